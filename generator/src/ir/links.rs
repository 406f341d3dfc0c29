//! The links of responses.

use crate::source::Place;
use serde_json::Value;

/// A link of a response: an operation that can be called next, with values for its parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The key in `links`.
    pub name: String,
    /// The place in `links`, and the places of the components that it refers to.
    pub places: Vec<Place>,
    /// The place of the operation; `None` if the link names none that exists.
    pub target: Option<Place>,
    /// The values, by the name of a parameter: `id`, `path.id`.
    pub values: Vec<(String, LinkValue)>,
    /// `description`.
    pub description: Option<String>,
}

/// The value that a link gives a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkValue {
    /// A member of the body of the response, by the wire names that lead to it; the body itself if there are none.
    Body(Vec<String>),
    /// A header of the response.
    Header(String),
    /// A part of the request, which the response does not have.
    Request,
    /// A constant.
    Constant(Value),
    /// Another expression, as written.
    Other(String),
}
