//! An API of two operations, whose credentials are in a header and in the query.

use allof_runtime::{
    Api, ApiKeyLocation, ClientBuilder, Credential, Failure, MockTransport, Operation,
    OperationInfo, RawResponse, RequestBuilder, Requirement, Scheme, SchemeKind, Server, ServerUrl,
    StatusCode, Transport, Undocumented,
};

/// The text that is part of every credential, and of nothing else.
pub(crate) const MARK: &str = "s3cr3t";

const fn key(name: &'static str, location: ApiKeyLocation) -> Scheme {
    Scheme {
        name,
        kind: SchemeKind::ApiKey { location, name },
        method: "method",
    }
}

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com:8443/v1")],
    }],
    variables: &[],
    schemes: &[
        key("X-Customer", ApiKeyLocation::Header),
        key("customer", ApiKeyLocation::Query),
    ],
    user_agent: "test/1",
};

/// Both credentials at once.
const BOTH: &[&[Requirement]] = &[&[Requirement::of(0), Requirement::of(1)]];

const fn info(method: &'static str) -> OperationInfo {
    OperationInfo {
        id: "thing",
        method,
        template: "/things/{id}",
        server: 0,
        security: BOTH,
        accept: "application/json",
    }
}

/// The operation `GET /things/{id}`, whose value is an integer.
#[derive(Debug, Clone)]
pub(crate) struct GetThing(pub(crate) i64);

impl Operation for GetThing {
    type Output = i64;
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &info("GET");

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/things/").segment("id", &self.0);
    }

    fn read(response: &RawResponse) -> Result<i64, Failure<Undocumented>> {
        read(response)
    }
}

/// The operation `POST /things/{id}`, whose body is an object.
#[derive(Debug, Clone)]
pub(crate) struct PostThing(pub(crate) serde_json::Value);

impl Operation for PostThing {
    type Output = i64;
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &info("POST");

    fn request(&self, request: &mut RequestBuilder) {
        let request = request.path("/things/").segment("id", &7_i64);
        request.json("application/json", &self.0);
    }

    fn read(response: &RawResponse) -> Result<i64, Failure<Undocumented>> {
        read(response)
    }
}

fn read(response: &RawResponse) -> Result<i64, Failure<Undocumented>> {
    match response.status().as_u16() {
        200 => response.ok(),
        _ => response.undocumented(),
    }
}

/// Returns a builder of a client with all credentials.
pub(crate) fn builder(transport: impl Transport) -> ClientBuilder {
    ClientBuilder::for_api(&API)
        .credential(0, Credential::Key("header-s3cr3t".into()))
        .credential(1, Credential::Key("query-s3cr3t".into()))
        .header("X-Session", "session-s3cr3t")
        .transport(transport)
}

/// Returns a mock that is busy once, and then responds with this body.
pub(crate) fn busy_once(body: &'static str) -> MockTransport {
    MockTransport::new()
        .json(StatusCode::SERVICE_UNAVAILABLE, "{}")
        .json(StatusCode::OK, body)
}
