//! What Rust type a conjunction of schemas is.

use super::Builder;
use super::extensions::TYPE_NAMES;
use super::flatten::{Merged, Rest, Term};
use crate::ir::{Example, Hints, JsonType, Part, Role, Shape, Tuple, Ty, TypeId, Untyped, Usage};
use crate::place::Place;
use serde_json::Value;

/// What a conjunction is, before its parts are built.
#[derive(Debug, Clone, PartialEq)]
enum Plan {
    Ty(Ty),
    Const(Value),
    Enum(Vec<Value>),
    Union,
    Types(Vec<JsonType>),
    Struct,
    Map,
    Array,
    Tuple,
}

impl<'m> Builder<'m> {
    /// The type of the schema at `place`.
    pub(super) fn ty(&mut self, place: &Place, usage: &Usage) -> Ty {
        self.conjunction(&[Term::whole(place)], usage)
    }

    /// The type of a value that satisfies the schemas at all of `places`.
    pub(super) fn ty_of_all(&mut self, places: &[Place], usage: &Usage) -> Ty {
        let terms: Vec<Term> = places.iter().map(Term::whole).collect();
        self.conjunction(&terms, usage)
    }

    /// The type of a value that satisfies every term.
    pub(super) fn conjunction(&mut self, terms: &[Term], usage: &Usage) -> Ty {
        let mut nullable = false;
        let terms = self.simplify(terms, &mut nullable);
        let ty = self.build(&terms, usage);
        if nullable { nullable_ty(ty) } else { ty }
    }

    /// Drops what adds nothing: references are followed, schemas that only annotate are left out, and so is a schema
    /// that another one extends.
    fn simplify(&mut self, terms: &[Term], nullable: &mut bool) -> Vec<Term> {
        let mut kept: Vec<Term> = Vec::new();
        for term in terms {
            let term = self.peel(term, nullable);
            if !kept.contains(&term) {
                kept.push(term);
            }
        }
        if kept.len() > 1 {
            let constraining: Vec<Term> = kept
                .iter()
                .filter(|term| self.constrains(term))
                .cloned()
                .collect();
            if !constraining.is_empty() {
                kept = constraining;
            }
            let mut needed: Vec<Term> = Vec::new();
            for (index, base) in kept.iter().enumerate() {
                let covered = kept.iter().enumerate().any(|(other, term)| {
                    other != index && term.all_of && self.covers(term, base, other > index)
                });
                if !covered {
                    needed.push(base.clone());
                }
            }
            kept = needed;
        }
        kept
    }

    /// Follows a schema that is only a reference, maybe with annotations, to its target.
    fn peel(&mut self, term: &Term, nullable: &mut bool) -> Term {
        let mut term = term.clone();
        let mut chain = Vec::new();
        while let Some(keywords) = self.schemas.get(&term.place) {
            let [target] = keywords.all_of.as_slice() else {
                break;
            };
            let wraps = !target.inline
                || self
                    .schemas
                    .get(&target.place)
                    .is_some_and(|inner| inner.title.is_some());
            if !term.all_of
                || !wraps
                || keywords.constrains()
                || self.replaced.contains_key(&term.place)
            {
                break;
            }
            if chain.contains(&term.place) {
                self.all_of_cycle(&term.place, &chain);
                break;
            }
            *nullable |= keywords.nullable;
            chain.push(term.place.clone());
            term = Term::whole(&target.place);
        }
        term
    }

    /// Whether the schema says anything of what a value must be.
    fn constrains(&self, term: &Term) -> bool {
        self.schemas
            .get(&term.place)
            .is_some_and(|keywords| keywords.constrains() || !keywords.all_of.is_empty())
    }

    /// Whether a value of `term` is one of `base` anyway: it extends it, or it is a later copy of it.
    fn covers(&mut self, term: &Term, base: &Term, later: bool) -> bool {
        if self.extends(&term.place, &base.place, 0) {
            return true;
        }
        if !base.all_of || !base.one_of || !base.any_of {
            return false;
        }
        let print = self.fingerprint(&base.place);
        (later && *term == Term::whole(&term.place) && self.fingerprint(&term.place) == print)
            || self.extends_copy(&term.place, print, 0)
    }

    /// Whether a branch of `place`, near or far, says what `print` stands for.
    fn extends_copy(&mut self, place: &Place, print: u64, depth: usize) -> bool {
        let Some(keywords) = self.schemas.get(place).filter(|_| depth < 32) else {
            return false;
        };
        keywords.all_of.iter().any(|link| {
            self.fingerprint(&link.place) == print
                || self.extends_copy(&link.place, print, depth + 1)
        })
    }

    /// Whether `base` is a branch of `place`, near or far.
    pub(super) fn extends(&self, place: &Place, base: &Place, depth: usize) -> bool {
        depth < 32
            && self.schemas.get(place).is_some_and(|keywords| {
                keywords
                    .all_of
                    .iter()
                    .any(|link| link.place == *base || self.extends(&link.place, base, depth + 1))
            })
    }

    fn build(&mut self, terms: &[Term], usage: &Usage) -> Ty {
        if let Some(ty) = self.done.get(terms) {
            return ty.clone();
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
        self.merged(terms, &merged, usage)
    }

    /// The type of a conjunction that was flattened.
    pub(super) fn merged(&mut self, terms: &[Term], merged: &Merged<'m>, usage: &Usage) -> Ty {
        let plan = self.plan(merged);
        let place = terms.last().map_or_else(
            || Place::root(crate::place::FileId(0)),
            |term| term.place.clone(),
        );
        let key = terms.len() == 1 && super::component_key(&place).is_some();
        let is_target = terms.iter().any(|term| self.targets.contains(&term.place));
        let defines = match &plan {
            Plan::Const(_)
            | Plan::Enum(_)
            | Plan::Union
            | Plan::Types(_)
            | Plan::Struct
            | Plan::Tuple => true,
            Plan::Map | Plan::Array => key || is_target,
            Plan::Ty(Ty::Null | Ty::Any(_)) => false,
            Plan::Ty(_) => key,
        };
        let wrap = |ty: Ty| if merged.nullable { nullable_ty(ty) } else { ty };
        if !defines {
            let shape = self.shape(&plan, terms, merged, None, usage);
            return match shape {
                Shape::Alias(ty) => wrap(ty),
                _ => Ty::Any(None),
            };
        }
        let id = self.reserve(&place, usage);
        let ty = wrap(Ty::Type(id));
        self.done.insert(terms.to_vec(), ty.clone());
        let part = Usage::Part {
            of: id,
            part: Part::Item,
        };
        let shape = self.shape(&plan, terms, merged, Some(id), &part);
        self.define(id, merged, shape, terms.len() == 1);
        ty
    }

    /// Puts a finished shape in its place.
    pub(super) fn define(
        &mut self,
        id: TypeId,
        merged: &Merged<'m>,
        shape: Shape,
        own_title: bool,
    ) {
        let docs = self.docs(merged);
        let examples = merged.parts.last().map_or_else(Vec::new, |part| {
            let values = part.keywords.examples.iter();
            values
                .map(|value| Example {
                    place: part.term.place.join("example"),
                    name: None,
                    value: value.clone(),
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
                .get("x-ms-enum")
                .and_then(|node| node.get("name")?.as_str());
            self.extension_name(extensions, TYPE_NAMES)
                .or_else(|| enum_name.map(str::to_owned))
        });
        if let Some(def) = self.types.get_mut(id.index()) {
            let Hints {
                given: given_hint,
                title: hint,
                ..
            } = &mut def.hints;
            *given_hint = given;
            *hint = title
                .map(|text| text.trim().to_owned())
                .filter(|text| !text.is_empty());
            def.docs = docs;
            def.examples = examples;
            def.shape = shape;
        }
    }

    fn plan(&self, merged: &Merged<'m>) -> Plan {
        if merged.invalid {
            return Plan::Ty(Ty::Any(Some(Untyped::Invalid)));
        }
        if merged.never {
            return Plan::Ty(Ty::Any(Some(Untyped::Contradiction)));
        }
        if let Some(constant) = &merged.constant {
            return if constant.is_null() {
                Plan::Ty(Ty::Null)
            } else {
                Plan::Const(constant.clone())
            };
        }
        if merged
            .groups
            .iter()
            .any(|group| self.gives_types(group.links))
        {
            return Plan::Union;
        }
        if let Some(plan) = Self::listed(merged) {
            return plan;
        }
        match merged.types.as_slice() {
            [] => self.guess(merged),
            [JsonType::Object] => Self::object(merged),
            [JsonType::Array] => {
                if merged.prefix_items.is_empty() {
                    Plan::Array
                } else {
                    Plan::Tuple
                }
            }
            [JsonType::Null] => Plan::Ty(Ty::Null),
            [JsonType::Boolean] => Plan::Ty(Ty::Bool),
            [JsonType::Integer] => Plan::Ty(self.integer(merged)),
            [JsonType::Number] => Plan::Ty(self.number(merged)),
            [JsonType::String] => Plan::Ty(self.string(merged)),
            several => Plan::Types(several.to_vec()),
        }
    }

    /// A list of values, if it is one that narrows the type.
    fn listed(merged: &Merged<'m>) -> Option<Plan> {
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
                .map(|_| Plan::Ty(Ty::Null));
        }
        if values
            .iter()
            .any(|value| value.is_object() || value.is_array())
        {
            return None;
        }
        let booleans = [Value::Bool(true), Value::Bool(false)];
        if booleans.iter().all(|value| values.contains(value)) && values.len() == 2 {
            return Some(Plan::Ty(Ty::Bool));
        }
        Some(Plan::Enum(values))
    }

    fn object(merged: &Merged<'m>) -> Plan {
        let named = !merged.properties.is_empty() || !merged.required.is_empty();
        if named || (merged.rest == Rest::Closed && merged.patterns.is_empty()) {
            Plan::Struct
        } else if matches!(merged.rest, Rest::Schemas(_)) || !merged.patterns.is_empty() {
            Plan::Map
        } else {
            Plan::Ty(Ty::Object)
        }
    }

    /// The type where none is written, from the keywords that only make sense for one.
    fn guess(&self, merged: &Merged<'m>) -> Plan {
        let bounds = |look: fn(&super::keywords::Bounds) -> bool| {
            merged.parts.iter().any(|part| look(&part.keywords.bounds))
        };
        if merged.has_members() || merged.rest == Rest::Closed {
            Self::object(merged)
        } else if !merged.prefix_items.is_empty() {
            Plan::Tuple
        } else if !merged.items.is_empty() {
            Plan::Array
        } else if merged.format.is_some_and(super::scalar::is_string_format)
            || merged.content_encoding.is_some()
            || bounds(|bounds| bounds.pattern.is_some() || bounds.length != (None, None))
        {
            Plan::Ty(self.string(merged))
        } else if merged
            .format
            .is_some_and(|format| format.starts_with("int"))
        {
            Plan::Ty(self.integer(merged))
        } else if merged.forbids {
            Plan::Ty(Ty::Any(Some(Untyped::OnlyForbids)))
        } else {
            Plan::Ty(Ty::Any(None))
        }
    }

    /// Whether a group of alternatives says more than which members must be there.
    fn gives_types(&self, links: &[crate::normalize::Link]) -> bool {
        links.iter().any(|link| {
            self.schemas.get(&link.place).is_some_and(|keywords| {
                let only_requires = super::keywords::Keywords {
                    required: keywords.required.clone(),
                    title: keywords.title.clone(),
                    description: keywords.description.clone(),
                    forbids: keywords.forbids,
                    examples: keywords.examples.clone(),
                    extensions: keywords.extensions.clone(),
                    types: keywords
                        .types
                        .iter()
                        .filter(|name| **name == JsonType::Object)
                        .copied()
                        .collect(),
                    ..super::keywords::Keywords::default()
                };
                *keywords != only_requires || (keywords.required.is_empty() && !keywords.forbids)
            })
        })
    }

    fn shape(
        &mut self,
        plan: &Plan,
        terms: &[Term],
        merged: &Merged<'m>,
        id: Option<TypeId>,
        usage: &Usage,
    ) -> Shape {
        match (plan, id) {
            (Plan::Ty(ty), _) => Shape::Alias(ty.clone()),
            (Plan::Const(value), _) => Shape::Const(value.clone()),
            (Plan::Enum(values), _) => Shape::Enum(self.enumeration(merged, values)),
            (Plan::Struct, Some(id)) => Shape::Struct(self.structure(terms, merged, id)),
            (Plan::Union, Some(id)) => self.union(merged, id),
            (Plan::Types(types), Some(id)) => self.union_of_types(merged, types, id),
            (Plan::Tuple, Some(id)) => Shape::Tuple(self.tuple(merged, id)),
            (Plan::Map, _) => {
                let values: Vec<Place> = match &merged.rest {
                    Rest::Schemas(places) => places.clone(),
                    _ => Vec::new(),
                };
                let usage = if id.is_some() {
                    with_part(usage, Part::Value)
                } else {
                    item_usage(usage)
                };
                let ty = if merged.patterns.is_empty() {
                    self.ty_of_all(&values, &usage)
                } else {
                    self.pattern_values(merged, &usage)
                };
                Shape::Alias(Ty::Map(Box::new(ty)))
            }
            (Plan::Array, _) => {
                let usage = if id.is_some() {
                    usage.clone()
                } else {
                    item_usage(usage)
                };
                let item = if merged.items.is_empty() {
                    Ty::Any(None)
                } else {
                    self.ty_of_all(&merged.items, &usage)
                };
                Shape::Alias(Ty::Array(Box::new(item)))
            }
            (Plan::Struct | Plan::Union | Plan::Types(_) | Plan::Tuple, None) => {
                Shape::Alias(Ty::Any(None))
            }
        }
    }

    /// The values of members that patterns name: their type where it is one, any JSON otherwise.
    pub(super) fn pattern_values(&mut self, merged: &Merged<'m>, usage: &Usage) -> Ty {
        let mut tys: Vec<Ty> = Vec::new();
        for place in &merged.patterns {
            let ty = self.ty(place, usage);
            if !tys.contains(&ty) {
                tys.push(ty);
            }
        }
        if let Rest::Schemas(places) = &merged.rest {
            let ty = self.ty_of_all(places, usage);
            if !tys.contains(&ty) {
                tys.push(ty);
            }
        }
        match tys.as_slice() {
            [ty] => ty.clone(),
            _ => Ty::Any(None),
        }
    }

    fn tuple(&mut self, merged: &Merged<'m>, id: TypeId) -> Tuple {
        let element = |index| Usage::Part {
            of: id,
            part: Part::Element(index),
        };
        let elements = merged
            .prefix_items
            .iter()
            .enumerate()
            .map(|(at, place)| self.ty(place, &element(at)))
            .collect();
        let rest = if merged.closed_items {
            None
        } else if merged.items.is_empty() {
            Some(Ty::Any(None))
        } else {
            Some(self.ty_of_all(
                &merged.items,
                &Usage::Part {
                    of: id,
                    part: Part::Item,
                },
            ))
        };
        Tuple { elements, rest }
    }
}

/// `ty`, or `null`. Any JSON holds `null` already.
pub(super) fn nullable_ty(ty: Ty) -> Ty {
    match ty {
        Ty::Any(_) | Ty::Null | Ty::Nullable(_) => ty,
        other => Ty::Nullable(Box::new(other)),
    }
}

/// The usage of the items of an array, or of the values of a map, that has no type of its own.
fn item_usage(usage: &Usage) -> Usage {
    match usage {
        Usage::Part {
            of,
            part: Part::Member(name),
        } => Usage::Part {
            of: *of,
            part: Part::MemberItem(name.clone()),
        },
        Usage::Operation {
            operation,
            role: Role::ResponseBody(status),
        } => Usage::Operation {
            operation: *operation,
            role: Role::ResponseItem(*status),
        },
        Usage::Operation {
            operation,
            role: Role::RequestBody,
        } => Usage::Operation {
            operation: *operation,
            role: Role::RequestItem,
        },
        other => other.clone(),
    }
}

fn with_part(usage: &Usage, part: Part) -> Usage {
    match usage {
        Usage::Part { of, .. } => Usage::Part { of: *of, part },
        other => other.clone(),
    }
}
