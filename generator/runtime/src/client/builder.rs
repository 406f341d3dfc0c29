//! The builder of a client.

use super::api::Api;
#[cfg(feature = "variables")]
use super::api::ServerUrl;
use super::build_error::{BuildError, check_url};
use super::handle::{Client, Shared};
use super::hooks::{Hooks, RequestContext, ResponseHead};
use super::permits::Permits;
use super::redirects::Redirects;
use super::retry::RetryPolicy;
use super::security::prepare;
use crate::runtime::http::{Credential, Secret, Transport, TransportError};
use crate::runtime::json::Reading;
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue, request};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The default time limit of one attempt.
const TIMEOUT: Duration = Duration::from_secs(60);

/// The default maximum number of bytes of a body that are buffered.
const BODY_LIMIT: usize = 256 << 20;

/// A builder of a client.
#[must_use]
pub struct ClientBuilder {
    api: &'static Api,
    servers: Vec<ServerChoice>,
    #[cfg(feature = "variables")]
    /// The values of the variables in the URLs of the servers.
    variables: Vec<Option<String>>,
    credentials: Vec<Option<Credential>>,
    #[cfg(feature = "oauth")]
    pub(super) tokens: super::token_cache::Tokens,
    /// Any of them may be a credential.
    headers: Vec<(String, Secret)>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    retry: RetryPolicy,
    hooks: Hooks,
    max_concurrent: Option<usize>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "reqwest")]
    reqwest: Option<reqwest::Client>,
    body_limit: usize,
    redirects: Redirects,
    reading: Reading,
    #[cfg(feature = "blocking")]
    pub(super) blocking: crate::runtime::http::Blocking,
}

/// The choice of the URL of a server.
#[derive(Clone, Default)]
struct ServerChoice {
    /// The URL that the user gave.
    url: Option<String>,
    /// The index of the URL in the list of the specification.
    index: usize,
}

impl fmt::Debug for ClientBuilder {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

impl ClientBuilder {
    /// Creates a builder for the clients of this API.
    pub fn for_api(api: &'static Api) -> Self {
        Self {
            api,
            servers: vec![ServerChoice::default(); api.servers.len()],
            #[cfg(feature = "variables")]
            variables: vec![None; api.variables.len()],
            credentials: vec![None; api.schemes.len()],
            #[cfg(feature = "oauth")]
            tokens: super::token_cache::Tokens::default(),
            headers: Vec::new(),
            user_agent: None,
            timeout: Some(TIMEOUT),
            deadline: None,
            retry: RetryPolicy::default(),
            hooks: Hooks::default(),
            max_concurrent: None,
            transport: None,
            #[cfg(feature = "reqwest")]
            reqwest: None,
            body_limit: BODY_LIMIT,
            redirects: Redirects::default(),
            reading: Reading::Strict,
            #[cfg(feature = "blocking")]
            blocking: crate::runtime::http::Blocking::default(),
        }
    }

    /// Sends requests to this URL instead of the one in the specification: `https://example.com/v1`, with or without a
    /// trailing slash.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        self.server_url(0, url)
    }

    /// Sets the URL of the server with this index.
    pub fn server_url(mut self, index: usize, url: impl Into<String>) -> Self {
        if let Some(server) = self.servers.get_mut(index) {
            server.url = Some(url.into());
        }
        self
    }

    /// Chooses one of the URLs of the server with this index.
    pub fn server_choice(mut self, index: usize, choice: usize) -> Self {
        if let Some(server) = self.servers.get_mut(index) {
            server.index = choice;
        }
        self
    }

    #[cfg(feature = "variables")]
    /// Sets the variable with this index.
    pub fn url_variable(mut self, index: usize, value: impl Into<String>) -> Self {
        if let Some(variable) = self.variables.get_mut(index) {
            *variable = Some(value.into());
        }
        self
    }

    /// Sets the credential of the security scheme with this index.
    pub fn credential(mut self, scheme: usize, credential: Credential) -> Self {
        if let Some(slot) = self.credentials.get_mut(scheme) {
            *slot = Some(credential);
        }
        self
    }

    /// Sends a header with every request. A header that an operation sets itself takes precedence.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), Secret::from(value.into())));
        self
    }

    /// Sets the value of `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Sets the time limit of one attempt: 60 seconds by default, no limit if `None`.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.timeout = timeout.into();
        self
    }

    /// Sets the time limit of a call with all its attempts: no limit by default.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Sets the policy that decides when a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sets the maximum number of requests that are sent at once, at least one; no limit by default. It is that of all clones
    /// of the client.
    ///
    /// Further attempts wait in a queue, the first one first. The wait counts for the deadline of a call, and not for the
    /// time limit of an attempt. An attempt keeps its place until its body is received, a stream until its end or until it is
    /// dropped. So a call that is awaited while a stream of the same client is open needs a place of its own.
    pub fn max_concurrent(mut self, requests: impl Into<Option<usize>>) -> Self {
        self.max_concurrent = requests.into();
        self
    }

    /// Adds a hook that sees each attempt before it is sent, and may change it: add a header, for example. Hooks are called in
    /// the order in which they are added, and must not block.
    ///
    /// The request has its credentials, except an access token that the client obtains, which is added later.
    pub fn before(
        mut self,
        hook: impl Fn(&mut request::Parts, &RequestContext) + Send + Sync + 'static,
    ) -> Self {
        self.hooks.before.push(Arc::new(hook));
        self
    }

    /// Adds a hook that sees the result of each attempt: the head of the response, whatever its status, or the error. The
    /// body has been received by then, unless it is read as a stream. The hook is not called for an attempt whose future is
    /// dropped.
    pub fn after(
        mut self,
        hook: impl Fn(Result<ResponseHead<'_>, &TransportError>, &RequestContext)
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.hooks.after.push(Arc::new(hook));
        self
    }

    /// Sends requests through this transport.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        #[cfg(feature = "blocking")]
        {
            self.blocking = crate::runtime::http::Blocking::by_transport();
        }
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends requests through this client of the crate `reqwest`.
    ///
    /// By default, such a client follows redirects. When a redirect leads to another host, it drops `Authorization` and
    /// `Cookie`, but not an API key in a header of another name. Build it with `reqwest::redirect::Policy::none()`,
    /// like the client that is used by default.
    #[cfg(feature = "reqwest")]
    pub fn reqwest(mut self, client: reqwest::Client) -> Self {
        self.transport = None;
        self.reqwest = Some(client);
        self
    }

    /// Sets the maximum number of bytes of a response body that are buffered: 256 MiB by default. A larger body is an
    /// error that contains the part that was received. For a stream, this is the limit of one item.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets which redirects are followed: by default those of `GET` and `HEAD` within the origin.
    pub fn redirects(mut self, redirects: Redirects) -> Self {
        self.redirects = redirects;
        self
    }

    /// Reads successes leniently, as errors are read: an optional member that does not match its type, such as a number
    /// that is too large or a text instead of a number, is omitted instead of an error. Its raw value is added to the
    /// undeclared members of its type, and [`Response::notes`](crate::runtime::Response::notes) has the mismatch. A required member
    /// that does not match is still an error.
    pub fn lenient(mut self) -> Self {
        self.reading = Reading::Lenient;
        self
    }

    /// Sends the requests of `send_blocking` through this client of the crate `reqwest`. The note on redirects at
    /// [`reqwest`](Self::reqwest) applies here too.
    #[cfg(feature = "blocking")]
    pub fn reqwest_blocking(mut self, client: reqwest::blocking::Client) -> Self {
        self.blocking = crate::runtime::http::Blocking::by_client(client);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    /// A URL or a header is not valid, a variable of a URL has no value, or the transport cannot be started.
    pub fn build(self) -> Result<Client, BuildError> {
        let mut servers = Vec::with_capacity(self.servers.len());
        for (choice, server) in self.servers.into_iter().zip(self.api.servers) {
            let url = match (choice.url, server.urls.get(choice.index)) {
                (Some(url), _) => url,
                #[cfg(feature = "variables")]
                (None, Some(url)) if !url.variables.is_empty() => {
                    expand(self.api, url, &self.variables)?
                }
                (None, Some(url)) => url.template.to_owned(),
                (None, None) => String::new(),
            };
            servers.push(check_url(&url, server.name)?);
        }
        let mut headers = HeaderMap::new();
        let user_agent = self
            .user_agent
            .unwrap_or_else(|| self.api.user_agent.to_owned());
        match HeaderValue::from_str(&user_agent) {
            Ok(value) => headers.insert(USER_AGENT, value),
            Err(_) => return Err(BuildError::Header(USER_AGENT.to_string())),
        };
        for (name, value) in self.headers {
            match (
                HeaderName::from_bytes(name.as_bytes()),
                HeaderValue::from_str(value.expose()),
            ) {
                (Ok(name), Ok(mut value)) => {
                    value.set_sensitive(true);
                    headers.insert(name, value);
                }
                _ => return Err(BuildError::Header(name)),
            }
        }
        #[cfg(feature = "reqwest")]
        let transport = match self.transport {
            Some(transport) => transport,
            None => reqwest_transport(self.reqwest)?,
        };
        #[cfg(not(feature = "reqwest"))]
        let Some(transport) = self.transport else {
            return Err(BuildError::NoTransport);
        };
        Ok(Client {
            shared: Arc::new(Shared {
                api: self.api,
                servers,
                prepared: prepare(self.api, &self.credentials),
                credentials: self.credentials,
                #[cfg(feature = "oauth")]
                tokens: self.tokens,
                headers,
                timeout: self.timeout,
                deadline: self.deadline,
                retry: self.retry,
                hooks: self.hooks,
                permits: self.max_concurrent.map(Permits::new),
                body_limit: self.body_limit,
                redirects: self.redirects,
                reading: self.reading,
                transport,
                #[cfg(feature = "blocking")]
                blocking: self.blocking,
            }),
        })
    }
}

#[cfg(feature = "logins")]
/// Returns the security scheme with this index.
pub(super) fn security_scheme(
    builder: &ClientBuilder,
    index: usize,
) -> Option<&'static super::api::Scheme> {
    builder.api.schemes.get(index)
}

#[cfg(feature = "logins")]
/// Returns the URL of the first server; empty if it has a variable without a value.
pub(super) fn first_url(builder: &ClientBuilder) -> String {
    let choice = builder.servers.first().cloned().unwrap_or_default();
    let server = builder.api.servers.first();
    let url = server.and_then(|server| server.urls.get(choice.index));
    let text = url.map(|url| url.template.to_owned());
    #[cfg(feature = "variables")]
    let text = match url {
        Some(url) if !url.variables.is_empty() => url.expand(&builder.variables).ok(),
        _ => text,
    };
    choice.url.or(text).unwrap_or_default()
}

#[cfg(feature = "device")]
/// What a client of the builder sends requests with: its transport, the value of `User-Agent`, and its time limit.
pub(super) type Sender = (Arc<dyn Transport>, Option<HeaderValue>, Option<Duration>);

#[cfg(feature = "device")]
/// Returns what a client of the builder sends requests with.
pub(super) fn own_transport(builder: &ClientBuilder) -> Result<Sender, BuildError> {
    let transport = match &builder.transport {
        Some(transport) => Arc::clone(transport),
        #[cfg(feature = "reqwest")]
        None => reqwest_transport(builder.reqwest.clone())?,
        #[cfg(not(feature = "reqwest"))]
        None => return Err(BuildError::NoTransport),
    };
    let user_agent = builder.user_agent.as_deref();
    let user_agent = HeaderValue::from_str(user_agent.unwrap_or(builder.api.user_agent)).ok();
    Ok((transport, user_agent, builder.timeout))
}

#[cfg(feature = "variables")]
fn expand(api: &Api, url: &ServerUrl, variables: &[Option<String>]) -> Result<String, BuildError> {
    url.expand(variables).map_err(|variable| {
        let method = api.variables.get(variable.index);
        BuildError::MissingVariable {
            name: variable.name,
            method: method.copied().unwrap_or_default(),
        }
    })
}

#[cfg(feature = "reqwest")]
fn reqwest_transport(client: Option<reqwest::Client>) -> Result<Arc<dyn Transport>, BuildError> {
    use crate::runtime::http::ReqwestTransport;
    let transport = match client {
        Some(client) => ReqwestTransport::new(client),
        None => ReqwestTransport::by_default()
            .map_err(|error| BuildError::Transport(Box::new(error)))?,
    };
    Ok(Arc::new(transport))
}
