//! The task `cargo xtask conformance`, which drives the scenarios of Spector, Microsoft's suite for generators of clients.
//!
//! - [`setup`] installs the suite, and [`documents`] compiles its specs;
//! - [`scenario`] has what the server expects and answers;
//! - [`api`] generates the client of each document;
//! - [`plan`] finds the caller of each scenario: [`caller`] writes it with [`call`], [`argument`], [`answer`], [`routes`] and
//!   [`wire`], or one is written by hand in `xtask/conformance/callers`; [`values`] has the values that the suite does not have as JSON;
//! - [`typed`] looks for what the types do not know;
//! - [`workspace`] compiles the callers, and [`server`] answers them;
//! - [`outcome`] classifies, and [`report`] prints the results and writes `docs/conformance.md`.

mod answer;
mod api;
mod args;
mod argument;
mod call;
mod caller;
mod documents;
mod folder;
mod outcome;
mod plan;
mod report;
mod routes;
mod scenario;
mod server;
mod setup;
mod typed;
mod values;
mod wire;
mod workspace;

pub use args::ConformanceArgs;

use folder::{Problem, folder};
use outcome::{Outcome, Printed};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

/// Runs the suite.
#[must_use]
pub fn run(args: &ConformanceArgs) -> ExitCode {
    match try_run(args) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the suite, and returns whether no area has got worse.
fn try_run(args: &ConformanceArgs) -> Result<bool, Problem> {
    let is_whole = args.area.is_empty();
    if args.record && !is_whole {
        return Err("`--record` is for a run over all areas".to_owned());
    }
    let is_chosen = |area: &str| is_whole || args.area.iter().any(|text| area.starts_with(text));
    let suite = setup::install()?;
    let mut scenarios = scenario::scenarios(&suite)?;
    scenarios.retain(|scenario| is_chosen(&scenario.area));
    let root = folder().join("workspace");
    let mut clients = Vec::new();
    for document in documents::documents(&suite)? {
        if is_chosen(&document.area) {
            clients.push(api::generate(&document, &root)?);
        }
    }
    let plans = plan::plans(&scenarios, &clients, is_whole)?;
    eprintln!("compiling {} clients and their callers", clients.len());
    let built = workspace::build(&root, &clients, &plans)?;
    for error in built.errors.values() {
        eprintln!("{}", error.trim_end());
    }
    let server = server::Server::start(&suite)?;
    let mut printed = BTreeMap::new();
    let assets = suite
        .folder
        .join("node_modules/@typespec/http-specs/assets");
    for program in built.programs.values() {
        printed.extend(drive(program, &assets)?);
    }
    let coverage = server.stop()?;
    let outcomes: Vec<Outcome> = plans
        .iter()
        .map(|plan| outcome::outcome(plan, &built, &coverage, &printed))
        .collect();
    if args.list {
        for outcome in &outcomes {
            println!(
                "{}\t{}\t{}",
                outcome.name,
                outcome.class.name(),
                outcome.why
            );
        }
    }
    print!("{}", report::table(&outcomes));
    let worse = report::worse(&outcomes);
    if args.record {
        report::write(&outcomes)?;
        return Ok(true);
    }
    for line in &worse {
        eprintln!("{line}");
    }
    Ok(worse.is_empty())
}

/// Runs the callers of a document, and returns what each printed.
fn drive(program: &Path, assets: &Path) -> Result<Vec<(String, Printed)>, Problem> {
    let output = Command::new(program)
        .env("SUITE_ASSETS", assets)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| folder::about(program, error))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let lines = text.lines().filter_map(|line| {
        let mut parts = line.split('\t').map(str::to_owned);
        let name = parts.next()?;
        let (error, untyped) = (parts.next()?, parts.next()?);
        Some((name, Printed { error, untyped }))
    });
    Ok(lines.collect())
}
