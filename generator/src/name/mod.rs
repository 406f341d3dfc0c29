//! Gives every type, member, variant, operation and parameter its Rust name, in one pass.

mod access;
mod ascii;
mod case;
mod lock;
mod operations;
mod overrides;
mod package;
mod parts;
mod plural;
mod reserved;
mod scope;
mod status;
mod symbols;
mod types;
mod usage;
mod variants;

pub use lock::Lock;

pub(crate) use ascii::ascii;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, OperationId, SchemeId, ServerId, Table, TypeId};
use overrides::Overrides;

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
    /// The field that keeps what is not named: `extra`, or another word where a member has that name.
    pub extra: String,
    /// The variant that keeps what is not known: `Unknown`, or another word where a variant has that name.
    pub unknown: String,
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

/// Names everything. Deterministic: the same API, configuration and lock give the same names, and a name that the lock
/// holds is kept. `lock` is brought up to date.
pub fn name(
    api: &Api,
    config: &Config,
    lock: &mut Lock,
    diagnostics: &mut Diagnostics,
) -> NameTable {
    let mut overrides = Overrides::new(config, api);
    let methods = operations::name_methods(api, lock, &mut overrides, diagnostics);

    let mut types = types::Types::new(api, &methods.names);
    types.apply_configuration(&mut overrides, diagnostics);
    overrides.end_types();
    types.apply_lock(lock);
    let old = methods.names.iter().zip(&methods.locked);
    for (method, _) in old.filter(|(_, locked)| **locked) {
        for name in operations::usual_types(method) {
            types.scope.set_aside(&name);
        }
    }
    types.name_rest(&overrides);
    let (types, scope) = types.finish();

    let parts = api.types.map(|id, def| {
        let (name, module) = &types[id];
        let mut names = TypeNames {
            name: name.clone(),
            module: module.clone(),
            ..TypeNames::default()
        };
        parts::name_parts(def, &types, &mut names, &mut overrides, diagnostics);
        names
    });
    let operations = operations::name_operations(api, methods, scope, &mut overrides, diagnostics);

    let mut builder = access::builder_scope();
    let schemes = access::name_schemes(api, lock, &mut builder, &mut overrides, diagnostics);
    let servers = access::name_servers(api, lock, &mut builder, &mut overrides, diagnostics);
    overrides.report_unused(diagnostics);

    let table = NameTable {
        package: package::name_package(api, config),
        types: parts,
        operations,
        schemes,
        servers,
    };
    lock.update(api, &table);
    table
}
