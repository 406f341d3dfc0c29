//! The authorization code grant (RFC 6749, section 4.1) with PKCE (RFC 7636).

use super::api::Scheme;
use super::builder::{ClientBuilder, first_url, security_scheme};
use super::oauth::{Grant, OAuth, OAuthClient};
use super::oauth_endpoint::{Form, absolute};
use super::oauth_flows::OAuthGrant;
use super::token_error::{TokenError, TokenFailure};
use crate::runtime::http::Secret;
use crate::runtime::json::base64;
use sha2::{Digest, Sha256};
use std::fmt;

/// The beginning of a login: what the authorization server is asked for.
#[derive(Clone)]
#[must_use]
pub struct Login {
    scheme: &'static str,
    /// The authorization endpoint; `None` if the specification has none.
    url: Option<String>,
    client: OAuthClient,
    redirect_uri: String,
    parameters: Vec<(String, String)>,
}

/// A login for which the user visits a URL. It has the secrets of the login, which `Debug` does not show.
#[derive(Clone)]
#[must_use]
pub struct PendingLogin {
    login: Login,
    url: Secret,
    state: Secret,
    verifier: Secret,
}

impl ClientBuilder {
    /// Begins a login for the security scheme with this index.
    pub fn begin_login(
        &self,
        scheme: usize,
        id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Login {
        let scheme = security_scheme(self, scheme);
        let flows = scheme.and_then(Scheme::oauth);
        let mut flows = flows.map_or(&[][..], |oauth| oauth.flows).iter();
        let flow = flows.find(|flow| flow.grant == OAuthGrant::AuthorizationCode);
        let url = flow.and_then(|flow| flow.authorization_url);
        Login {
            scheme: scheme.map_or("", |scheme| scheme.name),
            url: url.map(|url| absolute(url, &first_url(self))),
            client: OAuthClient::new(id),
            redirect_uri: redirect_uri.into(),
            parameters: Vec::new(),
        }
    }
}

impl Login {
    /// Sets the secret of the client. A client without one, like an app on a device of the user, is a public client.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client.secret = Some(secret.into());
        self
    }

    /// Asks for these scopes. By default, the server decides.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.client.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a parameter to the URL, like `prompt` or `login_hint`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets the URL of the authorization endpoint, instead of the one in the specification.
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Creates the URL that the user visits, with a random state and code challenge.
    ///
    /// # Errors
    /// There is no URL of an authorization endpoint, or the system has no random numbers.
    pub fn begin(self) -> Result<PendingLogin, TokenError> {
        let (state, verifier) = match (random(), random()) {
            (Ok(state), Ok(verifier)) => (state, verifier),
            (Err(error), _) | (_, Err(error)) => return Err(self.error(error.to_string())),
        };
        self.resume(state, verifier)
    }

    /// Creates the login that began with this state and code verifier, for example from the session of a web server.
    ///
    /// # Errors
    /// There is no URL of an authorization endpoint.
    pub fn resume(
        self,
        state: impl Into<Secret>,
        verifier: impl Into<Secret>,
    ) -> Result<PendingLogin, TokenError> {
        let (state, verifier) = (state.into(), verifier.into());
        let Some(endpoint) = &self.url else {
            let reason =
                "there is no URL of an authorization endpoint; set `Login::authorization_url`";
            return Err(self.error(reason.to_owned()));
        };
        let mut form = Form::default();
        form.field("response_type", "code");
        form.field("client_id", self.client.id.as_str());
        form.field("redirect_uri", self.redirect_uri.as_str());
        if !self.client.scopes.is_empty() {
            form.field("scope", self.client.scopes.join(" "));
        }
        form.field("state", state.clone());
        form.field("code_challenge", challenge(&verifier));
        form.field("code_challenge_method", "S256");
        for (name, value) in &self.parameters {
            form.field(name, value.as_str());
        }
        let separator = if endpoint.contains('?') { '&' } else { '?' };
        let url = Secret::from(format!("{endpoint}{separator}{}", form.encoded()));
        Ok(PendingLogin {
            login: self,
            url,
            state,
            verifier,
        })
    }

    fn error(&self, reason: String) -> TokenError {
        TokenError {
            scheme: self.scheme,
            failure: TokenFailure::NotPossible(reason),
        }
    }
}

impl PendingLogin {
    /// Returns the URL that the user visits.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// Returns the state, by which the server that the user is sent back to finds the login.
    #[must_use]
    pub const fn state(&self) -> &Secret {
        &self.state
    }

    /// Returns the code verifier, which no one else must learn.
    #[must_use]
    pub const fn verifier(&self) -> &Secret {
        &self.verifier
    }

    /// Takes the `code` and the `state` of the URL that the user was sent back to. The code is exchanged for tokens when
    /// the first call needs one.
    ///
    /// # Errors
    /// The state is not that of this login, so the user was sent by someone else (RFC 6749, section 10.12).
    pub fn finish(self, code: impl Into<Secret>, state: &str) -> Result<OAuth, TokenError> {
        if !is_equal(self.state.expose(), state) {
            let reason = "the state is not the one that the login began with";
            return Err(self.login.error(reason.to_owned()));
        }
        let grant = Grant::Code {
            code: code.into(),
            verifier: self.verifier,
            redirect_uri: self.login.redirect_uri,
        };
        Ok(OAuth::new(self.login.client, grant))
    }
}

impl fmt::Debug for Login {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Login")
            .field("scheme", &self.scheme)
            .field("id", &self.client.id)
            .field("scopes", &self.client.scopes)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for PendingLogin {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PendingLogin")
            .field("login", &self.login)
            .field("state", &self.state)
            .field("verifier", &self.verifier)
            .finish_non_exhaustive()
    }
}

/// Returns the code challenge of a verifier: its SHA-256 in the URL-safe alphabet of base64 (RFC 7636, section 4.2).
fn challenge(verifier: &Secret) -> String {
    base64_url(&Sha256::digest(verifier.expose().as_bytes()))
}

/// Returns 256 random bits in the URL-safe alphabet of base64.
fn random() -> Result<Secret, getrandom::Error> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes)?;
    Ok(Secret::from(base64_url(&bytes)))
}

fn base64_url(bytes: &[u8]) -> String {
    let text = base64::encode(bytes);
    text.trim_end_matches('=')
        .replace('+', "-")
        .replace('/', "_")
}

/// Compares two texts in a time that does not depend on where they differ.
fn is_equal(left: &str, right: &str) -> bool {
    let pairs = left.bytes().zip(right.bytes());
    left.len() == right.len() && pairs.fold(0, |sum, (left, right)| sum | (left ^ right)) == 0
}
