//! Prints diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request.

use super::position::Positions;
use super::{Diagnostic, Severity};
use crate::visible::is_hidden;
use std::fmt::Write;

pub(super) fn render(diagnostic: &Diagnostic, positions: &mut Positions<'_>) -> String {
    let command = match diagnostic.severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let mut text = format!("::{command} ");
    if let Some(location) = &diagnostic.location {
        let spot = positions.spot(location);
        let _ = write!(text, "file={},", property(&positions.checkout_path(&spot)));
        if let Some(span) = &spot.span {
            let _ = write!(text, "line={},col={},", span.line, span.column);
        }
    }
    let _ = write!(text, "title={}::", property(diagnostic.code.as_str()));
    text.push_str(&data(&diagnostic.message));
    for (location, label) in &diagnostic.related {
        let spot = positions.spot(location);
        let place = match &spot.span {
            Some(span) => format!("{}:{}:{}", spot.name, span.line, span.column),
            None => spot.name,
        };
        let _ = write!(text, "%0A{}: {}", data(&place), data(label));
    }
    if let Some(help) = &diagnostic.help {
        let _ = write!(text, "%0Ahelp: {}", data(help));
    }
    text.push('\n');
    text
}

/// Escapes text after the `::` of a command, and replaces what the terminal of a log would obey.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace(is_hidden, "\u{fffd}")
}

/// Escapes the value of a property before the `::`.
pub(crate) fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_would_end_a_command() {
        assert_eq!(data("a%\n:,\u{1b}"), "a%25%0A:,\u{fffd}");
        assert_eq!(property("a%\r:,"), "a%25%0D%3A%2C");
    }
}
