//! Parses YAML. No other module uses `serde_yaml`.

use super::parsed::{Failure, Parsed};
use super::tree::Reading;
use crate::diagnostic::Code;
use crate::source::{Format, offset_of_character};
use saphyr_parser::Event;
use serde::de::DeserializeSeed;

/// Parses a text as YAML.
pub(super) fn parse(text: &str) -> Result<Parsed, Failure> {
    if nests_absurdly(text) {
        return Err(too_deep());
    }
    let reading = Reading::new(text.len(), true);
    let tree = reading
        .root()
        .deserialize(serde_yaml::Deserializer::from_str(text));
    match tree {
        Ok(tree) if tree.is_null() => Err(empty()),
        Ok(tree) => Ok(Parsed {
            tree,
            format: Format::Yaml,
            notices: reading.into_notices(),
        }),
        Err(error) => Err(failure(text, &error, reading.exceeded())),
    }
}

fn empty() -> Failure {
    Failure::new(
        Code::EmptyFile,
        "the file contains no value, only comments or `null`",
    )
}

fn failure(text: &str, error: &serde_yaml::Error, exceeded: bool) -> Failure {
    let whole = error.to_string();
    let report = Report::read(&whole);
    let offset = error
        .location()
        .map(|location| offset_of_character(text, location.index()))
        .or(report.position);
    let (code, message, help) = if report.problem.contains("recursion limit exceeded") {
        return Failure {
            offset,
            ..too_deep()
        };
    } else if exceeded || report.problem.contains("repetition limit exceeded") {
        (
            Code::TooComplex,
            "the aliases of this document expand to too many values".to_owned(),
            Some("move repeated parts to components, and refer to them with `$ref`".to_owned()),
        )
    } else if report.problem.starts_with("EOF while parsing a value") {
        return empty();
    } else if report.problem.contains("more than one document") {
        return several(text);
    } else {
        let (message, help) = explain(text, offset, report.problem);
        (Code::Syntax, message, help)
    };
    let context = report
        .context
        .filter(|_| code == Code::Syntax)
        .map(|(label, line, column)| (line_column(text, line, column), label.to_owned()));
    Failure {
        code,
        message,
        offset,
        context,
        help,
    }
}

fn too_deep() -> Failure {
    Failure {
        help: Some("move nested parts to components, and refer to them with `$ref`".to_owned()),
        ..Failure::new(
            Code::TooComplex,
            "mappings and sequences nest deeper than 128 levels, or an alias contains itself",
        )
    }
}

/// Returns whether brackets nest so deeply that the text must not be parsed. The time of the parser for each token is
/// proportional to their depth.
fn nests_absurdly(text: &str) -> bool {
    /// The depth from which a document is examined more closely, since texts may contain unbalanced brackets.
    const SUSPICIOUS: usize = 512;
    let mut depth = 0_usize;
    let suspicious = text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > SUSPICIOUS
    });
    if !suspicious {
        return false;
    }
    let mut depth = 0_usize;
    for event in saphyr_parser::Parser::new_from_str(text) {
        match event {
            Ok((Event::MappingStart(..) | Event::SequenceStart(..), _)) => depth += 1,
            Ok((Event::MappingEnd | Event::SequenceEnd, _)) => depth = depth.saturating_sub(1),
            Ok(_) => {}
            // This parser counts the depth in a `u8`.
            Err(error) => return error.info().contains("recursion limit"),
        }
        if depth > SUSPICIOUS {
            return true;
        }
    }
    false
}

fn several(text: &str) -> Failure {
    let body = text.trim_start().trim_start_matches("---");
    let skipped = text.len() - body.len();
    let offset = body.find("\n---").map(|index| skipped + index + 1);
    Failure {
        offset,
        help: Some("put each document in a file of its own".to_owned()),
        ..Failure::new(Code::Syntax, "the file contains several YAML documents")
    }
}

/// The parts of a message of the parser: `problem at line 3 column 1, context at line 2 column 5`.
struct Report<'a> {
    problem: &'a str,
    position: Option<usize>,
    context: Option<(&'a str, usize, usize)>,
}

impl<'a> Report<'a> {
    fn read(whole: &'a str) -> Self {
        let (head, context) = match whole.split_once(", while ") {
            Some((head, context)) => (head, Some(context)),
            None => (whole, None),
        };
        let (problem, position) = match head.rsplit_once(" at position ") {
            Some((problem, position)) => (problem, position.parse().ok()),
            None => (
                head.rsplit_once(" at line ")
                    .map_or(head, |(problem, _)| problem),
                None,
            ),
        };
        let context = context.and_then(|context| {
            let (label, place) = context.rsplit_once(" at line ")?;
            let (line, column) = place.split_once(" column ")?;
            Some((label, line.parse().ok()?, column.parse().ok()?))
        });
        Self {
            problem,
            position,
            context,
        }
    }
}

fn line_column(text: &str, line: usize, column: usize) -> usize {
    let start = line
        .checked_sub(2)
        .and_then(|breaks| text.match_indices('\n').nth(breaks))
        .map_or(0, |(index, _)| index + 1);
    let rest = text.get(start..).unwrap_or_default();
    start + offset_of_character(rest, column.saturating_sub(1))
}

/// Explains a problem that the parser reports, and suggests a solution.
fn explain(text: &str, offset: Option<usize>, problem: &str) -> (String, Option<String>) {
    let at = offset.unwrap_or(0);
    let here = text.get(at..).unwrap_or_default().chars().next();
    let line_start = text
        .get(..at)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |index| index + 1);
    let before = text.get(line_start..at).unwrap_or_default();
    let indentation_has_tab = text
        .get(line_start..)
        .unwrap_or_default()
        .chars()
        .take_while(|c| matches!(c, ' ' | '\t'))
        .any(|c| c == '\t');
    if here == Some('\t') || indentation_has_tab {
        return (
            "YAML does not allow a tab here".to_owned(),
            Some("indent with spaces".to_owned()),
        );
    }
    let (message, help) = if problem.contains("invalid type") {
        (
            "expected a key, found a mapping or a sequence".to_owned(),
            Some("put a key that starts with `{` or `[` in quotes".to_owned()),
        )
    } else if problem.contains("mapping values are not allowed") {
        (
            "a second `:` on this line starts a mapping, which is not allowed here".to_owned(),
            Some(
                "put a string that contains `: ` in quotes, or indent the mapping on a line of its own"
                    .to_owned(),
            ),
        )
    } else if problem.contains("cannot start any token") {
        let shown = here.map_or(String::new(), |c| format!(" `{c}`"));
        (
            format!("the character{shown} cannot start a value"),
            Some("put the string in quotes".to_owned()),
        )
    } else if problem.contains("unknown anchor") {
        (
            "the alias has no anchor before it".to_owned(),
            Some(
                "put a string that starts with `*` in quotes, or define the anchor `&…` first"
                    .to_owned(),
            ),
        )
    } else if problem.contains("did not find expected key") && before.trim().is_empty() {
        (
            "the indentation of this line does not match its mapping".to_owned(),
            Some(
                "align the keys of the mapping, and check the previous line for a stray quote"
                    .to_owned(),
            ),
        )
    } else if problem.contains("expected '-' indicator") {
        (
            "this line does not match its sequence".to_owned(),
            Some("align the `-` of the items, and indent their content".to_owned()),
        )
    } else if problem.contains("could not find expected ':'") {
        (
            "a key has no `:` after it".to_owned(),
            Some("write `key: value`, or indent a multi-line string under its key".to_owned()),
        )
    } else if problem.contains("unexpected end of stream") {
        (
            "the file ends inside a quoted string or a bracket".to_owned(),
            Some("close the quote or the bracket".to_owned()),
        )
    } else if problem.contains("control characters are not allowed") {
        (
            "the file contains a control character".to_owned(),
            Some(if text.contains('\0') {
                "the file seems to be UTF-16 or binary: save it as UTF-8".to_owned()
            } else {
                "remove the character, or escape it in double quotes".to_owned()
            }),
        )
    } else {
        (format!("this is not valid YAML: {problem}"), None)
    };
    (message, help)
}
