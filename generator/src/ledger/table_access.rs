//! Where requests go, and with which credentials.

use super::ObjectKind::{OauthFlow, OauthFlows, ServerVariable};
use super::row::Child::{Named, Node};
use super::row::{Row, holds, near, used};

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const SEVERAL_SERVERS: &str = "shown only where the crate has several servers";
const GIVEN_TOKEN: &str = "the client is given a token, it does not fetch one";

pub(super) const SERVER: &[Row] = &[
    used("url"),
    near("description", SEVERAL_SERVERS),
    near("name", NOT_SHOWN),
    holds("variables", Named(ServerVariable)),
];

pub(super) const SERVER_VARIABLE: &[Row] = &[
    near("enum", SEVERAL_SERVERS),
    used("default"),
    near("description", NOT_SHOWN),
];

pub(super) const SECURITY_SCHEME: &[Row] = &[
    used("type"),
    used("description"),
    used("name"),
    used("in"),
    used("scheme"),
    used("bearerFormat"),
    holds("flows", Node(OauthFlows)),
    near("openIdConnectUrl", GIVEN_TOKEN),
    near("oauth2MetadataUrl", GIVEN_TOKEN),
    near("deprecated", NOT_SHOWN),
];

pub(super) const OAUTH_FLOWS: &[Row] = &[
    holds("implicit", Node(OauthFlow)),
    holds("password", Node(OauthFlow)),
    holds("clientCredentials", Node(OauthFlow)),
    holds("authorizationCode", Node(OauthFlow)),
    holds("deviceAuthorization", Node(OauthFlow)),
];

pub(super) const OAUTH_FLOW: &[Row] = &[
    near("authorizationUrl", GIVEN_TOKEN),
    near("deviceAuthorizationUrl", GIVEN_TOKEN),
    near("tokenUrl", GIVEN_TOKEN),
    near("refreshUrl", GIVEN_TOKEN),
    near("scopes", GIVEN_TOKEN),
];
