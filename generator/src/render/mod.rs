//! Prints the API as the files of a crate. Makes no decisions, invents no identifiers, and does not access the disk.

mod about;
mod api;
mod client;
mod context;
mod docs;
mod errors;
mod escape;
mod examples;
mod features;
mod form_fields;
mod format;
mod headers;
mod layout;
mod library;
mod manifest;
mod nodes;
mod operations;
mod readme;
mod sample;
mod servers;
mod support;
mod tokens;
mod ty;
mod types;
mod uses;
mod webhooks;
mod xml;

use crate::config::Config;
use crate::files::{FileSet, MARK};
use crate::ir::{Api, OperationId, Ty};
use crate::name::NameTable;
use crate::passes::Analysis;
use context::Context;
use operations::Op;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};

/// Prints the crate. The files are printed in parallel, and the result does not depend on the order.
#[must_use]
pub fn render(api: &Api, analysis: &Analysis, names: &NameTable, config: &Config) -> FileSet {
    let cx = Context {
        api,
        analysis,
        names,
        config,
    };
    let modules = names.type_modules(api);
    let mut files = FileSet::new();
    files.insert(
        "Cargo.toml".to_owned(),
        format!("# {}\n\n{}", header(), manifest::module(cx)),
    );
    files.insert(
        "README.md".to_owned(),
        format!("<!-- {} -->\n\n{}", header(), readme::module(cx)),
    );
    files.insert("src/lib.rs".to_owned(), rust(&library::module(cx)));
    files.insert("src/api.rs".to_owned(), rust(&api::module(cx)));
    if !names.shared_errors.is_empty() {
        files.insert(
            "src/errors/mod.rs".to_owned(),
            rust(&errors::module_list(cx)),
        );
    }
    let texts: Vec<(String, String)> = names
        .shared_errors
        .par_iter()
        .map(|shared| {
            (
                format!("src/errors/{}.rs", shared.module),
                rust(&errors::module(cx, shared)),
            )
        })
        .collect();
    files.extend(texts);
    if !api.headers.is_empty() {
        files.insert("src/headers.rs".to_owned(), rust(&headers::module(cx)));
    }
    if servers::has_enums(cx) {
        files.insert("src/servers.rs".to_owned(), rust(&servers::module(cx)));
    }
    if !api.webhooks.is_empty() {
        files.insert("src/webhooks.rs".to_owned(), rust(&webhooks::module(cx)));
    }
    if let Some(text) = xml::module(cx) {
        files.insert("src/xml.rs".to_owned(), rust(&text));
    }
    let client = if names.tags.is_empty() {
        "src/client.rs"
    } else {
        "src/client/mod.rs"
    };
    files.insert(client.to_owned(), rust(&client::module(cx)));
    let texts: Vec<_> = names
        .tags
        .par_iter()
        .enumerate()
        .flat_map_iter(|(index, tag)| {
            let module = &tag.module;
            [
                (
                    format!("src/client/{module}.rs"),
                    rust(&client::tag_module(cx, index, tag)),
                ),
                (
                    format!("src/operations/{module}/mod.rs"),
                    rust(&operations::tag_module_list(cx, tag)),
                ),
            ]
        })
        .collect();
    files.extend(texts);
    files.insert(
        "src/types/mod.rs".to_owned(),
        rust(&types::module_list(cx, &modules)),
    );
    let texts: Vec<(String, String)> = modules
        .par_iter()
        .map(|(module, ids)| {
            (
                format!("src/types/{module}.rs"),
                rust(&types::module(cx, ids)),
            )
        })
        .collect();
    files.extend(texts);
    files.insert(
        "src/operations/mod.rs".to_owned(),
        rust(&operations::module_list(cx)),
    );
    let untagged = operations::untagged(cx).into_iter();
    let tagged = names.tags.iter().flat_map(|tag| {
        let folder = format!("{}/", tag.module);
        tag.operations.iter().map(move |id| (folder.clone(), *id))
    });
    let list: Vec<(String, OperationId)> = untagged
        .map(|id| (String::new(), id))
        .chain(tagged)
        .collect();
    let texts: Vec<(String, String)> = list
        .par_iter()
        .map(|(folder, id)| {
            let op = Op::of(cx, *id);
            (
                format!("src/operations/{folder}{}.rs", op.names.module),
                rust(&operations::module(op)),
            )
        })
        .collect();
    files.extend(texts);
    for (name, text) in support::files(analysis.needs()) {
        files.insert(format!("src/runtime/{name}"), rust(&text));
    }
    if let Some(text) = examples::module(cx) {
        files.insert("tests/examples.rs".to_owned(), rust(&text));
    }
    files
}

/// Returns the path of a type in the emitted crate, such as `Vec<crate::types::Pet>`.
#[must_use]
pub fn type_path(
    api: &Api,
    analysis: &Analysis,
    names: &NameTable,
    config: &Config,
    of: &Ty,
) -> String {
    let cx = Context {
        api,
        analysis,
        names,
        config,
    };
    examples::type_text(cx, of)
}

/// Returns the first line of a file, without the comment marker of its language.
fn header() -> String {
    format!(
        "{MARK} {}. Do not edit; change the specification or the configuration instead.",
        env!("CARGO_PKG_VERSION")
    )
}

/// Returns the text of a Rust file with its header.
fn rust(text: &str) -> String {
    format!("// {}\n\n{text}", header())
}
