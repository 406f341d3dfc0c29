//! The commands of `allof`, which the tasks of a workspace can call as well.
//!
//! A task of a workspace creates a [`Job`] and calls [`run`], as the binary does. A test calls [`generate`] and
//! inspects the [`Outcome`].

mod args;
mod diagnostics;
mod generate;
mod job;
mod lint;
mod output;
mod paths;
mod progress;
mod repeat;
mod report;

pub use crate::diagnostic::Format;
pub use generate::{Outcome, generate};
pub use job::{ColorWhen, DenyLoss, Input, Job, RunArgs};
pub use report::CodegenReport;

use crate::diagnostic::Severity;
use crate::write::Mode;
use args::{Cli, Command};
use clap::Parser;
use output::Output;
use progress::Progress;
use repeat::{Printed, Run};
use std::io;
use std::process::ExitCode;

/// Runs the binary: parses the arguments of the process and runs the command. Exits the process on wrong usage.
#[must_use]
pub fn main() -> ExitCode {
    let command = Cli::parse().command;
    if let Err(error) = command.check() {
        error.exit();
    }
    match command {
        Command::Generate(generate) => {
            let (job, args) = generate.into_job();
            run_once(&job, &args)
        }
        Command::Lint(lint) => lint::run(&lint),
    }
}

/// Runs a job, and prints the diagnostics on stderr and the changes on stdout.
#[must_use]
pub fn run(job: &Job, args: &RunArgs) -> ExitCode {
    let outcome = outcome_of(job, args);
    show(&outcome, &texts(&outcome, args), args)
}

/// Runs a job as [`run`] does, unless it is a repetition of the last run.
fn run_once(job: &Job, args: &RunArgs) -> ExitCode {
    let repeat = if args.check { None } else { Run::of(job, args) };
    if let Some(printed) = repeat.as_ref().and_then(Run::repeats) {
        return match put(&printed, args) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let mut outcome = outcome_of(job, args);
    let mut printed = texts(&outcome, args);
    let code = show(&outcome, &printed, args);
    if let Some(run) = repeat
        && repeat::make_repetition(&mut outcome)
    {
        // The diagnostics are the same.
        printed.stdout = report_text(&outcome, args);
        run.remember(&outcome.sources, printed);
    }
    // The process ends: nobody needs the memory of a whole API back.
    std::mem::forget(outcome);
    code
}

fn outcome_of(job: &Job, args: &RunArgs) -> Outcome {
    let progress = Progress::start(args.quiet, args.format);
    let outcome = generate::denying(job, args, &|stage| progress.show(stage));
    progress.finish();
    outcome
}

fn show(outcome: &Outcome, printed: &Printed, args: &RunArgs) -> ExitCode {
    match put(printed, args) {
        Ok(()) if outcome.is_good() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn texts(outcome: &Outcome, args: &RunArgs) -> Printed {
    let least = if args.quiet {
        Severity::Error
    } else {
        Severity::Note
    };
    Printed {
        stderr: outcome.diagnostics_text((args.format, args.extent()), least),
        stdout: report_text(outcome, args),
    }
}

fn report_text(outcome: &Outcome, args: &RunArgs) -> String {
    match (args.format, &outcome.report) {
        (Format::Json, report) => {
            report::json::text(outcome.is_good(), &outcome.diagnostics, report.as_ref())
        }
        (_, Some(report))
            if args.quiet && (report.mode == Mode::Write || report.is_up_to_date()) =>
        {
            String::new()
        }
        (Format::Github, Some(report)) => report::github::text(report),
        (Format::Human, Some(report)) => report.to_ansi(args.extent()),
        (_, None) => String::new(),
    }
}

fn put(printed: &Printed, args: &RunArgs) -> io::Result<()> {
    let mut output = Output::new(args.color);
    output.stderr(&printed.stderr)?;
    output.stdout(&printed.stdout)
}
