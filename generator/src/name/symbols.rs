//! Converts symbols to words, for names that would be empty or ambiguous without them.

/// Symbols of two characters, which take precedence over those of one.
const PAIRS: &[(&str, &str)] = &[
    ("<=", "LessOrEqual"),
    (">=", "GreaterOrEqual"),
    ("!=", "NotEqual"),
    ("<>", "NotEqual"),
    ("==", "Equals"),
    ("=~", "Matches"),
    ("!~", "NotMatches"),
    ("->", "Arrow"),
    ("=>", "FatArrow"),
    ("&&", "AndAnd"),
    ("||", "OrOr"),
    ("**", "StarStar"),
    ("..", "DotDot"),
];

/// Returns the word for a symbol.
fn word(symbol: char) -> Option<&'static str> {
    Some(match symbol {
        '+' => "Plus",
        '-' | '\u{2212}' => "Minus",
        '*' => "Star",
        '/' => "Slash",
        '\\' => "Backslash",
        '<' => "Less",
        '>' => "Greater",
        '=' => "Equal",
        '!' => "Not",
        '$' => "Dollar",
        '@' => "At",
        '#' => "Hash",
        '%' => "Percent",
        '&' => "And",
        '|' => "Or",
        '^' => "Caret",
        '~' => "Tilde",
        '.' => "Dot",
        ',' => "Comma",
        ':' => "Colon",
        ';' => "Semicolon",
        '?' => "Question",
        '_' => "Underscore",
        '\'' => "Apostrophe",
        '"' => "Quote",
        '`' => "Backtick",
        '(' | ')' => "Parenthesis",
        '[' | ']' => "Bracket",
        '{' | '}' => "Brace",
        ' ' => "Space",
        '\t' => "Tab",
        '\n' | '\r' => "Newline",
        '€' => "Euro",
        '£' => "Pound",
        '°' => "Degree",
        '§' => "Section",
        _ => return None,
    })
}

/// Spells out the symbols of a text. Single separators between letters are kept.
pub(super) fn spell(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut after_letter = false;
    while let Some(first) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(pair, _)| rest.starts_with(pair));
        if let Some((pair, words)) = pair {
            push(&mut spelled, words);
            rest = rest.get(pair.len()..).unwrap_or_default();
            after_letter = false;
            continue;
        }
        rest = rest.get(first.len_utf8()..).unwrap_or_default();
        if first.is_alphanumeric() {
            spelled.push(first);
            after_letter = true;
            continue;
        }
        let before_letter = rest.chars().next().is_some_and(char::is_alphanumeric);
        if after_letter
            && before_letter
            && matches!(first, '_' | '-' | ' ' | '.' | '/' | ':' | ',' | '\'')
        {
            spelled.push(first);
        } else if let Some(words) = word(first) {
            push(&mut spelled, words);
        } else if unicode_ident::is_xid_continue(first) && !is_invisible(first) {
            spelled.push(first);
        } else {
            push(&mut spelled, &format!("U{:x}", u32::from(first)));
        }
        after_letter = false;
    }
    spelled
}

fn push(spelled: &mut String, words: &str) {
    spelled.push(' ');
    spelled.push_str(words);
    spelled.push(' ');
}

/// Spells out the sign of a number, which is never omitted: `-1` is not `1`.
pub(super) fn spell_sign(text: &str) -> Option<String> {
    let mut characters = text.chars();
    let sign = match characters.next()? {
        '+' => "Plus",
        '-' | '\u{2212}' => "Minus",
        _ => return None,
    };
    let digits = characters.as_str();
    digits
        .starts_with(|first: char| first.is_ascii_digit())
        .then(|| format!("{sign} {digits}"))
}

/// Returns the style of a text, which distinguishes it from others with the same words: `ASC` is `upper`, `foo-bar` is
/// `kebab`. Returns `None` if it has no letters.
pub(super) fn style(text: &str) -> Option<&'static str> {
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    let starts_upper = text
        .chars()
        .find(|character| character.is_alphabetic())
        .is_some_and(char::is_uppercase);
    let style = if text.contains('_') {
        if upper && !lower { "constant" } else { "snake" }
    } else if text.contains('-') {
        "kebab"
    } else if text.contains('.') {
        "dotted"
    } else if text.contains(' ') {
        "spaced"
    } else if text.contains('/') {
        "path"
    } else if upper && !lower {
        "upper"
    } else if starts_upper {
        "capitalized"
    } else if upper {
        "camel"
    } else {
        "lower"
    };
    Some(style)
}

/// Returns whether a character is invisible but allowed in identifiers (Unicode: `Default_Ignorable_Code_Point`).
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

#[cfg(test)]
mod tests {
    use super::{spell, style};

    #[test]
    fn symbols_become_words() {
        for (text, expected) in [
            ("<=", "LessOrEqual"),
            ("*", "Star"),
            ("$ref", "Dollar ref"),
            ("foo-bar", "foo-bar"),
            ("_id", "Underscore id"),
            ("👍", "U1f44d"),
        ] {
            assert_eq!(
                spell(text).split_whitespace().collect::<Vec<_>>().join(" "),
                expected
            );
        }
    }

    #[test]
    fn spellings_have_a_word() {
        for (text, expected) in [
            ("ASC", "upper"),
            ("asc", "lower"),
            ("Asc", "capitalized"),
            ("fooBar", "camel"),
            ("foo_bar", "snake"),
            ("FOO_BAR", "constant"),
        ] {
            assert_eq!(style(text), Some(expected), "{text}");
        }
    }
}
