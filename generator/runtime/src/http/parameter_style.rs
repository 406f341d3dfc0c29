//! The styles of parameters in the specification (`OpenAPI` 3.1.1, section 4.8.12.3), which are operators of RFC 6570.

use super::percent::{Keep, encode, push};
use crate::runtime::json::Tree;
use std::borrow::Cow;
use std::fmt::Write as _;

/// The style of a path parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    pub(super) style: SegmentStyle,
    pub(super) explode: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SegmentStyle {
    Simple,
    Label,
    Matrix,
    Json,
}

impl Segment {
    /// `style: simple`: `blue,black`, `R,100,G,200`.
    pub const SIMPLE: Self = Self::of(SegmentStyle::Simple, false);
    /// `style: simple`, `explode`: `blue,black`, `R=100,G=200`.
    pub const SIMPLE_EXPLODE: Self = Self::of(SegmentStyle::Simple, true);
    /// `style: label`: `.blue,black`, `.R,100,G,200`.
    pub const LABEL: Self = Self::of(SegmentStyle::Label, false);
    /// `style: label`, `explode`: `.blue.black`, `.R=100.G=200`.
    pub const LABEL_EXPLODE: Self = Self::of(SegmentStyle::Label, true);
    /// `style: matrix`: `;color=blue,black`, `;color=R,100,G,200`.
    pub const MATRIX: Self = Self::of(SegmentStyle::Matrix, false);
    /// `style: matrix`, `explode`: `;color=blue;color=black`, `;R=100;G=200`.
    pub const MATRIX_EXPLODE: Self = Self::of(SegmentStyle::Matrix, true);
    /// `content: application/json`: the JSON text.
    pub const JSON: Self = Self::of(SegmentStyle::Json, false);

    const fn of(style: SegmentStyle, explode: bool) -> Self {
        Self { style, explode }
    }
}

/// The style of a query parameter, a cookie or a form property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Query {
    pub(super) style: QueryStyle,
    pub(super) explode: bool,
    pub(super) reserved: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum QueryStyle {
    /// Pairs, or one pair whose parts are joined by this separator.
    Joined(&'static str),
    /// Pairs whose names have the path in brackets. An item of a list adds this.
    Deep(Item),
    Json,
}

/// What the name of a pair says about an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// `[0]`.
    Index,
    /// `[]`.
    Brackets,
    /// Nothing.
    Repeat,
}

impl Query {
    /// `style: form`, `explode`, which is the default: `color=blue&color=black`, `R=100&G=200`.
    pub const FORM: Self = Self::of(QueryStyle::Joined(","), true);
    /// `style: form` without `explode`: `color=blue,black`, `color=R,100,G,200`.
    pub const FORM_JOINED: Self = Self::of(QueryStyle::Joined(","), false);
    /// `style: spaceDelimited` without `explode`: `color=blue%20black`.
    pub const SPACE: Self = Self::of(QueryStyle::Joined("%20"), false);
    /// `style: spaceDelimited` with `explode`, which equals `form` with `explode`.
    pub const SPACE_EXPLODE: Self = Self::FORM;
    /// `style: pipeDelimited` without `explode`: `color=blue%7Cblack`.
    pub const PIPE: Self = Self::of(QueryStyle::Joined("%7C"), false);
    /// `style: pipeDelimited` with `explode`, which equals `form` with `explode`.
    pub const PIPE_EXPLODE: Self = Self::FORM;
    /// `style: deepObject`: `color%5BR%5D=100&color%5BG%5D=200`. Each level of nesting adds a pair of brackets, which
    /// contains the index if the level is an array.
    pub const DEEP: Self = Self::of(QueryStyle::Deep(Item::Index), true);
    /// `style: deepObject`, in which the items of an array have empty brackets: `filter%5Bid%5D%5B%5D=1`.
    pub const DEEP_BRACKETS: Self = Self::of(QueryStyle::Deep(Item::Brackets), true);
    /// `style: deepObject`, in which the items of an array repeat its name: `filter%5Bid%5D=1&filter%5Bid%5D=2`.
    pub const DEEP_REPEAT: Self = Self::of(QueryStyle::Deep(Item::Repeat), true);
    /// `content: application/json`: the JSON text.
    pub const JSON: Self = Self::of(QueryStyle::Json, false);

    const fn of(style: QueryStyle, explode: bool) -> Self {
        Self {
            style,
            explode,
            reserved: false,
        }
    }

    /// Returns the same style with `allowReserved`.
    #[must_use]
    pub const fn allow_reserved(self) -> Self {
        Self {
            reserved: true,
            ..self
        }
    }
}

/// The style of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderStyle {
    /// `style: simple`: `blue,black`, `R,100,G,200`.
    Simple,
    /// `style: simple`, `explode`: `blue,black`, `R=100,G=200`.
    SimpleExplode,
    /// `content: application/json`: the JSON text.
    Json,
}

/// Returns the text of a number, a string or a boolean. A nested array or object that a style does not support is
/// written as JSON.
pub(super) fn scalar<'n>(node: &'n Tree<'_>) -> Cow<'n, str> {
    match node {
        Tree::Null => Cow::Borrowed(""),
        Tree::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        Tree::Int(value) => Cow::Owned(value.to_string()),
        Tree::UInt(value) => Cow::Owned(value.to_string()),
        Tree::Float(value) => Cow::Owned(float(*value)),
        Tree::Number(text) | Tree::String(text) => Cow::Borrowed(text),
        Tree::Array(_) | Tree::Object(_) | Tree::File(_) => Cow::Owned(node.to_json()),
    }
}

/// Formats a number as JavaScript does: with an exponent only if it would have many zeros.
fn float(value: f64) -> String {
    if value == 0.0 || (1e-7..1e21).contains(&value.abs()) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// Returns the members of an object that are not `null`: RFC 6570 omits undefined values.
fn defined<'n, 'a>(
    members: &'n [crate::runtime::json::Member<'a>],
) -> impl Iterator<Item = (&'n str, &'n Tree<'a>)> {
    members
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name.as_ref(), value))
}

/// Returns the members of an exploded object. One with a list is repeated for each item, as Spring and others read it:
/// `sort=name&sort=id`.
fn exploded<'n, 'a>(
    members: &'n [crate::runtime::json::Member<'a>],
) -> impl Iterator<Item = (&'n str, &'n Tree<'a>)> {
    defined(members).flat_map(|(name, value)| {
        let values = match value {
            Tree::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        present(values).map(move |value| (name, value))
    })
}

fn present<'n, 'a>(items: &'n [Tree<'a>]) -> impl Iterator<Item = &'n Tree<'a>> {
    items.iter().filter(|item| !item.is_null())
}

/// Appends the text of a path parameter to `out`.
pub(super) fn push_segment(out: &mut String, name: &str, node: &Tree<'_>, how: Segment) {
    // What most paths have.
    if let (Tree::String(text), SegmentStyle::Simple) = (node, how.style) {
        return push(out, text, Keep::Unreserved);
    }
    let (first, between, named) = match how.style {
        SegmentStyle::Json => return push(out, &node.to_json(), Keep::Unreserved),
        SegmentStyle::Simple => ("", ",", false),
        SegmentStyle::Label => (".", if how.explode { "." } else { "," }, false),
        SegmentStyle::Matrix => (";", if how.explode { ";" } else { "," }, true),
    };
    let mut is_first = true;
    let mut part = |name: Option<&str>, value: &str, assigns_empty: bool| {
        out.push_str(if is_first { first } else { between });
        is_first = false;
        if let Some(name) = name {
            push(out, name, Keep::Unreserved);
            // RFC 6570, section 3.2.7: an empty value has no `=`.
            if assigns_empty || !value.is_empty() {
                out.push('=');
            }
        }
        push(out, value, Keep::Unreserved);
    };
    // The name stands before the first part alone, unless each part has one.
    let mut leading = named.then_some(name);
    match node {
        Tree::Array(items) => {
            // The name belongs to each item, or to the joined text, which is empty only if there is one item.
            let assigns_empty = !how.explode && present(items).nth(1).is_some();
            for item in present(items) {
                part(leading, &scalar(item), assigns_empty);
                leading = leading.filter(|_| how.explode);
            }
        }
        Tree::Object(members) if how.explode => {
            for (name, value) in exploded(members) {
                part(Some(name), &scalar(value), true);
            }
        }
        Tree::Object(members) => {
            for (name, value) in defined(members) {
                part(leading.take(), name, true);
                part(None, &scalar(value), false);
            }
        }
        other => part(leading, &scalar(other), false),
    }
}

/// Returns the text of a header, which is not percent-encoded.
pub(super) fn header(node: &Tree<'_>, how: HeaderStyle) -> String {
    let parts: Vec<String> = match (node, how) {
        (_, HeaderStyle::Json) => return ascii_json(&node.to_json()),
        (Tree::Array(items), _) => {
            let items = present(items).map(scalar);
            items.map(Cow::into_owned).collect()
        }
        (Tree::Object(members), HeaderStyle::SimpleExplode) => exploded(members)
            .map(|(name, value)| format!("{name}={}", scalar(value)))
            .collect(),
        (Tree::Object(members), _) => defined(members)
            .flat_map(|(name, value)| [name.to_owned(), scalar(value).into_owned()])
            .collect(),
        (other, _) => return scalar(other).into_owned(),
    };
    parts.join(",")
}

/// Escapes the non-ASCII characters of a JSON text, so that it can be a header.
fn ascii_json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_ascii() && letter != '\u{7f}' {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

/// Returns the cookies of a parameter of `style: cookie` (`OpenAPI` 3.2, section 4.12.6), which are not escaped.
pub(super) fn cookies(name: &str, node: &Tree<'_>, explode: bool) -> Vec<(String, String)> {
    let cookie = |name: &str, value: &Tree<'_>| (name.to_owned(), scalar(value).into_owned());
    let joined = |parts: Vec<Cow<'_, str>>| match parts.is_empty() {
        true => Vec::new(),
        false => vec![(name.to_owned(), parts.join(","))],
    };
    match node {
        Tree::Null => Vec::new(),
        Tree::Array(items) if explode => present(items).map(|item| cookie(name, item)).collect(),
        Tree::Object(members) if explode => exploded(members)
            .map(|(name, value)| cookie(name, value))
            .collect(),
        Tree::Array(items) => joined(present(items).map(scalar).collect()),
        Tree::Object(members) => {
            let parts = defined(members);
            joined(
                parts
                    .flat_map(|(name, value)| [Cow::Borrowed(name), scalar(value)])
                    .collect(),
            )
        }
        node => vec![cookie(name, node)],
    }
}

/// Appends the pairs of a query parameter or form property to `out`, separated by `&`.
pub(super) fn pairs(out: &mut String, name: &str, node: &Tree<'_>, how: Query, keep: Keep) {
    let keep = if how.reserved { Keep::Reserved } else { keep };
    let names = if keep == Keep::Form {
        Keep::Form
    } else {
        Keep::Unreserved
    };
    let mut pair = |name: &str, value: &str| {
        if !out.is_empty() {
            out.push('&');
        }
        push(out, name, names);
        out.push('=');
        out.push_str(value);
    };
    let text = |node: &Tree<'_>| encode(&scalar(node), keep);
    match (how.style, node) {
        (_, Tree::Null) => {}
        (QueryStyle::Json, node) => pair(name, &encode(&node.to_json(), keep)),
        (QueryStyle::Deep(item), node) => {
            deep(&mut |name, node| pair(name, &text(node)), name, node, item);
        }
        (QueryStyle::Joined(_), Tree::Array(items)) if how.explode => {
            present(items).for_each(|item| pair(name, &text(item)));
        }
        (QueryStyle::Joined(_), Tree::Object(members)) if how.explode => {
            exploded(members).for_each(|(name, value)| pair(name, &text(value)));
        }
        (QueryStyle::Joined(between), Tree::Array(items)) => {
            let parts: Vec<_> = present(items).map(text).collect();
            if !parts.is_empty() {
                pair(name, &parts.join(between));
            }
        }
        (QueryStyle::Joined(between), Tree::Object(members)) => {
            let parts: Vec<_> = defined(members)
                .flat_map(|(name, value)| [encode(name, keep), text(value)])
                .collect();
            if !parts.is_empty() {
                pair(name, &parts.join(between));
            }
        }
        (QueryStyle::Joined(_), node) => pair(name, &text(node)),
    }
}

/// Writes a pair for each scalar, whose name has the path to the scalar in brackets.
fn deep(pair: &mut dyn FnMut(&str, &Tree<'_>), name: &str, node: &Tree<'_>, how: Item) {
    match node {
        Tree::Null => {}
        Tree::Object(members) => {
            for (member, value) in defined(members) {
                deep(pair, &format!("{name}[{member}]"), value, how);
            }
        }
        Tree::Array(items) => {
            for (index, item) in present(items).enumerate() {
                match how {
                    Item::Index => deep(pair, &format!("{name}[{index}]"), item, how),
                    Item::Brackets => deep(pair, &format!("{name}[]"), item, how),
                    Item::Repeat => deep(pair, name, item, how),
                }
            }
        }
        scalar => pair(name, scalar),
    }
}
