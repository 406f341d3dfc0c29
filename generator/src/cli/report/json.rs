//! Prints the report as one JSON object on one line.

use super::CodegenReport;
use crate::diagnostic::{Diagnostics, Severity};
use crate::visible::escaped_json;
use crate::write::Mode;
use serde_json::{Value, json};

/// Returns the report of a run, also if no crate was generated.
pub(in crate::cli) fn text(
    is_good: bool,
    diagnostics: &Diagnostics,
    report: Option<&CodegenReport>,
) -> String {
    let count = |severity| {
        diagnostics
            .list()
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    let object = json!({
        "ok": is_good,
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "crate": report.map(crate_object),
    });
    escaped_json(&object.to_string()) + "\n"
}

fn crate_object(report: &CodegenReport) -> Value {
    let changes: Vec<Value> = report
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
    let causes: Vec<Value> = report
        .causes
        .iter()
        .map(|cause| json!({ "kind": cause.kind(), "text": cause.to_string() }))
        .collect();
    json!({
        "output": report.output,
        "mode": match report.mode {
            Mode::Write => "write",
            Mode::Check => "check",
        },
        "up_to_date": report.is_up_to_date(),
        "operations": report.size.operations,
        "operations_with_pages": report.size.with_pages,
        "operations_with_streams": report.size.with_streams,
        "webhooks": report.size.webhooks,
        "types": report.size.types,
        "unchanged": report.unchanged,
        "changes": changes,
        "causes": causes,
        "fix": report.fix,
        "losses": report
            .losses
            .iter()
            .map(|loss| json!({ "count": loss.count, "what": loss.what, "reason": loss.reason }))
            .collect::<Vec<_>>(),
    })
}
