//! Builds a request and returns it as text.

use allof_runtime::{Method, RequestBuilder};

/// A request.
#[derive(Debug)]
pub(crate) struct Sent {
    /// The path and the query.
    pub(crate) target: String,
    /// The body, as text.
    pub(crate) body: String,
    headers: http::HeaderMap,
}

impl Sent {
    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    }
}

/// Returns the request that a closure writes, or the error if it cannot be sent.
pub(crate) fn sent(write: impl FnOnce(&mut RequestBuilder)) -> Result<Sent, String> {
    let mut parts = RequestBuilder::default();
    write(&mut parts);
    let request = parts.into_request(Method::POST, "http://example.com");
    let (head, body) = request.map_err(|error| error.to_string())?.into_parts();
    Ok(Sent {
        target: head.uri.path_and_query().unwrap().to_string(),
        body: String::from_utf8(body.to_vec()).unwrap(),
        headers: head.headers,
    })
}
