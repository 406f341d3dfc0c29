//! Finds the page that follows a response.

use super::links::{absolute, next_target};
use crate::runtime::http::{Keep, encode};
use crate::runtime::json::{Json, Node};
use bytes::Bytes;
use http::{HeaderMap, Uri};
use serde_json::{Map, Value};
use std::fmt;

/// How the pages of a list follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageInfo {
    /// The path to the list in a response, by the names of members. Empty if the response is the list.
    pub items: &'static [&'static str],
    /// What leads to the next page.
    pub next: NextPage,
    /// The path to the member that is `false` on the last page. Empty if there is none.
    pub more: &'static [&'static str],
}

/// What leads to the next page. A path is that of the names of members in a response. A parameter is one of the query, or,
/// where the pages are those of a request body, a member of that, as a JSON pointer (RFC 6901).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextPage {
    /// The link with the relation `next` in the header `Link` (RFC 8288).
    Link,
    /// A URL in the body, at this path.
    Url(&'static [&'static str]),
    /// A parameter whose value is in the body.
    Cursor {
        /// The parameter.
        parameter: &'static str,
        /// The path to its value.
        value: &'static [&'static str],
    },
    /// A parameter whose value is in a header of the response.
    Header {
        /// The parameter.
        parameter: &'static str,
        /// The name of the header.
        header: &'static str,
    },
    /// A parameter whose value is in the last item.
    LastItem {
        /// The parameter.
        parameter: &'static str,
        /// The path in the item.
        value: &'static [&'static str],
    },
    /// A parameter that is the number of the page.
    Page {
        /// The parameter.
        parameter: &'static str,
        /// The number of the first page.
        first: i64,
        /// The path to the number of pages. Empty if there is none.
        count: &'static [&'static str],
    },
    /// A parameter that is the number of items before the page.
    Offset {
        /// The parameter.
        parameter: &'static str,
        /// The path to the number of items of all pages. Empty if there is none.
        count: &'static [&'static str],
    },
}

/// The reason why a page is not followed by the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageError {
    /// The next page is one that was read before, so the pages would have no end.
    Repeated {
        /// What leads to it: a header, a member of the response, or a parameter.
        by: String,
    },
    /// What leads to the next page cannot be read.
    Unreadable {
        /// What leads to it.
        by: String,
        /// The reason.
        reason: String,
    },
}

impl fmt::Display for PageError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated { by } => write!(
                out,
                "the pages repeat: `{by}` leads to a page that was read before"
            ),
            Self::Unreadable { by, reason } => {
                write!(out, "`{by}` leads to no next page: {reason}")
            }
        }
    }
}

impl std::error::Error for PageError {}

/// The request of the next page.
pub(super) enum Next {
    /// It has this URL.
    Url(String),
    /// It has this text or number as the value of a parameter.
    Parameter(&'static str, Value),
}

/// A request that was sent.
pub(super) struct Sent<'a> {
    pub(super) url: &'a Uri,
    /// The body, if the parameters of pages are members of it.
    pub(super) body: Option<&'a [u8]>,
}

impl PageInfo {
    /// Returns what leads to the next page, to be shown.
    pub(super) fn by(&self) -> String {
        match self.next {
            NextPage::Link => "Link".to_owned(),
            NextPage::Url(path) | NextPage::Cursor { value: path, .. } => path.join("."),
            NextPage::Header { header, .. } => header.to_owned(),
            NextPage::LastItem { parameter, .. }
            | NextPage::Page { parameter, .. }
            | NextPage::Offset { parameter, .. } => parameter.to_owned(),
        }
    }

    /// Returns whether the client counts the pages, and no response tells which one follows.
    pub(super) const fn is_counted(&self) -> bool {
        matches!(self.next, NextPage::Page { .. } | NextPage::Offset { .. })
    }

    fn unreadable(&self, reason: impl Into<String>) -> PageError {
        PageError::Unreadable {
            by: self.by(),
            reason: reason.into(),
        }
    }

    /// Returns the page that follows the response to a request, if there is one.
    pub(super) fn after(
        &self,
        sent: &Sent<'_>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Option<Next>, PageError> {
        if let (NextPage::Header { parameter, header }, true) = (self.next, self.more.is_empty()) {
            return self.in_header(headers, parameter, header);
        }
        if self.next == NextPage::Link && self.more.is_empty() {
            let target = next_target(headers).map_err(|reason| self.unreadable(reason))?;
            return Ok(target.map(|target| Next::Url(absolute(sent.url, &target))));
        }
        let json = Json::parse(body).map_err(|error| self.unreadable(error.to_string()))?;
        self.in_body(sent, headers, json.root())
    }

    fn in_body(
        &self,
        sent: &Sent<'_>,
        headers: &HeaderMap,
        body: Node<'_>,
    ) -> Result<Option<Next>, PageError> {
        let has_more = !self.more.is_empty();
        if has_more && body.find(self.more).is_some_and(Node::is_false) {
            return Ok(None);
        }
        let items = body.find(self.items);
        let length = items.and_then(Node::length).unwrap_or_default();
        match self.next {
            NextPage::Link => {
                let target = next_target(headers).map_err(|reason| self.unreadable(reason))?;
                Ok(target.map(|target| Next::Url(absolute(sent.url, &target))))
            }
            NextPage::Url(path) => {
                let target = self.scalar(body.find(path))?.map(text);
                Ok(target.map(|target| Next::Url(absolute(sent.url, &target))))
            }
            NextPage::Cursor { parameter, value } => {
                // Where a cursor is a number, 0 is the end.
                let is_end = |value: &Value| *value == "0" || *value == 0;
                let value = self.scalar(body.find(value))?;
                let value = value.filter(|value| !is_end(value));
                Ok(value.map(|value| Next::Parameter(parameter, value)))
            }
            NextPage::Header { parameter, header } => self.in_header(headers, parameter, header),
            NextPage::LastItem { parameter, value } => {
                let Some(last) = items.and_then(Node::last_item) else {
                    return Ok(None);
                };
                match self.scalar(last.find(value))? {
                    Some(value) => Ok(Some(Next::Parameter(parameter, value))),
                    None => Err(self.unreadable("the last item has no value for it")),
                }
            }
            _ if length == 0 => Ok(None),
            NextPage::Page {
                parameter,
                first,
                count,
            } => {
                let page = self.number(sent, parameter)?.unwrap_or(first);
                let last = number_at(body, count).map(|count| count.saturating_add(first - 1));
                if last.is_some_and(|last| page >= last) {
                    return Ok(None);
                }
                let next = page.saturating_add(1);
                Ok(Some(Next::Parameter(parameter, Value::from(next))))
            }
            NextPage::Offset { parameter, count } => {
                let before = self.number(sent, parameter)?.unwrap_or(0);
                let length = i64::try_from(length).unwrap_or(i64::MAX);
                let read = before.saturating_add(length);
                if number_at(body, count).is_some_and(|count| read >= count) {
                    return Ok(None);
                }
                Ok(Some(Next::Parameter(parameter, Value::from(read))))
            }
        }
    }

    /// Returns the next page by the value of a header, unless that is empty or 0.
    fn in_header(
        &self,
        headers: &HeaderMap,
        parameter: &'static str,
        header: &str,
    ) -> Result<Option<Next>, PageError> {
        let Some(value) = headers.get(header) else {
            return Ok(None);
        };
        let value = value
            .to_str()
            .map_err(|_| self.unreadable("it is no text"))?;
        let value = Some(value.trim()).filter(|value| !matches!(*value, "" | "0"));
        Ok(value.map(|value| Next::Parameter(parameter, Value::from(value))))
    }

    /// Returns the value of a member, unless it is absent, `null`, `false` or empty.
    fn scalar(&self, value: Option<Node<'_>>) -> Result<Option<Value>, PageError> {
        match value.filter(|value| !value.is_absent() && !value.is_false()) {
            None => Ok(None),
            Some(value) => match (value.as_str(), value.scalar()) {
                (Some(text), _) => Ok((!text.is_empty()).then(|| Value::from(text))),
                (None, Some(digits)) => {
                    let number = serde_json::from_str(&digits);
                    Ok(Some(number.unwrap_or_else(|_| Value::from(digits))))
                }
                (None, None) => Err(self.unreadable("it is neither text nor a number")),
            },
        }
    }

    /// Returns the number that a parameter has in a request.
    fn number(&self, sent: &Sent<'_>, parameter: &str) -> Result<Option<i64>, PageError> {
        let value = if let Some(body) = sent.body {
            let body: Value = serde_json::from_slice(body).unwrap_or_default();
            body.pointer(parameter).cloned().map(text)
        } else {
            let name = encode(parameter, Keep::Unreserved);
            let mut pairs = sent.url.query().unwrap_or_default().split('&');
            let value = pairs.find_map(|pair| pair.strip_prefix(name.as_str())?.strip_prefix('='));
            value.map(str::to_owned)
        };
        match value.map(|value| integer(&value)) {
            None => Ok(None),
            Some(Some(number)) => Ok(Some(number)),
            Some(None) => Err(self.unreadable("its value is no number")),
        }
    }
}

/// Returns a text, or the digits of a number.
pub(super) fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        value => value.to_string(),
    }
}

/// Returns the integer at a path.
fn number_at(body: Node<'_>, path: &[&str]) -> Option<i64> {
    let value = body.find(path).filter(|_| !path.is_empty())?;
    integer(&value.scalar()?)
}

/// Returns the integer that a number is, which may be written as `2.0`.
fn integer(digits: &str) -> Option<i64> {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_whole = fraction.bytes().all(|digit| digit == b'0');
    whole.parse().ok().filter(|_| is_whole)
}

/// Returns a request body with another value of the member at a JSON pointer. No body is an object without members.
pub(super) fn with_member(body: &[u8], pointer: &str, value: Value) -> Result<Bytes, String> {
    let mut root = if body.is_empty() {
        Value::Object(Map::new())
    } else {
        serde_json::from_slice(body).map_err(|error| error.to_string())?
    };
    let mut at = &mut root;
    for name in pointer.split('/').skip(1) {
        if at.is_null() {
            *at = Value::Object(Map::new());
        }
        let members = at.as_object_mut();
        let members = members.ok_or("the request body has no object for it")?;
        at = members
            .entry(name.replace("~1", "/").replace("~0", "~"))
            .or_insert(Value::Null);
    }
    *at = value;
    Ok(Bytes::from(root.to_string()))
}

/// Returns a URL with another value of a parameter of the query.
pub(super) fn with_parameter(url: &Uri, name: &str, value: &str) -> Result<Uri, http::Error> {
    let name = encode(name, Keep::Unreserved);
    let value = encode(value, Keep::Unreserved);
    let pairs = url.query().unwrap_or_default().split('&');
    let is_other = |pair: &&str| !pair.is_empty() && pair.split('=').next() != Some(name.as_str());
    let mut query: Vec<String> = pairs.filter(is_other).map(str::to_owned).collect();
    query.push(format!("{name}={value}"));
    let mut parts = url.clone().into_parts();
    parts.path_and_query = Some(format!("{}?{}", url.path(), query.join("&")).parse()?);
    Ok(Uri::from_parts(parts)?)
}
