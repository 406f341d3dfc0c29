// src/client.rs

use crate::api::API;
use crate::operations::PutKey;
use crate::runtime::{Base64Url, Call, Client, ClientBuilder};
use crate::types::Key;

impl Client {
    /// Returns a builder of clients for the Base64url API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `PUT /keys/{thumbprint}`.
    ///
    /// Parameters: the fields of [`PutKey`](crate::operations::PutKey). Optional: `nonce`, `many`,
    /// `x_digest`.
    pub fn put_key(&self, thumbprint: impl Into<Base64Url>, body: Key) -> Call<PutKey> {
        self.call(PutKey::new(thumbprint, body))
    }
}

// src/types/key.rs

use crate::runtime::{
    Base64, Base64Url, FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object,
};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Key {
    pub modulus: Base64Url,
    pub exponent: Option<Base64Url>,
    pub chain: Option<Vec<Base64Url>>,
    pub parts: Option<BTreeMap<String, Base64Url>>,
    pub plain: Option<Base64>,
    pub byte: Option<Base64>,
    pub text_or_key: Option<KeyTextOrKey>,
    pub extra: JsonObject,
}

impl Key {
    #[must_use]
    pub fn new(modulus: impl Into<Base64Url>) -> Self {
        Self {
            modulus: modulus.into(),
            exponent: None,
            chain: None,
            parts: None,
            plain: None,
            byte: None,
            text_or_key: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_exponent(mut self, exponent: impl Into<Base64Url>) -> Self {
        self.exponent = Some(exponent.into());
        self
    }

    #[must_use]
    pub fn with_chain(mut self, chain: impl IntoIterator<Item = impl Into<Base64Url>>) -> Self {
        self.chain = Some(chain.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_parts(mut self, parts: BTreeMap<String, Base64Url>) -> Self {
        self.parts = Some(parts);
        self
    }

    #[must_use]
    pub fn with_plain(mut self, plain: impl Into<Base64>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    #[must_use]
    pub fn with_byte(mut self, byte: impl Into<Base64>) -> Self {
        self.byte = Some(byte.into());
        self
    }

    #[must_use]
    pub fn with_text_or_key(mut self, text_or_key: impl Into<KeyTextOrKey>) -> Self {
        self.text_or_key = Some(text_or_key.into());
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    Key,
    "modulus" => modulus: required,
    "exponent" => exponent: optional,
    "chain" => chain: optional,
    "parts" => parts: optional,
    "plain" => plain: optional,
    "byte" => byte: optional,
    "text_or_key" => text_or_key: optional,
    .. => extra: rest,
}

/// The `text_or_key` of a [`Key`](crate::types::Key).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum KeyTextOrKey {
    Bytes(Base64Url),
    StringList(Vec<String>),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<Base64Url> for KeyTextOrKey {
    fn from(value: Base64Url) -> Self {
        Self::Bytes(value)
    }
}

impl From<Vec<String>> for KeyTextOrKey {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl FromNode for KeyTextOrKey {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if node.is_string() {
            if let Some(value) = reader.fit(node) {
                return Self::Bytes(value);
            }
        }
        if node.is_array() {
            if let Some(value) = reader.fit(node) {
                return Self::StringList(value);
            }
        }
        if reader.relax(node) {
            return Self::from_node(node, reader);
        }
        Self::Unknown(reader.raw(node))
    }
}

impl ToTree for KeyTextOrKey {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Bytes(value) => value.to_tree(),
            Self::StringList(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(KeyTextOrKey);

// src/operations/put_key.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Base64Url, Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder,
    Undocumented,
};
use crate::types::Key;

/// The request of [`Client::put_key`](crate::Client::put_key): `PUT /keys/{thumbprint}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PutKey {
    pub thumbprint: Base64Url,
    pub nonce: Option<Base64Url>,
    pub many: Option<Vec<Base64Url>>,
    pub x_digest: Option<Base64Url>,
    pub body: Key,
}

impl PutKey {
    #[must_use]
    pub fn new(thumbprint: impl Into<Base64Url>, body: Key) -> Self {
        Self {
            thumbprint: thumbprint.into(),
            nonce: None,
            many: None,
            x_digest: None,
            body,
        }
    }
}

impl Call<PutKey> {
    pub fn nonce(mut self, nonce: impl Into<Base64Url>) -> Self {
        self.operation_mut().nonce = Some(nonce.into());
        self
    }

    pub fn many(mut self, many: impl IntoIterator<Item = impl Into<Base64Url>>) -> Self {
        self.operation_mut().many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    pub fn x_digest(mut self, x_digest: impl Into<Base64Url>) -> Self {
        self.operation_mut().x_digest = Some(x_digest.into());
        self
    }
}

impl Operation for PutKey {
    type Output = Key;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "putKey",
        method: "PUT",
        template: "/keys/{thumbprint}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/keys/")
            .segment("thumbprint", &self.thumbprint);
        request.query("nonce", &self.nonce, Query::FORM);
        request.query("many", &self.many, Query::FORM_JOINED);
        request.header("X-Digest", &self.x_digest);
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}
