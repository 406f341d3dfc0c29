//! Prints human-readable diagnostics, with an excerpt of the file.

use super::position::{Positions, Source, Span, Spot};
use super::{Diagnostic, Severity};
use crate::visible::{is_hidden, one_line};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// The maximum length of a line that is shown in full, in bytes. Of a longer line, a part around the span is shown.
const LONGEST_LINE: usize = 240;

/// The number of characters that are shown of a longer line before the start of the span, and after it.
const BEFORE: usize = 50;
const AFTER: usize = 70;

/// The maximum number of lines between two places that share an excerpt.
const SAME_EXCERPT: usize = 40;

pub(super) fn render(
    diagnostic: &Diagnostic,
    positions: &mut Positions<'_>,
    color: bool,
) -> String {
    let level = match diagnostic.severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let message = one_line(&diagnostic.message);
    let mut group = level
        .primary_title(message)
        .id(diagnostic.code.as_str())
        .elements(Vec::<Origin<'_>>::new());
    let primary = diagnostic
        .location
        .as_ref()
        .map(|location| positions.spot(location));
    let related: Vec<(Spot, &str)> = diagnostic
        .related
        .iter()
        .map(|(location, label)| (positions.spot(location), label.as_str()))
        .collect();
    let (beside, apart): (Vec<_>, Vec<_>) = related.iter().partition(|(spot, _)| {
        primary
            .as_ref()
            .is_some_and(|primary| is_beside(primary, spot, positions))
    });
    let mut columns = Vec::new();
    if let Some(primary) = &primary {
        group = excerpt(group, primary, None, &beside, positions, &mut columns);
    }
    for (spot, label) in apart {
        group = excerpt(group, spot, Some(label), &[], positions, &mut columns);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(one_line(help)));
    }
    let renderer = if color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let mut text = renderer.render(&[group]);
    text.push('\n');
    let mut done = text.find('\n').unwrap_or(0);
    for (counted, real) in columns {
        let found = text.get(done..).and_then(|rest| rest.find(&counted));
        if let Some(start) = found.map(|start| done + start) {
            text.replace_range(start..start + counted.len(), &real);
            done = start + real.len();
        }
    }
    text
}

/// Replaces the hidden characters of an excerpt that `annotate-snippets` leaves as they are. Each replacement has the
/// length of its character, so that the spans stay right.
fn excerpt_text(text: &str) -> String {
    text.chars()
        .map(|character| match character.len_utf8() {
            2 if is_hidden(character) => '·',
            3 if is_hidden(character) => char::REPLACEMENT_CHARACTER,
            _ => character,
        })
        .collect()
}

/// Returns whether two spots fit into one excerpt.
fn is_beside(primary: &Spot, other: &Spot, positions: &Positions<'_>) -> bool {
    let (Some(file), Some(left), Some(right)) = (primary.file, &primary.span, &other.span) else {
        return false;
    };
    let Some(source) = positions.source(file) else {
        return false;
    };
    other.file == Some(file)
        && left.line.abs_diff(right.line) <= SAME_EXCERPT
        && (left.line.min(right.line)..=left.line.max(right.line))
            .all(|line| source.line(line).len() <= LONGEST_LINE)
}

/// Adds an excerpt around a spot, with the other spots beside it. If a line is cut, the printed column counts from the
/// cut. In that case the printed and the real position are added to `columns`.
fn excerpt<'g>(
    group: Group<'g>,
    spot: &Spot,
    label: Option<&str>,
    beside: &[&(Spot, &str)],
    positions: &Positions<'_>,
    columns: &mut Vec<(String, String)>,
) -> Group<'g> {
    if let (Some(text), Some(span)) = (&spot.excerpt, &spot.span) {
        let start = text
            .char_indices()
            .nth(span.column.saturating_sub(1))
            .map_or(text.len(), |(index, _)| index);
        let rest = text.get(start..).unwrap_or_default();
        let word = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let snippet = Snippet::source(excerpt_text(text))
            .path(one_line(&spot.name))
            .line_start(span.line)
            .annotation(AnnotationKind::Primary.span(start..start + word));
        return group.element(snippet);
    }
    let source = spot.file.and_then(|file| positions.source(file));
    let (Some(source), Some(span)) = (source, &spot.span) else {
        let origin = Origin::path(one_line(&spot.name));
        return match label {
            Some(label) => group
                .element(Level::NOTE.message(one_line(label)))
                .element(origin),
            None => group.element(origin),
        };
    };
    let kind = match label {
        Some(_) => AnnotationKind::Context,
        None => AnnotationKind::Primary,
    };
    let label = label.map(one_line);
    if source.line(span.line).len() > LONGEST_LINE {
        let (text, bytes) = window(source, span);
        let shown = text.get(..bytes.start).unwrap_or_default().chars().count() + 1;
        let place = |column| format!("{}:{}:{column}\n", one_line(&spot.name), span.line);
        columns.push((place(shown), place(span.column)));
        let snippet = Snippet::source(excerpt_text(&text))
            .path(one_line(&spot.name))
            .line_start(span.line)
            .annotation(kind.span(bytes).label(label));
        return group.element(snippet);
    }
    let spans = || {
        beside
            .iter()
            .filter_map(|(spot, _)| spot.span.as_ref())
            .chain([span])
    };
    let first = spans().map(|span| span.line).min().unwrap_or(span.line);
    let last = spans().map(|span| span.line).max().unwrap_or(span.line);
    let (start, end) = (source.line(first).start, source.line(last).end);
    let text = source.text().get(start..end).unwrap_or_default();
    let shifted =
        |bytes: &Range<usize>| bytes.start.saturating_sub(start)..bytes.end.saturating_sub(start);
    let mut snippet = Snippet::source(excerpt_text(text))
        .path(one_line(&spot.name))
        .line_start(first)
        .annotation(kind.span(shifted(&span.bytes)).label(label));
    for (spot, label) in beside {
        if let Some(span) = &spot.span {
            snippet = snippet.annotation(
                AnnotationKind::Context
                    .span(shifted(&span.bytes))
                    .label(one_line(label)),
            );
        }
    }
    group.element(snippet)
}

/// Returns a part of a long line, and the range of the span in it.
fn window(source: &Source, span: &Span) -> (String, Range<usize>) {
    const CUT: &str = "…";
    let line = source.line(span.line);
    let text = source.text();
    let before = text.get(line.start..span.bytes.start).unwrap_or_default();
    let from = before
        .char_indices()
        .rev()
        .nth(BEFORE - 1)
        .map_or(line.start, |(index, _)| line.start + index);
    let after = text.get(span.bytes.start..line.end).unwrap_or_default();
    let to = after
        .char_indices()
        .nth(AFTER)
        .map_or(line.end, |(index, _)| span.bytes.start + index);
    let mut shown = String::new();
    if from > line.start {
        shown.push_str(CUT);
    }
    let shift = shown.len();
    shown.push_str(text.get(from..to).unwrap_or_default());
    if to < line.end {
        shown.push_str(CUT);
    }
    let start = span.bytes.start - from + shift;
    let end = span.bytes.end.min(to).saturating_sub(from) + shift;
    (shown, start..end.max(start))
}
