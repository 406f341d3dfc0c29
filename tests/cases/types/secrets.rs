// src/types/login.rs

use crate::runtime::{
    FromNode, JsonObject, Maybe, Node, Reading, ToNode, maybe, optional, required,
};
use std::fmt;

/// The object `Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The member `user`.
    pub user: Option<String>,
    /// The member `password`.
    pub password: String,
    /// The member `client_secret`.
    pub client_secret: Maybe<String>,
    /// The member `accessToken`.
    pub access_token: Option<String>,
    /// The member `next_page_token`.
    pub next_page_token: Option<String>,
    /// The member `pin`.
    pub pin: Option<String>,
    /// The member `keys`.
    pub keys: Option<Vec<String>>,
    /// Members that the specification does not name.
    pub extra: JsonObject,
}

impl Login {
    /// Of the required members; the others are absent.
    #[must_use]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            user: None,
            password: password.into(),
            client_secret: Maybe::Absent,
            access_token: None,
            next_page_token: None,
            pin: None,
            keys: None,
            extra: JsonObject::new(),
        }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user)
            .field("password", &format_args!("[redacted]"))
            .field("client_secret", &format_args!("[redacted]"))
            .field("access_token", &format_args!("[redacted]"))
            .field("next_page_token", &self.next_page_token)
            .field("pin", &format_args!("[redacted]"))
            .field("keys", &format_args!("[redacted]"))
            .field("extra", &self.extra)
            .finish()
    }
}

impl FromNode for Login {
    fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
        let mut members = node.members(at);
        Self {
            user: members.optional("user"),
            password: members.required("password"),
            client_secret: members.maybe("client_secret"),
            access_token: members.optional("accessToken"),
            next_page_token: members.optional("next_page_token"),
            pin: members.optional("pin"),
            keys: members.optional("keys"),
            extra: members.rest(),
        }
    }
}

impl ToNode for Login {
    fn to_node(&self) -> Node<'_> {
        Node::object(
            &[
                ("user", optional(&self.user)),
                ("password", required(&self.password)),
                ("client_secret", maybe(&self.client_secret)),
                ("accessToken", optional(&self.access_token)),
                ("next_page_token", optional(&self.next_page_token)),
                ("pin", optional(&self.pin)),
                ("keys", optional(&self.keys)),
            ],
            &self.extra,
        )
    }
}

crate::runtime::serde_bridge!(Login);
