//! The outlines of variants, by which they are distinguished.

use super::selector::Selector;
use crate::ir::{Enum, EnumRepr, JsonType, Length, Shape, Struct, Ty, TypeId, UnixTime};
use serde_json::Value;

/// The properties of a variant that a rule can test.
pub(super) struct Outline<'a> {
    /// The index of the variant in the union.
    pub(super) variant: usize,
    /// The JSON types of its values.
    pub(super) types: Vec<JsonType>,
    /// The struct, if it is an object with declared members.
    pub(super) structure: Option<&'a Struct>,
    /// The values of an enum or a constant.
    pub(super) values: Option<Vec<Value>>,
    /// The type of the first item of an array.
    pub(super) items: Option<&'a Ty>,
    /// How many items an array has.
    pub(super) length: Option<Length>,
    /// A pattern that its texts match.
    pub(super) pattern: Option<&'a str>,
    /// The types of the first items of a tuple.
    pub(super) elements: &'a [Ty],
    /// The type of a scalar that not every value of its JSON type reads as.
    pub(super) narrow: Option<&'a Ty>,
    /// The unions that were visited, since unions may share variants at any depth.
    seen: Vec<TypeId>,
}
impl Outline<'_> {
    const fn of(variant: usize) -> Self {
        Self {
            variant,
            types: Vec::new(),
            structure: None,
            values: None,
            items: None,
            length: None,
            pattern: None,
            elements: &[],
            narrow: None,
            seen: Vec::new(),
        }
    }
}

impl<'a> Selector<'a> {
    /// Adds the outlines of a variant. A variant that is a union has one for each of its own variants.
    pub(super) fn outlines(&self, variant: usize, ty: &'a Ty, found: &mut Vec<Outline<'a>>) {
        self.outlines_within(variant, ty, found, 0);
    }

    fn outlines_within(
        &self,
        variant: usize,
        ty: &'a Ty,
        found: &mut Vec<Outline<'a>>,
        depth: usize,
    ) {
        match self.api.shape(ty) {
            Some(Shape::Union(union)) if depth < 4 && found.len() < 256 => {
                for inner in &union.variants {
                    self.outlines_within(variant, &inner.ty, found, depth + 1);
                }
            }
            _ => found.push(self.outline(variant, ty)),
        }
    }

    pub(super) fn outline(&self, variant: usize, ty: &'a Ty) -> Outline<'a> {
        let mut outline = Outline::of(variant);
        self.look(ty, &mut outline, 0);
        outline
    }

    fn look(&self, ty: &'a Ty, outline: &mut Outline<'a>, depth: usize) {
        let all = [
            JsonType::Null,
            JsonType::Boolean,
            JsonType::Number,
            JsonType::String,
            JsonType::Array,
            JsonType::Object,
        ];
        let ty = self.api.resolve(ty);
        let kind = match ty {
            Ty::Any(_) | Ty::External(_) => {
                outline.types.extend(all);
                return;
            }
            Ty::Object | Ty::Map(_) => JsonType::Object,
            Ty::Bool => JsonType::Boolean,
            Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => {
                outline.narrow = Some(ty);
                JsonType::Integer
            }
            Ty::F64 | Ty::Decimal => JsonType::Number,
            Ty::UnixTime(UnixTime::Seconds | UnixTime::Millis) => {
                outline.narrow = Some(ty);
                JsonType::Integer
            }
            Ty::UnixTime(UnixTime::Fraction) => JsonType::Number,
            Ty::DateTime
            | Ty::HttpDate
            | Ty::Date
            | Ty::Duration
            | Ty::Uuid
            | Ty::Base64
            | Ty::Base64Url => {
                outline.narrow = Some(ty);
                JsonType::String
            }
            Ty::String | Ty::Binary | Ty::Quoted(_) => JsonType::String,
            Ty::Null => JsonType::Null,
            Ty::Array(item) => {
                outline.items = Some(item);
                JsonType::Array
            }
            // Aliases may nest `null` without an end.
            Ty::Nullable(_) if depth >= 16 => {
                outline.types.extend(all);
                return;
            }
            Ty::Nullable(inner) => {
                outline.types.push(JsonType::Null);
                return self.look(inner, outline, depth + 1);
            }
            Ty::Type(id) => match &self.api.types[*id].shape {
                Shape::Struct(structure) => {
                    outline.structure = Some(structure);
                    JsonType::Object
                }
                Shape::Enum(Enum { repr, values }) => {
                    outline.values = Some(values.iter().map(|value| value.wire.clone()).collect());
                    match repr {
                        EnumRepr::String => JsonType::String,
                        EnumRepr::Integer => JsonType::Integer,
                        EnumRepr::Mixed => {
                            outline
                                .types
                                .extend(values.iter().map(|value| JsonType::of(&value.wire)));
                            outline.types.sort_unstable();
                            outline.types.dedup();
                            return;
                        }
                    }
                }
                Shape::Const(value) => {
                    outline.values = Some(vec![value.clone()]);
                    JsonType::of(value)
                }
                Shape::Tuple(tuple) => {
                    outline.items = tuple.elements.first();
                    outline.elements = &tuple.elements;
                    let most = tuple.rest.is_none().then_some(tuple.elements.len());
                    outline.length = Some(Length {
                        least: tuple.required,
                        most,
                    });
                    JsonType::Array
                }
                Shape::Union(union) if depth < 16 => {
                    if outline.seen.contains(id) {
                        return;
                    }
                    outline.seen.push(*id);
                    for variant in &union.variants {
                        let mut inner = Outline::of(0);
                        inner.seen = std::mem::take(&mut outline.seen);
                        self.look(&variant.ty, &mut inner, depth + 1);
                        outline.seen = inner.seen;
                        outline.types.extend(inner.types);
                    }
                    outline.types.sort_unstable();
                    outline.types.dedup();
                    return;
                }
                // A chain of aliases that does not end, or a union that is nested too deeply.
                Shape::Alias(_) | Shape::Union(_) => {
                    outline.types.extend(all);
                    return;
                }
            },
        };
        outline.types.push(kind);
    }

    /// Returns the values that an enum or a constant allows.
    pub(super) fn constants(&self, ty: &Ty) -> Option<Vec<Value>> {
        match self.api.shape(self.api.resolve(ty))? {
            Shape::Const(value) if !value.is_object() && !value.is_array() => {
                Some(vec![value.clone()])
            }
            Shape::Enum(listed) => Some(listed.values.iter().map(|of| of.wire.clone()).collect()),
            _ => None,
        }
    }
}
