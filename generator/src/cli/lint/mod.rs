//! The command `allof lint`, which lists the keywords that a crate approximates or ignores. It writes no files.

mod github;
mod human;
mod json;
pub(super) mod losses;

use super::args::Lint;
use super::diagnostics as listed;
use super::job::Input;
use super::output::Output;
use super::progress::Progress;
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Format, Severity};
use crate::inspect;
use crate::lint::Evidence;
use crate::source::SourceSet;
use losses::Losses;
use std::io;
use std::process::ExitCode;

/// Reads the specification, and prints the diagnostics on stderr and the findings on stdout.
pub(super) fn run(args: &Lint) -> ExitCode {
    match lint(args) {
        Ok(true) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Returns whether there is no error and no denied loss.
fn lint(args: &Lint) -> io::Result<bool> {
    let mut diagnostics = if args.strict {
        Diagnostics::strict()
    } else {
        Diagnostics::new()
    };
    let config = match args.input() {
        Input::File(path) => Config::read(&path, &mut diagnostics),
        Input::Ready(config) => Some(*config),
    };
    let Some(config) = config else {
        return print(args, &SourceSet::default(), &diagnostics, None);
    };
    let progress = Progress::start(args.quiet, args.format);
    let inspection = inspect(&config, &|stage| progress.show(stage), &mut diagnostics);
    let sources = inspection.sources;
    let findings = inspection.api.map(|(api, analysis)| {
        let api = Some((&api, &analysis));
        let evidence = Evidence::new(&sources, &config, &diagnostics, api);
        crate::lint::lint(&sources, &evidence)
    });
    progress.finish();
    let losses = findings.as_ref().map(|findings| Losses {
        findings,
        sources: &sources,
        deny: args.deny_loss,
        verbose: args.verbose,
    });
    print(args, &sources, &diagnostics, losses.as_ref())
}

fn print(
    args: &Lint,
    sources: &SourceSet,
    diagnostics: &Diagnostics,
    losses: Option<&Losses<'_>>,
) -> io::Result<bool> {
    let mut output = Output::new(args.color);
    let least = if args.quiet {
        Severity::Error
    } else {
        Severity::Note
    };
    let end = losses.is_none().then_some("no keyword was accounted for");
    output.stderr(&listed::text(
        sources,
        diagnostics,
        (args.format, args.extent()),
        least,
        end,
    ))?;
    let text = match (args.format, losses) {
        (Format::Json, losses) => json::text(losses, diagnostics),
        (Format::Human, Some(losses)) => human::text(losses),
        (Format::Github, Some(losses)) => github::text(losses),
        (_, None) => String::new(),
    };
    output.stdout(&text)?;
    let denied = losses.map_or(0, Losses::denied);
    if denied > 0 && args.format == Format::Human {
        output.stderr(&human::denial(denied))?;
    }
    Ok(losses.is_some() && denied == 0 && !diagnostics.has_errors())
}
