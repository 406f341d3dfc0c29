//! Splits Rust sources into words and signs, for tests of the names that a source may use. Comments, the contents of
//! literals and the module of tests are left out.

use crate::shared::root;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A source file.
#[derive(Debug)]
pub struct Source {
    /// The path below the requested folder, with `/` as the separator.
    pub path: String,
    /// The text of the file.
    pub text: String,
    /// The words and signs of the text. `::` is one sign, and any literal is `""`.
    pub tokens: Vec<String>,
}

/// Returns the sources below a folder of the repository, by path, without the files of unit tests.
///
/// # Panics
///
/// Panics if there are none.
#[must_use]
pub fn sources(folder: &str) -> Vec<Source> {
    let mut files = BTreeMap::new();
    collect(&root().join(folder), "", &mut files);
    assert!(!files.is_empty(), "{folder} has no sources");
    let source = |(path, text): (String, String)| Source {
        tokens: tokens(&text),
        path,
        text,
    };
    files.into_iter().map(source).collect()
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    let Ok(entries) = fs::read_dir(folder) else {
        panic!("{} cannot be read", folder.display())
    };
    for entry in entries.filter_map(Result::ok) {
        let name = format!("{prefix}{}", entry.file_name().display());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else if name.ends_with(".rs")
            && !name.ends_with("/tests.rs")
            && let Ok(text) = fs::read_to_string(entry.path())
        {
            files.insert(name, text);
        }
    }
}

impl Source {
    /// Returns whether the source names a crate: `quote` in `quote!`, `use quote::quote` and `quote::format_ident!`.
    #[must_use]
    pub fn names_crate(&self, name: &str) -> bool {
        self.windows(name, &["::"]) || self.windows(name, &["!"]) || self.uses(name)
    }

    /// Returns whether the source names a module at the root of its own crate: `crate::load`, `crate::{load, …}`.
    #[must_use]
    pub fn names_stage(&self, name: &str) -> bool {
        let mut depth = None;
        let mut before = ["", ""];
        for token in &self.tokens {
            depth = match (depth, token.as_str()) {
                (None, "{") if before == ["crate", "::"] => Some(1),
                (Some(depth), "{") => Some(depth + 1),
                (Some(1), "}") => None,
                (Some(depth), "}") => Some(depth - 1),
                (depth, _) => depth,
            };
            let is_first =
                before == ["crate", "::"] || depth == Some(1) && matches!(before[1], "{" | ",");
            if is_first && token == name {
                return true;
            }
            before = [before[1], token];
        }
        false
    }

    /// Returns whether the source contains this sequence of words and signs.
    #[must_use]
    pub fn has(&self, sequence: &[&str]) -> bool {
        self.tokens
            .windows(sequence.len())
            .any(|window| window.iter().eq(sequence))
    }

    /// Returns the places with an index or a slice, which may panic: `a[0]`, `a()[..]`, with the tokens around them.
    #[must_use]
    pub fn indexing(&self) -> Vec<String> {
        const KEYWORDS: [&str; 14] = [
            "for", "in", "let", "mut", "return", "dyn", "as", "else", "const", "static", "match",
            "if", "break", "ref",
        ];
        let is_value = |token: &str| {
            let is_word = token.starts_with(|c: char| c.is_alphanumeric() || c == '_');
            is_word && !KEYWORDS.contains(&token) || matches!(token, ")" | "]" | "?" | "\"\"")
        };
        let pairs = self.tokens.windows(6).filter(|window| {
            window[4] == "[" && is_value(&window[3]) && !window[3].starts_with('\'')
        });
        pairs.map(|window| window.join(" ")).collect()
    }

    fn windows(&self, name: &str, after: &[&str]) -> bool {
        let sequence = [&[name], after].concat();
        let length = sequence.len();
        (0..self.tokens.len().saturating_sub(length - 1)).any(|at| {
            // `crate::quote` is not a crate; `::quote` is one.
            let is_path = at > 1
                && self.tokens[at - 1] == "::"
                && self.tokens[at - 2].ends_with(|c: char| is_word(c) || c == '>');
            !is_path && self.tokens[at..at + length].iter().eq(&sequence)
        })
    }

    fn uses(&self, name: &str) -> bool {
        self.has(&["use", name, ";"]) || self.has(&["extern", "crate", name])
    }
}

/// Returns the words and signs of a text, up to its module of tests.
fn tokens(text: &str) -> Vec<String> {
    let text = text
        .split_once("#[cfg(test)]\nmod ")
        .map_or(text, |(before, _)| before);
    let letters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        match (letter, next) {
            ('/', '/') => at = end_of_line(&letters, at),
            ('"', _) => {
                at = end_of_string(&letters, at);
                tokens.push(String::from("\"\""));
            }
            ('r', '"' | '#') if raw_string(&letters, at).is_some() => {
                at = raw_string(&letters, at).unwrap_or(at);
                tokens.push(String::from("\"\""));
            }
            ('\'', _) => match char_literal(&letters, at) {
                Some(end) => {
                    at = end;
                    tokens.push(String::from("\"\""));
                }
                // A lifetime.
                None => at += 1 + word(&letters, at + 1).chars().count(),
            },
            (':', ':') => {
                at += 2;
                tokens.push(String::from("::"));
            }
            _ if is_word(letter) => {
                let found = word(&letters, at);
                at += found.chars().count();
                tokens.push(found);
            }
            _ => {
                at += 1;
                if !letter.is_whitespace() {
                    tokens.push(letter.to_string());
                }
            }
        }
    }
    tokens
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn word(letters: &[char], at: usize) -> String {
    let rest = letters.get(at..).unwrap_or_default();
    rest.iter().take_while(|letter| is_word(**letter)).collect()
}

fn end_of_line(letters: &[char], at: usize) -> usize {
    let rest = letters.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|letter| **letter != '\n').count()
}

fn end_of_string(letters: &[char], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(letter) = letters.get(at) {
        match letter {
            '\\' => at += 2,
            '"' => return at + 1,
            _ => at += 1,
        }
    }
    at
}

/// Returns the end of a raw string that starts here, if there is one.
fn raw_string(letters: &[char], start: usize) -> Option<usize> {
    let rest = letters.get(start + 1..)?;
    let hashes = rest.iter().take_while(|letter| **letter == '#').count();
    if rest.get(hashes) != Some(&'"') {
        return None;
    }
    let mut end = vec!['"'];
    end.extend(std::iter::repeat_n('#', hashes));
    let body = start + hashes + 2;
    let length = letters
        .get(body..)?
        .windows(end.len())
        .position(|window| window == end)?;
    Some(body + length + end.len())
}

/// Returns the end of a character literal that starts here, if there is one.
fn char_literal(letters: &[char], start: usize) -> Option<usize> {
    match (letters.get(start + 1)?, letters.get(start + 2)?) {
        ('\\', _) => {
            let rest = letters.get(start + 3..)?;
            let length = rest.iter().position(|letter| *letter == '\'')?;
            Some(start + 3 + length + 1)
        }
        (_, '\'') => Some(start + 3),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source {
            path: String::from("a.rs"),
            text: text.to_owned(),
            tokens: tokens(text),
        }
    }

    #[test]
    fn what_is_named_is_found_and_what_is_only_spoken_of_is_not() {
        for text in [
            "use quote::quote;",
            "fn f() { quote!(a) }",
            "::quote::x()",
            "use quote;",
        ] {
            assert!(source(text).names_crate("quote"), "{text}");
        }
        for text in [
            "// quote::quote\nfn f() {}",
            "let a = \"quote::\\\"quote!\";",
            "let a = r#\"quote::\"#; let b = '\"'; let c: &'a str = \"quote!\";",
            "use crate::quote::x;",
            "#[cfg(test)]\nmod tests { use quote::quote; }",
        ] {
            assert!(!source(text).names_crate("quote"), "{text}");
        }
    }

    #[test]
    fn stages_are_found_in_groups_too() {
        let grouped = source("use crate::{ir::{self, load}, name};");
        assert!(grouped.names_stage("ir") && grouped.names_stage("name"));
        assert!(!grouped.names_stage("load"));
        assert!(source("crate::load::read()").names_stage("load"));
        assert!(!source("super::load::read()").names_stage("load"));
    }

    #[test]
    fn indexing_is_told_from_arrays() {
        for text in [
            "let a = b.c.d[0];",
            "let a = b(c)[..2];",
            "return (a, b[i][j]);",
        ] {
            assert_eq!(
                source(text).indexing().len(),
                text.matches('[').count(),
                "{text}"
            );
        }
        for text in [
            "let a: &'static [u8] = &[1, 2];",
            "#[derive(Debug)] struct A; fn f(a: &mut [u8]) -> [u8; 2] {}",
            "for a in [1, 2] { vec![a; 2]; let [b, c] = d; }",
        ] {
            assert_eq!(source(text).indexing(), [""; 0], "{text}");
        }
    }
}
