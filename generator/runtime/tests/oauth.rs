//! Access tokens that the client obtains: when it asks for one, what it sends, and what it shows of it.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use allof_runtime::{
    AccessToken, Api, BoxFuture, Client, ClientBuilder, Credential, Error, Failure, MockTransport,
    OAuth, OAuthFlow, OAuthGrant, OAuthScheme, Operation, OperationInfo, RawResponse,
    RequestBuilder, Requirement, Scheme, SchemeKind, Server, ServerUrl, StatusCode, TokenError,
    TokenFailure, TokenRequest, TokenSource, TransportError, TransportErrorKind, Undocumented,
};
use http::Response;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

const fn flow(grant: OAuthGrant) -> OAuthFlow {
    OAuthFlow {
        grant,
        authorization_url: Some("/authorize?tenant=1"),
        token_url: Some("/token"),
        refresh_url: None,
    }
}

const fn scheme(name: &'static str, oauth: &'static OAuthScheme) -> Scheme {
    Scheme {
        name,
        kind: SchemeKind::OAuth(oauth),
        method: name,
    }
}

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test/v1")],
    }],
    variables: &[],
    schemes: &[
        scheme(
            "flows",
            &OAuthScheme {
                flows: &[
                    flow(OAuthGrant::ClientCredentials),
                    flow(OAuthGrant::Password),
                    OAuthFlow {
                        refresh_url: Some("https://login.test/refresh"),
                        ..flow(OAuthGrant::AuthorizationCode)
                    },
                ],
                metadata_url: None,
            },
        ),
        scheme(
            "connect",
            &OAuthScheme {
                flows: &[],
                metadata_url: Some("https://login.test/.well-known/openid-configuration"),
            },
        ),
        scheme(
            "token",
            &OAuthScheme {
                flows: &[],
                metadata_url: None,
            },
        ),
    ],
    user_agent: "test/1",
};

macro_rules! operation {
    ($name:ident, $scheme:literal) => {
        struct $name;

        impl Operation for $name {
            type Output = ();
            type Error = Undocumented;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: stringify!($name),
                method: "POST",
                template: "/a",
                server: 0,
                security: &[&[Requirement {
                    scheme: $scheme,
                    scopes: &[],
                }]],
                accept: "",
            };

            fn request(&self, request: &mut RequestBuilder) {
                request.path("/a").text("text/plain", "the body");
            }

            fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
                match response.status().as_u16() {
                    204 => response.empty(),
                    _ => response.undocumented(),
                }
            }
        }
    };
}

operation!(Flows, 0);
operation!(Connect, 1);
operation!(Plain, 2);

/// What the server answers, and the time.
#[derive(Clone)]
struct World {
    mock: MockTransport,
    time: Arc<AtomicU64>,
}

fn answer(status: u16, body: impl Into<String>) -> Result<Response<String>, TransportError> {
    Ok(Response::builder()
        .status(status)
        .body(body.into())
        .unwrap())
}

/// A server that gives tokens with numbers, each for 1,000 seconds, and takes them if they are not in `refused`.
fn world(refused: &'static [&'static str]) -> World {
    let mut count = 0;
    by(move |path, body| match path {
        "/token" | "/refresh" => {
            count += 1;
            let rotated = if body.contains("grant_type=client") {
                String::new()
            } else {
                format!(", \"refresh_token\": \"refresh-{count}\"")
            };
            let life = "\"expires_in\": 1000, \"token_type\": \"Bearer\"";
            answer(
                200,
                format!("{{\"access_token\": \"token-{count}\", {life}{rotated}}}"),
            )
        }
        "/.well-known/openid-configuration" => {
            answer(200, "{\"token_endpoint\": \"https://login.test/token\"}")
        }
        header if refused.iter().any(|token| header.ends_with(token)) => answer(401, ""),
        _ => answer(204, ""),
    })
}

/// A server that gets the path and the body of a request for a token, or the header of a call.
fn by(
    mut handle: impl FnMut(&str, &str) -> Result<Response<String>, TransportError> + Send + 'static,
) -> World {
    let mock = MockTransport::by(move |request| {
        let body = String::from_utf8_lossy(request.body());
        let path = request.uri().path();
        if path != "/v1/a" {
            return handle(path, &body);
        }
        assert_eq!(body, "the body");
        let header = request.headers()["authorization"].to_str().unwrap();
        handle(header, &body)
    });
    World {
        mock,
        time: Arc::new(AtomicU64::new(1_000_000)),
    }
}

impl World {
    fn builder(&self) -> ClientBuilder {
        let time = Arc::clone(&self.time);
        ClientBuilder::for_api(&API)
            .transport(self.mock.clone())
            .token_clock(move || Some(time.load(Ordering::SeqCst)))
    }

    fn client(&self, scheme: usize, source: impl TokenSource) -> Client {
        // A wait of the mock takes no time, so each limit of a request that is not answered at once has passed.
        let builder = self.builder().timeout(None);
        builder.token_source(scheme, source).build().unwrap()
    }

    fn wait(&self, seconds: u64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    /// What was sent: the tokens of calls, and the paths of other requests.
    fn sent(&self) -> Vec<String> {
        let requests = self.mock.requests();
        let text = requests.iter().map(|request| match request.uri().path() {
            "/v1/a" => request.headers()["authorization"].to_str().unwrap()[7..].to_owned(),
            path => path.to_owned(),
        });
        text.collect()
    }

    fn body(&self, index: usize) -> String {
        String::from_utf8(self.mock.requests()[index].body().to_vec()).unwrap()
    }
}

fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn call<O: Operation<Output = (), Error = Undocumented>>(
    client: &Client,
    operation: O,
) -> Result<(), Error<Undocumented>> {
    now(client.call(operation).send())
}

fn machine() -> OAuth {
    OAuth::client_credentials("me:1", "s3cret/")
}

#[test]
fn a_token_is_kept_and_renewed_before_it_expires() {
    let world = world(&[]);
    let client = world.client(0, machine().scopes(["read", "write"]));
    call(&client, Flows).unwrap();
    world.wait(939);
    call(&client, Flows).unwrap();
    world.wait(1);
    call(&client, Flows).unwrap();
    assert_eq!(
        world.sent(),
        ["/token", "token-1", "token-1", "/token", "token-2"]
    );
    assert_eq!(
        world.body(0),
        "grant_type=client_credentials&scope=read+write"
    );
    let request = &world.mock.requests()[0];
    assert_eq!(request.uri(), "https://api.test/token");
    assert_eq!(request.method(), "POST");
    let headers = request.headers();
    assert_eq!(headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(headers["user-agent"], "test/1");
    // `me%3A1:s3cret%2F`, in base64.
    assert_eq!(headers["authorization"], "Basic bWUlM0ExOnMzY3JldCUyRg==");
    assert!(headers["authorization"].is_sensitive());
    let call = &world.mock.requests()[1];
    assert!(call.headers()["authorization"].is_sensitive());
}

#[test]
fn the_secret_may_be_in_the_body() {
    let world = world(&[]);
    let oauth = machine()
        .secret_in_body()
        .parameter("audience", "https://api.test");
    let client = world.client(0, oauth.token_url("https://login.test/token"));
    call(&client, Flows).unwrap();
    assert_eq!(world.mock.requests()[0].uri(), "https://login.test/token");
    assert!(
        !world.mock.requests()[0]
            .headers()
            .contains_key("authorization")
    );
    assert_eq!(
        world.body(0),
        "grant_type=client_credentials&audience=https%3A%2F%2Fapi.test&client_id=me%3A1&client_secret=s3cret%2F"
    );
}

/// A source that answers when it is polled for the second time, after it woke its task.
struct Slow {
    asked: Arc<AtomicU64>,
    fails: bool,
}

impl TokenSource for Slow {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        assert_eq!(request.scheme(), "token");
        let count = self.asked.fetch_add(1, Ordering::SeqCst);
        let fails = self.fails;
        let mut is_first = true;
        Box::pin(std::future::poll_fn(move |context| {
            if std::mem::take(&mut is_first) {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            Poll::Ready(match fails {
                true => Err(TokenError::new("the metadata server is gone")),
                false => Ok(AccessToken::new(format!("slow-{count}"))),
            })
        }))
    }
}

type Calls = Vec<Pin<Box<dyn Future<Output = Result<(), Error<Undocumented>>>>>>;

fn poll_all(calls: &mut Calls) -> Vec<Result<(), Error<Undocumented>>> {
    let mut context = Context::from_waker(Waker::noop());
    let mut done = Vec::new();
    calls.retain_mut(|call| match call.as_mut().poll(&mut context) {
        Poll::Ready(outcome) => {
            done.push(outcome);
            false
        }
        Poll::Pending => true,
    });
    done
}

fn hundred(fails: bool) -> (Calls, Arc<AtomicU64>, World) {
    let world = world(&[]);
    let asked = Arc::new(AtomicU64::new(0));
    let source = Slow {
        asked: Arc::clone(&asked),
        fails,
    };
    let client = world.client(2, source);
    let calls = (0..100).map(|_| Box::pin(client.call(Plain).send()) as _);
    (calls.collect(), asked, world)
}

#[test]
fn a_hundred_calls_ask_for_one_token() {
    let (mut calls, asked, world) = hundred(false);
    assert!(poll_all(&mut calls).is_empty());
    let done = poll_all(&mut calls);
    assert_eq!(done.len(), 100);
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert!(world.sent().iter().all(|sent| sent == "slow-0"));
}

#[test]
fn a_hundred_calls_share_a_failure() {
    let (mut calls, asked, _) = hundred(true);
    assert!(poll_all(&mut calls).is_empty());
    let done = poll_all(&mut calls);
    assert_eq!(done.len(), 100);
    for outcome in done {
        let text = outcome.unwrap_err().to_string();
        assert_eq!(
            text,
            "no access token for `token`: the metadata server is gone"
        );
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn a_call_that_is_dropped_lets_the_next_one_ask() {
    let (mut calls, asked, _) = hundred(false);
    assert!(poll_all(&mut calls).is_empty());
    drop(calls.remove(0));
    assert!(poll_all(&mut calls).is_empty());
    assert_eq!(poll_all(&mut calls).len(), 99);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn a_waiting_call_is_woken() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let world = world(&[]);
    let asked = Arc::new(AtomicU64::new(0));
    let source = Slow {
        asked: Arc::clone(&asked),
        fails: false,
    };
    let client = world.client(2, source);
    runtime.block_on(async {
        let calls: Vec<_> = (0..100)
            .map(|_| tokio::spawn(client.call(Plain).send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn a_refused_token_is_renewed_once() {
    let one = world(&["token-1"]);
    let client = one.client(0, machine());
    call(&client, Flows).unwrap();
    call(&client, Flows).unwrap();
    assert_eq!(
        one.sent(),
        ["/token", "token-1", "/token", "token-2", "token-2"]
    );
    let all = world(&["token-1", "token-2"]);
    let client = all.client(0, machine());
    let error = call(&client, Flows).unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(all.sent(), ["/token", "token-1", "/token", "token-2"]);
}

#[test]
fn refresh_tokens_rotate() {
    let world = world(&[]);
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    let oauth = OAuth::refresh_token("me", "refresh-0").on_refresh_token(move |token| {
        store.lock().unwrap().push(token.expose().to_owned());
    });
    let client = world.client(0, oauth);
    call(&client, Flows).unwrap();
    world.wait(1000);
    call(&client, Flows).unwrap();
    let first = "grant_type=refresh_token&refresh_token=refresh-0&client_id=me";
    assert_eq!(world.body(0), first);
    assert_eq!(world.body(2), first.replace("-0", "-1"));
    assert_eq!(*stored.lock().unwrap(), ["refresh-1", "refresh-2"]);
}

#[test]
fn a_password_is_sent_again_if_the_refresh_token_is_refused() {
    let world = by(|path, body| match path {
        "/token" if body.contains("refresh_token=") => {
            answer(400, "{\"error\": \"invalid_grant\"}")
        }
        "/token" => answer(
            200,
            "{\"access_token\": \"a\", \"expires_in\": \"10\", \"refresh_token\": \"r\"}",
        ),
        _ => answer(204, ""),
    });
    let client = world.client(0, OAuth::password("me", "user", "pass word"));
    call(&client, Flows).unwrap();
    world.wait(9);
    call(&client, Flows).unwrap();
    assert_eq!(world.sent(), ["/token", "a", "/token", "/token", "a"]);
    let password = "grant_type=password&username=user&password=pass+word&client_id=me";
    assert_eq!(world.body(0), password);
    assert_eq!(
        world.body(2),
        "grant_type=refresh_token&refresh_token=r&client_id=me"
    );
    assert_eq!(world.body(3), password);
}

#[test]
fn a_token_that_is_still_valid_outlives_a_failure() {
    let mut count = 0;
    let world = by(move |path, _| match path {
        "/token" => {
            count += 1;
            match count {
                1 => answer(200, "{\"access_token\": \"a\", \"expires_in\": 1000}"),
                _ => answer(503, "later"),
            }
        }
        _ => answer(204, ""),
    });
    let client = world.client(0, machine());
    call(&client, Flows).unwrap();
    world.wait(950);
    call(&client, Flows).unwrap();
    call(&client, Flows).unwrap();
    world.wait(5);
    call(&client, Flows).unwrap();
    assert_eq!(
        world.sent(),
        ["/token", "a", "/token", "a", "a", "/token", "a"]
    );
    world.wait(45);
    let error = call(&client, Flows).unwrap_err().to_string();
    assert!(
        error.ends_with("503 Service Unavailable, and the body is not JSON"),
        "{error}"
    );
}

fn refused(body: &'static str, oauth: OAuth) -> Error<Undocumented> {
    let world = by(move |_, _| answer(400, body));
    call(&world.client(0, oauth), Flows).unwrap_err()
}

#[test]
fn errors_say_which_scheme_and_no_secret() {
    let body =
        "{\"error\": \"invalid_client\", \"error_description\": \"no client me:1 with s3cret/\"}";
    let error = refused(body, machine());
    assert_eq!(
        error.to_string(),
        "no access token for `flows`: the token endpoint answered 400 Bad Request: invalid_client: no client me:1 with …"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
    let Error::Token(token) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(token.scheme, "flows");
    assert!(
        matches!(&token.failure, TokenFailure::Refused { error, .. } if error == "invalid_client")
    );
    let error = refused("{\"access_token\": \"t0ken\"}", machine());
    assert!(!format!("{error:?} {error}").contains("t0ken"));
    let error = refused(
        "{\"error\": \"bad r3fresh\"}",
        OAuth::refresh_token("me", "r3fresh"),
    );
    assert!(!format!("{error:?} {error}").contains("r3fresh"));
}

#[test]
fn another_type_of_token_is_not_used() {
    let world = by(|_, _| answer(200, "{\"access_token\": \"a\", \"token_type\": \"mac\"}"));
    let error = call(&world.client(0, machine()), Flows).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("and the token is not a bearer token"),
        "{error}"
    );
}

#[test]
fn a_lost_connection_is_not_retried_unless_nothing_was_sent() {
    for (kind, requests) in [
        (TransportErrorKind::Send, 1),
        (TransportErrorKind::Connect, 3),
    ] {
        let world = by(move |_, _| Err(TransportError::new(kind, "gone")));
        let client = world.client(0, machine());
        let retry = allof_runtime::RetryPolicy::default().any_method();
        let error = now(client.call(Flows).retry(retry).send()).unwrap_err();
        assert!(matches!(error, Error::Token(_)), "{error:?}");
        assert_eq!(world.mock.requests().len(), requests);
    }
}

#[test]
fn nothing_shows_a_secret() {
    let world = world(&[]);
    let oauth = OAuth::password("me", "user", "passw0rd")
        .secret("s3cret")
        .parameter("p", "p4ram");
    let shown = format!("{oauth:?}");
    let builder = world.builder().token_source(0, oauth);
    let shown = format!("{shown} {builder:?}");
    let client = builder.build().unwrap();
    call(&client, Flows).unwrap();
    let requests = world.mock.requests();
    let shown = format!(
        "{shown} {client:?} {:?} {:?}",
        requests,
        requests[0].headers()
    );
    for secret in [
        "passw0rd",
        "s3cret",
        "p4ram",
        "token-1",
        "refresh-1",
        "bWU6",
    ] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[test]
fn metadata_name_the_endpoint_once() {
    let world = world(&[]);
    let client = world.client(1, machine());
    call(&client, Connect).unwrap();
    world.wait(1000);
    call(&client, Connect).unwrap();
    let metadata = "/.well-known/openid-configuration";
    assert_eq!(
        world.sent(),
        [metadata, "/token", "token-1", "/token", "token-2"]
    );
}

#[test]
fn a_scheme_without_an_endpoint_is_an_error() {
    let error = call(&world(&[]).client(2, machine()), Plain).unwrap_err();
    assert!(
        error.to_string().contains("set `OAuth::token_url`"),
        "{error}"
    );
}

#[test]
fn a_token_of_the_user_takes_its_place() {
    let world = world(&[]);
    let builder = world.builder().token_source(0, machine());
    let client = builder
        .credential(0, Credential::Token("mine".into()))
        .build()
        .unwrap();
    call(&client, Flows).unwrap();
    let client = world.client(0, machine());
    now(client
        .call(Flows)
        .header("authorization", "Bearer other")
        .send())
    .unwrap();
    assert_eq!(world.sent(), ["mine", "other"]);
}

#[test]
fn a_login_is_exchanged_for_tokens() {
    let world = world(&[]);
    let login = || {
        world
            .builder()
            .begin_login(0, "me", "https://app.test/back")
            .scopes(["read"])
    };
    let pending = login().begin().unwrap();
    assert_eq!(pending.state().expose().len(), 43);
    assert_ne!(pending.state(), pending.verifier());
    // The verifier and the challenge of RFC 7636, appendix B.
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let pending = login()
        .parameter("prompt", "login")
        .resume("st4te", verifier)
        .unwrap();
    assert_eq!(
        pending.url(),
        "https://api.test/authorize?tenant=1&response_type=code&client_id=me&redirect_uri=https%3A%2F%2Fapp.test%2Fback\
         &scope=read&state=st4te&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM\
         &code_challenge_method=S256&prompt=login"
    );
    let shown = format!("{pending:?}");
    assert!(
        !shown.contains("st4te") && !shown.contains(verifier),
        "{shown}"
    );
    let error = pending.clone().finish("c0de", "other").unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("no access token for `flows`: the state"),
        "{error}"
    );
    let oauth = pending.finish("c0de", "st4te").unwrap();
    assert!(!format!("{oauth:?}").contains("c0de"));
    let client = world.client(0, oauth);
    call(&client, Flows).unwrap();
    world.wait(1000);
    call(&client, Flows).unwrap();
    assert_eq!(world.sent(), ["/token", "token-1", "/refresh", "token-2"]);
    assert_eq!(
        world.body(0),
        format!(
            "grant_type=authorization_code&code=c0de&redirect_uri=https%3A%2F%2Fapp.test%2Fback\
             &code_verifier={verifier}&client_id=me"
        )
    );
    assert_eq!(
        world.body(2),
        "grant_type=refresh_token&refresh_token=refresh-1&client_id=me"
    );
}

#[test]
fn a_login_without_a_refresh_token_ends() {
    let world = by(|path, _| match path {
        "/token" => answer(200, "{\"access_token\": \"a\", \"expires_in\": 10}"),
        _ => answer(204, ""),
    });
    let login = world
        .builder()
        .begin_login(0, "me", "app:/back")
        .begin()
        .unwrap();
    let state = login.state().expose().to_owned();
    let client = world.client(0, login.finish("code", &state).unwrap());
    call(&client, Flows).unwrap();
    world.wait(10);
    let error = call(&client, Flows).unwrap_err();
    assert!(
        error.to_string().ends_with("the user has to log in again"),
        "{error}"
    );
}
