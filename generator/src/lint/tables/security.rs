//! The tables for servers and security schemes.

use super::super::kinds::ObjectKind::{OauthFlow, OauthFlows, ServerVariable};
use super::super::rules::Child::{Named, Node};
use super::super::rules::{Rule, approximated, holds, used};

const SEVERAL_SERVERS: &str = "used only where there is a choice of servers";
const NO_LOGIN: &str = "the client does not obtain tokens by this flow";

pub(super) const SERVER: &[Rule] = &[
    used("url"),
    approximated("description", SEVERAL_SERVERS),
    approximated("name", SEVERAL_SERVERS),
    holds("variables", Named(ServerVariable)),
];

pub(super) const SERVER_VARIABLE: &[Rule] = &[used("enum"), used("default"), used("description")];

pub(super) const SECURITY_SCHEME: &[Rule] = &[
    used("type"),
    used("description"),
    used("name"),
    used("in"),
    used("scheme"),
    used("bearerFormat"),
    holds("flows", Node(OauthFlows)),
    used("openIdConnectUrl"),
    used("oauth2MetadataUrl"),
    used("deprecated"),
];

pub(super) const OAUTH_FLOWS: &[Rule] = &[
    approximated("implicit", NO_LOGIN),
    holds("password", Node(OauthFlow)),
    holds("clientCredentials", Node(OauthFlow)),
    holds("authorizationCode", Node(OauthFlow)),
    holds("deviceAuthorization", Node(OauthFlow)),
];

pub(super) const OAUTH_FLOW: &[Rule] = &[
    used("authorizationUrl"),
    used("deviceAuthorizationUrl"),
    used("tokenUrl"),
    used("refreshUrl"),
    used("scopes"),
];
