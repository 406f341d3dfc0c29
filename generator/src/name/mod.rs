//! Assigns a Rust name to every type, member, variant, operation and parameter, in one pass.

mod ascii;
mod case;
mod client_builder;
mod component_package;
mod features;
mod headers;
mod links;
mod lock;
mod lock_update;
mod media_types;
mod members;
mod operation_ids;
mod operations;
mod overrides;
mod package;
mod plural;
mod repeated_words;
mod reserved;
mod routes;
mod scope;
mod server_settings;
mod shared_errors;
mod status;
mod subjects;
mod symbols;
mod table;
mod tags;
mod test_names;
mod tokens;
mod type_modules;
mod types;
mod usage;
mod variants;
mod webhooks;
mod xml;

pub use lock::Lock;
pub use table::{
    FeatureNames, HeaderNames, LinkNames, NameTable, OperationNames, SettingNames,
    SharedErrorNames, TagNames, TokenNames, TypeNames, XmlNames,
};

pub(crate) use test_names::TestNames;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use crate::passes::Analysis;
use overrides::Overrides;

/// Names all items. The result is deterministic: it depends only on the API, the configuration and the lock, and names
/// in the lock are kept. `lock` is updated.
pub fn name(
    api: &Api,
    analysis: &Analysis,
    config: &Config,
    lock: &mut Lock,
    diagnostics: &mut Diagnostics,
) -> NameTable {
    let mut overrides = Overrides::new(config, api);
    let methods = operations::name_methods(api, config, lock, &mut overrides, diagnostics);

    let mut types = types::Types::new(api, &methods.names, config.component_names);
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
        members::name_parts(def, &types, &mut names, &mut overrides, diagnostics);
        members::name_methods(analysis.fields(id), analysis.sets_extra(id), &mut names);
        names
    });
    let mut operations = operations::name_operations(
        api,
        analysis,
        methods,
        scope,
        lock,
        &mut overrides,
        diagnostics,
    );
    for (id, operation) in api.operations.entries() {
        let key = overrides.key(&operation.origin);
        let facts = analysis.operation(id);
        operations::name_alternatives(facts, &key, lock, &mut operations[id]);
    }

    links::name_links(api, analysis, lock, &mut operations);

    let headers = headers::name_headers(api, &operations, lock, &mut overrides, diagnostics);

    let shared_errors = shared_errors::name_shared_errors(api, analysis, &parts, &mut operations);

    let tags = tags::name_tags(api, &operations);

    let mut builder = client_builder::builder_scope();
    let schemes =
        client_builder::name_schemes(api, lock, &mut builder, &mut overrides, diagnostics);
    let tokens = tokens::name_tokens(
        api,
        &schemes,
        lock,
        &mut builder,
        &mut overrides,
        diagnostics,
    );
    let servers =
        client_builder::name_servers(api, lock, &mut builder, &mut overrides, diagnostics);
    let mut settings = server_settings::Settings::new(builder, &servers);
    let choices = settings.name_choices(api, &mut overrides, diagnostics);
    let variables = settings.name_variables(api, lock, &mut overrides, diagnostics);
    overrides.report_unused(diagnostics);

    let mut table = NameTable {
        package: package::name_package(api, config),
        xml: xml::name_xml(analysis.xml(), &parts),
        webhooks: webhooks::name_webhooks(api, lock),
        types: parts,
        operations,
        headers,
        tags,
        shared_errors,
        features: FeatureNames::default(),
        schemes,
        tokens,
        servers,
        choices,
        variables,
    };
    table.features = features::name_features(api, config, lock, &table);
    lock.update(api, analysis, &table);
    table
}
