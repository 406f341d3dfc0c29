//! Recognizes alternatives that restrict a value and give it no type.

use crate::source::Tree;

/// The keywords of an alternative that does not differ from the others in its type.
const RESTRICTIONS: &[&str] = &[
    "required",
    "not",
    "title",
    "description",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
];

/// Returns whether a keyword lists alternatives of which none says which type it has.
pub(super) fn has_no_types(keyword: &str, value: &Tree) -> bool {
    matches!(keyword, "oneOf" | "anyOf")
        && (value.as_array()).is_some_and(|all| !all.is_empty() && all.iter().all(is_restriction))
}

/// Returns whether an alternative says what is required, and not which type it has.
fn is_restriction(alternative: &Tree) -> bool {
    let Tree::Object(members) = alternative else {
        return false;
    };
    let mut keywords = members.keys().map(String::as_str);
    !members.is_empty() && keywords.all(|keyword| RESTRICTIONS.contains(&keyword))
}
