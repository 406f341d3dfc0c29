//! The header `Link`, and the URLs that its references lead to.
#![cfg(feature = "pages")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

use allof_runtime::{
    Api, ClientBuilder, Failure, MockTransport, NextPage, Operation, OperationInfo, PageInfo,
    Paged, RawResponse, RequestBuilder, Server, ServerUrl, Undocumented,
};
use http::Response;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("http://a/b/c")],
    }],
    variables: &[],
    schemes: &[],
    user_agent: "test/1",
};

struct Page;

impl Operation for Page {
    type Output = ();
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "page",
        method: "GET",
        template: "/d;p",
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/d;p");
    }

    fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
        response.empty()
    }
}

impl Paged for Page {
    type Item = ();
    const PAGES: PageInfo = PageInfo {
        items: &[],
        next: NextPage::Link,
        more: &[],
    };

    fn items((): ()) -> Vec<()> {
        Vec::new()
    }
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// The URL that is sent after a response with these headers, if any.
fn next(headers: &[&str]) -> Result<Option<String>, String> {
    let mut response = Response::builder();
    for header in headers {
        response = response.header("link", *header);
    }
    let mock = MockTransport::new()
        .respond(response.body("").unwrap())
        .respond(Response::new(""));
    let client = ClientBuilder::for_api(&API).transport(mock.clone());
    let mut pages = client.build().unwrap().call(Page).pages();
    now(pages.next()).unwrap().unwrap();
    match now(pages.next()) {
        Some(Err(error)) => Err(error.to_string()),
        Some(Ok(_)) => Ok(Some(mock.requests()[1].uri().to_string())),
        None => Ok(None),
    }
}

fn target(header: &str) -> Option<String> {
    next(&[header]).unwrap()
}

#[test]
fn the_examples_of_the_rfc_are_read() {
    // RFC 8288, section 3.5.
    for other in [
        "<http://example.com/TheBook/chapter2>; rel=\"previous\"; title=\"previous chapter\"",
        "</>; rel=\"http://example.net/foo\"",
        "</terms>; rel=\"copyright\"; anchor=\"#foo\"",
        "<http://example.org/>; rel=\"start http://example.net/relation/other\"",
        "<https://example.org/>; rel=\"start\", <https://example.org/index>; rel=\"index\"",
    ] {
        assert_eq!(target(other), None, "{other}");
    }
    let titles = "</TheBook/chapter2>; rel=\"previous\"; title*=UTF-8'de'letztes%20Kapitel, \
        </TheBook/chapter4>; rel=\"next\"; title*=UTF-8'de'n%c3%a4chstes%20Kapitel";
    assert_eq!(target(titles).as_deref(), Some("http://a/TheBook/chapter4"));
}

#[test]
fn every_form_of_a_link_is_read() {
    for (header, expected) in [
        (
            "<a?b=1,2;c>; title=\"one, <two>; rel=\\\"next\\\"\"; rel=\"prev\", <d>; rel=\"last NEXT\"",
            Some("d"),
        ),
        ("<a>;rel=next", Some("a")),
        (", ,<a>\t; REL = next ; ,", Some("a")),
        ("<a>; rel=next, <b>; rel=next", Some("a")),
        ("<a>; rel=next; title=\"€\"", Some("a")),
        ("<a>; rel=prev; rel=next", None),
        ("<a>; rel=next; anchor=\"/b\"", None),
        ("<a>; rel=\"prevnext\"", None),
        ("<a>; title", None),
        ("<a>", None),
        ("", None),
    ] {
        let expected = expected.map(|path| format!("http://a/b/c/{path}"));
        assert_eq!(target(header), expected, "{header}");
    }
    let several = ["<a>; rel=prev", "<b>; rel=next", "<c>; rel=next"];
    assert_eq!(next(&several), Ok(Some("http://a/b/c/b".to_owned())));
    assert_eq!(next(&[]), Ok(None));
}

#[test]
fn what_is_no_link_is_an_error() {
    for (header, reason) in [
        ("a; rel=next", "a link begins with `<`"),
        ("<b>; rel=last, a; rel=next", "a link begins with `<`"),
        ("<a; rel=next", "a link has no `>`"),
        ("<a>; rel=\"next", "a quoted text does not end"),
        ("<a> rel=next", "a link is followed by neither `,` nor `;`"),
    ] {
        let error = format!("`Link` leads to no next page: {reason}");
        assert_eq!(next(&[header]), Err(error), "{header}");
    }
}

#[test]
fn references_lead_to_urls() {
    // RFC 3986, section 5.4.
    for (reference, url) in [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//a/g", "http://a/g"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("g#s", "http://a/b/c/g"),
        (";x", "http://a/b/c/;x"),
        (".", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."),
        ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
        ("http://a/x?y", "http://a/x?y"),
    ] {
        let link = format!("<{reference}>; rel=next");
        assert_eq!(target(&link).as_deref(), Some(url), "{reference}");
    }
    for same in ["", "#s", "http://a/b/c/d;p"] {
        let error = next(&[&format!("<{same}>; rel=next")]).unwrap_err();
        assert!(error.starts_with("the pages repeat"), "{same}: {error}");
    }
    for other in ["//g", "g:h", "https://a/x", "http://a:81/x"] {
        let error = next(&[&format!("<{other}>; rel=next")]).unwrap_err();
        assert!(
            error.starts_with("`Link` cannot be sent: "),
            "{other}: {error}"
        );
    }
}
