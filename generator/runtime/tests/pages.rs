//! Lists that are read page by page.
#![cfg(feature = "pages")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

use allof_runtime::{
    Api, ApiKeyLocation, Call, Client, ClientBuilder, Credential, Error, Failure, JsonObject,
    MockTransport, NextPage, Operation, OperationInfo, PageError, PageInfo, Paged, Query,
    RawResponse, RequestBuilder, Requirement, RetryPolicy, Scheme, SchemeKind, Server, ServerUrl,
    StatusCode, Undocumented,
};
use http::Response;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test/v1")],
    }],
    variables: &[],
    schemes: &[
        Scheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Query,
                name: "key",
            },
            method: "key",
        },
        Scheme {
            name: "token",
            kind: SchemeKind::Bearer,
            method: "token",
        },
    ],
    user_agent: "test/1",
};

/// How the pages of a test follow each other.
trait Way: Clone + 'static {
    const PAGES: PageInfo;
}

const fn info(next: NextPage) -> PageInfo {
    PageInfo {
        items: &["data"],
        next,
        more: &[],
    }
}

macro_rules! ways {
    ($($name:ident = $info:expr;)+) => {
        $(
            #[derive(Clone)]
            struct $name;

            impl Way for $name {
                const PAGES: PageInfo = $info;
            }
        )+
    };
}

ways! {
    Cursor = info(NextPage::Cursor { parameter: "cursor", value: &["meta", "next"] });
    Link = info(NextPage::Link);
    Url = info(NextPage::Url(&["next"]));
    Last = PageInfo {
        more: &["has_more"],
        ..info(NextPage::LastItem { parameter: "after", value: &["id"] })
    };
    Numbered = info(NextPage::Page { parameter: "page", first: 1, count: &["pages"] });
    FromZero = info(NextPage::Page { parameter: "page", first: 0, count: &["pages"] });
    Offset = info(NextPage::Offset { parameter: "page", count: &["total"] });
}

#[derive(Clone)]
struct List<W> {
    page: Option<i64>,
    way: PhantomData<fn() -> W>,
}

impl<W: Way> Operation for List<W> {
    type Output = JsonObject;
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "list",
        method: "GET",
        template: "/rows",
        server: 0,
        security: &[&[Requirement::of(0), Requirement::of(1)]],
        accept: "application/json",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/rows");
        request.query("q", &"a b", Query::FORM);
        request.query("page", &self.page, Query::FORM);
    }

    fn read(response: &RawResponse) -> Result<JsonObject, Failure<Undocumented>> {
        match response.status() {
            StatusCode::OK => response.ok(),
            _ => response.undocumented(),
        }
    }
}

impl<W: Way> Paged for List<W> {
    type Item = i64;
    const PAGES: PageInfo = W::PAGES;

    fn items(page: JsonObject) -> Vec<i64> {
        let items = page.get("data").and_then(|data| data.as_array());
        let id = |item: &serde_json::Value| item.get("id").unwrap_or(item).as_i64().unwrap();
        items.into_iter().flatten().map(id).collect()
    }
}

fn call<W: Way>(mock: &MockTransport) -> Call<List<W>> {
    let client: Client = ClientBuilder::for_api(&API)
        .credential(0, Credential::Key("secret".into()))
        .credential(1, Credential::Token("secret".into()))
        .retry(RetryPolicy::never())
        .transport(mock.clone())
        .build()
        .unwrap();
    client.call(List {
        page: None,
        way: PhantomData::<fn() -> W>,
    })
}

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// The items of a call, and the error at the end.
fn items<W: Way>(call: Call<List<W>>) -> (Vec<i64>, Option<Error<Undocumented>>) {
    let mut items = call.items();
    let mut read = Vec::new();
    while let Some(item) = now(items.next()) {
        match item {
            Ok(item) => read.push(item),
            Err(error) => {
                assert!(now(items.next()).is_none(), "an error is the end");
                return (read, Some(error));
            }
        }
    }
    assert!(now(items.next()).is_none(), "the end remains the end");
    (read, None)
}

/// The path and query of each request, without what all have in common.
fn sent(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    let targets = requests.iter().map(|request| {
        assert_eq!(request.headers()["authorization"], "Bearer secret");
        let target = request.uri().to_string();
        assert_eq!(target.matches("key=secret").count(), 1, "{target}");
        let target = target.replace("&key=secret", "").replace("?key=secret", "");
        target.replace("https://api.test", "")
    });
    targets.collect()
}

fn json(bodies: &[&'static str]) -> MockTransport {
    let mock = MockTransport::new();
    bodies
        .iter()
        .fold(mock, |mock, body| mock.json(StatusCode::OK, *body))
}

fn linked(responses: &[(&'static [&'static str], &'static str)]) -> MockTransport {
    responses
        .iter()
        .fold(MockTransport::new(), |mock, (links, body)| {
            let mut response = Response::builder().header("content-type", "application/json");
            for link in *links {
                response = response.header("link", *link);
            }
            mock.respond(response.body(*body).unwrap())
        })
}

/// The error of pages whose responses are these.
fn failure<W: Way>(mock: &MockTransport) -> String {
    items(call::<W>(mock)).1.unwrap().to_string()
}

#[test]
fn a_cursor_leads_to_the_next_page() {
    let mock = json(&[
        r#"{"data": [1, 2], "meta": {"next": "a/b&c"}}"#,
        r#"{"data": [], "meta": {"next": 7}}"#,
        r#"{"data": [3], "meta": {"next": ""}}"#,
    ]);
    let (read, error) = items(call::<Cursor>(&mock));
    assert!(error.is_none() && read == [1, 2, 3], "{error:?}");
    let first = "/v1/rows?q=a%20b";
    let all = ["", "&cursor=a%2Fb%26c", "&cursor=7"].map(|rest| format!("{first}{rest}"));
    assert_eq!(sent(&mock), all);
    for end in [
        r#"{"data": [1]}"#,
        r#"{"data": [1], "meta": {"next": null}}"#,
        r#"{"data": [1], "meta": null}"#,
        r#"{"data": [1], "meta": {"next": 0}}"#,
    ] {
        let mock = json(&[end]);
        assert!(matches!(items(call::<Cursor>(&mock)), (read, None) if read == [1]));
    }
}

#[test]
fn a_cursor_that_repeats_is_an_error() {
    let mock = json(&[
        r#"{"data": [1], "meta": {"next": "a"}}"#,
        r#"{"data": [2], "meta": {"next": "b"}}"#,
        r#"{"data": [3], "meta": {"next": "a"}}"#,
    ]);
    let (read, error) = items(call::<Cursor>(&mock));
    assert_eq!(read, [1, 2, 3]);
    let error = error.unwrap();
    assert!(matches!(&error, Error::Page(PageError::Repeated { .. })));
    let text = "the pages repeat: `meta.next` leads to a page that was read before";
    assert_eq!(error.to_string(), text);
    assert_eq!(mock.requests().len(), 3);
}

#[test]
fn a_cursor_of_another_kind_is_an_error() {
    let mock = json(&[r#"{"data": [1], "meta": {"next": {"id": 1}}}"#]);
    let text = "`meta.next` leads to no next page: it is neither text nor a number";
    assert_eq!(failure::<Cursor>(&mock), text);
}

#[test]
fn a_link_leads_to_the_next_page() {
    let mock = linked(&[
        (
            &[
                "<https://api.test/v1/rows?p=9>; rel=\"last\"",
                "<https://api.test/rows/7?p=2&key=secret>; title=\"a, b\"; rel=\"next\"",
            ],
            r#"{"data": [1]}"#,
        ),
        (&["<8?p=3>; rel=\"prev next\""], r#"{"data": [2]}"#),
        (&["<?p=2>; rel=prev"], r#"{"data": [3]}"#),
    ]);
    let (read, error) = items(call::<Link>(&mock));
    assert!(error.is_none() && read == [1, 2, 3], "{error:?}");
    assert_eq!(
        sent(&mock),
        ["/v1/rows?q=a%20b", "/rows/7?p=2", "/rows/8?p=3"]
    );
}

#[test]
fn a_link_that_cannot_be_followed_is_an_error() {
    let one =
        |link: &'static [&'static str]| failure::<Link>(&linked(&[(link, r#"{"data": [1]}"#)]));
    let other = one(&["<https://other.test/rows?p=2>; rel=next"]);
    let text = "`Link` cannot be sent: `https://other.test/rows?…` is not of the origin `https://api.test`";
    assert!(other.starts_with(text), "{other}");
    let unread = "`Link` leads to no next page: ";
    assert_eq!(
        one(&["rows?p=2; rel=next"]),
        format!("{unread}a link begins with `<`")
    );
    assert_eq!(
        one(&["<rows?p=2; rel=next"]),
        format!("{unread}a link has no `>`")
    );
    let same = one(&["<?q=a%20b&key=secret>; rel=next"]);
    assert_eq!(
        same,
        "the pages repeat: `Link` leads to a page that was read before"
    );
}

#[test]
fn a_url_leads_to_the_next_page() {
    let mock = json(&[
        r#"{"data": [1], "next": "https://api.test/v1/rows?page=2"}"#,
        r#"{"data": [2], "next": "/v1/rows?page=3"}"#,
        r#"{"data": [3], "next": null}"#,
    ]);
    let (read, error) = items(call::<Url>(&mock));
    assert!(error.is_none() && read == [1, 2, 3], "{error:?}");
    let targets = ["/v1/rows?q=a%20b", "/v1/rows?page=2", "/v1/rows?page=3"];
    assert_eq!(sent(&mock), targets);
    let other = json(&[r#"{"data": [1], "next": "http://api.test/v1/rows?page=2"}"#]);
    let text = failure::<Url>(&other);
    assert!(
        text.contains("is not of the origin `https://api.test`"),
        "{text}"
    );
    assert_eq!(other.requests().len(), 1);
    let bad = json(&[r#"{"data": [1], "next": "https://api.test/a b"}"#]);
    assert!(failure::<Url>(&bad).starts_with("`next` cannot be sent: "));
}

#[test]
fn the_last_item_leads_to_the_next_page() {
    let mock = json(&[
        r#"{"data": [{"id": 4}, {"id": 5}], "has_more": true}"#,
        r#"{"data": [{"id": 6}], "has_more": false}"#,
    ]);
    let (read, error) = items(call::<Last>(&mock));
    assert!(error.is_none() && read == [4, 5, 6], "{error:?}");
    assert_eq!(sent(&mock)[1], "/v1/rows?q=a%20b&after=5");
    let empty = json(&[r#"{"data": [], "has_more": true}"#]);
    assert!(items(call::<Last>(&empty)).1.is_none());
    let nameless = json(&[r#"{"data": [4], "has_more": true}"#]);
    let text = "`after` leads to no next page: the last item has no value for it";
    assert_eq!(failure::<Last>(&nameless), text);
}

#[test]
fn pages_are_counted() {
    let bodies = [r#"{"data": [1, 2]}"#, r#"{"data": [3]}"#, r#"{"data": []}"#];
    let mock = json(&bodies);
    let (read, error) = items(call::<Numbered>(&mock));
    assert!(error.is_none() && read == [1, 2, 3], "{error:?}");
    let first = "/v1/rows?q=a%20b";
    assert_eq!(
        sent(&mock),
        ["", "&page=2", "&page=3"].map(|rest| format!("{first}{rest}"))
    );
    let mock = json(&bodies);
    let mut from = call::<Numbered>(&mock);
    from.operation_mut().page = Some(5);
    assert_eq!(items(from).0, [1, 2, 3]);
    assert_eq!(sent(&mock)[2], "/v1/rows?q=a%20b&page=7");
    let mock = json(&bodies);
    assert_eq!(items(call::<FromZero>(&mock)).0, [1, 2, 3]);
    assert_eq!(sent(&mock)[1], "/v1/rows?q=a%20b&page=1");
    let mock = json(&bodies);
    assert_eq!(items(call::<Offset>(&mock)).0, [1, 2, 3]);
    assert_eq!(
        sent(&mock),
        ["", "&page=2", "&page=3"].map(|rest| format!("{first}{rest}"))
    );
}

#[test]
fn a_count_tells_the_last_page() {
    let two = [
        r#"{"data": [1], "pages": 2}"#,
        r#"{"data": [2], "pages": 2}"#,
    ];
    assert_eq!(items(call::<Numbered>(&json(&two))).0, [1, 2]);
    assert_eq!(items(call::<FromZero>(&json(&two))).0, [1, 2]);
    let three = [
        r#"{"data": [1, 2], "total": 3}"#,
        r#"{"data": [3], "total": "3"}"#,
    ];
    assert_eq!(items(call::<Offset>(&json(&three))).0, [1, 2, 3]);
}

#[test]
fn a_page_that_the_server_repeats_is_an_error() {
    let same = r#"{"data": [1, 2]}"#;
    let text = "the pages repeat: `page` leads to a page that was read before";
    assert_eq!(failure::<Numbered>(&json(&[same, same])), text);
    assert_eq!(failure::<Offset>(&json(&[same, same])), text);
}

#[test]
fn an_error_of_the_server_ends_the_pages() {
    let mock = json(&[r#"{"data": [1], "meta": {"next": "a"}}"#]).json(StatusCode::BAD_GATEWAY, "");
    let (read, error) = items(call::<Cursor>(&mock));
    assert_eq!(read, [1]);
    assert_eq!(error.unwrap().status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(mock.requests().len(), 2);
    let mock = json(&[r#"{"data": [1], "meta": {"next": "a"}}"#]).respond(Response::new("x"));
    assert!(matches!(
        items(call::<Cursor>(&mock)),
        (_, Some(Error::UnexpectedBody(_)))
    ));
}

#[test]
fn a_page_is_sent_again_like_any_call() {
    let mock = MockTransport::new()
        .json(StatusCode::SERVICE_UNAVAILABLE, "")
        .json(StatusCode::OK, r#"{"data": [1], "meta": {"next": "a"}}"#)
        .json(StatusCode::SERVICE_UNAVAILABLE, "")
        .json(StatusCode::OK, r#"{"data": [2]}"#);
    let call = call::<Cursor>(&mock).retry(RetryPolicy::default());
    let call = call.deadline(Duration::from_secs(60));
    let (read, error) = items(call);
    assert!(error.is_none() && read == [1, 2], "{error:?}");
    assert_eq!(mock.requests().len(), 4);
}

#[test]
fn pages_have_the_whole_response() {
    let mock = json(&[
        r#"{"data": [1], "meta": {"next": "a"}}"#,
        r#"{"data": [2]}"#,
    ]);
    let mut pages = call::<Cursor>(&mock).header("x-own", "yes").pages();
    assert!(mock.requests().is_empty());
    let page = now(pages.next()).unwrap().unwrap();
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.value["data"][0], 1);
    assert_eq!(
        mock.requests().len(),
        1,
        "the next page is not asked for yet"
    );
    assert_eq!(format!("{pages:?}"), "Pages { read: 1, .. }");
    now(pages.next()).unwrap().unwrap();
    assert!(now(pages.next()).is_none());
    assert_eq!(mock.requests()[1].headers()["x-own"], "yes");
}

#[test]
fn pages_are_streams() {
    fn is_stream<S: futures_core::Stream + Send + Unpin>(_: &S) {}
    let mock = MockTransport::new();
    is_stream(&call::<Cursor>(&mock).pages());
    is_stream(&call::<Cursor>(&mock).items());
}

#[cfg(feature = "blocking")]
#[test]
fn pages_are_iterators() {
    let bodies = [
        r#"{"data": [1], "meta": {"next": "a"}}"#,
        r#"{"data": [2]}"#,
    ];
    let mock = json(&bodies);
    let read: Result<Vec<i64>, _> = call::<Cursor>(&mock).items_blocking().collect();
    assert_eq!(read.unwrap(), [1, 2]);
    let mock = json(&bodies);
    assert_eq!(call::<Cursor>(&mock).pages_blocking().count(), 2);
}
