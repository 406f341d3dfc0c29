//! Writes the arguments of a call.

use super::api::Client;
use super::call::Call;
use super::scenario::Body;
use super::typed;
use allof::ir::{Content, Form, Parameter, Presence, RequestBody, Ty};
use allof::passes;
use serde_json::Value;

/// The argument for a request body.
pub(super) struct Argument {
    pub(super) code: String,
    /// The call of the method that sets the media type.
    pub(super) content_type: Option<String>,
    pub(super) weak: Option<String>,
}

/// Returns the argument of a parameter.
pub(super) fn expression(client: &Client, parameter: &Parameter, value: &Value) -> String {
    if parameter.nullable && parameter.required {
        return typed_value(&format!("Option<{}>", client.ty(&parameter.ty)), value);
    }
    of_type(client, &parameter.ty, value)
}

/// Returns an expression for a value of a type: a literal where a user would write one.
fn of_type(client: &Client, ty: &Ty, value: &Value) -> String {
    let is_string = |ty: &Ty| passes::is_string(&client.api, &client.config, ty);
    if let (true, Value::String(text)) = (is_string(ty), value) {
        return format!("{text:?}");
    }
    match (client.api.resolve(ty), value) {
        (Ty::Bool, Value::Bool(value)) => value.to_string(),
        (Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64, Value::Number(number)) => {
            number.to_string()
        }
        (Ty::Array(item), Value::Array(items)) if is_string(item) && !items.is_empty() => {
            value_text(&Value::Array(items.clone()))
        }
        _ => typed_value(&client.ty(ty), value),
    }
}

fn typed_value(ty: &str, value: &Value) -> String {
    format!("value::<{ty}>({})?", literal(&value_text(value)))
}

fn value_text(value: &Value) -> String {
    value.to_string()
}

/// Returns a text as a literal of Rust.
pub(super) fn literal(text: &str) -> String {
    if text.contains('"') && !text.contains("\"#") && !text.contains('\r') {
        format!("r#\"{text}\"#")
    } else {
        format!("{text:?}")
    }
}

/// Returns what is not typed in a value. Members that a schema does not name are what some scenarios are about.
pub(super) fn gap(call: &Call<'_>, ty: &Ty, value: &Value) -> Option<String> {
    let is_open = call.scenario.area == "type/property/additional-properties";
    typed::gap(&call.client.api, ty, value, is_open)
}

/// Returns the argument for a required body that the server ignores: an object without members.
pub(super) fn nothing(call: &Call<'_>, body: &RequestBody) -> Result<String, String> {
    let ty = body.content().map(|content| &content.ty);
    let object = ty.and_then(|ty| Some((ty, call.client.api.structure(ty)?)));
    let (ty, object) = object.ok_or("the scenario has no body")?;
    let mut fields = object.fields.iter();
    if fields.any(|field| {
        matches!(
            field.presence,
            Presence::Required | Presence::RequiredNullable
        )
    }) {
        return Err("the scenario has no body".to_owned());
    }
    Ok(of_type(
        call.client,
        ty,
        &Value::Object(serde_json::Map::new()),
    ))
}

/// Returns the argument for a body.
pub(super) fn body(
    call: &Call<'_>,
    body: &RequestBody,
    expected: &Body,
) -> Result<Argument, String> {
    let names = &call.client.names.operations[call.route.operation];
    let facts = call.client.analysis.operation(call.route.operation);
    let header = call.exchange.header("content-type");
    let wanted = header.unwrap_or_else(|| expected.content_type.clone());
    if facts.body.is_empty() {
        let content = body.content().ok_or("the body has no media type")?;
        let mut argument = content_argument(call, content, expected)?;
        if content.is_range() && content.sent_media_type() != wanted {
            let method = super::api::raw(&names.content_type);
            argument.content_type = Some(format!(".{method}({wanted:?})"));
        }
        return Ok(argument);
    }
    let variants = facts.body.iter().enumerate();
    let mut contents = variants.filter_map(|(index, variant)| {
        let content = body.contents.get(variant.content)?;
        Some((index, variant, content))
    });
    let essence = wanted.split(';').next().unwrap_or_default().trim();
    let found = contents.find(|(_, _, content)| content.essence() == essence);
    let (index, variant, content) = found.ok_or("the body has no such media type")?;
    let mut argument = content_argument(call, content, expected)?;
    if !variant.converts {
        let variant = names.body_variants.get(index).ok_or("no name")?;
        argument.code = format!(
            "api::operations::{}::{variant}({}.into())",
            names.body_type, argument.code
        );
    }
    Ok(argument)
}

fn content_argument(
    call: &Call<'_>,
    content: &Content,
    expected: &Body,
) -> Result<Argument, String> {
    let given = call.values.body(&call.scenario.name);
    let mut weak = None;
    let code = match content.form {
        Form::Json | Form::UrlEncoded(_) | Form::Xml => {
            let of_data = expected.json.clone().filter(|_| content.form != Form::Xml);
            let value = given.or(of_data).ok_or("the body is not JSON")?;
            weak = gap(call, &content.ty, &value);
            of_type(call.client, &content.ty, &value)
        }
        Form::Text => match (&expected.json, &expected.text) {
            (Some(Value::String(text)), _) | (_, Some(text)) => format!("{text:?}"),
            _ => return Err("the body is not text".to_owned()),
        },
        Form::Bytes | Form::Stream(_) => match (&expected.base64, &expected.text) {
            (Some(base64), _) => format!("kit::bytes({base64:?})?"),
            (None, Some(text)) => {
                weak = Some("the caller writes the bytes".to_owned());
                literal(text)
            }
            (None, None) => return Err("the body is not told".to_owned()),
        },
        Form::Multipart(_) | Form::Parts(_) => return Err("a form of several parts".to_owned()),
    };
    Ok(Argument {
        code,
        content_type: None,
        weak,
    })
}
