//! The kinds of objects that documents are made of.

use super::row::Row;
use super::{Verdict, table_access, table_document, table_message, table_schema};

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:ident = $text:literal, $table:path; )+) => {
        /// A kind of object: what its members mean depends on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ObjectKind {
            $( $(#[doc = $doc])+ $name, )+
        }

        impl ObjectKind {
            /// Every kind, in order.
            pub const ALL: &'static [Self] = &[$( Self::$name, )+];

            /// The name in words, such as `media type`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $( Self::$name => $text, )+ }
            }

            /// The table of the kind.
            pub(super) fn table(self) -> &'static [Row] {
                match self { $( Self::$name => $table, )+ }
            }
        }
    };
}

kinds! {
    /// The root of a document.
    Document = "document", table_document::DOCUMENT;
    /// Info Object.
    Info = "info", table_document::INFO;
    /// Contact Object.
    Contact = "contact", table_document::CONTACT;
    /// License Object.
    License = "license", table_document::LICENSE;
    /// Tag Object.
    Tag = "tag", table_document::TAG;
    /// External Documentation Object.
    ExternalDocs = "external docs", table_document::EXTERNAL_DOCS;
    /// Components Object.
    Components = "components", table_document::COMPONENTS;
    /// Path Item Object.
    PathItem = "path item", table_document::PATH_ITEM;
    /// Operation Object.
    Operation = "operation", table_document::OPERATION;
    /// An object that stands for another one by `$ref`, unless it is a schema.
    Reference = "reference", table_document::REFERENCE;
    /// Server Object.
    Server = "server", table_access::SERVER;
    /// Server Variable Object.
    ServerVariable = "server variable", table_access::SERVER_VARIABLE;
    /// Security Scheme Object.
    SecurityScheme = "security scheme", table_access::SECURITY_SCHEME;
    /// OAuth Flows Object.
    OauthFlows = "oauth flows", table_access::OAUTH_FLOWS;
    /// OAuth Flow Object.
    OauthFlow = "oauth flow", table_access::OAUTH_FLOW;
    /// Parameter Object.
    Parameter = "parameter", table_message::PARAMETER;
    /// Header Object.
    Header = "header", table_message::HEADER;
    /// Request Body Object.
    RequestBody = "request body", table_message::REQUEST_BODY;
    /// Response Object.
    Response = "response", table_message::RESPONSE;
    /// Media Type Object.
    MediaType = "media type", table_message::MEDIA_TYPE;
    /// Encoding Object.
    Encoding = "encoding", table_message::ENCODING;
    /// Example Object.
    Example = "example", table_message::EXAMPLE;
    /// Link Object.
    Link = "link", table_message::LINK;
    /// Schema Object.
    Schema = "schema", table_schema::SCHEMA;
    /// Discriminator Object.
    Discriminator = "discriminator", table_schema::DISCRIMINATOR;
    /// XML Object.
    Xml = "xml", table_schema::XML;
}

impl ObjectKind {
    /// The keywords of the kind and what becomes of each, unless its value or its place says otherwise.
    pub fn keywords(self) -> impl Iterator<Item = (&'static str, Verdict)> {
        self.table().iter().map(|row| (row.keyword, row.verdict))
    }

    /// The row of a keyword.
    pub(super) fn row(self, keyword: &str) -> Option<&'static Row> {
        self.table().iter().find(|row| row.keyword == keyword)
    }

    /// Whether a Reference Object may stand in the place of the kind.
    pub(super) fn may_be_reference(self) -> bool {
        match self {
            Self::PathItem
            | Self::SecurityScheme
            | Self::Parameter
            | Self::Header
            | Self::RequestBody
            | Self::Response
            | Self::MediaType
            | Self::Example
            | Self::Link => true,
            Self::Document
            | Self::Info
            | Self::Contact
            | Self::License
            | Self::Tag
            | Self::ExternalDocs
            | Self::Components
            | Self::Operation
            | Self::Reference
            | Self::Server
            | Self::ServerVariable
            | Self::OauthFlows
            | Self::OauthFlow
            | Self::Encoding
            | Self::Schema
            | Self::Discriminator
            | Self::Xml => false,
        }
    }
}
