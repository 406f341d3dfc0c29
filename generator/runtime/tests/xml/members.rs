//! Members of objects as elements, attributes and text.

use super::tables::{ROOT, read, write};
use serde_json::{Value, json};

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
fn undeclared_elements_and_attributes_are_kept() {
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
fn a_namespace_is_compared_if_the_schema_declares_it() {
    let read = |body: &str| read(body)["author"].clone();
    let own = "<Node><title/><author xmlns=\"http://example.com/a\">x</author></Node>";
    assert_eq!(read(own), "x");
    let other = "<Node><title/><author xmlns=\"urn:other\">x</author></Node>";
    assert_eq!(read(other), Value::Null);
    let inherited = "<Node xmlns=\"http://example.com/a\"><title/><author>x</author></Node>";
    assert_eq!(read(inherited), "x");
}

#[test]
fn null_is_written_as_xsi_nil() {
    let body = r#"<Node xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><title i:nil="true"/>
        <on/></Node>"#;
    let value = json!({"title": null, "on": null});
    assert_eq!(read(body), value);
    assert_eq!(read(&write(&value, &ROOT).unwrap()), value);
}

#[test]
fn white_space_is_kept_within_a_line_and_dropped_around_lines() {
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
