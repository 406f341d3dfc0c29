//! Text to words, words to the two cases of Rust. Nothing here knows which names are taken.

use super::symbols::{self, is_invisible};
use heck::ToUpperCamelCase;
use unicode_ident::is_xid_continue;
use unicode_normalization::UnicodeNormalization;

/// The two ways in which Rust writes names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// `UpperCamelCase`.
    Camel,
    /// `snake_case`.
    Snake,
}

/// A text from the document gives at most this much of a name.
const LONGEST_TEXT: usize = 64;

/// A name made of several texts is at most this long, so that a file named after it can be written anywhere.
const LONGEST_NAME: usize = 80;

/// Words that everybody writes as one, although their capitals say otherwise.
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

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    if text.is_ascii() {
        split(text, &mut words);
    } else {
        let normal: String = text.nfkc().collect();
        split(&normal, &mut words);
    }
    limit(words)
}

/// The words of a text whose symbols are said in words.
pub(super) fn spelled_words(text: &str) -> Vec<String> {
    words(&symbols::spell(text))
}

/// One name of words, without a look at what is valid.
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
                name.push_str(&capitalized(word));
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

/// Whether the compiler takes the identifier without a remark on its case.
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

/// Splits at separators and where capitals say that a word begins.
fn split(text: &str, words: &mut Vec<String>) {
    for run in text.split(|character: char| !is_word_character(character)) {
        let characters: Vec<char> = run.chars().collect();
        split_run(&characters, words);
    }
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
        words.push(word.iter().copied().map(lower).collect());
        rest = after;
    }
}

/// The length of a word of [`ONE_WORD`] at the front.
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

/// The length of the word at the front: up to a capital after a small letter (`fooBar`), up to the last capital of
/// several before a small letter (`HTTPServer`), the `s` of `IDs` included.
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

/// The small letter, or what stands for a capital that has none.
fn lower(character: char) -> String {
    let small: String = character.to_lowercase().collect();
    if small.chars().any(char::is_uppercase) {
        format!("u{:x}", u32::from(character))
    } else {
        small
    }
}

/// One word with its first letter large. `heck` splits at marks that belong to the letters of some scripts: it has the
/// words of ASCII alone.
fn capitalized(word: &str) -> String {
    if word.is_ascii() {
        return word.to_upper_camel_case();
    }
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}

/// Cuts at a word's end; a single endless word is cut anywhere.
fn limit(words: Vec<String>) -> Vec<String> {
    let mut length = 0;
    let mut kept = Vec::with_capacity(words.len());
    for word in words {
        let size = word.chars().count();
        if length + size > LONGEST_TEXT {
            if kept.is_empty() {
                kept.push(word.chars().take(LONGEST_TEXT).collect());
            }
            break;
        }
        length += size;
        kept.push(word);
    }
    kept
}

/// Leaves words out of the middle of a name that is too long: its head says where it belongs, its tail what it is.
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
