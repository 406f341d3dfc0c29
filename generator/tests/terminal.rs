//! The output about a document whose texts all contain commands for terminals: none of them is printed as it is.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use serde_json::{Value, json};
use std::fs;
use std::process::Command;
use tempfile::TempDir;

/// Commands that clear the screen, hide text (`8m`, which no style of `allof` uses), set the title, and others.
const TEXT: &str =
    "\u{1b}[8mX\u{1b}[2J\u{1b}]0;title\u{7}\u{9b}8m\u{202e}\r\n::error::a\u{2028}\0\u{7f}\u{feff}";

/// Returns a valid document that causes many diagnostics.
fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": TEXT, "version": TEXT, "description": TEXT },
        (format!("x-{TEXT}")): 1,
        "paths": { (format!("/a/{{{TEXT}}}")): { "get": {
            "operationId": TEXT,
            (TEXT): 1,
            "tags": [TEXT],
            "parameters": [{ "name": TEXT, "in": "path", "required": true, "schema": { "type": "string", "format": TEXT } }],
            "responses": { "200": { "description": TEXT, "content": {
                (format!("application/{TEXT}")): { "schema": { "type": "string", "not": {}, (TEXT): 1 } },
                (format!("text/{TEXT}")): {},
            } } },
        } } },
        "components": { "schemas": { (TEXT): { "type": "object", "properties": { "a": { "enum": [TEXT, TEXT] } } } } },
    })
}

/// Runs the command, and returns its output without the styles of `allof` itself.
fn printed(folder: &TempDir, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_allof"))
        .args(arguments)
        .args(["--color", "always"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    let mut parts = text.split("\u{1b}[");
    let mut plain = parts.next().unwrap().to_owned();
    for part in parts {
        let (style, rest) = part.split_once('m').unwrap();
        let is_style = style.bytes().all(|it| it.is_ascii_digit() || it == b';');
        assert!(is_style && style != "8", "{part:?}");
        plain.push_str(rest);
    }
    plain
}

#[test]
fn no_text_of_a_document_is_a_terminal_command() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    let mut broken = document();
    broken["components"]["schemas"]["a"] = json!({ "$ref": TEXT });
    broken["paths"][TEXT] = json!({ "$ref": format!("./{TEXT}.yaml") });
    fs::write(path("good.json"), document().to_string()).unwrap();
    fs::write(path("broken.json"), broken.to_string()).unwrap();
    fs::write(
        path("broken.yaml"),
        format!("openapi: 3.1.0\n{TEXT}: [}}\n"),
    )
    .unwrap();
    let written = printed(&folder, &["generate", "good.json", "--out", "out"]);
    assert!(written.contains("new files"), "{written}");
    // Somebody edits the crate by hand.
    fs::write(path("out/src/client.rs"), format!("{TEXT}\n")).unwrap();

    for file in ["good.json", "broken.json", "broken.yaml"] {
        for command in [
            &["generate", file, "--out", "out", "--check"][..],
            &["lint", file],
            &["lint", file, "--verbose"],
            &["lint", file, "--deny-loss"],
        ] {
            for format in ["human", "json", "github"] {
                let text = printed(&folder, &[command, &["--format", format]].concat());
                let hidden = |it: char| {
                    (it.is_control() && it != '\n')
                        || matches!(it, '\u{2028}' | '\u{202e}' | '\u{feff}')
                };
                assert!(!text.contains(hidden), "{command:?} {format}: {text:?}");
                assert!(!text.is_empty(), "{command:?} {format}");
            }
        }
    }
}
