//! Rewrites each document into what `openapiv3` can hold, and deserialises it piece by piece.
//!
//! `openapiv3` knows OpenAPI 3.0 only. Here the keywords of 3.1 and 3.2 take a 3.0 form, or are parked in the extension
//! [`Parked`], and whatever breaks the rules of its place is dropped with a warning, so that one broken node does not
//! cost the document.
//!
//! Every schema, parameter, request body, response and header becomes an entry of a table, keyed by its [`Place`];
//! what holds it, holds a [`Link`]. So each piece is deserialised alone, knows where it was written, and cycles are
//! ordinary.

mod document;
mod link;
mod message;
mod misplaced;
mod node;
mod parked;
mod schema;
mod values;

pub use link::Link;
pub use parked::Parked;
pub(crate) use values::is_mended;

use crate::diagnostic::{Code, Diagnostics, Location};
use crate::source::{FileId, Place, SourceSet};
use indexmap::IndexMap;
use std::collections::VecDeque;

/// All documents, in pieces.
#[derive(Debug, Default)]
pub struct Model {
    /// The documents that were asked for.
    pub documents: Vec<Document>,
    /// Every schema that is reachable, shallow: its subschemas are links.
    pub schemas: IndexMap<Place, openapiv3::Schema>,
    /// Every parameter that is reachable.
    pub parameters: IndexMap<Place, openapiv3::Parameter>,
    /// Every request body that is reachable.
    pub request_bodies: IndexMap<Place, openapiv3::RequestBody>,
    /// Every response that is reachable.
    pub responses: IndexMap<Place, openapiv3::Response>,
    /// Every response header that is reachable.
    pub headers: IndexMap<Place, openapiv3::Header>,
}

/// One OpenAPI document.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// `info`, with empty text where it is missing.
    pub info: openapiv3::Info,
    /// `servers`, each with its place.
    pub servers: Vec<(Place, openapiv3::Server)>,
    /// `security`.
    pub security: Vec<openapiv3::SecurityRequirement>,
    /// `tags`.
    pub tags: Vec<openapiv3::Tag>,
    /// The operations, in document order.
    pub operations: Vec<OperationNode>,
    /// The component schemas, in document order.
    pub components: Vec<(String, Place)>,
    /// The security schemes.
    pub security_schemes: IndexMap<String, (Place, SecurityScheme)>,
}

/// An operation with what its path item adds.
#[derive(Debug)]
pub struct OperationNode {
    /// Where it stands.
    pub place: Place,
    /// The path template.
    pub template: String,
    /// The method as it is sent: that of a fixed field in upper case, another as it is written.
    pub method: String,
    /// The operation; all it refers to are links.
    pub operation: openapiv3::Operation,
    /// The parameters of the path item.
    pub shared_parameters: Vec<Link>,
    /// The servers of the operation, else of its path item; `None`: those of the document.
    pub servers: Option<Vec<(Place, openapiv3::Server)>>,
}

/// A security scheme; `openapiv3` lacks those of OpenAPI 3.1.
#[derive(Debug)]
pub enum SecurityScheme {
    /// One that `openapiv3` knows.
    Known(Box<openapiv3::SecurityScheme>),
    /// `mutualTLS`: nothing that a message carries.
    MutualTls,
}

/// Takes every document of `sources` apart.
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
    /// Schemas that something links to and that are not in the table yet.
    pending: VecDeque<Place>,
    /// Every schema that was ever linked to.
    seen: indexmap::IndexSet<Place>,
    /// Keywords whose value `load` had something to say of already.
    told: indexmap::IndexSet<Place>,
}

impl<'s> Normalizer<'s> {
    fn new(sources: &'s SourceSet, diagnostics: &'s mut Diagnostics) -> Self {
        let keywords = diagnostics
            .list()
            .iter()
            .filter(|known| known.code == Code::InvalidKeyword);
        let told = keywords.filter_map(|known| match &known.location {
            Some(Location::Node(place)) => Some(place.clone()),
            _ => None,
        });
        let told = told.collect();
        Self {
            sources,
            diagnostics,
            model: Model::default(),
            pending: VecDeque::new(),
            seen: indexmap::IndexSet::new(),
            told,
        }
    }

    /// Takes in the schemas that are still pending; taking one in may add others.
    fn finish(mut self) -> Model {
        while let Some(place) = self.pending.pop_front() {
            let Some(tree) = self.sources.node(&place) else {
                continue;
            };
            let schema = self.schema(tree, &place);
            self.model.schemas.insert(place, schema);
        }
        self.model
    }

    /// Makes sure that the schema at `place` gets into the table.
    fn want(&mut self, place: &Place) {
        if self.seen.insert(place.clone()) {
            self.pending.push_back(place.clone());
        }
    }
}
