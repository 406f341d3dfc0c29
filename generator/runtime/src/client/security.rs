//! Selects the credentials of a request, before anything is sent.

use super::api::{Api, ApiKeyLocation, Requirement, Scheme, SchemeKind};
use super::error::MissingCredentials;
use super::operation::OperationInfo;
use crate::runtime::http::{Credential, RequestBuilder, Secret};
#[cfg(feature = "basic")]
use crate::runtime::json::base64;
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use std::borrow::Cow;

/// The header of a credential; `None` if it is sent in another way, or cannot be sent, which fails when it is added.
pub(super) type Prepared = Option<(HeaderName, HeaderValue)>;

/// Returns the header of each credential, so that it is not made again for each request.
pub(super) fn prepare(api: &Api, credentials: &[Option<Credential>]) -> Vec<Prepared> {
    let header = |(scheme, credential): (&Scheme, &Option<Credential>)| {
        let mut request = RequestBuilder::default();
        add(&mut request, scheme, credential.as_ref()?);
        request.into_header()
    };
    api.schemes.iter().zip(credentials).map(header).collect()
}

/// Adds the credentials of the first security alternative for which the client has all of them.
///
/// An operation without alternatives is sent without credentials. An operation with an empty alternative is sent
/// without credentials only if the client has none for the other alternatives: a key that the user sets should be
/// used. A scheme of the connection (a client certificate) always counts as present, since the message does not show
/// it.
pub(super) fn authenticate(
    request: &mut RequestBuilder,
    info: &OperationInfo,
    api: &Api,
    credentials: &[Option<Credential>],
    prepared: &[Prepared],
) -> Result<(), MissingCredentials> {
    match choose(info, api, credentials) {
        Some(requirements) => {
            for requirement in requirements {
                if let Some(Some((name, value))) = prepared.get(requirement.scheme) {
                    request.set_header(name.clone(), value.clone());
                    continue;
                }
                let credential = credential(credentials, requirement);
                if let (Some(scheme), Some(credential)) =
                    (api.schemes.get(requirement.scheme), credential)
                {
                    add(request, scheme, credential);
                }
            }
            Ok(())
        }
        None if info.security.is_empty() => Ok(()),
        None => Err(missing(info, api, |requirement| {
            has(api, credentials, requirement)
        })),
    }
}

/// Returns the first alternative for which the client has all credentials.
pub(super) fn choose(
    info: &OperationInfo,
    api: &Api,
    credentials: &[Option<Credential>],
) -> Option<&'static [Requirement]> {
    let sends = |requirement: &Requirement| credential(credentials, requirement).is_some();
    let has = |requirement: &Requirement| has(api, credentials, requirement);
    let satisfied = || info.security.iter().filter(|all| all.iter().all(has));
    satisfied()
        .find(|all| all.iter().any(sends))
        .or_else(|| satisfied().next())
        .copied()
}

/// Returns whether the client has a credential of a kind that the scheme can send.
fn has(api: &Api, credentials: &[Option<Credential>], requirement: &Requirement) -> bool {
    let credential = credential(credentials, requirement);
    #[cfg(feature = "basic")]
    let is_basic = matches!(credential, Some(Credential::Basic { .. }));
    #[cfg(feature = "oauth")]
    let is_fetched = matches!(credential, Some(Credential::Fetched));
    match api
        .schemes
        .get(requirement.scheme)
        .map(|scheme| &scheme.kind)
    {
        None => false,
        Some(SchemeKind::Connection) => true,
        #[cfg(feature = "basic")]
        Some(SchemeKind::Basic) => is_basic || matches!(credential, Some(Credential::Raw(_))),
        #[cfg(feature = "basic")]
        Some(_) if is_basic => false,
        #[cfg(feature = "oauth")]
        Some(SchemeKind::ApiKey { .. } | SchemeKind::Bearer) if is_fetched => false,
        Some(_) => credential.is_some(),
    }
}

fn credential<'c>(
    credentials: &'c [Option<Credential>],
    requirement: &Requirement,
) -> Option<&'c Credential> {
    credentials.get(requirement.scheme).and_then(Option::as_ref)
}

fn missing(
    info: &OperationInfo,
    api: &Api,
    has: impl Fn(&Requirement) -> bool,
) -> MissingCredentials {
    let methods = info.security.iter().map(|all| {
        let lacking = all.iter().filter(|requirement| !has(requirement));
        let schemes = lacking.filter_map(|requirement| api.schemes.get(requirement.scheme));
        schemes
            .map(|scheme| scheme.method)
            .filter(|method| !method.is_empty())
            .collect()
    });
    MissingCredentials {
        operation: info.id,
        methods: methods.collect(),
    }
}

fn add(request: &mut RequestBuilder, scheme: &Scheme, credential: &Credential) {
    let value = match credential {
        #[cfg(feature = "oauth")]
        Credential::Fetched => return,
        Credential::Key(secret) | Credential::Token(secret) | Credential::Raw(secret) => {
            Cow::Borrowed(Secret::expose(secret))
        }
        #[cfg(feature = "basic")]
        Credential::Basic { user, password } => {
            if user.contains(':') {
                request.fail(
                    scheme.name,
                    "a user name cannot have a colon (RFC 7617, section 2)",
                );
            }
            Cow::Owned(base64::encode(
                format!("{user}:{}", password.expose()).as_bytes(),
            ))
        }
    };
    match scheme.kind {
        SchemeKind::ApiKey {
            location: ApiKeyLocation::Header,
            name,
        } => {
            request.insert_header(name, &value, true);
        }
        SchemeKind::ApiKey {
            location: ApiKeyLocation::Query,
            name,
        } => {
            request.push_query_secret(name, &value);
        }
        SchemeKind::ApiKey {
            location: ApiKeyLocation::Cookie,
            name,
        } => {
            request.push_cookie_secret(name, &value);
        }
        #[cfg(feature = "basic")]
        SchemeKind::Basic => authorization(request, "Basic", &value),
        SchemeKind::Bearer => authorization(request, "Bearer", &value),
        #[cfg(feature = "oauth")]
        SchemeKind::OAuth(_) => authorization(request, "Bearer", &value),
        SchemeKind::Http(scheme) => authorization(request, scheme, &value),
        SchemeKind::Connection => {}
    }
}

fn authorization(request: &mut RequestBuilder, scheme: &str, value: &str) {
    request.insert_header(AUTHORIZATION.as_str(), &format!("{scheme} {value}"), true);
}
