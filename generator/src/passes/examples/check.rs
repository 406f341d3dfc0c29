//! Checks whether a value is one of a type.

use crate::ir::{
    Api, EnumRepr, Extra, Holds, Presence, Select, Shape, Ty, TypeId, Union, UnixTime, Variant,
};
use indexmap::IndexMap;
use serde_json::Value;
use std::cell::RefCell;

/// Returns whether a value is valid for a type.
pub(in crate::passes) fn fits(api: &Api, ty: &Ty, value: &Value) -> bool {
    Checker::of(api).fits(ty, value, 0, Mode::Keep)
}

/// Returns whether a value is valid for a type, apart from a tuple that lacks its last items.
pub(super) fn fits_if_shorter(api: &Api, ty: &Ty, value: &Value) -> bool {
    Checker::of(api).fits(ty, value, 0, Mode::Shorter)
}

/// Returns whether a value is valid for a type, if dates and times need no offset.
pub(super) fn fits_in_utc(api: &Api, ty: &Ty, value: &Value) -> bool {
    let mut checker = Checker::of(api);
    checker.local_times = true;
    checker.fits(ty, value, 0, Mode::Keep)
}

/// The conditions that a value must satisfy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Mode {
    /// It is read and written back unchanged.
    Keep,
    /// It is read.
    Read,
    /// The same as [`Keep`](Self::Keep), except that a tuple may lack its last items, as its schema allows.
    Shorter,
}

struct Checker<'a> {
    api: &'a Api,
    /// Whether dates and times need no offset.
    local_times: bool,
    /// The results for unions, by type and address of the value, since unions may share variants at any depth.
    unions: RefCell<IndexMap<(TypeId, usize, Mode), bool>>,
}

impl<'a> Checker<'a> {
    fn of(api: &'a Api) -> Self {
        Self {
            api,
            local_times: api.local_times,
            unions: RefCell::default(),
        }
    }

    fn fits_type(&self, id: TypeId, value: &Value, depth: usize, mode: Mode) -> bool {
        let shape = &self.api.types[id].shape;
        if !matches!(shape, Shape::Union(_)) {
            return self.fits_shape(shape, value, depth, mode);
        }
        let key = (id, std::ptr::from_ref(value).addr(), mode);
        if let Some(known) = self.unions.borrow().get(&key) {
            return *known;
        }
        let fits = self.fits_shape(shape, value, depth, mode);
        self.unions.borrow_mut().insert(key, fits);
        fits
    }

    fn fits(&self, ty: &Ty, value: &Value, depth: usize, mode: Mode) -> bool {
        if depth > 128 {
            return false;
        }
        let text = || value.as_str();
        match ty {
            Ty::Any(_) | Ty::External(_) => true,
            Ty::Object => value.is_object(),
            Ty::Bool => value.is_boolean(),
            Ty::Small(small) => integer(value)
                .and_then(|number| i32::try_from(number).ok())
                .is_some_and(|number| small.range().contains(&number)),
            Ty::I32 => integer(value).is_some_and(|number| i32::try_from(number).is_ok()),
            Ty::U32 => integer(value).is_some_and(|number| u32::try_from(number).is_ok()),
            Ty::I64 => integer(value).is_some_and(|number| i64::try_from(number).is_ok()),
            Ty::U64 => integer(value).is_some_and(|number| u64::try_from(number).is_ok()),
            Ty::I128 => value
                .as_f64()
                .is_some_and(|number| number.fract() == 0.0 && number.abs() < 1.7e38),
            Ty::F64 | Ty::Decimal => value.is_number(),
            Ty::String | Ty::Binary | Ty::Quoted(_) => value.is_string(),
            Ty::DateTime => text().is_some_and(|text| is_date_time(text, self.local_times)),
            Ty::HttpDate => text().is_some_and(is_http_date),
            Ty::UnixTime(UnixTime::Fraction) => value
                .as_f64()
                .is_some_and(|seconds| (0.0..2.5e11).contains(&seconds)),
            Ty::UnixTime(UnixTime::Seconds) => integer(value).is_some_and(is_unix_time),
            Ty::UnixTime(UnixTime::Millis) => {
                integer(value).is_some_and(|millis| is_unix_time(millis.div_euclid(1000)))
            }
            Ty::Date => text().is_some_and(is_date),
            Ty::Duration => text().is_some_and(is_duration),
            Ty::Uuid => text().is_some_and(is_uuid),
            Ty::Base64 => text().is_some_and(is_base64),
            Ty::Base64Url => text().is_some_and(is_base64url),
            Ty::Null => value.is_null(),
            Ty::Array(item) => value.as_array().is_some_and(|items| {
                items
                    .iter()
                    .all(|value| self.fits(item, value, depth + 1, mode))
            }),
            Ty::Map(item) => value.as_object().is_some_and(|members| {
                members
                    .values()
                    .all(|value| self.fits(item, value, depth + 1, mode))
            }),
            Ty::Nullable(inner) => value.is_null() || self.fits(inner, value, depth + 1, mode),
            Ty::Type(id) => self.fits_type(*id, value, depth + 1, mode),
        }
    }

    fn fits_shape(&self, shape: &Shape, value: &Value, depth: usize, mode: Mode) -> bool {
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
                        // A `null` that is not allowed is read as absent, and is not written back.
                        Some(Value::Null) => {
                            let is_lost = matches!(field.presence, Presence::Optional);
                            (mode == Mode::Read && is_lost)
                                || matches!(
                                    field.presence,
                                    Presence::RequiredNullable | Presence::OptionalNullable
                                )
                                || matches!(field.ty, Ty::Any(_) | Ty::Null)
                        }
                        Some(value) => self.fits(&field.ty, value, depth, mode),
                    });
                let known =
                    |name: &String| structure.fields.iter().any(|field| field.wire == *name);
                named
                    && members
                        .iter()
                        .filter(|(name, _)| !known(name))
                        .all(|(_, value)| match &structure.extra {
                            Extra::Open => true,
                            Extra::Typed(ty) => self.fits(ty, value, depth, mode),
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
            Shape::Union(union) => self.fits_union(union, value, depth, mode),
            Shape::Tuple(tuple) => value.as_array().is_some_and(|items| {
                (mode == Mode::Shorter || items.len() >= tuple.required)
                    && items.iter().enumerate().all(|(index, value)| {
                        match tuple.elements.get(index) {
                            Some(ty) => self.fits(ty, value, depth, mode),
                            None => tuple
                                .rest
                                .as_ref()
                                .is_some_and(|ty| self.fits(ty, value, depth, mode)),
                        }
                    })
            }),
            Shape::Const(constant) => value == constant,
            Shape::Alias(ty) => self.fits(ty, value, depth, mode),
        }
    }

    /// Checks a value of a union with the variant that it selects. If that is unknown, every variant that reads the
    /// value must keep it.
    fn fits_union(&self, union: &Union, value: &Value, depth: usize, mode: Mode) -> bool {
        let fits = |variant: &Variant, mode| match &variant.holds {
            Holds::Value => self.fits(&variant.ty, value, depth, mode),
            Holds::Nothing(text) => value.as_str() == Some(text),
            Holds::Member(name) => {
                let members = value.as_object().filter(|members| members.len() == 1);
                let member = members.and_then(|members| members.get(name));
                member.is_some_and(|value| self.fits(&variant.ty, value, depth, mode))
            }
        };
        if let Select::Tag {
            property,
            values,
            rest,
            otherwise,
            undeclared: _,
        } = &union.select
        {
            let tag = value.get(property).and_then(Value::as_str);
            let mapped = values.iter().find(|(known, _)| tag == Some(known));
            let otherwise = otherwise.filter(|_| rest.is_empty());
            let chosen = mapped.map(|(_, index)| *index).or(otherwise);
            if let Some(variant) = chosen.and_then(|index| union.variants.get(index)) {
                return fits(variant, mode);
            }
        }
        let mut variants = union.variants.iter();
        if mode == Mode::Read {
            return variants.any(|variant| fits(variant, mode));
        }
        let mut some = false;
        let all = variants.all(|variant| {
            let keeps = fits(variant, mode);
            some |= keeps;
            keeps || !fits(variant, Mode::Read)
        });
        all && some
    }
}

/// Returns a number without a fraction as an integer.
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

/// Returns whether a text is an RFC 3339 timestamp, with an offset unless it may be local.
fn is_date_time(text: &str, may_be_local: bool) -> bool {
    let Some((date, rest)) = text.split_once(['T', 't', ' ']) else {
        return false;
    };
    let Some((time, rest)) = rest.split_at_checked(8) else {
        return false;
    };
    let zone = rest.strip_prefix('.').map_or(rest, |fraction| {
        fraction.trim_start_matches(|digit: char| digit.is_ascii_digit())
    });
    let offset = zone.strip_prefix(['+', '-']);
    is_date(date)
        && is_time(time)
        && (matches!(zone, "Z" | "z")
            || (may_be_local && zone.is_empty())
            || offset.is_some_and(|offset| is_time(&format!("{offset}:00"))))
}

fn is_time(text: &str) -> bool {
    shape_of(text, "00:00:00")
        && number(text, 0..2) <= 23
        && number(text, 3..5) <= 59
        && number(text, 6..8) <= 60
}

fn is_date(text: &str) -> bool {
    if !shape_of(text, "0000-00-00") {
        return false;
    }
    let year = number(text, 0..4);
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match number(text, 5..7) {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&number(text, 8..10))
}

/// Parses a range of digits.
fn number(text: &str, digits: std::ops::Range<usize>) -> u32 {
    text.get(digits)
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(u32::MAX)
}

/// Returns whether a text is an ISO 8601 duration within the range of the generated types, or the maximum duration of
/// .NET.
fn is_duration(text: &str) -> bool {
    if text.starts_with("P10675199D") {
        return true;
    }
    let units = [
        ('Y', 19_998.0),
        ('M', 239_976.0),
        ('W', 1_043_497.0),
        ('D', 7_304_484.0),
    ];
    let times = [
        ('H', 175_307_616.0),
        ('M', 10_518_456_960.0),
        ('S', 631_107_417_600.0),
    ];
    let Some(text) = text.trim_start_matches(['+', '-']).strip_prefix('P') else {
        return false;
    };
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let fits = |text: &str, units: &[(char, f64)]| {
        text.split_inclusive(|c: char| c.is_ascii_alphabetic())
            .all(|part| {
                units.iter().any(|(unit, most)| {
                    let digits = part.strip_suffix(*unit);
                    let number = digits.and_then(|digits| digits.parse::<f64>().ok());
                    number.is_some_and(|number| (0.0..=*most).contains(&number))
                })
            })
    };
    !text.is_empty() && !text.ends_with('T') && fits(date, &units) && fits(time, &times)
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

fn is_base64url(text: &str) -> bool {
    let digits = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    digits.len() % 4 != 1 && digits.bytes().all(is_digit)
}

/// Returns whether a text is an HTTP date in one of its three formats.
fn is_http_date(text: &str) -> bool {
    const MONTHS: &str = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";
    let is_date = |day: &str, month: &str, year: &str| {
        let day = day.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
        let months = || MONTHS.split(' ');
        day && months().any(|known| known == month)
            && matches!(year.len(), 2 | 4)
            && year.bytes().all(|byte| byte.is_ascii_digit())
    };
    let Some((_, rest)) = text.split_once(", ") else {
        let words: Vec<&str> = text.split_ascii_whitespace().collect();
        return match words.as_slice() {
            [_, month, day, clock, year] => is_date(day, month, year) && is_time(clock),
            _ => false,
        };
    };
    let words: Vec<&str> = rest.split([' ', '-']).collect();
    match words.as_slice() {
        [day, month, year, clock, "GMT"] => is_date(day, month, year) && is_time(clock),
        _ => false,
    }
}

/// Returns whether a number of seconds since 1970 is within the years from 0 to 9999.
fn is_unix_time(seconds: i128) -> bool {
    (-62_167_219_200..253_402_300_800).contains(&seconds)
}

/// Returns whether a text has digits where `pattern` has `0`, and the same characters elsewhere.
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

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time, is_duration};

    #[test]
    fn times() {
        for (text, expected) in [
            ("2020-02-29T23:59:60.5Z", true),
            ("2020-02-29t23:59:59+10:00", true),
            ("2017-11-12T13:14:15Z+10:00", false),
            ("2020-02-29T24:00:00Z", false),
            ("2020-02-29T23:59:59", false),
            ("2020-02-29T23:59:59é", false),
        ] {
            assert_eq!(is_date_time(text, false), expected, "{text}");
        }
        assert!(is_date_time("2020-02-29T23:59:59.5", true));
        assert!(!is_date_time("2020-02-29T23:59:59x", true));
        for (text, expected) in [
            ("2000-02-29", true),
            ("1900-02-29", false),
            ("2020-04-31", false),
            ("2020-13-01", false),
        ] {
            assert_eq!(is_date(text), expected, "{text}");
        }
    }

    #[test]
    fn durations() {
        for (text, expected) in [
            ("P1Y2M3W4DT5H6M7.5S", true),
            ("PT0S", true),
            ("P", false),
            ("PT", false),
            ("P1H", false),
            ("P10675199DT2H48M5.4775807S", true),
            ("P10675200D", false),
        ] {
            assert_eq!(is_duration(text), expected, "{text}");
        }
    }
}
