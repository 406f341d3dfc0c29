//! The kinds of the objects in a document.

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:ident = $text:literal; )+) => {
        /// A kind of object, which determines the meaning of its members.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ObjectKind {
            $( $(#[doc = $doc])+ $name, )+
        }

        impl ObjectKind {
            /// Every kind, in order.
            pub const ALL: &'static [Self] = &[$( Self::$name, )+];

            /// Returns the name in words, such as `media type`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $( Self::$name => $text, )+ }
            }
        }
    };
}

kinds! {
    /// The root of a document.
    Document = "document";
    /// Info Object.
    Info = "info";
    /// Contact Object.
    Contact = "contact";
    /// License Object.
    License = "license";
    /// Tag Object.
    Tag = "tag";
    /// External Documentation Object.
    ExternalDocs = "external docs";
    /// Components Object.
    Components = "components";
    /// Path Item Object.
    PathItem = "path item";
    /// Operation Object.
    Operation = "operation";
    /// The Path Item Object of a webhook or callback.
    WebhookItem = "webhook";
    /// The Operation Object of a webhook or callback.
    WebhookOperation = "webhook operation";
    /// Reference Object: an object that is replaced by the target of its `$ref`, unless it is a schema.
    Reference = "reference";
    /// Server Object.
    Server = "server";
    /// Server Variable Object.
    ServerVariable = "server variable";
    /// Security Scheme Object.
    SecurityScheme = "security scheme";
    /// OAuth Flows Object.
    OauthFlows = "oauth flows";
    /// OAuth Flow Object.
    OauthFlow = "oauth flow";
    /// Parameter Object.
    Parameter = "parameter";
    /// Header Object.
    Header = "header";
    /// Request Body Object.
    RequestBody = "request body";
    /// Response Object.
    Response = "response";
    /// Media Type Object.
    MediaType = "media type";
    /// Encoding Object.
    Encoding = "encoding";
    /// Encoding Object of a part without a name.
    ItemEncoding = "item encoding";
    /// Example Object.
    Example = "example";
    /// Link Object.
    Link = "link";
    /// Schema Object.
    Schema = "schema";
    /// Discriminator Object.
    Discriminator = "discriminator";
    /// XML Object.
    Xml = "xml";
}
