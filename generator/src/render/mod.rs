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
mod tokens;
mod ty;
mod types;
mod uses;
mod webhooks;
mod xml;

use crate::config::Config;
use crate::files::{FileSet, MARK};
use crate::ir::{Api, Ty};
use crate::name::NameTable;
use crate::passes::Analysis;
use context::Context;
use operations::Op;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};

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
    let mut files = Unprinted::default();
    files.add("Cargo.toml", move || {
        format!("# {}\n\n{}", header(), manifest::module(cx))
    });
    files.add("README.md", move || {
        format!("<!-- {} -->\n\n{}", header(), readme::module(cx))
    });
    files.rust("src/lib.rs", move || library::module(cx));
    files.rust("src/api.rs", move || api::module(cx));
    files.rust_if_any("tests/examples.rs", move || examples::module(cx));
    if !names.shared_errors.is_empty() {
        files.rust("src/errors/mod.rs", move || errors::module_list(cx));
    }
    for shared in &names.shared_errors {
        let path = format!("src/errors/{}.rs", shared.module);
        files.rust(path, move || errors::module(cx, shared));
    }
    if !api.headers.is_empty() {
        files.rust("src/headers.rs", move || headers::module(cx));
    }
    if servers::has_enums(cx) {
        files.rust("src/servers.rs", move || servers::module(cx));
    }
    if !api.webhooks.is_empty() {
        files.rust("src/webhooks.rs", move || webhooks::module(cx));
    }
    files.rust_if_any("src/xml.rs", move || xml::module(cx));
    let client = match names.tags.is_empty() {
        true => "src/client.rs",
        false => "src/client/mod.rs",
    };
    files.rust(client, move || client::module(cx));
    for (index, tag) in names.tags.iter().enumerate() {
        let module = &tag.module;
        files.rust(format!("src/client/{module}.rs"), move || {
            client::tag_module(cx, index, tag)
        });
        files.rust(format!("src/operations/{module}/mod.rs"), move || {
            operations::tag_module_list(cx, tag)
        });
    }
    files.rust("src/types/mod.rs", || types::module_list(cx, &modules));
    for (module, ids) in &modules {
        let path = format!("src/types/{module}.rs");
        files.rust(path, move || types::module(cx, ids));
    }
    files.rust("src/operations/mod.rs", move || operations::module_list(cx));
    for id in operations::untagged(cx) {
        files.operation("", Op::of(cx, id));
    }
    for tag in &names.tags {
        let folder = format!("{}/", tag.module);
        for id in &tag.operations {
            files.operation(&folder, Op::of(cx, *id));
        }
    }
    let needs = analysis.needs();
    files.rust("src/runtime/mod.rs", move || allof_runtime::module(needs));
    for file in allof_runtime::files(needs) {
        let path = format!("src/runtime/{}", file.name);
        files.rust(path, move || file.text_for(needs));
    }
    files.print()
}

/// Prints a file; `None` if the crate does not have it.
type Print<'a> = Box<dyn FnOnce() -> Option<String> + Send + 'a>;

/// The files that are still to be printed, by path.
#[derive(Default)]
struct Unprinted<'a>(Vec<(String, Print<'a>)>);

impl<'a> Unprinted<'a> {
    fn add(&mut self, path: impl Into<String>, text: impl FnOnce() -> String + Send + 'a) {
        self.0.push((path.into(), Box::new(|| Some(text()))));
    }

    fn rust(&mut self, path: impl Into<String>, text: impl FnOnce() -> String + Send + 'a) {
        self.add(path, || rust(&text()));
    }

    fn rust_if_any(&mut self, path: &str, text: impl FnOnce() -> Option<String> + Send + 'a) {
        let print = || text().as_deref().map(rust);
        self.0.push((path.to_owned(), Box::new(print)));
    }

    fn operation(&mut self, folder: &str, op: Op<'a>) {
        let path = format!("src/operations/{folder}{}.rs", op.names.module);
        self.rust(path, move || operations::module(op));
    }

    /// Prints all of them. A thread takes few at a time, since some are long.
    fn print(self) -> FileSet {
        let files = self.0.into_par_iter().with_max_len(MOST_AT_A_TIME);
        let files = files.filter_map(|(path, print)| Some((path, print()?)));
        files.collect::<Vec<_>>().into_iter().collect()
    }
}

/// The number of files that a thread prints before another one may take over.
const MOST_AT_A_TIME: usize = 8;

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
