//! What can be seen of a variant from outside.

use super::Selector;
use super::scalars::kind_of;
use crate::ir::{Enum, EnumRepr, JsonType, Shape, Struct, Ty, TypeId};
use serde_json::Value;

/// What can be seen of a variant from outside.
pub(super) struct Sketch<'a> {
    /// Which one of the union it is.
    pub(super) variant: usize,
    /// The JSON types that its values may have.
    pub(super) types: Vec<JsonType>,
    /// The members that an object has.
    pub(super) structure: Option<&'a Struct>,
    /// The values of a list, or the one value.
    pub(super) values: Option<Vec<Value>>,
    /// What the first item of an array is.
    pub(super) items: Option<&'a Ty>,
    /// The type of a scalar that not every value of its JSON type reads as.
    pub(super) narrow: Option<&'a Ty>,
    /// The unions that were looked into: unions may share their variants, and those theirs.
    seen: Vec<TypeId>,
}
impl Sketch<'_> {
    const fn of(variant: usize) -> Self {
        Self {
            variant,
            types: Vec::new(),
            structure: None,
            values: None,
            items: None,
            narrow: None,
            seen: Vec::new(),
        }
    }
}

impl<'a> Selector<'a> {
    /// The sketches of a variant: of a union, one for each of its own variants.
    pub(super) fn sketches(&self, variant: usize, ty: &'a Ty, found: &mut Vec<Sketch<'a>>) {
        self.sketches_within(variant, ty, found, 0);
    }

    fn sketches_within(
        &self,
        variant: usize,
        ty: &'a Ty,
        found: &mut Vec<Sketch<'a>>,
        depth: usize,
    ) {
        let shape = match ty {
            Ty::Type(id) => self.api.type_def(*id).map(|def| &def.shape),
            _ => None,
        };
        match shape {
            Some(Shape::Union(union)) if depth < 4 && found.len() < 256 => {
                for inner in &union.variants {
                    self.sketches_within(variant, &inner.ty, found, depth + 1);
                }
            }
            _ => found.push(self.sketch(variant, ty)),
        }
    }

    pub(super) fn sketch(&self, variant: usize, ty: &'a Ty) -> Sketch<'a> {
        let mut sketch = Sketch::of(variant);
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
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => {
                sketch.narrow = Some(ty);
                JsonType::Integer
            }
            Ty::F64 => JsonType::Number,
            Ty::Decimal => {
                sketch.types.extend([JsonType::Number, JsonType::String]);
                return;
            }
            Ty::DateTime | Ty::Date | Ty::Duration | Ty::Uuid | Ty::Base64 => {
                sketch.narrow = Some(ty);
                JsonType::String
            }
            Ty::String | Ty::Binary => JsonType::String,
            Ty::Null => JsonType::Null,
            Ty::Array(item) => {
                sketch.items = Some(item);
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
                Some(Shape::Tuple(tuple)) => {
                    sketch.items = tuple.elements.first();
                    JsonType::Array
                }
                Some(Shape::Alias(inner)) if depth < 16 => {
                    return self.look(inner, sketch, depth + 1);
                }
                Some(Shape::Union(union)) if depth < 16 => {
                    if sketch.seen.contains(id) {
                        return;
                    }
                    sketch.seen.push(*id);
                    for variant in &union.variants {
                        let mut inner = Sketch::of(0);
                        inner.seen = std::mem::take(&mut sketch.seen);
                        self.look(&variant.ty, &mut inner, depth + 1);
                        sketch.seen = inner.seen;
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

    /// The values that a member is bound to.
    pub(super) fn constants(&self, ty: &Ty) -> Option<Vec<Value>> {
        let Ty::Type(id) = ty else { return None };
        match &self.api.type_def(*id)?.shape {
            Shape::Const(value) if !value.is_object() && !value.is_array() => {
                Some(vec![value.clone()])
            }
            Shape::Enum(listed) => Some(listed.values.iter().map(|of| of.wire.clone()).collect()),
            Shape::Alias(inner) => self.constants(inner),
            _ => None,
        }
    }
}
