//! The client: a handle that is cheap to clone, around the state that all calls share.

use super::api::Api;
use super::error::PrepareError;
use super::hooks::Hooks;
use super::operation::OperationInfo;
use super::options::CallOptions;
use super::permits::Permits;
use super::redirects::Redirects;
use super::retry::RetryPolicy;
use super::security::{Prepared, authenticate};
use super::target::resolve;
use crate::runtime::http::{Credential, InvalidRequest, RequestBuilder, Transport};
use crate::runtime::json::Reading;
use bytes::Bytes;
use http::header::{ACCEPT, HeaderValue};
use http::{HeaderMap, Method, Request};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A client of the API. A clone shares everything with the original, including connections.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
}

/// The state that the clones of a client share.
pub(super) struct Shared {
    pub(super) api: &'static Api,
    /// The base URL of each server, without a trailing slash.
    pub(super) servers: Vec<String>,
    pub(super) credentials: Vec<Option<Credential>>,
    pub(super) prepared: Vec<Prepared>,
    #[cfg(feature = "oauth")]
    pub(super) tokens: super::token_cache::Tokens,
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) deadline: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) redirects: Redirects,
    /// The maximum number of bytes of a body that are buffered.
    pub(super) body_limit: usize,
    /// How the body of a success is read.
    pub(super) reading: Reading,
    pub(super) hooks: Hooks,
    /// The limit of concurrent requests.
    pub(super) permits: Option<Arc<Permits>>,
    pub(super) transport: Arc<dyn Transport>,
    #[cfg(feature = "blocking")]
    pub(super) blocking: crate::runtime::http::Blocking,
}

impl fmt::Debug for Client {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Client")
            .field("servers", &self.shared.servers)
            .field("credentials", &self.shared.credentials)
            .field("headers", &self.shared.headers)
            .field("timeout", &self.shared.timeout)
            .field("deadline", &self.shared.deadline)
            .field("retry", &self.shared.retry)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Returns the base URL of the server with this index.
    #[must_use]
    pub fn base_url(&self, server: usize) -> Option<&str> {
        self.shared.servers.get(server).map(String::as_str)
    }

    /// Builds the complete request of an operation without sending it.
    pub(super) fn prepare(
        &self,
        info: &OperationInfo,
        mut request: RequestBuilder,
        options: &CallOptions,
    ) -> Result<Request<Bytes>, PrepareError> {
        let shared = &self.shared;
        let mut base_url = shared.servers.get(info.server).map_or("", String::as_str);
        if let Some(url) = &options.url {
            let url =
                resolve(url, base_url, request.path_so_far()).map_err(PrepareError::Invalid)?;
            request.replace_target(url);
            base_url = "";
        }
        let (credentials, prepared) = (&shared.credentials, &shared.prepared);
        authenticate(&mut request, info, shared.api, credentials, prepared)
            .map_err(PrepareError::Missing)?;
        for (index, (name, value)) in options.headers.iter().enumerate() {
            let mut before = options.headers.iter().take(index);
            if before.any(|(other, _)| other.eq_ignore_ascii_case(name)) {
                request.append_header(name, value.expose());
            } else {
                request.insert_header(name, value.expose(), true);
            }
        }
        let accept = options.accept.unwrap_or(info.accept);
        if !accept.is_empty() {
            request.default_header(&ACCEPT, HeaderValue::from_static(accept));
        }
        for (name, value) in &shared.headers {
            request.default_header(name, value.clone());
        }
        let method = Method::from_bytes(info.method.as_bytes()).map_err(|error| {
            PrepareError::Invalid(InvalidRequest::new("method", error.to_string()))
        })?;
        request
            .into_request(method, base_url)
            .map_err(PrepareError::Invalid)
    }
}
