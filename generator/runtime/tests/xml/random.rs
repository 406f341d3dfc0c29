//! Random values that are written and read back, and random damage to documents.

use super::tables::{ANY, INLINE, NODE, ROOT, TEXT, read, read_as, write};
use allof_runtime::{XmlContent, XmlNode, XmlObject, XmlRest, XmlScalar};
use serde_json::{Value, json};

/// A generator of numbers that depend on the seed alone.
struct Random(u64);

impl Random {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).unwrap() % below
    }

    fn text(&mut self) -> String {
        let letters = [
            'a', ' ', '\n', '<', '&', '"', '\'', ']', '>', 'é', '\r', '\t', '𝄞', '1',
        ];
        (0..self.next(6))
            .map(|_| letters[self.next(letters.len())])
            .collect()
    }

    fn name(&mut self) -> String {
        ["Zeta", "color", "_x", "Größe", "a-b.c"][self.next(5)].to_owned()
    }

    /// A value that the content can have.
    fn value(&mut self, content: &XmlContent, depth: usize) -> Value {
        match content {
            XmlContent::Text(XmlScalar::Integer) => {
                json!([0, -1, 42, i64::MAX, i64::MIN][self.next(5)])
            }
            XmlContent::Text(XmlScalar::Number) => {
                json!([0.0, -0.5, 1e300, 1e-300, 123.25][self.next(5)])
            }
            XmlContent::Text(XmlScalar::Boolean) => json!(self.next(2) == 0),
            XmlContent::Text(_) => json!(self.text()),
            XmlContent::List(list) => {
                let count = self.next(4);
                (0..count)
                    .map(|_| self.value(&list.content, depth))
                    .collect()
            }
            XmlContent::Object(object) => self.object(object, depth),
            XmlContent::Union(union) => {
                let index = self.next(union.variants.len());
                let mut value = self.value(&union.variants[index].content, depth);
                // An object of text alone may be a number as well.
                if union.values.is_empty() && value.is_object() {
                    value["lang"] = json!("en");
                }
                if let Some((tag, _)) = union.values.iter().find(|(_, one)| *one == index) {
                    value[union.tag] = json!(tag);
                }
                value
            }
            XmlContent::Any => match self.next(3) {
                0 => json!({"@a": self.text(), "b": self.text()}),
                1 => json!({"c": [self.text(), {"d": self.text()}]}),
                _ => json!(self.text()),
            },
        }
    }

    fn object(&mut self, object: &XmlObject, depth: usize) -> Value {
        let mut value = json!({});
        for member in object.members {
            let is_left_out = depth == 0 || self.next(2) == 0;
            if is_left_out && !member.required {
                continue;
            }
            let read = match (member.node, &member.content) {
                // The items of an attribute are words.
                (XmlNode::Attribute, XmlContent::List(_)) => json!(["a", "b-c"]),
                (_, content) => self.value(content, depth.saturating_sub(1)),
            };
            // An empty list without an element around it is not there, and so is an empty object without one.
            let is_empty = read == json!([]) || read == json!({});
            if !(is_empty && matches!(member.node, XmlNode::Items | XmlNode::Inline)) {
                value[member.json] = read;
            }
        }
        match &object.rest {
            XmlRest::Typed(content) => {
                for _ in 0..self.next(3) {
                    let name = self.name();
                    value[name] = self.value(content, 0);
                }
            }
            // An empty list leaves no element.
            XmlRest::Lists(content) | XmlRest::NullableLists(content) => {
                for _ in 0..self.next(3) {
                    let name = self.name();
                    let items = 1 + self.next(3);
                    value[name] = (0..items).map(|_| self.value(content, 0)).collect();
                }
            }
            // The members of an object without an element have no rest of their own.
            XmlRest::Open if self.next(3) == 0 && !std::ptr::eq(object, &raw const INLINE) => {
                // White space around text beside elements is not kept.
                if !std::ptr::eq(object, &raw const TEXT) {
                    let name = self.name();
                    value[name] = self.value(&XmlContent::Any, 0);
                }
                let name = format!("@{{urn:x}}{}", self.name());
                value[name] = json!(self.text());
            }
            XmlRest::Open | XmlRest::Closed => {}
        }
        value
    }
}

/// The first part of two values that differs.
fn difference(value: &Value, found: &Value) -> String {
    if let (Some(items), Some(others)) = (value.as_array(), found.as_array())
        && let Some((item, other)) = items.iter().zip(others).find(|(one, other)| one != other)
    {
        return difference(item, other);
    }
    let (Some(members), Some(others)) = (value.as_object(), found.as_object()) else {
        return format!("{value} is read as {found}");
    };
    let mut names = members.keys().chain(others.keys());
    let name = names.find(|name| members.get(*name) != others.get(*name));
    let name = name.unwrap();
    format!("{name}: {}", difference(&value[name], &found[name]))
}

#[test]
fn random_values_are_read_back_as_written() {
    let mut random = Random(7);
    for round in 0..3000 {
        let value = random.object(&NODE, 3);
        let written = write(&value, &ROOT).unwrap();
        let found = read(&written);
        if found != value {
            panic!("round {round}: {}", difference(&value, &found));
        }
    }
}

#[test]
fn damaged_documents_cause_no_panic() {
    let mut random = Random(11);
    let pieces: [&[u8]; 24] = [
        b"<",
        b">",
        b"/",
        b"</Node>",
        b"<Node>",
        b"&",
        b";",
        b"&#x41;",
        b"<![CDATA[",
        b"]]>",
        b"<!--",
        b"-->",
        b"<?",
        b"?>",
        b"xmlns:a=\"",
        b"\"",
        b"'",
        b"=",
        b"<!DOCTYPE",
        b"\xFF",
        b"\0",
        b"<title>",
        b"xsi:nil='1'",
        b"\r\n",
    ];
    for _ in 0..5000 {
        let value = random.object(&NODE, 2);
        let mut body = write(&value, &ROOT).unwrap().into_bytes();
        for _ in 0..=random.next(4) {
            let at = random.next(body.len().max(1));
            let end = (at + random.next(8)).min(body.len());
            let at = at.min(end);
            let piece = pieces[random.next(pieces.len())];
            body.splice(at..end, piece.iter().copied());
        }
        for root in [&ROOT, &ANY] {
            let _ = read_as(&body, "application/xml", root);
        }
    }
}
