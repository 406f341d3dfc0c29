// src/types/farbe.rs

/// A value of `Farbe`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Farbe {
    /// `grün`.
    Grün,
    /// `rot`.
    Rot,
    /// `рот`.
    Рот,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl Farbe {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Grün => "grün",
            Self::Rot => "rot",
            Self::Рот => "рот",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Farbe {
    fn from(value: &str) -> Self {
        match value {
            "grün" => Self::Grün,
            "rot" => Self::Rot,
            "рот" => Self::Рот,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(Farbe);

// src/types/grosse.rs

/// The value of `Größe`.
pub type Größe = i64;

// src/types/ret.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Ret`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ret {
    /// The member `path`.
    pub path: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Ret {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            path: members.optional("path"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Ret {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("path", optional(&self.path))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Ret);

// src/types/u438u43cu44f.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::Größe;

/// The object `Имя`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Имя {
    /// The member `a`.
    pub a: Option<String>,
    /// A Cyrillic letter.
    pub а: Option<String>,
    /// One character.
    pub é: Option<String>,
    /// Two characters.
    pub é_lower: Option<String>,
    /// The member `日本`.
    pub 日本: Option<String>,
    /// The member `größe`.
    pub größe: Option<Größe>,
    /// A letter that the compiler finds uncommon.
    pub a_lower: Option<String>,
    /// A letter for scholars.
    pub ʿayn: Option<String>,
    /// A selector of variants.
    pub a_ufe0f: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Имя {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            а: members.optional("а"),
            é: members.optional("é"),
            é_lower: members.optional("e\u{301}"),
            日本: members.optional("日本"),
            größe: members.optional("größe"),
            a_lower: members.optional("ª"),
            ʿayn: members.optional("ʿayn"),
            a_ufe0f: members.optional("a\u{fe0f}"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Имя {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("a", optional(&self.a)),
                ("а", optional(&self.а)),
                ("é", optional(&self.é)),
                ("e\u{301}", optional(&self.é_lower)),
                ("日本", optional(&self.日本)),
                ("größe", optional(&self.größe)),
                ("ª", optional(&self.a_lower)),
                ("ʿayn", optional(&self.ʿayn)),
                ("a\u{fe0f}", optional(&self.a_ufe0f)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Имя);

// src/types/u440et.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// With a Cyrillic letter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Рet {
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Рet {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Рet {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Рet);

// src/types/u56fd.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `国`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct 国 {
    /// The member `b`.
    pub b: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for 国 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for 国 {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(国);

// src/types/u65e5u672c.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `日本`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct 日本 {
    /// The member `a`.
    pub a: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for 日本 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for 日本 {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(日本);
