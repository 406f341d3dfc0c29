//! Names the package.

use super::ascii::ascii;
use super::case;
use crate::config::Config;
use crate::ir::Api;

/// Words of a title that name no API.
const FILLERS: &[&str] = &[
    "a",
    "an",
    "and",
    "api",
    "apis",
    "definition",
    "description",
    "document",
    "documentation",
    "for",
    "of",
    "official",
    "openapi",
    "reference",
    "rest",
    "restful",
    "schema",
    "spec",
    "specification",
    "swagger",
    "the",
    "version",
];

/// The number of words of the title that a name has.
const WORDS: usize = 3;

/// Returns the configured name, else the words of the title that name the API, followed by `-client`.
pub(super) fn name_package(api: &Api, config: &Config) -> String {
    if let Some(name) = &config.package.name {
        return name.clone();
    }
    of_words(of_title(&api.info.title))
}

/// Returns the name of a package made of these words.
fn of_words(mut words: Vec<String>) -> String {
    if words.is_empty() {
        words.push("api".to_owned());
    }
    if words
        .first()
        .is_some_and(|word| word.starts_with(|first: char| first.is_ascii_digit()))
    {
        words.insert(0, "api".to_owned());
    }
    if words.last().is_none_or(|word| word != "client") || words.len() == 1 {
        words.push("client".to_owned());
    }
    // Registries allow at most 64 characters.
    while words.len() > 2 && words.join("-").len() > 64 {
        words.remove(words.len() - 2);
    }
    let name = words.join("-");
    if is_valid(&name) {
        name
    } else {
        "api-client".to_owned()
    }
}

/// Returns whether a registry accepts a package of this name.
fn is_valid(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.len() <= 64
        && name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(plain)
}

/// Returns the words that name the API: those that are no filler, version or possessive, or all if none is left.
fn of_title(title: &str) -> Vec<String> {
    let plain: String = ["'s ", "’s "]
        .iter()
        .fold(format!("{title} "), |title, end| title.replace(end, " "));
    let words = |text: &str| -> Vec<String> {
        let words =
            text.split(|letter: char| letter.is_whitespace() || "/-_,:;()[]".contains(letter));
        let words = words.filter(|word| !is_version(word));
        let words = words.flat_map(case::words).map(|word| ascii(&word));
        words.filter(|word| !word.is_empty()).collect()
    };
    let all = words(&plain);
    // "Open API" is what the document is, but the "Open" of "OpenAI" is a part of the name.
    let nexts = all.iter().skip(1).map(Some).chain([None]);
    let is_open_api = |word: &str, next: Option<&String>| {
        word == "open" && next.is_some_and(|next| next.starts_with("api"))
    };
    let named = (all.iter().zip(nexts))
        .filter(|(word, next)| !FILLERS.contains(&word.as_str()) && !is_open_api(word, *next));
    let named: Vec<String> = named.map(|(word, _)| word).take(WORDS).cloned().collect();
    if named.is_empty() {
        all.into_iter().take(WORDS).collect()
    } else {
        named
    }
}

/// Returns whether a word is a version: `v2`, `3.1`, `2024.06`.
fn is_version(word: &str) -> bool {
    let number = word.strip_prefix(['v', 'V']).unwrap_or(word);
    number.starts_with(|first: char| first.is_ascii_digit())
        && number
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.')
}

#[cfg(test)]
mod tests {
    use super::{is_valid, of_title, of_words};

    #[test]
    fn every_title_gives_a_name_of_a_package() {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        let texts = all.chunks(499).map(|part| part.iter().collect::<String>());
        let long = [
            "x".repeat(10_000),
            "用".repeat(200),
            "a\0b".to_owned(),
            "../a".to_owned(),
        ];
        for title in texts
            .chain(long)
            .chain(["", "CON", "test", "v1"].map(str::to_owned))
        {
            let name = of_words(of_title(&title));
            assert!(is_valid(&name), "{title:?}: {name:?}");
        }
    }
}
