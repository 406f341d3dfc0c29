//! Prints `README.md`.

use super::about;
use super::context::Context;
use super::docs::tidy;
use super::escape::page;
use super::features;
use super::library;
use super::sample;
use crate::passes::Need;

/// The maximum width of the lines.
const WIDTH: usize = 110;

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let package = &cx.names.package;
    let mut blocks = vec![format!("# {package}"), tidy(&about::summary(cx), WIDTH)];
    let (lead, rest) = about::description(cx, WIDTH);
    blocks.push(about::demoted(&lead, 2));
    let add = if cx.config.package.publish {
        format!("cargo add {package}")
    } else {
        format!("cargo add {package} --path path/to/this/folder")
    };
    blocks.push(format!(
        "## Install\n\n```sh\n{add}\ncargo add tokio --features macros,rt-multi-thread\n```"
    ));
    let mut code = vec!["```rust".to_owned()];
    let (uses, body): (Vec<String>, Vec<String>) = library::code(cx)
        .into_iter()
        .partition(|line| line.starts_with("use "));
    code.extend(uses);
    code.extend(
        [
            "",
            "#[tokio::main]",
            "async fn main() -> Result<(), Box<dyn std::error::Error>> {",
        ]
        .map(str::to_owned),
    );
    code.extend(
        body.iter()
            .skip_while(|line| line.is_empty())
            .map(|line| format!("    {line}").trim_end().to_owned()),
    );
    code.extend(["    Ok(())", "}", "```"].map(str::to_owned));
    blocks.push(format!("## Use\n\n{}", code.join("\n")));
    blocks.push(tidy(CALLS, WIDTH));
    let needs = cx.analysis.needs();
    if needs.contains(&Need::Streams) {
        blocks.push(tidy(STREAMS, WIDTH));
    }
    if needs.contains(&Need::Headers) {
        blocks.push(tidy(HEADERS, WIDTH));
    }
    if let Some(authentication) = library::authentication(cx, false) {
        blocks.push(format!("## Authentication\n\n{authentication}"));
    }
    if let Some(servers) = library::settings(cx, false) {
        blocks.push(format!("## Servers\n\n{servers}"));
    }
    blocks.push(format!("## Errors\n\n{}", tidy(ERRORS, WIDTH)));
    if let Some(sample) = sample::first(cx) {
        blocks.push(errors_example(&sample));
    }
    blocks.push(format!("## Features\n\n{}", features(cx)));
    blocks.push(
        tidy(
            "This crate is generated from the OpenAPI document of the service. Structs keep properties that the document \
             does not name, enums keep values that it does not list, and unions keep values that match no variant. So a \
             new version of the service does not break an older client.",
            WIDTH,
        ),
    );
    if !rest.is_empty() {
        let rest = about::demoted(&rest, 2);
        blocks.push(format!("## {}\n\n{rest}", about::REST));
    }
    blocks.retain(|block| !block.is_empty());
    page(&blocks.join("\n\n")) + "\n"
}

const CALLS: &str = "A method takes the required parameters; optional ones are chained to the call that it returns. `.await` \
sends the request and returns the value; `.response().await` returns it with the status, the headers and the raw body. A \
call can be cloned and spawned, can have its own timeout and headers, and can be turned into an `http::Request` without \
being sent.";

const STREAMS: &str = "Operations whose response is a stream (server-sent events, JSON Lines) have `.stream().await`, whose \
`next().await` returns the items as they arrive.";

const HEADERS: &str = "`.response().await?.documented()` returns the response headers that the document describes, with their \
types; `documented()` of an `ApiError` returns those of errors.";

const ERRORS: &str = "Each operation has an error type of its own, an enum with a variant for each documented status. `Error` \
distinguishes a documented error from a failed connection, a timeout, a request that cannot be sent, an undocumented \
status, and a body that does not match its schema. An error that a response caused has the status, the headers and the raw \
body, and `error.problem()` returns its problem details (RFC 9457).";

/// Returns the example that matches on the error of a call.
fn errors_example(sample: &sample::Sample<'_>) -> String {
    let Some(matches) = sample.error_arms() else {
        return String::new();
    };
    let mut lines = vec!["```rust".to_owned()];
    lines.extend(matches);
    lines.push("```".to_owned());
    lines.join("\n")
}

fn features(cx: Context<'_>) -> String {
    let defaults = features::default(cx);
    let all: Vec<_> = allof_runtime::features(cx.analysis.needs())
        .map(|(feature, _)| feature)
        .filter(|feature| feature.name != "default")
        .collect();
    all.chunk_by(|one, next| one.docs == next.docs)
        .map(|same| {
            let names = same.iter().map(|feature| {
                let is_default = defaults.contains(&feature.name);
                let default = if is_default { " (on by default)" } else { "" };
                format!("`{}`{default}", feature.name)
            });
            let names: Vec<_> = names.collect();
            let docs = same.first().map_or("", |feature| feature.docs);
            tidy(&format!("- {}: {docs}", names.join(", ")), WIDTH)
        })
        .chain(features::readme(cx).iter().map(|item| tidy(item, WIDTH)))
        .collect::<Vec<_>>()
        .join("\n")
}
