//! Sends a request with a token that is obtained first, and once more with another token if the server refuses it.

use super::api::Requirement;
use super::handle::Client;
use super::operation::OperationInfo;
use super::options::CallOptions;
use super::security::choose;
use super::token::TokenRequest;
use super::token_cache::{CachedToken, TokenClock};
use super::token_error::TokenError;
use crate::runtime::http::{
    Body, BoxFuture, Credential, Secret, Transport, TransportError, TransportErrorKind,
};
use bytes::Bytes;
use http::header::{AUTHORIZATION, HeaderValue, USER_AGENT};
use http::{Request, Response, StatusCode};
use std::sync::Arc;
use std::time::Duration;

/// The token that a request is sent with, as an extension of the request.
#[derive(Clone)]
struct Wanted {
    token: Arc<CachedToken>,
    clock: TokenClock,
    request: TokenRequest,
}

/// Notes in a request which token it is sent with, if its credential is one that has to be obtained.
pub(super) fn want(
    client: &Client,
    info: &OperationInfo,
    mut request: Request<Bytes>,
    options: &CallOptions,
) -> Request<Bytes> {
    let mut own = options.headers.iter();
    if own.any(|(name, _)| name.eq_ignore_ascii_case(AUTHORIZATION.as_str())) {
        return request;
    }
    let shared = &client.shared;
    let chosen = choose(info, shared.api, &shared.credentials);
    let is_fetched = |one: &&Requirement| {
        let credential = shared.credentials.get(one.scheme);
        matches!(credential, Some(Some(Credential::Fetched)))
    };
    let mut requirements = chosen.into_iter().flatten();
    let Some(requirement) = requirements.find(is_fetched) else {
        return request;
    };
    let index = requirement.scheme;
    let mut sources = shared.tokens.sources.iter().rev();
    let source = sources.find(|(scheme, _)| *scheme == index);
    if let (Some((_, token)), Some(scheme)) = (source, shared.api.schemes.get(index)) {
        request.extensions_mut().insert(Wanted {
            token: Arc::clone(token),
            clock: shared.tokens.clock.clone(),
            request: TokenRequest {
                scheme: scheme.name,
                scopes: requirement.scopes,
                oauth: scheme.oauth(),
                base_url: shared.servers.first().cloned().unwrap_or_default(),
                user_agent: shared.headers.get(USER_AGENT).cloned(),
                timeout: shared.timeout,
                transport: Arc::clone(&shared.transport),
            },
        });
    }
    request
}

/// Returns the transport of a request: one that obtains its token first, if it needs one.
pub(super) fn authorized(
    request: &Request<Bytes>,
    transport: Arc<dyn Transport>,
) -> Arc<dyn Transport> {
    match request.extensions().get::<Wanted>() {
        Some(wanted) => {
            let mut wanted = wanted.clone();
            wanted.request.transport = transport;
            Arc::new(Authorized(wanted))
        }
        None => transport,
    }
}

struct Authorized(Wanted);

impl Transport for Authorized {
    fn send(
        &self,
        request: Request<Body>,
        timeout: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        Box::pin(send(self.0.clone(), request, timeout))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<()> {
        self.0.request.transport.sleep(duration)
    }
}

async fn send(
    wanted: Wanted,
    request: Request<Body>,
    timeout: Option<Duration>,
) -> Result<Response<Body>, TransportError> {
    let Wanted {
        token,
        clock,
        request: about,
    } = wanted;
    let (mut head, body) = request.into_parts();
    head.extensions.remove::<Wanted>();
    let again = body.as_bytes().cloned();
    let value = token.get(&about, &clock, None).await;
    let value = value.map_err(TokenError::into_transport_error)?;
    head.headers.insert(AUTHORIZATION, bearer(&value)?);
    let request = Request::from_parts(head.clone(), body);
    let response = about.transport.send(request, timeout).await?;
    let Some(bytes) = again.filter(|_| response.status() == StatusCode::UNAUTHORIZED) else {
        return Ok(response);
    };
    // The server may know better than the time that it promised.
    let value = token.get(&about, &clock, Some(&value)).await;
    let value = value.map_err(TokenError::into_transport_error)?;
    head.headers.insert(AUTHORIZATION, bearer(&value)?);
    let request = Request::from_parts(head, Body::from(bytes));
    about.transport.send(request, timeout).await
}

fn bearer(token: &Secret) -> Result<HeaderValue, TransportError> {
    let value = HeaderValue::from_str(&format!("Bearer {}", token.expose()));
    // The error of the value does not show it.
    let mut value = value.map_err(|error| TransportError::new(TransportErrorKind::Other, error))?;
    value.set_sensitive(true);
    Ok(value)
}
