//! Cleans and escapes words of CommonMark, and breaks them into lines.

use crate::visible::{is_hidden, is_shown_ascii};

/// A character that represents a space at which no line may break.
pub(super) const JOINT: char = '\u{E000}';

/// A word that represents a line break.
pub(super) const BREAK: &str = "\u{E001}";

/// Returns the text without carriage returns, tabs and hidden characters.
pub(super) fn clean(text: &str) -> String {
    if is_shown_ascii(text) {
        return text.to_owned();
    }
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}'], "\n")
        .replace('\t', "    ");
    text.chars()
        .filter(|c| !is_hidden(*c) && !matches!(c, '\u{E000}' | '\u{E001}'))
        .collect()
}

/// Returns the words of a text that is a paragraph on one line without markup and URLs, except for simple code spans;
/// `None` for any other text. CommonMark reads it as it is.
pub(super) fn prose(text: &str) -> Option<String> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b" .,;:'\"()/?-".contains(&byte);
    let mut words = String::with_capacity(text.len() + 16);
    // Every second part is the content of a code span.
    let mut is_code = false;
    for part in text.split('`') {
        if is_code {
            let is_simple = part.bytes().all(|byte| matches!(byte, b' '..=b'~'))
                && !part.is_empty()
                && !part.starts_with(' ')
                && !part.ends_with(' ');
            if !is_simple {
                return None;
            }
            words.push('`');
            words.extend(part.chars().map(|c| if c == ' ' { JOINT } else { c }));
            words.push('`');
        } else if part.bytes().all(is_plain) && !part.contains("http") {
            words.push_str(part);
        } else {
            return None;
        }
        is_code = !is_code;
    }
    let begins = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '`');
    (is_code && begins).then_some(words)
}

/// Breaks the words of a paragraph into lines. A word that would start a block stays at the end of a line.
pub(super) fn wrap(inline: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    for word in inline.split_whitespace() {
        if word == BREAK {
            if !line.is_empty() {
                line.push('\\');
                lines.push(std::mem::take(&mut line));
                columns = 0;
            }
            continue;
        }
        let length = word.chars().count();
        if line.is_empty() {
            let guarded = if begins_block(word) {
                guard(word)
            } else {
                word.to_owned()
            };
            columns = guarded.chars().count();
            line = guarded;
        } else if columns + 1 + length > width && !begins_block(word) {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
            columns = length;
        } else {
            line.push(' ');
            line.push_str(word);
            columns += 1 + length;
        }
    }
    if !line.is_empty() {
        lines.push(line);
    } else if let Some(last) = lines.last_mut() {
        // A break at the end of a paragraph has no effect.
        last.truncate(last.trim_end_matches('\\').len());
    }
    if inline.contains(JOINT) {
        lines = lines.iter().map(|line| line.replace(JOINT, " ")).collect();
    }
    lines
}

/// Returns whether a line that starts with the word could be something other than text.
fn begins_block(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(word, "-" | "+" | "*")
        || word.starts_with(['>', '#', '|'])
        || word.starts_with("```")
        || word.starts_with("~~~")
        || word.chars().all(|c| c == '=')
        || word.chars().all(|c| c == '-')
        || (digits.len() < word.len() && matches!(digits, "." | ")"))
        || (word.starts_with('[') && word.ends_with("]:"))
}

/// Returns the word in a form that starts no block.
fn guard(word: &str) -> String {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    if word.starts_with("```") {
        return word.to_owned();
    }
    let (number, rest) = word.split_at(digits);
    format!("{number}\\{rest}")
}

/// Returns a code span with the text.
pub(super) fn code_span(text: &str) -> String {
    let text = clean(text).replace('\n', " ");
    if text.is_empty() {
        return String::new();
    }
    let mut fence = "`".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    let pad = if text.starts_with('`') || text.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Escapes text and converts URLs in it to links.
pub(super) fn escape_with_urls(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    loop {
        let starts = rest.match_indices("http").map(|(at, _)| rest.split_at(at));
        let is_url = |url: &str| url.starts_with("http://") || url.starts_with("https://");
        let Some((before, url)) = starts.into_iter().find(|(_, url)| is_url(url)) else {
            break;
        };
        let end = url
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\'))
            .unwrap_or(url.len());
        let url_text = without_end(url.split_at(end).0);
        out.push_str(&escape(before));
        let known = url_text.contains(['{', '}', '[', ']']) || url_text.ends_with("//");
        out.push_str(&if known {
            code_span(url_text)
        } else {
            format!("<{url_text}>")
        });
        rest = url.split_at(url_text.len()).1;
    }
    out.push_str(&escape(rest));
    out
}

/// Removes the punctuation that follows a URL, and a bracket that was opened before it.
fn without_end(mut url: &str) -> &str {
    let mut counts = ['(', ')', '[', ']'].map(|bracket| url.matches(bracket).count());
    while let Some(last) = url.chars().last() {
        let [open, close, open_square, close_square] = counts;
        let is_end = match last {
            ')' => close > open,
            ']' => close_square > open_square,
            '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_' => true,
            _ => false,
        };
        if !is_end {
            break;
        }
        counts = match last {
            ')' => [open, close - 1, open_square, close_square],
            ']' => [open, close, open_square, close_square - 1],
            _ => counts,
        };
        url = url.split_at(url.len() - last.len_utf8()).0;
    }
    url
}

/// Returns plain text as CommonMark.
pub(super) fn escape(text: &str) -> String {
    if !text.contains(['[', ']', '`', '*', '\\', '_', '~', '<', '&']) {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() + 8);
    for (index, &c) in characters.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .and_then(|index| characters.get(index))
            .copied()
            .unwrap_or(' ');
        let after = characters.get(index + 1).copied().unwrap_or(' ');
        let special = match c {
            '[' | ']' | '`' | '*' => true,
            '\\' => after.is_ascii_punctuation() || after == ' ',
            '_' | '~' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            '<' => after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?'),
            '&' => after.is_ascii_alphabetic() || after == '#',
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
