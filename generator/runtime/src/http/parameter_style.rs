//! The styles of parameters in the specification (`OpenAPI` 3.1.1, section 4.8.12.3), which are operators of RFC 6570.

use super::percent::{Keep, push};
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

/// A part of a value, with the name of its member if it is one of an exploded object.
type Part<'n> = (Option<&'n str>, Cow<'n, str>);

/// Returns the parts that a style joins or makes pairs of. Without `explode`, the name and the value of a member are two
/// parts. `null` is left out: RFC 6570 omits undefined values (section 3.2.1).
fn parts<'n>(node: &'n Tree<'_>, explode: bool) -> Vec<Part<'n>> {
    let mut parts = Vec::new();
    match node {
        Tree::Array(items) => add_parts(&mut parts, None, items),
        Tree::Object(members) => {
            for (name, value) in members {
                match value {
                    Tree::Null => {}
                    // One with a list is repeated for each item, as Spring and others read it: `sort=name&sort=id`.
                    Tree::Array(items) if explode => add_parts(&mut parts, Some(name), items),
                    value if explode => parts.push((Some(name), scalar(value))),
                    value => parts.extend([(None, Cow::Borrowed(&**name)), (None, scalar(value))]),
                }
            }
        }
        other => add_parts(&mut parts, None, std::slice::from_ref(other)),
    }
    parts
}

fn add_parts<'n>(parts: &mut Vec<Part<'n>>, name: Option<&'n str>, items: &'n [Tree<'_>]) {
    for item in items {
        if !item.is_null() {
            parts.push((name, scalar(item)));
        }
    }
}

/// Appends the text of a path parameter to `out`.
pub(super) fn push_segment(out: &mut String, name: &str, node: &Tree<'_>, how: Segment) {
    // What most paths have.
    if let (Tree::String(text), SegmentStyle::Simple) = (node, how.style) {
        return push(out, text, Keep::Unreserved);
    }
    let (first, between) = match how.style {
        SegmentStyle::Json => return push(out, &node.to_json(), Keep::Unreserved),
        SegmentStyle::Simple => ("", ","),
        SegmentStyle::Label => (".", if how.explode { "." } else { "," }),
        SegmentStyle::Matrix => (";", if how.explode { ";" } else { "," }),
    };
    let parts = parts(node, how.explode);
    let is_joined = !how.explode && parts.len() > 1;
    for (index, (member, text)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { first } else { between });
        // The name of the parameter stands before each part, or before the joined text.
        let is_named = how.style == SegmentStyle::Matrix && (how.explode || index == 0);
        if let Some(name) = member.or(is_named.then_some(name)) {
            push(out, name, Keep::Unreserved);
            // RFC 6570, section 3.2.7: an empty value has no `=`.
            if member.is_some() || is_joined || !text.is_empty() {
                out.push('=');
            }
        }
        push(out, text, Keep::Unreserved);
    }
}

/// Returns the text of a header, which is not percent-encoded.
pub(super) fn header(node: &Tree<'_>, how: HeaderStyle) -> String {
    if how == HeaderStyle::Json {
        return ascii_json(&node.to_json());
    }
    let mut out = String::new();
    let parts = parts(node, how == HeaderStyle::SimpleExplode);
    for (index, (name, text)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        if let Some(name) = name {
            out.push_str(name);
            out.push('=');
        }
        out.push_str(text);
    }
    out
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
    let mut cookies: Vec<(String, String)> = Vec::new();
    for (member, text) in parts(node, explode) {
        match cookies.last_mut() {
            Some((_, joined)) if !explode => {
                joined.push(',');
                joined.push_str(&text);
            }
            _ => cookies.push((member.unwrap_or(name).to_owned(), text.into_owned())),
        }
    }
    cookies
}

/// Appends the pairs of a query parameter or form property to `out`, separated by `&`.
pub(super) fn pairs(out: &mut String, name: &str, node: &Tree<'_>, how: Query, keep: Keep) {
    let keep = if how.reserved { Keep::Reserved } else { keep };
    let mut pairs = Pairs { out, keep };
    match how.style {
        _ if node.is_null() => {}
        QueryStyle::Json => pairs.add(name, &node.to_json()),
        QueryStyle::Deep(item) => pairs.add_deep(name, node, item),
        QueryStyle::Joined(between) => {
            for (index, (member, text)) in parts(node, how.explode).iter().enumerate() {
                if how.explode || index == 0 {
                    pairs.add(member.unwrap_or(name), text);
                } else {
                    pairs.out.push_str(between);
                    push(pairs.out, text, keep);
                }
            }
        }
    }
}

/// The pairs of a query or of a form.
struct Pairs<'o> {
    out: &'o mut String,
    /// The characters of values that are not percent-encoded.
    keep: Keep,
}

impl Pairs<'_> {
    fn add(&mut self, name: &str, value: &str) {
        if !self.out.is_empty() {
            self.out.push('&');
        }
        let names = match self.keep {
            Keep::Form => Keep::Form,
            Keep::Reserved | Keep::Unreserved => Keep::Unreserved,
        };
        push(self.out, name, names);
        self.out.push('=');
        push(self.out, value, self.keep);
    }

    /// Adds a pair for each scalar, whose name has the path to the scalar in brackets.
    fn add_deep(&mut self, name: &str, node: &Tree<'_>, how: Item) {
        match node {
            Tree::Null => {}
            Tree::Object(members) => {
                for (member, value) in members {
                    self.add_deep(&format!("{name}[{member}]"), value, how);
                }
            }
            Tree::Array(items) => {
                for (index, item) in items.iter().filter(|item| !item.is_null()).enumerate() {
                    match how {
                        Item::Index => self.add_deep(&format!("{name}[{index}]"), item, how),
                        Item::Brackets => self.add_deep(&format!("{name}[]"), item, how),
                        Item::Repeat => self.add_deep(name, item, how),
                    }
                }
            }
            value => self.add(name, &scalar(value)),
        }
    }
}
