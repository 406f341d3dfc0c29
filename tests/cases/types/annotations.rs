// src/types/annotated.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional,
};

/// First paragraph with `code` and *emphasis*.
///
/// Second paragraph, see [the docs](https://example.com).
///
/// **Deprecated.**
///
/// See [More](https://example.com/more).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Annotated {
    /// The member `text`.
    ///
    /// 1 to 10 characters, matches `^[a-z]+$`. Default: `hello`.
    pub text: Option<String>,
    /// The member `count`.
    ///
    /// At least 1, less than 10, a multiple of 2. Default: `3`.
    pub count: Option<i64>,
    /// The member `ratio`.
    ///
    /// Default: `0.5`. Example: `0.25`.
    pub ratio: Option<f64>,
    /// Do not use.
    ///
    /// **Deprecated.**
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// The member `list`.
    ///
    /// 1 to 3 items, each item once. Default: `["a","b"]`.
    pub list: Option<Vec<String>>,
    /// The member `level`.
    ///
    /// Default: `high`.
    pub level: Option<AnnotatedLevel>,
    /// The member `when`.
    ///
    /// Default: `2020-01-01T00:00:00Z`.
    pub when: Option<jiff::Timestamp>,
    /// The member `any`.
    ///
    /// Default: `{"a":1}`.
    pub any: Option<serde_json::Value>,
    /// The member `nullable`.
    pub nullable: Maybe<String>,
    /// The member `object`.
    ///
    /// At least 1 member. Default: `{}`.
    pub object: Option<JsonObject>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Annotated {
    /// `text`, or its default `hello` where it is absent.
    #[must_use]
    pub fn text_or_default(&self) -> &str {
        self.text.as_deref().unwrap_or("hello")
    }

    /// `count`, or its default `3` where it is absent.
    #[must_use]
    pub fn count_or_default(&self) -> i64 {
        self.count.unwrap_or(3)
    }

    /// `ratio`, or its default `0.5` where it is absent.
    #[must_use]
    pub fn ratio_or_default(&self) -> f64 {
        self.ratio.unwrap_or(0.5)
    }

    /// `flag`, or its default `true` where it is absent.
    #[must_use]
    pub fn flag_or_default(&self) -> bool {
        self.flag.unwrap_or(true)
    }

    /// `level`, or its default `high` where it is absent.
    #[must_use]
    pub fn level_or_default(&self) -> &AnnotatedLevel {
        self.level.as_ref().unwrap_or(&AnnotatedLevel::High)
    }
}

impl FromNode for Annotated {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            text: members.optional("text"),
            count: members.optional("count"),
            ratio: members.optional("ratio"),
            flag: members.optional("flag"),
            list: members.optional("list"),
            level: members.optional("level"),
            when: members.optional("when"),
            any: members.any("any"),
            nullable: members.maybe("nullable"),
            object: members.optional("object"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Annotated {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("text", optional(&self.text)),
                ("count", optional(&self.count)),
                ("ratio", optional(&self.ratio)),
                ("flag", optional(&self.flag)),
                ("list", optional(&self.list)),
                ("level", optional(&self.level)),
                ("when", optional(&self.when)),
                ("any", optional(&self.any)),
                ("nullable", maybe(&self.nullable)),
                ("object", optional(&self.object)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Annotated);

/// The `level` of an [`Annotated`](crate::types::Annotated).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnnotatedLevel {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl AnnotatedLevel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AnnotatedLevel {
    fn from(value: &str) -> Self {
        match value {
            "low" => Self::Low,
            "high" => Self::High,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(AnnotatedLevel);

// src/types/markup.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Markup`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Markup {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Markup {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Markup {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Markup);
