//! Values that are read from JSON and written to it.
#![cfg(all(
    feature = "constants",
    feature = "external",
    feature = "files",
    feature = "null",
    feature = "tuples",
    feature = "unions"
))]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing)]

mod lenient;
mod nodes;
mod objects;
mod rests;
mod scalars;
mod unions;

use allof_runtime::{FromNode, Json, ToTree, read, to_json};

fn take<T: FromNode>(text: &str) -> Result<T, String> {
    read(Json::parse(text.as_bytes()).unwrap().root()).map_err(|mismatches| {
        let lines: Vec<_> = mismatches.iter().map(ToString::to_string).collect();
        lines.join("; ")
    })
}

fn refused<T: FromNode + std::fmt::Debug>(text: &str) -> String {
    take::<T>(text).unwrap_err()
}

/// Returns the text of a value, which is the same with a tree and without one.
fn written(value: &dyn ToTree) -> String {
    let text = to_json(value);
    assert_eq!(text, value.to_tree().to_json());
    text
}
