//! Reads nodes of a tree by the kind that their place requires.

use super::{Link, Normalizer};
use crate::diagnostic::{self, Code, Diagnostic};
use crate::source::{FileId, Place, Tree, member};
use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

/// The members of an object under construction.
pub(super) type Members = Map<String, Value>;

/// The entries of a map by name, each with its place.
pub(super) type Entries<'s> = IndexMap<&'s str, (Place, &'s Tree)>;

/// The kinds of values that a keyword can require.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    String,
    Bool,
    Number,
    Count,
    Any,
    Array,
    Object,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Bool => "true or false",
            Self::Number => "a number",
            Self::Count => "a non-negative integer",
            Self::Any => "a value",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    /// Returns the value if it is of the kind, or a corrected value if the intent is clear.
    fn accept(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Any, value) => Some(value.clone()),
            (Self::String, Value::String(_))
            | (Self::Bool, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::Array, Value::Array(_))
            | (Self::Object, Value::Object(_)) => Some(value.clone()),
            (Self::Bool, Value::String(text)) => text.parse().ok().map(Value::Bool),
            (Self::Number, Value::String(text)) => text
                .parse::<f64>()
                .ok()
                .and_then(serde_json::Number::from_f64)
                .map(Value::Number),
            (Self::Count, Value::Number(number)) => count(number).map(Value::from),
            _ => None,
        }
    }
}

/// Returns a number as a count: `5` and `5.0`, not `-1` or `0.5`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is checked first"
)]
fn count(number: &serde_json::Number) -> Option<u64> {
    number.as_u64().or_else(|| {
        let float = number.as_f64()?;
        (float >= 0.0 && float.fract() == 0.0 && float < 9e15).then_some(float as u64)
    })
}

impl<'s> Normalizer<'s> {
    /// Copies the member `key` if its value is of the kind, and reports it otherwise.
    pub(super) fn take(
        &mut self,
        from: &Members,
        key: &str,
        kind: Kind,
        place: &Place,
        into: &mut Members,
    ) {
        let Some(value) = member(from, key) else {
            return;
        };
        if value.is_null() && !matches!(kind, Kind::Any) {
            return;
        }
        let mut target = None;
        let mut value = value;
        // A text or a list in a file of its own. Where any value may be, a `$ref` is one.
        if let (false, Some(text)) = (
            matches!(kind, Kind::Any),
            value.get("$ref").and_then(Value::as_str),
        ) {
            let Some(found) = self.target(&place.join(key), text) else {
                return;
            };
            let Some(tree) = self.sources.node(&found) else {
                return;
            };
            (target, value) = (Some(found), tree);
        }
        match self.accept(kind, value, || target.unwrap_or_else(|| place.join(key))) {
            Some(value) => {
                into.insert(key.to_owned(), value);
            }
            None => self.invalid_keyword(place, key, kind),
        }
    }

    /// Returns the value if it is of the kind or can be corrected. Where a string is required, a value that YAML reads
    /// as a number or a boolean is replaced by its text.
    fn accept(&self, kind: Kind, value: &Value, at: impl FnOnce() -> Place) -> Option<Value> {
        match (kind, value) {
            (Kind::String, Value::Number(_) | Value::Bool(_)) => Some(self.spelled(value, &at())),
            _ => kind.accept(value),
        }
    }

    /// Returns the text of the scalar at the place, as it is written.
    pub(super) fn spelled(&self, value: &Value, at: &Place) -> Value {
        let is_here = self.sources.node(at) == Some(value);
        let text = is_here.then(|| self.sources.spelling(at)).flatten();
        Value::String(text.unwrap_or_else(|| value.to_string()))
    }

    /// Reports that a keyword has a value of the wrong kind.
    pub(super) fn invalid_keyword(&mut self, place: &Place, key: &str, kind: Kind) {
        let at = place.join(key);
        if self.reported.contains(&at) {
            return;
        }
        self.diagnostics.push(
            Diagnostic::new(
                Code::InvalidKeyword,
                format!("`{key}` must be {}", kind.name()),
            )
            .at(&at)
            .ignores(&at, "the value is of the wrong kind")
            .help(format!(
                "the keyword is ignored; write {}, or remove it",
                kind.name()
            )),
        );
    }

    /// Reports that a node is not what its place requires.
    pub(super) fn invalid_node(&mut self, place: &Place, what: &str, why: &str) {
        self.diagnostics.push(
            Diagnostic::new(
                Code::InvalidNode,
                format!("this {what} cannot be read: {why}"),
            )
            .at(place)
            .ignores(place, diagnostic::LEFT_OUT)
            .help(if what == "schema" {
                "the schema is read as any JSON; correct it to get a type".to_owned()
            } else {
                format!("the {what} is left out; correct or remove it")
            }),
        );
    }

    /// Follows `$ref`s from the node at `place` to a node that is not a `$ref`.
    ///
    /// Returns `None`, with a diagnostic, if the chain leads nowhere or back to itself.
    pub(super) fn follow(&mut self, place: &Place, tree: &'s Tree) -> Option<(Place, &'s Tree)> {
        let mut place = place.clone();
        let mut tree = tree;
        if tree.get("$ref").is_none() {
            return Some((place, tree));
        }
        let mut chain = IndexSet::from([place.clone()]);
        while let Some(text) = tree.get("$ref").and_then(Value::as_str) {
            let target = self.target(&place, text)?;
            tree = self.sources.node(&target)?;
            if !chain.insert(target.clone()) {
                self.diagnostics.push(
                    Diagnostic::new(Code::ReferenceCycle, "these references form a cycle")
                        .at(&place)
                        .help("replace one of the references with its target"),
                );
                return None;
            }
            place = target;
        }
        Some((place, tree))
    }

    /// Returns the member `key` of an object with its place, through `$ref`s.
    ///
    /// The specification allows a `$ref` for some objects only. Bundlers follow one wherever an object or a list may be, so
    /// documents of several files have them anywhere.
    pub(super) fn member(
        &mut self,
        from: &'s Members,
        key: &str,
        place: &Place,
    ) -> Option<(Place, &'s Tree)> {
        let tree = member(from, key)?;
        self.follow(&place.join(key), tree)
    }

    /// Returns the member `key` if it is an object, with its place, through `$ref`s.
    pub(super) fn object(
        &mut self,
        from: &'s Members,
        key: &str,
        place: &Place,
    ) -> Option<(Place, &'s Members)> {
        match self.member(from, key, place)? {
            (at, Value::Object(members)) => Some((at, members)),
            _ => None,
        }
    }

    /// Returns the maps of the member `key`, with their places: the one that it refers to, and the entries beside a `$ref`.
    pub(super) fn maps(
        &mut self,
        from: &'s Members,
        key: &str,
        place: &Place,
    ) -> Vec<(Place, &'s Members)> {
        let target = self.object(from, key, place);
        let own = from.get(key).and_then(Value::as_object);
        let own = own.filter(|own| own.get("$ref").is_some_and(Value::is_string));
        let own = own.map(|own| (place.join(key), own));
        target.into_iter().chain(own).collect()
    }

    /// Returns the entries of the map `key`, with their places. Those beside a `$ref` replace those of its target.
    pub(super) fn entries(&mut self, from: &'s Members, key: &str, place: &Place) -> Entries<'s> {
        let mut found = Entries::new();
        for (at, map) in self.maps(from, key, place) {
            let named = map.iter();
            let named = named.filter(|(name, value)| *name != "$ref" || !value.is_string());
            found.extend(named.map(|(name, tree)| (name.as_str(), (at.join(name), tree))));
        }
        found
    }

    /// Returns the member `key` if it is a list, with its place, through `$ref`s.
    pub(super) fn list(
        &mut self,
        from: &'s Members,
        key: &str,
        place: &Place,
    ) -> Option<(Place, &'s [Tree])> {
        match self.member(from, key, place)? {
            (at, Value::Array(items)) => Some((at, items.as_slice())),
            _ => None,
        }
    }

    /// Returns the place that a `$ref` leads to, or reports a diagnostic if there is none.
    pub(super) fn target(&mut self, from: &Place, text: &str) -> Option<Place> {
        if let Some(place) = self.sources.resolve_at(from, text) {
            return Some(place);
        }
        // Some documents write the bare name of a component.
        if !text.contains(['#', '/', '.'])
            && let Some(place) = self.component(from.file, text)
        {
            return Some(place);
        }
        let diagnostic = self.sources.explain_dangling(&from.join("$ref"), text);
        self.diagnostics.push(diagnostic);
        None
    }

    /// Returns the schema with this key among the components of a file, through `$ref`s.
    pub(super) fn component(&self, file: FileId, key: &str) -> Option<Place> {
        let root = Place::root(file);
        let written = root.join("components").join("schemas").join(key);
        if self.sources.node(&written).is_some() {
            return Some(written);
        }
        self.sources
            .resolve_at(&root, &format!("#{}", written.pointer))
    }

    /// Returns the items of an array that are strings.
    pub(super) fn strings(&mut self, from: &Members, key: &str, place: &Place) -> Vec<Value> {
        let Some(value) = member(from, key) else {
            return Vec::new();
        };
        let mut at = place.join(key);
        let mut value = value;
        if let Some(text) = value.get("$ref").and_then(Value::as_str) {
            let Some(target) = self.target(&at, text) else {
                return Vec::new();
            };
            let Some(tree) = self.sources.node(&target) else {
                return Vec::new();
            };
            (at, value) = (target, tree);
        }
        let Value::Array(items) = value else {
            if !value.is_null() {
                self.invalid_keyword(place, key, Kind::Array);
            }
            return Vec::new();
        };
        (0..)
            .zip(items)
            .filter_map(|(index, item)| self.accept(Kind::String, item, || at.index(index)))
            .collect()
    }

    /// Returns the version of OpenAPI of the document that `place` is in, or of the first input if it is in a part of one.
    pub(super) fn version(&self, place: &Place) -> Option<&'s str> {
        let version = |root: &'s Tree| root.get("openapi")?.as_str();
        let own = self.sources.node(&Place::root(place.file));
        let mut inputs = self.sources.inputs().map(|(_, source)| &source.tree);
        own.and_then(version).or_else(|| inputs.find_map(version))
    }

    /// Returns a link to the schema that is written at `place`.
    pub(super) fn inline_schema(&mut self, mut place: Place) -> Link {
        self.want_node(&mut place, None);
        Link::inline(place)
    }

    /// Returns a link to the schema that is written at `place`, which is this node.
    pub(super) fn inline_node(&mut self, mut place: Place, tree: &'s Tree) -> Link {
        self.want_node(&mut place, Some(tree));
        Link::inline(place)
    }
}

/// Returns whether a version of OpenAPI is 3.2 or later.
pub(super) fn is_3_2(version: &str) -> bool {
    !version.starts_with("3.0") && !version.starts_with("3.1")
}

/// Copies the extensions.
pub(super) fn extensions(from: &Members, into: &mut Members) {
    for (key, value) in from {
        if key.starts_with("x-") {
            into.insert(key.clone(), value.clone());
        }
    }
}
