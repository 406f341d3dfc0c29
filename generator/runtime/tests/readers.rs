//! Reads random texts with the readers of JSON, events and records, and compares the result with a reference.
//!
//! Each test reads 4,000 texts, or the number in `READER_ROUNDS`. A failure prints the text.
#![cfg(feature = "streams")]
#![allow(
    missing_docs,
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]

#[path = "support/ready.rs"]
mod ready;

use allof_runtime::{
    Api, Client, ClientBuilder, Failure, FromNode, Json, MockTransport, Operation, OperationInfo,
    RawResponse, RequestBuilder, Server, ServerSentEvent, ServerUrl, StreamFormat, StreamInfo,
    Streaming,
};
use ready::now;
use serde_json::Value;
use std::convert::Infallible;
use std::marker::PhantomData;

/// Random numbers that are the same in every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(number).unwrap() % bound
    }

    fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        let index = self.below(all.len());
        all.get(index).unwrap()
    }

    /// Returns some of the pieces, one after the other.
    fn text(&mut self, pieces: &[&str], most: usize) -> String {
        let count = self.below(most);
        (0..count).map(|_| self.of(pieces)).collect()
    }

    /// Cuts bytes into pieces, some of which are empty.
    fn cut(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut pieces = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(self.below(9).min(rest.len()));
            pieces.push(piece.to_vec());
            rest = after;
        }
        pieces
    }
}

fn rounds() -> u64 {
    let rounds = std::env::var("READER_ROUNDS").ok();
    rounds
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(4000)
}

/// Runs a test for each number, with random numbers that depend on it alone.
fn each(test: impl Fn(&mut Dice)) {
    for round in 1..=rounds() {
        test(&mut Dice(round.wrapping_mul(0x9E37_79B9_7F4A_7C15)));
    }
}

/// Pieces of JSON texts, so that about a third of the texts is valid.
const JSON: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"a\":",
    "\"a\":",
    "\"\\u0061\":",
    "\"b\":1,",
    "1",
    "-0",
    "0.10",
    "1e400",
    "18446744073709551616",
    "-9223372036854775808",
    "1E+2",
    "01",
    "\"\"",
    "\"x\\n\\\"y\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"é\u{1F600}\"",
    "\"\u{1}\"",
    "null",
    "true",
    "false",
    "nul",
    " ",
    "\n",
    "\t",
    "\u{feff}",
    "[]",
    "{}",
    "[1,2]",
    "{\"a\":1,\"a\":2}",
    "NaN",
    "{\"$serde_json::private::Number\":\"1\"}",
];

/// Returns a text that is valid JSON, unless it is damaged.
fn json(dice: &mut Dice, depth: usize) -> String {
    let scalars = [
        "0",
        "-1.5e3",
        "123456789012345678901234567890",
        "0.1",
        "\"a\\u00e9\\t\"",
        "\"\"",
        "null",
        "true",
        "\"\u{1F600}\\ud83d\\ude00\"",
        "1e-7",
        "-0.0",
        "9007199254740993",
    ];
    match dice.below(if depth == 0 { 1 } else { 3 }) {
        1 => {
            let items: Vec<String> = (0..dice.below(5)).map(|_| json(dice, depth - 1)).collect();
            format!("[{}]", items.join(dice.of(&[",", " ,", ", "])))
        }
        2 => {
            let members: Vec<String> = (0..dice.below(5))
                .map(|_| {
                    let name = dice.of(&["\"a\"", "\"b\"", "\"\\u0061\"", "\"\"", "\"a b\""]);
                    format!("{name}:{}", json(dice, depth - 1))
                })
                .collect();
            format!("{{{}}}", members.join(","))
        }
        _ => dice.of(&scalars).to_owned(),
    }
}

#[test]
fn random_json_is_read_as_by_serde_json() {
    each(|dice| {
        let mut text = match dice.below(3) {
            0 => dice.text(JSON, 12),
            _ => json(dice, 5),
        }
        .into_bytes();
        if dice.below(3) == 0 && !text.is_empty() {
            let at = dice.below(text.len());
            match dice.below(3) {
                0 => text.truncate(at),
                1 => text.insert(at, u8::try_from(dice.below(256)).unwrap()),
                _ => *text.get_mut(at).unwrap() = u8::try_from(dice.below(256)).unwrap(),
            }
        }
        let shown = String::from_utf8_lossy(&text).into_owned();
        let plain = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&text);
        let expected = serde_json::from_slice::<Value>(plain);
        match (Json::parse(&text), expected) {
            (Ok(found), Ok(expected)) => {
                assert_eq!(found.root().into_value(), expected, "{shown:?}");
                let written = found.root().into_tree().to_json();
                let again: Value = serde_json::from_str(&written).unwrap();
                assert_eq!(again, expected, "written {written:?}, from {shown:?}");
            }
            (Err(_), Err(_)) => {}
            (found, expected) => panic!("{shown:?}: {:?}, {expected:?}", found.is_ok()),
        }
    });
}

/// An operation that responds with a stream of `T`, in the format of the number.
struct Watch<const FORMAT: usize, T>(PhantomData<fn() -> T>);

const FORMATS: [(&str, StreamFormat); 3] = [
    (
        "text/event-stream",
        StreamFormat::Events {
            named: false,
            end: None,
        },
    ),
    ("application/jsonl", StreamFormat::JsonLines),
    ("application/json-seq", StreamFormat::JsonSequence),
];

#[derive(Debug)]
struct Nothing(Infallible);

impl std::fmt::Display for Nothing {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {}
    }
}

impl std::error::Error for Nothing {}

impl allof_runtime::ErrorBody for Nothing {}

impl<const FORMAT: usize, T: FromNode + 'static> Operation for Watch<FORMAT, T> {
    type Output = Vec<T>;
    type Error = Nothing;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "watch",
        method: "GET",
        template: "/watch",
        server: 0,
        security: &[],
        accept: FORMATS[FORMAT].0,
    };

    fn request(&self, request: &mut RequestBuilder) {
        request.path("/watch");
    }

    fn read(response: &RawResponse) -> Result<Vec<T>, Failure<Nothing>> {
        response.items(FORMATS[FORMAT].1)
    }
}

impl<const FORMAT: usize, T: FromNode + 'static> Streaming for Watch<FORMAT, T> {
    type Item = T;
    const STREAM: StreamInfo = StreamInfo {
        media_type: FORMATS[FORMAT].0,
        format: FORMATS[FORMAT].1,
    };

    fn enable_stream(&mut self) {}
}

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://example.com")],
    }],
    variables: &[],
    schemes: &[],
    user_agent: "test/1",
};

/// Returns the items of a stream whose body arrives in these pieces; `None` for an item that does not match.
fn items<const FORMAT: usize, T: FromNode + 'static>(pieces: Vec<Vec<u8>>) -> Vec<Option<T>> {
    let mock = MockTransport::new().stream(FORMATS[FORMAT].0, pieces);
    let builder = ClientBuilder::for_api(&API).transport(mock);
    let client: Client = builder.build().unwrap();
    let call = client.call(Watch::<FORMAT, T>(PhantomData));
    let mut items = now(call.stream()).unwrap();
    let mut found = Vec::new();
    while let Some(item) = now(items.next()) {
        found.push(item.ok());
    }
    found
}

/// Returns the lines of a text, each of which ends with one of the three line ends. The rest after the last line end
/// is left out.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find(['\r', '\n']) {
        let (line, after) = rest.split_at(end);
        lines.push(line);
        rest = after
            .strip_prefix("\r\n")
            .or_else(|| after.get(1..))
            .unwrap();
    }
    lines
}

/// Reads a whole event stream as the HTML standard describes it (section 9.2.6).
fn events(body: &[u8]) -> Vec<ServerSentEvent> {
    let text = String::from_utf8_lossy(body);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut found = Vec::new();
    let mut event = ServerSentEvent::default();
    let mut data: Vec<&str> = Vec::new();
    for line in lines(text) {
        if line.is_empty() {
            let mut whole = std::mem::take(&mut event);
            whole.data = data.join("\n");
            if !data.is_empty() {
                found.push(whole);
            }
            data.clear();
            continue;
        }
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "data" => data.push(value),
            "event" => event.event = (!value.is_empty()).then(|| value.to_owned()),
            "id" if !value.contains('\0') => event.id = Some(value.to_owned()),
            "retry" if value.chars().all(|digit| digit.is_ascii_digit()) => {
                event.retry = value.parse().ok().or(event.retry);
            }
            _ => {}
        }
    }
    found
}

#[test]
fn random_event_streams_are_read_as_the_html_standard_says() {
    let pieces = [
        "data",
        "data:",
        "data: ",
        "data: one",
        "event: add",
        "event:",
        "id: 7",
        "id",
        "id:\0",
        "retry: 9",
        "retry: x",
        "retry",
        "retry: 99999999999999999999",
        ":",
        ": comment",
        "other: 1",
        " data: x",
        "é\u{1F600}",
        "[DONE]",
        "\u{feff}",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\r",
        "\r\n",
        "\r\n\r\n",
    ];
    each(|dice| {
        let mut body = dice.text(&pieces, 40).into_bytes();
        if dice.below(4) == 0 && !body.is_empty() {
            let at = dice.below(body.len());
            body.insert(at, u8::try_from(dice.below(256)).unwrap());
        }
        let found = items::<0, ServerSentEvent>(dice.cut(&body));
        let found: Vec<ServerSentEvent> = found.into_iter().map(Option::unwrap).collect();
        assert_eq!(found, events(&body), "{:?}", String::from_utf8_lossy(&body));
    });
}

#[test]
fn random_records_are_read_as_by_serde_json() {
    let pieces = [
        "1", "23", "[1,", "2]", "{\"a\":", "}", "\"x\"", " ", "nul", "null", "é", "-",
    ];
    each(|dice| {
        let is_sequence = dice.below(2) == 0;
        let records: Vec<String> = (0..dice.below(6)).map(|_| dice.text(&pieces, 4)).collect();
        let body: String = match is_sequence {
            true => records
                .iter()
                .map(|record| format!("\u{1e}{record}\n"))
                .collect(),
            false => records.join(dice.of(&["\n", "\r\n"])),
        };
        let records = records.iter().map(|record| record.trim());
        let records = records.filter(|record| !record.is_empty());
        let expected: Vec<Option<Value>> = records
            .map(|record| serde_json::from_str(record).ok())
            .collect();
        let pieces = dice.cut(body.as_bytes());
        let found = match is_sequence {
            true => items::<2, Value>(pieces),
            false => items::<1, Value>(pieces),
        };
        assert_eq!(found, expected, "{body:?}");
    });
}
