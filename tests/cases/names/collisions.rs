// src/types/box_model.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};
use crate::types::{ResultModel, VecModel};

/// The object `BoxModel`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    /// The member `vec`.
    pub vec: Option<VecModel>,
    /// The member `result`.
    pub result: Option<ResultModel>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for BoxModel {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            vec: members.optional("vec"),
            result: members.optional("result"),
            extra: members.rest(),
        }
    }
}

impl ToNode for BoxModel {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("vec", optional(&self.vec)), ("result", optional(&self.result))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(BoxModel);

// src/types/client.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Client`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    /// The member `client`.
    pub client: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Client {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            client: members.optional("client"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Client {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("client", optional(&self.client))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Client);

// src/types/crate_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Crate`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// The member `crate`.
    pub crate_: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Crate {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            crate_: members.optional("crate"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Crate {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("crate", optional(&self.crate_))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Crate);

// src/types/error.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Error`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The member `source`.
    pub source: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Error {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            source: members.optional("source"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Error {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("source", optional(&self.source))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Error);

// src/types/foo.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Foo`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Foo {
    /// The member `b`.
    pub b: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Foo {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            b: members.optional("b"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Foo {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("b", optional(&self.b))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Foo);

// src/types/foo_lower.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `FooLower`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooLower {
    /// The member `a`.
    pub a: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for FooLower {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            a: members.optional("a"),
            extra: members.rest(),
        }
    }
}

impl ToNode for FooLower {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("a", optional(&self.a))], &self.extra)
    }
}

crate::runtime::serde_bridge!(FooLower);

// src/types/foo_upper.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `FooUpper`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FooUpper {
    /// The member `c`.
    pub c: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for FooUpper {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            c: members.optional("c"),
            extra: members.rest(),
        }
    }
}

impl ToNode for FooUpper {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("c", optional(&self.c))], &self.extra)
    }
}

crate::runtime::serde_bridge!(FooUpper);

// src/types/from_node_model.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `FromNodeModel`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FromNodeModel {
    /// The member `from_node`.
    pub from_node: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for FromNodeModel {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            from_node: members.optional("from_node"),
            extra: members.rest(),
        }
    }
}

impl ToNode for FromNodeModel {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("from_node", optional(&self.from_node))], &self.extra)
    }
}

crate::runtime::serde_bridge!(FromNodeModel);

// src/types/grosse.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Größe`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Größe {
    /// The member `größe`.
    pub größe: Option<i64>,
    /// The member `大きさ`.
    pub 大きさ: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Größe {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            größe: members.optional("größe"),
            大きさ: members.optional("大きさ"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Größe {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("größe", optional(&self.größe)),
                ("大きさ", optional(&self.大きさ)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Größe);

// src/types/option_model.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `OptionModel`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    /// The member `Some`.
    pub some: Option<String>,
    /// The member `None`.
    pub none: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for OptionModel {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            some: members.optional("Some"),
            none: members.optional("None"),
            extra: members.rest(),
        }
    }
}

impl ToNode for OptionModel {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("Some", optional(&self.some)), ("None", optional(&self.none))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(OptionModel);

// src/types/plus1.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Plus1`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plus1 {
    /// The member `+1`.
    pub plus_1: Option<i64>,
    /// The member `-1`.
    pub minus_1: Option<i64>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Plus1 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            plus_1: members.optional("+1"),
            minus_1: members.optional("-1"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Plus1 {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[("+1", optional(&self.plus_1)), ("-1", optional(&self.minus_1))],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Plus1);

// src/types/ref_like.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `RefLike`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefLike {
    /// The member `@type`.
    pub r#type: Option<String>,
    /// The member `$id`.
    pub id: Option<String>,
    /// The member `*`.
    pub star: Option<String>,
    /// The member `""`.
    pub empty: Option<String>,
    /// The member `a b`.
    pub a_b: Option<String>,
    /// The member `a.b`.
    pub a_b_dotted: Option<String>,
    /// The member `a-b`.
    pub a_b_kebab: Option<String>,
    /// The member `aB`.
    pub a_b_camel: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for RefLike {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("@type"),
            id: members.optional("$id"),
            star: members.optional("*"),
            empty: members.optional(""),
            a_b: members.optional("a b"),
            a_b_dotted: members.optional("a.b"),
            a_b_kebab: members.optional("a-b"),
            a_b_camel: members.optional("aB"),
            extra: members.rest(),
        }
    }
}

impl ToNode for RefLike {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("@type", optional(&self.r#type)),
                ("$id", optional(&self.id)),
                ("*", optional(&self.star)),
                ("", optional(&self.empty)),
                ("a b", optional(&self.a_b)),
                ("a.b", optional(&self.a_b_dotted)),
                ("a-b", optional(&self.a_b_kebab)),
                ("aB", optional(&self.a_b_camel)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(RefLike);

// src/types/result_model.rs

/// A value of `ResultModel`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResultModel {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `ok`.
    OkLower,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl ResultModel {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ok => "Ok",
            Self::Err => "Err",
            Self::OkLower => "ok",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResultModel {
    fn from(value: &str) -> Self {
        match value {
            "Ok" => Self::Ok,
            "Err" => Self::Err,
            "ok" => Self::OkLower,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(ResultModel);

// src/types/self_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Self_`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Self_ {
    /// The member `self`.
    pub self_: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Self_ {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            self_: members.optional("self"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Self_ {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("self", optional(&self.self_))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Self_);

// src/types/serialize.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Serialize`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Serialize {
    /// The member `serialize`.
    pub serialize: Option<bool>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Serialize {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            serialize: members.optional("serialize"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Serialize {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("serialize", optional(&self.serialize))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Serialize);

// src/types/string_model.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `StringModel`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    /// The member `string`.
    pub string: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for StringModel {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            string: members.optional("string"),
            extra: members.rest(),
        }
    }
}

impl ToNode for StringModel {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("string", optional(&self.string))], &self.extra)
    }
}

crate::runtime::serde_bridge!(StringModel);

// src/types/type200.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Type200`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type200 {
    /// The member `200`.
    pub n200: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Type200 {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            n200: members.optional("200"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Type200 {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("200", optional(&self.n200))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Type200);

// src/types/type_.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Type`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// The member `type`.
    pub r#type: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Type {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            r#type: members.optional("type"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Type {
    fn to_node(&self) -> Node<'_> {
        Node::object(&[("type", optional(&self.r#type))], &self.extra)
    }
}

crate::runtime::serde_bridge!(Type);

// src/types/underscore.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `Underscore`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Underscore {
    /// The member `_`.
    pub underscore: Option<String>,
    /// The member `__`.
    pub underscore_underscore: Option<String>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for Underscore {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            underscore: members.optional("_"),
            underscore_underscore: members.optional("__"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Underscore {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("_", optional(&self.underscore)),
                ("__", optional(&self.underscore_underscore)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Underscore);

// src/types/vec_model.rs

use crate::types::BoxModel;

/// A list of [`BoxModel`](crate::types::BoxModel).
pub type VecModel = Vec<BoxModel>;
