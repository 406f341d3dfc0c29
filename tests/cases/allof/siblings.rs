// src/types/api_problem.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::Problem;

/// The object `ApiProblem`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiProblem {
    /// The member `type`.
    ///
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    /// The member `title`.
    pub title: Option<String>,
    /// The member `subsystem`.
    ///
    /// Example: `api`.
    pub subsystem: String,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl ApiProblem {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(subsystem: impl Into<String>) -> Self {
        Self {
            r#type: None,
            title: None,
            subsystem: subsystem.into(),
            extra: JsonObject::new(),
        }
    }

    /// `type`, or its default `about:blank` where it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

impl FromNode for ApiProblem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            title: members.optional("title"),
            subsystem: members.required("subsystem"),
            extra: members.rest(),
        }
    }
}

impl ToNode for ApiProblem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("title", optional(&self.title)),
                ("subsystem", required(&self.subsystem)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(ApiProblem);

impl From<ApiProblem> for Problem {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: ApiProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("subsystem", required(&value.subsystem))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: value.title,
            extra: rest,
        }
    }
}

// src/types/input_problem.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};
use crate::types::{ApiProblem, Problem};

/// What was wrong with the input.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProblem {
    /// The member `type`.
    ///
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    /// The member `title`.
    pub title: String,
    /// The member `subsystem`.
    ///
    /// Example: `api`.
    pub subsystem: String,
    /// The member `in`.
    pub r#in: Option<InputProblemIn>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl InputProblem {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(title: impl Into<String>, subsystem: impl Into<String>) -> Self {
        Self {
            r#type: None,
            title: title.into(),
            subsystem: subsystem.into(),
            r#in: None,
            extra: JsonObject::new(),
        }
    }

    /// `type`, or its default `about:blank` where it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

impl FromNode for InputProblem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            title: members.required("title"),
            subsystem: members.required("subsystem"),
            r#in: members.optional("in"),
            extra: members.rest(),
        }
    }
}

impl ToNode for InputProblem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("type", optional(&self.r#type)),
                ("title", required(&self.title)),
                ("subsystem", required(&self.subsystem)),
                ("in", optional(&self.r#in)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(InputProblem);

impl From<InputProblem> for ApiProblem {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: InputProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [("in", optional(&value.r#in))] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: Some(value.title),
            subsystem: value.subsystem,
            extra: rest,
        }
    }
}

impl From<InputProblem> for Problem {
    /// Members that the other type does not name move into its `extra`.
    fn from(value: InputProblem) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("subsystem", required(&value.subsystem)),
            ("in", optional(&value.r#in)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToNode::to_node(member).into_value());
            }
        }
        Self {
            r#type: value.r#type,
            title: Some(value.title),
            extra: rest,
        }
    }
}

/// The `in` of an [`InputProblem`](crate::types::InputProblem).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InputProblemIn {
    /// `header`.
    Header,
    /// `body`.
    Body,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl InputProblemIn {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Header => "header",
            Self::Body => "body",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InputProblemIn {
    fn from(value: &str) -> Self {
        match value {
            "header" => Self::Header,
            "body" => Self::Body,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(InputProblemIn);

// src/types/problem.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Problem`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The member `type`.
    ///
    /// Default: `about:blank`.
    pub r#type: Option<String>,
    /// The member `title`.
    pub title: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Problem {
    /// `type`, or its default `about:blank` where it is absent.
    #[must_use]
    pub fn type_or_default(&self) -> &str {
        self.r#type.as_deref().unwrap_or("about:blank")
    }
}

impl FromNode for Problem {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            title: members.optional("title"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Problem {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("type", optional(&self.r#type)), ("title", optional(&self.title))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Problem);
