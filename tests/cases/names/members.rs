// src/types/thing.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional, required};

/// The object `Thing`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `as`.
    pub r#as: String,
    /// The member `self`.
    pub self_: String,
    /// The member `Self`.
    pub self_capitalized: Option<String>,
    /// The member `super`.
    ///
    /// Default: `s`.
    pub super_: Option<String>,
    /// The member `crate`.
    pub crate_: Option<String>,
    /// The member `async`.
    pub r#async: Option<String>,
    /// The member `try`.
    pub r#try: Option<String>,
    /// The member `gen`.
    pub r#gen: Option<String>,
    /// The member `extra`.
    pub extra: String,
    /// The member `new`.
    pub new: String,
    /// The member `clone`.
    ///
    /// Default: `a`.
    pub clone: Option<String>,
    /// The member `clone_or_default`.
    pub clone_or_default: Option<String>,
    /// The member `with_new`.
    pub with_new: Option<String>,
    /// The member `default`.
    ///
    /// Default: `b`.
    pub default: Option<String>,
    /// The member `fooBar`.
    pub foo_bar_camel: Option<String>,
    /// The member `foo_bar`.
    pub foo_bar: Option<String>,
    /// The member `FooBar`.
    pub foo_bar_capitalized: Option<String>,
    /// The member `r#type`.
    pub r_type: Option<String>,
    /// The member `3d`.
    pub n3d: Option<String>,
    /// Members that the specification does not name.
    pub extra_members: JsonObject,
}

impl Thing {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(
        r#as: impl Into<String>,
        self_: impl Into<String>,
        extra: impl Into<String>,
        new: impl Into<String>,
    ) -> Self {
        Self {
            r#as: r#as.into(),
            self_: self_.into(),
            self_capitalized: None,
            super_: None,
            crate_: None,
            r#async: None,
            r#try: None,
            r#gen: None,
            extra: extra.into(),
            new: new.into(),
            clone: None,
            clone_or_default: None,
            with_new: None,
            default: None,
            foo_bar_camel: None,
            foo_bar: None,
            foo_bar_capitalized: None,
            r_type: None,
            n3d: None,
            extra_members: JsonObject::new(),
        }
    }

    /// `super`, or its default `s` where it is absent.
    #[must_use]
    pub fn super_or_default(&self) -> &str {
        self.super_.as_deref().unwrap_or("s")
    }

    /// `clone`, or its default `a` where it is absent.
    #[must_use]
    pub fn clone_or_default(&self) -> &str {
        self.clone.as_deref().unwrap_or("a")
    }

    /// `default`, or its default `b` where it is absent.
    #[must_use]
    pub fn default_or_default(&self) -> &str {
        self.default.as_deref().unwrap_or("b")
    }
}

impl FromNode for Thing {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#as: members.required("as"),
            self_: members.required("self"),
            self_capitalized: members.optional("Self"),
            super_: members.optional("super"),
            crate_: members.optional("crate"),
            r#async: members.optional("async"),
            r#try: members.optional("try"),
            r#gen: members.optional("gen"),
            extra: members.required("extra"),
            new: members.required("new"),
            clone: members.optional("clone"),
            clone_or_default: members.optional("clone_or_default"),
            with_new: members.optional("with_new"),
            default: members.optional("default"),
            foo_bar_camel: members.optional("fooBar"),
            foo_bar: members.optional("foo_bar"),
            foo_bar_capitalized: members.optional("FooBar"),
            r_type: members.optional("r#type"),
            n3d: members.optional("3d"),
            extra_members: members.rest(),
        }
    }
}

impl ToNode for Thing {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("as", required(&self.r#as)),
                ("self", required(&self.self_)),
                ("Self", optional(&self.self_capitalized)),
                ("super", optional(&self.super_)),
                ("crate", optional(&self.crate_)),
                ("async", optional(&self.r#async)),
                ("try", optional(&self.r#try)),
                ("gen", optional(&self.r#gen)),
                ("extra", required(&self.extra)),
                ("new", required(&self.new)),
                ("clone", optional(&self.clone)),
                ("clone_or_default", optional(&self.clone_or_default)),
                ("with_new", optional(&self.with_new)),
                ("default", optional(&self.default)),
                ("fooBar", optional(&self.foo_bar_camel)),
                ("foo_bar", optional(&self.foo_bar)),
                ("FooBar", optional(&self.foo_bar_capitalized)),
                ("r#type", optional(&self.r_type)),
                ("3d", optional(&self.n3d)),
            ],
            &self.extra_members,
        )
    }
}

crate::runtime::serde_bridge!(Thing);

// src/types/values.rs

/// A value of `Values`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Values {
    /// `self`.
    SelfLower,
    /// `Self`.
    Self_,
    /// `type`.
    Type,
    /// The empty string.
    Empty,
    /// `1`.
    Value1,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `*`.
    Star,
    /// `a b`.
    AB,
    /// `a_b`.
    ABSnake,
    /// `Unknown`.
    Unknown,
    /// `unknown`.
    UnknownLower,
    /// `ü`.
    Ü,
    /// `<`.
    Less,
    /// `<=`.
    LessOrEqual,
    /// `null`.
    Null,
    /// `true`.
    True,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl Values {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SelfLower => "self",
            Self::Self_ => "Self",
            Self::Type => "type",
            Self::Empty => "",
            Self::Value1 => "1",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Star => "*",
            Self::AB => "a b",
            Self::ABSnake => "a_b",
            Self::Unknown => "Unknown",
            Self::UnknownLower => "unknown",
            Self::Ü => "ü",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Null => "null",
            Self::True => "true",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for Values {
    fn from(value: &str) -> Self {
        match value {
            "self" => Self::SelfLower,
            "Self" => Self::Self_,
            "type" => Self::Type,
            "" => Self::Empty,
            "1" => Self::Value1,
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "*" => Self::Star,
            "a b" => Self::AB,
            "a_b" => Self::ABSnake,
            "Unknown" => Self::Unknown,
            "unknown" => Self::UnknownLower,
            "ü" => Self::Ü,
            "<" => Self::Less,
            "<=" => Self::LessOrEqual,
            "null" => Self::Null,
            "true" => Self::True,
            other => Self::Unrecognized(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Values);
