//! Documented headers of what is received: responses and webhooks.

use super::docs::Docs;
use super::ids::{OperationId, WebhookId};
use super::types::Ty;
use crate::source::Place;

/// A documented header.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it is required.
    pub required: bool,
    /// Its type.
    pub ty: Ty,
    /// The form of its value.
    pub form: HeaderForm,
    /// Whether `Debug` hides it.
    pub secret: bool,
    /// Its documentation.
    pub docs: Docs,
    /// Its schema, if it has one.
    pub schema: Option<Place>,
    /// Whether it is text because a header with a value of its type cannot be read.
    pub is_text: bool,
}

/// The form of the value of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderForm {
    /// `style: simple`.
    Simple {
        /// `explode`: whether the members of an object are written as `name=value`.
        explode: bool,
    },
    /// `content: application/json`: the value is JSON text.
    Json,
}

/// The headers that messages have in common: one struct of the crate.
#[derive(Debug, Clone, PartialEq)]
pub struct HeaderSet {
    /// The headers. Not empty. Their names differ in more than case.
    pub headers: Vec<Header>,
    /// The messages that have them, in order.
    pub uses: Vec<HeaderUse>,
    /// The key under `components/responses` of the response that has them, if it is the only one.
    pub component: Option<String>,
}

/// The messages that have a set of headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderUse {
    /// The successes of an operation.
    Successes(OperationId),
    /// The errors of an operation.
    Errors(OperationId),
    /// A webhook or callback.
    Webhook(WebhookId),
}
