//! Formats the diagnostics of a run for stderr.

use super::report::counted;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Extent, Format, Renderer, Severity};
use crate::source::SourceSet;
use std::collections::BTreeMap;

/// Returns every diagnostic of at least the severity `least`. The human-readable format has a last line, which counts
/// them and ends in `end`.
pub(super) fn text(
    sources: &SourceSet,
    diagnostics: &Diagnostics,
    (format, extent): (Format, Extent),
    least: Severity,
    end: Option<&str>,
) -> String {
    let list: Vec<Diagnostic> = diagnostics
        .list()
        .iter()
        .filter(|diagnostic| diagnostic.severity >= least)
        .cloned()
        .collect();
    let (list, rest) = match (format, extent) {
        (Format::Human, Extent::Short) => shortened(list),
        _ => (list, String::new()),
    };
    // The text always has colours. `Output` removes them where they are not wanted.
    let renderer = Renderer::new(sources, format, true);
    let mut text = renderer.extent(extent).render_all(&list);
    if format == Format::Human {
        text.push_str(&rest);
        text.push_str(&summary(diagnostics, least, end));
    }
    text
}

/// The maximum number of warnings, and of notes, of one code that are printed for people.
const SHOWN: usize = 5;

/// Returns the diagnostics without the warnings and notes beyond the first of each code, and a line for each such code.
fn shortened(list: Vec<Diagnostic>) -> (Vec<Diagnostic>, String) {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    let mut kept = Vec::new();
    for diagnostic in list {
        let count = counts.entry(diagnostic.code).or_default();
        *count += 1;
        if *count <= SHOWN || diagnostic.severity == Severity::Error {
            kept.push(diagnostic);
        }
    }
    let mut rest = String::new();
    for (code, count) in counts {
        let shown = kept.iter().filter(|one| one.code == code).count();
        if count > shown {
            rest.push_str(&format!(
                "… and {} more of `{}`; `--verbose` prints all\n",
                count - shown,
                code.as_str()
            ));
        }
    }
    (kept, rest)
}

fn summary(diagnostics: &Diagnostics, least: Severity, end: Option<&str>) -> String {
    let list = diagnostics.list();
    let mut parts = Vec::new();
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        let of_this = list.iter().filter(|one| one.severity == severity);
        match of_this.filter(|one| one.severity >= least).count() {
            0 => {}
            some => parts.push(counted(some, word)),
        }
    }
    parts.extend(end.map(str::to_owned));
    if parts.is_empty() {
        return String::new();
    }
    format!("{}\n", parts.join(", "))
}
