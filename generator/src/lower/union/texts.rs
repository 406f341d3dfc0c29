//! Alternatives that are another alternative as text, as Elysia writes the parameters that it converts: `{anyOf: [{type: string,
//! format: numeric}, {type: number}]}` is a number, and a date is an object, two strings and a number.

use crate::ir::{JsonType, Role, TypeId, Usage};
use crate::lower::builder::Builder;
use crate::lower::conjunction::Group;
use crate::normalize::Schema;

impl<'m> Builder<'m> {
    /// Returns the alternatives of a type without those that are another one as text. Only the server converts the text of a
    /// number or a boolean, so in a body, which may be received, the text remains an alternative.
    pub(super) fn without_texts(
        &self,
        group: &Group<'m>,
        possible: Vec<usize>,
        id: TypeId,
    ) -> Vec<usize> {
        let is_parameter = matches!(
            self.types[id].hints.usage,
            Usage::Operation {
                role: Role::Parameter(_),
                ..
            }
        );
        let schema = |index: usize| {
            let link = group.links.get(index)?;
            self.schemas
                .get(&self.target_of(&link.place))
                .map(AsRef::as_ref)
        };
        let schemas = || possible.iter().filter_map(|index| schema(*index));
        let is_moment = schemas().any(is_date_object) && schemas().any(is_date_time);
        let is_text = |one: &Schema| {
            let Some(of) = converted(one).filter(|_| is_parameter) else {
                return is_moment && !is_date_time(one) && !one.types.contains(&JsonType::Null);
            };
            schemas().any(|other| other.types.iter().any(|kind| of.contains(kind)))
        };
        let is_kept = |index: &usize| !schema(*index).is_some_and(is_text);
        let kept: Vec<usize> = possible.iter().copied().filter(is_kept).collect();
        if kept.is_empty() { possible } else { kept }
    }
}

/// Returns the types that a string of this format is converted to.
fn converted(schema: &Schema) -> Option<&'static [JsonType]> {
    let format = schema
        .format
        .as_deref()
        .filter(|_| schema.types == [JsonType::String])?;
    match format {
        "numeric" => Some(&[JsonType::Number, JsonType::Integer]),
        "integer" => Some(&[JsonType::Integer]),
        "boolean" => Some(&[JsonType::Boolean]),
        _ => None,
    }
}

/// Returns whether a schema is that of a JavaScript `Date`, which is never in JSON.
fn is_date_object(schema: &Schema) -> bool {
    schema.types == [JsonType::Object] && schema.format.as_deref() == Some("Date")
}

fn is_date_time(schema: &Schema) -> bool {
    schema.types == [JsonType::String] && schema.format.as_deref() == Some("date-time")
}
