//! The last step of every text of a document on its way into a file of the crate, with one function for each kind of
//! place:
//!
//! | place | function |
//! |---|---|
//! | a doc comment | [`doc_lines`] |
//! | a string literal | [`literal`]; a `str` among tokens becomes the same literal; [`json_literal`] for JSON |
//! | a value of `Cargo.toml` | [`toml`] |
//! | `README.md` | [`page`] |
//! | an identifier, a module and its file, a test | `name/scope.rs`, which alone makes names |
//! | the name of the package | `name/package.rs` |
//!
//! What a function returns is safe in its place whatever it is given. That it also looks well, Markdown above all, is
//! up to the callers.

use crate::visible::{escaped_json, is_hidden, is_shown_ascii};
use proc_macro2::Literal;

/// The maximum number of `#` before a raw string. The compiler allows 255.
const MOST_HASHES: usize = 8;

/// Returns the lines of a doc comment, each with a space before its text. A line has no line break, so it cannot end the
/// comment, and no hidden character.
pub(super) fn doc_lines(text: &str) -> impl Iterator<Item = String> + '_ {
    text.lines().map(|line| {
        let mut line = format!(" {line}");
        if !is_shown_ascii(&line) {
            line.retain(|c| !is_hidden(c));
        }
        line.truncate(line.trim_end_matches(' ').len());
        line
    })
}

/// Returns the lines of a doc comment as one literal, which is raw so that nothing reads each of its characters.
pub(super) fn doc_literal(text: &str) -> Literal {
    let mut lines = String::with_capacity(text.len() + 16);
    for (index, line) in doc_lines(text).enumerate() {
        if index > 0 {
            lines.push('\n');
        }
        lines.push_str(&line);
    }
    let raw = raw(&lines).and_then(|raw| raw.parse().ok());
    raw.unwrap_or_else(|| Literal::string(&lines))
}

/// Returns a text as a string literal on one line, with escapes for what is not shown.
pub(super) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Returns JSON as a string literal that is the same JSON: raw, with the escapes of JSON for hidden characters, which
/// stand in strings alone. JSON that would need a long fence is an ordinary literal.
pub(super) fn json_literal(json: &str) -> String {
    let text = escaped_json(json);
    raw(&text).unwrap_or_else(|| literal(&text))
}

/// Returns a text as a raw string literal; `None` if it would need a long fence.
fn raw(text: &str) -> Option<String> {
    let mut fences = (1..=MOST_HASHES).map(|count| "#".repeat(count));
    let fence = fences.find(|fence| !text.contains(&format!("\"{fence}")))?;
    Some(format!("r{fence}\"{text}\"{fence}"))
}

/// Returns a text as a string of TOML on one line. Cargo passes values to the compiler in environment variables, which
/// cannot contain NUL: hidden characters and white space become one space.
pub(super) fn toml(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || is_hidden(c))
        .filter(|word| !word.is_empty())
        .collect();
    toml::Value::String(words.join(" ")).to_string()
}

/// Returns the text of a page of Markdown without hidden characters.
pub(super) fn page(text: &str) -> String {
    text.chars().filter(|c| !is_hidden(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::{doc_lines, json_literal, literal, page, toml};
    use crate::visible::is_hidden;
    use proc_macro2::TokenStream;
    use quote::quote;
    use serde_json::Value;

    /// Numbers that are the same on every machine (xorshift64*).
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self, sides: u32) -> u32 {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
            u32::try_from(number % u64::from(sides)).unwrap()
        }
    }

    const PIECES: [&str; 24] = [
        "*/",
        "/*",
        "\"#",
        "\"",
        "#",
        "'''",
        "\"\"\"",
        "\\",
        "\\u{",
        "\r",
        "\r\n",
        "\n",
        "\t",
        "\0",
        "\u{1b}[0m",
        "\u{7f}",
        "\u{85}",
        "\u{202e}",
        "\u{2066}",
        "\u{feff}",
        "\u{2028}",
        "```",
        "//",
        "{}",
    ];

    /// Returns texts that contain every character once, then texts of dangerous pieces and of random characters.
    fn texts() -> Vec<String> {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        let mut texts: Vec<String> = all.chunks(997).map(|part| part.iter().collect()).collect();
        let mut dice = Dice(7);
        for _ in 0..4000 {
            let mut text = String::new();
            for _ in 0..dice.roll(12) {
                match dice.roll(3) {
                    0 => text.extend(char::from_u32(dice.roll(0x11_0000))),
                    1 => text.extend(char::from_u32(dice.roll(0x80))),
                    _ => text.push_str(PIECES[dice.roll(24) as usize]),
                }
            }
            texts.push(text);
        }
        texts.push("\"".to_owned() + &"#".repeat(300));
        texts.push("x".repeat(10_000));
        texts
    }

    fn unquoted(literal: &str) -> String {
        syn::parse_str::<syn::LitStr>(literal)
            .expect(literal)
            .value()
    }

    /// Returns the texts of the `#[doc]` attributes that the compiler reads from comments.
    fn docs_of(code: &str) -> Vec<String> {
        let item: syn::ItemStruct = syn::parse_str(code).expect(code);
        let value = |attribute: &syn::Attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) => match &pair.value {
                syn::Expr::Lit(it) => match &it.lit {
                    syn::Lit::Str(text) => text.value(),
                    _ => panic!("{code}"),
                },
                _ => panic!("{code}"),
            },
            _ => panic!("{code}"),
        };
        item.attrs.iter().map(value).collect()
    }

    #[test]
    fn a_doc_comment_reads_back() {
        for text in texts() {
            let lines: Vec<String> = doc_lines(&text).collect();
            assert!(
                !lines.concat().contains(|c| is_hidden(c) || c == '\n'),
                "{text:?}"
            );
            let comments: String = lines.iter().map(|line| format!("///{line}\n")).collect();
            assert_eq!(docs_of(&format!("{comments}struct A;")), lines, "{text:?}");
            let attributes: TokenStream = quote!(#(#[doc = #lines])* struct A;);
            let printed = prettyplease::unparse(&syn::parse2(attributes).unwrap());
            assert_eq!(docs_of(&printed), lines, "{text:?}");
        }
    }

    #[test]
    fn a_literal_reads_back() {
        for text in texts() {
            let shown = literal(&text);
            assert!(!shown.contains(|c| is_hidden(c) || c == '\n'), "{text:?}");
            assert_eq!(unquoted(&shown), text);
            assert_eq!(quote!(#text).to_string(), shown);
        }
    }

    #[test]
    fn a_literal_of_json_is_the_same_json() {
        for text in texts() {
            let value = Value::String(text.clone());
            let shown = json_literal(&value.to_string());
            assert!(!shown.contains(is_hidden), "{text:?}");
            let read: Value = serde_json::from_str(&unquoted(&shown)).unwrap();
            assert_eq!(read, value);
        }
    }

    #[test]
    fn a_value_of_toml_reads_back_on_one_line() {
        for text in texts() {
            let shown = toml(&text);
            assert!(!shown.contains(|c| is_hidden(c) || c == '\n'), "{text:?}");
            let table: toml::Table = format!("a = {shown}\nb = 1\n").parse().expect(&shown);
            let words = text.split(|c: char| c.is_whitespace() || is_hidden(c));
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            assert_eq!(table["a"].as_str(), Some(words.join(" ").as_str()));
            assert_eq!(table.len(), 2);
        }
        assert_eq!(toml("a\0b\u{1b}[31m\r\n c"), "\"a b [31m c\"");
    }

    #[test]
    fn a_page_shows_what_it_has() {
        for text in texts() {
            let shown = page(&text);
            assert!(!shown.contains(is_hidden), "{text:?}");
            let kept: Vec<char> = text.chars().filter(|c| !is_hidden(*c)).collect();
            assert_eq!(shown.chars().collect::<Vec<_>>(), kept);
        }
    }
}
