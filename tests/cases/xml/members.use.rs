//! Members of structs in XML: what a server sends is read, and what is sent is equal.

use case::operations::PutItemError;
use case::runtime::{Client, Error, MockTransport};
use case::types;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(mock.clone()).build().unwrap()
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn xml(status: u16, body: &str) -> MockTransport {
    let response = http::Response::builder().status(status);
    let response = response.header("content-type", "application/xml; charset=utf-8");
    MockTransport::new().respond(response.body(body.to_owned()).unwrap())
}

/// The body that was sent, without the declaration.
fn sent(mock: &MockTransport) -> String {
    let requests = mock.requests();
    let request = requests.last().unwrap();
    assert_eq!(request.headers()["content-type"], "application/xml");
    assert_eq!(request.headers()["accept"], "application/xml");
    let text = std::str::from_utf8(request.body()).unwrap();
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    text.strip_prefix(declaration).unwrap().to_owned()
}

/// Reads a body that has white space between its elements, and checks that it is sent without.
macro_rules! echo {
    ($method:ident, $start:expr, $body:expr) => {{
        let body: &str = $body;
        let lines: Vec<&str> = body.lines().map(str::trim).collect();
        let plain = lines.concat();
        let mock = xml(200, body);
        let read = now(client(&mock).$method($start).send()).unwrap();
        let mock = xml(200, &plain);
        let again = now(client(&mock).$method(read.clone()).send()).unwrap();
        assert_eq!(sent(&mock), plain);
        assert_eq!(again, read);
        read
    }};
}

fn item(name: &str, age: i32) -> types::Item {
    types::Item::new(name, age)
}

#[test]
fn members_have_names() {
    let read = echo!(put_item, item("", 0), "<Item>\n  <name>foo</name>\n  <age>123</age>\n</Item>");
    assert_eq!(read, item("foo", 123));
    let start = types::RenamedMember::new("", "");
    let read = echo!(
        put_renamed_member,
        start,
        "<RenamedMember>
            <renamedTitle>foo</renamedTitle>
            <author>bar</author>
        </RenamedMember>"
    );
    assert_eq!(read, types::RenamedMember::new("foo", "bar"));
    let start = types::RenamedParts::new(item("", 0), item("", 0));
    let read = echo!(
        put_renamed_parts,
        start,
        "<PartsSource>
            <InputData><name>foo</name><age>123</age></InputData>
            <OutputData><name>bar</name><age>456</age></OutputData>
        </PartsSource>"
    );
    assert_eq!(read, types::RenamedParts::new(item("foo", 123), item("bar", 456)));
    let start = types::Nested::new(item("", 0), types::Author::new(""));
    let read = echo!(
        put_nested,
        start,
        "<Nested><item><name>a</name><age>1</age></item><author><name>b</name></author></Nested>"
    );
    assert_eq!(read, types::Nested::new(item("a", 1), types::Author::new("b")));
}

#[test]
fn arrays_are_wrapped_or_not() {
    let start = || types::Arrays::new(Vec::<String>::new(), vec![], Vec::<String>::new());
    let read = echo!(
        put_arrays,
        start(),
        "<Arrays>
            <Colors>red</Colors>
            <Colors>green</Colors>
            <Counts>
                <int32>1</int32>
                <int32>2</int32>
            </Counts>
            <words><words>a</words></words>
            <notes>x</notes>
        </Arrays>"
    );
    assert_eq!(read.colors, ["red", "green"]);
    assert_eq!((read.counts, read.words), (vec![1, 2], vec!["a".to_owned()]));
    assert_eq!(read.notes, Some(vec!["x".to_owned()]));
    // A list without an element of its own that is required is empty if there is no item.
    assert_eq!(echo!(put_arrays, start(), "<Arrays><Counts/><words/></Arrays>"), start());
    let start = types::ItemArrays::new(vec![]);
    let read = echo!(
        put_item_arrays,
        start,
        "<ItemArrays>
            <AllItems>
                <Item><name>a</name><age>1</age></Item>
                <Item><name>b</name><age>2</age></Item>
            </AllItems>
            <One><name>c</name><age>3</age></One>
            <One><name>d</name><age>4</age></One>
            <authors><XmlAuthor><name>e</name></XmlAuthor></authors>
        </ItemArrays>"
    );
    assert_eq!(read.wrapped, [item("a", 1), item("b", 2)]);
    assert_eq!(read.unwrapped.unwrap(), [item("c", 3), item("d", 4)]);
    assert_eq!(read.authors.unwrap(), [types::Author::new("e")]);
}

#[test]
fn attributes_and_text() {
    let read = echo!(
        put_attributes,
        types::Attributes::new(0, "", false),
        "<Attributes xmlns:xml=\"http://www.w3.org/XML/1998/namespace\" id1=\"123\" xml-id=\"foo\" xml:lang=\"en\" sizes=\"1 2\"><enabled>true</enabled></Attributes>"
    );
    assert_eq!((read.id1, read.id2.as_str(), read.enabled), (123, "foo", true));
    assert_eq!(read.sizes, Some(vec![1, 2]));
    assert_eq!(read.lang.as_deref(), Some("en"));
    let read = echo!(
        put_text,
        types::Text::new("", ""),
        "<Text language=\"foo\">This is &lt;some&gt; text.</Text>"
    );
    assert_eq!(read, types::Text::new("foo", "This is <some> text."));
    let mock = xml(200, "<Text language=\"foo\">\n  This is text.\n</Text>");
    let read = now(client(&mock).put_text(types::Text::new("", "")).send()).unwrap();
    assert_eq!(read.content, "This is text.");
}

#[test]
fn namespaces_are_declared_once() {
    let start = types::Namespaced::new(0, "", "");
    let read = echo!(
        put_namespaced,
        start,
        "<smp:Namespaced xmlns:smp=\"http://example.com/schema\" xmlns:ns2=\"http://example.com/ns2\" \
        xmlns:ns1=\"http://example.com/lang\" ns1:lang=\"en\">
            <id>123</id>
            <smp:title>a</smp:title>
            <ns2:author>b</ns2:author>
        </smp:Namespaced>"
    );
    assert_eq!((read.id, read.title.as_str(), read.author.as_str()), (123, "a", "b"));
    assert_eq!(read.lang.as_deref(), Some("en"));
    // Another prefix of the same namespace is the same name.
    let mock = xml(
        200,
        "<Namespaced xmlns=\"http://example.com/schema\" xmlns:x=\"http://example.com/ns2\">\
        <id>1</id><title>a</title><x:author>b</x:author></Namespaced>",
    );
    let read = now(client(&mock).put_namespaced(read).send()).unwrap();
    assert_eq!(read, types::Namespaced::new(1, "a", "b"));
    echo!(
        put_defaulted,
        types::Defaulted::default(),
        "<defaulted xmlns=\"urn:outer\"><id>1</id><inner xmlns=\"urn:inner\"><x>a</x></inner></defaulted>"
    );
}

#[test]
fn optional_members_and_null() {
    let start = || types::Optional::new("");
    let read = echo!(put_optional, start(), "<Optional><item>widget</item></Optional>");
    assert_eq!(read, types::Optional::new("widget"));
    let mock = xml(200, "<Optional><item/><value/></Optional>");
    assert_eq!(now(client(&mock).put_optional(start()).send()).unwrap(), start());
    let null = "<Optional><item/><nothing xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></Optional>";
    assert!(echo!(put_optional, start(), null).nothing.is_null());
}

#[test]
fn dictionaries_and_scalars() {
    let read = echo!(
        put_dictionary,
        types::Dictionary::new(Default::default()),
        "<Dictionary>
            <metadata><Color>blue</Color><Count>123</Count></metadata>
            <counts><a>1</a></counts>
            <lists><a>1</a><a>2</a><b>3</b></lists>
            <nullable><a>1</a><a>2</a><b xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></nullable>
            <wrapped><a><word>x</word><word>y</word></a></wrapped>
        </Dictionary>"
    );
    assert_eq!(read.metadata["Count"], "123");
    assert_eq!(read.counts.unwrap()["a"], 1);
    assert_eq!(read.lists.unwrap()["a"], [1, 2]);
    let nullable = read.nullable.unwrap();
    assert_eq!((&nullable["a"], &nullable["b"]), (&Some(vec![1, 2]), &None));
    assert_eq!(read.wrapped.unwrap()["a"], ["x", "y"]);
    let read = echo!(
        put_rest,
        types::Rest::default(),
        "<Rest><id>1</id><a><word>x</word><word>y</word></a><b/></Rest>"
    );
    assert_eq!(read.extra["a"], ["x", "y"]);
    assert!(read.extra["b"].is_empty());
    let start = types::Scalars::new(
        types::ScalarsStatus::Pending,
        "2000-01-01T00:00:00Z".parse().unwrap(),
        "2000-01-01".parse().unwrap(),
        0.0,
        Vec::<u8>::new(),
        0,
    );
    let read = echo!(
        put_scalars,
        start,
        "<Scalars>
            <status>success</status>
            <level>2</level>
            <at>2022-08-26T18:38:00Z</at>
            <day>2022-08-26</day>
            <number>0.5</number>
            <data>AAEC</data>
            <id>18446744073709551615</id>
        </Scalars>"
    );
    assert_eq!(read.status, types::ScalarsStatus::Success);
    assert_eq!((read.id, &read.data[..]), (u64::MAX, &[0, 1, 2][..]));
}

#[test]
fn trees_and_bases() {
    let read = echo!(
        put_tree,
        types::Tree::new(""),
        "<Tree name=\"a\"><tree name=\"b\"><tree name=\"c\"/></tree><tree name=\"d\"/></Tree>"
    );
    assert_eq!(read.tree.unwrap().len(), 2);
    let read = echo!(put_merged, types::Merged::new(0, ""), "<Merged id=\"5\"><Name>a</Name></Merged>");
    assert_eq!((read.id, read.name.as_str()), (5, "a"));
}

#[test]
fn what_is_not_declared_is_sent_back() {
    let body = "<Item lang=\"en\"><name>a</name><age>1</age><more><x>1</x><x>2</x></more></Item>";
    let read = echo!(put_item, item("", 0), body);
    assert_eq!(read.extra["@lang"], "en");
    assert_eq!(read.extra["more"]["x"][1], "2");
}

#[test]
fn errors_are_typed_and_read_leniently() {
    let mock = xml(400, "<Failure><message>Something went wrong</message><code>none</code></Failure>");
    let error = now(client(&mock).put_item(item("", 0)).send()).unwrap_err();
    let Error::Api(answer) = &error else {
        panic!("{error}");
    };
    let PutItemError::BadRequest(failure) = &answer.body else {
        panic!("{error}");
    };
    assert_eq!((failure.message.as_str(), failure.code), ("Something went wrong", None));
    assert_eq!(answer.notes[0].to_string(), "/code: expected an integer of 32 bits, found the string \"none\"");
    assert!(answer.raw_body.starts_with(b"<Failure>"));
}

#[test]
fn mismatches_have_a_path() {
    let said = |body: &str| {
        let mock = xml(200, body);
        now(client(&mock).put_nested(types::Nested::new(item("", 0), types::Author::new(""))).send())
            .unwrap_err()
            .to_string()
    };
    let error = said("<Nested><item><name>a</name><age>old</age></item></Nested>");
    assert!(error.contains("/item/age: expected an integer of 32 bits, found the string \"old\""), "{error}");
    assert!(error.contains("/author: expected this member, found nothing"), "{error}");
    let error = said("<Nested>");
    assert!(error.contains("it is not XML (the document ends within an element"), "{error}");
    let mock = xml(200, "<Other/>");
    let error = now(client(&mock).put_renamed_parts(types::RenamedParts::new(item("", 0), item("", 0))).send());
    let error = error.unwrap_err().to_string();
    assert!(error.contains("expected the element PartsSource, found the element Other"), "{error}");
    let error = now(client(&xml(200, "")).put_item(item("\u{1}", 0)).send()).unwrap_err().to_string();
    assert!(error.contains("XML cannot have the character U+0001"), "{error}");
}
