//! Lowers the model to the API: schemas to types, and paths to operations.
//!
//! A use of a schema is a conjunction of `Term`s. `schema/flatten.rs` merges their keywords, and `schema` decides which
//! Rust type it becomes. A recursive type refers to the id that was reserved for it. Decisions that require all types,
//! such as which types are copies, are made in the [`passes`](crate::passes).

mod alike;
mod builder;
mod conjunction;
mod docs;
mod inner_tag;
mod json_types;
mod limits;
mod operation;
mod schema;
mod union;
mod usage;
mod webhook;
mod xml;

use crate::config::{Config, DateTimeOffset};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Draft, Info, Table, Tag, Ty, Usage};
use crate::normalize::Model;
use crate::source::{Place, SourceSet};
use builder::Builder;
use indexmap::IndexMap;

/// Lowers all documents of `model` to the draft of one API. `sources` resolves file names and the places in the
/// configuration; none of its nodes is read.
pub fn lower(
    model: &Model,
    sources: &SourceSet,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Draft {
    let mut builder = Builder::new(model, sources, config, diagnostics);
    let components = builder.components();
    builder.close_all();
    builder.documents();
    builder.credential_headers();
    builder.close_all();
    builder.judge_skipped();
    builder.judge_directions();
    builder.allow_no_tag();
    builder.select_by_outer_tags();
    builder.report_crowded();
    builder.second_names(components);
    let files = builder.uploads();
    let untyped = std::mem::take(&mut builder.guessed);
    let xml = builder.xml_schemas();
    Draft {
        api: builder.finish(),
        untyped,
        files,
        xml,
    }
}

impl<'m> Builder<'m> {
    /// Builds every component of the documents, used or not.
    fn components(&mut self) -> Vec<(&'m Place, Ty)> {
        let documents = self.model.documents.iter();
        let places = documents.flat_map(|document| &document.components);
        places
            .map(|(_, place)| (place, self.ty(place, &Usage::Root)))
            .collect()
    }

    fn documents(&mut self) {
        let model = self.model;
        for document in &model.documents {
            let mut ids: IndexMap<&str, &Place> = IndexMap::new();
            let start = self.operations.len();
            self.report_unstated_security(document);
            for node in &document.operations {
                self.operation(document, node);
                let id = node.operation.operation_id.as_deref();
                let Some(id) = id.filter(|id| !id.trim().is_empty()) else {
                    continue;
                };
                if let Some(first) = ids.get(id) {
                    self.diagnostics.push(
                        Diagnostic::new(
                            Code::DuplicateOperationId,
                            format!("two operations have the `operationId` `{id}`"),
                        )
                        .at(&node.place)
                        .also(first, "the first operation is here")
                        .help("this operation is named after its tag, or its method and path; give it a unique `operationId`"),
                    );
                } else {
                    ids.insert(id, &node.place);
                }
            }
            self.missing_ids(start);
            for node in &document.webhooks {
                self.webhook(node);
            }
        }
    }

    /// Records what becomes of the parameters that no operation sends. Several may refer to one.
    fn judge_skipped(&mut self) {
        for (place, verdict) in std::mem::take(&mut self.skipped) {
            if !self.sent.contains(&place) {
                self.diagnostics.judge(place, verdict);
            }
        }
    }

    fn finish(self) -> Api {
        let documents = &self.model.documents;
        let info = documents.first().map(|document| Info {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            description: document.info.description.clone(),
        });
        let mut tags: IndexMap<String, Option<String>> = IndexMap::new();
        let declared = documents.iter().flat_map(|document| &document.tags);
        let declared = declared.map(|tag| (tag.name.clone(), tag.description.clone()));
        let used = self
            .operations
            .iter()
            .flat_map(|operation| &operation.tags)
            .map(|name| (name.clone(), None));
        for (name, description) in declared.chain(used) {
            tags.entry(name).or_insert(description);
        }
        let tags = tags.into_iter();
        let tags = tags.map(|(name, description)| Tag { name, description });
        let alternatives = self.words_of_alternatives();
        let mut with_operations = documents.iter().filter(|one| !one.operations.is_empty());
        let has_schemes = documents.iter().any(|one| !one.security_schemes.is_empty());
        let unstated_security = has_schemes
            && !self.schemes.is_empty()
            && with_operations.all(|one| one.security.is_none());
        Api {
            info: info.unwrap_or_default(),
            files: self.files,
            types: self.types,
            operations: self.operations,
            webhooks: self.webhooks,
            headers: Table::default(),
            servers: self.servers,
            variables: self.variables,
            schemes: self.schemes,
            tags: tags.collect(),
            unstated_security,
            number_strings: self.number_strings,
            local_times: self.config.formats.date_time_offset == DateTimeOffset::Utc,
            alternatives,
        }
    }
}
