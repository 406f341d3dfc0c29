//! `allof lint`: what of a specification a crate does not express. Nothing is written.

use super::args::Lint;
use super::codegen::Input;
use super::deliver::Sinks;
use super::ledger::{self, Losses};
use super::progress::Progress;
use super::{Format, remarks};
use crate::config::Config;
use crate::diagnostic::{Diagnostics, Severity};
use crate::inspect;
use crate::ledger::Evidence;
use crate::source::SourceSet;
use std::io;
use std::process::ExitCode;

/// Reads the specification and tells what of it is lost: diagnostics on stderr, the ledger on stdout.
pub(super) fn run(args: &Lint) -> ExitCode {
    match tell(args) {
        Ok(true) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Whether all is well.
fn tell(args: &Lint) -> io::Result<bool> {
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
        return say(args, &SourceSet::default(), &diagnostics, None);
    };
    let progress = Progress::start(args.quiet, args.format);
    let inspection = inspect(&config, &|stage| progress.show(stage), &mut diagnostics);
    let sources = inspection.sources;
    let ledger = inspection.api.map(|api| {
        let evidence = Evidence::new(&sources, &config, &diagnostics, Some(&api));
        crate::ledger::ledger(&sources, &evidence)
    });
    progress.finish();
    let losses = ledger.as_ref().map(|ledger| Losses {
        ledger,
        sources: &sources,
        deny: args.deny_loss,
        verbose: args.verbose,
    });
    say(args, &sources, &diagnostics, losses.as_ref())
}

fn say(
    args: &Lint,
    sources: &SourceSet,
    diagnostics: &Diagnostics,
    losses: Option<&Losses<'_>>,
) -> io::Result<bool> {
    let mut sinks = Sinks::new(args.color);
    let least = if args.quiet {
        Severity::Error
    } else {
        Severity::Note
    };
    let end = losses.is_none().then_some("nothing was accounted for");
    sinks.stderr(&remarks::listed(
        sources,
        diagnostics,
        args.format,
        least,
        end,
    ))?;
    let text = match (args.format, losses) {
        (Format::Json, losses) => ledger::json::text(losses, diagnostics),
        (Format::Human, Some(losses)) => ledger::human::text(losses),
        (Format::Github, Some(losses)) => ledger::github::text(losses),
        (_, None) => String::new(),
    };
    sinks.stdout(&text)?;
    let denied = losses.map_or(0, Losses::denied);
    if denied > 0 && args.format == Format::Human {
        sinks.stderr(&ledger::human::denial(denied))?;
    }
    Ok(losses.is_some() && denied == 0 && !diagnostics.has_errors())
}
