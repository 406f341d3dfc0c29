//! The task `cargo xtask bench`, which runs `allof` and other generators on the same documents, in turn, and compares
//! them.
//!
//! - [`documents`] finds the documents;
//! - [`tools`] has the generators, each with the way to install and to run it;
//! - [`steps`] generates a crate, [`compile`] compiles it and counts its dependencies, and [`measure`] measures a command;
//! - [`runtime`] compares a client with code that is written by hand;
//! - [`results`] keeps what was measured, so that a run that was interrupted goes on where it ended;
//! - [`report`] writes `docs/bench.md`, and [`plot`] its picture.

mod compile;
mod disk;
mod documents;
mod measure;
mod outcome;
mod plot;
mod report;
mod results;
mod runtime;
mod steps;
mod tools;

use clap::Args;
use disk::{bench_folder, write};
use documents::Document;
use indicatif::{ProgressBar, ProgressStyle};
use outcome::Outcome;
use results::{Key, Results};
use std::path::PathBuf;
use std::process::ExitCode;
use steps::Step;
use tools::Tool;

/// The arguments of `cargo xtask bench`.
#[derive(Debug, Clone, Args)]
pub struct BenchArgs {
    /// Number of rounds
    #[arg(long, value_name = "N", default_value_t = 3)]
    rounds: u32,
    /// Only these generators [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    tools: Vec<String>,
    /// Only these documents [default: all]
    #[arg(long, value_name = "NAME", value_delimiter = ',')]
    documents: Vec<String>,
    /// A further document
    #[arg(long, value_name = "PATH")]
    document: Option<PathBuf>,
    /// Only these steps
    #[arg(
        long,
        value_name = "STEP",
        value_delimiter = ',',
        value_enum,
        default_value = "generate,check,build,tag,release,change,first"
    )]
    steps: Vec<Step>,
    /// Time limit of a command, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 900)]
    limit: u64,
    /// Measure again what was measured before
    #[arg(long)]
    fresh: bool,
    /// Do not compare the work of a client at run time
    #[arg(long)]
    no_runtime: bool,
    /// Write `docs/bench.md` and `docs/bench.svg`
    #[arg(long)]
    record: bool,
}

/// Runs the task.
#[must_use]
pub fn run(args: &BenchArgs) -> ExitCode {
    crate::exit_code(try_run(args).map(|()| true))
}

fn try_run(args: &BenchArgs) -> Result<(), String> {
    let documents = documents::all(args.document.as_deref())?;
    let documents = chosen(documents, &args.documents, |document| &document.name)?;
    let tools = chosen(tools::all(), &args.tools, |tool| tool.name)?;
    let mut results = Results::read(&bench_folder().join("results.jsonl"), args.fresh)?;
    let mut installed = Vec::new();
    for tool in tools {
        match tool.install() {
            Ok(()) => installed.push(tool),
            Err(problem) => eprintln!("{} is left out: {problem}", tool.name),
        }
    }
    measure_all(args, &documents, &installed, &mut results)?;
    let mut text = report::text(&documents, &installed, &results);
    if !args.no_runtime {
        text.push_str(&runtime::text()?);
    }
    println!("{text}");
    if args.record {
        let docs = crate::root().join("docs");
        write(&docs.join("bench.md"), &text)?;
        write(
            &docs.join("bench.svg"),
            &plot::svg(&documents, &installed, &results),
        )?;
    }
    Ok(())
}

/// Runs what was not measured yet: in each round, each step of each tool on each document.
fn measure_all(
    args: &BenchArgs,
    documents: &[Document],
    tools: &[Tool],
    results: &mut Results,
) -> Result<(), String> {
    let count = u64::from(args.rounds) * (documents.len() * tools.len() * args.steps.len()) as u64;
    let bar = ProgressBar::new(count);
    if let Ok(style) = ProgressStyle::with_template("{pos}/{len} {msg} ({elapsed})") {
        bar.set_style(style);
    }
    for round in 1..=args.rounds {
        for document in documents {
            // A step of all tools before the next step, so that noise of the machine meets all of them.
            for step in &args.steps {
                for tool in tools {
                    if *step == Step::Tag && tool.name != report::OWN {
                        bar.inc(1);
                        continue;
                    }
                    bar.set_message(format!("{} {} {}", tool.name, step.verb(), document.name));
                    let key = Key {
                        document: document.name.clone(),
                        tool: tool.name.to_owned(),
                        step: *step,
                        round,
                    };
                    if results.get(&key).is_none() {
                        let outcome = match results.failure_before(&key) {
                            Some(failure) => Outcome::Failed(failure),
                            None => steps::run(*step, tool, document, args.limit)?,
                        };
                        results.add(key, outcome)?;
                    }
                    bar.inc(1);
                }
            }
        }
    }
    bar.finish_and_clear();
    steps::delete_old()
}

/// Returns the items with these names, or all if none is named.
fn chosen<T>(all: Vec<T>, names: &[String], name: fn(&T) -> &str) -> Result<Vec<T>, String> {
    let known: Vec<String> = all.iter().map(|item| name(item).to_owned()).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(name)) {
        return Err(format!("`{unknown}` is none of {}", known.join(", ")));
    }
    let is_chosen = |item: &T| names.is_empty() || names.iter().any(|chosen| chosen == name(item));
    Ok(all.into_iter().filter(is_chosen).collect())
}
