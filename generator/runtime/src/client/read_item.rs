//! Reads the items of a stream.

use super::response::{Failure, RawResponse};
use super::unexpected::BodyFault;
use crate::runtime::http::{Decoder, Piece, ServerSentEvent, StreamFormat};
use crate::runtime::json::{FromNode, Json, Node, Reader, Reading, read_as};
use serde_json::{Map, Value};

/// The constants of an operation that streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamInfo {
    /// The media type, which is asked for.
    pub media_type: &'static str,
    /// The format of the items.
    pub format: StreamFormat,
}

/// The result of reading a piece of a stream.
pub(super) enum Read<T> {
    /// An item.
    Item(T),
    /// The server says that no more items follow.
    End,
    /// Not an item: the data and the reason.
    Fault(Vec<u8>, BodyFault),
}

/// Reads an item from a piece.
pub(super) fn read_piece<T: FromNode>(
    format: StreamFormat,
    reading: Reading,
    piece: Piece,
) -> Read<T> {
    match piece {
        Piece::Json(text) => read_json(reading, text),
        Piece::Event(mut event) => {
            let (named, end) = match format {
                StreamFormat::Events { named, end } => (Some(named), end),
                StreamFormat::EventData { end } => (None, end),
                StreamFormat::JsonLines | StreamFormat::JsonSequence => (None, None),
            };
            if end == Some(event.data.as_str()) {
                return Read::End;
            }
            let Some(named) = named else {
                return read_json(reading, event.data.into_bytes());
            };
            if named && event.event.is_none() {
                event.event = Some(String::from("message"));
            }
            match read_event(reading, &event) {
                Ok(item) => Read::Item(item),
                Err(fault) => Read::Fault(event.data.into_bytes(), fault),
            }
        }
    }
}

impl RawResponse {
    /// Reads a success whose body is a stream that was received to its end.
    ///
    /// # Errors
    /// An item does not match its type, or the body is incomplete.
    pub fn items<T: FromNode, E>(&self, format: StreamFormat) -> Result<Vec<T>, Failure<E>> {
        let items = self
            .whole()
            .and_then(|body| read_all(format, &body, self.reading));
        items.map_err(|fault| Failure::UnexpectedBody {
            fault,
            is_error: false,
        })
    }
}

fn read_all<T: FromNode>(
    format: StreamFormat,
    body: &[u8],
    reading: Reading,
) -> Result<Vec<T>, BodyFault> {
    let mut decoder = Decoder::new(format);
    decoder.feed(body);
    let mut items = Vec::new();
    while let Some(piece) = decoder.next().or_else(|| decoder.finish()) {
        match read_piece(format, reading, piece) {
            Read::Item(item) => items.push(item),
            Read::End => break,
            Read::Fault(_, fault) => return Err(fault),
        }
    }
    Ok(items)
}

fn read_json<T: FromNode>(reading: Reading, text: Vec<u8>) -> Read<T> {
    let value = parse(reading, &text);
    match value {
        Ok(value) => Read::Item(value),
        Err(fault) => Read::Fault(text, fault),
    }
}

/// Reads an item. The mismatches of the members that a lenient client omits are not kept: a stream has no place for them.
fn parse<T: FromNode>(reading: Reading, text: &[u8]) -> Result<T, BodyFault> {
    let json = Json::parse(text)?;
    read_as(reading, json.root())
        .map(|(item, _)| item)
        .map_err(BodyFault::Mismatch)
}

/// Reads an event as an object. The data are a string where the type asks for one, and JSON elsewhere.
fn read_event<T: FromNode>(reading: Reading, event: &ServerSentEvent) -> Result<T, BodyFault> {
    let data = event.data.trim_start();
    let as_text = || Value::from(event.data.as_str());
    let as_json = || serde_json::from_str(data).ok();
    if data.starts_with(['{', '[']) {
        let item = as_json().map(|value| parse(reading, &object(event, value)));
        if let Some(Ok(item)) = item {
            return Ok(item);
        }
        return parse(reading, &object(event, as_text()));
    }
    let first = parse(reading, &object(event, as_text()));
    match (first, as_json()) {
        (Err(fault), Some(value)) => parse(reading, &object(event, value)).map_err(|_| fault),
        (first, _) => first,
    }
}

/// Returns an event as the JSON object that OpenAPI 3.2 describes (section 4.14.4).
fn object(event: &ServerSentEvent, data: Value) -> Vec<u8> {
    let mut members = Map::new();
    if let Some(name) = &event.event {
        members.insert(String::from("event"), Value::from(name.as_str()));
    }
    members.insert(String::from("data"), data);
    if let Some(id) = &event.id {
        members.insert(String::from("id"), Value::from(id.as_str()));
    }
    if let Some(retry) = event.retry {
        members.insert(String::from("retry"), Value::from(retry));
    }
    Value::Object(members).to_string().into_bytes()
}

impl FromNode for ServerSentEvent {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            event: members.optional("event"),
            data: members.required("data"),
            id: members.optional("id"),
            retry: members.optional("retry"),
        }
    }
}
