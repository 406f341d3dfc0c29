//! Prints the list of all operations by tag, with which the documentation of `operations` starts.

use super::super::context::Context;
use super::super::docs::{self, Text};
use super::super::features;
use super::op::Op;
use indexmap::IndexMap;

/// Returns the text of the list, without comment markers.
pub(super) fn text(cx: Context<'_>) -> String {
    let mut text = Text::default();
    text.line(
        "The operations of the API. Each one is a type that writes the request and reads the response.",
    );
    let ops: Vec<Op<'_>> = cx.api.operations.ids().map(|id| Op::of(cx, id)).collect();
    let mut by_tag: IndexMap<&str, Vec<Op<'_>>> = IndexMap::new();
    let mut others: Vec<String> = Vec::new();
    for op in &ops {
        match op.operation.tag() {
            Some(tag) => by_tag.entry(tag).or_default().push(*op),
            None => others.push(line(*op)),
        }
    }
    for (index, tag) in cx.api.tags.iter().enumerate() {
        let Some(tagged) = by_tag.get(tag.name.as_str()) else {
            continue;
        };
        let lines: Vec<String> = tagged.iter().map(|op| line(*op)).collect();
        text.line(format!("# {}", docs::plain(&tag.name)));
        if let Some(description) = &tag.description {
            text.foreign(&docs::sentence(description));
        }
        let index = cx.names.tags.iter().position(|names| names.index == index);
        if let Some(sentence) = index.and_then(|index| features::sentence(cx, index)) {
            text.line(sentence);
        }
        text.line(lines.join("\n"));
    }
    if !others.is_empty() {
        if others.len() < ops.len() {
            text.line("# Others");
        }
        text.line(others.join("\n"));
    }
    text.text(0)
}

/// Returns an item of the list.
fn line(op: Op<'_>) -> String {
    let said = &op.operation.docs;
    let title = said
        .title
        .as_deref()
        .or(said.description.as_deref())
        .and_then(|text| text.trim().lines().next());
    match title.map(str::trim) {
        Some(title) if title.starts_with(char::is_alphanumeric) => {
            format!("- {}: {}", op.method_link(), docs::sentence(title))
        }
        _ => format!("- {}: {}.", op.method_link(), docs::code(&op.route())),
    }
}
