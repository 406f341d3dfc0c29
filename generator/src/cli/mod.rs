//! The commands: what `allof` and a workspace's own tasks have in common.
//!
//! A task of a workspace makes a [`Job`] and calls [`run`], as the binary does; a test calls [`codegen`] and looks at
//! the [`Outcome`].

mod args;
mod codegen;
mod deliver;
mod drift;
mod github;
mod json;
mod ledger;
mod lint;
mod paths;
mod progress;
mod remarks;

pub use args::{ColorWhen, DenyLoss, Format, RunArgs};
pub use codegen::{Input, Job, Outcome, codegen};
pub use drift::Drift;

use crate::diagnostic::Severity;
use crate::write::Mode;
use args::{Cli, Command};
use clap::Parser;
use deliver::Sinks;
use progress::Progress;
use std::io;
use std::process::ExitCode;

/// The binary: reads the arguments of the process, does what they say. Exits the process itself on wrong usage.
#[must_use]
pub fn main() -> ExitCode {
    let command = Cli::parse().command;
    if let Err(error) = command.check() {
        error.exit();
    }
    match command {
        Command::Generate(generate) => {
            let (job, args) = generate.into_job();
            run(&job, &args)
        }
        Command::Lint(lint) => lint::run(&lint),
    }
}

/// Does a job and tells of it: diagnostics on stderr, what changed on stdout.
#[must_use]
pub fn run(job: &Job, args: &RunArgs) -> ExitCode {
    let progress = Progress::start(args.quiet, args.format);
    let outcome = codegen::denying(job, args, &|stage| progress.show(stage));
    progress.finish();
    match tell(&outcome, args) {
        Ok(()) if outcome.is_good() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn tell(outcome: &Outcome, args: &RunArgs) -> io::Result<()> {
    let mut sinks = Sinks::new(args.color);
    let least = if args.quiet {
        Severity::Error
    } else {
        Severity::Note
    };
    sinks.stderr(&remarks::text(outcome, args.format, least))?;
    let text = match (args.format, &outcome.drift) {
        (Format::Json, _) => json::text(outcome),
        (_, Some(drift)) if args.quiet && (drift.mode == Mode::Write || drift.is_in_step()) => {
            String::new()
        }
        (Format::Github, Some(drift)) => github::text(drift),
        (Format::Human, Some(drift)) => drift.to_ansi(),
        (_, None) => String::new(),
    };
    sinks.stdout(&text)
}
