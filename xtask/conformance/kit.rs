//! What the callers of the conformance suite have in common.

pub use bytes::Bytes;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
pub use serde_json::Value;
use std::cell::Cell;
use std::fmt::Debug;
use std::future::Future;
use std::time::Duration;

/// The result of a caller: an error says what was not as the server answered.
pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The URL of the server.
pub const SERVER: &str = "http://localhost:3000";

/// Runs all callers of a document.
pub fn drive(callers: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => runtime.block_on(callers),
        Err(error) => eprintln!("{error}"),
    }
}

thread_local! {
    /// Whether a union has kept a value as JSON.
    static UNTYPED: Cell<bool> = const { Cell::new(false) };
}

/// Notes a value in which a union has kept JSON, since no variant is of its type.
pub fn look(value: &impl Debug) {
    let text = format!("{value:?}");
    let kinds = ["Object", "Array", "String", "Number", "Bool", "Null"];
    if kinds
        .iter()
        .any(|kind| text.contains(&format!("Unknown({kind}")))
    {
        UNTYPED.set(true);
    }
}

/// Runs a caller, and prints its scenario with the error, and with what has no type. Both may be empty.
pub async fn run(scenario: &str, caller: impl Future<Output = Result>) {
    UNTYPED.set(false);
    let outcome = match tokio::time::timeout(Duration::from_secs(20), caller).await {
        Ok(Ok(())) => String::new(),
        Ok(Err(error)) => error.to_string().replace(['\n', '\t'], " "),
        Err(_) => "no answer within 20 seconds".to_owned(),
    };
    let untyped = if UNTYPED.get() {
        "a union keeps a value as JSON"
    } else {
        ""
    };
    println!("{scenario}\t{outcome}\t{untyped}");
}

/// Compares two values.
pub fn is<T: PartialEq<U> + Debug, U: Debug>(found: T, expected: U) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("the caller got {found:?}, not {expected:?}").into())
}

/// Compares two texts.
pub fn text(found: &str, expected: &str) -> Result {
    is(found, expected)
}

/// Compares two JSON texts. Numbers are equal if they have the same value, and points in time if they are the same.
pub fn same(found: &str, expected: &str) -> Result {
    let (left, right): (Value, Value) = (
        serde_json::from_str(found)?,
        serde_json::from_str(expected)?,
    );
    if equal(&left, &right) {
        return Ok(());
    }
    Err(format!("the caller got {found}, not {expected}").into())
}

/// Compares the JSON text of a header with its text.
pub fn header(found: &str, expected: &str) -> Result {
    let found: Value = serde_json::from_str(found)?;
    let text = match &found {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if equal(&Value::String(text), &Value::String(expected.to_owned())) {
        return Ok(());
    }
    Err(format!("the caller got the header {found}, not {expected}").into())
}

fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        (Value::String(left), Value::String(right)) => {
            left == right
                || moment(left).is_some_and(|moment_left| Some(moment_left) == moment(right))
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, left)| right.get(name).is_some_and(|right| equal(left, right)))
        }
        (left, right) => left == right,
    }
}

fn moment(text: &str) -> Option<Timestamp> {
    let of_header = || rfc2822::parse(text).ok().map(|moment| moment.timestamp());
    text.parse().ok().or_else(of_header)
}

/// Returns the bytes of a base64 text.
pub fn bytes(base64: &str) -> Result<Bytes> {
    let mut out = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for c in base64.bytes().filter(|c| *c != b'=') {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return Err("this is no base64".into()),
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            out.push((bits >> count & 0xff) as u8);
        }
    }
    Ok(out.into())
}

/// The image of the suite.
pub fn png() -> Result<Bytes> {
    asset("image.png")
}

/// A file of the suite.
pub fn asset(name: &str) -> Result<Bytes> {
    let folder = std::env::var("SUITE_ASSETS")?;
    Ok(std::fs::read(std::path::Path::new(&folder).join(name))?.into())
}
