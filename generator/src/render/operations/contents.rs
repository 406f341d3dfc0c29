//! The list of all operations by tag, which the documentation of `operations` begins with.

use super::super::cx::Cx;
use super::super::docs::{self, Text};
use super::op::Op;

/// The text of the list, without the marks of comments.
pub(super) fn text(cx: Cx<'_>) -> String {
    let mut text = Text::default();
    text.line(
        "The operations of the API: each is a value that can be a request and can read the answer.",
    );
    let ops: Vec<Op<'_>> = cx.api.operations.ids().map(|id| Op::of(cx, id)).collect();
    let known = |op: &&Op<'_>| {
        op.operation
            .tags
            .first()
            .is_some_and(|first| cx.api.tags.iter().any(|tag| tag.name == *first))
    };
    for tag in &cx.api.tags {
        let tagged = ops
            .iter()
            .filter(|op| op.operation.tags.first() == Some(&tag.name));
        let lines: Vec<String> = tagged.map(|op| line(*op)).collect();
        if lines.is_empty() {
            continue;
        }
        text.line(format!("# {}", docs::plain(&tag.name)));
        if let Some(description) = &tag.description {
            text.foreign(&docs::sentence(description));
        }
        text.line(lines.join("\n"));
    }
    let others: Vec<String> = ops
        .iter()
        .filter(|op| !known(op))
        .map(|op| line(*op))
        .collect();
    if !others.is_empty() {
        if others.len() < ops.len() {
            text.line("# Others");
        }
        text.line(others.join("\n"));
    }
    text.text(0)
}

/// An item of the list.
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
