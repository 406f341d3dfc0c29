//! What holds for every crate and every message, whatever the document says.

use crate::dangerous::{CODE, DEVICES};
use allof::files::FileSet;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;

/// Returns what is wrong with the files of a crate: what does not parse, a text that became code or a page's markup, a
/// name that some system cannot store, a character that is not shown as what it is.
#[must_use]
pub fn problems(files: &FileSet) -> Vec<String> {
    let mut problems = Vec::new();
    let mut names = BTreeSet::new();
    for (path, text) in files {
        let mut problem = |what: &str| problems.push(format!("{path}: {what}"));
        if !names.insert(path.to_lowercase()) {
            problem("differs from another name in case alone");
        }
        if !path.split('/').all(is_portable) {
            problem("is no name on every system");
        }
        // The support code is the same for every document.
        if path.starts_with("src/runtime/") {
            continue;
        }
        if let Some(character) = text.chars().find(|character| is_hidden(*character)) {
            problem(&format!("has {}", character.escape_unicode()));
        }
        if path.ends_with(".rs") {
            match syn::parse_file(text) {
                Err(error) => problem(&error.to_string()),
                Ok(_) if is_code(text) => problem("has a text as code"),
                Ok(_) => {}
            }
            for page in doc_comments(text) {
                problems.extend(problem_of_page(&page).map(|what| format!("{path}: {what}")));
            }
        } else if path.ends_with(".md") {
            // The mark of the generator is a comment of HTML.
            let page = text
                .lines()
                .skip_while(|line| line.starts_with("<!-- @generated"));
            let page = page.collect::<Vec<_>>().join("\n");
            problems.extend(problem_of_page(&page).map(|what| format!("{path}: {what}")));
        }
    }
    if let Err(what) = check_manifest(&files["Cargo.toml"]) {
        problems.push(format!("Cargo.toml: {what}"));
    }
    problems
}

/// Returns whether the Rust has the identifier of the dangerous texts, outside of literals and comments.
fn is_code(rust: &str) -> bool {
    fn has_it(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Ident(ident) => ident == CODE,
            TokenTree::Group(group) => has_it(group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        })
    }
    rust.parse().is_ok_and(has_it)
}

/// Returns the doc comments of a file, each as the text that `rustdoc` reads.
fn doc_comments(rust: &str) -> Vec<String> {
    let mut pages = vec![String::new()];
    for line in rust.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or(line.strip_prefix("//!")) {
            Some(line) => {
                if let Some(page) = pages.last_mut() {
                    page.push_str(line.strip_prefix(' ').unwrap_or(line));
                    page.push('\n');
                }
            }
            None => pages.push(String::new()),
        }
    }
    pages.retain(|page| !page.is_empty());
    pages
}

/// Returns what a page of Markdown must not have: HTML, which `rustdoc` copies; a text as code that is compiled; a link
/// that runs a script.
fn problem_of_page(page: &str) -> Option<String> {
    let mut is_rust = false;
    for event in Parser::new_ext(page, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => return Some(format!("has {html:?}")),
            Event::Start(Tag::CodeBlock(kind)) => {
                is_rust = match kind {
                    CodeBlockKind::Indented => true,
                    CodeBlockKind::Fenced(info) => info.is_empty() || info.starts_with("rust"),
                };
            }
            Event::End(TagEnd::CodeBlock) => is_rust = false,
            Event::Text(code) if is_rust && is_code(&code) => {
                return Some(format!("compiles {code:?}"));
            }
            Event::Start(Tag::Link { dest_url: url, .. } | Tag::Image { dest_url: url, .. }) => {
                let scheme = url
                    .split_once(':')
                    .filter(|(_, rest)| !rest.starts_with(':'));
                if scheme.is_some_and(|(scheme, _)| !["http", "https"].contains(&scheme)) {
                    return Some(format!("links to {url:?}"));
                }
            }
            _ => {}
        }
    }
    None
}

/// Checks that the manifest has no tables but the generator's, and values that cargo takes.
fn check_manifest(text: &str) -> Result<(), String> {
    let manifest: toml::Table = text.parse().map_err(|error| format!("{error}"))?;
    let known = ["package", "features", "dependencies", "target", "lints"];
    if let Some(table) = manifest
        .keys()
        .find(|table| !known.contains(&table.as_str()))
    {
        return Err(format!("the table {table:?}"));
    }
    let name = manifest["package"]["name"].as_str().unwrap_or_default();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if name.is_empty() || name.len() > 64 || !name.bytes().all(is_plain) {
        return Err(format!("a package cannot be called {name:?}"));
    }
    let description = manifest["package"]["description"].as_str();
    if description.is_none_or(|text| text.contains(char::is_control)) {
        return Err(format!("the description {description:?}"));
    }
    Ok(())
}

/// Returns whether the character does not appear as itself in an editor or a terminal: it controls, is a line break in
/// some, or changes the direction.
#[must_use]
pub fn is_hidden(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Returns whether a file or a folder can have the name on Linux, macOS and Windows.
fn is_portable(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    !name.is_empty()
        && name.len() <= 120
        && name.bytes().all(plain)
        && !name.ends_with('.')
        && !DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::{doc_comments, is_code, problem_of_page};

    #[test]
    fn harm_is_noticed() {
        assert!(is_code("mod a { fn evil_code() {} }") && !is_code("fn a() { \"evil_code\"; }"));
        for page in [
            "a <b>",
            "```\nevil_code();\n```",
            "    evil_code();",
            "[a](javascript:b)",
        ] {
            assert!(problem_of_page(page).is_some(), "{page}");
        }
        for page in [
            "a \\<b>",
            "```text\nevil_code();\n```",
            "[a](https://b.example)",
            "[a](crate::B)",
        ] {
            assert_eq!(problem_of_page(page), None);
        }
        assert_eq!(
            doc_comments("/// a\n/// b\nfn c() {}\n    /// d\n"),
            ["a\nb\n", "d\n"]
        );
    }
}
