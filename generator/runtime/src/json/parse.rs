//! Parses bytes into a [`Json`]: `serde_json` parses, and a visitor builds. Any other self-describing format of serde
//! works too.

use super::builder::{Builder, Open};
use super::exact::numbers_are_exact;
use super::tape::Json;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The name of the only member of the object that represents a number if a crate of the build enables the feature
/// `arbitrary_precision` of `serde_json`.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";

impl<'a> Json<'a> {
    /// Parses a body. A byte order mark is skipped (RFC 8259, section 8.1).
    ///
    /// # Errors
    /// The bytes are not JSON, not UTF-8, or nested deeper than the limit of `serde_json`.
    pub fn parse(body: &'a [u8]) -> Result<Self, serde_json::Error> {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        match std::str::from_utf8(body) {
            Ok(text) => {
                let mut deserializer = serde_json::Deserializer::from_str(text);
                let json = build(text, &mut deserializer)?;
                deserializer.end()?;
                Ok(json)
            }
            Err(error) => Err(Error::custom(error)),
        }
    }
}

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        build("", deserializer)
    }
}

/// Builds a JSON text of what a deserializer of the text has; the text is empty if it is not known.
fn build<'a, 'de, D: Deserializer<'de>>(text: &'a str, from: D) -> Result<Json<'a>, D::Error> {
    let mut builder = Builder::new(text);
    Value(&mut builder).deserialize(from)?;
    Ok(builder.finish())
}

/// Adds a value to the text that is being built.
struct Value<'b, 'a>(&'b mut Builder<'a>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.0.bool(value);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.int(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.uint(value);
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.float(value);
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self(builder) = self;
        let open = builder.begin();
        let mut count = 0_usize;
        while seq.next_element_seed(Value(&mut *builder))?.is_some() {
            count += 1;
        }
        builder.end_array(&open, count).map_err(A::Error::custom)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(builder) = self;
        let open = builder.begin();
        let mut count = 0_usize;
        while map.next_key_seed(Name(&mut *builder))?.is_some() {
            map.next_value_seed(Value(&mut *builder))?;
            count += 1;
        }
        if let Some(number) = exact_number(builder, &open, count) {
            builder.undo(&open);
            number.add_to(builder);
            return Ok(());
        }
        builder.end_object(&open, count).map_err(A::Error::custom)
    }
}

/// Returns the number that `serde_json` passes as an object of one member if its feature `arbitrary_precision` is on.
fn exact_number(builder: &Builder<'_>, open: &Open, count: usize) -> Option<Number> {
    if count != 1 {
        return None;
    }
    match builder.only_member(open)? {
        (NUMBER_TOKEN, text) if numbers_are_exact() => Number::parse(text),
        _ => None,
    }
}

/// Adds the name of a member.
struct Name<'b, 'a>(&'b mut Builder<'a>);

impl<'de> DeserializeSeed<'de> for Name<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a member")
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.string(value);
        Ok(())
    }
}

/// A number whose text is known.
enum Number {
    Int(i64),
    UInt(u64),
    Float(f64),
}

impl Number {
    fn parse(text: &str) -> Option<Self> {
        let signed = text.parse().map(Self::Int);
        let unsigned = || text.parse().map(Self::UInt);
        let float = || text.parse().map(Self::Float);
        signed.or_else(|_| unsigned()).or_else(|_| float()).ok()
    }

    fn add_to(self, builder: &mut Builder<'_>) {
        match self {
            Self::Int(value) => builder.int(value),
            Self::UInt(value) => builder.uint(value),
            Self::Float(value) => builder.float(value),
        }
    }
}
