//! The state of the lowering stage.

use super::alike::{Alike, Fingerprints};
use super::conjunction::Open;
use super::conjunction::Term;
use super::inner_tag::InnerTag;
use super::json_types::KnownJsonTypes;
use super::limits::Spread;
use crate::config::Config;
use crate::diagnostic::{Diagnostics, REPLACED, Verdict};
use crate::ir::{
    Hints, Operation, OperationId, SchemeId, SecurityScheme, Server, ServerId, ServerVariable,
    Shape, Table, Ty, TypeDef, TypeId, Usage, VariableId, Webhook, WebhookId,
};
use crate::normalize::{Model, Schemas, TYPE_KEYWORDS};
use crate::source::{FileId, Place, PlaceMap, PlaceSet, SourceSet};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use std::collections::VecDeque;

/// The components that are the bodies of a response, by media type.
pub(in crate::lower) type Bodies<'m> = Vec<(&'m str, Place)>;

/// The state of lowering one API.
pub(in crate::lower) struct Builder<'m> {
    pub(in crate::lower) model: &'m Model,
    pub(in crate::lower) schemas: &'m Schemas,
    pub(in crate::lower) config: &'m Config,
    pub(in crate::lower) diagnostics: &'m mut Diagnostics,
    pub(in crate::lower) files: Vec<String>,
    /// The definitions by id. A definition that is under construction is an alias of any JSON.
    pub(in crate::lower) types: Table<TypeId, TypeDef>,
    /// The type of each conjunction. A type is added when its id is reserved.
    pub(in crate::lower) done: IndexMap<Vec<Term>, Ty, FxBuildHasher>,
    /// What is known of schemas at several places.
    pub(in crate::lower) alike: Alike,
    /// The schemas that are targets of a `$ref`, and may be part of a cycle.
    pub(in crate::lower) targets: PlaceSet,
    /// The objects and arrays that are not declared by a `type`.
    pub(in crate::lower) guessed: IndexSet<TypeId>,
    /// The schemas that only refer to another one, each with the schema at the end of the chain, and whether the chain
    /// allows `null`.
    pub(in crate::lower) peeled: PlaceMap<(Place, bool)>,
    /// The keys of the components that are written elsewhere than in `components` of a document.
    pub(in crate::lower) keys: PlaceMap<String>,
    /// The polymorphic bases, each a schema with a discriminator, with the schemas that extend it.
    pub(in crate::lower) children: PlaceMap<Vec<Place>>,
    /// The children of all bases. A child that adds nothing is still a type of its own, since its tag distinguishes it.
    pub(in crate::lower) extending: PlaceSet,
    /// The structs of polymorphic bases that a value without a known tag is read as, each with the name of the tag.
    pub(in crate::lower) without_tag: Vec<(TypeId, String)>,
    /// The values of tags that name a schema inside of a variant.
    pub(in crate::lower) inner_tags: Vec<InnerTag>,
    /// The schemas without a value of a tag, also inside of their alternatives, by the property of the tag.
    pub(in crate::lower) tagless: IndexMap<String, PlaceSet>,
    /// The unions with too many schemas inside for their names to be tags of the union.
    pub(in crate::lower) crowded: PlaceSet,
    /// The types whose parts are not built yet.
    pub(in crate::lower) open: VecDeque<Open<'m>>,
    /// The number of arrays and maps without a type of their own around the current schema.
    pub(in crate::lower) depth: usize,
    /// The extent to which the unions around the current one multiply it.
    pub(in crate::lower) spread: Spread,
    /// The number of types that are built from several schemas.
    pub(in crate::lower) combined: usize,
    /// The JSON types that schemas allow, approximately.
    pub(in crate::lower) kinds: KnownJsonTypes,
    /// The schemas that allow `null`, computed on first use.
    pub(in crate::lower) nulls: Option<IndexSet<&'m Place, FxBuildHasher>>,
    /// The bodies of the `default` responses that operations have beside their successes, computed on first use.
    pub(in crate::lower) error_bodies: Option<IndexSet<Bodies<'m>>>,
    /// The number of types that are being built, each a part of the previous one.
    pub(in crate::lower) nested: usize,
    /// The fingerprints of the schemas, computed on first use.
    pub(in crate::lower) fingerprints: Option<Fingerprints>,
    /// The cycles of `allOf` that were reported, each identified by its least place.
    pub(in crate::lower) cycles: PlaceSet,
    /// The alternatives that were reported to have no effect.
    pub(in crate::lower) reported: PlaceSet,
    /// Types by place, from the configuration.
    pub(in crate::lower) replaced: PlaceMap<String>,
    /// The data of events, each with the schema that they have as JSON.
    pub(in crate::lower) event_data: PlaceMap<Place>,
    /// The parameters that an operation sends, and those that one does not send.
    pub(in crate::lower) sent: PlaceSet,
    pub(in crate::lower) skipped: PlaceMap<Verdict>,
    pub(in crate::lower) operations: Table<OperationId, Operation>,
    pub(in crate::lower) servers: Table<ServerId, Server>,
    pub(in crate::lower) variables: Table<VariableId, ServerVariable>,
    pub(in crate::lower) schemes: Table<SchemeId, SecurityScheme>,
    pub(in crate::lower) webhooks: Table<WebhookId, Webhook>,
    /// Whether a schema allows a number in a string as well.
    pub(in crate::lower) number_strings: bool,
}

impl<'m> Builder<'m> {
    pub(in crate::lower) fn new(
        model: &'m Model,
        sources: &SourceSet,
        config: &'m Config,
        diagnostics: &'m mut Diagnostics,
    ) -> Self {
        let schemas = &model.schemas;
        let targets = schemas
            .values()
            .flat_map(|schema| schema.links())
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
            types: Table::default(),
            done: IndexMap::default(),
            alike: Alike::default(),
            error_bodies: None,
            targets,
            guessed: IndexSet::new(),
            peeled: IndexMap::default(),
            keys: IndexMap::default(),
            children: IndexMap::default(),
            extending: IndexSet::default(),
            without_tag: Vec::new(),
            inner_tags: Vec::new(),
            tagless: IndexMap::new(),
            crowded: PlaceSet::default(),
            open: VecDeque::new(),
            depth: 0,
            spread: Spread::default(),
            combined: 0,
            kinds: KnownJsonTypes::default(),
            nulls: None,
            number_strings: false,
            sent: IndexSet::default(),
            skipped: IndexMap::default(),
            nested: 0,
            fingerprints: None,
            cycles: IndexSet::default(),
            reported: IndexSet::default(),
            replaced: IndexMap::default(),
            event_data: IndexMap::default(),
            operations: Table::default(),
            servers: Table::default(),
            variables: Table::default(),
            schemes: Table::default(),
            webhooks: Table::default(),
        };
        builder.replaced = builder.replacements();
        for place in builder.replaced.keys() {
            for keyword in TYPE_KEYWORDS {
                builder.diagnostics.judge(place.join(keyword), REPLACED);
            }
        }
        builder.keys = builder.keys_of_components();
        builder.event_data = builder.data_of_events();
        builder.find_children();
        builder.check_mappings();
        builder
    }

    /// Returns the places whose types the configuration replaces: `file#/pointer`, or `#/pointer` in any file.
    pub(in crate::lower) fn replacements(&self) -> PlaceMap<String> {
        let mut found = PlaceMap::default();
        for (key, path) in &self.config.replace {
            let (file, pointer) = key.split_once('#').unwrap_or((key.as_str(), ""));
            for (index, name) in (0u32..).zip(&self.files) {
                if file.is_empty() || file == name {
                    let place =
                        Place::new(FileId(index), crate::source::Pointer::from_escaped(pointer));
                    found.insert(place, path.clone());
                }
            }
        }
        found
    }

    /// Returns the key of each component whose schema is not written in `components` of a document: `schemas` may refer to a
    /// map elsewhere, and a component to a schema in a file of its own.
    fn keys_of_components(&self) -> PlaceMap<String> {
        let documents = self.model.documents.iter();
        let components: Vec<_> = documents.flat_map(|one| &one.components).collect();
        let named = components.iter().map(|(key, place)| (place.clone(), key));
        let targets = components
            .iter()
            .map(|(key, place)| (self.target_of(place), key));
        let mut found = PlaceMap::default();
        for (place, key) in named.chain(targets) {
            if written_key(&place).is_none() {
                found.entry(place).or_insert_with(|| key.clone());
            }
        }
        found
    }

    /// Reserves an id for a type that is about to be built.
    pub(in crate::lower) fn reserve(&mut self, place: &Place, usage: &Usage) -> TypeId {
        self.types.push(TypeDef {
            origin: place.clone(),
            copies: Vec::new(),
            hints: Hints {
                given: None,
                key: self.key_of(place),
                title: None,
                shared: None,
                usage: usage.clone(),
                suffix: None,
            },
            docs: crate::ir::Docs::default(),
            shape: Shape::Alias(Ty::Any(None)),
            examples: Vec::new(),
        })
    }

    /// Returns the key of a schema: that of a component, or of a schema in a file that only contains schemas.
    pub(in crate::lower) fn key_of(&self, place: &Place) -> Option<String> {
        let mut documents = self.model.documents.iter();
        let stored = self.targets.contains(place) && documents.all(|one| one.file != place.file);
        let title = self.title_of(place);
        let mut key = self.component_key(place);
        if let Some((key, title)) = key.as_mut().zip(title) {
            match key_with_digest(key) {
                // The title is the name of every copy.
                Some((_, Some(inner))) if inner == title => return None,
                Some((model, None)) if model == title => *key = model.to_owned(),
                // Fastify numbers the components, and has their names as titles.
                _ if is_number(key) && is_name(title) => *key = title.to_owned(),
                _ => {}
            }
        }
        key.or_else(|| {
            if !stored {
                return None;
            }
            let tokens: Vec<String> = place.pointer.tokens().collect();
            match tokens.as_slice() {
                [] => self.file_key(place),
                [key] => Some(key.clone()),
                [.., parent, key] if parent == "schemas" => Some(key.clone()),
                _ => None,
            }
        })
    }

    /// Returns the key of a schema that is a component or a definition.
    pub(in crate::lower) fn component_key(&self, place: &Place) -> Option<String> {
        written_key(place).or_else(|| self.keys.get(place).cloned())
    }

    fn title_of(&self, place: &Place) -> Option<&'m str> {
        self.schemas.get(place)?.title.as_deref()
    }

    /// Returns the name of a file that contains one schema, unless the schema has a title.
    pub(in crate::lower) fn file_key(&self, place: &Place) -> Option<String> {
        let titled = self.title_of(place).is_some();
        let file = self.files.get(place.file.0 as usize).filter(|_| !titled)?;
        let stem = std::path::Path::new(file).file_stem()?;
        stem.to_str().map(str::to_owned)
    }

    /// Returns a description of a place for messages.
    pub(in crate::lower) fn describe(&self, place: &Place) -> String {
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

/// Returns whether a key is a number of Fastify, such as `def-0`.
fn is_number(key: &str) -> bool {
    let digits = key.strip_prefix("def-").unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the model of a key with the digest of a module, and the name of another model that it copies for it, as SpecTree writes
/// them: `Page.3a64a9f` and `Page.3a64a9f.Item`.
fn key_with_digest(key: &str) -> Option<(&str, Option<&str>)> {
    let (model, rest) = key.split_once('.')?;
    let (digest, inner) = match rest.split_once('.') {
        Some((digest, inner)) => (digest, Some(inner)),
        None => (rest, None),
    };
    let is_digest = digest.len() == 7 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then_some((model, inner))
}

/// Returns whether a title is one word.
fn is_name(title: &str) -> bool {
    let mut letters = title.chars();
    title.starts_with(|first: char| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || "_-.".contains(letter))
}

/// Returns the key of a schema if it is written where components or definitions are.
fn written_key(place: &Place) -> Option<String> {
    let (parent, _) = place.pointer.as_str().rsplit_once('/')?;
    let is_key = parent == "/components/schemas"
        || parent.ends_with("/$defs")
        || parent.ends_with("/definitions");
    if is_key { place.pointer.last() } else { None }
}
