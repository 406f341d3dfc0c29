//! Turns what the parsers report into diagnostics.

use super::parsed::Failure;
use super::tree::{Notice, NoticeKind};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::source::{FileId, Lines, Place, Pointer, SourceFile};

/// Turns a failure into a diagnostic with a position in the file.
pub(super) fn of_failure(id: FileId, file: &SourceFile, failure: Failure) -> Box<Diagnostic> {
    let text = &file.text;
    let lines = Lines::new(text.file());
    let position = |offset: usize| {
        let (line, column) = lines.position(text.file(), text.in_file(offset));
        Location::Position {
            file: id,
            line,
            column,
        }
    };
    let location = failure
        .offset
        .map_or_else(|| Location::File(file.name.clone()), position);
    let mut diagnostic = Diagnostic::new(failure.code, failure.message).located(location);
    diagnostic.related = failure
        .context
        .map(|(offset, label)| (position(offset), label))
        .filter(|(place, _)| Some(place) != diagnostic.location.as_ref())
        .into_iter()
        .collect();
    diagnostic.help = failure.help;
    Box::new(diagnostic)
}

/// Turns a notice of the parser into a diagnostic.
pub(super) fn of_notice(id: FileId, notice: Notice) -> Diagnostic {
    let pointer = notice
        .path
        .iter()
        .rev()
        .fold(Pointer::root(), |pointer, token| pointer.join(token));
    let at = Place::new(id, pointer);
    match notice.kind {
        NoticeKind::DuplicateKey(times) => {
            let key = notice.path.first().map_or("", String::as_str);
            let times = match times {
                2 => "twice".to_owned(),
                more => format!("{more} times"),
            };
            let mut diagnostic = Diagnostic::new(
                Code::DuplicateKey,
                format!("the key `{key}` occurs {times} in this mapping; the last value is used"),
            )
            .at(&at)
            .help("remove or rename the duplicate");
            let first = (
                Location::FirstOf(at),
                "the first occurrence is here".to_owned(),
            );
            diagnostic.related.push(first);
            diagnostic
        }
        NoticeKind::NotFinite(text) => Diagnostic::new(
            Code::InvalidKeyword,
            format!("`{text}` is not a JSON number and is read as a string"),
        )
        .at(&at)
        .ignores(&at, "the value is of the wrong kind")
        .help(match notice.path.first().map(String::as_str) {
            Some("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum") => {
                "remove the keyword if there is no bound"
            }
            _ => "write a number, or put the string in quotes",
        }),
    }
}
