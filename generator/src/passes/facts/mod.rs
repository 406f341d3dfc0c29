//! The facts of the API that `name`, `render` and the lint read: `name` names the items that they require, `render`
//! prints these, and the lint reports them.

mod conversions;
mod fields;
mod headers;
mod idempotency;
mod links;
mod literals;
mod members;
mod needs;
mod operations;
mod pages;
mod problem;
mod request_bodies;
mod responses;
mod rust_types;
mod shared_errors;
mod stream;
mod tuples;
mod types;
mod variants;
mod xml;

pub use conversions::{Conversion, ExtraSource, Lift, MemberConversion, Step};
pub use fields::{FieldFacts, Wrapper, wrapper};
pub(super) use headers::present;
pub use headers::{FormValue, HeaderReading};
pub use links::{LinkCopy, LinkFacts, LinkSource, LinksFacts};
pub use literals::Literal;
pub use members::MemberStep;
pub use needs::Need;
pub use operations::OperationFacts;
pub use pages::{PageFacts, PageNext};
pub use problem::{ProblemFacts, ProblemMember};
pub use request_bodies::{BodyForm, BodyVariant};
pub use responses::{
    AlternativeFacts, ErrorContentFacts, OtherSuccess, Output, Payload, ResponseFacts,
};
pub use rust_types::{is_string, keeps_extra};
pub use stream::StreamFacts;
pub use tuples::{ElementFacts, has_new};
pub use types::TypeFacts;
pub use xml::{
    XmlContent, XmlFacts, XmlItems, XmlMember, XmlName, XmlNode, XmlRest, XmlRoot, XmlScalar,
    XmlTable, XmlUnion,
};

pub(super) use conversions::conversions_of;
pub(super) use pages::misfit;

use crate::config::Config;
use crate::ir::{Api, HeadersId, OperationId, Shape, Table, TypeId, WebhookId, XmlSchema};
use crate::source::PlaceMap;
use fields::fields_of;
use headers::{queries_of, readings_of};
use indexmap::{IndexMap, IndexSet};
use needs::Needs;
use operations::operation_facts;
use problem::problem_of;
use shared_errors::shared_errors;
use std::collections::BTreeSet;
use tuples::elements_of;
use variants::{VariantFacts, variants_of};
use xml::xml_facts;

/// The facts of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Analysis {
    types: Table<TypeId, TypeFacts>,
    fields: Table<TypeId, Vec<FieldFacts>>,
    sets_extra: Table<TypeId, bool>,
    conversions: Table<TypeId, Vec<Conversion>>,
    variants: Table<TypeId, Vec<VariantFacts>>,
    operations: Table<OperationId, OperationFacts>,
    shared_errors: Vec<Vec<OperationId>>,
    headers: Table<HeadersId, Vec<HeaderReading>>,
    tuples: Table<TypeId, Vec<ElementFacts>>,
    needs: BTreeSet<Need>,
    has_spans: bool,
    problems: Table<TypeId, Option<ProblemFacts>>,
    xml: XmlFacts,
    webhooks: Table<WebhookId, ResponseFacts>,
    queries: IndexMap<TypeId, Vec<(String, FormValue)>>,
}

impl Analysis {
    /// Computes the facts of a finished API. The passes have found the facts of its types.
    #[must_use]
    pub fn new(
        api: &Api,
        config: &Config,
        types: Table<TypeId, TypeFacts>,
        xml: &PlaceMap<XmlSchema>,
    ) -> Self {
        let xml = xml_facts(api, xml);
        let newtypes = newtypes(&types);
        let operations = api.operations.map(|id, operation| {
            operation_facts(api, config, id, operation, &types, &newtypes, &xml)
        });
        let mut needs = Needs::of(api, config);
        if operations.iter().any(|operation| operation.pages.is_some()) {
            needs.parts.insert(Need::Pages);
        }
        if operations
            .iter()
            .any(|operation| operation.key_header.is_some())
        {
            needs.parts.extend([Need::Idempotency, Need::Random]);
        }
        let fields = api.types.map(|id, def| match &def.shape {
            Shape::Struct(structure) => fields_of(api, config, structure, types[id].sent),
            _ => Vec::new(),
        });
        let tuples = api.types.map(|_, def| elements_of(api, config, &def.shape));
        let fields_of_all = fields.iter().flatten().map(|field| field.wrapper);
        let elements = tuples.iter().flatten().map(|element| element.wrapper);
        if (fields_of_all.chain(elements)).any(|wrapper| wrapper == Wrapper::Maybe) {
            needs.parts.insert(Need::Null);
        }
        needs.finish();
        let sets_extra = api.types.map(|id, def| match &def.shape {
            Shape::Struct(structure) => types[id].sent && keeps_extra(config, structure),
            _ => false,
        });
        let problems = api.types.map(|id, def| match &def.shape {
            Shape::Struct(structure) if types[id].is_problem => {
                Some(problem_of(api, config, structure, &fields[id]))
            }
            _ => None,
        });
        Self {
            fields,
            sets_extra,
            conversions: api.types.map(|id, _| conversions_of(api, config, id)),
            variants: api.types.map(|id, _| variants_of(api, config, id)),
            shared_errors: shared_errors(api, config, &operations),
            operations,
            headers: api.headers.map(|_, set| readings_of(api, set)),
            tuples,
            needs: needs.parts,
            has_spans: needs.spans,
            problems,
            webhooks: responses::webhooks(api, &types, &xml),
            queries: queries_of(api),
            xml,
            types,
        }
    }

    /// Returns the aliases that are emitted as newtypes.
    pub(super) fn newtypes(&self) -> IndexSet<TypeId> {
        newtypes(&self.types)
    }

    /// Returns the facts of a type.
    #[must_use]
    pub fn of(&self, id: TypeId) -> TypeFacts {
        self.types[id]
    }

    /// Returns whether the type is a struct with a setter of undeclared members: it keeps them, and is sent.
    #[must_use]
    pub fn sets_extra(&self, id: TypeId) -> bool {
        self.sets_extra[id]
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

    /// Returns the members that answer `ProblemDetails`, if the type is a struct that implements it.
    #[must_use]
    pub fn problem(&self, id: TypeId) -> Option<&ProblemFacts> {
        self.problems[id].as_ref()
    }

    /// Returns the facts of an operation.
    #[must_use]
    pub fn operation(&self, id: OperationId) -> &OperationFacts {
        &self.operations[id]
    }

    /// Returns the operations whose errors are equal, in groups of two or more.
    #[must_use]
    pub fn shared_errors(&self) -> &[Vec<OperationId>] {
        &self.shared_errors
    }

    /// Returns the facts of the body of a webhook.
    #[must_use]
    pub fn webhook(&self, id: WebhookId) -> &ResponseFacts {
        &self.webhooks[id]
    }

    /// Returns the structs that the queries of webhooks are read as, each with its fields that are more than text.
    #[must_use]
    pub fn queries(&self) -> &IndexMap<TypeId, Vec<(String, FormValue)>> {
        &self.queries
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

    /// Returns the facts of each element of a tuple, in order; empty for any other type.
    #[must_use]
    pub fn elements(&self, id: TypeId) -> &[ElementFacts] {
        &self.tuples[id]
    }

    /// Returns the parts of the support code that the crate needs, and with them its dependencies.
    #[must_use]
    pub fn needs(&self) -> &BTreeSet<Need> {
        &self.needs
    }

    /// Returns whether a type is a duration of `jiff`.
    #[must_use]
    pub fn has_spans(&self) -> bool {
        self.has_spans
    }
}

fn newtypes(types: &Table<TypeId, TypeFacts>) -> IndexSet<TypeId> {
    let newtypes = types.entries().filter(|(_, facts)| facts.newtype);
    newtypes.map(|(id, _)| id).collect()
}
