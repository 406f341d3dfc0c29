//! The client's own part of the crate.

use crate::runtime::{
    Api, ApiKeyLocation, Client, ClientBuilder, Credential, Scheme, SchemeKind, Secret, Server,
};

static API: Api = Api {
    servers: &[Server {
        url: "https://api.withampersand.com/v1",
        name: "base_url",
    }],
    schemes: &[
        Scheme {
            name: "APIKeyHeader",
            kind: SchemeKind::ApiKey {
                location: ApiKeyLocation::Header,
                name: "X-Api-Key",
            },
            method: "api_key",
        },
        Scheme {
            name: "Bearer",
            kind: SchemeKind::Bearer,
            method: "bearer",
        },
    ],
    user_agent: "ampersand-client/1.0.0",
};

impl Client {
    /// A builder of a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with an API key, sent in `X-Api-Key`.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        self.credential(0, Credential::Key(key.into()))
    }

    /// Authenticates with a token, sent in `Authorization`.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(1, Credential::Token(token.into()))
    }
}
