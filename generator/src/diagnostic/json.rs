//! Prints diagnostics as JSON, one object per line.

use super::position::{Positions, Spot};
use super::{Diagnostic, Severity};
use crate::visible::escaped_json;
use serde::Serialize;

#[derive(Serialize)]
struct Line<'d> {
    code: &'static str,
    severity: &'static str,
    message: &'d str,
    #[serde(flatten)]
    place: Place,
    related: Vec<Related<'d>>,
    help: Option<&'d str>,
}

#[derive(Serialize)]
struct Related<'d> {
    message: &'d str,
    #[serde(flatten)]
    place: Place,
}

#[derive(Serialize, Default)]
struct Place {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    pointer: Option<String>,
}

impl From<Spot> for Place {
    fn from(spot: Spot) -> Self {
        Self {
            file: Some(spot.name),
            line: spot.span.as_ref().map(|span| span.line),
            column: spot.span.as_ref().map(|span| span.column),
            pointer: spot.pointer,
        }
    }
}

pub(super) fn render(diagnostic: &Diagnostic, positions: &mut Positions<'_>) -> String {
    let place = match &diagnostic.location {
        Some(location) => positions.spot(location).into(),
        None => Place::default(),
    };
    let line = Line {
        code: diagnostic.code.as_str(),
        severity: match diagnostic.severity {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        message: &diagnostic.message,
        place,
        related: diagnostic
            .related
            .iter()
            .map(|(location, message)| Related {
                message,
                place: positions.spot(location).into(),
            })
            .collect(),
        help: diagnostic.help.as_deref(),
    };
    // This does not fail, since a line contains texts, numbers and lists only.
    let mut text = escaped_json(&serde_json::to_string(&line).unwrap_or_default());
    text.push('\n');
    text
}
