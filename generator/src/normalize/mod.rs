//! Takes each document apart into a [`Model`] that is the same for every version of OpenAPI.
//!
//! `openapiv3` deserialises the pieces and knows OpenAPI 3.0 only. So each node is first rewritten into its form of 3.0;
//! the keywords of 3.1 and 3.2 that have none go beside it. A value that breaks the rules of its place is dropped with a
//! warning, so that one broken node does not cost the document. `decode` turns the form into the model.
//!
//! Every schema, parameter, request body, response and header becomes an entry of a table, keyed by its [`Place`];
//! what holds it, holds a [`Link`]. So each piece is deserialised alone, knows where it was written, and cycles are
//! ordinary.

mod decode;
mod document;
mod extras;
mod link;
mod message;
mod misplaced;
mod model;
mod node;
mod schema;
mod values;

pub use link::Link;
pub use model::{
    Additional, ApiKeyLocation, Bounds, Discriminator, Document, Encoding, Header, Info, Location,
    MediaType, Model, Operation, OperationNode, Parameter, ParameterValue, RequestBody, Response,
    Schema, SecurityRequirement, SecurityScheme, SecuritySchemeKind, Server, ServerVariable,
    StatusKey, Style, Tag,
};
pub(crate) use values::is_mended;

use crate::diagnostic::{self, Code, Diagnostics};
use crate::source::{Place, SourceSet};
use extras::Extras;
use std::collections::VecDeque;

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
            Some(diagnostic::Location::Node(place)) => Some(place.clone()),
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
