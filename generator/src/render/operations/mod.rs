//! Prints the module `operations`, with one file for each operation.

mod alternative;
mod body;
mod content;
mod contents;
mod error;
mod headers;
mod links;
mod method;
mod op;
mod pages;
mod read;
mod reason;
mod request;
mod response;
mod stream;

use super::context::{Context, ident_text};
use super::docs;
use super::features;
use super::format::Source;
use super::uses::{order, reexport};
use crate::ir::OperationId;
use crate::name::TagNames;

pub(super) use error::error_enum;
pub(super) use method::method;
pub(super) use op::{Input, InputSource, Op};
pub(super) use response::outcome;

/// Returns the text of `operations/mod.rs` below the header.
pub(super) fn module_list(cx: Context<'_>) -> String {
    let mut text = docs::inner(&contents::text(cx));
    let tags = cx.names.tags.iter().enumerate();
    let mut tags: Vec<Folder> = tags
        .map(|(index, tag)| Folder {
            module: ident_text(&tag.module),
            cfg: features::cfg_of_tag(cx, index),
        })
        .collect();
    tags.sort_unstable();
    let list = Modules::of(cx, untagged(cx).iter().copied());
    if tags.is_empty() && list.modules.is_empty() {
        return text;
    }
    text.push('\n');
    text.push_str(&list.print(&tags));
    text
}

/// Returns the text of `operations/<tag>/mod.rs` below the header.
pub(super) fn tag_module_list(cx: Context<'_>, tag: &TagNames) -> String {
    Modules::of(cx, tag.operations.iter().copied()).print(&[])
}

/// Returns the operations that are in no module of a tag.
pub(super) fn untagged(cx: Context<'_>) -> Vec<OperationId> {
    let operations = cx.api.operations.entries();
    let is_single = cx.names.tags.is_empty();
    let untagged = operations.filter(|(_, operation)| is_single || operation.tag().is_none());
    untagged.map(|(id, _)| id).collect()
}

/// The folder of a tag.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Folder {
    module: String,
    /// The attribute of its declaration, or no text.
    cfg: String,
}

/// The modules of operations in one folder, by name, with the exports of each.
struct Modules {
    modules: Vec<(String, Vec<String>)>,
}

impl Modules {
    fn of(cx: Context<'_>, operations: impl Iterator<Item = OperationId>) -> Self {
        let operations = operations.map(|id| Op::of(cx, id));
        let modules = operations.map(|op| (ident_text(&op.names.module), public_names(op)));
        Self {
            modules: modules.collect(),
        }
    }

    /// Prints the declarations and the exports, including those of `folders`, of which everything is exported.
    fn print(&self, folders: &[Folder]) -> String {
        let own = self.modules.iter().map(|(module, _)| (module, ""));
        let folders_of = folders
            .iter()
            .map(|Folder { module, cfg }| (module, cfg.as_str()));
        let mut names: Vec<(&String, &str)> = own.chain(folders_of).collect();
        names.sort_unstable();
        let mut text = String::new();
        for (name, cfg) in names {
            text.push_str(&format!("{cfg}mod {name};\n"));
        }
        text.push('\n');
        let own = self.modules.iter();
        let own = own.map(|(module, names)| (module, reexport(module, names)));
        let mut exports: Vec<(&String, String)> = own.collect();
        exports.extend(
            folders.iter().map(|Folder { module, cfg }| {
                (module, format!("{cfg}pub use self::{module}::*;\n"))
            }),
        );
        exports.sort_by(|(first, _), (second, _)| order(first, second));
        text.extend(exports.into_iter().map(|(_, export)| export));
        text
    }
}

fn public_names(op: Op<'_>) -> Vec<String> {
    let mut names = vec![ident_text(&op.names.request)];
    let outcome = outcome(op);
    if !outcome.errors.is_empty() {
        names.push(ident_text(&op.names.error));
    }
    if outcome.has_output_enum() {
        names.push(ident_text(&op.names.output));
    }
    if !op.facts.body.is_empty() {
        names.push(ident_text(&op.names.body_type));
    }
    names
}

/// Returns the text of the file of an operation below the header.
pub(super) fn module(op: Op<'_>) -> String {
    let mut source = Source::other();
    let inputs = op.inputs();
    let outcome = outcome(op);
    request::definition(op, &inputs, &mut source);
    body::render(op, &mut source);
    method::setters(op, &inputs, &mut source);
    source.push(request::operation(op, &inputs, &outcome));
    stream::render(op, &mut source);
    pages::render(op, &mut source);
    alternative::render(op, &mut source);
    response::output(op, &outcome, &mut source);
    error::render(op, &outcome, &mut source);
    headers::render(op, &mut source);
    links::render(op, &outcome, &mut source);
    source.into_text()
}
