// src/types/very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very.rs

use crate::runtime::{FromNode, JsonObject, Node, Reading, ToNode, optional};

/// The object `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery {
    /// The member
    /// `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName`.
    pub very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very: Option<
        VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryMember,
    >,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl FromNode for VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very: members
                .optional(
                    "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName",
                ),
            extra: members.rest(),
        }
    }
}

impl ToNode for VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                (
                    "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName",
                    optional(
                        &self
                            .very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very,
                    ),
                ),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(
    VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery
);

/// The
/// `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName`
/// of a
/// [`VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery`](crate::types::VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryMember {
    /// `VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName`.
    VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery,
    /// `b`.
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryMember {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery => {
                "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName"
            }
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryMember {
    fn from(value: &str) -> Self {
        match value {
            "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName" => {
                Self::VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVery
            }
            "b" => Self::B,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

crate::runtime::string_enum!(
    VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryMember
);

// src/operations/very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Reply, RequestParts, Undocumented,
};

/// The request of
/// [`Client::very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very`](crate::Client::very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very):
/// `GET /a`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryRequest {}

impl VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryRequest {
    /// The request without any optional parameter.
    #[expect(clippy::new_without_default, reason = "a required parameter may come")]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Client {
    /// `GET /a`.
    pub fn very_long_name_very_long_name_very_long_name_very_long_name_very_long_name_very(
        &self,
    ) -> Call<VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryRequest> {
        let operation = VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryRequest::new();
        self.call(operation)
    }
}

impl Operation for VeryLongNameVeryLongNameVeryLongLongNameVeryLongNameVeryRequest {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "VeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongNameVeryLongName",
        method: "GET",
        template: "/a",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request.path("/a");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
