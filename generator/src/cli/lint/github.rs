//! Prints the findings as annotations of GitHub Actions: one for each kind of loss, at its first place.

use super::losses::{Losses, sentence};
use crate::diagnostic::github::{data, property};
use crate::diagnostic::lookup;
use std::fmt::Write as _;

/// Returns the annotations: an error for a denied loss, a warning for an ignored keyword, and a notice for an
/// approximated one.
pub(in crate::cli) fn text(losses: &Losses<'_>) -> String {
    let groups = losses.findings.groups();
    let firsts = groups.iter().filter_map(|group| group.places.first());
    let written = lookup(losses.sources, firsts.copied());
    let mut text = String::new();
    for (group, at) in groups.iter().zip(written) {
        let command = if losses.denies(group) {
            "error"
        } else if group.verdict.is_loss() {
            "warning"
        } else {
            "notice"
        };
        let _ = write!(text, "::{command} file={}", property(&at.checkout));
        if let (Some(line), Some(column)) = (at.line, at.column) {
            let _ = write!(text, ",line={line},col={column}");
        }
        let _ = writeln!(text, ",title=Loss::{}", data(&sentence(group)));
    }
    text
}
