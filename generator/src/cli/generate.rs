//! The command `allof generate`, from the configuration to the files on disk. It returns an [`Outcome`] and prints
//! nothing.

use super::job::{DenyLoss, Input, Job, RunArgs};
use super::lint::losses;
use super::report::{CodegenReport, Size};
use super::{diagnostics, paths};
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Extent, Format, Location, Severity};
use crate::ir::Api;
use crate::lint::{self, Evidence, Findings};
use crate::passes::Analysis;
use crate::source::{SourceSet, Tree};
use crate::write::{
    self, Change, ChangeKind, Digester, MadeFrom, Mode, Report, STAMP, Stamp, causes, digest,
};
use crate::{Generated, Stage};
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// The result of a job.
#[derive(Debug)]
pub struct Outcome {
    /// The files that were read. The diagnostics refer to them.
    pub sources: SourceSet,
    /// The diagnostics of the input and of the output.
    pub diagnostics: Diagnostics,
    /// The comparison of the crate with the disk; `None` if no crate was generated or none could be written.
    pub report: Option<CodegenReport>,
}

impl Outcome {
    /// Returns whether the run has no errors and the crate on disk is as rendered.
    #[must_use]
    pub fn is_good(&self) -> bool {
        !self.diagnostics.has_errors()
            && self
                .report
                .as_ref()
                .is_some_and(|report| report.mode == Mode::Write || report.is_up_to_date())
    }

    /// Returns the diagnostics of at least the severity `least` as text.
    pub(super) fn diagnostics_text(
        &self,
        (format, extent): (Format, Extent),
        least: Severity,
    ) -> String {
        let end = match &self.report {
            None => Some("nothing was written"),
            Some(report) if report.mode == Mode::Write && self.diagnostics.has_errors() => {
                Some("the crate was written; the files above were left in place")
            }
            Some(_) => None,
        };
        diagnostics::text(
            &self.sources,
            &self.diagnostics,
            (format, extent),
            least,
            end,
        )
    }

    /// Returns the diagnostics and the report as plain text, for the message of a failed test.
    #[must_use]
    pub fn to_text(&self) -> String {
        let form = (Format::Human, Extent::Short);
        let mut text = self.diagnostics_text(form, Severity::Note);
        if let Some(report) = &self.report {
            text.push_str(&report.to_ansi(Extent::Short));
        }
        anstream::adapter::strip_str(&text).to_string()
    }
}

/// Generates the crate, and writes it or compares it with the files on disk.
pub fn generate(job: &Job, mode: Mode, strict: bool, progress: &dyn Fn(Stage)) -> Outcome {
    crate_of(job, mode, strict, None, progress)
}

/// Runs [`generate`] with the options of the arguments, and fails if a loss is denied.
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
    let sources = crate::read(&config, progress, &mut diagnostics);
    let mut made = None;
    if !diagnostics.has_errors() {
        made = make(&sources, &config, progress, &mut diagnostics);
    }
    let mut lost = Vec::new();
    if let Some((_, _, findings)) = &made {
        lost = losses::of(findings);
        let denied = deny.map(|deny| losses::denied(findings, deny));
        for denied in denied.into_iter().flatten() {
            diagnostics.push(denied);
        }
    }
    let made = made.filter(|_| !diagnostics.has_errors());
    let report = made.and_then(|(made, spec, _)| {
        progress(Stage::Write);
        match put(made, spec, &config, job, mode) {
            Ok((mut report, blocked)) => {
                report.losses = lost;
                report_unmanaged(&report, blocked, &mut diagnostics);
                (mode == Mode::Check || !blocked).then_some(report)
            }
            Err(error) => {
                let output = paths::shown(&config.output, &job.root);
                let message = format!("the crate cannot be {}: {error}", verb(mode));
                let diagnostic = Diagnostic::new(Code::Unwritable, message);
                let diagnostic = diagnostic.located(Location::File(output));
                diagnostics.push(match remedy(error.kind()) {
                    Some(help) => diagnostic.help(help),
                    None => diagnostic,
                });
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

/// Runs the stages after `load`, and beside them what needs no result of the last ones: the digests of the documents, and the
/// lint, for the losses in the report.
fn make(
    sources: &SourceSet,
    config: &Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut Diagnostics,
) -> Option<(Generated, BTreeMap<String, String>, Findings)> {
    let mut spec = BTreeMap::new();
    let mut findings = Findings::default();
    let lint = |api: &Api, analysis: &Analysis, diagnostics: &Diagnostics| {
        let evidence = Evidence::new(sources, config, diagnostics, Some((api, analysis)));
        findings = lint::lint(sources, &evidence);
    };
    let made = rayon::in_place_scope(|beside| {
        beside.spawn(|_| spec = digests_of_spec(sources));
        crate::from_sources(sources, config, progress, diagnostics, lint)
    });
    Some((made?, spec, findings))
}

fn verb(mode: Mode) -> &'static str {
    match mode {
        Mode::Write => "written",
        Mode::Check => "compared",
    }
}

/// Returns what the user can do about an error of the file system.
fn remedy(error: io::ErrorKind) -> Option<&'static str> {
    Some(match error {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "free some space and run the command again"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "give yourself write access, or choose another directory for the crate"
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            "move away what is in the place of the directory, or choose another directory for the crate"
        }
        io::ErrorKind::WouldBlock => "wait until the other run has ended",
        _ => return None,
    })
}

/// Writes the crate and the lock file to the disk, or compares them. `spec` contains the digests of the documents. Also returns whether an unmanaged file is in the
/// way.
fn put(
    made: Generated,
    spec: BTreeMap<String, String>,
    config: &Config,
    job: &Job,
    mode: Mode,
) -> io::Result<(CodegenReport, bool)> {
    let Generated {
        mut files,
        lock,
        api,
        analysis,
        names: _,
    } = made;
    let facts = || {
        let ids = api.operations.entries();
        ids.map(|(id, _)| analysis.operation(id))
    };
    let names = config.lock.as_deref().map(|path| (path, lock.to_text()));
    let stamp = write::stamp(
        &mut files,
        MadeFrom {
            generator: env!("CARGO_PKG_VERSION").to_owned(),
            config: digest_of_config(&config.text),
            names: names.as_ref().map(|(_, text)| digest(text.as_bytes())),
            spec,
        },
    );
    // This must happen before writing: the old stamp explains the difference.
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
        Size {
            operations: api.operations.len(),
            with_pages: facts().filter(|facts| facts.pages.is_some()).count(),
            with_streams: facts().filter(|facts| facts.stream.is_some()).count(),
            webhooks: api.webhooks.len(),
            types: api.types.len(),
        },
    );
    Ok((report, blocked))
}

/// Makes the paths of a report relative to the folder of the user. The stamp is sorted last, since it matters least to
/// a reader.
fn place(report: &mut Report, output: &str) {
    report.changes.sort_by_key(|change| change.path == STAMP);
    for change in &mut report.changes {
        if output != "." {
            change.path = format!("{output}/{}", change.path);
        }
    }
}

/// The maximum number of unmanaged files that are reported one by one.
const NAMED: usize = 20;

fn report_unmanaged(report: &CodegenReport, blocked: bool, diagnostics: &mut Diagnostics) {
    if blocked && report.mode == Mode::Write {
        diagnostics.push(
            Diagnostic::new(
                Code::UnmanagedFile,
                "a file that allof did not write has the path of a file of the crate",
            )
            .located(Location::File(report.output.clone()))
            .help("generate into another directory"),
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
        .help("move or delete the file; allof never changes or removes it")
}

/// Returns a digest of the content of each file of the specification. Its layout and its comments do not affect the
/// digest.
fn digests_of_spec(sources: &SourceSet) -> BTreeMap<String, String> {
    sources
        .files()
        .iter()
        .map(|file| (file.name.clone(), digest_of_tree(&file.tree)))
        .collect()
}

/// Returns the digest of a tree as JSON.
fn digest_of_tree(tree: &Tree) -> String {
    let mut digester = Digester::default();
    // Neither a tree nor a digester has an error.
    let _ = serde_json::to_writer(&mut digester, tree);
    digester.finish()
}

/// Returns a digest of the content of the configuration. Its layout, its comments and the order of its keys do not
/// affect the digest.
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

/// Returns the digest of the lock file on disk. Its line ends do not affect the digest.
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
