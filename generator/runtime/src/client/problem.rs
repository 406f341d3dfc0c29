//! Problem details (RFC 9457), whichever type an API has for them.

use crate::runtime::json::{FromNode, JsonObject, Node, Reader, ToNode};
use std::fmt::Debug;

/// A body of `application/problem+json` (RFC 9457, section 3).
pub trait ProblemDetails: Debug + Send + Sync {
    /// `type`: the URI that identifies the kind of problem.
    fn problem_type(&self) -> Option<&str> {
        None
    }

    /// `title`: the kind of problem in a few words.
    fn title(&self) -> Option<&str> {
        None
    }

    /// `status`, as the body says; the status of the response may be another.
    fn status(&self) -> Option<i64> {
        None
    }

    /// `detail`: what happened this time.
    fn detail(&self) -> Option<&str> {
        None
    }

    /// `instance`: the URI that identifies this occurrence.
    fn instance(&self) -> Option<&str> {
        None
    }

    /// The whole body as JSON.
    fn as_json(&self) -> Node<'_>;

    /// `type`, which is `about:blank` where there is none (RFC 9457, section 3.1.1).
    fn problem_type_or_default(&self) -> &str {
        self.problem_type().unwrap_or("about:blank")
    }

    /// A member beyond the five that RFC 9457 names.
    fn extension(&self, name: &str) -> Option<serde_json::Value> {
        self.as_json().member(name).cloned().map(Node::into_value)
    }
}

/// The text of a problem for a message: title and detail, as far as there are any.
#[must_use]
pub fn describe(problem: &dyn ProblemDetails) -> String {
    let title = problem.title().filter(|text| !text.is_empty());
    let detail = problem.detail().filter(|text| !text.is_empty());
    let text = match (title, detail) {
        (Some(title), Some(detail)) => format!("{title}: {detail}"),
        (Some(text), None) | (None, Some(text)) => text.to_owned(),
        (None, None) => problem.problem_type_or_default().to_owned(),
    };
    crate::runtime::json::shorten(&text, 500)
}

/// A problem whose type the specification does not give.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyProblem {
    /// The members of the body.
    pub members: JsonObject,
}

impl AnyProblem {
    fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).and_then(serde_json::Value::as_str)
    }
}

impl FromNode for AnyProblem {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        Self {
            members: JsonObject::from_node(node, reader),
        }
    }
}

impl ToNode for AnyProblem {
    fn to_node(&self) -> Node<'_> {
        self.members.to_node()
    }
}

impl ProblemDetails for AnyProblem {
    fn problem_type(&self) -> Option<&str> {
        self.text("type")
    }

    fn title(&self) -> Option<&str> {
        self.text("title")
    }

    fn status(&self) -> Option<i64> {
        self.members
            .get("status")
            .and_then(serde_json::Value::as_i64)
    }

    fn detail(&self) -> Option<&str> {
        self.text("detail")
    }

    fn instance(&self) -> Option<&str> {
        self.text("instance")
    }

    fn as_json(&self) -> Node<'_> {
        self.to_node()
    }
}
