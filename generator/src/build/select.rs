//! How the variants of a union are told apart, decided once for all when generating.

mod kinds;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{
    Api, Condition, Enum, EnumRepr, JsonType, Presence, Rule, Select, Shape, Struct, Ty, Union,
};
use indexmap::IndexSet;
use kinds::{arrays, kind_of, overlaps, scalars};
use serde_json::Value;

/// Gives every union without a discriminator its tag or rules.
pub(super) fn select(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut found: Vec<(usize, Select)> = Vec::new();
    for (index, def) in api.types.iter().enumerate() {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        if matches!(union.select, Select::Tag { .. }) {
            continue;
        }
        let selector = Selector { api };
        let (select, clash) = selector.select(union);
        if let (Some((first, second)), Some(origin)) = (clash, def.origins.first()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::AmbiguousUnion,
                    format!("variants {} and {} of this union cannot be told apart", first + 1, second + 1),
                )
                .at(origin)
                .help("the one that comes first is read; a discriminator, or a member that only one requires, would tell them apart"),
            );
        }
        found.push((index, select));
    }
    for (index, select) in found {
        if let Some(Shape::Union(union)) = api.types.get_mut(index).map(|def| &mut def.shape) {
            union.select = select;
        }
    }
}

struct Selector<'a> {
    api: &'a Api,
}

/// What can be seen of a variant from outside.
struct Sketch<'a> {
    variant: usize,
    types: Vec<JsonType>,
    structure: Option<&'a Struct>,
    values: Option<Vec<Value>>,
    items: Option<JsonType>,
}

impl<'a> Selector<'a> {
    fn select(&self, union: &'a Union) -> (Select, Option<(usize, usize)>) {
        let mut sketches: Vec<Sketch<'a>> = Vec::new();
        for (index, variant) in union.variants.iter().enumerate() {
            self.sketches(index, &variant.ty, &mut sketches, 0);
        }
        if let Some(select) = self.implicit_tag(&sketches) {
            return (select, None);
        }
        let mut clash = None;
        let mut rules: Vec<Rule> = Vec::new();
        // `null`, booleans and so on first: each kind is told by its JSON type.
        for kind in [
            JsonType::Null,
            JsonType::Boolean,
            JsonType::Integer,
            JsonType::Number,
            JsonType::String,
            JsonType::Array,
            JsonType::Object,
        ] {
            let group: Vec<&Sketch<'a>> = sketches
                .iter()
                .filter(|sketch| sketch.types.contains(&kind))
                .collect();
            match kind {
                JsonType::Object => self.objects(&group, &mut rules, &mut clash),
                JsonType::Array => arrays(&group, &mut rules, &mut clash),
                _ => scalars(kind, &group, &mut rules, &mut clash),
            }
        }
        // A rule that an earlier one covers is never reached.
        let mut reached: Vec<Rule> = Vec::new();
        for rule in rules {
            let covered = reached.iter().any(|earlier| {
                let mut conditions = earlier.conditions.iter();
                conditions.all(|condition| rule.conditions.contains(condition))
            });
            if !covered {
                reached.push(rule);
            }
        }
        (Select::Rules(reached), clash)
    }

    /// The sketches of a variant: of a union, one for each of its own variants.
    fn sketches(&self, variant: usize, ty: &'a Ty, found: &mut Vec<Sketch<'a>>, depth: usize) {
        let shape = match ty {
            Ty::Type(id) => self.api.type_def(*id).map(|def| &def.shape),
            _ => None,
        };
        match shape {
            Some(Shape::Union(union)) if depth < 4 && found.len() < 256 => {
                for inner in &union.variants {
                    self.sketches(variant, &inner.ty, found, depth + 1);
                }
            }
            _ => found.push(self.sketch(variant, ty)),
        }
    }

    fn sketch(&self, variant: usize, ty: &'a Ty) -> Sketch<'a> {
        let mut sketch = Sketch {
            variant,
            types: Vec::new(),
            structure: None,
            values: None,
            items: None,
        };
        self.look(ty, &mut sketch, 0);
        sketch
    }

    fn look(&self, ty: &'a Ty, sketch: &mut Sketch<'a>, depth: usize) {
        let all = [
            JsonType::Boolean,
            JsonType::Number,
            JsonType::String,
            JsonType::Array,
            JsonType::Object,
        ];
        let kind = match ty {
            Ty::Any(_) | Ty::External(_) => {
                sketch.types.extend(all);
                return;
            }
            Ty::Object | Ty::Map(_) => JsonType::Object,
            Ty::Bool => JsonType::Boolean,
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => JsonType::Integer,
            Ty::F32 | Ty::F64 => JsonType::Number,
            Ty::Decimal => {
                sketch.types.extend([JsonType::Number, JsonType::String]);
                return;
            }
            Ty::String
            | Ty::DateTime
            | Ty::Date
            | Ty::Duration
            | Ty::Uuid
            | Ty::Base64
            | Ty::Binary => JsonType::String,
            Ty::Null => JsonType::Null,
            Ty::Array(item) => {
                let mut inner = Sketch {
                    variant: 0,
                    types: Vec::new(),
                    structure: None,
                    values: None,
                    items: None,
                };
                if depth < 16 {
                    self.look(item, &mut inner, depth + 1);
                }
                if let [only] = inner.types.as_slice() {
                    sketch.items = Some(*only);
                }
                JsonType::Array
            }
            Ty::Nullable(inner) => {
                sketch.types.push(JsonType::Null);
                return self.look(inner, sketch, depth + 1);
            }
            Ty::Type(id) => match self.api.type_def(*id).map(|def| &def.shape) {
                Some(Shape::Struct(structure)) => {
                    sketch.structure = Some(structure);
                    JsonType::Object
                }
                Some(Shape::Enum(Enum { repr, values })) => {
                    sketch.values = Some(values.iter().map(|value| value.wire.clone()).collect());
                    match repr {
                        EnumRepr::String => JsonType::String,
                        EnumRepr::Integer => JsonType::Integer,
                        EnumRepr::Mixed => {
                            sketch
                                .types
                                .extend(values.iter().map(|value| kind_of(&value.wire)));
                            sketch.types.sort_unstable();
                            sketch.types.dedup();
                            return;
                        }
                    }
                }
                Some(Shape::Const(value)) => {
                    sketch.values = Some(vec![value.clone()]);
                    kind_of(value)
                }
                Some(Shape::Tuple(_)) => JsonType::Array,
                Some(Shape::Alias(inner)) if depth < 16 => {
                    return self.look(inner, sketch, depth + 1);
                }
                Some(Shape::Union(union)) if depth < 16 => {
                    for variant in &union.variants {
                        let mut inner = Sketch {
                            variant: 0,
                            types: Vec::new(),
                            structure: None,
                            values: None,
                            items: None,
                        };
                        self.look(&variant.ty, &mut inner, depth + 1);
                        sketch.types.extend(inner.types);
                    }
                    sketch.types.sort_unstable();
                    sketch.types.dedup();
                    return;
                }
                _ => {
                    sketch.types.extend(all);
                    return;
                }
            },
        };
        sketch.types.push(kind);
    }

    /// The string values that a member is bound to.
    fn constants(&self, ty: &Ty) -> Option<Vec<String>> {
        let Ty::Type(id) = ty else { return None };
        match &self.api.type_def(*id)?.shape {
            Shape::Const(Value::String(text)) => Some(vec![text.clone()]),
            Shape::Enum(Enum {
                repr: EnumRepr::String,
                values,
            }) => values
                .iter()
                .map(|value| value.wire.as_str().map(str::to_owned))
                .collect(),
            Shape::Alias(inner) => self.constants(inner),
            _ => None,
        }
    }

    /// A required member that has different constants in every variant.
    fn implicit_tag(&self, sketches: &[Sketch<'a>]) -> Option<Select> {
        let structs: Vec<&'a Struct> = sketches
            .iter()
            .map(|sketch| sketch.structure)
            .collect::<Option<Vec<_>>>()?;
        let first = structs.first()?;
        for field in &first.fields {
            let mut seen = IndexSet::new();
            let mut values = Vec::new();
            let distinct = structs.iter().zip(sketches).all(|(structure, sketch)| {
                let member = structure
                    .fields
                    .iter()
                    .find(|other| other.wire == field.wire);
                let constants = member
                    .filter(|member| member.presence == Presence::Required)
                    .and_then(|member| self.constants(&member.ty));
                let Some(constants) = constants else {
                    return false;
                };
                constants.into_iter().all(|value| {
                    values.push((value.clone(), sketch.variant));
                    seen.insert(value)
                })
            });
            if distinct {
                return Some(Select::Tag {
                    property: field.wire.clone(),
                    values,
                    missing: None,
                });
            }
        }
        None
    }

    /// Objects: the variant that asks for most is tried first.
    fn objects(
        &self,
        group: &[&Sketch<'a>],
        rules: &mut Vec<Rule>,
        clash: &mut Option<(usize, usize)>,
    ) {
        let empty = Struct::default();
        let mut ranked: Vec<(&&Sketch<'a>, Vec<Condition>)> = group
            .iter()
            .map(|sketch| {
                let structure = sketch.structure.unwrap_or(&empty);
                let mut conditions = Vec::new();
                for field in &structure.fields {
                    if !matches!(
                        field.presence,
                        Presence::Required | Presence::RequiredNullable
                    ) {
                        continue;
                    }
                    // A list is open to new values: it counts only where it tells the variant from another.
                    let telling = self
                        .constants(&field.ty)
                        .filter(|values| self.tells(values, &field.wire, sketch.variant, group));
                    match telling {
                        Some(values) => conditions.push(Condition::MemberIs(
                            field.wire.clone(),
                            values.into_iter().map(Value::from).collect(),
                        )),
                        None => conditions.push(Condition::Has(field.wire.clone())),
                    }
                }
                (sketch, conditions)
            })
            .collect();
        // Constants say more than presence; a structure says more than a map.
        ranked.sort_by_key(|(sketch, conditions)| {
            let constants = conditions
                .iter()
                .filter(|c| matches!(c, Condition::MemberIs(..)))
                .count();
            std::cmp::Reverse((constants, conditions.len(), sketch.structure.is_some()))
        });
        self.tell_by_member_types(&mut ranked);
        let mut objects: Vec<Rule> = Vec::new();
        for (index, (sketch, conditions)) in ranked.iter().enumerate() {
            let mut all = vec![Condition::Is(vec![JsonType::Object])];
            all.extend(conditions.iter().cloned());
            if ranked
                .iter()
                .any(|(other, same)| other.variant != sketch.variant && same == conditions)
            {
                // Alike in what they require: a member that only one of them knows tells them apart.
                let own = self.own_members(sketch, group);
                let twin = ranked
                    .iter()
                    .take(index)
                    .find(|(twin, other)| twin.variant != sketch.variant && other == conditions);
                if let Some((other, _)) = twin
                    && own.is_empty()
                {
                    clash.get_or_insert((
                        other.variant.min(sketch.variant),
                        other.variant.max(sketch.variant),
                    ));
                }
                for member in own {
                    let mut conditions = all.clone();
                    conditions.push(Condition::Has(member));
                    objects.push(Rule {
                        variant: sketch.variant,
                        conditions,
                    });
                }
            }
            objects.push(Rule {
                variant: sketch.variant,
                conditions: all,
            });
        }
        // A rule that asks for less never hides one that asks for more.
        objects.sort_by_key(|rule| {
            let constants = rule
                .conditions
                .iter()
                .filter(|c| matches!(c, Condition::MemberIs(..)))
                .count();
            std::cmp::Reverse((constants, rule.conditions.len()))
        });
        rules.extend(objects);
    }

    /// Whether another variant has the member with none of these constants.
    fn tells(
        &self,
        values: &[String],
        member: &str,
        variant: usize,
        group: &[&Sketch<'a>],
    ) -> bool {
        group
            .iter()
            .filter(|other| other.variant != variant)
            .filter_map(|other| other.structure)
            .any(|structure| {
                let theirs = structure.fields.iter().find(|field| field.wire == member);
                theirs
                    .and_then(|field| self.constants(&field.ty))
                    .is_some_and(|theirs| values.iter().all(|value| !theirs.contains(value)))
            })
    }

    /// Variants that require the same members, of different JSON types: the types tell them apart.
    fn tell_by_member_types(&self, ranked: &mut [(&&Sketch<'a>, Vec<Condition>)]) {
        let before: Vec<(Option<&Struct>, Vec<Condition>)> = ranked
            .iter()
            .map(|(sketch, conditions)| (sketch.structure, conditions.clone()))
            .collect();
        for (index, (sketch, conditions)) in ranked.iter_mut().enumerate() {
            let twins: Vec<&Struct> = before
                .iter()
                .enumerate()
                .filter(|(other, (_, same))| *other != index && same == conditions)
                .filter_map(|(_, (structure, _))| *structure)
                .collect();
            let Some(structure) = sketch.structure.filter(|_| !twins.is_empty()) else {
                continue;
            };
            let telling = structure
                .fields
                .iter()
                .filter(|field| field.presence == Presence::Required)
                .find_map(|field| {
                    let own = self.sketch(0, &field.ty).types;
                    let disjoint = twins.iter().all(|twin| {
                        let theirs = twin.fields.iter().find(|other| other.wire == field.wire);
                        theirs.is_some_and(|theirs| {
                            let theirs = self.sketch(0, &theirs.ty).types;
                            own.iter()
                                .all(|kind| !theirs.contains(kind) && !overlaps(*kind, &theirs))
                        })
                    });
                    disjoint.then(|| {
                        Condition::Member(field.wire.clone(), Box::new(Condition::Is(own)))
                    })
                });
            conditions.extend(telling);
        }
    }

    /// The members that no other variant knows.
    fn own_members(&self, sketch: &Sketch<'a>, group: &[&Sketch<'a>]) -> Vec<String> {
        let fields = sketch
            .structure
            .map(|structure| structure.fields.as_slice())
            .unwrap_or_default();
        fields
            .iter()
            .map(|field| &field.wire)
            .filter(|wire| {
                group
                    .iter()
                    .filter(|other| other.variant != sketch.variant)
                    .all(|other| {
                        other.structure.is_some_and(|structure| {
                            structure.fields.iter().all(|field| field.wire != **wire)
                        })
                    })
            })
            .cloned()
            .collect()
    }
}
