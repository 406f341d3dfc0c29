//! The names of an API.

use crate::ir::{OperationId, SchemeId, ServerId, Table, TypeId};

/// The names, by id. Every name is a valid identifier without `r#`; the renderer writes `r#` where one is a keyword
/// (names that cannot be raw, such as `self`, are never given).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NameTable {
    /// `package.name` of the crate: `ampersand-client`.
    pub package: String,
    /// The names of types.
    pub types: Table<TypeId, TypeNames>,
    /// The names of operations.
    pub operations: Table<OperationId, OperationNames>,
    /// The tags that group operations, in the order of the document; none where there is only one group.
    pub tags: Vec<TagNames>,
    /// The method of the builder for each security scheme: `api_key`.
    pub schemes: Table<SchemeId, String>,
    /// The method of the builder for each server: `base_url`, `read_base_url`.
    pub servers: Table<ServerId, String>,
}

/// The names of a type and its parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeNames {
    /// `BackfillProgress`.
    pub name: String,
    /// The module (file) under `types` it stands in: its own, `backfill_progress`, or that of the type it is part of.
    pub module: String,
    /// The members of a struct, as `fields`; the variants of an enum or a union, in order.
    pub parts: Vec<String>,
    /// By field: the method that sets it, `with_name`, if there is one.
    pub setters: Vec<Option<String>>,
    /// By field: the method that returns it or its default, `name_or_default`, if there is one.
    pub accessors: Vec<Option<String>>,
    /// The field that keeps what is not named: `extra`, or another word where a member has that name.
    pub extra: String,
    /// The variant that keeps what is not known: `Unknown`, or another word where a variant has that name.
    pub unknown: String,
}

/// The module of a tag: operations are grouped by the first of their tags.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TagNames {
    /// The index of the tag in [`Api::tags`](crate::ir::Api::tags).
    pub index: usize,
    /// The module (file) under `client` and (folder) under `operations`: `pets`.
    pub module: String,
    /// Its operations, in the order of the document.
    pub operations: Vec<OperationId>,
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
    /// The type of the result where several responses are successes: `GetBackfillProgressOutput`.
    pub output: String,
    /// By index in `parameters`: `project_id_or_name`.
    pub parameters: Vec<String>,
    /// The argument that takes the body: `body`, or another word where a parameter has that name.
    pub body: String,
    /// By index in `responses`: the variant of the error or output type, `NotFound`.
    pub responses: Vec<String>,
}

impl NameTable {
    /// Whether no name has a letter beyond ASCII. The compiler warns of those that look alike.
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
            let own = own.into_iter().chain([&names.output, &names.body]);
            let parts = names.parameters.iter().chain(&names.responses);
            own.chain(parts).all(|name| name.is_ascii())
        });
        let mut access = self.schemes.iter().chain(&self.servers);
        types && operations && access.all(|name| name.is_ascii())
    }
}
