//! The description of the crate that several files contain: its title, its name, its ways of authentication.

use super::context::Context;
use super::docs;
use crate::ir::{ApiKeyLocation, SchemeKind};

/// Returns the title of the API as part of a sentence: `Ampersand public API`.
pub(super) fn title(cx: Context<'_>) -> String {
    let title = cx
        .api
        .info
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let title = docs::plain(without_kind(&title).trim_end_matches('.'));
    if title.is_empty() {
        "API".to_owned()
    } else if title
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| word.eq_ignore_ascii_case("api"))
    {
        title
    } else {
        format!("{title} API")
    }
}

/// Returns a title without the words at its end that name the document: `Acme API`, not `Acme API Documentation`.
fn without_kind(title: &str) -> &str {
    const KINDS: &[&str] = &[
        "documentation",
        "docs",
        "reference",
        "specification",
        "spec",
        "swagger",
        "openapi",
    ];
    let Some((rest, last)) = title.rsplit_once(' ') else {
        return title;
    };
    let rest = rest.trim_end_matches([' ', '-', '–', ':', ',']);
    if KINDS.iter().any(|kind| last.eq_ignore_ascii_case(kind)) && !rest.is_empty() {
        without_kind(rest)
    } else {
        title
    }
}

/// Returns the title of the API with its article, as part of a sentence: `the Ampersand public API`, `Acme's API`.
pub(super) fn the_api(cx: Context<'_>) -> String {
    let title = title(cx);
    let first = title.split(' ').next().unwrap_or_default();
    let has_own = first.eq_ignore_ascii_case("the")
        || ["'s", "’s", "s'", "s’"]
            .iter()
            .any(|end| first.ends_with(end));
    if has_own {
        title
    } else {
        format!("the {title}")
    }
}

/// Returns the name by which code refers to the crate.
pub(super) fn crate_name(cx: Context<'_>) -> String {
    cx.names.package.replace('-', "_")
}

/// Returns a description of the crate in one sentence.
pub(super) fn summary(cx: Context<'_>) -> String {
    let version = cx.api.info.version.trim();
    let version = if version.is_empty() {
        String::new()
    } else {
        format!(", version {}", docs::plain(version))
    };
    format!("A client for {}{version}.", the_api(cx))
}

/// The heading of what [`description`] leaves for the end.
pub(super) const REST: &str = "About the API";

/// The maximum number of lines of a description above the first example.
const LEAD: usize = 16;

/// Returns the description of the API in two parts: one that a reader passes quickly on the way to the first example, and
/// the rest. The rest is empty if the whole is short.
pub(super) fn description(cx: Context<'_>, width: usize) -> (String, String) {
    let text = cx.api.info.description.as_deref().unwrap_or_default();
    let text = docs::tidy(text, width);
    let length = text.lines().count();
    if length <= LEAD {
        return (text, String::new());
    }
    let mut fenced = false;
    let mut blank = true;
    let mut end = 0;
    let mut offset = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let begins_block = blank && !fenced && !line.starts_with(char::is_whitespace);
        if begins_block {
            if index > LEAD {
                break;
            }
            end = offset;
            if line.starts_with('#') {
                break;
            }
        }
        fenced ^= is_fence(line);
        blank = line.trim().is_empty();
        offset += line.len();
    }
    let (lead, rest) = text.split_at(end);
    (lead.trim_end().to_owned(), rest.to_owned())
}

fn is_fence(line: &str) -> bool {
    line.trim_start().starts_with("```")
}

/// Returns the text with its headings the number of levels lower, so that those of the description are below those of the
/// page. A level below the sixth does not exist.
pub(super) fn demoted(text: &str, levels: usize) -> String {
    let mut fenced = false;
    let lines = text.lines().map(|line| {
        fenced ^= is_fence(line);
        let level = line.chars().take_while(|c| *c == '#').count();
        if fenced || level == 0 {
            line.to_owned()
        } else {
            let more = "#".repeat(levels.min(6_usize.saturating_sub(level)));
            format!("{more}{line}")
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns a sentence that describes how a credential is sent.
pub(super) fn how(kind: &SchemeKind) -> Option<String> {
    Some(match kind {
        SchemeKind::ApiKey(location, name) => {
            let place = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query parameter",
                ApiKeyLocation::Cookie => "cookie",
            };
            format!(
                "Authenticates with a key, which is sent in the {place} {}.",
                docs::code(name)
            )
        }
        SchemeKind::Basic => {
            "Authenticates with a user and a password, which are sent in `Authorization`."
                .to_owned()
        }
        SchemeKind::Bearer {
            format: Some(format),
        } => {
            format!(
                "Authenticates with a bearer token ({}), which is sent in `Authorization`.",
                docs::plain(format)
            )
        }
        SchemeKind::Bearer { format: None } => {
            "Authenticates with a bearer token, which is sent in `Authorization`.".to_owned()
        }
        SchemeKind::Http(name) => {
            format!(
                "Authenticates with the credentials of the scheme {}, which are sent in `Authorization`.",
                docs::code(name)
            )
        }
        SchemeKind::Connection => return None,
    })
}
