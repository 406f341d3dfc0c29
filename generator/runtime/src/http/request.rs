//! The builder into which an operation writes its path, its parameters and its request body.

use super::invalid_request::InvalidRequest;
use super::parameter_style::push_simple;
use super::percent::{Keep, encode};
#[cfg(feature = "uploads")]
use super::request_bytes::RequestBytes;
#[cfg(feature = "records")]
use super::request_items::RequestItems;
#[cfg(feature = "uploads")]
use super::upload::Upload;
use crate::runtime::json::{ToTree, Writer};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};
use std::fmt;

/// A builder of a request. It keeps the first error, and reports it when the request is built.
#[derive(Default)]
pub struct RequestBuilder {
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    body: Bytes,
    #[cfg(feature = "uploads")]
    upload: Option<Upload>,
    cookies: String,
    /// The offset of each parameter in the path that may make its segment `.` or `..`, with its name.
    parameters: Vec<(usize, &'static str)>,
    #[cfg(feature = "recording")]
    secrets: super::redact::SecretQuery,
    #[cfg(feature = "idempotency")]
    key_header: Option<&'static str>,
    error: Option<InvalidRequest>,
}

impl fmt::Debug for RequestBuilder {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Credentials may be in any other part.
        out.debug_struct("RequestBuilder")
            .field("headers", &self.headers)
            .field("error", &self.error)
            .finish_non_exhaustive()
    }
}

/// The number of bytes of most URLs.
const USUAL_LENGTH: usize = 256;

impl RequestBuilder {
    /// Creates a builder without anything in it.
    #[must_use]
    pub fn new() -> Self {
        Self {
            path: String::with_capacity(USUAL_LENGTH),
            ..Self::default()
        }
    }

    /// Appends a literal part of the path template.
    pub fn path(&mut self, literal: &str) -> &mut Self {
        self.path.push_str(literal);
        self
    }

    /// Appends a path parameter of `style: simple`.
    pub fn segment(&mut self, name: &'static str, value: &dyn ToTree) -> &mut Self {
        let node = value.to_tree();
        let start = self.path.len();
        push_simple(&mut self.path, &node);
        self.end_segment(name, start, node.is_null())
    }

    /// Checks the parameter that begins at this offset in the path.
    pub(super) fn end_segment(
        &mut self,
        name: &'static str,
        start: usize,
        is_null: bool,
    ) -> &mut Self {
        let mut before = self.path.bytes().take(start);
        let segment = before
            .rposition(|byte| byte == b'/')
            .map_or(0, |slash| slash + 1);
        if let Some(b'.' | b'%') = self.path.as_bytes().get(segment) {
            self.parameters.push((start, name));
        }
        if is_null || self.path.len() == start {
            self.fail(name, "it is empty, and a path cannot have an empty segment");
        }
        self
    }

    #[cfg(feature = "path-styles")]
    /// Marks the segments that begin inside of the parameter at this offset in the path, to be checked.
    pub(super) fn note_segments(&mut self, name: &'static str, start: usize) {
        let value = self.path.get(start..).unwrap_or_default();
        let inside = value
            .match_indices('/')
            .map(|(slash, _)| (start + slash + 1, name));
        self.parameters.extend(inside);
    }

    #[cfg(feature = "idempotency")]
    /// Sets the header of the key by which the server recognizes the request when it is sent again. If the header has no value
    /// when the request is built, it gets a random one.
    pub fn idempotency_key(&mut self, header: &'static str) -> &mut Self {
        self.key_header = Some(header);
        self
    }

    /// Adds a cookie, or several that are separated.
    pub(super) fn push_cookie(&mut self, pair: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(pair);
    }

    /// Sets a JSON body.
    pub fn json(&mut self, media_type: &str, value: &dyn ToTree) -> &mut Self {
        let mut out = Writer::of_text();
        value.write_to(&mut out);
        #[cfg(feature = "uploads")]
        self.refuse_stream("body", out.has_stream);
        self.bytes(media_type, out.into_text())
    }

    /// Sets a text body, in UTF-8.
    pub fn text(&mut self, media_type: &str, text: &str) -> &mut Self {
        self.bytes(media_type, text.to_owned())
    }

    /// Sets a binary body.
    pub fn bytes(&mut self, media_type: &str, bytes: impl Into<Bytes>) -> &mut Self {
        self.insert_header(CONTENT_TYPE.as_str(), media_type, false);
        self.body = bytes.into();
        self
    }

    #[cfg(feature = "records")]
    /// Sets a body of JSON Lines.
    pub fn json_lines<T>(&mut self, media_type: &str, items: &RequestItems<T>) -> &mut Self {
        self.upload(media_type, items.body(""))
    }

    #[cfg(feature = "records")]
    /// Sets a body that is a JSON text sequence (RFC 7464).
    pub fn json_sequence<T>(&mut self, media_type: &str, items: &RequestItems<T>) -> &mut Self {
        self.upload(media_type, items.body("\u{1E}"))
    }

    #[cfg(feature = "uploads")]
    /// Sets a body of bytes, which may come from a stream.
    pub fn raw(&mut self, media_type: &str, bytes: &RequestBytes) -> &mut Self {
        self.upload(media_type, bytes.body())
    }

    #[cfg(feature = "uploads")]
    pub(super) fn upload(&mut self, media_type: &str, body: Result<Bytes, Upload>) -> &mut Self {
        match body {
            Ok(bytes) => self.bytes(media_type, bytes),
            Err(upload) => {
                self.upload = Some(upload);
                self.bytes(media_type, Bytes::new())
            }
        }
    }

    #[cfg(feature = "uploads")]
    /// Reports a file that is a reader or a stream where its bytes are written as text.
    pub(super) fn refuse_stream(&mut self, name: &str, has_stream: bool) {
        if has_stream {
            self.fail(
                name,
                "a file from a reader or a stream must be a part of a multipart body; read its bytes, and pass them to `File::new`",
            );
        }
    }

    /// Returns the path that was written so far.
    pub(crate) fn path_so_far(&self) -> &str {
        &self.path
    }

    /// Replaces the base URL, the path and the query by a URL.
    pub(crate) fn replace_target(&mut self, url: String) {
        self.path = url;
        self.query.clear();
        self.parameters.clear();
    }

    /// Records an error, unless there is one already.
    pub(crate) fn fail(&mut self, parameter: &str, reason: impl Into<String>) {
        if self.error.is_none() {
            self.error = Some(InvalidRequest::new(parameter, reason));
        }
    }

    /// Sets a header. The value of a sensitive header does not appear in `Debug` output.
    pub(crate) fn insert_header(&mut self, name: &str, value: &str, sensitive: bool) {
        if let Some((name, mut value)) = self.valid_header(name, value) {
            value.set_sensitive(sensitive);
            self.set_header(name, value);
        }
    }

    /// Adds a line to a sensitive header.
    pub(crate) fn append_header(&mut self, name: &str, value: &str) {
        if let Some((name, mut value)) = self.valid_header(name, value) {
            value.set_sensitive(true);
            self.headers.append(name, value);
        }
    }

    fn valid_header(&mut self, name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
        match (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_str(value),
        ) {
            (Ok(name), Ok(value)) => return Some((name, value)),
            (Err(_), _) => self.fail(name, "it is no name of a header"),
            (_, Err(_)) => {
                self.fail(name, "its value has characters that a header cannot have");
            }
        }
        None
    }

    /// Sets a header that is known to be valid.
    pub(crate) fn set_header(&mut self, name: HeaderName, value: HeaderValue) {
        self.headers.insert(name, value);
    }

    /// Returns the header, if there is one and no error.
    pub(crate) fn into_header(self) -> Option<(HeaderName, HeaderValue)> {
        let (name, value) = self.headers.into_iter().next()?;
        name.filter(|_| self.error.is_none()).zip(Some(value))
    }

    /// Adds a credential to the query.
    pub(crate) fn push_query_secret(&mut self, name: &str, value: &str) {
        #[cfg(feature = "recording")]
        self.secrets.0.push(name.to_owned());
        let name = encode(name, Keep::Unreserved);
        let others = |query: &str| {
            let pairs = query.split('&');
            let others = pairs.filter(|pair| pair.split('=').next() != Some(name.as_str()));
            others.collect::<Vec<_>>().join("&")
        };
        // A URL that replaced the path may be one that had the credential already, and a parameter may have its name.
        if let Some((path, query)) = self.path.split_once('?') {
            let others = others(query);
            let separator = if others.is_empty() { "" } else { "?" };
            self.path = format!("{path}{separator}{others}");
        }
        self.query = others(&self.query);
        self.separate_query();
        self.query.push_str(&name);
        self.query.push('=');
        self.query.push_str(&encode(value, Keep::Unreserved));
    }

    /// Adds a credential to the cookies.
    pub(crate) fn push_cookie_secret(&mut self, name: &str, value: &str) {
        let name = encode(name, Keep::Token);
        self.push_cookie(&format!("{name}={}", encode(value, Keep::Unreserved)));
    }

    /// Builds the request. Its URL is the base URL, which has no trailing slash, and the path.
    ///
    /// # Errors
    /// A parameter or header is not valid.
    pub fn into_request(
        mut self,
        method: Method,
        base_url: &str,
    ) -> Result<Request<Bytes>, InvalidRequest> {
        self.check_segments();
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.insert_header(COOKIE.as_str(), &cookies, true);
        }
        #[cfg(feature = "idempotency")]
        self.fill_key();
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut target = self.path;
        target.insert_str(0, base_url);
        if !self.query.is_empty() {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(&self.query);
        }
        let uri = Uri::try_from(target)
            .map_err(|error| InvalidRequest::new("path", error.to_string()))?;
        let mut request = Request::new(self.body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers;
        #[cfg(feature = "recording")]
        if !self.secrets.0.is_empty() {
            request.extensions_mut().insert(self.secrets);
        }
        #[cfg(feature = "idempotency")]
        if self.key_header.is_some() {
            request.extensions_mut().insert(super::idempotency::HasKey);
        }
        #[cfg(feature = "uploads")]
        if let Some(upload) = self.upload {
            request.extensions_mut().insert(upload);
        }
        Ok(request)
    }

    #[cfg(feature = "idempotency")]
    /// Makes a key, unless there is one.
    fn fill_key(&mut self) {
        let missing = |name: &&str| !self.headers.contains_key(*name);
        let Some(name) = self.key_header.filter(missing) else {
            return;
        };
        match super::idempotency::new_key() {
            Ok(key) => self.insert_header(name, &key, false),
            Err(error) => self.fail(name, format!("there are no random values: {error}")),
        }
    }

    /// Sets a header, unless it is set already.
    pub(crate) fn default_header(&mut self, name: &HeaderName, value: HeaderValue) {
        self.headers.entry(name).or_insert(value);
    }

    pub(super) fn separate_query(&mut self) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
    }

    /// Reports a parameter that makes a segment `.` or `..`, which URL parsers would resolve (RFC 3986, section 5.2.4).
    fn check_segments(&mut self) {
        let wrong = self.parameters.iter().find_map(|(start, name)| {
            let (before, after) = self.path.split_at_checked(*start)?;
            let before = before.rsplit('/').next()?;
            let segment = format!("{before}{}", after.split('/').next()?);
            // With `allowReserved`, triplets are kept, and URL parsers read these as dots.
            let dots = segment.to_ascii_lowercase().replace("%2e", ".");
            matches!(dots.as_str(), "." | "..").then_some((*name, segment))
        });
        if let Some((name, segment)) = wrong {
            self.fail(name, format!("a path cannot have the segment `{segment}`"));
        }
    }
}
