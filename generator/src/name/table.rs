//! The names of an API.

use crate::ir::{HeadersId, OperationId, SchemeId, ServerId, Table, TypeId, VariableId, WebhookId};
use indexmap::IndexMap;

/// The names by id. Every name is a valid identifier without `r#`. The renderer adds `r#` to keywords; keywords that
/// cannot be raw identifiers, such as `self`, are never assigned.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NameTable {
    /// The `package.name` of the crate: `ampersand-client`.
    pub package: String,
    /// The names of types.
    pub types: Table<TypeId, TypeNames>,
    /// The names of operations.
    pub operations: Table<OperationId, OperationNames>,
    /// The variant of each webhook: `NewPet`.
    pub webhooks: Table<WebhookId, String>,
    /// The names of the sets of response headers.
    pub headers: Table<HeadersId, HeaderNames>,
    /// The tags that group operations, in document order; empty if there is only one group.
    pub tags: Vec<TagNames>,
    /// The error types that several operations share.
    pub shared_errors: Vec<SharedErrorNames>,
    /// The features of the crate that switch on operations and types.
    pub features: FeatureNames,
    /// The builder method of each security scheme: `api_key`.
    pub schemes: Table<SchemeId, String>,
    /// The builder methods for the tokens of each security scheme.
    pub tokens: Table<SchemeId, TokenNames>,
    /// The builder method of each server: `base_url`, `read_base_url`.
    pub servers: Table<ServerId, String>,
    /// The names for the choice of the URL of each server; `None` if there is no choice.
    pub choices: Table<ServerId, Option<SettingNames>>,
    /// The names of each variable in the URLs of servers.
    pub variables: Table<VariableId, SettingNames>,
    /// The tables and root elements of XML bodies.
    pub xml: XmlNames,
}

/// The names of a setting of the builder: a builder method, and the enum of its argument.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SettingNames {
    /// The builder method: `region`.
    pub method: String,
    /// The enum in the module `servers`: `Region`; empty if the argument is any text.
    pub ty: String,
    /// The variants of the enum, by index of their values.
    pub parts: Vec<String>,
    /// The variant for any other value; empty if there are no others.
    pub unknown: String,
}

/// The names of the tables and root elements of XML bodies.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct XmlNames {
    /// The table of each type: `pet`.
    pub tables: IndexMap<TypeId, String>,
    /// The root elements, by index in [`XmlFacts::roots`](crate::passes::XmlFacts::roots): `pet_root`.
    pub roots: Vec<String>,
}

/// The names of a type and its parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeNames {
    /// The name of the type: `BackfillProgress`.
    pub name: String,
    /// The module (file) under `types` that contains it: its own, `backfill_progress`, or that of the type it is part
    /// of.
    pub module: String,
    /// The members of a struct, by index in `fields`, or the variants of an enum or a union.
    pub parts: Vec<String>,
    /// The setter of each field that has one: `with_name`.
    pub setters: Vec<Option<String>>,
    /// The accessor of each field that has one, which returns its value or default: `name_or_default`.
    pub accessors: Vec<Option<String>>,
    /// The setter of one undeclared member, of a struct that keeps them and is sent: `with_extra`.
    pub extra_setter: Option<String>,
    /// The field that keeps undeclared members: `extra`, or another word if a member has that name.
    pub extra: String,
    /// The variant that keeps unknown values: `Unknown`, or another word if a variant has that name.
    pub unknown: String,
}

/// The names of a set of response headers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HeaderNames {
    /// The struct in the module `headers`: `ListPetsHeaders`.
    pub name: String,
    /// The fields, by index in `headers`.
    pub fields: Vec<String>,
}

/// The builder methods for the tokens of a security scheme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TokenNames {
    /// The method that takes a source of tokens: `bearer_source`. Empty if the scheme has no way to obtain a token.
    pub source: String,
    /// The method that takes the credentials of the client: `client_credentials`. Empty without such a flow.
    pub client_credentials: String,
    /// The method that begins a login of the user: `login`. Empty without such a flow.
    pub login: String,
    /// The method that begins a login on another device: `device_login`. Empty without such a flow.
    pub device_login: String,
}

impl TokenNames {
    /// Returns each name with a word for its method.
    #[must_use]
    pub fn by_part(&self) -> [(&'static str, &String); 4] {
        [
            ("source", &self.source),
            ("clientCredentials", &self.client_credentials),
            ("authorizationCode", &self.login),
            ("deviceAuthorization", &self.device_login),
        ]
    }
}

/// The module of a tag. Operations are grouped by their first tag.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagNames {
    /// The index of the tag in [`Api::tags`](crate::ir::Api::tags).
    pub index: usize,
    /// The module (file) under `client` and (folder) under `operations`: `pets`.
    pub module: String,
    /// The operations of the tag, in document order.
    pub operations: Vec<OperationId>,
}

/// An error type that several operations share.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SharedErrorNames {
    /// The enum: `Errors403And404`.
    pub name: String,
    /// The module (file) under `errors`: `errors403_and404`.
    pub module: String,
    /// The operations, in document order.
    pub operations: Vec<OperationId>,
}

/// The features of the crate that switch on operations and types.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FeatureNames {
    /// The feature of each tag, by index in [`NameTable::tags`]: `pets`. Empty if operations have no features.
    pub tags: Vec<String>,
    /// The feature of the webhooks: `webhooks`. Empty if there is none.
    pub webhooks: String,
    /// The feature of the types that no operation and no webhook uses: `unused-types`. Empty if there is none.
    pub unused_types: String,
    /// The features of each type of [`NameTable::shared_errors`]. Empty if it always exists.
    pub errors: Vec<Vec<String>>,
    /// The features of each module of types. One of them is enough for the types to exist. A module that always exists is
    /// not listed.
    pub modules: IndexMap<String, Vec<String>>,
}

impl FeatureNames {
    /// Returns whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// Returns all features, in order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        let others = [&self.webhooks, &self.unused_types];
        let others = others.into_iter().filter(|name| !name.is_empty());
        self.tags.iter().chain(others).map(String::as_str)
    }
}

/// The names of an operation and its parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationNames {
    /// The method of the client: `get_backfill_progress`.
    pub method: String,
    /// The module (file) under `operations`: `get_backfill_progress`.
    pub module: String,
    /// The request type: `GetBackfillProgress`.
    pub request: String,
    /// The error type: `GetBackfillProgressError`.
    pub error: String,
    /// The index of the error type that other operations have as well, in [`NameTable::shared_errors`]. `error` is then another
    /// name of it.
    pub shared_error: Option<usize>,
    /// The result type if several responses are successes: `GetBackfillProgressOutput`.
    pub output: String,
    /// The arguments or setters, by index in `parameters`: `project_id_or_name`.
    pub parameters: Vec<String>,
    /// The argument for the request body: `body`, or another word if a parameter has that name.
    pub body: String,
    /// The type of a request body that has several media types: `AddRowBody`; empty if it has one.
    pub body_type: String,
    /// The variants of that type, by index in [`OperationFacts::body`](crate::passes::OperationFacts::body): `Csv`.
    pub body_variants: Vec<String>,
    /// The variants of the error or output type, by index in `responses`: `NotFound`.
    pub responses: Vec<String>,
    /// The variants of the error type for other media types, by index in
    /// [`OperationFacts::error_contents`](crate::passes::OperationFacts::error_contents): `NotFoundText`. That of the status for
    /// one without a variant of its own.
    pub error_contents: Vec<String>,
    /// The methods of the output type that return the value of a variant, by index in `responses`: `into_ok`.
    pub conversions: Vec<String>,
    /// The methods of the call that read another media type, by index in
    /// [`OperationFacts::alternatives`](crate::passes::OperationFacts::alternatives): `csv`.
    pub alternatives: Vec<String>,
    /// The names for each link, by index in [`LinksFacts::followed`](crate::passes::LinksFacts::followed).
    pub links: Vec<LinkNames>,
    /// The method of the call that sets the media type of the request body: `content_type`. Empty if the specification gives
    /// it.
    pub content_type: String,
}

/// The names for a link of a response.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinkNames {
    /// The method of the response: `get_user`.
    pub method: String,
    /// Its argument for the client: `client`, or another word if a parameter has that name.
    pub client: String,
}

fn is_ascii<'a>(mut names: impl Iterator<Item = &'a String>) -> bool {
    names.all(|name| name.is_ascii())
}

impl NameTable {
    /// Returns whether all names are ASCII. The compiler warns about confusable characters in others.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        let types = self.types.iter().all(|names| {
            let own = [&names.name, &names.module, &names.extra, &names.unknown];
            own.into_iter()
                .chain(&names.parts)
                .all(|name| name.is_ascii())
        });
        let operations = self.operations.iter().all(|names| {
            let own = [&names.method, &names.module, &names.request, &names.error];
            let own = own
                .into_iter()
                .chain([&names.output, &names.body, &names.body_type]);
            let parts = names.parameters.iter().chain(&names.responses);
            let parts = parts
                .chain(&names.conversions)
                .chain(&names.alternatives)
                .chain(&names.error_contents)
                .chain(&names.body_variants);
            let links = names.links.iter().map(|link| &link.method);
            own.chain(parts).chain(links).all(|name| name.is_ascii())
        });
        let tokens = self.tokens.iter().flat_map(TokenNames::by_part);
        let tokens = tokens.map(|(_, name)| name);
        let mut access = self.schemes.iter().chain(&self.servers).chain(tokens);
        let settings = self.choices.iter().flatten().chain(&self.variables);
        let settings = settings.flat_map(|names| {
            let own = [&names.method, &names.ty, &names.unknown];
            own.into_iter().chain(&names.parts)
        });
        let headers = self.headers.iter();
        let headers = headers.flat_map(|names| std::iter::once(&names.name).chain(&names.fields));
        let settings = settings.chain(headers).chain(&self.webhooks);
        types && operations && access.all(|name| name.is_ascii()) && is_ascii(settings)
    }
}
