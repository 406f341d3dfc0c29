//! The report as one JSON object a line.

use super::codegen::Outcome;
use super::drift::Drift;
use crate::diagnostic::Severity;
use crate::write::Mode;
use serde_json::{Value, json};

/// The report of a run. It is there even if no crate was made.
pub(super) fn text(outcome: &Outcome) -> String {
    let count = |severity| {
        outcome
            .diagnostics
            .list()
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    let report = json!({
        "ok": outcome.is_good(),
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "crate": outcome.drift.as_ref().map(drift),
    });
    format!("{report}\n")
}

fn drift(drift: &Drift) -> Value {
    let changes: Vec<Value> = drift
        .changes
        .iter()
        .map(|change| {
            json!({
                "path": change.path,
                "kind": change.kind.as_str(),
                "line_ends_only": change.line_ends,
                "diff": change.diff,
            })
        })
        .collect();
    let causes: Vec<Value> = drift
        .causes
        .iter()
        .map(|cause| json!({ "kind": cause.kind(), "text": cause.to_string() }))
        .collect();
    json!({
        "output": drift.output,
        "mode": match drift.mode {
            Mode::Write => "write",
            Mode::Check => "check",
        },
        "in_step": drift.is_in_step(),
        "operations": drift.operations,
        "types": drift.types,
        "unchanged": drift.unchanged,
        "changes": changes,
        "causes": causes,
        "mend": drift.mend,
    })
}
