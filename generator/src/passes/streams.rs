//! The items of streams, and the data that end them.

use super::facts::Analysis;
use super::operation_name::named;
use crate::config::{Config, StreamRule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::{Api, Content, Form, Operation, Presence, Shape, StreamFormat, Ty};
use serde_json::Value;

/// The members of a server-sent event as an object (OpenAPI 3.2, section 4.14.4).
const EVENT_MEMBERS: [&str; 4] = ["event", "data", "id", "retry"];

/// Makes the type of each stream that of one item, and finds the streams whose items are whole events.
pub(super) fn find_items(api: &mut Api, config: &Config) {
    let mut found = Vec::new();
    for (id, operation) in api.operations.entries() {
        let sent = operation.request_contents().count();
        let rule = rule(config, operation);
        let end = rule.and_then(|rule| rule.end.as_deref());
        for (index, content) in operation.contents().enumerate() {
            if let Form::Stream(format) = &content.form {
                let (format, ty) = item(api, format, content, end);
                let is_plain = matches!(
                    api.resolve(&content.ty),
                    Ty::Any(_) | Ty::String | Ty::Binary
                );
                let form = match index < sent && is_plain {
                    // The schema says nothing of the items, so the caller writes them.
                    true => Form::Bytes,
                    false => Form::Stream(format),
                };
                found.push((id, index, form, ty));
            }
        }
    }
    for (id, index, form, ty) in found {
        if let Some(content) = api.operations[id].contents_mut().nth(index) {
            content.form = form;
            content.ty = ty;
        }
    }
}

fn item(
    api: &Api,
    format: &StreamFormat,
    content: &Content,
    end: Option<&str>,
) -> (StreamFormat, Ty) {
    // A schema may describe the whole content, which is a list, or one item.
    let ty = match api.resolve(&content.ty) {
        Ty::Array(item) => (**item).clone(),
        _ => content.ty.clone(),
    };
    if !matches!(format, StreamFormat::EventData { .. }) {
        return (format.clone(), ty);
    }
    let end = end.unwrap_or(DONE).to_owned();
    if is_of_spring(api, &ty) {
        let end = Some(end);
        return (StreamFormat::PlainEvents { end }, Ty::Any(None));
    }
    match api.resolve(&ty) {
        Ty::Any(_) | Ty::String | Ty::Binary => {
            let end = Some(end);
            (StreamFormat::PlainEvents { end }, Ty::Any(None))
        }
        Ty::Type(_) if is_event(api, &ty, 0) => {
            let format = StreamFormat::Events {
                named: names_event(api, &ty, 0),
                end: (!is_constant(api, &ty, &end, 0)).then_some(end),
            };
            (format, ty)
        }
        _ => (StreamFormat::EventData { end: Some(end) }, ty),
    }
}

/// Returns whether a type is a class of Spring that sends events, as springdoc describes it. It says nothing of the events.
fn is_of_spring(api: &Api, ty: &Ty) -> bool {
    let Ty::Type(id) = ty else { return false };
    let key = api.types[*id].hints.key.as_deref().unwrap_or_default();
    match &api.types[*id].shape {
        Shape::Struct(emitter) => {
            let fields = emitter.fields.iter();
            key.ends_with("Emitter") && fields.map(|field| &field.wire).eq(["timeout"])
        }
        Shape::Alias(Ty::Object) => key.starts_with("ServerSentEvent"),
        _ => false,
    }
}

/// Returns what the configuration says about the stream of an operation.
fn rule<'c>(config: &'c Config, operation: &Operation) -> Option<&'c StreamRule> {
    config.streams.of(&named(operation))
}

/// Reports the entries of `streams` in the configuration that do not fit.
pub(super) fn report(
    api: &Api,
    config: &Config,
    analysis: &Analysis,
    diagnostics: &mut Diagnostics,
) {
    if config.streams.every.is_some() {
        let mut all = api.operations.entries();
        let follows = |operation: &Operation| config.streams.own(&named(operation)).is_none();
        let has_stream = |id| analysis.operation(id).stream.is_some();
        if !all.any(|(id, operation)| follows(operation) && has_stream(id)) {
            let message = "`*` under `streams` fits no operation";
            let help =
                "it fits an operation that responds with a stream and has no entry of its own";
            let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).help(help);
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
        }
    }
    for (name, rule) in &config.streams.operations {
        let is_it = |operation: &Operation| named(operation).is(name);
        let mut all = api.operations.entries();
        let Some((id, _)) = all.find(|(_, operation)| is_it(operation)) else {
            let message = format!("`{name}` under `streams` is no operation");
            let help = "write an `operationId`, `METHOD /path`, or `*` for every operation";
            let mut diagnostic = Diagnostic::new(Code::InvalidConfig, message).help(help);
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
            continue;
        };
        let origin = &api.operations[id].origin;
        let mut error = |message: String, help: &str| {
            let diagnostic = Diagnostic::new(Code::InvalidConfig, message);
            diagnostics.push(diagnostic.at(origin).help(help));
        };
        let Some(stream) = &analysis.operation(id).stream else {
            error(
                format!("`{name}` under `streams` responds with no stream"),
                "name an operation with a response of `text/event-stream` or of JSON Lines",
            );
            continue;
        };
        if let (Some(flag), None) = (&rule.flag, &stream.switch) {
            error(
                format!("the request body of `{name}` has no boolean member `{flag}`"),
                "name the member of the body in JSON that asks for a stream",
            );
        }
        let has_events = matches!(
            stream.format,
            StreamFormat::Events { .. }
                | StreamFormat::EventData { .. }
                | StreamFormat::PlainEvents { .. }
        );
        if rule.end.is_some() && !has_events {
            error(
                format!("`end` has no effect on `{name}`, whose stream has no events"),
                "remove `end`; a stream of JSON Lines ends with the response",
            );
        }
    }
}

/// The maximum depth of unions in unions that are looked at.
const DEPTH: usize = 8;

/// Returns whether the type is that of events with their members, not that of their data.
fn is_event(api: &Api, ty: &Ty, depth: usize) -> bool {
    let Ty::Type(id) = api.resolve(ty) else {
        return false;
    };
    match &api.types[*id].shape {
        Shape::Struct(structure) => {
            let mut names = structure.fields.iter().map(|field| field.wire.as_str());
            names.clone().any(|name| name == "data")
                && names.all(|name| EVENT_MEMBERS.contains(&name))
        }
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.len() > 0 && variants.all(|variant| is_event(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}

/// Returns whether each of the events must have the member `event`.
fn names_event(api: &Api, ty: &Ty, depth: usize) -> bool {
    let Ty::Type(id) = api.resolve(ty) else {
        return false;
    };
    match &api.types[*id].shape {
        Shape::Struct(structure) => structure
            .fields
            .iter()
            .any(|field| field.wire == "event" && field.presence == Presence::Required),
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.all(|variant| names_event(api, &variant.ty, depth + 1))
        }
        _ => false,
    }
}

/// The data of an event that ends the stream of many servers.
const DONE: &str = "[DONE]";

/// Returns whether a type has the text for its own constant: as a value, as the data of an event, or in one of its variants.
fn is_constant(api: &Api, ty: &Ty, text: &str, depth: usize) -> bool {
    let ty = match api.resolve(ty) {
        Ty::Nullable(inner) => api.resolve(inner),
        ty => ty,
    };
    let Ty::Type(id) = ty else { return false };
    let is_done = |value: &Value| value.as_str() == Some(text);
    match &api.types[*id].shape {
        Shape::Const(value) => is_done(value),
        Shape::Enum(list) => list.values.iter().any(|value| is_done(&value.wire)),
        Shape::Struct(structure) if depth < DEPTH => {
            let mut fields = structure.fields.iter();
            fields.any(|field| field.wire == "data" && is_constant(api, &field.ty, text, depth + 1))
        }
        Shape::Union(union) if depth < DEPTH => {
            let mut variants = union.variants.iter();
            variants.any(|variant| is_constant(api, &variant.ty, text, depth + 1))
        }
        _ => false,
    }
}
