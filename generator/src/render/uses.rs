//! Prints `use` declarations, in the layout of `rustfmt`: nearly a tenth of the tokens of a crate would be theirs.

use std::cmp::Ordering;

/// The maximum width of a declaration on one line, in characters.
const LINE: usize = 98;

/// The maximum width of the line of names if there is only one.
const ALONE: usize = 100;

/// The maximum width of each of several lines of names.
const WIDTH: usize = 99;

/// Returns the declaration of names of one module, such as `use crate::types::{Dog, Pet};`. `start` is the text before the
/// names: `use crate::types::`.
pub(super) fn declaration(start: &str, names: &[String]) -> String {
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_by(|first, second| order(first, second));
    let [first, rest @ ..] = names.as_slice() else {
        return String::new();
    };
    if rest.is_empty() {
        return format!("{start}{first};\n");
    }
    let line = format!("{start}{{{}}};\n", names.join(", "));
    if line.trim_end().chars().count() <= LINE {
        return line;
    }
    let line = format!("    {},\n", names.join(", "));
    if line.trim_end().chars().count() <= ALONE {
        return format!("{start}{{\n{line}}};\n");
    }
    let mut text = format!("{start}{{\n    {first}");
    let mut column = 4 + first.chars().count();
    for name in rest {
        let width = name.chars().count();
        if column + width + 3 <= WIDTH {
            text.push_str(", ");
            column += 2 + width;
        } else {
            text.push_str(",\n    ");
            column = 4 + width;
        }
        text.push_str(name);
    }
    text.push_str(",\n};\n");
    text
}

/// Returns the declaration that exports names of a module beside it.
pub(super) fn reexport(module: &str, names: &[String]) -> String {
    declaration(&format!("pub use self::{module}::"), names)
}

/// Compares names as `rustfmt` sorts them: a number by its value, and `_` before all other characters.
pub(super) fn order(first: &str, second: &str) -> Ordering {
    let (mut first, mut second) = (
        first.trim_start_matches("r#"),
        second.trim_start_matches("r#"),
    );
    loop {
        let ((one, rest_of_first), (other, rest_of_second)) = (piece(first), piece(second));
        let is_underscore = |piece: &str| piece == "_";
        let found = match (number(one), number(other)) {
            _ if one.is_empty() || other.is_empty() => return one.len().cmp(&other.len()),
            _ if is_underscore(one) || is_underscore(other) => {
                is_underscore(other).cmp(&is_underscore(one))
            }
            (Some(one), Some(other)) => one.cmp(&other),
            _ => one.cmp(other),
        };
        if found != Ordering::Equal {
            return found;
        }
        (first, second) = (rest_of_first, rest_of_second);
    }
}

/// Splits off an underscore, digits, or other characters at the start of a name.
fn piece(name: &str) -> (&str, &str) {
    let kind = |character: char| (character == '_', character.is_ascii_digit());
    let Some(first) = name.chars().next() else {
        return ("", "");
    };
    let end = match first {
        '_' => Some(1),
        first => name.find(|character| kind(character) != kind(first)),
    };
    name.split_at_checked(end.unwrap_or(name.len()))
        .unwrap_or((name, ""))
}

fn number(piece: &str) -> Option<u128> {
    piece.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::order;

    #[test]
    fn names_are_sorted_as_rustfmt_sorts_them() {
        let sorted = [
            "Errors9",
            "Errors10",
            "Errors10And2",
            "ToTree as _",
            "r#box",
            "provider_metadata",
            "provider_metadata_info",
            "provider_metadata2",
            "provider_metadata10",
            "r#type",
        ];
        let mut names = sorted;
        names.reverse();
        names.sort_by(|first, second| order(first, second));
        assert_eq!(names, sorted);
    }
}
