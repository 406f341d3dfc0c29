//! The characters that an editor or a terminal does not show as what they are, and texts without them.

/// Returns whether the character is not shown as what it is: a control character (part of what a terminal obeys), a line
/// separator, a byte order mark, or one that changes the direction of the text. The compiler rejects most of them in
/// comments or literals. A line break is shown.
pub(crate) fn is_hidden(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

/// Returns whether a text consists of ASCII that is shown, and of line breaks. Most texts do, and need no closer look.
pub(crate) fn is_shown_ascii(text: &str) -> bool {
    let is_shown = |byte: u8| matches!(byte, b' '..=b'~' | b'\n');
    text.bytes().all(is_shown)
}

/// Returns the text for one line of a terminal: with spaces for line breaks and tabs, and with `U+FFFD` for what is
/// hidden, so that the terminal obeys no text of a document.
pub(crate) fn one_line(text: &str) -> String {
    text.chars()
        .map(|character| match character {
            '\n' | '\r' | '\t' => ' ',
            hidden if is_hidden(hidden) => char::REPLACEMENT_CHARACTER,
            shown => shown,
        })
        .collect()
}

/// Returns JSON that is the same value, with an escape for each hidden character. (JSON has them in strings alone.)
pub(crate) fn escaped_json(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if is_hidden(character) {
            text.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{escaped_json, is_hidden, is_shown_ascii, one_line};

    #[test]
    fn nothing_of_shown_ascii_is_hidden() {
        for character in '\0'..=char::MAX {
            let is_shown = is_shown_ascii(character.encode_utf8(&mut [0; 4]));
            assert_eq!(is_shown, character.is_ascii() && !is_hidden(character));
        }
    }

    #[test]
    fn no_text_is_obeyed() {
        assert_eq!(
            one_line("a\r\n\tb\u{1b}[2J\u{9b}1m\0"),
            "a   b\u{fffd}[2J\u{fffd}1m\u{fffd}"
        );
        let all: String = ('\0'..=char::MAX).collect();
        assert!(!one_line(&all).contains(|c| is_hidden(c) || c == '\n'));
        let json = serde_json::to_string(&all).unwrap();
        let escaped = escaped_json(&json);
        assert!(!escaped.contains(is_hidden));
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), all);
    }
}
