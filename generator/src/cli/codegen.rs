//! One run from the configuration to the disk, as data: nothing is printed here.

use super::args::{DenyLoss, RunArgs};
use super::drift::Drift;
use super::paths;
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::ledger::{self, Evidence};
use crate::source::SourceSet;
use crate::write::{
    self, Change, ChangeKind, MadeFrom, Mode, Report, STAMP, Stamp, causes, digest,
};
use crate::{Generated, Stage, generate};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// What to generate.
#[derive(Debug, Clone)]
pub struct Job {
    /// The configuration.
    pub input: Input,
    /// The folder that paths are told relative to.
    pub root: PathBuf,
    /// The command that brings the crate in step, as the user would type it.
    pub mend: String,
}

/// Where the configuration comes from.
#[derive(Debug, Clone)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// The caller.
    Ready(Box<Config>),
}

/// What came of a job.
#[derive(Debug)]
pub struct Outcome {
    /// What was read; diagnostics point into it.
    pub sources: SourceSet,
    /// What there is to say of the input and the output.
    pub diagnostics: Diagnostics,
    /// The crate set against the disk; `None` if no crate was made, or none could be written.
    pub drift: Option<Drift>,
}

impl Outcome {
    /// Whether all is done: nothing is wrong with the input, and the crate is on disk as rendered.
    #[must_use]
    pub fn is_good(&self) -> bool {
        !self.diagnostics.has_errors()
            && self
                .drift
                .as_ref()
                .is_some_and(|drift| drift.mode == Mode::Write || drift.is_in_step())
    }

    /// Everything there is to say, as plain text: what a test fails with.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = super::remarks::text(
            self,
            super::Format::Human,
            crate::diagnostic::Severity::Note,
        );
        if let Some(drift) = &self.drift {
            text.push_str(&drift.to_ansi());
        }
        anstream::adapter::strip_str(&text).to_string()
    }
}

/// Generates the crate and writes it, or compares it with what is on disk.
pub fn codegen(job: &Job, mode: Mode, strict: bool, progress: &dyn Fn(Stage)) -> Outcome {
    crate_of(job, mode, strict, None, progress)
}

/// What the arguments ask for: [`codegen`], unless a loss is denied.
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
            drift: None,
        };
    };
    let generation = generate(&config, progress, &mut diagnostics);
    let sources = generation.sources;
    if let (Some(deny), Some(made)) = (deny, &generation.generated) {
        let evidence = Evidence::new(&sources, &config, &diagnostics, Some(&made.api));
        let ledger = ledger::ledger(&sources, &evidence);
        for denied in super::ledger::denied(&ledger, deny) {
            diagnostics.push(denied);
        }
    }
    let made = generation.generated.filter(|_| !diagnostics.has_errors());
    let drift = made.and_then(|made| {
        progress(Stage::Write);
        match put(made, &sources, &config, job, mode) {
            Ok((drift, blocked)) => {
                name_strangers(&drift, blocked, &mut diagnostics);
                (mode == Mode::Check || !blocked).then_some(drift)
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
        drift,
    }
}

fn verb(mode: Mode) -> &'static str {
    match mode {
        Mode::Write => "written",
        Mode::Check => "compared",
    }
}

/// Puts the crate and the file of names on disk, or compares them. Says as well whether a stranger is in the way.
fn put(
    made: Generated,
    sources: &SourceSet,
    config: &Config,
    job: &Job,
    mode: Mode,
) -> io::Result<(Drift, bool)> {
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
    // Before anything is written, for it is what was there that tells why it differs.
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
    let drift = Drift::new(
        output,
        mode,
        report,
        causes,
        job.mend.clone(),
        (api.operations.len(), api.types.len()),
    );
    Ok((drift, blocked))
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

/// How many strangers get a diagnostic each.
const NAMED: usize = 20;

fn name_strangers(drift: &Drift, blocked: bool, diagnostics: &mut Diagnostics) {
    if blocked && drift.mode == Mode::Write {
        diagnostics.push(
            Diagnostic::new(
                Code::StrangerFile,
                "the crate needs the place of a file that allof did not write",
            )
            .located(Location::File(drift.output.clone()))
            .help("generate into a folder of its own"),
        );
    }
    let strangers: Vec<&Change> = drift.of(ChangeKind::Stranger).collect();
    for stranger in strangers.iter().take(NAMED) {
        diagnostics.push(stranger_file(
            "this was not written by allof".to_owned(),
            &stranger.path,
        ));
    }
    if let Some(more) = strangers.len().checked_sub(NAMED).filter(|more| *more > 0) {
        diagnostics.push(stranger_file(
            format!("{more} more were not written by allof"),
            &drift.output,
        ));
    }
}

fn stranger_file(message: String, path: &str) -> Diagnostic {
    Diagnostic::new(Code::StrangerFile, message)
        .located(Location::File(path.to_owned()))
        .help("move it out of the folder of the crate, or delete it: allof leaves it alone")
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
