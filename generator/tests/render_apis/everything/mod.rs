//! An API with one of everything.

mod operations;
mod types;

use super::{Case, place, strings};
use allof::ir::{Api, ApiKeyLocation, Info, SchemeKind, SecurityScheme, Server, ServerVariable};
use allof::name::NameTable;

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
    names.servers = strings(&["base_url", "files_base_url"]).into();
    let scheme = |key: &str, kind| SecurityScheme {
        origin: place(""),
        copies: Vec::new(),
        key: key.into(),
        description: Some("See [the docs](https://example.com)".into()),
        kind,
    };
    Case {
        api: Api {
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
                Server {
                    url: "/relative".into(),
                    description: None,
                    template: None,
                    variables: Vec::new(),
                    origin: None,
                    copies: Vec::new(),
                },
                Server {
                    url: "https://eu.example.com".into(),
                    description: Some("Files".into()),
                    template: Some("https://{region}.example.com".into()),
                    variables: vec![ServerVariable {
                        name: "region".into(),
                        default: "eu".into(),
                        values: strings(&["eu", "us"]),
                        description: None,
                    }],
                    origin: None,
                    copies: Vec::new(),
                },
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
