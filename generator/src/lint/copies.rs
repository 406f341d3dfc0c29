//! Finds copies of one type that differ in their annotations. The type shows those of the first copy only.

use crate::diagnostic::Verdict;
use crate::ir::{Api, Shape, TypeDef};
use crate::source::{Place, PlaceMap, SourceSet, Tree};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

/// The keywords in which a copy may differ.
const WORDS: &[&str] = &[
    "title",
    "description",
    "deprecated",
    "example",
    "examples",
    "externalDocs",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "uniqueItems",
    "pattern",
];

const OTHER_WORDS: &str = "a copy of the type has other words";

/// The maximum depth to which `$ref` and `allOf` are followed for the declarations of members.
const DEEPEST: usize = 16;

/// Returns the annotations of members that are not shown, since they differ in the first copy of the type.
pub(super) fn differences(sources: &SourceSet, api: &Api) -> PlaceMap<Verdict> {
    let mut found = PlaceMap::default();
    for def in api.types.iter().filter(|def| !def.copies.is_empty()) {
        let Shape::Struct(structure) = &def.shape else {
            titles(sources, def, &mut found);
            continue;
        };
        let described = |name: &str| {
            let field = structure.fields.iter().find(|field| field.wire == name);
            field.and_then(|field| field.docs.description.as_deref())
        };
        let origin = sources.node(&def.origin);
        let shown = Members::of(sources, &def.origin);
        for copy in &def.copies {
            let both = sources.node(copy).zip(origin);
            if both.is_some_and(|(copy, shown)| is_same(copy, shown)) {
                continue;
            }
            let members = Members::of(sources, copy);
            for (name, (holder, schema)) in &members.declared {
                if let Some((_, shown)) = shown.declared.get(name)
                    && !std::ptr::eq(*shown, *schema)
                {
                    let place = || members.place(*holder, name);
                    compare(shown, schema, || described(name), place, &mut found);
                }
            }
        }
    }
    found
}

/// Adds the titles of copies that differ from that of the type.
fn titles(sources: &SourceSet, def: &TypeDef, found: &mut PlaceMap<Verdict>) {
    for place in def.places() {
        let at = place.join("title");
        let title = sources.node(&at).and_then(Tree::as_str);
        if title.is_some() && title != def.docs.title.as_deref() {
            found.insert(at, Verdict::Approximated(OTHER_WORDS));
        }
    }
}

fn compare<'d>(
    shown: &Tree,
    copy: &Tree,
    description: impl Fn() -> Option<&'d str>,
    place: impl Fn() -> Option<Place>,
    found: &mut PlaceMap<Verdict>,
) {
    let Tree::Object(members) = copy else { return };
    for (keyword, value) in members {
        if !WORDS.contains(&keyword.as_str()) || shown.get(keyword) == Some(value) {
            continue;
        }
        // The descriptions of copies may be joined.
        let is_joined = keyword == "description"
            && (description().zip(value.as_str()))
                .is_some_and(|(all, one)| all.contains(one.trim()));
        if let Some(place) = place().filter(|_| !is_joined) {
            let verdict = Verdict::Approximated(OTHER_WORDS);
            found.insert(place.join(keyword), verdict);
        }
    }
}

/// Returns whether two schemas are written alike and have no references, which may lead to different schemas.
fn is_same(one: &Tree, other: &Tree) -> bool {
    match (one, other) {
        (Tree::Object(one), Tree::Object(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len()
                && pairs.all(|((key, one), (other_key, other))| {
                    key == other_key && key != "$ref" && is_same(one, other)
                })
        }
        (Tree::Array(one), Tree::Array(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| is_same(one, other))
        }
        (one, other) => one == other,
    }
}

/// The members that a schema and the branches of its `allOf` declare.
#[derive(Default)]
struct Members<'s> {
    /// The maps that declare them.
    holders: Vec<Place>,
    /// The outermost declaration of each, with the index of its map. Most are never needed as places.
    declared: IndexMap<&'s str, (usize, &'s Tree), FxBuildHasher>,
}

impl<'s> Members<'s> {
    fn of(sources: &'s SourceSet, place: &Place) -> Self {
        let mut found = Self::default();
        found.collect(sources, place, 0);
        found
    }

    fn place(&self, holder: usize, name: &str) -> Option<Place> {
        Some(self.holders.get(holder)?.join(name))
    }

    fn collect(&mut self, sources: &'s SourceSet, place: &Place, depth: usize) {
        let Some(Tree::Object(schema)) = sources.node(place).filter(|_| depth < DEEPEST) else {
            return;
        };
        if let Some(Tree::Object(properties)) = schema.get("properties") {
            let holder = self.holders.len();
            self.holders.push(place.join("properties"));
            for (name, tree) in properties {
                self.declared.entry(name).or_insert((holder, tree));
            }
        }
        let target = schema.get("$ref").and_then(Tree::as_str);
        if let Some(target) = target.and_then(|text| sources.resolve_at(place, text)) {
            self.collect(sources, &target, depth + 1);
        }
        if let Some(Tree::Array(branches)) = schema.get("allOf") {
            for index in (0..branches.len()).rev() {
                self.collect(sources, &place.join("allOf").index(index), depth + 1);
            }
        }
    }
}
