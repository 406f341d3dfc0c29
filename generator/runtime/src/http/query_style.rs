//! The styles of query parameters, cookies and the properties of forms.

use super::parameter_style::{parts, scalar};
use super::percent::{Keep, push};
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};

/// The style of a query parameter, a cookie or a form property.
#[derive(Clone, Copy)]
pub struct Query {
    pub(super) style: QueryStyle,
    pub(super) explode: bool,
    pub(super) reserved: bool,
}

#[derive(Clone, Copy)]
pub(super) enum QueryStyle {
    /// Pairs, or one pair whose parts are joined by this separator.
    Joined(&'static str),
    /// Pairs whose names have the path in brackets. An item of a list adds this.
    Deep(Item),
    /// The text of a form, whose names are those of the members.
    FormText,
    /// JSON, unless it is `null`.
    Json,
    /// JSON, `null` too.
    JsonOrNull,
}

/// What the name of a pair says about an item of a list.
#[derive(Clone, Copy)]
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
    /// `content: application/x-www-form-urlencoded`: the text of a form, `color=R%3D100%26G%3D200`.
    pub const FORM_TEXT: Self = Self::of(QueryStyle::FormText, false);
    /// `content: application/json`: the JSON text.
    pub const JSON: Self = Self::of(QueryStyle::Json, false);
    /// `content: application/json` of a required value that may be `null`: the JSON text, which is `null` for `None`.
    pub const JSON_OR_NULL: Self = Self::of(QueryStyle::JsonOrNull, false);

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

impl RequestBuilder {
    /// Adds a query parameter, unless it is `None`.
    pub fn query(&mut self, name: &str, value: &dyn ToTree, how: Query) -> &mut Self {
        let node = value.to_tree();
        pairs(&mut self.query, name, &node, how, Place::Query);
        self
    }
}

/// The place of pairs, which tells the characters that they have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A query, or the parts of a multipart body.
    Query,
    /// A form.
    #[allow(dead_code)]
    Form,
    /// The header `Cookie`, in which several pairs are several cookies.
    #[allow(dead_code)]
    Cookies,
}

/// Appends the pairs of a query parameter, a cookie or a form property to `out`.
pub(super) fn pairs(out: &mut String, name: &str, node: &Tree<'_>, how: Query, place: Place) {
    let keep = match place {
        _ if how.reserved => Keep::Reserved,
        Place::Form => Keep::Form,
        Place::Query | Place::Cookies => Keep::Unreserved,
    };
    let mut pairs = Pairs { out, place, keep };
    match how.style {
        QueryStyle::JsonOrNull => pairs.add(name, &node.to_json()),
        _ if node.is_null() => {}
        QueryStyle::FormText => pairs.add(name, &form_text(node)),
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

/// Returns the text of a form. An object inside of it is JSON, as it is in the body of a form.
fn form_text(node: &Tree<'_>) -> String {
    let Tree::Object(members) = node else {
        return scalar(node).into();
    };
    let mut text = String::new();
    for (name, value) in members {
        let how = match value {
            Tree::Object(_) => Query::JSON,
            _ => Query::FORM,
        };
        pairs(&mut text, name, value, how, Place::Form);
    }
    text
}

/// The pairs of a query, a form or cookies.
struct Pairs<'o> {
    out: &'o mut String,
    place: Place,
    /// The characters of values that are not percent-encoded.
    keep: Keep,
}

impl Pairs<'_> {
    fn add(&mut self, name: &str, value: &str) {
        if !self.out.is_empty() {
            let between = match self.place {
                Place::Cookies => "; ",
                Place::Query | Place::Form => "&",
            };
            self.out.push_str(between);
        }
        let names = match self.place {
            Place::Query => Keep::Unreserved,
            Place::Form => Keep::Form,
            // Servers do not decode the names of cookies.
            Place::Cookies => Keep::Token,
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
