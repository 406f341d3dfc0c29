//! The worker process, which generates a crate from one document after another and checks it.

use crate::process;
use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::generate;
use serde::{Deserialize, Serialize};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;

/// The result for a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Answer {
    /// A crate.
    Crate,
    /// No crate, and an error says why.
    Refused,
    /// Neither a crate nor an error, or an invalid crate.
    Wrong(String),
}

/// Processes paths of documents until there are no more.
#[must_use]
pub fn run() -> ExitCode {
    process::serve(|path| {
        let answer = catch_unwind(AssertUnwindSafe(|| answer(path)))
            .unwrap_or_else(|_| Answer::Wrong(format!("a panic: {}", process::take_panic())));
        serde_json::to_string(&answer).ok()
    })
}

fn answer(path: &str) -> Answer {
    let config = Config::for_inputs(vec![PathBuf::from(path)], PathBuf::from("unused"));
    let mut diagnostics = Diagnostics::new();
    let generation = generate(&config, &|_| {}, &mut diagnostics);
    for format in [Format::Human, Format::Json, Format::Github] {
        let text = Renderer::new(&generation.sources, format, false).render_all(diagnostics.list());
        if text.contains(is_control) {
            return Answer::Wrong("a diagnostic has a control character".to_owned());
        }
    }
    let Some(generated) = generation.generated else {
        return match diagnostics.has_errors() {
            true => Answer::Refused,
            false => Answer::Wrong("neither a crate nor an error".to_owned()),
        };
    };
    // The support code is the same for every document.
    let own = generated
        .files
        .iter()
        .filter(|(path, _)| !path.starts_with("src/runtime/"));
    for (path, text) in own {
        if text.contains(is_control) {
            return Answer::Wrong(format!("`{path}` has a control character"));
        }
        if path.ends_with(".rs")
            && let Err(error) = syn::parse_file(text)
        {
            return Answer::Wrong(format!("`{path}` does not parse: {error}"));
        }
    }
    Answer::Crate
}

fn is_control(character: char) -> bool {
    character.is_control() && character != '\n'
}
