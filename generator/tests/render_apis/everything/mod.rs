//! An API with every kind of type and operation.

mod operations;
mod types;
mod unions;

use super::{Case, place, strings};
use allof::ir::{
    Api, ApiKeyLocation, Info, SchemeKind, SecurityScheme, Server, ServerChoice, ServerVariable,
    VariableId, VariableUse,
};
use allof::name::{NameTable, SettingNames, TokenNames};

pub(crate) fn case() -> Case {
    let entries = types::types();
    let mut names = NameTable {
        package: "everything-client".into(),
        ..NameTable::default()
    };
    let mut defs = Vec::new();
    let mut list = Vec::new();
    for entry in entries {
        defs.push(entry.def);
        names.types.push(entry.names);
        list.push(entry.facts);
    }
    let (operations, operation_names): (Vec<_>, Vec<_>) =
        operations::operations().into_iter().unzip();
    names.operations = operation_names.into();
    names.schemes = strings(&["api_key", "basic", "oauth", "digest", "mutual_tls"]).into();
    names.tokens = vec![TokenNames::default(); 5].into();
    names.servers = strings(&["base_url", "files_base_url"]).into();
    let setting = |method: &str, ty: &str, parts: &[&str], unknown: &str| SettingNames {
        method: method.into(),
        ty: ty.into(),
        parts: strings(parts),
        unknown: unknown.into(),
    };
    names.choices = vec![
        None,
        Some(setting("files_server", "FilesServer", &["Eu", "Test"], "")),
    ]
    .into();
    names.variables = vec![
        setting("region", "Region", &["Eu", "Us", "Empty"], "Unknown"),
        setting("tenant", "", &[], ""),
    ]
    .into();
    let choice = |template: &str, defaults: &[Option<&str>]| ServerChoice {
        origin: place(""),
        name: None,
        description: Some("Files <b>".into()),
        template: template.into(),
        variables: defaults
            .iter()
            .map(|default| VariableUse {
                variable: VariableId(u32::from(default.is_none())),
                default: default.map(Into::into),
            })
            .collect(),
    };
    let variable = |name: &str, values: &[&str]| ServerVariable {
        origin: place(""),
        copies: Vec::new(),
        name: name.into(),
        values: strings(values),
        description: Some("Where `it` is".into()),
    };
    let scheme = |key: &str, kind| SecurityScheme {
        origin: place(""),
        copies: Vec::new(),
        key: key.into(),
        description: Some("See [the docs](https://example.com)".into()),
        kind,
        flows: Vec::new(),
        metadata_url: None,
        deprecated: false,
    };
    Case {
        api: Api {
            webhooks: Default::default(),
            headers: Default::default(),
            unstated_security: false,
            number_strings: false,
            local_times: false,
            alternatives: Default::default(),
            info: Info {
                title: "Everything <b>".into(),
                version: "v2 [beta]".into(),
                description: Some(types::AWKWARD.into()),
            },
            files: strings(&["everything.yaml"]),
            types: defs.into(),
            operations: operations.into(),
            servers: vec![
                Server::plain("/relative", None),
                Server {
                    url: "https://eu.example.com".into(),
                    description: Some("Files".into()),
                    origin: None,
                    copies: Vec::new(),
                    choices: vec![
                        choice("https://{region}.example.com", &[Some("eu")]),
                        choice("https://test.example.com/{tenant}", &[None]),
                    ],
                },
            ]
            .into(),
            variables: vec![
                variable("region", &["eu", "us", ""]),
                variable("tenant", &[]),
            ]
            .into(),
            schemes: vec![
                scheme(
                    "key",
                    SchemeKind::ApiKey(ApiKeyLocation::Query, "key".into()),
                ),
                scheme("basic", SchemeKind::Basic),
                scheme("oauth", SchemeKind::Bearer { format: None }),
                scheme("digest", SchemeKind::Http("Digest".into())),
                scheme("tls", SchemeKind::Connection),
            ]
            .into(),
            tags: Vec::new(),
        },
        facts: list,
        names,
    }
}
