//! Formats the diagnostics of a run for stderr.

use super::report::counted;
use crate::diagnostic::{Diagnostic, Diagnostics, Format, Renderer, Severity};
use crate::source::SourceSet;

/// Returns every diagnostic of at least the severity `least`. The human-readable format has a last line, which counts
/// them and ends in `end`.
pub(super) fn text(
    sources: &SourceSet,
    diagnostics: &Diagnostics,
    format: Format,
    least: Severity,
    end: Option<&str>,
) -> String {
    let list: Vec<Diagnostic> = diagnostics
        .list()
        .iter()
        .filter(|diagnostic| diagnostic.severity >= least)
        .cloned()
        .collect();
    // The text always has colours. `Output` removes them where they are not wanted.
    let mut text = Renderer::new(sources, format, true).render_all(&list);
    if format == Format::Human {
        text.push_str(&summary(&list, end));
    }
    text
}

fn summary(list: &[Diagnostic], end: Option<&str>) -> String {
    let mut parts = Vec::new();
    for (severity, word) in [(Severity::Error, "error"), (Severity::Warning, "warning")] {
        match list
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
        {
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
