//! The facts of an operation: the values that it takes and returns.

use super::idempotency::key_header;
use super::links::{LinksFacts, links};
use super::literals::{Literal, literal};
use super::pages::{PageFacts, pages};
use super::request_bodies::{self, BodyForm, BodyVariant};
use super::responses::{
    AlternativeFacts, ErrorContentFacts, OtherSuccess, Output, ResponseFacts, accept, alternatives,
    error_contents, in_order, no_content, other_success, output, responses,
};
use super::stream::{StreamFacts, stream};
use super::types::TypeFacts;
use super::xml::XmlFacts;
use crate::config::Config;
use crate::ir::Status;
use crate::ir::visit;
use crate::ir::{Api, Operation, OperationId, Parameter, Shape, Table, TypeId};
use crate::passes::constants::only_value;
use indexmap::IndexSet;

/// The facts of one operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationFacts {
    /// The facts of each response, by its index in [`Operation::responses`].
    pub responses: Vec<ResponseFacts>,
    /// The indices of the successes, in the order in which a status is compared with theirs.
    pub successes: Vec<usize>,
    /// The indices of the errors, in the same order.
    pub errors: Vec<usize>,
    /// The reading of a success that no response lists.
    pub other_success: OtherSuccess,
    /// The success that is read from 204 No Content as well, which no response lists: without a value, or `null`. An index in
    /// [`Operation::responses`].
    pub no_content: Option<usize>,
    /// The value of each required parameter that has only one, by its index in [`Operation::parameters`].
    pub presets: Vec<Option<Literal>>,
    /// The form of the request body, if it has a single one.
    pub body_form: BodyForm,
    /// Whether the caller may set the media type of the request body: the specification gives a range, and no other one.
    pub names_media_type: bool,
    /// The variants of the request body, if it has several.
    pub body: Vec<BodyVariant>,
    /// The media types that are read, in the syntax of the header `Accept` (RFC 9110, 12.5.1).
    pub accept: String,
    /// The type that the operation returns.
    pub output: Output,
    /// The stream that a success may be.
    pub stream: Option<StreamFacts>,
    /// The pages of the list that it responds with.
    pub pages: Option<PageFacts>,
    /// The links of its responses.
    pub links: LinksFacts,
    /// The other media types in which a success can be read.
    pub alternatives: Vec<AlternativeFacts>,
    /// The other media types in which an error can be read.
    pub error_contents: Vec<ErrorContentFacts>,
    /// The statuses of redirects that are values: those that the document describes.
    pub redirects: Vec<u16>,
    /// Whether a response has members that `Debug` hides.
    pub secret: bool,
    /// The header of the key by which the server recognizes a request that is sent again.
    pub key_header: Option<String>,
}

/// Returns the facts of an operation.
pub(super) fn operation_facts(
    api: &Api,
    config: &Config,
    id: OperationId,
    operation: &Operation,
    types: &Table<TypeId, TypeFacts>,
    newtypes: &IndexSet<TypeId>,
    xml: &XmlFacts,
) -> OperationFacts {
    let responses = responses(api, id, operation, types, xml);
    let output = output(operation, &responses);
    let pages = pages(api, newtypes, operation, output.json());
    OperationFacts {
        presets: presets(api, config, operation),
        body_form: request_bodies::form(operation),
        names_media_type: request_bodies::names_media_type(operation),
        body: request_bodies::variants(api, operation),
        accept: accept(&operation.responses),
        links: links(api, config, newtypes, operation, &output, pages.as_ref()),
        pages,
        no_content: no_content(operation, &output),
        output,
        successes: in_order(operation, true),
        errors: in_order(operation, false),
        other_success: other_success(operation),
        stream: stream(api, &config.streams, operation),
        alternatives: alternatives(api, id, operation, xml),
        error_contents: error_contents(api, id, operation, types, xml),
        responses,
        redirects: redirects(operation),
        secret: has_secret(api, operation),
        key_header: key_header(api, config, operation),
    }
}

/// Returns the only value of each required parameter, if it has only one.
fn presets(api: &Api, config: &Config, operation: &Operation) -> Vec<Option<Literal>> {
    let only = |parameter: &Parameter| {
        let is_given = parameter.required && !parameter.nullable;
        let value = only_value(api, &parameter.ty).filter(|_| is_given)?;
        literal(api, config, &parameter.ty, value)
    };
    operation.parameters.iter().map(only).collect()
}

/// Returns the statuses of redirects (RFC 9110, section 15.4) that the responses describe.
fn redirects(operation: &Operation) -> Vec<u16> {
    let described = |code: &u16| {
        let mut responses = operation.responses.iter();
        responses.any(|response| match response.status {
            Status::Code(documented) => documented == *code,
            Status::Range(range) => range == 3,
            Status::Default => false,
        })
    };
    [301, 302, 303, 307, 308]
        .into_iter()
        .filter(described)
        .collect()
}

fn has_secret(api: &Api, operation: &Operation) -> bool {
    let mut queue = Vec::new();
    let responses = operation.responses.iter();
    for content in responses.flat_map(|response| &response.contents) {
        visit::uses(&content.ty, &mut |id| queue.push(id));
    }
    let mut seen = IndexSet::new();
    while let Some(id) = queue.pop() {
        if !seen.insert(id) {
            continue;
        }
        let shape = &api.types[id].shape;
        if let Shape::Struct(structure) = shape
            && structure.fields.iter().any(|field| field.secret)
        {
            return true;
        }
        visit::types(shape, |ty| {
            visit::uses(ty, &mut |id| queue.push(id));
        });
    }
    false
}
