//! Prints `lib.rs` with the front page of the documentation.

use super::about;
use super::context::Context;
use super::docs::{self, tidy};
use super::features;
use super::sample;
use super::servers;
use crate::passes::Need;

/// The maximum width of the lines of the front page.
const WIDTH: usize = 96;

/// The maximum width of the list of an attribute on one line.
const ATTRIBUTE_WIDTH: usize = 70;

/// The lints about names with letters beyond ASCII, which only a crate with such names allows.
const OF_OTHER_LETTERS: &[&str] = &[
    "bindings_with_variant_name",
    "confusable_idents",
    "mixed_script_confusables",
    "uncommon_codepoints",
];

/// The comment above the modules.
const SKIPPED: &str =
    "\n// `cargo fmt` skips the modules: a formatted file would differ from what is generated.\n";

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let mut page = vec![tidy(&about::summary(cx), WIDTH)];
    let (lead, rest) = about::description(cx, WIDTH);
    page.push(lead);
    page.push("# Example".to_owned());
    page.push(example(cx));
    page.push(tidy(GUIDE, WIDTH));
    let needs = cx.analysis.needs();
    if needs.contains(&Need::Streams) {
        page.push(tidy(STREAMS, WIDTH));
    }
    if needs.contains(&Need::Headers) {
        page.push(tidy(HEADERS, WIDTH));
    }
    if needs.contains(&Need::Webhooks) {
        page.push(tidy(webhooks(cx), WIDTH));
    }
    if let Some(authentication) = authentication(cx, true) {
        page.push(format!("# Authentication\n\n{authentication}"));
    }
    if let Some(servers) = settings(cx, true) {
        page.push(format!("# Servers\n\n{servers}"));
    }
    if !rest.is_empty() {
        let rest = about::demoted(&rest, 1);
        page.push(format!("# {}\n\n{rest}", about::REST));
    }
    page.retain(|block| !block.is_empty());
    let mut text = docs::inner(&page.join("\n\n"));
    let attributes = attributes_of_letters(cx);
    if !attributes.is_empty() {
        text.push('\n');
        text.push_str(&attributes);
    }
    let unused = features::allow_unused(cx);
    text.push_str(SKIPPED);
    let mut declare = |attributes: &str, module: &str| {
        text.push_str(&format!("{attributes}#[rustfmt::skip]\n{module};\n"));
    };
    declare(unused, "mod api");
    declare("", "mod client");
    if !cx.names.shared_errors.is_empty() {
        declare("", "pub mod errors");
    }
    if needs.contains(&Need::Headers) {
        declare("", "pub mod headers");
    }
    declare("", "pub mod operations");
    declare("#[doc(hidden)]\n", "pub mod runtime");
    if servers::has_enums(cx) {
        declare("", "pub mod servers");
    }
    declare("", "pub mod types");
    if needs.contains(&Need::Webhooks) {
        declare(&features::cfg_of_webhooks(cx), "pub mod webhooks");
    }
    if needs.contains(&Need::Xml) {
        declare(unused, "mod xml");
    }
    text.push('\n');
    text.push_str("pub use runtime::client::*;\npub use runtime::{http, json};\n");
    text
}

/// Returns the attributes of a crate whose names have letters beyond ASCII, or no text if there is no such name.
pub(super) fn attributes_of_letters(cx: Context<'_>) -> String {
    if cx.names.is_ascii() {
        return String::new();
    }
    let lines = OF_OTHER_LETTERS.iter().map(|lint| {
        let reason = "reason = \"the names are the specification's\"";
        match lint.len() + reason.len() + 2 > ATTRIBUTE_WIDTH {
            true => format!("#![allow(\n    {lint},\n    {reason}\n)]\n"),
            false => format!("#![allow({lint}, {reason})]\n"),
        }
    });
    lines.collect()
}

const GUIDE: &str = "A method of [`Client`](rust:Client) takes the required parameters of an operation and returns a \
[`Call`](rust:Call). Optional parameters are chained to it. `.await` sends the call and returns the value; \
[`Call::response`](rust:Call::response) returns it with the status, the headers and the raw body.\n\n\
# Errors\n\n\
Each operation has an error type of its own, an enum with a variant for each documented status: see \
[`operations`](rust:operations). [`Error`](rust:Error) distinguishes a documented error from a failed connection, a \
timeout, a request that cannot be sent, an undocumented status, and a body that does not match its schema. An error that a \
response caused has its raw body, and [`Error::problem`](rust:Error::problem) returns its problem details (RFC 9457).\n\n\
# Unknown data\n\n\
A struct keeps properties that its schema does not name in `extra`. An enum keeps values that its schema does not list in \
`Unknown`. Both are written back.";

const STREAMS: &str = "# Streams\n\n\
[`Call::stream`](rust:Call::stream) sends an operation that responds with a stream, and returns its [`Items`](rust:Items) as \
they arrive. Awaiting such a call collects the items in a `Vec`, unless the operation also has a response that is one value.";

const WEBHOOKS: &str = "# Webhooks\n\n\
[`Webhook::read`](rust:webhooks::Webhook::read) reads a request that the service sends to a server of yours: see \
[`webhooks`](rust:webhooks).";

/// The same where the module may be missing, so that a link would lead nowhere.
const WEBHOOKS_BY_FEATURE: &str = "# Webhooks\n\n\
With the feature `webhooks`, `webhooks::Webhook::read` reads a request that the service sends to a server of yours.";

const HEADERS: &str = "# Response headers\n\n\
[`Response::documented`](rust:Response::documented) returns the headers that the document describes, with their types, and \
[`ApiError::documented`](rust:ApiError::documented) those of errors: see [`headers`](rust:headers). Every header is an \
`Option`: one that is missing or that does not have its type never makes a call fail.";

fn webhooks(cx: Context<'_>) -> &'static str {
    if cx.names.features.webhooks.is_empty() {
        WEBHOOKS
    } else {
        WEBHOOKS_BY_FEATURE
    }
}

fn example(cx: Context<'_>) -> String {
    let mut lines = vec!["```no_run".to_owned()];
    lines.extend(features::line_of_operations(cx));
    lines.extend(["# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned()]);
    lines.extend(code(cx));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines.join("\n")
}

/// Returns the lines of the first example.
pub(super) fn code(cx: Context<'_>) -> Vec<String> {
    let package = about::crate_name(cx);
    let sample = sample::first(cx);
    let uses_types = sample.as_ref().is_some_and(sample::Sample::uses_types);
    let mut lines = vec![if uses_types {
        format!("use {package}::{{Client, types}};")
    } else {
        format!("use {package}::Client;")
    }];
    lines.push(String::new());
    match sample {
        Some(sample) => {
            lines.extend(sample.client());
            lines.extend(sample.call());
        }
        None => lines.extend(sample::client(cx, None)),
    }
    lines
}

/// Returns the ways of authentication as a list, with links if `linked` is set, or what to do if the specification names none.
/// `None` if there is nothing to call.
pub(super) fn authentication(cx: Context<'_>, linked: bool) -> Option<String> {
    let shown = |method: &str| {
        let method = format!("ClientBuilder::{method}");
        if linked {
            docs::link(&method, &method)
        } else {
            docs::code(&method)
        }
    };
    let schemes = cx.api.schemes.iter().zip(&cx.names.schemes);
    let items = schemes.zip(&cx.names.tokens);
    let items = items.flat_map(|((scheme, method), tokens)| {
        let how = about::how(&scheme.kind);
        let own = how.map(|how| format!("- {} {}", shown(method), lower(&how)));
        let others = [
            (&tokens.source, "does so with tokens of a source."),
            (
                &tokens.client_credentials,
                "does so with tokens that the client obtains by its ID and secret.",
            ),
            (&tokens.login, "begins a login of a user."),
            (
                &tokens.device_login,
                "begins a login of a user on another device.",
            ),
        ];
        let others = others.into_iter().filter(|(method, _)| !method.is_empty());
        let others = others.map(|(method, what)| format!("- {} {what}", shown(method)));
        own.into_iter().chain(others).collect::<Vec<_>>()
    });
    let items: Vec<String> = items.collect();
    if cx.api.operations.is_empty() {
        return None;
    }
    if items.is_empty() {
        let header = shown("header");
        let text = format!(
            "The document names no credentials. {header} sends a header with every request, such as `Authorization`."
        );
        return Some(tidy(&text, WIDTH));
    }
    let intro = if cx.api.unstated_security {
        "The document does not say which operations need credentials. Each call is sent with those that the client has."
    } else {
        "A call is sent with the first security alternative of its operation for which the client has all \
        credentials. If there is none, the call returns an error and sends nothing."
    };
    Some(tidy(&format!("{intro}\n\n{}", items.join("\n")), WIDTH))
}

/// Returns the builder methods for the URLs of the servers as a list, with links if `linked` is set. `None` if the
/// specification leaves no choice.
pub(super) fn settings(cx: Context<'_>, linked: bool) -> Option<String> {
    let shown = |method: &str| {
        let method = format!("ClientBuilder::{method}");
        if linked {
            docs::link(&method, &method)
        } else {
            docs::code(&method)
        }
    };
    let choices = cx.names.choices.iter().flatten();
    let choices = choices.map(|names| {
        let variants: Vec<String> = names.parts.iter().map(|name| docs::code(name)).collect();
        format!(
            "- {} chooses one of {}.",
            shown(&names.method),
            variants.join(", ")
        )
    });
    let variables = cx.api.variables.iter().zip(&cx.names.variables);
    let variables = variables.map(|(variable, names)| {
        let name = docs::code(&variable.name);
        format!(
            "- {} sets the variable {name} of the URL.",
            shown(&names.method)
        )
    });
    let items: Vec<String> = choices.chain(variables).collect();
    if items.is_empty() {
        return None;
    }
    let intro = format!(
        "The URL that calls are sent to is one of the specification. {} replaces it.",
        shown("base_url")
    );
    Some(tidy(&format!("{intro}\n\n{}", items.join("\n")), WIDTH))
}

fn lower(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}
