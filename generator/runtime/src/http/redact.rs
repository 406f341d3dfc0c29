//! Removes secrets from what is recorded.

use super::percent::{Keep, decode, encode};
use super::redact_parts::{self, Part, Redact};
use super::{media, redact_xml};
use http::header::{
    AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, PROXY_AUTHORIZATION, SET_COOKIE,
};
use std::iter::Peekable;
use std::str::{CharIndices, from_utf8};

/// The text that replaces a secret.
pub(super) const REDACTED: &str = "REDACTED";

/// The headers that have credentials in any API.
const HEADERS: [HeaderName; 4] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE];

/// The names of secrets: members of bodies, headers and parameters. They are compared without case and punctuation.
const NAMES: [&str; 36] = [
    "accesskey",
    "accesstoken",
    "apikey",
    "apisecret",
    "apitoken",
    "assertion",
    "authorization",
    "authtoken",
    "bearertoken",
    "clientassertion",
    "clientsecret",
    "code",
    "codeverifier",
    "consumersecret",
    "credential",
    "credentials",
    "devicecode",
    "idtoken",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretaccesskey",
    "secretkey",
    "securitytoken",
    "sessiontoken",
    "sig",
    "signature",
    "signingsecret",
    "subjecttoken",
    "token",
    "usercode",
    "webhooksecret",
    "xamzsignature",
];

/// The parameters of a login, whose names are usual in other bodies.
const OF_FORMS_ONLY: [&str; 1] = ["code"];

/// The names of the credentials in the query of a request, which the client puts into its extensions.
#[derive(Debug, Clone, Default)]
pub(super) struct SecretQuery(pub(super) Vec<String>);

/// The secrets of one exchange.
#[derive(Debug, Clone, Default)]
pub(super) struct Secrets {
    /// Further names of secrets, in plain form.
    names: Vec<String>,
    /// Texts that are secrets wherever they occur.
    texts: Vec<String>,
}

impl Secrets {
    /// Adds the name of a secret.
    pub(super) fn add_name(&mut self, name: &str) {
        self.names.push(plain(name));
    }

    /// Adds a text that is a secret wherever it occurs. A short text is not added, since it could occur by chance.
    pub(super) fn add_text(&mut self, text: &str) {
        for text in [text.to_owned(), encode(text, Keep::Unreserved)] {
            if text.len() >= 6 && !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
        // A text that contains another one is replaced first.
        self.texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    }

    /// Adds the credentials of a request.
    pub(super) fn add_request(&mut self, head: &http::request::Parts) {
        for (name, value) in &head.headers {
            if let (true, Ok(text)) = (self.is_header(name, value), value.to_str()) {
                let token = text.split_once(' ').map_or(text, |(_, token)| token);
                self.add_text(text);
                self.add_text(token);
            }
        }
        let secret = head.extensions.get::<SecretQuery>();
        for name in secret.iter().flat_map(|secret| &secret.0) {
            self.add_name(name);
        }
        let pairs = head.uri.query().unwrap_or_default().split('&');
        for (name, value) in pairs.filter_map(|pair| pair.split_once('=')) {
            if self.is_name(&decode(name), true) {
                self.add_text(value);
                self.add_text(&decode(value));
            }
        }
    }

    /// Returns the value of a header for the recording.
    pub(super) fn header(&self, name: &HeaderName, value: &HeaderValue) -> String {
        if self.is_header(name, value) {
            REDACTED.to_owned()
        } else {
            self.scrub(&self.urls(&String::from_utf8_lossy(value.as_bytes())))
        }
    }

    fn is_header(&self, name: &HeaderName, value: &HeaderValue) -> bool {
        let bare = name.as_str();
        let bare = bare.strip_prefix("x-").unwrap_or(bare);
        value.is_sensitive()
            || HEADERS.contains(name)
            || self.is_name(name.as_str(), true)
            || self.is_name(bare, true)
    }

    /// Returns a URL for the recording.
    pub(super) fn url(&self, url: &str) -> String {
        self.scrub(&self.urls(url))
    }

    /// Returns a body for the recording. The boundary of a multipart body may depend on its secrets, so another one replaces it
    /// where it is given.
    pub(super) fn body(&self, body: &[u8], headers: &HeaderMap, boundary: Option<&str>) -> Vec<u8> {
        let media_type = headers.get(http::header::CONTENT_TYPE);
        let media_type = media_type
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        match redact_parts::boundary(media_type) {
            Some(own) => redact_parts::redact(body, (own, boundary.unwrap_or(own)), self),
            None => self.content(body, media_type),
        }
    }

    /// Returns a body, or a part of one, for the recording. Only text is read.
    fn content(&self, content: &[u8], media_type: &str) -> Vec<u8> {
        match from_utf8(content) {
            Ok(text) => self.text(text, media_type).into_bytes(),
            Err(_) => content.to_vec(),
        }
    }

    /// Returns a text for the recording.
    pub(super) fn text(&self, text: &str, media_type: &str) -> String {
        let is_form = media_type.starts_with("application/x-www-form-urlencoded");
        if is_form {
            return self.scrub(&self.form(text));
        }
        let text = if media::is_xml(media_type) {
            redact_xml::redact(text, REDACTED, &|name| self.is_name(name, false))
        } else {
            self.json(text)
        };
        self.scrub(&self.urls(&text))
    }

    /// Replaces the values of secrets in the queries of the URLs in a text.
    fn urls(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut has_url = false;
        for part in text.split_inclusive(['?', '&']) {
            let pair = part.split_once('=').filter(|_| has_url);
            match pair {
                Some((name, value)) if self.is_name(&decode(name), true) => {
                    let end = value.find(|c: char| " &?#<>\"';,\\".contains(c));
                    let rest = value.get(end.unwrap_or(value.len())..);
                    out.extend([name, "=", REDACTED, rest.unwrap_or_default()]);
                }
                _ => out.push_str(part),
            }
            has_url = true;
        }
        out
    }

    /// Replaces the values of secrets in the pairs of a form.
    fn form(&self, pairs: &str) -> String {
        let pair = |pair: &str| match pair.split_once('=') {
            Some((name, _)) if self.is_name(&decode(name), true) => format!("{name}={REDACTED}"),
            _ => pair.to_owned(),
        };
        pairs.split('&').map(pair).collect::<Vec<_>>().join("&")
    }

    /// Replaces the values of secrets in the JSON objects of a text, which need not be JSON as a whole.
    fn json(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut chars = text.char_indices().peekable();
        let (mut depth, mut hidden, mut is_next) = (0_usize, None, false);
        while let Some((start, c)) = chars.next() {
            let is_hidden = is_next || hidden.is_some();
            match c {
                '"' => {
                    let token = string(text, start, &mut chars);
                    if is_key(text, start + token.len()) {
                        let name: Option<String> = serde_json::from_str(token).ok();
                        is_next = name.is_some_and(|name| self.is_name(&name, false));
                        out.push_str(token);
                        continue;
                    }
                    if is_hidden {
                        out.extend(["\"", REDACTED, "\""]);
                    } else {
                        out.push_str(token);
                    }
                    is_next = false;
                }
                '{' | '[' => {
                    depth += 1;
                    if is_next && hidden.is_none() {
                        hidden = Some(depth);
                    }
                    is_next = false;
                    out.push(c);
                }
                '}' | ']' => {
                    if hidden == Some(depth) {
                        hidden = None;
                    }
                    depth = depth.saturating_sub(1);
                    out.push(c);
                }
                '-' | '0'..='9' if is_hidden => {
                    let is_number = |c: &(usize, char)| "+-.eE0123456789".contains(c.1);
                    while chars.next_if(is_number).is_some() {}
                    is_next = false;
                    out.push('0');
                }
                c => {
                    is_next &= c.is_whitespace() || c == ':';
                    out.push(c);
                }
            }
        }
        out
    }

    /// Replaces the texts that are secrets wherever they occur.
    fn scrub(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in &self.texts {
            if text.contains(secret.as_str()) {
                text = text.replace(secret.as_str(), REDACTED);
            }
        }
        text
    }

    fn is_name(&self, name: &str, in_form: bool) -> bool {
        let plain = plain(name);
        let is_usual = NAMES.contains(&plain.as_str());
        let is_usual = is_usual && (in_form || !OF_FORMS_ONLY.contains(&plain.as_str()));
        is_usual || self.names.contains(&plain)
    }
}

impl Redact for Secrets {
    fn header(&self, name: &str, value: &str) -> String {
        let name = HeaderName::from_bytes(name.as_bytes());
        match (name, HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.header(&name, &value),
            _ => self.scrub(value),
        }
    }

    fn content(&self, part: Part<'_>) -> Vec<u8> {
        if self.is_name(part.name, true) {
            REDACTED.as_bytes().to_vec()
        } else {
            self.content(part.content, part.media_type)
        }
    }
}

/// Returns a name without case and punctuation.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Returns the string that begins at a quote, with both quotes.
fn string<'t>(text: &'t str, start: usize, chars: &mut Peekable<CharIndices<'_>>) -> &'t str {
    let mut end = text.len();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => drop(chars.next()),
            '"' => {
                end = at + 1;
                break;
            }
            _ => {}
        }
    }
    text.get(start..end).unwrap_or_default()
}

/// Returns whether a string that ends here is the name of a member.
fn is_key(text: &str, end: usize) -> bool {
    let rest = text.get(end..).unwrap_or_default();
    rest.trim_start().starts_with(':')
}
