//! Names the members and variants of a type, which are unique within the type.

use super::case;
use super::overrides::Overrides;
use super::scope::{Kind, Right, Scope, plain, spellings};
use super::table::TypeNames;
use super::variants::only_tag;
use crate::diagnostic::Diagnostics;
use crate::ir::{
    Enum, EnumValue, Holds, Length, Shape, Struct, Table, Ty, TypeDef, TypeId, Union, Variant,
};
use crate::passes::FieldFacts;
use crate::source::Place;
use serde_json::Value;

/// Candidates for the field that keeps undeclared members.
const EXTRA: &[&str] = &[
    "extra",
    "extra members",
    "additional members",
    "unnamed members",
];

/// Candidates for the variant that keeps unknown values.
pub(super) const UNKNOWN: &[&str] = &["unknown", "unrecognized", "other", "unlisted"];

/// Names the members or variants of a type.
pub(super) fn name_parts(
    def: &TypeDef,
    types: &Table<TypeId, (String, String)>,
    names: &mut TypeNames,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) {
    match &def.shape {
        Shape::Struct(shape) => {
            let mut scope = Scope::new(Kind::Item);
            let texts = of_struct(shape, overrides);
            names.parts = give(&mut scope, &texts, "field", overrides, diagnostics);
            names.extra = scope.mint(EXTRA.iter().map(|text| plain(text)));
        }
        Shape::Enum(shape) => {
            let mut scope = Scope::new(Kind::Value);
            let texts = of_enum(shape, def, overrides);
            names.parts = give(&mut scope, &texts, "variant", overrides, diagnostics);
            names.unknown = scope.mint(UNKNOWN.iter().map(|text| plain(text)));
        }
        Shape::Union(shape) => {
            let mut scope = Scope::new(Kind::Variant);
            let texts = of_union(shape, def, &names.name, types, overrides);
            names.parts = give(&mut scope, &texts, "variant", overrides, diagnostics);
            names.unknown = scope.mint(UNKNOWN.iter().map(|text| plain(text)));
        }
        Shape::Tuple(_) | Shape::Const(_) | Shape::Alias(_) => {}
    }
}

/// Names the setters and accessors of a struct after its fields. `sets_extra` is whether undeclared members have a setter.
pub(super) fn name_methods(fields: &[FieldFacts], sets_extra: bool, names: &mut TypeNames) {
    let mut scope = Scope::new(Kind::Item).reserving(&["new"]);
    let mut setters = Vec::new();
    for (facts, name) in fields.iter().zip(&names.parts) {
        let setter = || scope.keep(&format!("with_{name}"));
        setters.push(facts.setter.then(setter).flatten());
    }
    let mut accessors = Vec::new();
    for (facts, name) in fields.iter().zip(&names.parts) {
        let name = name.trim_end_matches('_');
        let accessor = || {
            let usual = scope.keep(&format!("{name}_or_default"));
            usual.or_else(|| scope.keep(&format!("{name}_or_its_default")))
        };
        accessors.push(facts.default.is_some().then(accessor).flatten());
    }
    let extra_setter = || scope.keep(&format!("with_{}", names.extra));
    names.extra_setter = sets_extra.then(extra_setter).flatten();
    names.setters = setters;
    names.accessors = accessors;
}

/// The candidates for the name of a member or variant.
struct Candidates<'a> {
    /// The places at which the configuration may set its name.
    places: Vec<Place>,
    /// The best candidate. It is the name if no other item has the same.
    first: Vec<String>,
    /// Returns the priority if several items have the same candidate, and all candidates, the best first.
    all: Box<dyn Fn() -> (Right, Vec<Vec<String>>) + 'a>,
}

/// Assigns the names: first the configured ones, then the others by priority.
fn give(
    scope: &mut Scope,
    parts: &[Candidates<'_>],
    what: &'static str,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut names: Vec<Option<String>> = parts
        .iter()
        .map(|part| {
            part.places
                .iter()
                .find_map(|place| overrides.choose_part(place, what, scope, diagnostics))
        })
        .collect();
    let unnamed = parts.iter().zip(&mut names);
    let unnamed: Vec<_> = unnamed.filter(|(_, name)| name.is_none()).collect();
    match scope.claim_all(unnamed.iter().map(|(part, _)| part.first.as_slice())) {
        Some(given) => {
            for ((_, name), given) in unnamed.into_iter().zip(given) {
                *name = Some(given);
            }
        }
        None => {
            let candidates = unnamed.into_iter().map(|(part, name)| ((part.all)(), name));
            let mut order: Vec<_> = candidates.collect();
            order.sort_by(|((left, _), _), ((right, _), _)| left.cmp(right));
            for ((_, words), name) in order {
                *name = Some(scope.mint(words));
            }
        }
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

fn of_struct<'a>(shape: &'a Struct, overrides: &Overrides<'_>) -> Vec<Candidates<'a>> {
    let place = |origin: &Place, wire: &str| {
        if overrides.is_empty() {
            Vec::new()
        } else {
            vec![origin.join("properties").join(wire)]
        }
    };
    let fields = shape.fields.iter();
    fields
        .map(|field| Candidates {
            places: place(&field.origin, &field.wire),
            first: plain(field.name.as_ref().unwrap_or(&field.wire)),
            all: Box::new(|| {
                let right = match &field.name {
                    Some(_) => Right::default(),
                    None => Right::of(&field.wire, Kind::Item),
                };
                let name = field.name.iter().map(|name| plain(name));
                (right, name.chain(spellings(&field.wire)).collect())
            }),
        })
        .collect()
}

fn of_enum<'a>(shape: &'a Enum, def: &TypeDef, overrides: &Overrides<'_>) -> Vec<Candidates<'a>> {
    let values = shape.values.iter().enumerate();
    values
        .map(|(index, value)| {
            let (text, kind) = text_of(value);
            Candidates {
                places: places(def, &["enum"], index, overrides),
                first: plain(&text),
                all: Box::new(move || {
                    let mut words: Vec<Vec<String>> = spellings(&text).collect();
                    let mut right = Right::of(&text, Kind::Value);
                    right.is_inexact |= kind.is_some();
                    if let (Some(kind), Some(first)) = (kind, words.first()) {
                        let distinct = [first.clone(), vec![kind.to_owned()]].concat();
                        words.insert(1, distinct);
                    }
                    (right, words)
                }),
            }
        })
        .collect()
}

/// Returns the text that an enum value is named after, and a word for its JSON type if that is not a string.
fn text_of(value: &EnumValue) -> (String, Option<&'static str>) {
    if let Some(name) = value.name.as_ref().filter(|name| !name.trim().is_empty()) {
        return (name.clone(), None);
    }
    match &value.wire {
        Value::String(text) => (text.clone(), None),
        Value::Number(number) => (number.to_string(), Some("number")),
        Value::Bool(bool) => (bool.to_string(), Some("boolean")),
        Value::Null => ("null".to_owned(), Some("literal")),
        other => (other.to_string(), Some("json")),
    }
}

fn of_union<'a>(
    shape: &'a Union,
    def: &TypeDef,
    union: &str,
    types: &Table<TypeId, (String, String)>,
    overrides: &Overrides<'_>,
) -> Vec<Candidates<'a>> {
    let union = case::words(union);
    let hints: Vec<Vec<String>> = shape
        .variants
        .iter()
        .filter_map(|variant| variant.hint.as_deref().map(plain))
        .collect();
    let shared = Shared::of(&hints);
    let variants = shape.variants.iter().enumerate();
    variants
        .map(|(index, variant)| {
            let hint = variant.hint.as_deref();
            let words: Vec<Vec<String>> = of_tag(shape, index)
                .into_iter()
                .chain(hint.and_then(|hint| shared.without(&plain(hint))))
                .chain(of_variant(variant, index, &union, types))
                .collect();
            Candidates {
                places: places(def, &["oneOf", "anyOf"], index, overrides),
                first: words.first().cloned().unwrap_or_default(),
                // A variant without a hint is named after its kind, such as `String`, and has no other name.
                all: Box::new(move || (Right::inexact_if(variant.hint.is_some()), words.clone())),
            }
        })
        .collect()
}

/// Returns the words of the tag value that selects a variant, if it is the only one and can be a name.
fn of_tag(union: &Union, index: usize) -> Option<Vec<String>> {
    let value = only_tag(union, index)?;
    let is_name = value.starts_with(|first: char| first.is_ascii_alphabetic())
        && value
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "_- ".contains(letter));
    is_name.then(|| plain(value))
}

/// The number of words that the names of all variants begin and end with alike.
#[derive(Debug, Default)]
struct Shared {
    first: usize,
    last: usize,
}

impl Shared {
    fn of(names: &[Vec<String>]) -> Self {
        let [name, others @ ..] = names else {
            return Self::default();
        };
        if others.is_empty() {
            return Self::default();
        }
        let alike = |count: usize, word: &dyn Fn(&[String], usize) -> Option<String>| {
            let own = word(name, count);
            own.is_some() && others.iter().all(|other| word(other, count) == own)
        };
        let from_start = |words: &[String], at: usize| words.get(at).cloned();
        let from_end = |words: &[String], at: usize| words.iter().rev().nth(at).cloned();
        let shortest = names.iter().map(Vec::len).min().unwrap_or_default();
        let most = shortest.saturating_sub(1);
        let first = (0..most).take_while(|at| alike(*at, &from_start)).count();
        let last = (0..most.saturating_sub(first))
            .take_while(|at| alike(*at, &from_end))
            .count();
        Self { first, last }
    }

    /// Returns the words that the others do not share; `None` if all of the words are shared, or none is.
    fn without(&self, words: &[String]) -> Option<Vec<String>> {
        if (self.first, self.last) == (0, 0) {
            return None;
        }
        let own = words.get(self.first..words.len().checked_sub(self.last)?)?;
        let begins_well = own.first()?.starts_with(char::is_alphabetic);
        begins_well.then(|| own.to_vec())
    }
}

fn of_variant(
    variant: &Variant,
    index: usize,
    union: &[String],
    types: &Table<TypeId, (String, String)>,
) -> Vec<Vec<String>> {
    let mut candidates = Vec::new();
    let ty = of_ty(&variant.ty, types);
    // The kind of a text, or a text without a word, is no name for it.
    if let (Holds::Nothing(text), Some("string" | "")) = (&variant.holds, variant.hint.as_deref()) {
        candidates.extend(text.is_empty().then(|| vec!["empty".to_owned()]));
        candidates.extend(spellings(text).take(2));
    }
    if let Some(hint) = &variant.hint {
        let own = without_prefix(plain(hint), union);
        candidates.extend(without_suffix(&own, union));
        candidates.push(own);
        candidates.extend(spellings(hint).take(2));
        if let Some(first) = candidates.first() {
            candidates.push([first.clone(), ty.clone()].concat());
        }
    }
    if matches!(variant.length, Some(Length { most: Some(0), .. })) {
        candidates.push(vec!["empty".to_owned()]);
    }
    let own = without_prefix(ty.clone(), union);
    candidates.extend(without_suffix(&own, union));
    candidates.extend([own, ty]);
    candidates.push(vec![format!("variant{}", index.saturating_add(1))]);
    candidates.retain(|words| !words.is_empty());
    candidates
}

/// Removes the words of the union from the beginning, if the remaining words can begin a name.
fn without_prefix(words: Vec<String>, union: &[String]) -> Vec<String> {
    match words.strip_prefix(union) {
        Some([first, ..]) if first.starts_with(char::is_alphabetic) => {
            words.get(union.len()..).unwrap_or_default().to_vec()
        }
        _ => words,
    }
}

/// Returns the words before those of the union, if they end with these.
fn without_suffix(words: &[String], union: &[String]) -> Option<Vec<String>> {
    let own = words
        .strip_suffix(union)
        .filter(|own| !own.is_empty() && !union.is_empty());
    own.map(<[String]>::to_vec)
}

/// Returns words for a type at its use.
fn of_ty(ty: &Ty, types: &Table<TypeId, (String, String)>) -> Vec<String> {
    let word = |text: &str| vec![text.to_owned()];
    match ty {
        Ty::Any(_) => word("any"),
        Ty::Object => word("object"),
        Ty::Bool => word("boolean"),
        Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => word("integer"),
        Ty::F64 | Ty::Decimal => word("number"),
        Ty::String | Ty::Quoted(_) => word("string"),
        Ty::DateTime => vec!["date".to_owned(), "time".to_owned()],
        Ty::HttpDate => vec!["http".to_owned(), "date".to_owned()],
        Ty::UnixTime(_) => vec!["unix".to_owned(), "time".to_owned()],
        Ty::Date => word("date"),
        Ty::Duration => word("duration"),
        Ty::Uuid => word("uuid"),
        Ty::Base64 | Ty::Base64Url | Ty::Binary => word("bytes"),
        Ty::Null => word("null"),
        Ty::Array(item) => [of_ty(item, types), word("list")].concat(),
        Ty::Map(value) => [of_ty(value, types), word("map")].concat(),
        Ty::Nullable(inner) => of_ty(inner, types),
        Ty::Type(id) => case::words(&types[*id].0),
        Ty::External(path) => plain(path.rsplit("::").next().unwrap_or_default()),
    }
}

/// Returns the places of the item `index` under one of the keywords, at each place of the type.
fn places(def: &TypeDef, keywords: &[&str], index: usize, overrides: &Overrides<'_>) -> Vec<Place> {
    if overrides.is_empty() {
        return Vec::new();
    }
    def.places()
        .flat_map(|origin| {
            keywords
                .iter()
                .map(move |keyword| origin.join(keyword).index(index))
        })
        .collect()
}
