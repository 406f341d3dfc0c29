//! The grants of OAuth 2.0 (RFC 6749).

use super::oauth_endpoint::{self, Form, Granted};
use super::oauth_flows::{OAuthGrant, OAuthScheme};
use super::token::{AccessToken, TokenRequest, TokenSource};
use super::token_error::{TokenError, TokenFailure};
use crate::runtime::http::{BoxFuture, Secret};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A function that receives each new refresh token.
type OnRefreshToken = dyn Fn(&Secret) + Send + Sync;

/// A grant of OAuth 2.0, by which the client obtains its access tokens from the token endpoint of the specification.
///
/// The requests to the token endpoint are sent over the transport of the client. `Debug` shows no secret.
#[derive(Clone)]
#[must_use]
pub struct OAuth {
    client: OAuthClient,
    grant: Grant,
    state: Arc<Mutex<State>>,
    on_refresh_token: Option<Arc<OnRefreshToken>>,
}

/// The client as the authorization server knows it, and what it asks for.
#[derive(Clone)]
pub(super) struct OAuthClient {
    pub(super) id: String,
    pub(super) secret: Option<Secret>,
    pub(super) is_secret_in_body: bool,
    pub(super) scopes: Vec<String>,
    pub(super) token_url: Option<String>,
    parameters: Vec<(String, Secret)>,
}

impl OAuthClient {
    pub(super) fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            secret: None,
            is_secret_in_body: false,
            scopes: Vec::new(),
            token_url: None,
            parameters: Vec::new(),
        }
    }

    /// Adds the parameters of the user, and those that authenticate the client.
    pub(super) fn complete(&self, form: &mut Form) {
        for (name, value) in &self.parameters {
            form.field(name, value.clone());
        }
        match &self.secret {
            Some(secret) if !self.is_secret_in_body => form.basic(&self.id, secret),
            Some(secret) => drop(
                form.field("client_id", self.id.as_str())
                    .field("client_secret", secret.clone()),
            ),
            None => drop(form.field("client_id", self.id.as_str())),
        }
    }
}

/// What a token is given for, until there is a refresh token.
#[derive(Clone)]
pub(super) enum Grant {
    ClientCredentials,
    Password {
        user: String,
        password: Secret,
    },
    RefreshToken,
    #[cfg(feature = "pkce")]
    Code {
        code: Secret,
        verifier: Secret,
        redirect_uri: String,
    },
    #[cfg(feature = "device")]
    /// A login on another device, which ended with tokens.
    Device,
}

#[derive(Default)]
struct State {
    refresh_token: Option<Secret>,
    #[cfg(feature = "pkce")]
    /// Whether a code was exchanged for tokens, which is possible once.
    is_used: bool,
    #[cfg(feature = "device")]
    /// The tokens of a login that were not used yet.
    granted: Option<Granted>,
    /// The token endpoint that the metadata named.
    discovered: Option<String>,
}

impl OAuth {
    /// Creates the grant of the client itself (RFC 6749, section 4.4).
    pub fn client_credentials(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::new(OAuthClient::new(id), Grant::ClientCredentials).secret(secret)
    }

    /// Creates the grant of a user's password (RFC 6749, section 4.3).
    pub fn password(
        id: impl Into<String>,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        let grant = Grant::Password {
            user: user.into(),
            password: password.into(),
        };
        Self::new(OAuthClient::new(id), grant)
    }

    /// Creates the grant of a refresh token (RFC 6749, section 6), for example one that was stored.
    pub fn refresh_token(id: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        let oauth = Self::new(OAuthClient::new(id), Grant::RefreshToken);
        oauth.lock().refresh_token = Some(refresh_token.into());
        oauth
    }

    pub(super) fn new(client: OAuthClient, grant: Grant) -> Self {
        Self {
            client,
            grant,
            state: Arc::default(),
            on_refresh_token: None,
        }
    }

    /// Sets the secret of the client. A client without one is a public client.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client.secret = Some(secret.into());
        self
    }

    /// Sends the ID and the secret of the client in the body (`client_secret_post`) instead of `Authorization`
    /// (`client_secret_basic`).
    pub fn secret_in_body(mut self) -> Self {
        self.client.is_secret_in_body = true;
        self
    }

    /// Asks for tokens with these scopes. By default, the server decides.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.client.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the URL of the token endpoint, instead of the one in the specification.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.client.token_url = Some(url.into());
        self
    }

    /// Sends another parameter to the token endpoint, like `audience` or `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<Secret>) -> Self {
        self.client.parameters.push((name.into(), value.into()));
        self
    }

    /// Calls a function with each new refresh token, for example to store it.
    pub fn on_refresh_token(mut self, store: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        self.on_refresh_token = Some(Arc::new(store));
        self
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn obtain(self, about: TokenRequest) -> Result<AccessToken, TokenError> {
        #[cfg(feature = "device")]
        let granted = self.lock().granted.take();
        #[cfg(feature = "device")]
        if let Some(granted) = granted {
            return Ok(self.accept(granted));
        }
        let refresh_token = self.lock().refresh_token.clone();
        let granted = match refresh_token {
            Some(refresh_token) => {
                let mut form = Form::default();
                form.field("grant_type", "refresh_token");
                form.field("refresh_token", refresh_token);
                match self.ask(&about, form, true).await {
                    // The password is still valid.
                    Err(error) if self.may_begin_again(&error) => {
                        self.lock().refresh_token = None;
                        self.ask(&about, self.form()?, false).await?
                    }
                    outcome => outcome?,
                }
            }
            None => self.ask(&about, self.form()?, false).await?,
        };
        #[cfg(feature = "pkce")]
        {
            self.lock().is_used = true;
        }
        Ok(self.accept(granted))
    }

    #[cfg(feature = "device")]
    /// Keeps the tokens of a login until the first call needs one.
    pub(super) fn keep(&self, granted: Granted) {
        self.lock().granted = Some(granted);
    }

    /// Keeps the refresh token, and returns the access token.
    fn accept(&self, granted: Granted) -> AccessToken {
        // RFC 6749, section 4.4.3: the grant of the client needs no refresh token.
        let is_client = matches!(self.grant, Grant::ClientCredentials);
        let rotated = granted.refresh_token.filter(|_| !is_client);
        if let Some(token) = &rotated {
            self.lock().refresh_token = Some(token.clone());
        }
        if let (Some(store), Some(token)) = (&self.on_refresh_token, &rotated) {
            store(token);
        }
        AccessToken::new(granted.access_token).expires_in(granted.expires_in)
    }

    fn may_begin_again(&self, error: &TokenError) -> bool {
        matches!(self.grant, Grant::Password { .. })
            && matches!(&error.failure, TokenFailure::Refused { error, .. } if error == "invalid_grant")
    }

    /// Returns the parameters of the first request.
    fn form(&self) -> Result<Form, TokenFailure> {
        let mut form = Form::default();
        match &self.grant {
            Grant::ClientCredentials => {
                form.field("grant_type", "client_credentials");
            }
            Grant::Password { user, password } => {
                form.field("grant_type", "password");
                form.field("username", user.as_str());
                form.field("password", password.clone());
            }
            #[cfg(feature = "pkce")]
            Grant::Code {
                code,
                verifier,
                redirect_uri,
            } if !self.lock().is_used => {
                form.field("grant_type", "authorization_code");
                form.field("code", code.clone());
                form.field("redirect_uri", redirect_uri.as_str());
                form.field("code_verifier", verifier.clone());
                return Ok(form);
            }
            _ => {
                let reason = "there is no refresh token, so the user has to log in again";
                return Err(TokenFailure::NotPossible(reason.to_owned()));
            }
        }
        if !self.client.scopes.is_empty() {
            form.field("scope", self.client.scopes.join(" "));
        }
        Ok(form)
    }

    pub(super) async fn ask(
        &self,
        about: &TokenRequest,
        mut form: Form,
        refreshes: bool,
    ) -> Result<Granted, TokenError> {
        let url = self.url(about, refreshes).await?;
        self.client.complete(&mut form);
        let secrets: Vec<&Secret> = self.client.secret.iter().collect();
        oauth_endpoint::grant(about, &url, &form, &secrets).await
    }

    /// Returns the URL of the token endpoint: that of the user, of the flow, of another flow, or of the metadata.
    async fn url(&self, about: &TokenRequest, refreshes: bool) -> Result<String, TokenError> {
        if let Some(url) = &self.client.token_url {
            return Ok(url.clone());
        }
        let scheme = about.oauth.unwrap_or(&OAuthScheme::NONE);
        if let Some(url) = scheme.token_url(self.grant.kind(), refreshes) {
            return Ok(url.to_owned());
        }
        if let Some(url) = self.lock().discovered.clone() {
            return Ok(url);
        }
        let Some(metadata) = scheme.metadata_url else {
            let reason = "the specification has no URL of a token endpoint; set `OAuth::token_url`";
            return Err(TokenFailure::NotPossible(reason.to_owned()).into());
        };
        let url = oauth_endpoint::discover(about, metadata).await?;
        self.lock().discovered = Some(url.clone());
        Ok(url)
    }
}

impl Grant {
    /// Returns the flow of the specification; `None` if any may be meant.
    const fn kind(&self) -> Option<OAuthGrant> {
        match self {
            Self::ClientCredentials => Some(OAuthGrant::ClientCredentials),
            Self::Password { .. } => Some(OAuthGrant::Password),
            Self::RefreshToken => None,
            #[cfg(feature = "pkce")]
            Self::Code { .. } => Some(OAuthGrant::AuthorizationCode),
            #[cfg(feature = "device")]
            Self::Device => Some(OAuthGrant::DeviceAuthorization),
        }
    }
}

impl TokenSource for OAuth {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        Box::pin(self.clone().obtain(request))
    }
}

impl fmt::Debug for OAuth {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let grant = match self.grant {
            Grant::ClientCredentials => "client credentials",
            Grant::Password { .. } => "password",
            Grant::RefreshToken => "refresh token",
            #[cfg(feature = "pkce")]
            Grant::Code { .. } => "authorization code",
            #[cfg(feature = "device")]
            Grant::Device => "device code",
        };
        out.debug_struct("OAuth")
            .field("grant", &grant)
            .field("id", &self.client.id)
            .field("scopes", &self.client.scopes)
            .finish_non_exhaustive()
    }
}
