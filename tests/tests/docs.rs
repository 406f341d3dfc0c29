//! The code in the documentation is code that a test compiles.

use allof_tests::shared::root;
use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Returns the lines of a text, without their indentation.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).collect()
}

#[test]
fn the_code_about_authentication_is_that_of_a_case() {
    let page = read("docs/authentication.md");
    let case = read("tests/cases/operations/oauth.use.rs");
    let case = lines(&case);
    let blocks = page.split("```rust\n").skip(1);
    let blocks: Vec<&str> = blocks.filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(blocks.len(), 5);
    for block in blocks {
        let block = lines(block);
        let is_there = case.windows(block.len()).any(|part| part == block);
        assert!(is_there, "not in the case:\n{}", block.join("\n"));
    }
}
