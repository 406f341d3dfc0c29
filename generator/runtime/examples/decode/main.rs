//! How long the 400 body of the Ampersand page takes to read, beside serde's derive.
//!
//! `cargo run --release -p allof-runtime --example decode --features jiff`
#![allow(clippy::unwrap_used, dead_code, unreachable_pub)]

mod derived;
#[path = "../../tests/emitted/models.rs"]
mod models;

/// Where emitted code looks for its support code.
mod runtime {
    pub use allof_runtime::*;

    /// Not measured here.
    macro_rules! no_impls {
        ($name:ident) => {};
    }
    pub(crate) use no_impls as serde_bridge;

    /// Only reading and writing.
    macro_rules! string_enum {
        ($name:ident) => {
            impl FromNode for $name {
                fn from_node(node: Node<'_>, at: &mut Reading<'_>) -> Self {
                    Self::from(allof_runtime::text_of(&node, at))
                }
            }

            impl ToNode for $name {
                fn to_node(&self) -> Node<'_> {
                    self.as_str().to_node()
                }
            }
        };
    }
    pub(crate) use string_enum;
}

use allof_runtime::{Node, ToNode, read};
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
        let body = include_bytes!("../../tests/emitted/bad_request.json");
        for _ in 0..1_000_000 {
            let node = Node::parse(black_box(body)).unwrap();
            black_box(read::<models::InputValidationProblem>(node).unwrap());
        }
        return;
    }
    let spec = include_str!("../../tests/emitted/bad_request.json");
    let full = include_str!("../../tests/emitted/bad_request_full.json");
    for (title, text) in [("the page's example", spec), ("every member", full)] {
        let body = black_box(text.as_bytes());
        let parse = best(|| {
            black_box(Node::parse(body).unwrap());
        });
        let ours = best(|| {
            let node = Node::parse(body).unwrap();
            black_box(read::<models::InputValidationProblem>(node).unwrap());
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
        let value = read::<models::InputValidationProblem>(Node::parse(body).unwrap()).unwrap();
        let write = best(|| {
            black_box(value.to_node().to_json());
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
