//! Clients that obtain their access tokens.

use case::runtime::{
    AccessToken, BoxFuture, BuildError, Client, ClientBuilder, Error, MockTransport, OAuth, PendingLogin,
    StatusCode, TokenError, TokenFailure, TokenRequest, TokenSource,
};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The mock is always ready.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn token(value: &str) -> String {
    format!("{{\"access_token\": \"{value}\", \"token_type\": \"Bearer\", \"expires_in\": 3600}}")
}

fn server(values: &[&str]) -> MockTransport {
    let mut mock = MockTransport::new();
    for value in values {
        mock = match *value {
            "" => mock.json(StatusCode::NO_CONTENT, ""),
            value => mock.json(StatusCode::OK, token(value)),
        };
    }
    mock
}

fn sent(mock: &MockTransport, index: usize) -> (String, String, String) {
    let request = &mock.requests()[index];
    let header = request.headers().get("authorization");
    let header = header.map_or("", |value| value.to_str().unwrap());
    let body = String::from_utf8_lossy(request.body()).into_owned();
    (request.uri().to_string(), header.to_owned(), body)
}

#[test]
fn a_client_has_credentials_of_its_own() {
    let mock = server(&["one", "", ""]);
    let client = Client::builder()
        .login_client_credentials("id", "secret")
        .transport(mock.clone())
        .build()
        .unwrap();
    now(client.list_notes().send()).unwrap();
    now(client.list_notes().send()).unwrap();
    let (url, header, body) = sent(&mock, 0);
    assert_eq!(url, "https://api.test/token");
    assert_eq!(header, "Basic aWQ6c2VjcmV0");
    assert_eq!(body, "grant_type=client_credentials");
    assert_eq!(sent(&mock, 1).1, "Bearer one");
    assert_eq!(sent(&mock, 2).1, "Bearer one");
    let error = now(client.get_account().send()).unwrap_err().to_string();
    assert!(error.contains("`ClientBuilder::connect`"), "{error}");
}

#[test]
fn a_user_logs_in() {
    let mock = server(&["one", ""]);
    let builder = Client::builder().transport(mock.clone());
    let login = builder.login_authorization("app", "https://app.test/back").scopes(["notes.read"]);
    let login = login.begin().unwrap();
    assert!(login.url().starts_with("https://login.test/authorize?response_type=code&client_id=app&"));
    let state = login.state().expose().to_owned();
    let client = builder.login_source(login.finish("code", &state).unwrap()).build().unwrap();
    now(client.list_notes().send()).unwrap();
    let (url, header, body) = sent(&mock, 0);
    assert_eq!((url.as_str(), header.as_str()), ("https://login.test/token", ""));
    assert!(body.starts_with("grant_type=authorization_code&code=code&redirect_uri="), "{body}");
    assert!(body.ends_with("&client_id=app"), "{body}");
}

#[test]
fn metadata_name_the_endpoint() {
    let mock = MockTransport::new()
        .json(StatusCode::OK, "{\"token_endpoint\": \"https://login.test/t\"}")
        .json(StatusCode::BAD_REQUEST, "{\"error\": \"invalid_grant\", \"error_description\": \"r-123 is old\"}");
    let client = Client::builder()
        .connect_source(OAuth::refresh_token("id", "r-123"))
        .transport(mock.clone())
        .build()
        .unwrap();
    let error = now(client.get_account().send()).unwrap_err();
    assert_eq!(sent(&mock, 0).0, "https://login.test/.well-known/openid-configuration");
    assert_eq!(sent(&mock, 1).0, "https://login.test/t");
    assert_eq!(
        error.to_string(),
        "no access token for `connect`: the token endpoint answered 400 Bad Request: invalid_grant: … is old"
    );
    let Error::Token(error) = error else {
        panic!("{error:?}");
    };
    assert!(matches!(error.failure, TokenFailure::Refused { .. }));
}

// The code of `docs/authentication.md` is below and in these functions.

fn with_credentials() -> Result<Client, BuildError> {
    let client = Client::builder()
        .login_client_credentials("id", "secret")
        .build()?;
    Ok(client)
}

fn with_options() -> Result<Client, BuildError> {
    let oauth = OAuth::client_credentials("id", "secret")
        .scopes(["notes.read"])
        .parameter("audience", "https://api.test")
        .token_url("https://login.test/token")
        .secret_in_body();
    let client = Client::builder().login_source(oauth).build()?;
    Ok(client)
}

fn begin(builder: &ClientBuilder) -> Result<PendingLogin, TokenError> {
    let login = builder
        .login_authorization("app", "https://app.test/back")
        .scopes(["notes.read"])
        .begin()?;
    println!("open {}", login.url());
    Ok(login)
}

fn finish(
    builder: ClientBuilder,
    login: PendingLogin,
    code: &str,
    state: &str,
) -> Result<Client, Box<dyn std::error::Error>> {
    let store = |_: &str| {};
    let oauth = login
        .finish(code, state)?
        .on_refresh_token(move |token| store(token.expose()));
    let client = builder.login_source(oauth).build()?;
    Ok(client)
}

#[test]
fn the_documentation_is_code() {
    drop((with_credentials(), with_options()));
    let mock = server(&["one", ""]);
    let login = begin(&Client::builder()).unwrap();
    let state = login.state().expose().to_owned();
    let builder = Client::builder().transport(mock);
    let client = finish(builder, login, "code", &state).unwrap();
    now(client.list_notes().send()).unwrap();
}

struct MetadataServer;

impl TokenSource for MetadataServer {
    fn fetch(&self, _: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        Box::pin(async { Ok(AccessToken::new("from elsewhere")) })
    }
}

#[test]
fn a_source_may_be_any_type() {
    let mock = server(&[""]);
    let builder = Client::builder().machines_source(MetadataServer);
    let client = builder.transport(mock.clone()).build().unwrap();
    now(client.start_job().send()).unwrap();
    assert_eq!(sent(&mock, 0).1, "Bearer from elsewhere");
    let client = Client::builder().incomplete("token").transport(server(&[""])).build().unwrap();
    now(client.legacy().send()).unwrap();
}

async fn log_in_on_another_device(builder: ClientBuilder) -> Result<Client, Box<dyn std::error::Error>> {
    let login = builder.device_login("app").scopes(["notes.read"]).begin().await?;
    println!("open {} and enter {}", login.verification_uri(), login.user_code());
    let oauth = login.finish().await?;
    let client = builder.login_source(oauth).build()?;
    Ok(client)
}

#[test]
fn a_user_logs_in_on_another_device() {
    let codes = "{\"device_code\": \"d\", \"user_code\": \"AB-CD\", \"verification_uri\": \"https://login.test/go\", \"expires_in\": 600}";
    let mock = MockTransport::new()
        .json(StatusCode::OK, codes)
        .json(StatusCode::BAD_REQUEST, "{\"error\": \"authorization_pending\"}")
        .json(StatusCode::OK, token("one"))
        .json(StatusCode::NO_CONTENT, "");
    let builder = Client::builder().transport(mock.clone()).timeout(None);
    let client = now(log_in_on_another_device(builder)).unwrap();
    now(client.list_notes().send()).unwrap();
    assert_eq!(sent(&mock, 0).0, "https://api.test/device");
    assert_eq!(sent(&mock, 0).2, "scope=notes.read&client_id=app");
    assert_eq!(sent(&mock, 2).0, "https://login.test/token");
    assert_eq!(sent(&mock, 3).1, "Bearer one");
}
