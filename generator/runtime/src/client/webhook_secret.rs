//! Signatures of webhooks by the scheme of Standard Webhooks, version 1 of the specification.

use crate::runtime::json::base64;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use sha2::Sha256;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The prefix of a secret that is written as text.
const PREFIX: &str = "whsec_";

/// The maximum age of a webhook, and the maximum difference of the clocks.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The secret that a service signs webhooks with, by the scheme of [Standard Webhooks](https://www.standardwebhooks.com).
///
/// `Debug` does not show it.
#[derive(Clone)]
pub struct WebhookSecret(Vec<u8>);

/// The reason why a webhook is not trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureError {
    /// The secret is not base64.
    InvalidSecret,
    /// This header is missing, or is not text.
    MissingHeader(&'static str),
    /// The time in `webhook-timestamp` is not a number of seconds.
    InvalidTimestamp,
    /// The webhook was sent more than five minutes ago, so it may be a repetition, or five minutes ahead of the clock.
    Expired,
    /// No signature in `webhook-signature` is that of the secret.
    WrongSignature,
}

impl WebhookSecret {
    /// Creates it from its text, `whsec_` and base64. The prefix may be missing.
    ///
    /// # Errors
    /// The text is not base64, or empty.
    pub fn new(secret: &str) -> Result<Self, SignatureError> {
        let text = secret.strip_prefix(PREFIX).unwrap_or(secret);
        match base64::decode(text) {
            Some(bytes) if !bytes.is_empty() => Ok(Self(bytes)),
            _ => Err(SignatureError::InvalidSecret),
        }
    }

    /// Checks that the service signed these headers and this body within the last five minutes. The body must be as it was
    /// received, byte for byte.
    ///
    /// `webhook-id` is the same for each repetition of a webhook, so a server can tell that it has seen it.
    ///
    /// # Errors
    /// The webhook is not one to be trusted.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// Does the same at another time than now.
    ///
    /// # Errors
    /// The webhook is not one to be trusted.
    pub fn verify_at(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<(), SignatureError> {
        let header = |name: &'static str| {
            let value = headers.get(name).and_then(|value| value.to_str().ok());
            value.ok_or(SignatureError::MissingHeader(name))
        };
        let id = header("webhook-id")?;
        let timestamp = header("webhook-timestamp")?;
        let signatures = header("webhook-signature")?;

        let seconds: u64 = timestamp
            .parse()
            .map_err(|_| SignatureError::InvalidTimestamp)?;
        let sent = UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        let sent = sent.ok_or(SignatureError::InvalidTimestamp)?;
        let difference = match now.duration_since(sent) {
            Ok(age) => age,
            Err(ahead) => ahead.duration(),
        };
        if difference > TOLERANCE {
            return Err(SignatureError::Expired);
        }

        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).map_err(|_| SignatureError::InvalidSecret)?;
        for part in [id.as_bytes(), b".", timestamp.as_bytes(), b".", body] {
            mac.update(part);
        }
        // A service that changes its secret signs with both. The comparison takes the same time for each signature.
        let signatures = signatures.split(' ');
        let mut signatures = signatures.filter_map(|one| base64::decode(one.strip_prefix("v1,")?));
        if signatures.any(|signature| mac.clone().verify_slice(&signature).is_ok()) {
            Ok(())
        } else {
            Err(SignatureError::WrongSignature)
        }
    }
}

impl fmt::Debug for WebhookSecret {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("WebhookSecret(…)")
    }
}

impl fmt::Display for SignatureError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidSecret => out.write_str("the secret of the webhooks is not base64"),
            Self::MissingHeader(name) => write!(out, "the webhook has no header `{name}`"),
            Self::InvalidTimestamp => {
                out.write_str("`webhook-timestamp` is not a number of seconds")
            }
            Self::Expired => {
                out.write_str("the time of the webhook is not within five minutes of now")
            }
            Self::WrongSignature => out.write_str("the webhook is not signed with the secret"),
        }
    }
}

impl std::error::Error for SignatureError {}
