//! The human-readable findings.

use super::losses::{Losses, named, shown, shown_pointer};
use crate::cli::report::counted;
use crate::diagnostic::{Written, lookup};
use crate::lint::Group;
use std::fmt::Write as _;

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const RED: &str = "\x1b[31m";
const YELLOW: &str = "\x1b[33m";
const PLAIN: &str = "\x1b[0m";

/// The maximum number of extensions that are named.
const EXTENSIONS: usize = 8;

/// Returns a table of the kinds of losses, the ignored ones first, and a summary.
pub(in crate::cli) fn text(losses: &Losses<'_>) -> String {
    let groups = losses.findings.groups();
    let places: Vec<_> = groups
        .iter()
        .map(|group| {
            let most = if losses.verbose { usize::MAX } else { 1 };
            group.places.iter().take(most).copied()
        })
        .collect();
    let written = lookup(losses.sources, places.iter().cloned().flatten());
    let mut written = written.into_iter();
    let widths = Widths::of(&groups);
    let mut text = String::new();
    for (title, color, is_loss) in [("ignored", RED, true), ("approximated", YELLOW, false)] {
        let section: Vec<&Group<'_>> = groups
            .iter()
            .filter(|group| group.verdict.is_loss() == is_loss)
            .collect();
        if section.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{BOLD}{color}{title}{PLAIN}");
        for group in section {
            let places: Vec<Written> = if losses.verbose {
                written.by_ref().take(group.places.len()).collect()
            } else {
                written.by_ref().take(1).collect()
            };
            row(group, &places, &widths, losses.verbose, &mut text);
        }
        text.push('\n');
    }
    summary(losses, &mut text);
    text
}

/// Returns the last line of the output when `--deny-loss` fails.
pub(in crate::cli) fn denial(denied: usize) -> String {
    let are = if denied == 1 { "is" } else { "are" };
    format!(
        "{BOLD}{RED}error{PLAIN}{BOLD}: {} {are} denied by `--deny-loss`{PLAIN}\n",
        counted(denied, "keyword")
    )
}

/// The widths of the columns, in characters.
struct Widths {
    count: usize,
    kind: usize,
    keyword: usize,
    reason: usize,
}

impl Widths {
    fn of(groups: &[Group<'_>]) -> Self {
        let most = |width: &dyn Fn(&Group<'_>) -> usize| groups.iter().map(width).max();
        Self {
            count: most(&|group| group.places.len().to_string().len()).unwrap_or(0),
            kind: most(&|group| group.kind.name().len()).unwrap_or(0),
            keyword: most(&|group| named(group).chars().count()).unwrap_or(0),
            reason: most(&|group| group.verdict.reason().map_or(0, str::len)).unwrap_or(0),
        }
    }
}

fn row(group: &Group<'_>, places: &[Written], widths: &Widths, verbose: bool, text: &mut String) {
    let Widths {
        count,
        kind,
        keyword,
        reason,
    } = *widths;
    let _ = write!(
        text,
        "  {:>count$}  {:<kind$}  {BOLD}{:<keyword$}{PLAIN}  {:<reason$}",
        group.places.len(),
        group.kind.name(),
        named(group),
        group.verdict.reason().unwrap_or_default(),
    );
    if verbose {
        let end = text.trim_end().len();
        text.truncate(end);
        text.push('\n');
        for place in places {
            let _ = writeln!(text, "    {DIM}{place} #{}{PLAIN}", shown_pointer(place));
        }
    } else if let Some(place) = places.first() {
        let _ = writeln!(text, "  {DIM}{place}{PLAIN}");
    }
}

fn summary(losses: &Losses<'_>, text: &mut String) {
    let findings = losses.findings;
    let _ = writeln!(
        text,
        "{}: {} used, {} approximated, {} ignored",
        counted(findings.used() + findings.list().len(), "keyword"),
        findings.used(),
        findings.approximated(),
        findings.ignored(),
    );
    let mut extensions: Vec<(&String, &usize)> = findings.extensions().iter().collect();
    extensions.sort_by_key(|(name, count)| (std::cmp::Reverse(**count), name.as_str()));
    let total: usize = extensions.iter().map(|(_, count)| **count).sum();
    if findings.obeyed_extensions() + total == 0 {
        return;
    }
    let _ = write!(
        text,
        "{}: {} obeyed, {total} ignored",
        counted(findings.obeyed_extensions() + total, "extension"),
        findings.obeyed_extensions(),
    );
    let named: Vec<String> = extensions
        .iter()
        .take(if losses.verbose {
            usize::MAX
        } else {
            EXTENSIONS
        })
        .map(|(name, count)| format!("{} ({count})", shown(name)))
        .collect();
    if !named.is_empty() {
        let _ = write!(text, ": {}", named.join(", "));
    }
    if named.len() < extensions.len() {
        let _ = write!(text, ", and {} more", extensions.len() - named.len());
    }
    text.push('\n');
}
