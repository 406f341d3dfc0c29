//! Whether a value is one of a type: examples and defaults that are not would be lies in the emitted crate.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, EnumRepr, Example, Extra, Presence, Shape, Ty, TypeId};
use crate::place::Place;
use indexmap::{IndexMap, IndexSet};
use serde_json::Value;
use std::cell::RefCell;

/// Drops the defaults and examples that do not fit their types.
pub(super) fn drop_misfits(api: &mut Api, diagnostics: &mut Diagnostics) {
    let original = api.clone();
    let fits = |ty: &Ty, value: &Value| fits(&original, ty, value);
    let mut told: IndexSet<Place> = IndexSet::new();
    let mut keep = |ty: &Ty, example: &Example, diagnostics: &mut Diagnostics| {
        let keep = fits(ty, &example.value);
        if !keep && told.insert(example.place.clone()) {
            diagnostics.push(
                Diagnostic::new(Code::InvalidExample, "this example does not fit its schema")
                    .at(&example.place)
                    .help("it is not made a test; correct the example, or the schema"),
            );
        }
        keep
    };
    for (index, def) in (0u32..).zip(&mut api.types) {
        let own = Ty::Type(crate::ir::TypeId(index));
        def.examples
            .retain(|example| keep(&own, example, diagnostics));
        if let Shape::Struct(structure) = &mut def.shape {
            for field in &mut structure.fields {
                if field
                    .default
                    .as_ref()
                    .is_some_and(|value| !fits(&field.ty, value))
                {
                    field.default = None;
                    let at = field.origin.join("properties").join(&field.wire);
                    diagnostics.push(
                        Diagnostic::new(
                            Code::InvalidKeyword,
                            format!("the default of `{}` does not fit its type", field.wire),
                        )
                        .at(&at.join("default"))
                        .help("it is not read; correct it, or remove it"),
                    );
                }
            }
        }
    }
    for operation in &mut api.operations {
        let bodies = operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents);
        let responses = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.contents);
        for content in bodies.chain(responses) {
            let ty = content.ty.clone();
            content
                .examples
                .retain(|example| keep(&ty, example, diagnostics));
        }
    }
}

/// Whether the value is one of the type.
pub(super) fn fits(api: &Api, ty: &Ty, value: &Value) -> bool {
    Judge::of(api).fits(ty, value, 0)
}

struct Judge<'a> {
    api: &'a Api,
    /// What was found of unions, by type and address of the value: unions may share their variants, and those theirs.
    unions: RefCell<IndexMap<(TypeId, usize), bool>>,
}

impl<'a> Judge<'a> {
    fn of(api: &'a Api) -> Self {
        Self {
            api,
            unions: RefCell::default(),
        }
    }

    fn fits_type(&self, id: TypeId, value: &Value, depth: usize) -> bool {
        let Some(def) = self.api.type_def(id) else {
            return false;
        };
        if !matches!(def.shape, Shape::Union(_)) {
            return self.fits_shape(&def.shape, value, depth);
        }
        let key = (id, std::ptr::from_ref(value).addr());
        if let Some(known) = self.unions.borrow().get(&key) {
            return *known;
        }
        let fits = self.fits_shape(&def.shape, value, depth);
        self.unions.borrow_mut().insert(key, fits);
        fits
    }

    fn fits(&self, ty: &Ty, value: &Value, depth: usize) -> bool {
        if depth > 128 {
            return false;
        }
        let text = || value.as_str();
        match ty {
            Ty::Any(_) | Ty::External(_) => true,
            Ty::Object => value.is_object(),
            Ty::Bool => value.is_boolean(),
            Ty::I32 => integer(value).is_some_and(|number| i32::try_from(number).is_ok()),
            Ty::U32 => integer(value).is_some_and(|number| u32::try_from(number).is_ok()),
            Ty::I64 => integer(value).is_some_and(|number| i64::try_from(number).is_ok()),
            Ty::U64 => integer(value).is_some_and(|number| u64::try_from(number).is_ok()),
            Ty::F64 => value.is_number(),
            Ty::Decimal => {
                value.is_number() || text().is_some_and(|text| text.parse::<f64>().is_ok())
            }
            Ty::String => value.is_string(),
            Ty::DateTime => text().is_some_and(is_date_time),
            Ty::Date => text().is_some_and(is_date),
            Ty::Duration => text().is_some_and(|text| text.starts_with('P') && text.len() > 2),
            Ty::Uuid => text().is_some_and(is_uuid),
            Ty::Base64 | Ty::Binary => text().is_some_and(is_base64),
            Ty::Null => value.is_null(),
            Ty::Array(item) => value
                .as_array()
                .is_some_and(|items| items.iter().all(|value| self.fits(item, value, depth + 1))),
            Ty::Map(item) => value.as_object().is_some_and(|members| {
                members
                    .values()
                    .all(|value| self.fits(item, value, depth + 1))
            }),
            Ty::Nullable(inner) => value.is_null() || self.fits(inner, value, depth + 1),
            Ty::Type(id) => self.fits_type(*id, value, depth + 1),
        }
    }

    fn fits_shape(&self, shape: &Shape, value: &Value, depth: usize) -> bool {
        match shape {
            Shape::Struct(structure) => {
                let Some(members) = value.as_object() else {
                    return false;
                };
                let named = structure
                    .fields
                    .iter()
                    .all(|field| match members.get(&field.wire) {
                        None => matches!(
                            field.presence,
                            Presence::Optional | Presence::OptionalNullable
                        ),
                        // A `null` where none is allowed reads as absent, and is not written back.
                        Some(Value::Null) => {
                            matches!(
                                field.presence,
                                Presence::RequiredNullable | Presence::OptionalNullable
                            ) || matches!(field.ty, Ty::Any(_) | Ty::Null)
                        }
                        Some(value) => self.fits(&field.ty, value, depth),
                    });
                let known =
                    |name: &String| structure.fields.iter().any(|field| field.wire == *name);
                named
                    && members
                        .iter()
                        .filter(|(name, _)| !known(name))
                        .all(|(_, value)| match &structure.extra {
                            Extra::Open => true,
                            Extra::Typed(ty) => self.fits(ty, value, depth),
                            Extra::Closed => false,
                        })
            }
            Shape::Enum(enumeration) => match enumeration.repr {
                EnumRepr::String => value.is_string(),
                EnumRepr::Integer => {
                    integer(value).is_some_and(|number| i64::try_from(number).is_ok())
                }
                EnumRepr::Mixed => true,
            },
            Shape::Union(union) => union
                .variants
                .iter()
                .any(|variant| self.fits(&variant.ty, value, depth)),
            Shape::Tuple(tuple) => value.as_array().is_some_and(|items| {
                items.len() >= tuple.required
                    && items.iter().enumerate().all(|(index, value)| {
                        match tuple.elements.get(index) {
                            Some(ty) => self.fits(ty, value, depth),
                            None => tuple
                                .rest
                                .as_ref()
                                .is_some_and(|ty| self.fits(ty, value, depth)),
                        }
                    })
            }),
            Shape::Const(constant) => value == constant,
            Shape::Alias(ty) => self.fits(ty, value, depth),
        }
    }
}

/// A number without a fraction.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the range is checked first"
)]
fn integer(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    number
        .as_i64()
        .map(i128::from)
        .or_else(|| number.as_u64().map(i128::from))
        .or_else(|| {
            let float = number.as_f64()?;
            (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i128)
        })
}

/// RFC 3339, with an offset.
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let zone =
        rest.ends_with(['Z', 'z']) || rest.get(8..).is_some_and(|rest| rest.contains(['+', '-']));
    is_date(date) && zone && shape_of(rest.get(..8).unwrap_or_default(), "00:00:00")
}

fn is_date(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| {
        text.get(range)
            .and_then(|digits| digits.parse::<u32>().ok())
    };
    shape_of(text, "0000-00-00")
        && number(5..7).is_some_and(|month| (1..=12).contains(&month))
        && number(8..10).is_some_and(|day| (1..=31).contains(&day))
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

fn is_base64(text: &str) -> bool {
    text.len().is_multiple_of(4)
        && text
            .trim_end_matches('=')
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
}

/// Whether a text has digits where `pattern` has `0`, and its other characters elsewhere.
fn shape_of(text: &str, pattern: &str) -> bool {
    text.len() == pattern.len()
        && text
            .bytes()
            .zip(pattern.bytes())
            .all(|(byte, expected)| match expected {
                b'0' => byte.is_ascii_digit(),
                other => byte == other,
            })
}
