//! `allof generate`: one run from the configuration to the disk, as data. Nothing is printed here.

use super::job::{DenyLoss, Input, Job, RunArgs};
use super::lint::losses;
use super::report::CodegenReport;
use super::{diagnostics, paths};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Format, Location, Severity};
use crate::lint::{self, Evidence};
use crate::source::SourceSet;
use crate::write::{
    self, Change, ChangeKind, MadeFrom, Mode, Report, STAMP, Stamp, causes, digest,
};
use crate::{Generated, Stage};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The result of a job.
#[derive(Debug)]
pub struct Outcome {
    /// What was read; diagnostics point into it.
    pub sources: SourceSet,
    /// Diagnostics of the input and of the output.
    pub diagnostics: Diagnostics,
    /// The crate compared with the disk; `None` if no crate was made, or none could be written.
    pub report: Option<CodegenReport>,
}

impl Outcome {
    /// Returns whether the input has no errors and the crate is on disk as rendered.
    #[must_use]
    pub fn is_good(&self) -> bool {
        !self.diagnostics.has_errors()
            && self
                .report
                .as_ref()
                .is_some_and(|report| report.mode == Mode::Write || report.is_up_to_date())
    }

    /// Returns the diagnostics of at least the severity `least`.
    pub(super) fn diagnostics_text(&self, format: Format, least: Severity) -> String {
        let end = match &self.report {
            None => Some("nothing was written"),
            Some(report) if report.mode == Mode::Write && self.diagnostics.has_errors() => {
                Some("the crate is written; the files above are left to you")
            }
            Some(_) => None,
        };
        diagnostics::text(&self.sources, &self.diagnostics, format, least, end)
    }

    /// Returns diagnostics and report as plain text, for the failure of a test.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = self.diagnostics_text(Format::Human, Severity::Note);
        if let Some(report) = &self.report {
            text.push_str(&report.to_ansi());
        }
        anstream::adapter::strip_str(&text).to_string()
    }
}

/// Generates the crate and writes it, or compares it with what is on disk.
pub fn generate(job: &Job, mode: Mode, strict: bool, progress: &dyn Fn(Stage)) -> Outcome {
    crate_of(job, mode, strict, None, progress)
}

/// Does what the arguments ask for: [`generate`], unless a loss is denied.
pub(super) fn denying(job: &Job, args: &RunArgs, progress: &dyn Fn(Stage)) -> Outcome {
    crate_of(job, args.mode(), args.strict, args.deny_loss, progress)
}

fn crate_of(
    job: &Job,
    mode: Mode,
    strict: bool,
    deny: Option<DenyLoss>,
    progress: &dyn Fn(Stage),
) -> Outcome {
    let mut diagnostics = if strict {
        Diagnostics::strict()
    } else {
        Diagnostics::new()
    };
    let config = match &job.input {
        Input::File(path) => Config::read(path, &mut diagnostics),
        Input::Ready(config) => Some((**config).clone()),
    };
    let Some(config) = config else {
        return Outcome {
            sources: SourceSet::default(),
            diagnostics,
            report: None,
        };
    };
    let generation = crate::generate(&config, progress, &mut diagnostics);
    let sources = generation.sources;
    if let (Some(deny), Some(made)) = (deny, &generation.generated) {
        let evidence = Evidence::new(&sources, &config, &diagnostics, Some(&made.api));
        let findings = lint::lint(&sources, &evidence);
        for denied in losses::denied(&findings, deny) {
            diagnostics.push(denied);
        }
    }
    let made = generation.generated.filter(|_| !diagnostics.has_errors());
    let report = made.and_then(|made| {
        progress(Stage::Write);
        match put(made, &sources, &config, job, mode) {
            Ok((report, blocked)) => {
                report_unmanaged(&report, blocked, &mut diagnostics);
                (mode == Mode::Check || !blocked).then_some(report)
            }
            Err(error) => {
                let output = paths::shown(&config.output, &job.root);
                diagnostics.push(
                    Diagnostic::new(
                        Code::Unwritable,
                        format!("the crate cannot be {}: {error}", verb(mode)),
                    )
                    .located(Location::File(output)),
                );
                None
            }
        }
    });
    Outcome {
        sources,
        diagnostics,
        report,
    }
}

fn verb(mode: Mode) -> &'static str {
    match mode {
        Mode::Write => "written",
        Mode::Check => "compared",
    }
}

/// Puts the crate and the lock on disk, or compares them. Returns as well whether an unmanaged file is in the way.
fn put(
    made: Generated,
    sources: &SourceSet,
    config: &Config,
    job: &Job,
    mode: Mode,
) -> io::Result<(CodegenReport, bool)> {
    let Generated {
        mut files,
        lock,
        api,
        names: _,
    } = made;
    let names = config.lock.as_deref().map(|path| (path, lock.to_text()));
    let stamp = write::stamp(
        &mut files,
        MadeFrom {
            generator: env!("CARGO_PKG_VERSION").to_owned(),
            config: digest_of_config(&config.text),
            names: names.as_ref().map(|(_, text)| digest(text.as_bytes())),
            spec: digests_of_spec(sources),
        },
    );
    // Read before writing: the old stamp explains the difference.
    let then = Stamp::read(&config.output);
    let names_then = names.as_ref().and_then(|(path, _)| digest_of_names(path));
    let mut report = write::write(&files, &config.output, mode)?;
    let causes = causes(&then, &stamp, names_then.as_deref(), &report);
    let output = paths::shown(&config.output, &job.root);
    place(&mut report, &output);
    let blocked = report.blocked;
    let names_mode = if blocked { Mode::Check } else { mode };
    if let Some((path, text)) = &names {
        match write::write_file(path, &paths::shown(path, &job.root), text, names_mode)? {
            Some(change) => report.changes.push(change),
            None => report.unchanged += 1,
        }
    }
    let report = CodegenReport::new(
        output,
        mode,
        report,
        causes,
        job.fix.clone(),
        (api.operations.len(), api.types.len()),
    );
    Ok((report, blocked))
}

/// Makes the paths of a report relative to where the user stands. The stamp goes last: it says least to a reader.
fn place(report: &mut Report, output: &str) {
    report.changes.sort_by_key(|change| change.path == STAMP);
    for change in &mut report.changes {
        if output != "." {
            change.path = format!("{output}/{}", change.path);
        }
    }
}

/// The most unmanaged files that get a diagnostic each.
const NAMED: usize = 20;

fn report_unmanaged(report: &CodegenReport, blocked: bool, diagnostics: &mut Diagnostics) {
    if blocked && report.mode == Mode::Write {
        diagnostics.push(
            Diagnostic::new(
                Code::UnmanagedFile,
                "a file that allof did not write is where a file of the crate must go",
            )
            .located(Location::File(report.output.clone()))
            .help("generate into another folder"),
        );
    }
    let unmanaged: Vec<&Change> = report.of(ChangeKind::Unmanaged).collect();
    for file in unmanaged.iter().take(NAMED) {
        diagnostics.push(unmanaged_file(
            "allof did not write this file".to_owned(),
            &file.path,
        ));
    }
    if let Some(more) = unmanaged.len().checked_sub(NAMED).filter(|more| *more > 0) {
        diagnostics.push(unmanaged_file(
            format!("allof did not write {more} more files"),
            &report.output,
        ));
    }
}

fn unmanaged_file(message: String, path: &str) -> Diagnostic {
    Diagnostic::new(Code::UnmanagedFile, message)
        .located(Location::File(path.to_owned()))
        .help("move it out of the folder of the crate, or delete it; allof leaves it alone")
}

/// A digest of what the specification says: neither its layout nor its comments count, for they change nothing.
fn digests_of_spec(sources: &SourceSet) -> BTreeMap<String, String> {
    sources
        .files()
        .iter()
        .map(|file| (file.name.clone(), digest(file.tree.to_string().as_bytes())))
        .collect()
}

/// A digest of what the configuration says: neither its layout, its comments nor the order of its keys count.
fn digest_of_config(text: &str) -> String {
    let canonical = match text.parse::<toml::Table>() {
        Ok(table) => canonical(&toml::Value::Table(table)),
        Err(_) => text.to_owned(),
    };
    digest(canonical.as_bytes())
}

fn canonical(value: &toml::Value) -> String {
    match value {
        toml::Value::Table(table) => {
            let sorted: BTreeMap<&String, String> = table
                .iter()
                .map(|(key, value)| (key, canonical(value)))
                .collect();
            format!("{sorted:?}")
        }
        toml::Value::Array(items) => {
            format!("{:?}", items.iter().map(canonical).collect::<Vec<_>>())
        }
        scalar => scalar.to_string(),
    }
}

/// The digest of the file of names on disk, whatever its line ends.
fn digest_of_names(path: &Path) -> Option<String> {
    let text = std::fs::read_to_string(path).ok()?;
    Some(digest(text.replace("\r\n", "\n").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_or_another_order_is_the_same_configuration() {
        let one = digest_of_config("a = 1\nb = [2, 3]\n[c]\nd = \"x\"\ne = true\n");
        let same = digest_of_config(
            "# hi\r\nb = [2, # two\r\n 3]\r\na = 1\r\nc = { e = true, d = 'x' }\r\n",
        );
        assert_eq!(one, same);
        assert_ne!(
            one,
            digest_of_config("a = 1\nb = [3, 2]\n[c]\nd = \"x\"\ne = true\n")
        );
        assert_ne!(
            one,
            digest_of_config("a = \"1\"\nb = [2, 3]\n[c]\nd = \"x\"\ne = true\n")
        );
    }
}
