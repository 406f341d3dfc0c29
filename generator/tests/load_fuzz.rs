//! Random and damaged input of the stage `load`: every input gives a document or a diagnostic, soon and without a panic.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

#[path = "fuzz/dice.rs"]
mod dice;

use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::load::load;
use dice::{Dice, times};
use std::path::{Path, PathBuf};

struct Bench(PathBuf);

impl Bench {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{name}"));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn try_bytes(&self, extension: &str, bytes: &[u8]) {
        let started = std::time::Instant::now();
        let path = self.0.join(format!("input.{extension}"));
        std::fs::write(&path, bytes).unwrap();
        let mut diagnostics = Diagnostics::new();
        let set = load(std::slice::from_ref(&path), &self.0, &mut diagnostics);
        assert!(diagnostics.has_errors() || set.inputs().count() == 1);
        for format in [Format::Human, Format::Json, Format::Github] {
            let text = Renderer::new(&set, format, true).render_all(diagnostics.list());
            assert_eq!(text.is_empty(), diagnostics.list().is_empty());
        }
        for (id, file) in set.inputs() {
            for reference in ["#/paths", "#/%", "#/~2/0", "#a", "x#/", "http://x/#/y"] {
                if set.resolve(id, reference).is_none() {
                    let place = allof::source::Place::root(id);
                    let _ = set.explain_dangling(&place, reference);
                }
            }
            drop(file.tree.clone());
        }
        // The limit is generous, since the machine may be busy. Quadratic time would take minutes.
        let took = started.elapsed();
        assert!(
            took.as_secs() < 20,
            "{took:?} for {extension}: {:?}",
            String::from_utf8_lossy(bytes)
        );
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const EXTENSIONS: [&str; 4] = ["yaml", "json", "md", "txt"];

fn page() -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/get-backfill-progress.md"))
        .unwrap()
}

/// Returns the YAML document in the page.
fn document() -> Vec<u8> {
    let page = page();
    let text = std::str::from_utf8(&page).unwrap();
    let start = text.find("openapi: 3").unwrap();
    let end = text.rfind("````").unwrap();
    text.as_bytes()[start..end].to_vec()
}

#[test]
fn random_bytes_cause_no_panic() {
    let bench = Bench::new("random");
    let mut dice = Dice::new(0);
    for round in 0..400 * times() {
        let length = dice.roll(200);
        let bytes: Vec<u8> = (0..length).map(|_| dice.byte()).collect();
        bench.try_bytes(EXTENSIONS[round % 4], &bytes);
    }
}

/// Sequences of tokens of YAML, JSON and Markdown reach more code than random bytes.
#[test]
fn random_tokens_cause_no_panic() {
    const TOKENS: [&str; 46] = [
        "openapi: 3.1.0\n",
        "paths:\n",
        "  ",
        "\n",
        "- ",
        "a: ",
        "? ",
        ": ",
        "{",
        "}",
        "[",
        "]",
        ", ",
        "&a ",
        "*a",
        "*a ",
        "<<: ",
        "!t ",
        "!!int ",
        "|\n",
        ">-\n",
        "\"",
        "'",
        "\\",
        "#",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "$ref: ",
        "'#/a'",
        "input.yaml#/paths\n",
        "$id: x\n",
        "$anchor: y\n",
        "```yaml\n",
        "```\n",
        "> ",
        "\t",
        "\r\n",
        "\u{feff}",
        "\u{2028}",
        "\u{85}",
        "0x1F",
        ".nan",
        "~",
        "1e999",
        "é",
    ];
    let bench = Bench::new("tokens");
    let mut dice = Dice::new(7);
    for round in 0..1500 * times() {
        let count = dice.roll(40);
        let mut text = String::new();
        if dice.roll(2) == 0 {
            text.push_str("openapi: 3.1.0\n");
        }
        for _ in 0..count {
            text.push_str(TOKENS[dice.roll(TOKENS.len())]);
        }
        bench.try_bytes(EXTENSIONS[round % 4], text.as_bytes());
    }
}

#[test]
fn truncated_documents_cause_no_panic() {
    let bench = Bench::new("truncated");
    let mut dice = Dice::new(11);
    let document = document();
    let page = page();
    for _ in 0..40 * times() {
        let cut = dice.roll(document.len());
        bench.try_bytes("yaml", &document[..cut]);
        let cut = dice.roll(page.len());
        bench.try_bytes("md", &page[..cut]);
    }
}

#[test]
fn damaged_documents_cause_no_panic() {
    let bench = Bench::new("damaged");
    let mut dice = Dice::new(13);
    let document = document();
    for _ in 0..60 * times() {
        let mut bytes = document.clone();
        for _ in 0..=dice.roll(4) {
            let at = dice.roll(bytes.len());
            match dice.roll(4) {
                0 => bytes[at] = dice.byte(),
                1 => {
                    bytes.remove(at);
                }
                2 => bytes.insert(at, b"\t\n:{}[]&*!|>'\"%@`-?#,"[dice.roll(21)]),
                _ => {
                    let end = (at + dice.roll(200)).min(bytes.len());
                    let piece = bytes[at..end].to_vec();
                    let to = dice.roll(bytes.len());
                    bytes.splice(to..to, piece);
                }
            }
        }
        bench.try_bytes("yaml", &bytes);
    }
}

#[test]
fn documents_that_are_built_to_be_costly_end_soon() {
    let bench = Bench::new("attacks");
    let mut nested = String::from("openapi: 3.0.3\nx: &a0 [&s \"");
    nested.push_str(&"long ".repeat(10_000));
    nested.push_str("\"]\n");
    for level in 1..12 {
        let before = level - 1;
        nested.push_str(&format!("x{level}: &a{level} [*a{before}, *a{before}, *a{before}, *a{before}, *a{before}, *a{before}]\n"));
    }
    let attack = |extension: &str, bytes: &[u8]| {
        let started = std::time::Instant::now();
        bench.try_bytes(extension, bytes);
        let start = String::from_utf8_lossy(bytes.get(..20).unwrap_or(bytes)).into_owned();
        println!("{:?} {extension} {start:?}", started.elapsed());
    };
    attack("yaml", nested.as_bytes());
    attack("yaml", b"openapi: &a\n  b: [*a, *a, *a, *a, *a, *a]\n");
    attack("json", "[".repeat(1_000_000).as_bytes());
    attack("yaml", "[".repeat(1_000_000).as_bytes());
    attack("yaml", "- ".repeat(100_000).as_bytes());
    attack("yaml", "? ".repeat(100_000).as_bytes());
    attack(
        "yaml",
        format!("a: &a {}", "{a: ".repeat(100_000)).as_bytes(),
    );
    attack("md", "> ".repeat(100_000).as_bytes());
    attack("md", "`".repeat(100_000).as_bytes());
    attack(
        "json",
        format!("{{\"openapi\": \"3.0.0\"{}}}", ", \"a\": 1".repeat(100_000)).as_bytes(),
    );
}
