//! Prints the module `errors`: the error types that operations share, each in a file.

use super::context::{Context, ident, ident_text};
use super::docs::{self, Text};
use super::features;
use super::format::Source;
use super::operations::{self, Op};
use super::uses::{order, reexport};
use crate::name::SharedErrorNames;

/// The maximum width of the documentation, without comment markers.
const WIDTH: usize = 96;

/// The largest number of operations that the documentation of a type lists.
const LISTED: usize = 3;

const DOCS: &str = "The errors that several operations document alike. Each of these operations has a name for its own in \
                    [`operations`](rust:crate::operations).";

/// Returns the text of `errors/mod.rs` below its header.
pub(super) fn module_list(cx: Context<'_>) -> String {
    let mut text = docs::inner(&docs::tidy(DOCS, WIDTH));
    let mut list: Vec<_> = cx.names.shared_errors.iter().enumerate().collect();
    list.sort_unstable_by_key(|(_, shared)| shared.module.as_str());
    for (index, shared) in &list {
        let cfg = features::cfg_of_error(cx, *index);
        text.push_str(&format!("\n{cfg}mod {};", ident_text(&shared.module)));
    }
    list.sort_by(|(_, first), (_, second)| order(&first.module, &second.module));
    let exports = list.into_iter().map(|(index, shared)| {
        let cfg = features::cfg_of_error(cx, index);
        cfg + &reexport(&ident_text(&shared.module), &[ident_text(&shared.name)])
    });
    let exports: String = exports.collect();
    format!("{text}\n\n{exports}")
}

/// Returns the text of the file of one type below its header.
pub(super) fn module(cx: Context<'_>, shared: &SharedErrorNames) -> String {
    let mut source = Source::other();
    if let Some(first) = shared.operations.first() {
        let op = Op::of(cx, *first);
        operations::error_enum(op, &ident(&shared.name), &docs_of(cx, shared), &mut source);
    }
    source.into_text()
}

fn docs_of(cx: Context<'_>, shared: &SharedErrorNames) -> Text {
    let methods = shared.operations.iter();
    let methods = methods.map(|id| docs::code(&cx.operation_names(*id).method));
    let mut methods: Vec<String> = methods.collect();
    let others = methods.len().saturating_sub(LISTED);
    // The words "and 1 more" are as long as a name.
    if others > 1 {
        methods.truncate(LISTED);
    }
    let list = match (others, methods.split_last()) {
        (0 | 1, Some((last, rest))) => format!("{} and {last}", rest.join(", ")),
        _ => format!("{} and {others} more", methods.join(", ")),
    };
    let mut text = Text::default();
    text.line(format!("The documented errors of {list}."));
    text
}
