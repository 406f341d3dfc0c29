// src/types/constants.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Null, Reading, ToNode, maybe, optional, required,
};

/// The object `Constants`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Constants {
    /// The member `s`.
    pub s: ConstantsS,
    /// The member `i`.
    pub i: ConstantsI,
    /// The member `n`.
    pub n: Option<ConstantsN>,
    /// The member `b`.
    pub b: ConstantsB,
    /// The member `z`.
    pub z: Maybe<Null>,
    /// The member `o`.
    pub o: Option<ConstantsO>,
    /// The member `l`.
    pub l: Option<ConstantsL>,
    /// The member `typed`.
    pub typed: Option<ConstantsTyped>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Constants {
    /// `s`, `i` and `b` are set, the other members are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            s: ConstantsS,
            i: ConstantsI,
            n: None,
            b: ConstantsB,
            z: Maybe::Absent,
            o: None,
            l: None,
            typed: None,
            extra: JsonObject::new(),
        }
    }
}

impl Default for Constants {
    fn default() -> Self {
        Self::new()
    }
}

impl FromNode for Constants {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            s: members.required("s"),
            i: members.required("i"),
            n: members.optional("n"),
            b: members.required("b"),
            z: members.maybe("z"),
            o: members.optional("o"),
            l: members.optional("l"),
            typed: members.optional("typed"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Constants {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("s", required(&self.s)),
                ("i", required(&self.i)),
                ("n", optional(&self.n)),
                ("b", required(&self.b)),
                ("z", maybe(&self.z)),
                ("o", optional(&self.o)),
                ("l", optional(&self.l)),
                ("typed", optional(&self.typed)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Constants);

/// The `s` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsS;

crate::runtime::const_string!(ConstantsS, "fixed");

/// The `i` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsI;

crate::runtime::const_value!(ConstantsI, "5");

/// The `n` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsN;

crate::runtime::const_value!(ConstantsN, "1.5");

/// The `b` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsB;

crate::runtime::const_value!(ConstantsB, "true");

/// The `o` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsO;

crate::runtime::const_value!(ConstantsO, "{\"a\":1}");

/// The `l` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsL;

crate::runtime::const_value!(ConstantsL, "[1,2]");

/// The `typed` of a [`Constants`](crate::types::Constants).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ConstantsTyped;

crate::runtime::const_string!(ConstantsTyped, "typed");
