//! Normalizes each document to a [`Model`] that is the same for every version of OpenAPI.
//!
//! `openapiv3` deserializes the pieces, but supports OpenAPI 3.0 only. So each node is first rewritten to its form of
//! 3.0. The keywords of 3.1 and 3.2 that the form lacks are kept beside it. A value that violates the rules of its
//! place is dropped with a warning, so that a broken node does not affect the rest of the document. `decode` turns the
//! form into the model.
//!
//! Every schema, parameter, request body, response and header becomes an entry of a table, keyed by its [`Place`]. An
//! object that contains it has a [`Link`] to the entry. So each piece is deserialized alone and has a known origin, and
//! cycles need no special treatment.

mod bounds;
mod decode;
mod digits;
mod discriminator;
mod document;
mod encoding;
mod examples;
mod extras;
mod flows;
mod link;
mod message;
mod misplaced;
mod model;
mod node;
mod nullable_twin;
mod overrides;
mod path;
mod plain;
mod recursion;
mod resources;
mod schema;
mod security;
mod type_keywords;
mod values;
mod webhooks;
mod xml;

pub use link::Link;
pub use model::{
    Additional, ApiKeyLocation, Bounds, Discriminator, Document, Encoding, FlowKind, Header, Info,
    Location, MediaType, Model, OAuthFlow, Operation, OperationNode, Parameter, ParameterValue,
    RequestBody, Response, ResponseLink, Schema, SchemaBounds, SchemaExample, Schemas,
    SecurityRequirement, SecurityScheme, SecuritySchemeKind, Server, ServerVariable, StatusKey,
    Style, Tag, WebhookNode, Xml, XmlNodeType,
};
pub(crate) use path::sent as sent_path;
pub(crate) use schema::allows_all;
pub(crate) use type_keywords::{NULLABLE, TYPE_KEYWORDS};

use crate::diagnostic::{self, Code, Diagnostics, Verdict};
use crate::source::{Format, Place, PlaceSet, SourceSet, Tree};
use extras::Extras;
use indexmap::IndexMap;
use plain::{PlainNode, PlainSchemas};
use resources::Resources;
use std::cell::OnceCell;
use std::sync::Arc;

/// Normalizes every document of `sources`.
pub fn normalize(sources: &SourceSet, diagnostics: &mut Diagnostics) -> Model {
    let mut normalizer = Normalizer::new(sources, diagnostics);
    for (file, source) in sources.inputs() {
        normalizer.document(file, &source.tree);
    }
    normalizer.finish()
}

/// The state of one pass over all documents.
struct Normalizer<'s> {
    sources: &'s SourceSet,
    diagnostics: &'s mut Diagnostics,
    model: Model,
    /// The node of each schema in the table, if it is known. A schema gets into the table when a link leads to it, and is
    /// read after those before it.
    nodes: Vec<Option<&'s Tree>>,
    /// What stands in the table for a schema that is not read yet.
    unread: Arc<Schema>,
    /// The schemas without parts that were read.
    plain: PlainSchemas<'s>,
    /// The keywords whose value `load` reported already.
    reported: PlaceSet,
    /// The schema resources, once a `$dynamicRef` needs them.
    resources: OnceCell<Resources>,
    /// The security schemes of the document that is read, by their keys.
    schemes: IndexMap<String, (Place, SecurityScheme)>,
    /// The items of `oneOf` and `anyOf` whose `type` is `null` without quotes.
    null_alternatives: PlaceSet,
    /// The operations and servers of path items that are read for some path, and those that are replaced for some path.
    read: PlaceSet,
    replaced: PlaceSet,
}

impl<'s> Normalizer<'s> {
    fn new(sources: &'s SourceSet, diagnostics: &'s mut Diagnostics) -> Self {
        let keywords = diagnostics
            .list()
            .iter()
            .filter(|known| known.code == Code::InvalidKeyword);
        let reported = keywords.filter_map(|known| match &known.location {
            Some(diagnostic::Location::Node(place)) => Some(place.clone()),
            _ => None,
        });
        let reported = reported.collect();
        Self {
            sources,
            diagnostics,
            model: Model::default(),
            nodes: Vec::new(),
            unread: Arc::default(),
            plain: PlainSchemas::default(),
            reported,
            resources: OnceCell::new(),
            schemes: IndexMap::new(),
            null_alternatives: PlaceSet::default(),
            read: PlaceSet::default(),
            replaced: PlaceSet::default(),
        }
    }

    /// Reads the schemas in the table, which may lead to more of them, and returns the model.
    fn finish(mut self) -> Model {
        for index in 0.. {
            let Some((place, _)) = self.model.schemas.get_index(index) else {
                break;
            };
            let place = place.clone();
            let node = self.nodes.get(index).copied().flatten();
            let Some(tree) = node.or_else(|| self.sources.node(&place)) else {
                continue;
            };
            let schema = self.shared_schema(tree, &place);
            self.model.schemas.set(index, schema);
        }
        self.model.schemas.remove(&self.unread);
        for place in self.replaced.difference(&self.read) {
            let reason = "what stands beside the `$ref` to it is read instead";
            let verdict = Verdict::Ignored(reason);
            self.diagnostics.judge(place.clone(), verdict);
        }
        self.model
    }

    /// Returns the schema at `place`, which is read once for all nodes without parts that are written alike. If something
    /// is said of it, it is said of each.
    fn shared_schema(&mut self, tree: &'s Tree, place: &Place) -> Arc<Schema> {
        // What this component means depends on its name.
        if let Some(twin) = self.nullable_twin(tree, place) {
            return Arc::new(twin);
        }
        let file = self.sources.file(place.file);
        let is_json = file.is_some_and(|file| file.format == Format::Json);
        let node = PlainNode::new(tree, is_json);
        if let Some(known) = node.and_then(|node| self.plain.get(node)) {
            return known;
        }
        let said = self.diagnostics.count();
        let schema = Arc::new(self.schema(tree, place));
        if let Some(node) = node.filter(|_| self.diagnostics.count() == said) {
            self.plain.keep(node, &schema);
        }
        schema
    }

    /// Ensures that the schema at `place` gets into the table.
    fn want(&mut self, place: &Place) {
        self.want_node(&mut place.clone(), None);
    }

    /// Ensures that the schema at `place` gets into the table. `tree` is its node if that is known.
    fn want_node(&mut self, place: &mut Place, tree: Option<&'s Tree>) {
        if self.model.schemas.add(place, &self.unread) {
            self.nodes.push(tree);
        }
    }
}
