//! The methods of the builder for access tokens that the client obtains itself.

use super::builder::ClientBuilder;
use super::token::TokenSource;
use super::token_cache::{CachedToken, TokenClock};
use crate::runtime::http::Credential;
use std::sync::Arc;

impl ClientBuilder {
    /// Obtains the tokens of the security scheme with this index from a source.
    pub fn token_source(mut self, scheme: usize, source: impl TokenSource) -> Self {
        let token = Arc::new(CachedToken::new(Arc::new(source)));
        self.tokens.sources.push((scheme, token));
        self.credential(scheme, Credential::Fetched)
    }

    /// Sets the clock that tells when a token expires: the seconds since 1970, or `None` if they are not known. Without a
    /// clock, as in a browser, a token is used until the server refuses it.
    pub fn token_clock(mut self, clock: impl Fn() -> Option<u64> + Send + Sync + 'static) -> Self {
        self.tokens.clock = TokenClock(Arc::new(clock));
        self
    }
}
