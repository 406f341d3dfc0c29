//! The stream that a success of an operation may be.

use super::fields::{Wrapper, wrapper};
use crate::config::Streams;
use crate::ir::{Api, Choice, Field, Form, Operation, StreamFormat, Ty};
use crate::passes::operation_name::named;

/// The stream that a success of an operation may be.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamFacts {
    /// The media type, which is asked for.
    pub media_type: String,
    /// The format of the items.
    pub format: StreamFormat,
    /// The type of the items. Those of [`StreamFormat::PlainEvents`] have a type of their own.
    pub item: Ty,
    /// The index of the field of the request body that asks for a stream, if there is one: a boolean, which is the member
    /// `stream` unless the configuration names another. With the type that wraps the boolean.
    pub switch: Option<(usize, Wrapper)>,
}

/// Returns the first stream of a success.
pub(super) fn stream(api: &Api, rules: &Streams, operation: &Operation) -> Option<StreamFacts> {
    let rule = rules.of(&named(operation));
    let flag = rule.and_then(|rule| rule.flag.as_deref()).unwrap_or(FLAG);
    let successes = operation.responses.iter();
    let successes = successes.filter(|response| response.success);
    successes
        .flat_map(|response| &response.contents)
        .find_map(|content| match &content.form {
            Form::Stream(format) if content.choice != Choice::LeftOut => Some(StreamFacts {
                media_type: content.requested_media_type(),
                format: format.clone(),
                item: content.ty.clone(),
                switch: switch(api, operation, flag),
            }),
            _ => None,
        })
}

/// The member that asks for a stream.
const FLAG: &str = "stream";

fn switch(api: &Api, operation: &Operation, flag: &str) -> Option<(usize, Wrapper)> {
    let content = operation.body.as_ref()?.content()?;
    if content.form != Form::Json {
        return None;
    }
    let structure = api.structure(&content.ty)?;
    let mut fields = structure.fields.iter().enumerate();
    let is_switch = |field: &Field| {
        let ty = match api.resolve(&field.ty) {
            Ty::Nullable(inner) => api.resolve(inner),
            ty => ty,
        };
        field.wire == flag && *ty == Ty::Bool
    };
    let (index, field) = fields.find(|(_, field)| is_switch(field))?;
    Some((index, wrapper(api, field.presence, &field.ty)))
}
