//! The documentation shows code that a test compiles, and output that the generator prints.

use allof::cli::{Input, Job, generate};
use allof::write::Mode;
use allof_tests::project::text_of;
use std::fs;
use std::path::Path;

const CASE: &str = "tests/cases/documentation/petstore";

/// Returns the fenced blocks of a page in a language.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("```{language}\n");
    let starts = page.match_indices(&fence);
    let rests = starts.map(|(at, _)| page.split_at(at + fence.len()).1);
    rests.filter_map(|rest| rest.split("```").next()).collect()
}

/// Returns the lines of a text, without their indentation, empty lines and doc comments.
fn lines(text: &str) -> Vec<&str> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("///"))
        .collect()
}

/// Asserts that the lines of a block follow one another in a text.
#[track_caller]
fn is_in(block: &str, text: &str) {
    let block = lines(block);
    let is_there = lines(text).windows(block.len()).any(|part| part == block);
    assert!(is_there, "not in the file:\n{}", block.join("\n"));
}

#[test]
fn the_code_about_authentication_is_in_a_case() {
    all_in(
        "docs/authentication.md",
        &["tests/cases/operations/oauth.use.rs"],
        6,
    );
}

#[test]
fn the_code_about_webhooks_is_in_a_test() {
    let page = text_of("docs/webhooks.md");
    let [read, headers, query, verify] = blocks(&page, "rust").try_into().unwrap();
    let case = text_of("tests/cases/operations/webhooks.use.rs");
    is_in(read, &case);
    is_in(headers, &case);
    is_in(query, &case);
    is_in(verify, &text_of("generator/runtime/tests/webhooks.rs"));
}

#[test]
fn the_code_about_pages_is_in_a_case() {
    all_in(
        "docs/pagination.md",
        &["tests/cases/operations/pages.use.rs"],
        2,
    );
}

#[test]
fn the_code_about_streams_is_in_a_case() {
    let case = "tests/cases/operations/streams.use.rs";
    all_in("docs/streaming.md", &[case], 4);
}

#[test]
fn the_code_about_uploads_is_in_cases() {
    let cases = [
        "uploads",
        "request-items",
        "multipart-headers",
        "multipart-positional",
    ];
    let cases = cases.map(|name| format!("tests/cases/operations/{name}.use.rs"));
    all_in("docs/uploads.md", &cases.each_ref().map(String::as_str), 6);
}

#[test]
fn the_code_about_blocking_calls_is_compiled() {
    let files = ["tests/tests/chapters.rs", "tests/programs/issues.rs"];
    all_in("docs/blocking.md", &files, 3);
}

#[test]
fn the_code_of_the_chapters_is_compiled() {
    for (page, count) in [
        ("docs/errors.md", 3),
        ("docs/middleware.md", 3),
        ("docs/retries.md", 3),
        ("docs/testing.md", 4),
        ("docs/webassembly.md", 1),
    ] {
        let cases = ["idempotency", "error-media-types"];
        let cases = cases.map(|name| format!("tests/cases/operations/{name}.use.rs"));
        let [one, other] = cases.each_ref().map(String::as_str);
        all_in(page, &["tests/tests/chapters.rs", one, other], count);
    }
}

/// Asserts that a page has this number of blocks of Rust, and that each of them is in one of these files.
#[track_caller]
fn all_in(page: &str, files: &[&str], count: usize) {
    let page = text_of(page);
    let files: String = files.iter().map(|file| text_of(file)).collect();
    let blocks = blocks(&page, "rust");
    assert_eq!(blocks.len(), count);
    for block in blocks {
        is_in(block, &files);
    }
}

#[test]
fn the_code_of_the_readme_is_in_a_case() {
    let readme = text_of("README.md");
    let uses = text_of(&format!("{CASE}.use.rs"));
    let [calls, types] = blocks(&readme, "rust")[..] else {
        panic!("the README has other blocks of Rust");
    };
    // In the crate of all cases, only `runtime` has the client of the case.
    let calls = calls.replace("petstore_client::Client", "case::runtime::Client");
    is_in(&calls.replace("petstore_client::", "case::"), &uses);
    is_in(types, &text_of(&format!("{CASE}.rs")));
    is_in(
        blocks(&readme, "yaml")[0],
        &text_of(&format!("{CASE}.yaml")),
    );
    let messages = lines(blocks(&readme, "text")[0]);
    assert_eq!(messages.len(), 3);
    for message in messages {
        assert!(uses.contains(message), "{message}");
    }
}

#[test]
fn the_drift_report_of_the_readme_is_printed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("specs")).unwrap();
    let readme = text_of("README.md");
    fs::write(
        folder.join("specs/petstore.toml"),
        blocks(&readme, "toml")[0],
    )
    .unwrap();
    let document = text_of(&format!("{CASE}.yaml"));
    fs::write(folder.join("specs/petstore.yaml"), &document).unwrap();
    let job = Job {
        input: Input::File(folder.join("specs/petstore.toml")),
        root: folder.clone(),
        fix: "allof generate --config specs/petstore.toml".to_owned(),
    };
    let first = generate(&job, Mode::Write, false, &|_| {});
    assert!(first.is_good(), "{}", first.to_text());
    let older = "{breed: {type: string}";
    assert!(document.contains(older));
    let newer = document.replace(older, "{breed: {type: string}, age: {type: integer}");
    fs::write(folder.join("specs/petstore.yaml"), newer).unwrap();
    let report = generate(&job, Mode::Check, false, &|_| {}).to_text();
    let consoles = blocks(&readme, "console");
    let shown = consoles
        .iter()
        .find(|block| block.contains("--check"))
        .unwrap();
    let (diff, summary) = shown
        .split_once('\n')
        .and_then(|(_, output)| output.split_once("…\n"))
        .unwrap();
    assert!(report.contains(diff), "{report}");
    assert!(report.ends_with(summary), "{report}");
}
