//! Decides what the client has: types from schemas, operations from paths. Names nothing and prints nothing.
//!
//! A use of a schema is a conjunction of `Term`s. `flatten` unites their keywords, `types` decides
//! what Rust type that is, and a type that refers to itself finds the id that was reserved for it. What can only be
//! seen once every type is there (copies, how variants are told apart, what converts into what) follows in passes.

mod absorb;
mod aliases;
mod alternatives;
mod annotations;
mod compose;
mod cycles;
mod docs;
mod enums;
mod evidence;
mod extensions;
mod fingerprint;
mod fits;
mod fixed;
mod flatten;
mod guesses;
mod held;
mod keywords;
mod kinds;
mod mappings;
mod message;
mod nulls;
mod operation;
mod parameter;
mod patterns;
mod polymorphism;
mod prune;
mod same;
mod scalar;
mod security;
mod select;
mod server;
mod simplify;
mod spread;
mod structs;
mod tags;
mod tuples;
mod types;
mod undeclared;
mod union;
mod uploads;
mod usages;
mod visit;

pub(crate) use extensions::{Holder, leaves_out, obeys};
pub use held::Held;

use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{
    Api, Hints, Info, Operation, SecurityScheme, Server, Shape, Tag, Ty, TypeDef, TypeId, Usage,
};
use crate::load::SourceSet;
use crate::normalize::Model;
use crate::place::{FileId, Place};
use flatten::Term;
use indexmap::{IndexMap, IndexSet};
use keywords::Keywords;
use std::collections::VecDeque;

/// Builds the API of all documents of `model`. `sources` gives the files their names and the configuration's places
/// their meaning; no node of it is read.
pub fn build(
    model: &Model,
    sources: &SourceSet,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Api {
    build_keeping(model, sources, config, &Held::default(), diagnostics)
}

/// [`build`], where some types and operations were there before: of several descriptions of one, theirs counts, and none
/// of them becomes part of another.
pub fn build_keeping(
    model: &Model,
    sources: &SourceSet,
    config: &Config,
    held: &Held,
    diagnostics: &mut Diagnostics,
) -> Api {
    let schemas = model
        .schemas
        .iter()
        .map(|(place, schema)| (place.clone(), Keywords::of(schema)))
        .collect();
    let mut builder = Builder::new(model, &schemas, sources, config, diagnostics);
    let components = builder.components();
    builder.close_all();
    builder.documents();
    builder.close_all();
    builder.second_names(components);
    let uploads = builder.uploads();
    let guessed = std::mem::take(&mut builder.guessed);
    let mut api = builder.finish();
    guesses::correct(&mut api, &guessed);
    uploads::make_files(&mut api, &uploads);
    cycles::unite_cycles(&mut api, diagnostics);
    same::unify(&mut api, held);
    aliases::adopt(&mut api, held);
    operation::merge(&mut api, held, diagnostics);
    select::select(&mut api, diagnostics);
    undeclared::keep_tags(&mut api);
    fixed::fix(&mut api);
    prune::prune(&mut api, config);
    fits::drop_misfits(&mut api, diagnostics);
    compose::compose(&mut api);
    api
}

pub use server::keep_first_server;

/// The state of one build.
struct Builder<'m> {
    model: &'m Model,
    schemas: &'m IndexMap<Place, Keywords>,
    config: &'m Config,
    diagnostics: &'m mut Diagnostics,
    files: Vec<String>,
    /// Definitions by id; one that is under construction is an alias of any JSON.
    types: Vec<TypeDef>,
    /// What each conjunction became. A type is there from the moment its id is reserved.
    done: IndexMap<Vec<Term>, Ty>,
    /// Schemas that a `$ref` leads to: they may be part of a cycle.
    targets: IndexSet<Place>,
    /// Objects and arrays that no `type` says to be so.
    guessed: IndexSet<TypeId>,
    /// Polymorphic bases: a schema with a discriminator, and those that extend it.
    children: IndexMap<Place, Vec<Place>>,
    /// Every child of a base. One that adds nothing is a type of its own all the same: its tag tells it.
    extending: IndexSet<Place>,
    /// Types whose parts are not built yet.
    open: VecDeque<types::Open<'m>>,
    /// How many arrays and maps without a type of their own the schema at hand is nested in.
    depth: usize,
    /// How often unions were multiplied on the way to the one at hand.
    spread: spread::Spread,
    /// How many types are made of several schemas.
    combined: usize,
    /// What schemas allow, roughly.
    kinds: kinds::Known,
    /// The schemas that allow `null`; found when it is first asked.
    nulls: Option<IndexSet<&'m Place>>,
    /// How many types are being built, each a part of the one before.
    nested: usize,
    /// What schemas say, as hashes; made when it is first asked for.
    fingerprints: Option<IndexMap<&'m Place, u64>>,
    /// Cycles of `allOf` that were reported, each by its least place.
    cycles: IndexSet<Place>,
    /// Types by place, from the configuration.
    replaced: IndexMap<Place, String>,
    operations: Vec<Operation>,
    servers: Vec<Server>,
    schemes: Vec<SecurityScheme>,
}

impl<'m> Builder<'m> {
    fn new(
        model: &'m Model,
        schemas: &'m IndexMap<Place, Keywords>,
        sources: &SourceSet,
        config: &'m Config,
        diagnostics: &'m mut Diagnostics,
    ) -> Self {
        let targets = schemas
            .values()
            .flat_map(Keywords::links)
            .filter(|link| !link.inline)
            .map(|link| link.place.clone())
            .collect();
        let mut builder = Self {
            model,
            schemas,
            config,
            diagnostics,
            files: sources
                .files()
                .iter()
                .map(|file| file.name.clone())
                .collect(),
            types: Vec::new(),
            done: IndexMap::new(),
            targets,
            guessed: IndexSet::new(),
            children: IndexMap::new(),
            extending: IndexSet::new(),
            open: VecDeque::new(),
            depth: 0,
            spread: spread::Spread::default(),
            combined: 0,
            kinds: kinds::Known::default(),
            nulls: None,
            nested: 0,
            fingerprints: None,
            cycles: IndexSet::new(),
            replaced: IndexMap::new(),
            operations: Vec::new(),
            servers: Vec::new(),
            schemes: Vec::new(),
        };
        builder.replaced = builder.replacements();
        builder.find_children();
        builder.check_mappings();
        builder
    }

    /// The places whose types the configuration replaces: `file#/pointer`, or `#/pointer` in any file.
    fn replacements(&self) -> IndexMap<Place, String> {
        let mut found = IndexMap::new();
        for (key, path) in &self.config.replace {
            let (file, pointer) = key.split_once('#').unwrap_or((key.as_str(), ""));
            for (index, name) in (0u32..).zip(&self.files) {
                if file.is_empty() || file == name {
                    let place =
                        Place::new(FileId(index), crate::place::Pointer::from_escaped(pointer));
                    found.insert(place, path.clone());
                }
            }
        }
        found
    }

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
                            format!("`{id}` is the `operationId` of two operations"),
                        )
                        .at(&node.place)
                        .also(first, "the first is here")
                        .help("this one is named by its method and path; give it an `operationId` of its own"),
                    );
                } else {
                    ids.insert(id, &node.place);
                }
            }
        }
    }

    fn finish(mut self) -> Api {
        self.sort_servers();
        let documents = &self.model.documents;
        let info = documents.first().map(|document| Info {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            description: document.info.description.clone(),
        });
        let mut tags: Vec<Tag> = Vec::new();
        let declared = documents.iter().flat_map(|document| &document.tags);
        let declared = declared.map(|tag| (tag.name.clone(), tag.description.clone()));
        let used = self
            .operations
            .iter()
            .flat_map(|operation| &operation.tags)
            .map(|name| (name.clone(), None));
        for (name, description) in declared.chain(used) {
            if !tags.iter().any(|tag| tag.name == name) {
                tags.push(Tag { name, description });
            }
        }
        let alternatives = self.words_of_alternatives();
        Api {
            info: info.unwrap_or_default(),
            files: self.files,
            types: self.types,
            operations: self.operations,
            servers: self.servers,
            schemes: self.schemes,
            tags,
            alternatives,
        }
    }

    /// Reserves an id for a type that is about to be built.
    fn reserve(&mut self, place: &Place, usage: &Usage) -> TypeId {
        let id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        self.types.push(TypeDef {
            origins: vec![place.clone()],
            hints: Hints {
                given: None,
                key: self.key_of(place),
                title: None,
                usage: usage.clone(),
                suffix: None,
            },
            docs: crate::ir::Docs::default(),
            shape: Shape::Alias(Ty::Any(None)),
            examples: Vec::new(),
        });
        id
    }

    /// The key that a schema is known by: of a component, or of a file that is no document but a store of schemas.
    fn key_of(&self, place: &Place) -> Option<String> {
        let mut documents = self.model.documents.iter();
        let stored = self.targets.contains(place) && documents.all(|one| one.file != place.file);
        component_key(place).or_else(|| {
            let tokens: Vec<String> = place.pointer.tokens().filter(|_| stored).collect();
            match tokens.as_slice() {
                [] if stored => self.file_key(place),
                [key] => Some(key.clone()),
                [.., parent, key] if parent == "schemas" => Some(key.clone()),
                _ => None,
            }
        })
    }

    /// The name of a file that holds one schema, unless the schema has a title.
    fn file_key(&self, place: &Place) -> Option<String> {
        let titled = self
            .schemas
            .get(place)
            .is_some_and(|all| all.title.is_some());
        let file = self.files.get(place.file.0 as usize).filter(|_| !titled)?;
        let stem = std::path::Path::new(file).file_stem()?;
        stem.to_str().map(str::to_owned)
    }

    /// A place in words, for messages.
    fn describe(&self, place: &Place) -> String {
        match self.key_of(place) {
            Some(key) => key,
            None => format!(
                "{}#{}",
                self.files
                    .get(place.file.0 as usize)
                    .map_or("", String::as_str),
                place.pointer
            ),
        }
    }
}

/// The key that a schema is kept under, where it is a component or a definition.
fn component_key(place: &Place) -> Option<String> {
    let parent = place.pointer.parent()?;
    let is_key = parent.as_str() == "/components/schemas"
        || parent
            .last()
            .is_some_and(|last| last == "$defs" || last == "definitions");
    if is_key { place.pointer.last() } else { None }
}
