//! Checks that no text of a document does harm: every crate parses and has no text as code or markup, and no message
//! has a character that a terminal obeys.

use crate::dangerous::{CODE, DEVICES};
use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::files::FileSet;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// Generates a crate from a document, which is written to a folder. Returns no crate if an error was reported.
///
/// # Errors
///
/// Returns a description of the problem if the generator panics, gives neither a crate nor an error, or gives a crate or
/// a message in which a text does harm.
pub fn generate(folder: &Path, document: &Value) -> Result<Option<FileSet>, String> {
    let path = folder.join("input.json");
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, document.to_string()))
        .map_err(|error| format!("{}: {error}", path.display()))?;
    let made = catch_unwind(AssertUnwindSafe(|| {
        let config = Config::for_inputs(vec![path], PathBuf::from("unused"));
        let mut diagnostics = Diagnostics::new();
        let generation = allof::generate(&config, &|_| {}, &mut diagnostics);
        let messages = [Format::Human, Format::Json, Format::Github].map(|format| {
            Renderer::new(&generation.sources, format, false).render_all(diagnostics.list())
        });
        (generation.generated, diagnostics.has_errors(), messages)
    }));
    let (generated, has_errors, messages) = made.map_err(|_| "a panic")?;
    if let Some(message) = messages.iter().find(|message| message.contains(is_hidden)) {
        return Err(format!("the terminal obeys {message:?}"));
    }
    let [_, _, commands] = messages;
    if let Some(line) = commands.lines().find(|line| !line.starts_with("::")) {
        return Err(format!("{line:?} is no command"));
    }
    match generated {
        None if has_errors => Ok(None),
        None => Err("neither a crate nor an error".to_owned()),
        Some(generated) => match problems(&generated.files) {
            problems if problems.is_empty() => Ok(Some(generated.files)),
            problems => Err(problems.join("\n")),
        },
    }
}

/// Returns the problems of the files of a crate: Rust that does not parse, a text that became code or markup, a file
/// name that some system cannot store, a character that an editor does not show as itself.
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
