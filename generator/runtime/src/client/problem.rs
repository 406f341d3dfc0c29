//! Problem details (RFC 9457), independent of the type that an API declares for them.

use crate::runtime::json::{FromNode, JsonObject, Node, Reader, ToTree, Tree};
use std::fmt::Debug;

/// A body of `application/problem+json` (RFC 9457, section 3).
pub trait ProblemDetails: Debug + Send + Sync {
    /// Returns `type`, the URI that identifies the kind of problem.
    fn problem_type(&self) -> Option<&str> {
        None
    }

    /// Returns `title`, a short summary of the kind of problem.
    fn title(&self) -> Option<&str> {
        None
    }

    /// Returns `status` as the body declares it. It may differ from the status of the response.
    fn status(&self) -> Option<i64> {
        None
    }

    /// Returns `detail`, the explanation of this occurrence.
    fn detail(&self) -> Option<&str> {
        None
    }

    /// Returns `instance`, the URI that identifies this occurrence.
    fn instance(&self) -> Option<&str> {
        None
    }

    /// Returns the whole body as JSON.
    fn as_json(&self) -> Tree<'_>;

    /// Returns `type`, or `about:blank` if there is none (RFC 9457, section 3.1.1).
    fn problem_type_or_default(&self) -> &str {
        self.problem_type().unwrap_or("about:blank")
    }

    /// Returns a member other than the five of RFC 9457.
    fn extension(&self, name: &str) -> Option<serde_json::Value> {
        self.as_json().into_member(name).map(Tree::into_value)
    }
}

/// Returns the text of a problem for an error message: title and detail if it has them, else the type.
#[must_use]
pub fn describe(problem: &dyn ProblemDetails) -> String {
    let text = title_and_detail(problem, |_| true);
    let text = text.unwrap_or_else(|| problem.problem_type_or_default().to_owned());
    crate::runtime::json::shorten(&text, 500)
}

/// Returns the title and the detail, without those that are empty or say nothing.
pub(super) fn title_and_detail(
    problem: &dyn ProblemDetails,
    says_something: impl Fn(&str) -> bool,
) -> Option<String> {
    let is_said = |text: &&str| !text.is_empty() && says_something(text);
    let title = problem.title().filter(is_said);
    let detail = problem.detail().filter(is_said);
    match (title, detail) {
        (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
        (text, None) | (None, text) => text.map(str::to_owned),
    }
}

/// A problem for which the specification declares no type.
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

impl ToTree for AnyProblem {
    fn to_tree(&self) -> Tree<'_> {
        self.members.to_tree()
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

    fn as_json(&self) -> Tree<'_> {
        self.to_tree()
    }
}
