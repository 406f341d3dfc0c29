//! The words of Rust: its keywords, and the form of an identifier.

use unicode_ident::{is_xid_continue, is_xid_start};

/// Returns whether a name is a keyword of edition 2024.
#[must_use]
pub fn is_keyword(name: &str) -> bool {
    matches!(
        name,
        "Self"
            | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

/// Returns whether a name is a keyword that can be written raw, as `r#type`.
#[must_use]
pub fn is_raw_keyword(name: &str) -> bool {
    is_keyword(name) && !matches!(name, "self" | "Self" | "super" | "crate")
}

/// Returns whether the text can be written as an identifier, with `r#` if it is a keyword.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    let starts = characters
        .next()
        .is_some_and(|first| first == '_' || is_xid_start(first));
    starts
        && characters.all(is_xid_continue)
        && !matches!(text, "_" | "self" | "Self" | "super" | "crate")
}
