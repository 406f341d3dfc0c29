//! The sources of this crate as text. This file is not copied.

use std::collections::BTreeSet;

/// A file of the support code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuntimeFile {
    /// The path relative to `src/runtime/`, with `/`.
    pub name: &'static str,
    /// The content.
    pub text: &'static str,
    /// The condition under which a crate contains it.
    pub needs: Need,
}

/// The condition under which a crate contains a file or a dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Always.
    Always,
    /// An operation responds with a stream of items.
    Streams,
    /// An operation takes a body that may be a stream of bytes.
    Uploads,
    /// An operation takes a body that is a stream of items.
    Records,
    /// A response has several media types.
    Alternatives,
    /// An operation responds with a page of a list.
    Pages,
    /// A response has documented headers.
    Headers,
    /// The service sends webhooks or callbacks.
    Webhooks,
    /// An operation has a body that is XML.
    Xml,
    /// A client can obtain access tokens.
    OAuth,
    /// A client can obtain them by a login of the user, here or on another device.
    Logins,
    /// A client can obtain them by a login of the user that leads back to it.
    Pkce,
    /// A client can obtain them by a login of the user on another device.
    Device,
    /// An operation has a key by which the server recognizes a request that is sent again.
    Idempotency,
    /// The crate makes random values. A login and keys need it.
    Random,
    /// The crate has types of `jiff`, `chrono` or `time`.
    Times,
    /// A date and time without an offset is in UTC.
    LocalTimes,
    /// An operation has a path parameter whose style is not `simple`.
    PathStyles,
    /// An operation has a query parameter, a cookie or a form.
    Query,
    /// An operation has a header parameter.
    HeaderParameters,
    /// An operation has a cookie.
    CookieParameters,
    /// An operation has a form: a request body or a whole query string.
    Forms,
    /// A response or a webhook is a form, or a webhook has a query.
    ReceivedForms,
    /// The crate has raw bytes as a type.
    Files,
    /// The crate has bytes in base64, or sends a password.
    Base64,
    /// A security scheme takes a user and a password.
    Basic,
    /// The URL of a server has variables.
    Variables,
    /// The crate has a union.
    Unions,
    /// The crate has arrays with a type for each position.
    Tuples,
    /// The crate has types of a single value that is no string.
    Constants,
    /// The crate distinguishes `null` from an absent member, or has a type of `null` alone.
    Null,
    /// The crate has types of other crates that the configuration names.
    External,
    /// The crate has types of `jiff`.
    Jiff,
    /// The crate has types of `chrono`.
    Chrono,
    /// The crate has types of `time`.
    Time,
    /// The crate has the type of `uuid`.
    Uuid,
    /// The crate has the type of `rust_decimal`.
    Decimal,
    /// The crate has bytes in the URL-safe alphabet.
    Base64Url,
    /// The crate has dates of HTTP, or time since 1970 as a number.
    Moments,
    /// The crate has decimal numbers with all of their digits.
    Exact,
    /// The crate has numbers in strings.
    Quoted,
    /// The crate has numbers that may be strings.
    NumberStrings,
}

impl Need {
    /// All conditions.
    pub const ALL: [Self; 42] = [
        Self::Always,
        Self::Streams,
        Self::Uploads,
        Self::Records,
        Self::Alternatives,
        Self::Pages,
        Self::Headers,
        Self::Webhooks,
        Self::Xml,
        Self::OAuth,
        Self::Logins,
        Self::Pkce,
        Self::Device,
        Self::Idempotency,
        Self::Random,
        Self::Times,
        Self::LocalTimes,
        Self::PathStyles,
        Self::Query,
        Self::HeaderParameters,
        Self::CookieParameters,
        Self::Forms,
        Self::ReceivedForms,
        Self::Files,
        Self::Base64,
        Self::Basic,
        Self::Variables,
        Self::Unions,
        Self::Tuples,
        Self::Constants,
        Self::Null,
        Self::External,
        Self::Jiff,
        Self::Chrono,
        Self::Time,
        Self::Uuid,
        Self::Decimal,
        Self::Base64Url,
        Self::Moments,
        Self::Exact,
        Self::Quoted,
        Self::NumberStrings,
    ];

    /// Returns the feature of this crate that corresponds to the condition.
    const fn feature(self) -> Option<&'static str> {
        match self {
            Self::Always => None,
            Self::Streams => Some("streams"),
            Self::Uploads => Some("uploads"),
            Self::Records => Some("records"),
            Self::Alternatives => Some("alternatives"),
            Self::Pages => Some("pages"),
            Self::Headers => Some("headers"),
            Self::Webhooks => Some("webhooks"),
            Self::Xml => Some("xml"),
            Self::OAuth => Some("oauth"),
            Self::Logins => Some("logins"),
            Self::Pkce => Some("pkce"),
            Self::Device => Some("device"),
            Self::Idempotency => Some("idempotency"),
            Self::Random => Some("random"),
            Self::Times => Some("times"),
            Self::LocalTimes => Some("local-times"),
            Self::PathStyles => Some("path-styles"),
            Self::Query => Some("query"),
            Self::HeaderParameters => Some("header-parameters"),
            Self::CookieParameters => Some("cookie-parameters"),
            Self::Forms => Some("forms"),
            Self::ReceivedForms => Some("received-forms"),
            Self::Files => Some("files"),
            Self::Base64 => Some("base64"),
            Self::Basic => Some("basic"),
            Self::Variables => Some("variables"),
            Self::Unions => Some("unions"),
            Self::Tuples => Some("tuples"),
            Self::Constants => Some("constants"),
            Self::Null => Some("null"),
            Self::External => Some("external"),
            Self::Jiff => Some("jiff"),
            Self::Chrono => Some("chrono"),
            Self::Time => Some("time"),
            Self::Uuid => Some("uuid"),
            Self::Decimal => Some("rust_decimal"),
            Self::Base64Url => Some("base64url"),
            Self::Moments => Some("moments"),
            Self::Exact => Some("exact"),
            Self::Quoted => Some("quoted"),
            Self::NumberStrings => Some("number-strings"),
        }
    }
}

macro_rules! file {
    ($name:literal, $need:ident) => {
        RuntimeFile {
            name: $name,
            text: include_str!($name),
            needs: Need::$need,
        }
    };
}

/// The files of the support code, by name. [`module`] returns the `mod.rs` that declares them.
pub const FILES: &[RuntimeFile] = &[
    file!("client/alternative.rs", Alternatives),
    file!("client/api.rs", Always),
    file!("client/blocking.rs", Always),
    file!("client/build_error.rs", Always),
    file!("client/builder.rs", Always),
    file!("client/byte_stream.rs", Always),
    file!("client/call.rs", Always),
    file!("client/call_bytes_stream.rs", Always),
    file!("client/call_stream.rs", Streams),
    file!("client/error.rs", Always),
    file!("client/error_message.rs", Always),
    file!("client/execute.rs", Always),
    file!("client/handle.rs", Always),
    file!("client/headers.rs", Headers),
    file!("client/hooks.rs", Always),
    file!("client/items.rs", Streams),
    file!("client/links.rs", Pages),
    file!("client/macros.rs", Always),
    file!("client/mod.rs", Always),
    file!("client/next_page.rs", Pages),
    file!("client/oauth.rs", OAuth),
    file!("client/oauth_code.rs", Pkce),
    file!("client/oauth_device.rs", Device),
    file!("client/oauth_endpoint.rs", OAuth),
    file!("client/oauth_flows.rs", OAuth),
    file!("client/operation.rs", Always),
    file!("client/options.rs", Always),
    file!("client/pages.rs", Pages),
    file!("client/permits.rs", Always),
    file!("client/problem.rs", Always),
    file!("client/read_item.rs", Streams),
    file!("client/received_form.rs", ReceivedForms),
    file!("client/reconnect.rs", Streams),
    file!("client/redirects.rs", Always),
    file!("client/reopen.rs", Streams),
    file!("client/response.rs", Always),
    file!("client/retry.rs", Always),
    file!("client/retry_after.rs", Always),
    file!("client/security.rs", Always),
    file!("client/target.rs", Always),
    file!("client/token.rs", OAuth),
    file!("client/token_builder.rs", OAuth),
    file!("client/token_cache.rs", OAuth),
    file!("client/token_error.rs", OAuth),
    file!("client/token_transport.rs", OAuth),
    file!("client/trace.rs", Always),
    file!("client/unexpected.rs", Always),
    file!("client/unexpected_item.rs", Streams),
    file!("client/webhook.rs", Webhooks),
    file!("client/webhook_secret.rs", Webhooks),
    file!("client/xml_response.rs", Xml),
    file!("http/blocking_transport.rs", Always),
    file!("http/body.rs", Always),
    file!("http/cookie_parameters.rs", CookieParameters),
    file!("http/date.rs", Always),
    file!("http/decode.rs", Streams),
    file!("http/events.rs", Streams),
    file!("http/form.rs", Forms),
    file!("http/header_style.rs", HeaderParameters),
    file!("http/idempotency.rs", Idempotency),
    file!("http/invalid_request.rs", Always),
    file!("http/media.rs", Always),
    file!("http/mock.rs", Always),
    file!("http/mod.rs", Always),
    file!("http/multipart.rs", Uploads),
    file!("http/parameter_style.rs", Always),
    file!("http/path_style.rs", PathStyles),
    file!("http/pending.rs", Streams),
    file!("http/percent.rs", Always),
    file!("http/query_style.rs", Query),
    file!("http/recorded.rs", Always),
    file!("http/recording.rs", Always),
    file!("http/records.rs", Streams),
    file!("http/redact.rs", Always),
    file!("http/redact_parts.rs", Always),
    file!("http/redact_xml.rs", Always),
    file!("http/replay.rs", Always),
    file!("http/request.rs", Always),
    file!("http/request_bytes.rs", Uploads),
    file!("http/request_items.rs", Records),
    file!("http/reqwest_transport.rs", Always),
    file!("http/secret.rs", Always),
    file!("http/sleep.rs", Always),
    file!("http/tower.rs", Always),
    file!("http/transport.rs", Always),
    file!("http/transport_error.rs", Always),
    file!("http/upload.rs", Uploads),
    file!("http/xml_body.rs", Xml),
    file!("json/attempts.rs", Unions),
    file!("json/base64.rs", Always),
    file!("json/builder.rs", Always),
    file!("json/calendar.rs", Always),
    file!("json/digits.rs", Always),
    file!("json/elements.rs", Always),
    file!("json/exact.rs", Always),
    file!("json/excerpt.rs", Always),
    file!("json/external.rs", External),
    file!("json/file.rs", Files),
    file!("json/find.rs", Pages),
    file!("json/from_node.rs", Always),
    file!("json/inspect.rs", Unions),
    file!("json/literal.rs", Constants),
    file!("json/macros.rs", Always),
    file!("json/maybe.rs", Null),
    file!("json/members.rs", Always),
    file!("json/mod.rs", Always),
    file!("json/names.rs", Always),
    file!("json/node.rs", Always),
    file!("json/null.rs", Null),
    file!("json/parse.rs", Always),
    file!("json/pieces.rs", Uploads),
    file!("json/reader.rs", Always),
    file!("json/tape.rs", Always),
    file!("json/text.rs", Always),
    file!("json/to_tree.rs", Always),
    file!("json/tree.rs", Always),
    file!("json/tuples.rs", Tuples),
    file!("json/types/base64.rs", Base64),
    file!("json/types/base64url.rs", Base64Url),
    file!("json/types/chrono.rs", Chrono),
    file!("json/types/containers.rs", Always),
    file!("json/types/date_time.rs", Times),
    file!("json/types/decimal.rs", Decimal),
    file!("json/types/exact.rs", Exact),
    file!("json/types/file.rs", Files),
    file!("json/types/jiff.rs", Jiff),
    file!("json/types/mod.rs", Always),
    file!("json/types/moments.rs", Moments),
    file!("json/types/quoted.rs", Quoted),
    file!("json/types/scalars.rs", Always),
    file!("json/types/time.rs", Time),
    file!("json/types/uuid.rs", Uuid),
    file!("json/write.rs", Always),
    file!("xml/choose_variant.rs", Xml),
    file!("xml/decode.rs", Xml),
    file!("xml/document.rs", Xml),
    file!("xml/encode.rs", Xml),
    file!("xml/error.rs", Xml),
    file!("xml/mod.rs", Xml),
    file!("xml/names.rs", Xml),
    file!("xml/parse.rs", Xml),
    file!("xml/shape.rs", Xml),
    file!("xml/text.rs", Xml),
];

/// Returns the files for a crate with these needs. [`Need::Always`] is implied.
pub fn files(needs: &BTreeSet<Need>) -> impl Iterator<Item = &'static RuntimeFile> {
    FILES.iter().filter(|file| is_needed(file.needs, needs))
}

pub(crate) fn is_needed(need: Need, needs: &BTreeSet<Need>) -> bool {
    need == Need::Always || needs.contains(&need)
}

/// Returns the text of `src/runtime/mod.rs` for a crate with these needs: the `lib.rs` of this crate without the part that
/// is not copied.
#[must_use]
pub fn module(needs: &BTreeSet<Need>) -> String {
    let source = include_str!("lib.rs");
    let copied = source
        .split("// What follows is not copied.")
        .next()
        .unwrap_or_default();
    text_for(&format!("{}\n", copied.trim_end()), needs)
}

impl RuntimeFile {
    /// Returns the text for a crate with these needs. What follows a `cfg` of a need is kept without the `cfg` if the
    /// crate has the need, else it is removed: the lines of its documentation and its attributes, and then one line, or a
    /// block to the bracket that closes it. `reqwest` and `blocking` remain features of the crate.
    #[must_use]
    pub fn text_for(&self, needs: &BTreeSet<Need>) -> String {
        text_for(self.text, needs)
    }
}

fn text_for(source: &str, needs: &BTreeSet<Need>) -> String {
    let mut text = String::with_capacity(source.len());
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        match switch(line) {
            Some((need, _)) if is_needed(need, needs) => {}
            Some((_, Some(other))) => {
                let indent = line.len() - line.trim_start().len();
                text.push_str(line.get(..indent).unwrap_or_default());
                text.push_str(&format!("#[cfg({other})]\n"));
            }
            Some((_, None)) => skip(&mut lines),
            // What was removed may have been between blank lines, or the first or the last of a block.
            None if line.is_empty() && (text.ends_with("\n\n") || text.ends_with("{\n")) => {}
            None => {
                if line.trim_start().starts_with('}') && text.ends_with("\n\n") {
                    text.pop();
                }
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

/// Skips the item, the field, the variant or the statement that a `cfg` applies to.
fn skip<'a>(lines: &mut impl Iterator<Item = &'a str>) {
    let is_before = |line: &&str| {
        ["///", "#["]
            .iter()
            .any(|start| line.trim_start().starts_with(start))
    };
    let Some(first) = lines.find(|line| !is_before(line)) else {
        return;
    };
    let opens = |line: &str| line.ends_with(['{', '(', '[']);
    let indent = first.len() - first.trim_start().len();
    let is_end = |line: &&str| {
        let text = line.trim_start();
        line.len() - text.len() == indent && text.starts_with(['}', ')', ']'])
    };
    // The line that closes a pattern opens the block behind it.
    let mut last = Some(first);
    while last.is_some_and(opens) {
        last = lines.find(is_end);
    }
}

/// Returns the need of a line that is a `cfg` of its feature. A `cfg` of this feature or of another one, which the crate has, is
/// also that of a need, beside the condition for a crate without it.
fn switch(line: &str) -> Option<(Need, Option<&str>)> {
    let line = line.trim_start().strip_prefix("#[cfg(")?;
    let (feature, other) = match line.strip_prefix("any(") {
        Some(either) => {
            let (feature, other) = either.split_once(", ")?;
            (feature, Some(other.strip_suffix("))]")?))
        }
        None => (line.strip_suffix(")]")?, None),
    };
    let feature = feature
        .strip_prefix("feature = \"")
        .and_then(|rest| rest.strip_suffix('"'))?;
    let mut needs = Need::ALL.into_iter();
    let need = needs.find(|need| need.feature() == Some(feature))?;
    Some((need, other))
}
