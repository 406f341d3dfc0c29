//! Splits text into words, and joins words in the two cases of Rust. It does not know which names are taken.

use super::symbols::{self, is_invisible};
use heck::ToUpperCamelCase;
use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization;

/// The two cases of Rust names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// `UpperCamelCase`.
    Camel,
    /// `snake_case`.
    Snake,
}

/// The maximum number of characters of a sentence, or of a word, that are used in a name.
const LONGEST_TEXT: usize = 64;

/// The maximum length of a name made of several texts, so that a file with that name can be created on any system.
const LONGEST_NAME: usize = 80;

/// Words that are conventionally written as one, although their capitals suggest two.
const ONE_WORD: &[&str] = &[
    "OAuth",
    "OpenID",
    "GraphQL",
    "GitHub",
    "GitLab",
    "MySQL",
    "PostgreSQL",
    "NoSQL",
    "IPv4",
    "IPv6",
    "IoT",
    "ETag",
    "mTLS",
    "macOS",
    "iOS",
];

/// Returns the words of a text in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    if text.is_ascii() {
        split(text, &mut words);
    } else {
        let normal: String = text.nfkc().collect();
        split(&normal, &mut words);
    }
    if text.contains(char::is_whitespace) {
        limit(words)
    } else {
        for word in &mut words {
            shorten(word);
        }
        let kept = fit(&words);
        if kept.len() < words.len() {
            words = kept.into_iter().cloned().collect();
        }
        words
    }
}

/// Returns the words of a text, with its symbols spelled out.
pub(super) fn spelled_words(text: &str) -> Vec<String> {
    words(&symbols::spell(text))
}

/// Joins words to a name, which may not be a valid identifier.
pub(super) fn join(words: &[String], case: Case) -> String {
    let words = fit(words);
    let mut name = String::new();
    for word in words {
        match case {
            Case::Camel => {
                let digits_meet = word.starts_with(|first: char| first.is_ascii_digit())
                    && name.ends_with(|last: char| last.is_ascii_digit());
                if digits_meet {
                    name.push('_');
                }
                if is_small(word) {
                    let (first, rest) = word.split_at(word.len().min(1));
                    name.extend(first.chars().map(|first| first.to_ascii_uppercase()));
                    name.push_str(rest);
                } else {
                    name.push_str(&capitalized(word));
                }
            }
            Case::Snake => {
                if !name.is_empty() {
                    name.push('_');
                }
                name.push_str(word);
            }
        }
    }
    if name.is_ascii() {
        name
    } else {
        name.nfc().collect()
    }
}

/// Returns whether the compiler accepts the case of an identifier without a warning.
pub(super) fn is_in_case(name: &str, case: Case) -> bool {
    let core = name.trim_matches('_');
    if core.contains("__") {
        return false;
    }
    match case {
        Case::Snake => !core.chars().any(char::is_uppercase),
        Case::Camel => {
            let starts = core
                .chars()
                .next()
                .is_some_and(|first| !first.is_lowercase() && !first.is_ascii_digit());
            let cased = |character: char| character.is_uppercase() || character.is_lowercase();
            let pairs = core.chars().zip(core.chars().skip(1));
            starts
                && !pairs.into_iter().any(|(left, right)| {
                    (cased(left) && right == '_') || (left == '_' && cased(right))
                })
        }
    }
}

/// Splits a text at separators and at capitals that begin a word.
fn split(text: &str, words: &mut Vec<String>) {
    for run in text.split(|character: char| !is_word_character(character)) {
        if is_small(run) {
            if !run.is_empty() {
                words.push(run.to_owned());
            }
            continue;
        }
        let characters: Vec<char> = run.chars().collect();
        split_run(&characters, words);
    }
}

/// Returns whether a text consists of digits and lower-case letters of ASCII, which are one word.
fn is_small(text: &str) -> bool {
    let is_small = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.bytes().all(is_small)
}

fn is_word_character(character: char) -> bool {
    character != '_'
        && (character.is_ascii_alphanumeric()
            || (!character.is_ascii() && is_xid_continue(character) && !is_invisible(character)))
}

fn split_run(run: &[char], words: &mut Vec<String>) {
    let mut rest = run;
    while !rest.is_empty() {
        let length = one_word(rest).unwrap_or_else(|| word_length(rest));
        let (word, after) = rest.split_at(length.clamp(1, rest.len()));
        let mut small = String::with_capacity(word.len());
        for character in word {
            match character {
                'A'..='Z' | 'a'..='z' | '0'..='9' => small.push(character.to_ascii_lowercase()),
                other => small.push_str(&lower(*other)),
            }
        }
        words.push(small);
        rest = after;
    }
}

/// Returns the length of the word in [`ONE_WORD`] that the text begins with.
fn one_word(rest: &[char]) -> Option<usize> {
    ONE_WORD.iter().find_map(|known| {
        let same = rest.len() >= known.len()
            && rest
                .iter()
                .zip(known.chars())
                .all(|(left, right)| *left == right);
        let after = rest.get(known.len()..).unwrap_or_default();
        let digits = after
            .iter()
            .take_while(|next| next.is_ascii_digit())
            .count();
        let ends = after.get(digits).is_none_or(|next| !next.is_lowercase());
        (same && ends).then_some(known.len() + digits)
    })
}

/// Returns the length of the word that the text begins with. It ends before an upper-case letter after a lower-case one
/// (`fooBar`), or before the last of several upper-case letters that a lower-case one follows (`HTTPServer`). The `s`
/// of `IDs` belongs to it.
fn word_length(rest: &[char]) -> usize {
    let capital = |index: usize| {
        rest.get(index)
            .is_some_and(|character| character.is_uppercase())
    };
    let small = |index: usize| {
        rest.get(index)
            .is_some_and(|character| character.is_lowercase())
    };
    let mut after_small = small(0);
    let mut capitals = usize::from(capital(0));
    for index in 1..rest.len() {
        if capital(index) {
            if after_small || one_word(rest.get(index..).unwrap_or_default()).is_some() {
                return index;
            }
            capitals += 1;
            let plural = rest.get(index + 1) == Some(&'s') && !small(index + 2);
            if plural && capitals > 1 {
                return index + 2;
            }
            if small(index + 1) {
                return index;
            }
        } else if small(index) {
            after_small = true;
        }
    }
    rest.len()
}

/// Returns the lower-case letter, or a substitute for an upper-case letter that has none.
fn lower(character: char) -> String {
    let small: String = character.to_lowercase().collect();
    if small.chars().any(char::is_uppercase) {
        format!("u{:x}", u32::from(character))
    } else {
        small
    }
}

/// Capitalizes a word. `heck` is used only for ASCII, since it splits at marks that belong to letters in some scripts.
fn capitalized(word: &str) -> String {
    if word.is_ascii() {
        return word.to_upper_camel_case();
    }
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// Truncates a sentence at the end of a word. A single word that is too long is truncated anywhere.
fn limit(words: Vec<String>) -> Vec<String> {
    let mut length = 0;
    let mut kept = Vec::with_capacity(words.len());
    for mut word in words {
        let size = word.chars().count();
        if length + size > LONGEST_TEXT {
            if kept.is_empty() {
                shorten(&mut word);
                kept.push(word);
            }
            break;
        }
        length += size;
        kept.push(word);
    }
    kept
}

/// Removes the end of a word that is too long.
fn shorten(word: &mut String) {
    if let Some((end, _)) = word.char_indices().nth(LONGEST_TEXT) {
        word.truncate(end);
    }
}

/// Removes words from the middle of a name that is too long: its beginning locates it, and its end describes it.
fn fit(words: &[String]) -> Vec<&String> {
    let size = |word: &String| word.chars().count() + 1;
    let total: usize = words.iter().map(size).sum();
    if total <= LONGEST_NAME + 1 {
        return words.iter().collect();
    }
    let mut head = Vec::new();
    let mut tail = Vec::new();
    let mut left = LONGEST_NAME;
    let mut used = 0;
    for word in words.iter().rev() {
        if used + size(word) > LONGEST_NAME / 2 && !tail.is_empty() {
            break;
        }
        used += size(word);
        tail.push(word);
    }
    left = left.saturating_sub(used);
    for word in words.iter().take(words.len() - tail.len()) {
        if size(word) > left {
            break;
        }
        left -= size(word);
        head.push(word);
    }
    head.extend(tail.into_iter().rev());
    head
}

#[cfg(test)]
mod tests {
    use super::{Case, is_in_case, join, words};

    fn camel(text: &str) -> String {
        join(&words(text), Case::Camel)
    }

    fn snake(text: &str) -> String {
        join(&words(text), Case::Snake)
    }

    #[test]
    fn capitals_begin_words() {
        for (text, expected_camel, expected_snake) in [
            (
                "getBackfillProgress",
                "GetBackfillProgress",
                "get_backfill_progress",
            ),
            ("API Problem", "ApiProblem", "api_problem"),
            ("HTTPServer", "HttpServer", "http_server"),
            ("userIDs", "UserIds", "user_ids"),
            ("URLsList", "UrlsList", "urls_list"),
            ("IDs", "Ids", "ids"),
            ("Address", "Address", "address"),
            ("RS256", "Rs256", "rs256"),
            ("SHA256Hash", "Sha256Hash", "sha256_hash"),
            ("x509Certificate", "X509Certificate", "x509_certificate"),
            ("OAuth2Token", "Oauth2Token", "oauth2_token"),
            ("myOAuthToken", "MyOauthToken", "my_oauth_token"),
            ("IPv4Address", "Ipv4Address", "ipv4_address"),
            ("iPhone", "IPhone", "i_phone"),
            (
                "users.list-All_now",
                "UsersListAllNow",
                "users_list_all_now",
            ),
            ("gpt-3.5-turbo", "Gpt3_5Turbo", "gpt_3_5_turbo"),
            ("X-Request-Id", "XRequestId", "x_request_id"),
            ("Größe", "Größe", "größe"),
            ("ＦＵＬＬwidth", "FulLwidth", "ful_lwidth"),
            ("用户", "用户", "用户"),
        ] {
            assert_eq!(camel(text), expected_camel, "{text}");
            assert_eq!(snake(text), expected_snake, "{text}");
        }
    }

    #[test]
    fn long_texts_are_cut_at_a_word() {
        let text = "lorem ipsum ".repeat(30);
        let name = snake(&text);
        assert!(
            name.chars().count() <= 80 && name.starts_with("lorem_ipsum") && !name.ends_with('_'),
            "{name}"
        );
        assert_eq!(camel(&"x".repeat(300)).len(), 64);
    }

    #[test]
    fn the_compilers_case() {
        for (name, case, expected) in [
            ("V1_2", Case::Camel, true),
            ("IOError", Case::Camel, true),
            ("A_B", Case::Camel, false),
            ("Self_", Case::Camel, true),
            ("foo", Case::Camel, false),
            ("foo_bar_", Case::Snake, true),
            ("fooBar", Case::Snake, false),
            ("foo__bar", Case::Snake, false),
        ] {
            assert_eq!(is_in_case(name, case), expected, "{name}");
        }
    }
}
