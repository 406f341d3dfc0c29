//! The tables for servers and security schemes.

use super::super::kinds::ObjectKind::{OauthFlow, OauthFlows, ServerVariable};
use super::super::rules::Child::{Named, Node};
use super::super::rules::{Rule, approximated, holds, used};

const NOT_SHOWN: &str = "not shown in the documentation of the crate";
const SEVERAL_SERVERS: &str = "used only where there is a choice of servers";
const GIVEN_TOKEN: &str = "the client sends a token and does not obtain one";

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
    approximated("openIdConnectUrl", GIVEN_TOKEN),
    approximated("oauth2MetadataUrl", GIVEN_TOKEN),
    approximated("deprecated", NOT_SHOWN),
];

pub(super) const OAUTH_FLOWS: &[Rule] = &[
    holds("implicit", Node(OauthFlow)),
    holds("password", Node(OauthFlow)),
    holds("clientCredentials", Node(OauthFlow)),
    holds("authorizationCode", Node(OauthFlow)),
    holds("deviceAuthorization", Node(OauthFlow)),
];

pub(super) const OAUTH_FLOW: &[Rule] = &[
    approximated("authorizationUrl", GIVEN_TOKEN),
    approximated("deviceAuthorizationUrl", GIVEN_TOKEN),
    approximated("tokenUrl", GIVEN_TOKEN),
    approximated("refreshUrl", GIVEN_TOKEN),
    approximated("scopes", GIVEN_TOKEN),
];
