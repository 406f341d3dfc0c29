//! Recovers the spelling of scalars that YAML reads as numbers and booleans: `1.10`, `0x1F` and `True`, where a string
//! is meant.

use super::yaml;
use crate::source::{Format, JsonTokens, Place, Pointer, SourceSet, Tree};
use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::Number;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// The spellings that cannot be derived from the value, by pointer.
type Spellings = BTreeMap<String, String>;

impl SourceSet {
    /// Returns the text of the scalar at `place`. The first call scans the file, since a number in the place of a
    /// string is rare.
    #[must_use]
    pub fn spelling(&self, place: &Place) -> Option<String> {
        let value = self.node(place)?;
        let file = self.file(place.file)?;
        // JSON has one spelling of them.
        let is_plain = value.is_boolean() || value.is_i64() || value.is_u64();
        if file.format == Format::Json && is_plain {
            return Some(value.to_string());
        }
        let spellings = file.spellings.get_or_init(|| {
            let text = self.text(place.file).map_or("", |text| text.document());
            match file.format {
                Format::Json => find_in_json(text),
                Format::Yaml => find(text),
            }
        });
        match (value, spellings.get(place.pointer.as_str())) {
            // The text of an aliased value is located elsewhere.
            (Tree::Number(_) | Tree::Bool(_), Some(text)) if means(text, value) => {
                Some(text.clone())
            }
            (Tree::Number(_) | Tree::Bool(_), _) => Some(value.to_string()),
            (Tree::String(text), _) => Some(text.clone()),
            _ => None,
        }
    }
}

fn means(text: &str, value: &Tree) -> bool {
    yaml::parse(text).is_ok_and(|parsed| parsed.tree == *value)
}

enum Frame<'t> {
    /// A mapping, and the key whose value is next.
    Mapping(Option<Cow<'t, str>>),
    Sequence(usize),
    /// A key that is a mapping or a sequence, or a part of it.
    Key,
}

fn find(text: &str) -> Spellings {
    let mut found = Spellings::new();
    let mut stack: Vec<Frame<'_>> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, _)) = event else { break };
        match event {
            Event::MappingStart(..) => open(&mut stack, Frame::Mapping(None)),
            Event::SequenceStart(..) => open(&mut stack, Frame::Sequence(0)),
            Event::MappingEnd | Event::SequenceEnd => {
                stack.pop();
                close(&mut stack);
            }
            Event::Scalar(content, style, ..) => match stack.last_mut() {
                Some(Frame::Mapping(key @ None)) => *key = Some(content),
                Some(Frame::Key) => {}
                _ => {
                    if style == ScalarStyle::Plain && is_ambiguous(&content) {
                        found.insert(pointer(&stack), content.into_owned());
                    }
                    close(&mut stack);
                }
            },
            Event::Alias(_) => close(&mut stack),
            Event::DocumentEnd => break,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
    found
}

/// A container of a JSON text.
enum JsonFrame {
    /// An object, and the key whose value is next.
    Object(Option<Range<usize>>),
    Array(usize),
}

/// Returns what [`find`] returns, for a text in JSON, which needs no parser of YAML.
fn find_in_json(text: &str) -> Spellings {
    let mut found = Spellings::new();
    let mut stack: Vec<JsonFrame> = Vec::new();
    let mut tokens = JsonTokens::new(text);
    while let Some((first, span)) = tokens.next() {
        match (first, stack.last_mut()) {
            (b',', _) => continue,
            (b'{', _) => {
                stack.push(JsonFrame::Object(None));
                continue;
            }
            (b'[', _) => {
                stack.push(JsonFrame::Array(0));
                continue;
            }
            (b'}' | b']', _) => {
                stack.pop();
            }
            (b'"', Some(JsonFrame::Object(key @ None))) => {
                *key = Some(span);
                continue;
            }
            (b'"', _) => {}
            _ => {
                let scalar = text.get(span).unwrap_or_default();
                if is_ambiguous(scalar) {
                    found.insert(json_pointer(&stack, &tokens), scalar.to_owned());
                }
            }
        }
        // A value has ended.
        match stack.last_mut() {
            Some(JsonFrame::Object(key)) => *key = None,
            Some(JsonFrame::Array(index)) => *index += 1,
            None => {}
        }
    }
    found
}

fn json_pointer(stack: &[JsonFrame], tokens: &JsonTokens<'_>) -> String {
    let pointer = stack
        .iter()
        .fold(Pointer::root(), |pointer, frame| match frame {
            JsonFrame::Object(Some(key)) => pointer.join(&tokens.decode(key)),
            JsonFrame::Object(None) => pointer.join(""),
            JsonFrame::Array(index) => pointer.index(*index),
        });
    pointer.as_str().to_owned()
}

fn open<'t>(stack: &mut Vec<Frame<'t>>, frame: Frame<'t>) {
    let in_key = matches!(stack.last(), Some(Frame::Key | Frame::Mapping(None)));
    stack.push(if in_key { Frame::Key } else { frame });
}

/// Ends a value.
fn close(stack: &mut [Frame<'_>]) {
    match stack.last_mut() {
        // A key that is not a scalar has no pointer. Its value must not be taken for the next key.
        Some(Frame::Mapping(key @ None)) => *key = Some(Cow::Borrowed("")),
        Some(Frame::Mapping(key)) => *key = None,
        Some(Frame::Sequence(index)) => *index += 1,
        Some(Frame::Key) | None => {}
    }
}

fn pointer(stack: &[Frame<'_>]) -> String {
    let tokens = stack.iter().map(|frame| match frame {
        Frame::Mapping(key) => key.clone().unwrap_or_default(),
        Frame::Sequence(index) => Cow::Owned(index.to_string()),
        Frame::Key => Cow::Borrowed(""),
    });
    let pointer = tokens.fold(Pointer::root(), |pointer, token| pointer.join(&token));
    pointer.as_str().to_owned()
}

/// Returns whether a plain scalar may be a number or a boolean in another spelling than that of JSON.
fn is_ambiguous(text: &str) -> bool {
    if matches!(text, "True" | "TRUE" | "False" | "FALSE") {
        return true;
    }
    text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
        && serde_json::from_str::<Number>(text).map_or(true, |number| number.to_string() != text)
}

#[cfg(test)]
mod tests {
    use super::{find, find_in_json};

    #[test]
    fn finds_what_json_writes_otherwise() {
        let text = "a: [1.10, 1, '2.0', True, x]\n? [1.0, {b: 2.0}]\n: 3.10\nb/c:\n  - d: 0x1F\n  - &e 1e3\n  - *e\n  - {f: -0.50, g: true}\n";
        let found: Vec<(String, String)> = find(text).into_iter().collect();
        let expected = [
            ("/", "3.10"),
            ("/a/0", "1.10"),
            ("/a/3", "True"),
            ("/b~1c/0/d", "0x1F"),
            ("/b~1c/1", "1e3"),
            ("/b~1c/3/f", "-0.50"),
        ];
        let expected = expected.map(|(pointer, text)| (pointer.to_owned(), text.to_owned()));
        assert_eq!(found, expected);
    }

    #[test]
    fn finds_the_same_in_json_without_a_parser_of_yaml() {
        let text =
            r#"{"a": [1.10, 1, "2.0", {}, [], 1e3], "b/\"c": {"d": -0.50, "": 2E1}, "e": 1.0}"#;
        assert_eq!(find_in_json(text).len(), 4);
        assert_eq!(find_in_json(text), find(text));
    }
}
