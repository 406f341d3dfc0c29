//! Bodies in XML: what is read, what is written, and what is refused.
#![cfg(feature = "xml")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

mod support;

use allof_runtime::{
    BodyFault, Failure, RawResponse, XmlContent, XmlList, XmlMember, XmlName, XmlNode, XmlObject,
    XmlRest, XmlRoot, XmlScalar, XmlUnion, XmlVariant,
};
use serde_json::{Value, json};
use support::sent;

const STRING: XmlContent = XmlContent::Text(XmlScalar::String);
const INTEGER: XmlContent = XmlContent::Text(XmlScalar::Integer);
const NUMBER: XmlContent = XmlContent::Text(XmlScalar::Number);
const BOOLEAN: XmlContent = XmlContent::Text(XmlScalar::Boolean);
const NAMESPACE: &str = "http://example.com/a";

const fn name(local: &'static str) -> XmlName {
    XmlName::new(local)
}

const fn element(json: &'static str, content: XmlContent) -> XmlMember {
    XmlMember::element(json, name(json), content)
}

static STRINGS: XmlList = XmlList {
    item: XmlName::new("string"),
    content: STRING,
};
static NODES: XmlList = XmlList {
    item: XmlName::new("Node"),
    content: XmlContent::Object(&NODE),
};
static WORDS: XmlList = XmlList {
    item: XmlName::new(""),
    content: STRING,
};
static TEXT: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("lang", name("lang"), STRING),
        XmlMember::text("value", STRING).required(),
    ],
    rest: XmlRest::Open,
};
static MAP: XmlObject = XmlObject {
    members: &[],
    rest: XmlRest::Typed(INTEGER),
};
static INLINE: XmlObject = XmlObject {
    members: &[element("x", INTEGER), element("y", INTEGER)],
    rest: XmlRest::Open,
};
static CAT: XmlObject = XmlObject {
    members: &[
        element("kind", STRING).required(),
        element("lives", INTEGER),
    ],
    rest: XmlRest::Open,
};
static DOG: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("kind", name("type"), STRING).required(),
        element("barks", BOOLEAN),
    ],
    rest: XmlRest::Open,
};
static PET: XmlUnion = XmlUnion {
    tag: "kind",
    values: &[("cat", 0), ("dog", 1)],
    variants: &[
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&CAT),
        },
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&DOG),
        },
    ],
};
static EITHER: XmlUnion = XmlUnion {
    tag: "",
    values: &[],
    variants: &[
        XmlVariant {
            name: XmlName::new(""),
            content: INTEGER,
        },
        XmlVariant {
            name: XmlName::new(""),
            content: XmlContent::Object(&TEXT),
        },
    ],
};
/// Every kind of member.
static NODE: XmlObject = XmlObject {
    members: &[
        XmlMember::attribute("id", name("xml-id"), INTEGER),
        XmlMember::attribute("words", name("words"), XmlContent::List(&WORDS)),
        element("title", STRING).required(),
        XmlMember::element("renamed", name("Renamed"), NUMBER),
        XmlMember::element(
            "author",
            XmlName::qualified("a", "author", NAMESPACE),
            STRING,
        ),
        element("on", BOOLEAN),
        element("wrapped", XmlContent::List(&STRINGS)),
        XmlMember::items("nodes", XmlContent::List(&NODES)),
        element("text", XmlContent::Object(&TEXT)),
        element("map", XmlContent::Object(&MAP)),
        element("pet", XmlContent::Union(&PET)),
        element("either", XmlContent::Union(&EITHER)),
        XmlMember::inline("inline", XmlContent::Object(&INLINE)),
        element("any", XmlContent::Any),
    ],
    rest: XmlRest::Open,
};
static ROOT: XmlRoot = XmlRoot {
    name: XmlName::new("Node"),
    is_named: true,
    content: XmlContent::Object(&NODE),
    namespaces: &[("a", NAMESPACE)],
};
static ANY: XmlRoot = XmlRoot {
    name: XmlName::new("any"),
    is_named: false,
    content: XmlContent::Any,
    namespaces: &[],
};

fn response(body: &[u8], media_type: &str) -> RawResponse {
    let response = http::Response::builder().header("content-type", media_type);
    RawResponse::new(response.body(bytes::Bytes::copy_from_slice(body)).unwrap())
}

fn read_as(body: &[u8], media_type: &str, root: &XmlRoot) -> Result<Value, String> {
    match response(body, media_type).xml::<Value, ()>(root) {
        Ok(value) => Ok(value),
        Err(Failure::UnexpectedBody { fault, .. }) => Err(fault.to_string()),
        Err(other) => panic!("{other:?}"),
    }
}

#[track_caller]
fn read(body: &str) -> Value {
    read_as(body.as_bytes(), "application/xml", &ROOT).unwrap()
}

fn any(body: &str) -> Result<Value, String> {
    read_as(body.as_bytes(), "application/xml", &ANY)
}

fn write(value: &Value, root: &'static XmlRoot) -> Result<String, String> {
    let sent = sent(|request| {
        request.xml("application/xml", value, root);
    })?;
    assert_eq!(sent.target, "/");
    assert_eq!(
        sent.header("content-type").as_deref(),
        Some("application/xml")
    );
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    Ok(sent.body.strip_prefix(declaration).unwrap().to_owned())
}

#[test]
fn members_are_elements_attributes_text_and_lists() {
    let body = r#"<?xml version="1.0" encoding="utf-8"?>
        <!-- a comment -->
        <Node xml-id="5" words="one two" xmlns:b="http://example.com/a">
            <title>A &lt;title&gt; &#x26; <![CDATA[<more>]]></title>
            <Renamed>1.50</Renamed>
            <b:author>Ann</b:author>
            <on>1</on>
            <wrapped><string>a</string><string/></wrapped>
            <Node><title>first</title></Node>
            <text lang="en">
                Hello
            </text>
            <Node><title>second</title></Node>
            <map><Color>1</Color><Size>2</Size></map>
            <pet type="dog"><barks>true</barks></pet>
            <either>12</either>
            <x>1</x>
            <any a="1"><b>c</b><b>d</b></any>
        </Node>"#;
    let expected = json!({
        "id": 5, "words": ["one", "two"], "title": "A <title> & <more>", "renamed": 1.5,
        "author": "Ann", "on": true, "wrapped": ["a", ""],
        "nodes": [{"title": "first"}, {"title": "second"}],
        "text": {"lang": "en", "value": "Hello"},
        "map": {"Color": 1, "Size": 2},
        "pet": {"kind": "dog", "barks": true},
        "either": 12, "inline": {"x": 1}, "any": {"@a": "1", "b": ["c", "d"]},
    });
    assert_eq!(read(body), expected);
    let written = write(&expected, &ROOT).unwrap();
    assert_eq!(
        written,
        "<Node xmlns:a=\"http://example.com/a\" xml-id=\"5\" words=\"one two\">\
         <title>A &lt;title&gt; &amp; &lt;more&gt;</title><Renamed>1.5</Renamed>\
         <a:author>Ann</a:author><on>true</on>\
         <wrapped><string>a</string><string/></wrapped>\
         <Node><title>first</title></Node><Node><title>second</title></Node>\
         <text lang=\"en\">Hello</text><map><Color>1</Color><Size>2</Size></map>\
         <pet type=\"dog\"><barks>true</barks></pet><either>12</either><x>1</x>\
         <any a=\"1\"><b>c</b><b>d</b></any></Node>"
    );
    assert_eq!(read(&written), expected);
}

#[test]
fn what_is_not_declared_is_kept() {
    let body = r#"<Node note="n" xml:lang="de" xmlns:q="urn:q" q:at="1"><title>t</title>
        <q:new/><more id="1">text</more><on><deep/></on></Node>"#;
    let value = read(body);
    let expected = json!({
        "title": "t", "on": {"deep": ""}, "@note": "n",
        "@{http://www.w3.org/XML/1998/namespace}lang": "de", "@{urn:q}at": "1",
        "more": {"@id": "1", "#text": "text"}, "{urn:q}new": "",
    });
    assert_eq!(value, expected);
    assert_eq!(read(&write(&value, &ROOT).unwrap()), expected);
    // A member that is declared is not replaced by an element that has its name in JSON.
    assert_eq!(
        read("<Node><title>t</title><Renamed>1</Renamed><renamed>2</renamed></Node>"),
        json!({"title": "t", "renamed": 1.0})
    );
}

#[test]
fn namespaces_are_compared_where_they_are_declared() {
    let read = |body: &str| read(body)["author"].clone();
    let own = "<Node><title/><author xmlns=\"http://example.com/a\">x</author></Node>";
    assert_eq!(read(own), "x");
    let other = "<Node><title/><author xmlns=\"urn:other\">x</author></Node>";
    assert_eq!(read(other), Value::Null);
    let inherited = "<Node xmlns=\"http://example.com/a\"><title/><author>x</author></Node>";
    assert_eq!(read(inherited), "x");
}

#[test]
fn null_is_nil() {
    let body = r#"<Node xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><title i:nil="true"/>
        <on/></Node>"#;
    let value = json!({"title": null, "on": null});
    assert_eq!(read(body), value);
    assert_eq!(read(&write(&value, &ROOT).unwrap()), value);
}

#[test]
fn white_space_is_kept_within_a_line() {
    for text in [
        "", " ", " a ", "a\nb", "\n a \n", "\t", "a\r\nb\r", "\n", "]]>", "\u{85}",
    ] {
        let value = json!({"title": text, "text": {"lang": text, "value": text}});
        assert_eq!(read(&write(&value, &ROOT).unwrap()), value, "{text:?}");
    }
    assert_eq!(
        read("<Node><title>\n  a b\n </title></Node>")["title"],
        "a b"
    );
    assert_eq!(
        read("<Node><title> a\r\nb </title></Node>")["title"],
        " a\nb "
    );
}

#[test]
fn what_is_no_document_is_refused() {
    for (body, reason) in [
        ("", "it is empty"),
        ("   ", "there is no element"),
        (
            "plain",
            "there is text outside of the root element at line 1 column 1",
        ),
        (
            "<a>",
            "the document ends within an element at line 1 column 4",
        ),
        ("<a></b>", "expected `</a>`"),
        (
            "<a/><b/>",
            "there is a second root element at line 1 column 5",
        ),
        ("<a x='1' x='2'/>", "the attribute `x` is written twice"),
        ("<a x=1/>", "attribute value must be enclosed"),
        (
            "<a>&nbsp;</a>",
            "the entity `&nbsp;` is not known at line 1 column 4",
        ),
        ("<a>&#0;</a>", "`&#0;` is no character of XML"),
        ("<a>&#xFFFE;</a>", "`&#xFFFE;` is no character of XML"),
        ("<a b='&lt'/>", "`&` without `;`"),
        (
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
            "a document type declaration is refused at line 1 column 1",
        ),
        (
            "<?xml version='1.0' encoding='ISO-8859-1'?>\n<a/>",
            "the encoding `ISO-8859-1` is not supported, only UTF-8 is",
        ),
    ] {
        let error = any(body).unwrap_err();
        assert!(error.contains(reason), "{body}: {error}");
    }
    let deep = format!("{}{}", "<a>".repeat(128), "</a>".repeat(128));
    assert!(any(&deep).is_ok());
    let deeper = format!("<a>{deep}</a>");
    assert!(any(&deeper).unwrap_err().contains("more than 128 elements"));
    let many: String = (0..300).map(|n| format!(" xmlns:n{n}='u'")).collect();
    assert!(
        any(&format!("<a{many}/>"))
            .unwrap_err()
            .contains("namespaces")
    );
}

#[test]
fn the_encoding_is_utf_8() {
    let read = |body: &[u8], media_type: &str| read_as(body, media_type, &ANY);
    assert_eq!(
        read(b"\xEF\xBB\xBF<a>\xC3\xA9</a>", "text/xml"),
        Ok(json!("é"))
    );
    let declared = b"<?xml version='1.0' encoding='utf-16'?><a>b</a>";
    assert_eq!(
        read(declared, "application/xml; charset=\"UTF-8\""),
        Ok(json!("b"))
    );
    let utf_16 = read(b"\xFF\xFE<\0a\0/\0>\0", "application/xml").unwrap_err();
    assert!(utf_16.contains("`UTF-16`"), "{utf_16}");
    let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE9</a>";
    assert!(
        read(latin, "application/xml")
            .unwrap_err()
            .contains("`ISO-8859-1`")
    );
    let latin = read(b"<a>\xE9</a>", "application/xml; charset=latin1").unwrap_err();
    assert!(latin.contains("`latin1`"), "{latin}");
    assert!(
        read(b"<a>\xE9</a>", "application/xml")
            .unwrap_err()
            .contains("not UTF-8")
    );
}

#[test]
fn the_root_has_its_name() {
    let error = read_as(b"<Other/>", "application/xml", &ROOT).unwrap_err();
    assert_eq!(error, "expected the element Node, found the element Other");
    assert!(read_as(b"<Other/>", "application/xml", &ANY).is_ok());
    let page = read_as(b"<html/>", "text/html", &ANY).unwrap_err();
    assert_eq!(page, "expected the element any, found the element html");
}

#[test]
fn mismatches_have_the_path_of_json() {
    let found = response(b"<Node><title>t</title></Node>", "application/xml");
    let failed = found.xml::<Vec<String>, ()>(&ROOT).unwrap_err();
    let Failure::UnexpectedBody {
        fault: BodyFault::Mismatch(mismatches),
        ..
    } = failed
    else {
        panic!("{failed:?}");
    };
    assert_eq!(
        mismatches[0].to_string(),
        "expected an array, found an object of 1 member"
    );
}

#[test]
fn what_xml_cannot_have_is_not_sent() {
    let failed = |value: Value| write(&value, &ROOT).unwrap_err();
    let error = failed(json!({"title": "\u{0}"}));
    assert!(
        error.contains("XML cannot have the character U+0000"),
        "{error}"
    );
    let error = failed(json!({"title": "", "map": {"a b": 1}}));
    assert!(error.contains("`a b` is no name of an element"), "{error}");
    let error = failed(json!({"title": "", "@1": "2"}));
    assert!(error.contains("`1` is no name of an attribute"), "{error}");
}

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
fn what_is_written_is_read_back() {
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
fn no_bytes_are_fatal() {
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
