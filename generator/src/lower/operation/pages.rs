//! Reads what the configuration and the extensions of a document say about the pages of a list.

use crate::config::extensions::{DROPSHOT_PAGES, FERN_PAGES, MS_PAGES, SPEAKEASY_PAGES};
use crate::config::{Config, OperationName, PageRule, PageWay, PageWord};
use crate::ir::{PageHint, PageHints, PageSource, PageStyle};
use crate::normalize::{OperationNode, ResponseLink};
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

/// Returns what is said about the pages of an operation, the most important first.
pub(in crate::lower) fn page_hints<'l>(
    config: &Config,
    node: &OperationNode,
    links: impl Iterator<Item = &'l ResponseLink>,
    stainless: impl FnOnce() -> Option<PageHint>,
) -> PageHints {
    let rules = &config.pagination;
    let operation = &node.operation;
    let id = operation.operation_id.as_deref();
    let name = OperationName::new(id, &node.method, &node.template);
    let own = rules.own(&name);
    let own = own.map(|rule| (rule, PageSource::Configuration));
    let every = rules.every.as_ref().map(|rule| (rule, PageSource::Common));
    let mut pages = PageHints::default();
    match own.or(every) {
        Some((PageRule::Off, _)) => {
            pages.is_fixed = true;
            return pages;
        }
        Some((PageRule::On(way), source)) => {
            pages.is_fixed = source == PageSource::Configuration;
            pages.hints.push(configured(way, source));
        }
        None => {}
    }
    if !pages.is_fixed {
        extension_hints(&operation.extensions, &node.place, &mut pages);
        pages.hints.extend(stainless());
        let links = links.filter(|link| leads_to(link, node));
        pages.hints.extend(links.filter_map(link_hint));
    }
    pages
}

/// Returns a hint that says no more than what leads to the next page.
pub(super) fn hint(source: PageSource, style: PageStyle) -> PageHint {
    PageHint {
        source,
        places: Vec::new(),
        style,
        parameter: None,
        next: None,
        items: None,
        more: None,
        count: None,
        first: None,
    }
}

fn configured(way: &PageWay, source: PageSource) -> PageHint {
    let PageWay {
        style,
        parameter,
        next,
        items,
        more,
        count,
        first,
    } = way;
    PageHint {
        source,
        places: Vec::new(),
        style: match style {
            PageWord::Link => PageStyle::Link,
            PageWord::Url => PageStyle::Url,
            PageWord::Cursor => PageStyle::Cursor,
            PageWord::Header => PageStyle::Header,
            PageWord::LastItem => PageStyle::LastItem,
            PageWord::Page => PageStyle::Page,
            PageWord::Offset => PageStyle::Offset,
        },
        parameter: parameter.clone(),
        next: next.clone(),
        items: items.clone(),
        more: more.clone(),
        count: count.clone(),
        first: *first,
    }
}

/// A function that reads the value of an extension.
type Reader = fn(&Value) -> Option<PageHint>;

/// Adds what the extensions say. An extension that says nothing which is understood is noted with the reason.
fn extension_hints(extensions: &IndexMap<String, Value>, operation: &Place, pages: &mut PageHints) {
    let readers: [(&str, Reader, &str); 4] = [
        (MS_PAGES, microsoft, "`nextLinkName` is not a text"),
        (
            SPEAKEASY_PAGES,
            speakeasy,
            "its `type`, `inputs` and `outputs` name no page that is known",
        ),
        (
            FERN_PAGES,
            fern,
            "it has no `next_uri`, `cursor` or `offset` with the paths that belong to it",
        ),
        (DROPSHOT_PAGES, dropshot, "it is `false`"),
    ];
    for (key, read, reason) in readers {
        let Some(value) = extensions
            .get(key)
            .filter(|value| !is_single_page(key, value))
        else {
            continue;
        };
        let place = operation.join(key);
        match read(value) {
            Some(hint) => pages.hints.push(PageHint {
                places: vec![place],
                ..hint
            }),
            None => pages.unread.push((place, reason.to_owned())),
        }
    }
}

/// Returns whether an extension says that there is a single page.
fn is_single_page(key: &str, value: &Value) -> bool {
    value.is_null() || (key == MS_PAGES && value.get("nextLinkName") == Some(&Value::Null))
}

/// Reads `x-ms-pageable`, which names a URL in the body.
fn microsoft(value: &Value) -> Option<PageHint> {
    let next = value.get("nextLinkName")?.as_str()?;
    let items = value.get("itemName").and_then(Value::as_str);
    let source = PageSource::Extension(MS_PAGES);
    Some(PageHint {
        next: Some(vec![next.to_owned()]),
        items: Some(vec![items.unwrap_or("value").to_owned()]),
        ..hint(source, PageStyle::Url)
    })
}

/// Reads `x-speakeasy-pagination`.
fn speakeasy(value: &Value) -> Option<PageHint> {
    let input = |kind: &str| {
        let mut inputs = value.get("inputs")?.as_array()?.iter();
        let is_it = |input: &&Value| {
            let is = |key: &str, text: &str| input.get(key).and_then(Value::as_str) == Some(text);
            is("type", kind) && (is("in", "parameters") || is("in", "requestBody"))
        };
        inputs.find(is_it)?.get("name")?.as_str().map(str::to_owned)
    };
    let output = |key: &str| value.get("outputs")?.get(key)?.as_str();
    let source = PageSource::Extension(SPEAKEASY_PAGES);
    let items = output("results").and_then(|text| json_path(text, "$"));
    match value.get("type")?.as_str()? {
        "url" => Some(PageHint {
            next: Some(json_path(output("nextUrl")?, "$")?),
            items,
            ..hint(source, PageStyle::Url)
        }),
        "cursor" => {
            let next = output("nextCursor")?;
            let parameter = Some(input("cursor")?);
            // The cursor may be in the last item of the list.
            if let Some((list, rest)) = next.split_once("[-1]") {
                return Some(PageHint {
                    parameter,
                    next: Some(json_path(rest, "")?),
                    items: Some(json_path(list, "$")?),
                    ..hint(source, PageStyle::LastItem)
                });
            }
            Some(PageHint {
                parameter,
                next: Some(json_path(next, "$")?),
                items,
                ..hint(source, PageStyle::Cursor)
            })
        }
        "offsetLimit" => match input("page") {
            Some(page) => Some(PageHint {
                parameter: Some(page),
                items,
                count: output("numPages").and_then(|text| json_path(text, "$")),
                ..hint(source, PageStyle::Page)
            }),
            None => Some(PageHint {
                parameter: Some(input("offset")?),
                items,
                ..hint(source, PageStyle::Offset)
            }),
        },
        _ => None,
    }
}

/// Reads `x-fern-pagination`.
fn fern(value: &Value) -> Option<PageHint> {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    let path = |key: &str| json_path(text(key)?, "$response");
    let parameter = |key: &str| {
        let name = text(key)?.strip_prefix("$request.")?;
        Some(name.strip_prefix("body.").unwrap_or(name).to_owned())
    };
    let source = PageSource::Extension(FERN_PAGES);
    let items = path("results");
    if text("next_uri").is_some() {
        return Some(PageHint {
            next: Some(path("next_uri")?),
            items,
            ..hint(source, PageStyle::Url)
        });
    }
    if text("cursor").is_some() {
        return Some(PageHint {
            parameter: Some(parameter("cursor")?),
            next: Some(path("next_cursor")?),
            items,
            ..hint(source, PageStyle::Cursor)
        });
    }
    // The offset counts items if the step is their number, and pages if there is no step.
    let style = match text("step") {
        Some(_) => PageStyle::Offset,
        None => PageStyle::Page,
    };
    Some(PageHint {
        parameter: Some(parameter("offset")?),
        items,
        more: path("has-next-page"),
        ..hint(source, style)
    })
}

/// Reads `x-dropshot-pagination`, which says that an operation has the pages of dropshot: the type `ResultsPage`.
fn dropshot(value: &Value) -> Option<PageHint> {
    (*value != Value::Bool(false)).then(|| PageHint {
        parameter: Some("page_token".to_owned()),
        next: Some(vec!["next_page".to_owned()]),
        items: Some(vec!["items".to_owned()]),
        ..hint(PageSource::Extension(DROPSHOT_PAGES), PageStyle::Cursor)
    })
}

/// Reads a path of names that begins with `start`, such as `$.meta.next`.
fn json_path(text: &str, start: &str) -> Option<Vec<String>> {
    let rest = text.strip_prefix(start)?;
    if rest.is_empty() {
        return Some(Vec::new());
    }
    let names = rest.strip_prefix('.')?.split('.');
    let is_name = |name: &str| !name.is_empty() && !name.contains(['[', ']', '*', '$', '(']);
    let names = names.map(|name| is_name(name).then(|| name.to_owned()));
    names.collect()
}

/// Returns whether a link leads to the operation itself.
fn leads_to(link: &ResponseLink, node: &OperationNode) -> bool {
    let id = node.operation.operation_id.as_deref();
    match &link.operation_id {
        Some(target) => Some(target.as_str()) == id,
        None => link.operation.as_ref() == Some(&node.place),
    }
}

/// Returns the hint of a link that passes one value of the body or of a header to a parameter, and repeats the others.
fn link_hint(link: &ResponseLink) -> Option<PageHint> {
    let mut found = None;
    for (name, value) in &link.parameters {
        let value = value.as_str()?;
        let name = name.strip_prefix("query.").unwrap_or(name);
        if let Some(pointer) = value.strip_prefix("$response.body#/") {
            let path = pointer.split('/');
            let path = path.map(|name| name.replace("~1", "/").replace("~0", "~"));
            let next = (PageStyle::Cursor, name.to_owned(), path.collect());
            if found.replace(next).is_some() {
                return None;
            }
        } else if let Some(header) = value.strip_prefix("$response.header.") {
            let next = (PageStyle::Header, name.to_owned(), vec![header.to_owned()]);
            if found.replace(next).is_some() {
                return None;
            }
        } else if !value.starts_with("$request.") || !value.ends_with(&format!(".{name}")) {
            return None;
        }
    }
    let (style, parameter, next) = found?;
    Some(PageHint {
        parameter: Some(parameter),
        next: Some(next),
        places: link.places.clone(),
        ..hint(PageSource::Links, style)
    })
}
