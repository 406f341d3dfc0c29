//! The flows of the security schemes by which a client obtains tokens.

/// A security scheme of OAuth 2.0 or OpenID Connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OAuthScheme {
    /// The flows.
    pub flows: &'static [OAuthFlow],
    /// The URL of metadata, which name the endpoints.
    pub metadata_url: Option<&'static str>,
}

/// A flow, whose URLs may be relative to the URL of the server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OAuthFlow {
    /// The grant.
    pub grant: OAuthGrant,
    /// The URL of the authorization endpoint, which the user visits.
    pub authorization_url: Option<&'static str>,
    /// The URL of the token endpoint.
    pub token_url: Option<&'static str>,
    /// The URL for refresh tokens, if it is another one.
    pub refresh_url: Option<&'static str>,
}

/// A grant of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OAuthGrant {
    /// `authorizationCode`.
    AuthorizationCode,
    /// `clientCredentials`.
    ClientCredentials,
    /// `deviceAuthorization`.
    DeviceAuthorization,
    /// `password`.
    Password,
}

impl OAuthScheme {
    pub(super) const NONE: Self = Self {
        flows: &[],
        metadata_url: None,
    };

    /// Returns the URL of the token endpoint of a grant. A refresh token whose grant is not known is sent to the first one.
    pub(super) fn token_url(
        &self,
        grant: Option<OAuthGrant>,
        refreshes: bool,
    ) -> Option<&'static str> {
        let mut flows = self.flows.iter();
        let flow = flows.find(|flow| match grant {
            Some(grant) => flow.grant == grant,
            None => flow.grant != OAuthGrant::ClientCredentials,
        });
        let flow = flow.or(self.flows.first())?;
        let refresh_url = flow.refresh_url.filter(|_| refreshes);
        refresh_url.or(flow.token_url)
    }
}
