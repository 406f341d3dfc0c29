//! The task `cargo xtask fuzz`, which damages the documents of the repository and generates crates from the results.
//!
//! - [`seeds`] reads the documents of the repository;
//! - [`damage`] changes a document at random;
//! - [`worker`] generates a crate in a separate process, and checks the crate or the error;
//! - [`compile`] compiles some of the crates;
//! - [`minimize`] removes the parts of a failing document that the failure does not need.
//!
//! Each damaged document has a number. It depends on the number, the seed and the repository alone.

mod compile;
mod damage;
mod dice;
mod minimize;
mod seeds;
pub mod worker;

use crate::process::Worker;
use clap::Args;
use minimize::minimize;
use seeds::Seeds;
use serde_json::Value;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use worker::Answer;

/// The hidden task that runs this program as a worker.
const TASK: &str = "fuzz-worker";

/// The beginning of the description of a crate that does not compile.
const NOT_COMPILED: &str = "the crate does not compile: ";

/// The time limit for minimizing one document.
const SMALLER: Duration = Duration::from_secs(60);

/// The arguments of `cargo xtask fuzz`.
#[derive(Debug, Clone, Args)]
pub struct FuzzArgs {
    /// Minutes to run
    #[arg(long, value_name = "N", default_value_t = 5)]
    minutes: u64,
    /// Number of documents to run, instead of a time
    #[arg(long, value_name = "N", conflicts_with = "minutes")]
    documents: Option<u64>,
    /// Seed of the damage: another seed gives other documents
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Number of the first document
    #[arg(long, value_name = "N", default_value_t = 0)]
    from: u64,
    /// Compile every N-th crate, or none if 0
    #[arg(long, value_name = "N", default_value_t = 100)]
    compile: u64,
    /// Number of documents to generate at the same time [default: number of cores]
    #[arg(long, value_name = "N")]
    jobs: Option<NonZeroUsize>,
    /// Time limit for one document, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    limit: u64,
    /// Memory limit for one document, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 1024)]
    memory: u64,
}

/// Runs the task, and fails if a document does.
#[must_use]
pub fn run(args: &FuzzArgs) -> ExitCode {
    crate::exit_code(try_run(args))
}

/// The state that the threads of a run share.
struct Run<'a> {
    args: &'a FuzzArgs,
    seeds: Seeds,
    folder: PathBuf,
    jobs: usize,
    next: AtomicU64,
    end: Option<Instant>,
    results: Mutex<Results>,
    /// The lock of the only folder in which crates are compiled.
    compiling: Mutex<()>,
}

/// The results so far.
#[derive(Default)]
struct Results {
    crates: u64,
    compiled: u64,
    refused: u64,
    /// The number of documents for each kind of failure, as [`kind`] returns it.
    wrong: BTreeMap<String, u64>,
}

fn try_run(args: &FuzzArgs) -> Result<bool, String> {
    let folder = crate::root().join("target/fuzz");
    std::fs::create_dir_all(&folder).map_err(|error| format!("`{}`: {error}", folder.display()))?;
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok());
    let minutes = Duration::from_secs(args.minutes.saturating_mul(60));
    let start = Instant::now();
    let run = Run {
        args,
        seeds: Seeds::read(&crate::root()),
        folder,
        jobs: jobs.map_or(1, NonZeroUsize::get),
        next: AtomicU64::new(args.from),
        end: args.documents.is_none().then(|| start + minutes),
        results: Mutex::default(),
        compiling: Mutex::default(),
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..run.jobs)
            .map(|job| {
                scope.spawn({
                    let run = &run;
                    move || run.work(job)
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .unwrap_or_else(|_| Err("a thread of the task panicked".to_owned()))
        })
    })?;
    let results = run
        .results
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner);
    let wrong: u64 = results.wrong.values().sum();
    println!(
        "seed {}: {} documents made of {}, in {} s: {} crates, {} compiled, {} refused, {wrong} wrong in {} ways",
        args.seed,
        results.crates + results.refused + wrong,
        run.seeds.len(),
        start.elapsed().as_secs(),
        results.crates,
        results.compiled,
        results.refused,
        results.wrong.len(),
    );
    Ok(results.wrong.is_empty())
}

impl Run<'_> {
    /// Processes one document after another until the end of the run.
    fn work(&self, job: usize) -> Result<(), String> {
        let mut worker = None;
        let path = self
            .folder
            .join(format!("{}-{job}.json", std::process::id()));
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let is_over = match self.args.documents {
                Some(count) => number - self.args.from >= count,
                None => self.end.is_some_and(|end| Instant::now() >= end),
            };
            if is_over {
                let _ = std::fs::remove_file(&path);
                return Ok(());
            }
            let tree = self.seeds.document(self.args.seed, number);
            let mut answer = self.ask(&mut worker, &path, &tree)?;
            if answer == Answer::Crate && number.checked_rem(self.args.compile) == Some(0) {
                answer = self.compile(&path)?;
            }
            if let Some(wrong) = self.count(answer) {
                self.report(&mut worker, &path, number, tree, &wrong)?;
            }
        }
    }

    /// Counts the answer, and returns the failure if it is the first of its kind.
    fn count(&self, answer: Answer) -> Option<String> {
        let mut results = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        match answer {
            Answer::Crate => results.crates += 1,
            Answer::Refused => results.refused += 1,
            Answer::Wrong(what) => {
                let count = results.wrong.entry(kind(&what).to_owned()).or_default();
                *count += 1;
                return (*count == 1).then_some(what);
            }
        }
        None
    }

    /// Minimizes a document that fails, writes it to a file, and reports it.
    fn report(
        &self,
        worker: &mut Option<Worker>,
        path: &Path,
        number: u64,
        tree: Value,
        wrong: &str,
    ) -> Result<(), String> {
        let end = Instant::now() + SMALLER;
        let mut problem = None;
        let small = minimize(tree, &mut |tree| {
            if Instant::now() >= end {
                return None;
            }
            let mut answer = self.ask(worker, path, tree);
            if answer == Ok(Answer::Crate) && wrong.starts_with(NOT_COMPILED) {
                answer = self.compile(path);
            }
            match answer {
                Ok(Answer::Wrong(what)) => Some(kind(&what) == kind(wrong)),
                Ok(_) => Some(false),
                Err(message) => {
                    problem = Some(message);
                    None
                }
            }
        });
        if let Some(problem) = problem {
            return Err(problem);
        }
        let seed = self.args.seed;
        let kept = self.folder.join(format!("seed-{seed}-{number}.json"));
        write(&kept, &format!("{small:#}\n"))?;
        println!(
            "wrong: {wrong}\n  the document: {}\n  again: cargo xtask fuzz --seed {seed} --from {number} --documents 1 --compile {}",
            kept.display(),
            u64::from(wrong.starts_with(NOT_COMPILED)),
        );
        Ok(())
    }

    /// Compiles the crate of the document in the file.
    fn compile(&self, path: &Path) -> Result<Answer, String> {
        let _alone = self.compiling.lock();
        let problem = compile::compile(path, &self.folder)?;
        let mut results = self.results.lock().unwrap_or_else(PoisonError::into_inner);
        results.compiled += 1;
        Ok(match problem {
            None => Answer::Crate,
            Some(line) => Answer::Wrong(format!("{NOT_COMPILED}{line}")),
        })
    }

    /// Sends a document to the worker, and returns the answer. Starts a worker if there is none, and drops one that failed.
    fn ask(
        &self,
        worker: &mut Option<Worker>,
        path: &Path,
        tree: &Value,
    ) -> Result<Answer, String> {
        write(path, &tree.to_string())?;
        let mut live = match worker.take() {
            Some(live) => live,
            None => Worker::start(TASK, self.jobs)?,
        };
        let sent = live.send(&path.display().to_string());
        sent.map_err(|error| format!("the worker takes no request: {error}"))?;
        let limit = Duration::from_secs(self.args.limit);
        match live.answer(limit, self.args.memory.saturating_mul(1024)) {
            Ok(line) => {
                let answer = serde_json::from_str(&line).map_err(|error| error.to_string())?;
                *worker = Some(live);
                Ok(answer)
            }
            Err(silence) => Ok(Answer::Wrong(silence.to_string())),
        }
    }
}

/// Returns the part of a failure that all failures of its kind share: the place of a panic, or the text before the
/// details.
fn kind(wrong: &str) -> &str {
    match wrong.rsplit_once(" (") {
        Some((_, place)) if wrong.starts_with("a panic") => place,
        // The kind of the error follows its place: `src/lib.rs:1:2: error[E0308]: mismatched types`.
        _ => match wrong.strip_prefix(NOT_COMPILED) {
            Some(line) => line.split_once(": ").map_or(line, |(_, kind)| kind),
            None => wrong,
        },
    }
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("`{}`: {error}", path.display()))
}
