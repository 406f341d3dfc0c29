//! The worker process, which generates one document after another. It reads one request per line and prints one outcome
//! per line.

use super::measure;
use crate::corpus::examples::harness::Harness;
use crate::corpus::outcome::Outcome;
use crate::process;
use allof::config::Config;
use allof::diagnostic::{Diagnostics, Severity};
use allof::write::Mode;
use allof::{Generated, Generation};
use serde::{Deserialize, Serialize};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

/// A request to a worker.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::corpus) struct Request {
    /// The name of the document.
    pub(in crate::corpus) name: String,
    /// The path of the document.
    pub(in crate::corpus) path: PathBuf,
    /// The size in bytes.
    pub(in crate::corpus) bytes: u64,
    /// The crate to write; `None` to write nothing.
    pub(in crate::corpus) package: Option<Package>,
}

/// A crate to write.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::corpus) struct Package {
    /// The name, which must be unique in a workspace.
    pub(in crate::corpus) name: String,
    /// The folder of the crate.
    pub(in crate::corpus) folder: PathBuf,
    /// Whether examples are validated, and those that violate their schema are left out of its tests.
    pub(in crate::corpus) judge_examples: bool,
}

/// Processes requests until there are no more.
#[must_use]
pub fn run() -> ExitCode {
    process::serve(|line| {
        let outcome = match serde_json::from_str::<Request>(line) {
            Ok(request) => answer(&request),
            Err(error) => Outcome::failed("", 0, "crash", format!("not a request: {error}")),
        };
        serde_json::to_string(&outcome).ok()
    })
}

/// Generates one document, and turns a panic into an outcome.
fn answer(request: &Request) -> Outcome {
    measure::forget_peak();
    let started = Instant::now();
    let mut outcome = catch_unwind(AssertUnwindSafe(|| generate(request))).unwrap_or_else(|_| {
        let message = process::take_panic();
        Outcome::failed(&request.name, request.bytes, "panic", message)
    });
    outcome.seconds = started.elapsed().as_secs_f64();
    outcome.peak_kib = measure::peak_kib();
    outcome
}

fn generate(request: &Request) -> Outcome {
    let mut config = Config::for_inputs(vec![request.path.clone()], PathBuf::from("."));
    config.package.name = request.package.as_ref().map(|package| package.name.clone());
    let mut outcome = Outcome {
        name: request.name.clone(),
        bytes: request.bytes,
        ..Outcome::default()
    };
    let mut diagnostics = Diagnostics::new();
    let (generation, harness) = match &request.package {
        #[cfg(feature = "examples")]
        Some(package) if package.judge_examples => {
            let (generation, found) =
                crate::corpus::examples::generate::generate(&config, &mut diagnostics);
            let found = found.unzip();
            outcome.examples = found.0;
            (generation, found.1)
        }
        _ => {
            let generation = allof::generate(&config, &|_| {}, &mut diagnostics);
            (generation, None::<Harness>)
        }
    };
    describe(&generation, &config, &diagnostics, &mut outcome);
    if let (Some(package), Some(generated)) = (&request.package, &generation.generated) {
        put(package, generated, harness.as_ref(), &mut outcome);
    }
    outcome
}

/// Adds the results of a run of the generator to the outcome.
fn describe(
    generation: &Generation,
    config: &Config,
    diagnostics: &Diagnostics,
    outcome: &mut Outcome,
) {
    let operations = measure::operations(&generation.sources);
    outcome.operations = operations.len();
    for diagnostic in diagnostics.list() {
        if diagnostic.severity == Severity::Error {
            outcome
                .failure
                .get_or_insert_with(|| diagnostic.code.as_str().to_owned());
            outcome
                .message
                .get_or_insert_with(|| diagnostic.message.clone());
        } else {
            *outcome
                .diagnostics
                .entry(diagnostic.code.as_str().to_owned())
                .or_default() += 1;
        }
    }
    let generated = generation.generated.as_ref();
    outcome.dropped = measure::dropped(&operations, generated.map(|made| &made.api), diagnostics);
    outcome.made =
        generated.map(|made| measure::made(&generation.sources, config, diagnostics, made));
    if generated.is_none() && outcome.failure.is_none() {
        outcome.failure = Some("crash".to_owned());
        outcome.message = Some("nothing is generated and no error says why".to_owned());
    }
}

/// Writes the crate, with the test of all examples in addition to its own tests.
fn put(package: &Package, generated: &Generated, harness: Option<&Harness>, outcome: &mut Outcome) {
    let written = allof::write::write(&generated.files, &package.folder, Mode::Write);
    let problem = match written {
        Ok(report) if report.blocked => {
            Err("a file that is not the generator's is in the way".to_owned())
        }
        Ok(_) => harness.map_or(Ok(()), |harness| {
            harness.write(&package.name, &package.folder)
        }),
        Err(error) => Err(error.to_string()),
    };
    if let Err(problem) = problem {
        outcome.failure = Some("unwritable".to_owned());
        outcome.message = Some(problem);
    }
}
