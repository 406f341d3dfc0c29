//! Writes the code of a caller that compares what a call returned with what the server answered.

use super::argument::{gap, literal};
use super::call::{Call, Caller};
use super::scenario::{Body, text};
use allof::ir::{Header, Response, Status};
use allof::passes::{Output, Payload};
use serde_json::Value;

/// How a caller reads a response.
pub(super) struct Read {
    /// The method of another media type.
    pub(super) alternative: Option<String>,
    pub(super) code: String,
}

/// Returns how the response of a call is read.
pub(super) fn read(call: &Call<'_>, caller: &mut Caller) -> Result<Read, String> {
    let names = &call.client.names.operations[call.route.operation];
    let facts = call.client.analysis.operation(call.route.operation);
    let answer = &call.exchange.answer;
    let Some((index, response)) = response(call) else {
        if answer.body.is_some() || answer.status < 400 {
            return Err(format!("the document has no response {}", answer.status));
        }
        let code = format!(
            "    let error = outcome.err().ok_or(\"a success\")?;\n{}",
            error_status(answer.status)
        );
        return Ok(Read {
            alternative: None,
            code,
        });
    };
    let own = &facts.responses.get(index).ok_or("no response")?.payload;
    let mut payload = own;
    let mut alternative = None;
    if let Some(body) = &answer.body
        && response
            .content()
            .is_some_and(|content| !content.is_range() && content.essence() != essence(body))
    {
        let mut others = facts.alternatives.iter().zip(&names.alternatives);
        let other = others.find(|(other, _)| {
            let mut types = other.media_types.iter();
            types.any(|one| one.eq_ignore_ascii_case(essence(body)))
        });
        if let Some((other, method)) = other {
            payload = &other.payload;
            alternative = Some(format!(".{}()", super::api::raw(method)));
        }
    }
    let status = answer.status;
    let mut code = String::new();
    if response.success {
        code.push_str("    let response = outcome?;\n");
        code.push_str(&format!(
            "    kit::is(response.status.as_u16(), {status})?;\n"
        ));
        let is_several = facts.output == Output::Several && alternative.is_none();
        let place = if is_several {
            let variant = names.responses.get(index).ok_or("no variant")?;
            let output = format!("api::operations::{}::{variant}", names.output);
            let pattern = pattern(&output, response, payload);
            code.push_str(&format!(
                "    let {pattern} = &response.value else {{\n        return Err(\"another success\".into());\n    }};\n"
            ));
            "value"
        } else {
            "&response.value"
        };
        code.push_str(&compare(call, payload, place, caller)?);
        let headers = call.operation.success_headers;
        headers_of(call, headers, "response.documented()", &mut code);
    } else {
        code.push_str("    let error = outcome.err().ok_or(\"a success\")?;\n");
        code.push_str(&error_status(status));
        let variant = names.responses.get(index).ok_or("no variant")?;
        let error = format!("api::operations::{}::{variant}", names.error);
        let pattern = pattern(&error, response, payload);
        code.push_str(&format!(
            "    let Some({pattern}) = error.api().map(|error| &error.body) else {{\n        return Err(error.into());\n    }};\n"
        ));
        code.push_str(&compare(call, payload, "value", caller)?);
    }
    Ok(Read { alternative, code })
}

fn error_status(status: u16) -> String {
    format!("    kit::is(error.status().map(|status| status.as_u16()), Some({status}))?;\n")
}

/// Returns the documented response of the status that the server answers.
fn response<'a>(call: &Call<'a>) -> Option<(usize, &'a Response)> {
    let status = call.exchange.answer.status;
    let mut responses: Vec<(usize, &Response)> =
        call.operation.responses.iter().enumerate().collect();
    responses.sort_by_key(|(_, response)| response.status);
    responses.into_iter().find(|(_, one)| match one.status {
        Status::Code(code) => code == status,
        Status::Range(range) => u16::from(range) == status / 100,
        Status::Default => true,
    })
}

fn pattern(path: &str, response: &Response, payload: &Payload) -> String {
    let names_status = !matches!(response.status, Status::Code(_));
    match (names_status, *payload == Payload::Empty) {
        (false, true) => path.to_owned(),
        (false, false) => format!("{path}(value)"),
        (true, true) => format!("{path} {{ .. }}"),
        (true, false) => format!("{path} {{ body: value, .. }}"),
    }
}

fn essence(body: &Body) -> &str {
    let essence = body.content_type.split(';').next();
    essence.unwrap_or_default().trim()
}

/// Returns the statement that compares the value at `place`.
fn compare(
    call: &Call<'_>,
    payload: &Payload,
    place: &str,
    caller: &mut Caller,
) -> Result<String, String> {
    let body = call.exchange.answer.body.as_ref();
    let given = call.values.body(&call.scenario.name);
    match payload {
        Payload::Empty if body.is_none() => Ok(String::new()),
        Payload::Empty => Err("the document has no body for the response".to_owned()),
        Payload::Json(ty) | Payload::Xml(ty, _) => {
            let body = body.ok_or("the server answers without a body")?;
            let is_json = matches!(payload, Payload::Json(_));
            let of_data = body.json.clone().filter(|_| is_json);
            let value = given.or(of_data).ok_or("the answer is not JSON")?;
            caller.weak.extend(gap(call, ty, &value));
            let expected = literal(&value.to_string());
            Ok(format!("    kit::same(&json({place}), {expected})?;\n"))
        }
        Payload::Text => {
            let body = body.ok_or("the server answers without a body")?;
            let text = body.text.as_ref().ok_or("the answer is not text")?;
            Ok(format!("    kit::text({place}, {text:?})?;\n"))
        }
        Payload::Bytes => {
            let body = body.ok_or("the server answers without a body")?;
            match (&body.base64, &body.text) {
                (Some(base64), _) => Ok(format!(
                    "    kit::is(&{place}[..], &kit::bytes({base64:?})?[..])?;\n",
                    place = place.trim_start_matches('&')
                )),
                (None, Some(text)) => {
                    caller.weak.push("the caller reads the bytes".to_owned());
                    Ok(format!(
                        "    kit::is(&{place}[..], {}.as_bytes())?;\n",
                        literal(text),
                        place = place.trim_start_matches('&')
                    ))
                }
                (None, None) => Err("the answer is not told".to_owned()),
            }
        }
        Payload::Items(..) => Err("a stream".to_owned()),
        Payload::Form(..) => Err("a form".to_owned()),
    }
}

/// Adds the statements that compare the documented headers.
fn headers_of(call: &Call<'_>, set: Option<allof::ir::HeadersId>, place: &str, code: &mut String) {
    let Some(id) = set else { return };
    let headers = &call.client.api.headers[id].headers;
    let fields = &call.client.names.headers[id].fields;
    for (header, field) in headers.iter().zip(fields) {
        let Header { name, .. } = header;
        let mut expected = call.exchange.answer.headers.iter();
        let expected = expected.find(|(known, _)| known.eq_ignore_ascii_case(name));
        if let Some((_, value)) = expected
            && !matches!(value, Value::Null)
        {
            code.push_str(&format!(
                "    kit::header(&json(&{place}.{}), {})?;\n",
                super::api::raw(field),
                literal(&text(value))
            ));
        }
    }
}
