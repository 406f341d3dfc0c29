//! Reads the bounds of numbers.

use super::node::{Kind, Members};
use super::{Extras, Normalizer};
use crate::source::Place;
use serde_json::{Value, json};

impl Normalizer<'_> {
    /// Reads `minimum`, `maximum` and their exclusive counterparts, which are numbers in 3.1.
    pub(super) fn bounds(
        &mut self,
        node: &Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        for ((bound, exclusive), digits) in [
            (("minimum", "exclusiveMinimum"), &mut extras.bound_digits.0),
            (("maximum", "exclusiveMaximum"), &mut extras.bound_digits.1),
        ] {
            self.take(node, bound, Kind::Number, place, out);
            match node.get(exclusive) {
                Some(Value::Bool(flag)) => {
                    out.insert(exclusive.to_owned(), json!(flag));
                }
                Some(Value::Number(number)) => {
                    out.insert(bound.to_owned(), json!(number));
                    out.insert(exclusive.to_owned(), json!(true));
                }
                Some(Value::Null) | None => {}
                Some(_) => self.invalid_keyword(place, exclusive, Kind::Number),
            }
            let written = [exclusive, bound].into_iter().find_map(|keyword| {
                let value = node.get(keyword).filter(|value| value.is_f64())?;
                self.digits(value, &place.join(keyword))
            });
            *digits = written;
        }
    }

    /// Returns the digits of an integer that was read as a float, since it does not fit into 64 bits.
    fn digits(&self, value: &Value, at: &Place) -> Option<String> {
        let Value::String(text) = self.spelled(value, at) else {
            return None;
        };
        let digits = text.strip_prefix('-').unwrap_or(&text);
        let is_integer = digits.bytes().all(|byte| byte.is_ascii_digit());
        (is_integer && !digits.is_empty()).then_some(text)
    }
}
