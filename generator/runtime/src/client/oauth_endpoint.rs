//! The requests to a token endpoint (RFC 6749, section 3.2) and to the metadata that names one.

use super::token::TokenRequest;
use super::token_error::{TokenError, TokenFailure};
use crate::runtime::http::percent::{self, Keep};
use crate::runtime::http::{Body, Secret, TransportError, TransportErrorKind};
use crate::runtime::json::{Json, Node, base64};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{Method, Request, StatusCode};
use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::Duration;

/// The maximum number of bytes of a response.
const LIMIT: usize = 1 << 20;

/// The parameters of a request.
#[derive(Default)]
pub(super) struct Form {
    fields: Vec<(String, Secret)>,
    /// The value of `Authorization`.
    basic: Option<Secret>,
}

/// The response of a token endpoint.
pub(super) struct Granted {
    pub(super) access_token: Secret,
    pub(super) expires_in: Option<Duration>,
    pub(super) refresh_token: Option<Secret>,
}

impl Form {
    pub(super) fn field(&mut self, name: &str, value: impl Into<Secret>) -> &mut Self {
        self.fields.push((name.to_owned(), value.into()));
        self
    }

    /// Authenticates the client by `client_secret_basic` (RFC 6749, section 2.3.1).
    pub(super) fn basic(&mut self, id: &str, secret: &Secret) {
        let id = percent::encode(id, Keep::Form);
        let secret = percent::encode(secret.expose(), Keep::Form);
        let both = base64::encode(format!("{id}:{secret}").as_bytes());
        self.basic = Some(Secret::from(format!("Basic {both}")));
    }

    /// Returns the pairs as `application/x-www-form-urlencoded`.
    pub(super) fn encoded(&self) -> String {
        let mut text = String::new();
        for (name, value) in &self.fields {
            if !text.is_empty() {
                text.push('&');
            }
            percent::push(&mut text, name, Keep::Form);
            text.push('=');
            percent::push(&mut text, value.expose(), Keep::Form);
        }
        text
    }

    /// Removes what was sent from a text of the server.
    fn hide(&self, text: &str, secrets: &[&Secret]) -> String {
        const SHOWN: [&str; 5] = [
            "grant_type",
            "scope",
            "client_id",
            "redirect_uri",
            "username",
        ];
        let sent = self
            .fields
            .iter()
            .filter(|(name, _)| !SHOWN.contains(&name.as_str()));
        let sent = sent.map(|(_, value)| value).chain(secrets.iter().copied());
        let sent = sent.map(Secret::expose).filter(|value| value.len() > 3);
        let mut text = text.to_owned();
        for value in sent {
            text = text.replace(value, "…");
        }
        text
    }
}

/// Asks a token endpoint for a token. `secrets` are hidden in its messages, like all that is sent in the body.
pub(super) async fn grant(
    about: &TokenRequest,
    url: &str,
    form: &Form,
    secrets: &[&Secret],
) -> Result<Granted, TokenError> {
    let (status, body) = post(about, url, form).await?;
    let unexpected = |reason: &str| TokenFailure::UnexpectedResponse {
        status,
        reason: reason.to_owned(),
    };
    let json = Json::parse(&body).map_err(|_| unexpected("and the body is not JSON"))?;
    let root = json.root();
    let text = |name: &str| root.member(name).and_then(Node::as_str);
    let token = text("access_token").filter(|token| !token.is_empty() && status.is_success());
    let Some(token) = token else {
        return Err(match refusal(status, root, form, secrets) {
            Some(refusal) => refusal,
            None => unexpected("and the body has no access token"),
        }
        .into());
    };
    // RFC 6749, section 7.1: a token of an unknown type is not used. Some servers leave the type out.
    if text("token_type").is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(unexpected("and the token is not a bearer token").into());
    }
    Ok(Granted {
        access_token: Secret::from(token),
        expires_in: seconds(root, "expires_in"),
        refresh_token: text("refresh_token").map(Secret::from),
    })
}

/// Returns the error in a response (RFC 6749, section 5.2), without what was sent.
pub(super) fn refusal(
    status: StatusCode,
    root: Node<'_>,
    form: &Form,
    secrets: &[&Secret],
) -> Option<TokenFailure> {
    let text = |name: &str| root.member(name).and_then(Node::as_str);
    Some(TokenFailure::Refused {
        status,
        error: form.hide(text("error")?, secrets),
        description: text("error_description").map(|text| form.hide(text, secrets)),
    })
}

/// Returns a time in seconds, which some servers write as text.
pub(super) fn seconds(root: Node<'_>, name: &str) -> Option<Duration> {
    let node = root.member(name)?;
    let seconds = match node.as_str() {
        Some(text) => text.parse().ok(),
        None => node.as_u64(),
    };
    seconds.map(Duration::from_secs)
}

/// Sends parameters to an endpoint.
pub(super) async fn post(
    about: &TokenRequest,
    url: &str,
    form: &Form,
) -> Result<(StatusCode, Bytes), TokenError> {
    let mut request = Request::new(Body::from(form.encoded()));
    *request.method_mut() = Method::POST;
    let media_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(CONTENT_TYPE, media_type);
    if let Some(basic) = &form.basic {
        let value = HeaderValue::from_str(basic.expose());
        let mut value = value.map_err(|error| TokenFailure::NotPossible(error.to_string()))?;
        value.set_sensitive(true);
        request.headers_mut().insert(AUTHORIZATION, value);
    }
    send(about, url, request).await
}

/// Reads the URL of the token endpoint from metadata (OpenID Connect Discovery 1.0, section 4; RFC 8414).
pub(super) async fn discover(about: &TokenRequest, url: &str) -> Result<String, TokenError> {
    let (status, body) = send(about, url, Request::new(Body::empty())).await?;
    let json = Json::parse(&body).ok().filter(|_| status.is_success());
    let found = json.as_ref().and_then(|json| {
        let endpoint = json.root().member("token_endpoint").and_then(Node::as_str);
        endpoint.map(str::to_owned)
    });
    found.ok_or_else(|| {
        let reason = String::from("and the metadata has no `token_endpoint`");
        TokenFailure::UnexpectedResponse { status, reason }.into()
    })
}

async fn send(
    about: &TokenRequest,
    url: &str,
    mut request: Request<Body>,
) -> Result<(StatusCode, Bytes), TokenError> {
    let invalid = |error: http::uri::InvalidUri| {
        TokenFailure::NotPossible(format!(
            "the URL of the token endpoint is not valid: {error}"
        ))
    };
    *request.uri_mut() = absolute(url, &about.base_url).parse().map_err(invalid)?;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(agent) = &about.user_agent {
        headers.insert(USER_AGENT, agent.clone());
    }
    let transport = &about.transport;
    let answer = transport.send(request, about.timeout);
    let mut whole = Box::pin(async move {
        let (head, body) = answer.await?.into_parts();
        match body.collect(LIMIT).await {
            (body, None) => Ok((head.status, body)),
            (_, Some(error)) => Err(error),
        }
    });
    let mut alarm = about.timeout.map(|limit| transport.sleep(limit));
    let outcome = poll_fn(|context| {
        if let Poll::Ready(outcome) = whole.as_mut().poll(context) {
            return Poll::Ready(outcome);
        }
        match alarm.as_mut().map(|alarm| alarm.as_mut().poll(context)) {
            Some(Poll::Ready(())) => Poll::Ready(Err(TransportError::new(
                TransportErrorKind::Timeout,
                "the token endpoint did not answer in time",
            ))),
            _ => Poll::Pending,
        }
    });
    outcome
        .await
        .map_err(|error| TokenFailure::Transport(error).into())
}

/// Resolves a URL of a flow, which may be relative to the URL of the server.
pub(super) fn absolute(url: &str, base_url: &str) -> String {
    if url.contains("://") {
        return url.to_owned();
    }
    let (scheme, rest) = base_url.split_once("://").unwrap_or_default();
    let authority = rest.split('/').next().unwrap_or_default();
    if url.starts_with("//") {
        format!("{scheme}:{url}")
    } else if url.starts_with('/') {
        format!("{scheme}://{authority}{url}")
    } else {
        let (path, query) = match url.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (url, None),
        };
        let base = base_url.strip_prefix(&format!("{scheme}://{authority}"));
        let segments = base.unwrap_or_default().split('/').chain(path.split('/'));
        let mut kept: Vec<&str> = Vec::new();
        for segment in segments {
            match segment {
                "" | "." => {}
                ".." => drop(kept.pop()),
                segment => kept.push(segment),
            }
        }
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        let end = if path.ends_with('/') { "/" } else { "" };
        format!("{scheme}://{authority}/{}{end}{query}", kept.join("/"))
    }
}
