//! The device authorization grant (RFC 8628): a login of a user in a browser on another device.

use super::api::Scheme;
use super::builder::{ClientBuilder, first_url, own_transport, security_scheme};
use super::oauth::{Grant, OAuth, OAuthClient};
use super::oauth_endpoint::{self, Form};
use super::oauth_flows::OAuthGrant;
use super::token::TokenRequest;
use super::token_cache::TokenClock;
use super::token_error::{TokenError, TokenFailure};
use crate::runtime::http::Secret;
use crate::runtime::json::{Json, Node};
use std::fmt;
use std::time::Duration;

/// The time between two questions whether the user has logged in, if the server gives none (RFC 8628, section 3.2).
const INTERVAL: Duration = Duration::from_secs(5);

/// The beginning of a login on another device: what the authorization server is asked for.
#[derive(Clone)]
#[must_use]
pub struct DeviceLogin {
    scheme: &'static str,
    client: OAuthClient,
    /// The device authorization endpoint; `None` if the specification has none.
    url: Option<String>,
    /// The client that asks, or the reason why there is none.
    about: Result<TokenRequest, String>,
    clock: TokenClock,
    /// What a login without an async runtime sends its requests with.
    #[cfg(feature = "blocking")]
    blocking: std::sync::Arc<crate::runtime::http::Blocking>,
}

/// A login that waits for the user, who opens a page and enters a code. `Debug` shows no secret.
#[must_use]
pub struct PendingDeviceLogin {
    client: OAuthClient,
    about: TokenRequest,
    clock: TokenClock,
    device_code: Secret,
    user_code: String,
    verification_uri: String,
    verification_uri_complete: Option<String>,
    expires_in: Duration,
    interval: Duration,
    /// The time of the clock at which the code expires.
    expires_at: Option<u64>,
}

impl ClientBuilder {
    /// Begins a login on another device for the security scheme with this index. Its requests are sent over the transport
    /// that the builder has now.
    pub fn begin_device_login(&self, scheme: usize, id: impl Into<String>) -> DeviceLogin {
        let scheme = security_scheme(self, scheme);
        let oauth = scheme.and_then(Scheme::oauth);
        let mut flows = oauth.map_or(&[][..], |oauth| oauth.flows).iter();
        let flow = flows.find(|flow| flow.grant == OAuthGrant::DeviceAuthorization);
        let name = scheme.map_or("", |scheme| scheme.name);
        let about = own_transport(self).map(|(transport, user_agent, timeout)| TokenRequest {
            scheme: name,
            scopes: &[],
            oauth,
            base_url: first_url(self),
            user_agent,
            timeout,
            transport,
        });
        DeviceLogin {
            scheme: name,
            client: OAuthClient::new(id),
            url: flow
                .and_then(|flow| flow.authorization_url)
                .map(str::to_owned),
            about: about.map_err(|error| error.to_string()),
            clock: self.tokens.clock.clone(),
            #[cfg(feature = "blocking")]
            blocking: std::sync::Arc::new(self.blocking.again()),
        }
    }
}

impl DeviceLogin {
    /// Sets the secret of the client. A client without one is a public client, as devices are.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client.secret = Some(secret.into());
        self
    }

    /// Asks for these scopes. By default, the server decides.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.client.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the URL of the device authorization endpoint, instead of the one in the specification.
    pub fn device_authorization_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets the URL of the token endpoint, instead of the one in the specification.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.client.token_url = Some(url.into());
        self
    }

    /// Asks for the code that the user enters.
    ///
    /// # Errors
    /// There is no URL of a device authorization endpoint, it cannot be reached, or it refuses.
    pub async fn begin(self) -> Result<PendingDeviceLogin, TokenError> {
        let scheme = self.scheme;
        self.ask().await.map_err(|error| of_scheme(error, scheme))
    }

    /// Asks for the code that the user enters, without an async runtime. Must not be called from async code.
    ///
    /// # Errors
    /// The same as for [`begin`](Self::begin).
    #[cfg(feature = "blocking")]
    pub fn begin_blocking(mut self) -> Result<PendingDeviceLogin, TokenError> {
        if let (Ok(about), Some(transport)) = (&mut self.about, self.blocking.transport(None)) {
            let failed = |error| of_scheme(TokenFailure::Transport(error).into(), self.scheme);
            about.transport = transport.map_err(failed)?;
        }
        crate::runtime::http::block_on(self.begin())
    }

    async fn ask(self) -> Result<PendingDeviceLogin, TokenError> {
        let about = self.about.map_err(TokenFailure::NotPossible)?;
        let Some(url) = &self.url else {
            let reason = "there is no URL of a device authorization endpoint; set \
                          `DeviceLogin::device_authorization_url`";
            return Err(TokenFailure::NotPossible(reason.to_owned()).into());
        };
        let client = self.client;
        let mut form = Form::default();
        if !client.scopes.is_empty() {
            form.field("scope", client.scopes.join(" "));
        }
        client.complete(&mut form);
        let (status, body) = oauth_endpoint::post(&about, url, &form).await?;
        let unexpected = |reason: &str| TokenFailure::UnexpectedResponse {
            status,
            reason: reason.to_owned(),
        };
        let json = Json::parse(&body).map_err(|_| unexpected("and the body is not JSON"))?;
        let root = json.root();
        let text = |name: &str| root.member(name).and_then(Node::as_str);
        let secrets: Vec<&Secret> = client.secret.iter().collect();
        // Some servers use the name of a draft.
        let uri = text("verification_uri").or_else(|| text("verification_url"));
        let (Some(device_code), Some(user_code), Some(uri), true) = (
            text("device_code"),
            text("user_code"),
            uri,
            status.is_success(),
        ) else {
            let refused = oauth_endpoint::refusal(status, root, &form, &secrets);
            return Err(refused
                .unwrap_or_else(|| unexpected("and the body has no codes"))
                .into());
        };
        let expires_in = oauth_endpoint::seconds(root, "expires_in");
        let expires_in = expires_in.ok_or_else(|| unexpected("and the codes do not expire"))?;
        let now = (self.clock.0)();
        Ok(PendingDeviceLogin {
            device_code: Secret::from(device_code),
            user_code: user_code.to_owned(),
            verification_uri: uri.to_owned(),
            verification_uri_complete: text("verification_uri_complete").map(str::to_owned),
            expires_in,
            interval: oauth_endpoint::seconds(root, "interval").unwrap_or(INTERVAL),
            expires_at: now.map(|now| now.saturating_add(expires_in.as_secs())),
            client,
            about,
            clock: self.clock,
        })
    }
}

impl PendingDeviceLogin {
    /// Returns the code that the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL of the page on which the user enters the code.
    #[must_use]
    pub fn verification_uri(&self) -> &str {
        &self.verification_uri
    }

    /// Returns the URL with the code in it, for example for a QR code, if the server gave one.
    #[must_use]
    pub fn verification_uri_complete(&self) -> Option<&str> {
        self.verification_uri_complete.as_deref()
    }

    /// Returns the time that the user has.
    #[must_use]
    pub const fn expires_in(&self) -> Duration {
        self.expires_in
    }

    /// Waits until the user has logged in: asks the token endpoint as often as the server allows. Dropping the future gives
    /// up.
    ///
    /// # Errors
    /// The user refused, or the code expired. A connection that fails is tried again until the code expires.
    pub async fn finish(self) -> Result<OAuth, TokenError> {
        let scheme = self.about.scheme;
        self.poll().await.map_err(|error| of_scheme(error, scheme))
    }

    /// Waits like [`finish`](Self::finish), on the thread of the caller. The login must have begun with
    /// [`begin_blocking`](DeviceLogin::begin_blocking). Must not be called from async code.
    ///
    /// # Errors
    /// The same as for [`finish`](Self::finish).
    #[cfg(feature = "blocking")]
    pub fn finish_blocking(self) -> Result<OAuth, TokenError> {
        crate::runtime::http::block_on(self.finish())
    }

    async fn poll(self) -> Result<OAuth, TokenError> {
        let oauth = OAuth::new(self.client, Grant::Device);
        let mut interval = self.interval;
        let mut waited = Duration::ZERO;
        loop {
            let now = (self.clock.0)();
            let is_late = now
                .zip(self.expires_at)
                .is_some_and(|(now, end)| now >= end);
            if is_late || waited >= self.expires_in {
                let reason = "the code expired before the user entered it";
                return Err(TokenFailure::NotPossible(reason.to_owned()).into());
            }
            self.about.transport.sleep(interval).await;
            waited = waited.saturating_add(interval);
            let mut form = Form::default();
            form.field("grant_type", "urn:ietf:params:oauth:grant-type:device_code");
            form.field("device_code", self.device_code.clone());
            let error = match oauth.ask(&self.about, form, false).await {
                Ok(granted) => {
                    oauth.keep(granted);
                    return Ok(oauth);
                }
                Err(error) => error,
            };
            match &error.failure {
                TokenFailure::Refused { error, .. } if error == "authorization_pending" => {}
                TokenFailure::Refused { error, .. } if error == "slow_down" => {
                    interval = interval.saturating_add(INTERVAL);
                }
                // RFC 8628, section 3.5: the client asks less often then.
                TokenFailure::Transport(_) => interval = interval.saturating_mul(2),
                _ => return Err(error),
            }
        }
    }
}

fn of_scheme(mut error: TokenError, scheme: &'static str) -> TokenError {
    error.scheme = scheme;
    error
}

impl fmt::Debug for DeviceLogin {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("DeviceLogin")
            .field("scheme", &self.scheme)
            .field("id", &self.client.id)
            .field("scopes", &self.client.scopes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PendingDeviceLogin {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PendingDeviceLogin")
            .field("id", &self.client.id)
            .field("verification_uri", &self.verification_uri)
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}
