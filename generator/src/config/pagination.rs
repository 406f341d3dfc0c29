//! The table `pagination`: how the pages of lists follow each other.

use super::operation_rules::OperationRules;
use super::section::{Problems, Section, Value};

/// The rules of the table `pagination`.
pub type Pagination = OperationRules<PageRule>;

/// What the configuration says about the pages of an operation.
#[derive(Debug, Clone, PartialEq)]
pub enum PageRule {
    /// `false`: it has none.
    Off,
    /// They follow each other in this way.
    On(PageWay),
}

/// A way in which pages follow each other. A path has the names of members; it is empty for the body itself.
#[derive(Debug, Clone, PartialEq)]
pub struct PageWay {
    /// `style`.
    pub style: PageWord,
    /// `parameter`.
    pub parameter: Option<String>,
    /// `next`.
    pub next: Option<Vec<String>>,
    /// `items`.
    pub items: Option<Vec<String>>,
    /// `more`.
    pub more: Option<Vec<String>>,
    /// `count`.
    pub count: Option<Vec<String>>,
    /// `first`.
    pub first: Option<i64>,
}

/// The values of `style`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageWord {
    /// `link`: the header `Link`.
    Link,
    /// `url`: a URL in the body.
    Url,
    /// `cursor`: a parameter whose value is in the body.
    Cursor,
    /// `header`: a parameter whose value is in a header.
    Header,
    /// `last-item`: a parameter whose value is in the last item.
    LastItem,
    /// `page`: a parameter that is the number of the page.
    Page,
    /// `offset`: a parameter that is the number of items before the page.
    Offset,
}

/// Every key of a rule.
const KEYS: &[&str] = &[
    "style",
    "parameter",
    "next",
    "items",
    "more",
    "count",
    "first",
];

const STYLES: &[(&str, PageWord)] = &[
    ("link", PageWord::Link),
    ("url", PageWord::Url),
    ("cursor", PageWord::Cursor),
    ("header", PageWord::Header),
    ("last-item", PageWord::LastItem),
    ("page", PageWord::Page),
    ("offset", PageWord::Offset),
];

/// Reads the table.
pub(super) fn read(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> Pagination {
    let mut pagination = Pagination::default();
    for (name, value) in top.table("pagination", problems).into_iter().flatten() {
        let Some(rule) = rule(value, problems) else {
            continue;
        };
        pagination.insert(name.get_ref(), rule);
    }
    pagination
}

fn rule(value: &Value<'_>, problems: &mut Problems<'_>) -> Option<PageRule> {
    if value.get_ref().as_bool() == Some(false) {
        return Some(PageRule::Off);
    }
    let Some(table) = value.get_ref().as_table() else {
        let help = "write `{ style = \"link\" }`, or `false` for no pages".to_owned();
        problems.note(&value.span(), "expected a table or `false`", Some(help));
        return None;
    };
    problems.note_unknown(table, KEYS);
    let section = Section::of("pagination", table);
    let style = section.word("style", STYLES, problems);
    if style.is_none() && section.value("style").is_none() {
        problems.note(
            &value.span(),
            "the key `style` is missing",
            Some("say what leads to the next page: `style = \"cursor\"`".to_owned()),
        );
    }
    let parameter = section.text("parameter", problems).map(|text| text.value);
    let [next, items, more, count] = ["next", "items", "more", "count"].map(|key| {
        let text = section.text(key, problems)?;
        let path = path(&text.value);
        if path.is_none() {
            let message = format!("`{}` is not a path", text.value);
            let help =
                "write the names of members with `.` between them, or a JSON pointer".to_owned();
            problems.note(&text.span, message, Some(help));
        }
        path
    });
    let first = section.integer("first", problems);
    if let (Some(value), Some(number)) = (section.value("first"), first)
        && !matches!(number, 0 | 1)
    {
        problems.note(&value.span(), "the first page is 0 or 1", None);
    }
    Some(PageRule::On(PageWay {
        style: style?,
        parameter,
        next,
        items,
        more,
        count,
        first,
    }))
}

/// Reads a path: names with `.` between them, or a JSON pointer (RFC 6901).
fn path(text: &str) -> Option<Vec<String>> {
    if let Some(pointer) = text.strip_prefix('/') {
        let names = pointer.split('/');
        return Some(
            names
                .map(|name| name.replace("~1", "/").replace("~0", "~"))
                .collect(),
        );
    }
    let names: Vec<String> = text.split('.').map(str::to_owned).collect();
    names.iter().all(|name| !name.is_empty()).then_some(names)
}
