//! Converts words to ASCII for names of files and tests: the compiler finds the file of a module only if its name is
//! ASCII.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Converts a word to ASCII. Letters lose their diacritics, and letters of other scripts become their code points.
pub(super) fn ascii(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    let mut text = String::with_capacity(word.len() * 2);
    for character in word
        .nfkd()
        .filter(|character| !is_combining_mark(*character))
    {
        match character {
            character if character.is_ascii_alphanumeric() => {
                text.push(character.to_ascii_lowercase())
            }
            'ß' => text.push_str("ss"),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            'ø' => text.push('o'),
            'đ' | 'ð' => text.push('d'),
            'ł' => text.push('l'),
            'þ' => text.push_str("th"),
            'ı' => text.push('i'),
            other => text.push_str(&format!("u{:x}", u32::from(other))),
        }
        if text.len() > 64 {
            break;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::ascii;

    #[test]
    fn letters_lose_their_marks() {
        assert_eq!(ascii("größe"), "grosse");
        assert_eq!(ascii("naïve"), "naive");
        assert_eq!(ascii("用户"), "u7528u6237");
    }
}
