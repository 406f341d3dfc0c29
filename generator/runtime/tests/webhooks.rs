//! The signatures of webhooks. The first example is that of the libraries of Standard Webhooks.
#![cfg(all(feature = "webhooks", feature = "webhook-signatures"))]
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use allof_runtime::{HeaderMap, SignatureError, WebhookSecret};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const SENT: u64 = 1_614_265_330;

fn headers(timestamp: &str, signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(
        "webhook-id",
        "msg_p5jXN8AQM9LWM0D4loKWxJek".parse().unwrap(),
    );
    headers.insert("webhook-timestamp", timestamp.parse().unwrap());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn verify(timestamp: &str, signature: &str, body: &[u8], now: u64) -> Result<(), SignatureError> {
    let secret = WebhookSecret::new(SECRET)?;
    secret.verify_at(&headers(timestamp, signature), body, at(now))
}

#[test]
fn the_signature_of_the_secret_is_accepted() {
    let sent = SENT.to_string();
    assert_eq!(verify(&sent, SIGNATURE, BODY, SENT), Ok(()));
    // A service that changes its secret signs with both, and may add signatures of other schemes.
    let several = format!("v1a,AAAA v1,AAAA {SIGNATURE}");
    assert_eq!(verify(&sent, &several, BODY, SENT), Ok(()));
}

#[test]
fn any_other_webhook_is_refused() {
    let sent = SENT.to_string();
    let wrong = Err(SignatureError::WrongSignature);
    assert_eq!(verify(&sent, SIGNATURE, b"{}", SENT), wrong);
    assert_eq!(
        verify(&(SENT + 1).to_string(), SIGNATURE, BODY, SENT),
        wrong
    );
    for signature in [
        "",
        "v1,",
        "v1,AAAA",
        &SIGNATURE[3..],
        &SIGNATURE.replace("v1,", "v2,"),
    ] {
        assert_eq!(verify(&sent, signature, BODY, SENT), wrong, "{signature}");
    }
    let missing = received(HeaderMap::new(), BODY);
    assert_eq!(missing, Err(SignatureError::MissingHeader("webhook-id")));
    // Today, it is too old.
    assert_eq!(
        received(headers(&sent, SIGNATURE), BODY),
        Err(SignatureError::Expired)
    );
}

/// The code of the documentation.
fn received(headers: HeaderMap, body: &[u8]) -> Result<(), SignatureError> {
    let secret = WebhookSecret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
    secret.verify(&headers, body)?;
    Ok(())
}

#[test]
fn a_webhook_that_is_too_old_is_refused() {
    let sent = SENT.to_string();
    for (now, result) in [
        (SENT + 300, Ok(())),
        (SENT - 300, Ok(())),
        (SENT + 301, Err(SignatureError::Expired)),
        (SENT - 301, Err(SignatureError::Expired)),
    ] {
        assert_eq!(verify(&sent, SIGNATURE, BODY, now), result, "{now}");
    }
    for text in ["", "soon", "-1", "1e9"] {
        assert_eq!(
            verify(text, SIGNATURE, BODY, SENT),
            Err(SignatureError::InvalidTimestamp)
        );
    }
    // It is a number of seconds that no clock shows.
    assert!(verify(&u64::MAX.to_string(), SIGNATURE, BODY, SENT).is_err());
}

#[test]
fn a_secret_is_base64_and_is_not_shown() {
    assert_eq!(
        format!("{:?}", WebhookSecret::new(SECRET).unwrap()),
        "WebhookSecret(…)"
    );
    for text in ["", "whsec_", "whsec_%%%"] {
        assert_eq!(
            WebhookSecret::new(text).unwrap_err(),
            SignatureError::InvalidSecret
        );
    }
}
