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
mod table;
mod types;
mod usage;
mod variants;

pub use lock::Lock;
pub use table::{NameTable, OperationNames, TypeNames};

pub(crate) use ascii::ascii;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::passes::Analysis;
use overrides::Overrides;

/// Names everything. Deterministic: the same API, configuration and lock give the same names, and a name that the lock
/// holds is kept. `lock` is brought up to date.
pub fn name(
    api: &Api,
    analysis: &Analysis,
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
        parts::name_methods(analysis.fields(id), &mut names);
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
