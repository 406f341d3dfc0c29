//! Reads the flows of security schemes. What is missing or of another type is left out: a token that the user supplies does
//! not depend on the flows, and those of real documents are often incomplete.

use super::model::{FlowKind, OAuthFlow};
use crate::source::Tree;
use serde_json::Value;

/// The flows, by their keys.
const FLOWS: [(&str, FlowKind); 5] = [
    ("clientCredentials", FlowKind::ClientCredentials),
    ("password", FlowKind::Password),
    ("authorizationCode", FlowKind::AuthorizationCode),
    ("deviceAuthorization", FlowKind::DeviceAuthorization),
    ("implicit", FlowKind::Implicit),
];

/// Returns the flows of a security scheme.
pub(super) fn flows(scheme: &Tree) -> Vec<OAuthFlow> {
    let flow = |(key, kind): &(&str, FlowKind)| {
        let flow = scheme.get("flows")?.get(key)?.as_object()?;
        let text = |key: &str| url(flow.get(key));
        let scopes = flow.get("scopes").and_then(Value::as_object);
        let scopes = scopes.into_iter().flatten();
        Some(OAuthFlow {
            kind: *kind,
            authorization_url: match kind {
                FlowKind::DeviceAuthorization => text("deviceAuthorizationUrl"),
                _ => text("authorizationUrl"),
            },
            token_url: text("tokenUrl"),
            refresh_url: text("refreshUrl"),
            scopes: scopes
                .map(|(scope, words)| {
                    (scope.clone(), words.as_str().unwrap_or_default().to_owned())
                })
                .collect(),
        })
    };
    FLOWS.iter().filter_map(flow).collect()
}

/// Returns the URL of the metadata that name the endpoints.
pub(super) fn metadata_url(scheme: &Tree) -> Option<String> {
    let mut keys = ["openIdConnectUrl", "oauth2MetadataUrl"].into_iter();
    keys.find_map(|key| url(scheme.get(key)))
}

fn url(value: Option<&Value>) -> Option<String> {
    let text = value?.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
