//! How long the 400 body of the Ampersand page takes to read, beside serde's derive.
//!
//! `cargo run --release -p allof-tests --example decode`
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

mod derived;

use ampersand_client::runtime::{Json, ToTree, read};
use ampersand_client::types::InputValidationProblem;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The least time of many rounds, for one call.
fn best(mut call: impl FnMut()) -> Duration {
    const CALLS: u32 = 2_000;
    let mut best = Duration::MAX;
    for _ in 0..200 {
        let start = Instant::now();
        for _ in 0..CALLS {
            call();
        }
        best = best.min(start.elapsed() / CALLS);
    }
    best
}

fn main() {
    // Something for a profiler to look at.
    if std::env::args().nth(1).as_deref() == Some("ours") {
        let body = include_bytes!("bad_request.json");
        for _ in 0..1_000_000 {
            let json = Json::parse(black_box(body)).unwrap();
            black_box(read::<InputValidationProblem>(json.root()).unwrap());
        }
        return;
    }
    let spec = include_str!("bad_request.json");
    let full = include_str!("bad_request_full.json");
    for (title, text) in [("the page's example", spec), ("every member", full)] {
        let body = black_box(text.as_bytes());
        let parse = best(|| {
            black_box(Json::parse(body).unwrap());
        });
        let ours = best(|| {
            let json = Json::parse(body).unwrap();
            black_box(read::<InputValidationProblem>(json.root()).unwrap());
        });
        let plain = best(|| {
            black_box(
                serde_json::from_slice::<derived::plain::InputValidationProblem>(body).unwrap(),
            );
        });
        let keeping = best(|| {
            black_box(
                serde_json::from_slice::<derived::keeping::InputValidationProblem>(body).unwrap(),
            );
        });
        let value = read::<InputValidationProblem>(Json::parse(body).unwrap().root()).unwrap();
        let write = best(|| {
            black_box(value.to_tree().to_json());
        });
        println!("{title}, {} bytes", text.len());
        println!("  parse {parse:?}, read {ours:?}, write {write:?}");
        println!("  derive {plain:?}, ratio {:.2}", ratio(ours, plain));
        println!(
            "  derive keeping unknown members {keeping:?}, ratio {:.2}",
            ratio(ours, keeping)
        );
    }
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
