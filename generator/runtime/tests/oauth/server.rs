//! An API with three security schemes, and a server that gives tokens and takes calls.

use crate::ready::now;
use allof_runtime::{
    Api, Client, ClientBuilder, Error, Failure, MockTransport, OAuth, OAuthFlow, OAuthGrant,
    OAuthScheme, Operation, OperationInfo, RawResponse, RequestBuilder, Requirement, Scheme,
    SchemeKind, Server, ServerUrl, TokenSource, TransportError, Undocumented,
};
use http::Response;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

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
                    OAuthFlow {
                        authorization_url: Some("../device"),
                        ..flow(OAuthGrant::DeviceAuthorization)
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
        pub(super) struct $name;

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
                    scopes: &["read"],
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

/// A mock of the token endpoint and the API, and the clock of the client.
#[derive(Clone)]
pub(super) struct TokenServer {
    pub(super) mock: MockTransport,
    pub(super) time: Arc<AtomicU64>,
}

pub(super) fn answer(
    status: u16,
    body: impl Into<String>,
) -> Result<Response<String>, TransportError> {
    Ok(Response::builder()
        .status(status)
        .body(body.into())
        .unwrap())
}

/// Creates a server that issues the tokens `token-1`, `token-2` and so on, each for 1,000 seconds, and answers 401 to a call with
/// one of `refused`.
pub(super) fn token_server(refused: &'static [&'static str]) -> TokenServer {
    let mut count = 0;
    server_that_answers(move |path, body| match path {
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

/// Creates a server that passes requests to `handle`: the path and the body of a request for a
/// token, the header `authorization` of a call.
pub(super) fn server_that_answers(
    mut handle: impl FnMut(&str, &str) -> Result<Response<String>, TransportError> + Send + 'static,
) -> TokenServer {
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
    TokenServer {
        mock,
        time: Arc::new(AtomicU64::new(1_000_000)),
    }
}

impl TokenServer {
    pub(super) fn builder(&self) -> ClientBuilder {
        let time = Arc::clone(&self.time);
        ClientBuilder::for_api(&API)
            .transport(self.mock.clone())
            .token_clock(move || Some(time.load(Ordering::SeqCst)))
    }

    pub(super) fn client(&self, scheme: usize, source: impl TokenSource) -> Client {
        // A wait of the mock takes no time, so each limit of a request that is not answered at once has passed.
        let builder = self.builder().timeout(None);
        builder.token_source(scheme, source).build().unwrap()
    }

    pub(super) fn wait(&self, seconds: u64) {
        self.time.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Returns the requests in their order: of calls the token, of others the path.
    pub(super) fn sent(&self) -> Vec<String> {
        let requests = self.mock.requests();
        let text = requests.iter().map(|request| match request.uri().path() {
            "/v1/a" => request.headers()["authorization"].to_str().unwrap()[7..].to_owned(),
            path => path.to_owned(),
        });
        text.collect()
    }

    pub(super) fn body(&self, index: usize) -> String {
        String::from_utf8(self.mock.requests()[index].body().to_vec()).unwrap()
    }
}

pub(super) fn call<O: Operation<Output = (), Error = Undocumented>>(
    client: &Client,
    operation: O,
) -> Result<(), Error<Undocumented>> {
    now(client.call(operation).send())
}

pub(super) fn machine() -> OAuth {
    OAuth::client_credentials("me:1", "s3cret/")
}
