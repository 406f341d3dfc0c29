//! Access tokens that async and blocking clients obtain from a real server.

use allof_runtime::{
    Api, Client, ClientBuilder, Failure, OAuth, OAuthFlow, OAuthGrant, OAuthScheme, Operation,
    OperationInfo, RawResponse, RequestBuilder, Requirement, Scheme, SchemeKind,
    Server as ApiServer, ServerUrl, Undocumented,
};
use allof_tests::server::{Answer, Server};
use allof_tests::wire::run;

static API: Api = Api {
    servers: &[ApiServer {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "machines",
        method: "bearer",
        kind: SchemeKind::OAuth(&OAuthScheme {
            flows: &[
                OAuthFlow {
                    grant: OAuthGrant::ClientCredentials,
                    authorization_url: None,
                    token_url: Some("/token"),
                    refresh_url: None,
                },
                OAuthFlow {
                    grant: OAuthGrant::DeviceAuthorization,
                    authorization_url: Some("/device"),
                    token_url: Some("/token"),
                    refresh_url: None,
                },
            ],
            metadata_url: None,
        }),
    }],
    user_agent: "test/1",
};

struct AddNote;

impl Operation for AddNote {
    type Output = ();
    type Error = Undocumented;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addNote",
        method: "POST",
        template: "/notes",
        server: 0,
        security: &[&[Requirement {
            scheme: 0,
            scopes: &[],
        }]],
        accept: "",
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes").text("text/plain", "a note");
    }

    fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

fn token(value: &str) -> Answer {
    let body = format!(
        "{{\"access_token\": \"{value}\", \"token_type\": \"Bearer\", \"expires_in\": 60}}"
    );
    Answer::of(200, "application/json", body)
}

/// A server that refuses the first token.
fn server() -> Server {
    Server::start([
        token("old"),
        Answer::new(401, &[], ""),
        token("new"),
        Answer::new(204, &[], ""),
    ])
}

fn client(server: &Server) -> Client {
    let oauth = OAuth::client_credentials("id", "secret").scopes(["notes"]);
    let builder = ClientBuilder::for_api(&API).base_url(server.origin());
    builder.token_source(0, oauth).build().unwrap()
}

fn check(server: &Server) {
    for token in ["old", "new"] {
        let request = server.request();
        assert_eq!(request.line, "POST /token HTTP/1.1");
        assert_eq!(request.header("authorization"), Some("Basic aWQ6c2VjcmV0"));
        let media_type = request.header("content-type");
        assert_eq!(media_type, Some("application/x-www-form-urlencoded"));
        assert_eq!(request.body, "grant_type=client_credentials&scope=notes");
        let request = server.request();
        assert_eq!(request.line, "POST /notes HTTP/1.1");
        let header = format!("Bearer {token}");
        assert_eq!(request.header("authorization"), Some(header.as_str()));
        assert_eq!(request.body, "a note");
    }
}

#[test]
fn a_token_is_obtained_and_renewed() {
    let server = server();
    run(async { client(&server).call(AddNote).await }).unwrap();
    check(&server);
}

#[test]
fn a_blocking_call_obtains_a_token() {
    let server = server();
    client(&server).call(AddNote).send_blocking().unwrap();
    check(&server);
}

#[test]
fn a_user_logs_in_on_another_device() {
    for blocking in [false, true] {
        let json = |status, body: &str| Answer::of(status, "application/json", body);
        let codes = r#"{"device_code": "d", "user_code": "WDJB", "verification_uri": "https://login.test", "expires_in": 60, "interval": 0}"#;
        let server = Server::start([
            json(200, codes),
            json(400, r#"{"error": "authorization_pending"}"#),
            token("new"),
            Answer::new(204, &[], ""),
        ]);
        let builder = ClientBuilder::for_api(&API).base_url(server.origin());
        let login = builder.begin_device_login(0, "app");
        match blocking {
            false => run(async {
                let oauth = login.begin().await.unwrap().finish().await.unwrap();
                let client = builder.token_source(0, oauth).build().unwrap();
                client.call(AddNote).await.unwrap();
            }),
            true => {
                let pending = login.begin_blocking().unwrap();
                assert_eq!(pending.user_code(), "WDJB");
                let oauth = pending.finish_blocking().unwrap();
                let client = builder.token_source(0, oauth).build().unwrap();
                client.call(AddNote).send_blocking().unwrap();
            }
        }
        let lines = [(); 4].map(|()| server.request().line);
        assert_eq!(
            lines,
            ["/device", "/token", "/token", "/notes"].map(|path| format!("POST {path} HTTP/1.1"))
        );
    }
}
