//! Documents and values that are refused.

use super::tables::{ANY, ROOT, any, read_as, response, write};
use allof_runtime::{BodyFault, Failure};
use serde_json::{Value, json};

#[test]
fn invalid_documents_are_refused_with_a_reason() {
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
fn an_encoding_other_than_utf_8_is_refused() {
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
fn another_root_element_is_refused() {
    let error = read_as(b"<Other/>", "application/xml", &ROOT).unwrap_err();
    assert_eq!(error, "expected the element Node, found the element Other");
    assert!(read_as(b"<Other/>", "application/xml", &ANY).is_ok());
    let page = read_as(b"<html/>", "text/html", &ANY).unwrap_err();
    assert_eq!(page, "expected the element any, found the element html");
}

#[test]
fn mismatches_are_those_of_the_value_in_json() {
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
fn characters_and_names_that_xml_cannot_have_are_not_sent() {
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
