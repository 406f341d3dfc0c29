//! Decides which Rust type a conjunction of schemas becomes.

pub(in crate::lower) mod aliases;
pub(in crate::lower) mod alike;
pub(in crate::lower) mod allowed_types;
pub(in crate::lower) mod annotations;
mod described_values;
pub(in crate::lower) mod enums;
pub(in crate::lower) mod fingerprint;
pub(in crate::lower) mod flatten;
mod local_time;
pub(in crate::lower) mod nulls;
pub(in crate::lower) mod patterns;
pub(in crate::lower) mod scalars;
pub(in crate::lower) mod simplify;
pub(in crate::lower) mod structs;
pub(in crate::lower) mod tuples;
mod values;

use crate::config::extensions::TYPE_NAMES;
use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Example, JsonType, Part, Shape, Ty, TypeId, Untyped, Usage};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Building, Conjunction, Kind, Open, OtherMembers, Term};
use crate::lower::limits::{COMBINED_TYPES, NESTED_TYPES};
use crate::lower::usage::with_part;
use crate::normalize::Bounds;
use crate::source::Place;
use crate::source::enum_extensions::ENUM;
use serde_json::Value;
use std::sync::Arc;

impl<'m> Builder<'m> {
    /// Returns the type of the schema at `place`.
    pub(in crate::lower) fn ty(&mut self, place: &Place, usage: &Usage) -> Ty {
        self.conjunction(&[Term::whole(place)], usage)
    }

    /// Returns the type of values that satisfy all of the schemas at `places`.
    pub(in crate::lower) fn ty_of_all(&mut self, places: &[Place], usage: &Usage) -> Ty {
        let terms: Vec<Term> = places.iter().map(Term::whole).collect();
        self.conjunction(&terms, usage)
    }

    /// Returns the type of values that satisfy every term.
    pub(in crate::lower) fn conjunction(&mut self, terms: &[Term], usage: &Usage) -> Ty {
        self.alike_type(terms, |builder| builder.conjunction_in_place(terms, usage))
    }

    /// Returns the type of a conjunction where it is used.
    fn conjunction_in_place(&mut self, terms: &[Term], usage: &Usage) -> Ty {
        let parsed = self.parsed(terms);
        let terms = parsed.as_deref().unwrap_or(terms);
        let mut nullable = false;
        let Some(written) = terms.last().map(|term| term.place.clone()) else {
            return Ty::Any(None);
        };
        let terms = self.simplify(terms, &mut nullable);
        let origin = match terms.as_slice() {
            [only] if *only == Term::whole(&only.place) => only.place.clone(),
            _ => self.place_in_use(&written, usage),
        };
        if terms.len() > 1 {
            self.is_used_at(&terms, &origin);
        }
        // A whole schema is built once, even if it is an alternative in several unions: it does not multiply variants.
        let is_whole = matches!(terms.as_slice(), [only] if *only == Term::whole(&only.place));
        let outer = is_whole.then(|| std::mem::take(&mut self.spread));
        let ty = self.build(&terms, &origin, usage);
        self.spread = outer.unwrap_or(self.spread);
        if nullable { nullable_ty(ty) } else { ty }
    }

    /// Adds a place to a conjunction that is already built, since a different use may be the first in the next run.
    fn is_used_at(&mut self, terms: &[Term], origin: &Place) {
        let id = match self.done.get(terms) {
            Some(Ty::Type(id)) => *id,
            Some(Ty::Nullable(inner)) => match **inner {
                Ty::Type(id) => id,
                _ => return,
            },
            _ => return,
        };
        self.types[id].add_place(origin);
    }

    fn build(&mut self, terms: &[Term], origin: &Place, usage: &Usage) -> Ty {
        if let Some(ty) = self.done.get(terms) {
            let ty = ty.clone();
            self.adopt(&ty, usage);
            return ty;
        }
        if let [term] = terms
            && let Some(path) = self.replaced.get(&term.place)
        {
            return Ty::External(path.clone());
        }
        if let [term] = terms
            && *term == Term::whole(&term.place)
            && let Some(children) = self.children.get(&term.place).cloned()
        {
            return self.polymorphic(&term.place, &children, usage);
        }
        let merged = self.flatten(terms);
        self.merged(terms, origin, merged, usage, Building::Later)
    }

    /// Returns the type of a flattened conjunction at `origin`.
    pub(in crate::lower) fn merged(
        &mut self,
        terms: &[Term],
        origin: &Place,
        merged: Conjunction<'m>,
        usage: &Usage,
        building: Building,
    ) -> Ty {
        let plan = match self.is_local_time(&merged) {
            true => Kind::Ty(Ty::String),
            false => self.plan(&merged),
        };
        self.number_strings |=
            matches!(plan, Kind::Ty(_)) && self.number_or_string(&merged, &merged.types).is_some();
        let key = *terms == [Term::whole(origin)] && self.component_key(origin).is_some();
        let is_target = terms.iter().any(|term| self.targets.contains(&term.place));
        let defines = match &plan {
            Kind::Const(_)
            | Kind::Enum(_)
            | Kind::Union
            | Kind::Types(_)
            | Kind::Struct
            | Kind::Tuple => true,
            // A type that may be recursive needs an id.
            Kind::Map | Kind::Array => {
                key || is_target || merged.parts.len() > 1 || *terms != [Term::whole(origin)]
            }
            Kind::Ty(Ty::Null | Ty::Any(_)) => false,
            Kind::Ty(_) => key,
        };
        let nullable = merged.nullable;
        let wrap = |ty: Ty| if nullable { nullable_ty(ty) } else { ty };
        if !defines {
            if self.depth > NESTED_TYPES {
                return Ty::Any(Some(Untyped::TooDeep));
            }
            self.depth += 1;
            let shape = self.shape(&plan, terms, &merged, None, usage);
            self.depth -= 1;
            return match shape {
                Shape::Alias(ty) => wrap(ty),
                _ => Ty::Any(None),
            };
        }
        if terms.len() > 1 && !self.may_combine(origin) {
            return Ty::Any(Some(Untyped::TooDeep));
        }
        let id = self.reserve(origin, usage);
        let ty = wrap(Ty::Type(id));
        if building != Building::Part {
            self.done.insert(terms.to_vec(), ty.clone());
        }
        // If there are several terms, a title belongs to the conjunction only if it is declared where they are
        // combined.
        let own_title = terms.last().is_some_and(|term| term.place == *origin)
            && (terms.len() == 1 || !self.targets.contains(origin));
        let is_late = key || self.nested >= NESTED_TYPES;
        let waits = building == Building::Later
            && is_late
            && !matches!(plan, Kind::Enum(_) | Kind::Const(_) | Kind::Ty(_));
        let open = Open {
            id,
            terms: terms.to_vec(),
            plan,
            merged,
            own_title,
        };
        if waits {
            self.open.push_back(open);
            return ty;
        }
        self.close(&open);
        // A union with one remaining variant is that variant.
        if !key
            && open.plan == Kind::Union
            && let Shape::Alias(only) = &self.types[id].shape
            && *only != Ty::Type(id)
        {
            let only = only.clone();
            let is_plain = !matches!(only, Ty::Array(_) | Ty::Map(_) | Ty::Nullable(_));
            if is_plain {
                self.types.pop_if_last(id);
            }
            let ty = wrap(only);
            if building != Building::Part {
                self.done.insert(terms.to_vec(), ty.clone());
            }
            return ty;
        }
        ty
    }

    /// Counts a type that is built from several schemas. Returns false if the limit is reached.
    fn may_combine(&mut self, origin: &Place) -> bool {
        self.combined += 1;
        let most = COMBINED_TYPES + self.schemas.len();
        if self.combined == most {
            let diagnostic = Diagnostic::new(
                Code::TooManyVariants,
                format!("`allOf` combines schemas in more than {most} ways"),
            )
            .at(origin)
            .help("this and further combinations are any JSON; combine fewer schemas that refer to each other");
            self.diagnostics
                .push(approximates_combination(diagnostic, origin));
        }
        self.combined < most
    }

    /// Builds the parts of the types in the queue, and of those that are added to it.
    pub(in crate::lower) fn close_all(&mut self) {
        while let Some(open) = self.open.pop_front() {
            self.close(&open);
        }
    }

    fn close(&mut self, open: &Open<'m>) {
        let Open {
            id,
            terms,
            plan,
            merged,
            own_title,
        } = open;
        let part = Usage::part(*id, Part::Item);
        let depth = std::mem::take(&mut self.depth);
        self.nested += 1;
        // Only variants of variants multiply.
        let outer = (*plan != Kind::Union).then(|| std::mem::take(&mut self.spread));
        let shape = self.shape(plan, terms, merged, Some(*id), &part);
        self.nested -= 1;
        self.depth = depth;
        self.spread = outer.unwrap_or(self.spread);
        self.define(*id, merged, shape, *own_title);
    }

    /// Completes the definition of a type with its shape.
    pub(in crate::lower) fn define(
        &mut self,
        id: TypeId,
        merged: &Conjunction<'m>,
        shape: Shape,
        own_title: bool,
    ) {
        let docs = self.docs(merged);
        let examples = merged.parts.last().map_or_else(Vec::new, |part| {
            let values = part.keywords.examples.iter();
            values
                .map(|example| Example {
                    place: part.term.place.join(example.keyword),
                    name: None,
                    value: Arc::new(example.value.clone()),
                })
                .collect()
        });
        let named = matches!(
            shape,
            Shape::Struct(_) | Shape::Union(_) | Shape::Enum(_) | Shape::Tuple(_)
        );
        let title = if named && own_title {
            merged.parts.last().and_then(|p| p.keywords.title.clone())
        } else {
            None
        };
        let given = merged.parts.last().filter(|_| own_title).and_then(|part| {
            let extensions = &part.keywords.extensions;
            let enum_name = extensions
                .get(ENUM)
                .and_then(|node| node.get("name")?.as_str());
            self.config
                .extension_name(extensions, TYPE_NAMES)
                .or_else(|| enum_name.map(str::to_owned))
        });
        let is_guessed = merged.types.is_empty()
            && matches!(
                shape,
                Shape::Struct(_)
                    | Shape::Tuple(_)
                    | Shape::Alias(Ty::Array(_) | Ty::Map(_) | Ty::Object)
            );
        if is_guessed {
            self.guessed.insert(id);
        }
        let def = &mut self.types[id];
        def.hints.given = given;
        def.hints.title = title
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty());
        def.docs = docs;
        def.examples = examples;
        def.shape = shape;
    }

    fn plan(&self, merged: &Conjunction<'m>) -> Kind {
        if merged.invalid {
            return Kind::Ty(Ty::Any(Some(Untyped::Invalid)));
        }
        match self.plan_of_values(merged) {
            Kind::Ty(Ty::Any(_)) if merged.never => Kind::Ty(Ty::Any(Some(Untyped::Contradiction))),
            // A branch of `allOf` that takes a member away leaves it the type that it has elsewhere.
            plan => plan,
        }
    }

    /// Returns the kind of a conjunction that has values.
    fn plan_of_values(&self, merged: &Conjunction<'m>) -> Kind {
        if let Some(constant) = &merged.constant {
            return if constant.is_null() {
                Kind::Ty(Ty::Null)
            } else {
                Kind::Const(constant.clone())
            };
        }
        if merged
            .groups
            .iter()
            .any(|group| self.gives_types(group.links))
        {
            return Kind::Union;
        }
        if let Some(plan) = Self::listed(merged) {
            return plan;
        }
        match merged.types.as_slice() {
            [] => self.guess(merged),
            [JsonType::Object] => Self::object(merged),
            [JsonType::Array] => {
                if merged.prefix_items.is_empty() {
                    Kind::Array
                } else {
                    Kind::Tuple
                }
            }
            [JsonType::Null] => Kind::Ty(Ty::Null),
            [JsonType::Boolean] => Kind::Ty(Ty::Bool),
            [JsonType::Integer] => Kind::Ty(self.integer(merged)),
            [JsonType::Number] => Kind::Ty(self.number(merged)),
            [JsonType::String] => Kind::Ty(self.string(merged)),
            several => match self.number_or_string(merged, several) {
                Some(number) => Kind::Ty(number),
                None => Kind::Types(several.to_vec()),
            },
        }
    }

    /// Returns the kind of an enum, if it constrains the type.
    fn listed(merged: &Conjunction<'m>) -> Option<Kind> {
        let values: Vec<Value> = merged
            .enumeration
            .as_ref()?
            .iter()
            .filter(|value| !value.is_null())
            .cloned()
            .collect();
        if values.is_empty() {
            return merged
                .enumeration
                .as_ref()
                .filter(|all| !all.is_empty())
                .map(|_| Kind::Ty(Ty::Null));
        }
        if values
            .iter()
            .any(|value| value.is_object() || value.is_array())
        {
            return None;
        }
        let booleans = [Value::Bool(true), Value::Bool(false)];
        if booleans.iter().all(|value| values.contains(value)) && values.len() == 2 {
            return Some(Kind::Ty(Ty::Bool));
        }
        Some(Kind::Enum(values))
    }

    fn object(merged: &Conjunction<'m>) -> Kind {
        let named = !merged.properties.is_empty() || !merged.required.is_empty();
        if named || (merged.rest == OtherMembers::Closed && merged.patterns.is_empty()) {
            Kind::Struct
        } else if matches!(merged.rest, OtherMembers::Schemas(_)) || !merged.patterns.is_empty() {
            Kind::Map
        } else {
            Kind::Ty(Ty::Object)
        }
    }

    /// Returns the kind of a conjunction without a `type`, from keywords that only apply to one type.
    fn guess(&self, merged: &Conjunction<'m>) -> Kind {
        let bounds = merged.parts.iter().map(|part| &*part.keywords.bounds);
        if merged.has_members() || merged.rest == OtherMembers::Closed {
            Self::object(merged)
        } else if !merged.prefix_items.is_empty() {
            Kind::Tuple
        } else if !merged.items.is_empty() {
            Kind::Array
        } else if merged
            .format
            .is_some_and(crate::lower::schema::scalars::is_string_format)
            || merged.content_encoding.is_some()
            || Bounds::are_of_text(bounds)
        {
            Kind::Ty(self.string(merged))
        } else if merged
            .format
            .is_some_and(|format| format.starts_with("int"))
        {
            Kind::Ty(self.integer(merged))
        } else if merged.forbids {
            Kind::Ty(Ty::Any(Some(Untyped::OnlyForbids)))
        } else {
            Kind::Ty(Ty::Any(None))
        }
    }

    fn shape(
        &mut self,
        plan: &Kind,
        terms: &[Term],
        merged: &Conjunction<'m>,
        id: Option<TypeId>,
        usage: &Usage,
    ) -> Shape {
        match (plan, id) {
            (Kind::Ty(ty), _) => Shape::Alias(ty.clone()),
            (Kind::Const(value), _) => Shape::Const(value.clone()),
            (Kind::Enum(values), _) => Shape::Enum(self.enumeration(merged, values)),
            (Kind::Struct, Some(id)) => Shape::Struct(self.structure(terms, merged, id)),
            (Kind::Union, Some(id)) => self.union(terms, merged, id),
            (Kind::Types(types), Some(id)) => self.union_of_types(merged, types, id),
            (Kind::Tuple, Some(id)) => Shape::Tuple(self.tuple(merged, id)),
            (Kind::Map, _) => {
                let values: Vec<Place> = match &merged.rest {
                    OtherMembers::Schemas(places) => places.clone(),
                    _ => Vec::new(),
                };
                let usage = if id.is_some() {
                    with_part(usage, Part::Value)
                } else {
                    usage.clone().of_items()
                };
                let ty = if merged.patterns.is_empty() {
                    self.other_members(&values, &usage)
                } else {
                    self.pattern_values(merged, &usage)
                };
                Shape::Alias(match ty {
                    Ty::Any(None) => Ty::Object,
                    ty => Ty::Map(Box::new(ty)),
                })
            }
            (Kind::Array, _) => {
                let usage = if id.is_some() {
                    usage.clone()
                } else {
                    usage.clone().of_items()
                };
                let item = if merged.items.is_empty() {
                    Ty::Any(None)
                } else {
                    self.ty_of_all(&merged.items, &usage)
                };
                Shape::Alias(Ty::Array(Box::new(item)))
            }
            (Kind::Struct | Kind::Union | Kind::Types(_) | Kind::Tuple, None) => {
                Shape::Alias(Ty::Any(None))
            }
        }
    }
}

/// Returns `ty` or `null`. Any JSON includes `null` already.
pub(in crate::lower) fn nullable_ty(ty: Ty) -> Ty {
    match ty {
        Ty::Any(_) | Ty::Null | Ty::Nullable(_) => ty,
        other => Ty::Nullable(Box::new(other)),
    }
}

/// Records in the diagnostic that a schema combines others in more ways than variants can be distinguished.
pub(in crate::lower) fn approximates_combination(
    diagnostic: Diagnostic,
    schema: &Place,
) -> Diagnostic {
    ["$ref", "allOf", "oneOf", "anyOf"]
        .iter()
        .fold(diagnostic, |diagnostic, keyword| {
            diagnostic.approximates(&schema.join(keyword), "too many variants to tell apart")
        })
}
