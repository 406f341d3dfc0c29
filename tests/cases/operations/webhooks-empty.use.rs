//! The names of webhooks without bodies are read.

use case::runtime::HeaderMap;
use case::webhooks::Webhook;

#[test]
fn names_are_read() {
    let read = |name| Webhook::read(name, &HeaderMap::new(), "ignored");
    assert!(matches!(read("addVideo.indexed"), Ok(Webhook::Indexed)));
    assert!(read("deleted").is_err());
}
