//! The facts of the API that `name`, `render` and the lint read.

use super::client_facts::{
    self, Conversion, Crates, FieldFacts, HeaderReading, OperationFacts, VariantFacts, XmlFacts,
};
use crate::config::Config;
use crate::ir::{Api, HeadersId, OperationId, Shape, Table, TypeId, XmlSchema};
use crate::source::Place;
use indexmap::IndexMap;

/// The facts of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    types: Table<TypeId, TypeFacts>,
    fields: Table<TypeId, Vec<FieldFacts>>,
    conversions: Table<TypeId, Vec<Conversion>>,
    variants: Table<TypeId, Vec<VariantFacts>>,
    operations: Table<OperationId, OperationFacts>,
    headers: Table<HeadersId, Vec<HeaderReading>>,
    crates: Crates,
    xml: XmlFacts,
}

/// The facts of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeFacts {
    /// Whether a request reaches it.
    pub sent: bool,
    /// Whether a response reaches it.
    pub received: bool,
    /// Whether it is the body of an `application/problem+json` response, and implements `ProblemDetails`.
    pub is_problem: bool,
    /// Whether it is an alias on a cycle. It is generated as a newtype, since a `type` item cannot be recursive.
    pub newtype: bool,
}

impl Analysis {
    /// Computes the facts of a finished API. The passes have found the facts of its types.
    #[must_use]
    pub fn new(
        api: &Api,
        config: &Config,
        types: Table<TypeId, TypeFacts>,
        xml: &IndexMap<Place, XmlSchema>,
    ) -> Self {
        let xml = client_facts::xml_facts(api, xml);
        let fields = api.types.map(|id, def| match &def.shape {
            Shape::Struct(structure) => {
                client_facts::fields_of(api, config, structure, types[id].sent)
            }
            _ => Vec::new(),
        });
        Self {
            fields,
            conversions: api
                .types
                .map(|id, _| client_facts::conversions_of(api, config, id)),
            variants: api
                .types
                .map(|id, _| client_facts::variants_of(api, config, id)),
            operations: api
                .operations
                .map(|id, operation| client_facts::operation_facts(api, id, operation, &xml)),
            headers: api
                .headers
                .map(|_, set| client_facts::readings_of(api, set)),
            crates: Crates::of(api, config),
            xml,
            types,
        }
    }

    /// Returns the facts of a type.
    #[must_use]
    pub fn of(&self, id: TypeId) -> TypeFacts {
        self.types[id]
    }

    /// Returns the facts of each field of a struct, in order; empty for any other type.
    #[must_use]
    pub fn fields(&self, id: TypeId) -> &[FieldFacts] {
        &self.fields[id]
    }

    /// Returns the conversions of a struct to its bases.
    #[must_use]
    pub fn conversions(&self, id: TypeId) -> &[Conversion] {
        &self.conversions[id]
    }

    /// Returns the facts of each variant of a union, in order; empty for any other type.
    #[must_use]
    pub fn variants(&self, id: TypeId) -> &[VariantFacts] {
        &self.variants[id]
    }

    /// Returns the facts of an operation.
    #[must_use]
    pub fn operation(&self, id: OperationId) -> &OperationFacts {
        &self.operations[id]
    }

    /// Returns how each header of a set is read.
    #[must_use]
    pub fn headers(&self, id: HeadersId) -> &[HeaderReading] {
        &self.headers[id]
    }

    /// Returns how the types and bodies are XML.
    #[must_use]
    pub fn xml(&self) -> &XmlFacts {
        &self.xml
    }

    /// Returns the external crates that the generated types come from.
    #[must_use]
    pub fn crates(&self) -> Crates {
        self.crates
    }
}
