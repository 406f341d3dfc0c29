//! Says where an example does not match its type, and why.

use super::check::fits;
use crate::ir::{
    Api, EnumRepr, Extra, Holds, Presence, Select, Shape, SmallInt, Struct, Tuple, Ty, Union,
};
use crate::source::Pointer;
use serde_json::Value;

/// The maximum depth of values that are inspected.
const DEEPEST: usize = 64;

/// Returns a phrase about the first part of a value that is not valid for its type: "`/items/0` is not a string".
pub(super) fn misfit(api: &Api, ty: &Ty, value: &Value) -> Option<String> {
    Search { api }.at(ty, value, &Pointer::root(), 0)
}

struct Search<'a> {
    api: &'a Api,
}

impl Search<'_> {
    /// Returns the phrase about the part at `place`; `None` if it fits.
    fn at(&self, ty: &Ty, value: &Value, place: &Pointer, depth: usize) -> Option<String> {
        if depth > DEEPEST || fits(self.api, ty, value) {
            return None;
        }
        let inner = match (ty, value) {
            (Ty::Nullable(inner), _) => self.at(inner, value, place, depth + 1),
            (Ty::Type(id), _) => self.in_shape(&self.api.types[*id].shape, value, place, depth),
            (Ty::Array(item), Value::Array(items)) => self.first(
                items
                    .iter()
                    .enumerate()
                    .map(|(index, value)| (&**item, value, place.join(&index.to_string()))),
                depth,
            ),
            (Ty::Map(item), Value::Object(members)) => self.first(
                members
                    .iter()
                    .map(|(name, value)| (&**item, value, place.join(name))),
                depth,
            ),
            _ => None,
        };
        inner.or_else(|| Some(is_not(place, expected(self.api, ty)?)))
    }

    fn first<'v>(
        &self,
        mut parts: impl Iterator<Item = (&'v Ty, &'v Value, Pointer)>,
        depth: usize,
    ) -> Option<String> {
        parts.find_map(|(ty, value, place)| self.at(ty, value, &place, depth + 1))
    }

    fn in_shape(
        &self,
        shape: &Shape,
        value: &Value,
        place: &Pointer,
        depth: usize,
    ) -> Option<String> {
        match (shape, value) {
            (Shape::Alias(ty), _) => self.at(ty, value, place, depth + 1),
            (Shape::Struct(structure), Value::Object(_)) => {
                self.in_struct(structure, value, place, depth)
            }
            (Shape::Tuple(tuple), Value::Array(items)) => self.in_tuple(tuple, items, place, depth),
            (Shape::Union(union), _) => self
                .in_variant(union, value, place, depth)
                .or_else(|| Some(format!("{} matches no alternative", shown(place)))),
            (Shape::Const(constant), _) => Some(is_not(place, &format!("`{constant}`"))),
            (Shape::Struct(_) | Shape::Tuple(_) | Shape::Enum(_), _) => None,
        }
    }

    fn in_struct(
        &self,
        structure: &Struct,
        value: &Value,
        place: &Pointer,
        depth: usize,
    ) -> Option<String> {
        let fields = structure.fields.iter().find_map(|field| {
            let place = place.join(&field.wire);
            let may_lack = matches!(
                field.presence,
                Presence::Optional | Presence::OptionalNullable
            );
            let may_be_null = matches!(
                field.presence,
                Presence::RequiredNullable | Presence::OptionalNullable
            );
            match value.get(&field.wire) {
                None => (!may_lack).then(|| format!("{} is missing", shown(&place))),
                Some(Value::Null) if may_be_null => None,
                Some(Value::Null) => (!fits(self.api, &field.ty, &Value::Null))
                    .then(|| format!("{} is `null`", shown(&place))),
                Some(value) => self.at(&field.ty, value, &place, depth + 1),
            }
        });
        let is_declared = |name: &str| structure.fields.iter().any(|field| field.wire == name);
        let others = || {
            let mut members = value.as_object()?.iter();
            members.find_map(|(name, value)| {
                let place = place.join(name);
                match &structure.extra {
                    _ if is_declared(name) => None,
                    Extra::Open => None,
                    Extra::Typed(ty) => self.at(ty, value, &place, depth + 1),
                    Extra::Closed => Some(format!("{} is not declared", shown(&place))),
                }
            })
        };
        fields.or_else(others)
    }

    fn in_tuple(
        &self,
        tuple: &Tuple,
        items: &[Value],
        place: &Pointer,
        depth: usize,
    ) -> Option<String> {
        if items.len() < tuple.required {
            return Some(format!("{} has too few items", shown(place)));
        }
        let items = items.iter().enumerate();
        let mut parts = items.filter_map(|(index, value)| {
            let ty = tuple.elements.get(index).or(tuple.rest.as_ref())?;
            Some((ty, value, place.join(&index.to_string())))
        });
        self.first(&mut parts, depth)
            .or_else(|| Some(format!("{} has too many items", shown(place))))
    }

    /// Returns the phrase about the variant that the tag of the value selects.
    fn in_variant(
        &self,
        union: &Union,
        value: &Value,
        place: &Pointer,
        depth: usize,
    ) -> Option<String> {
        let Select::Tag {
            property, values, ..
        } = &union.select
        else {
            return None;
        };
        let tag = value.get(property)?.as_str()?;
        let (_, index) = values.iter().find(|(known, _)| known == tag)?;
        let variant = union.variants.get(*index)?;
        let is_whole = matches!(variant.holds, Holds::Value);
        is_whole.then(|| self.at(&variant.ty, value, place, depth + 1))?
    }
}

fn is_not(place: &Pointer, expected: &str) -> String {
    format!("{} is not {expected}", shown(place))
}

fn shown(place: &Pointer) -> String {
    match place.as_str() {
        "" => "it".to_owned(),
        pointer => format!("`{pointer}`"),
    }
}

/// Returns what the values of a type are, as far as a single value is checked.
fn expected(api: &Api, ty: &Ty) -> Option<&'static str> {
    Some(match ty {
        Ty::Any(_) | Ty::External(_) => return None,
        Ty::Nullable(inner) => return expected(api, inner),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Alias(ty) => return expected(api, ty),
            Shape::Struct(_) => "an object",
            Shape::Tuple(_) => "an array",
            Shape::Enum(enumeration) => match enumeration.repr {
                EnumRepr::String => "a string",
                EnumRepr::Integer => "an integer",
                EnumRepr::Mixed => return None,
            },
            Shape::Union(_) | Shape::Const(_) => return None,
        },
        Ty::Object | Ty::Map(_) => "an object",
        Ty::Array(_) => "an array",
        Ty::Null => "`null`",
        Ty::Bool => "a boolean",
        Ty::Small(SmallInt::I8 | SmallInt::U8) => "an integer of 8 bits",
        Ty::Small(SmallInt::I16 | SmallInt::U16) => "an integer of 16 bits",
        Ty::I32 | Ty::U32 => "an integer of 32 bits",
        Ty::I64 | Ty::U64 => "an integer of 64 bits",
        Ty::I128 => "an integer",
        Ty::F64 | Ty::Decimal => "a number",
        Ty::String | Ty::Binary | Ty::Quoted(_) => "a string",
        Ty::DateTime => "a date and time with an offset",
        Ty::HttpDate => "an HTTP date",
        Ty::UnixTime(_) => "a Unix time",
        Ty::Date => "a date",
        Ty::Duration => "a duration",
        Ty::Uuid => "a UUID",
        Ty::Base64 | Ty::Base64Url => "base64",
    })
}
