//! How long the 400 body of the Ampersand page takes to read and to write, beside serde's derive.
//!
//! `cargo run --release -p allof-tests --example decode` prints the ratios.
//!
//! `decode read 1000` reads the body a thousand times and prints nothing, for a profiler or `cargo xtask instructions`.
//! So do `write` and `call`, a whole call of the operation without a network.
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

mod derived;

use allof_tests::wire;
use ampersand_client::Client;
use ampersand_client::runtime::{Json, MockTransport, RetryPolicy, StatusCode, read, to_json};
use ampersand_client::types::InputValidationProblem;
use derived::{keeping, plain};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};

const EXAMPLE: &str = include_str!("bad_request.json");
const FULL: &str = include_str!("bad_request_full.json");

/// The number of items of the list.
const ITEMS: usize = 10_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => print!("{}", table()),
        [what, count] => repeat(what, count.parse().unwrap()),
        _ => panic!("usage: decode [read N | write N | call N]"),
    }
}

/// Does something repeatedly.
fn repeat(what: &str, count: usize) {
    let value = ours(EXAMPLE.as_bytes());
    match what {
        "read" => (0..count).for_each(|_| drop(black_box(ours(black_box(EXAMPLE.as_bytes()))))),
        "write" => (0..count).for_each(|_| drop(black_box(to_json(&value)))),
        "call" => {
            let answers = MockTransport::new();
            let answers = (0..count).fold(answers, |answers, _| {
                answers.json(StatusCode::OK, wire::PROGRESS)
            });
            let client = Client::builder()
                .api_key("the-key")
                .retry(RetryPolicy::never())
                .transport(answers)
                .build()
                .unwrap();
            wire::run(async {
                for _ in 0..count {
                    black_box(wire::call(&client).send().await.unwrap());
                }
            });
        }
        other => panic!("{other}?"),
    }
}

fn ours(body: &[u8]) -> InputValidationProblem {
    read(Json::parse(body).unwrap().root()).unwrap()
}

fn theirs<T: DeserializeOwned>(body: &[u8]) -> T {
    serde_json::from_slice(body).unwrap()
}

/// The rows of the table.
fn table() -> String {
    let mut table = String::from(
        "| work | allof | derive | ratio | derive keeping unknown members | ratio |\n\
         |---|---|---|---|---|---|\n",
    );
    let list = format!("[{}]", vec![EXAMPLE; ITEMS].join(","));
    for (title, text) in [
        ("read the page's example", EXAMPLE),
        ("read every member", FULL),
    ] {
        let body = black_box(text.as_bytes());
        row(
            &mut table,
            title,
            [
                &mut || drop(black_box(ours(body))),
                &mut || drop(black_box(theirs::<plain::InputValidationProblem>(body))),
                &mut || drop(black_box(theirs::<keeping::InputValidationProblem>(body))),
            ],
        );
        let (value, plain, keeping) = (
            ours(body),
            theirs::<plain::InputValidationProblem>(body),
            theirs::<keeping::InputValidationProblem>(body),
        );
        row(
            &mut table,
            &title.replace("read", "write"),
            [
                &mut || drop(black_box(to_json(&value))),
                &mut || drop(black_box(written(&plain))),
                &mut || drop(black_box(written(&keeping))),
            ],
        );
    }
    let body = black_box(list.as_bytes());
    row(
        &mut table,
        "read 10,000 of the example",
        [
            &mut || {
                let json = Json::parse(body).unwrap();
                drop(black_box(
                    read::<Vec<InputValidationProblem>>(json.root()).unwrap(),
                ));
            },
            &mut || {
                drop(black_box(theirs::<Vec<plain::InputValidationProblem>>(
                    body,
                )))
            },
            &mut || {
                drop(black_box(theirs::<Vec<keeping::InputValidationProblem>>(
                    body,
                )))
            },
        ],
    );
    table
}

fn written(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// Adds a row: the shortest time of each of three ways. The ways take turns, so that noise of the machine meets all.
fn row(table: &mut String, title: &str, mut ways: [&mut dyn FnMut(); 3]) {
    let mut best = [Duration::MAX; 3];
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(6) {
        for (way, best) in ways.iter_mut().zip(&mut best) {
            *best = (*best).min(once(*way));
        }
    }
    let [ours, plain, keeping] = best.map(|time| time.as_secs_f64() * 1e6);
    let _ = writeln!(
        table,
        "| {title} | {ours:.2} µs | {plain:.2} µs | {:.2} | {keeping:.2} µs | {:.2} |",
        ours / plain,
        ours / keeping
    );
}

fn once(way: &mut dyn FnMut()) -> Duration {
    let start = Instant::now();
    let mut calls = 0;
    while calls == 0 || start.elapsed() < Duration::from_micros(500) {
        (0..20).for_each(|_| way());
        calls += 20;
    }
    start.elapsed() / calls
}
