//! The renderer on APIs that were built by hand.

mod render_apis;

use allof::config::Config;
use allof::render::{FileSet, render};
use render_apis::{Case, ampersand, everything};
use std::path::{Path, PathBuf};

fn config() -> Config {
    Config::for_inputs(Vec::new(), PathBuf::from("generated"))
}

fn files(case: &Case) -> FileSet {
    render(&case.api, &case.analysis, &case.names, &config())
}

/// Writes a crate below the target folder.
fn put(name: &str, files: &FileSet) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("render").join(name);
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        // In this workspace's target folder a crate must be a workspace of its own.
        let own = if path.ends_with("Cargo.toml") { "\n[workspace]\n" } else { "" };
        std::fs::write(path, format!("{text}{own}")).unwrap();
    }
    folder
}

#[test]
fn all_rust_parses() {
    for (name, case) in [("ampersand", ampersand::case()), ("everything", everything::case())] {
        let files = files(&case);
        put(name, &files);
        for (path, text) in &files {
            if path.ends_with(".rs") {
                syn::parse_file(text).unwrap_or_else(|error| panic!("{name}/{path}: {error}\n{text}"));
            }
        }
    }
}
