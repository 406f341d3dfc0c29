//! Determines all causes of the difference between a crate and its inputs from the stamp.

use super::{ChangeKind, Report, STAMP, Stamp, StampOnDisk};
use std::collections::BTreeMap;
use std::fmt;

/// The maximum number of paths that a cause names.
const NAMED: usize = 8;

/// A cause of a difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The folder contains no file of the crate yet.
    NeverGenerated,
    /// The crate has no stamp.
    NoStamp,
    /// The specification changed: these files, each with the kind of its change.
    Spec(Vec<String>),
    /// The configuration changed.
    Config,
    /// The lock file is not the one that the crate was written with.
    Names,
    /// Another version of the generator wrote the crate.
    Generator {
        /// The version that wrote it.
        then: String,
        /// The version that runs.
        now: String,
    },
    /// A generator of the same version renders other files: its code, or a library of it, changed.
    Renderer {
        /// The version.
        version: String,
    },
    /// Files were edited by hand.
    Edited(Vec<String>),
    /// Files were deleted by hand.
    Deleted(Vec<String>),
    /// Files of an earlier run remained, or were restored.
    LeftOver(Vec<String>),
    /// Files that `allof` did not write, and that only their owner may remove.
    Stray(Vec<String>),
    /// Files with the right text and other line ends.
    LineEnds(Vec<String>),
}

impl Cause {
    /// Returns the name of the cause for programs.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::NeverGenerated => "never-generated",
            Self::NoStamp => "no-stamp",
            Self::Spec(_) => "spec",
            Self::Config => "config",
            Self::Names => "names",
            Self::Generator { .. } => "generator",
            Self::Renderer { .. } => "renderer",
            Self::Edited(_) => "edited",
            Self::Deleted(_) => "deleted",
            Self::LeftOver(_) => "left-over",
            Self::Stray(_) => "stray",
            Self::LineEnds(_) => "line-ends",
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverGenerated => write!(f, "the crate has not been generated yet"),
            Self::NoStamp => write!(f, "`{STAMP}` is missing, so the cause is unknown"),
            Self::Spec(files) => write!(f, "the specification changed: {}", Listed(files)),
            Self::Config => write!(f, "the configuration changed"),
            Self::Names => write!(f, "the lock file changed"),
            Self::Generator { then, now } => {
                write!(f, "the version of allof changed from {then} to {now}")
            }
            Self::Renderer { version } => write!(
                f,
                "the code of allof changed, but its version ({version}) did not"
            ),
            Self::Edited(files) => write!(f, "edited by hand: {}", Listed(files)),
            Self::Deleted(files) => write!(f, "deleted by hand: {}", Listed(files)),
            Self::LeftOver(files) => write!(f, "left over from an earlier run: {}", Listed(files)),
            Self::Stray(files) => write!(f, "not written by allof: {}", Listed(files)),
            Self::LineEnds(files) => write!(
                f,
                "line ends converted to CRLF: {} (`text eol=lf` in `.gitattributes` prevents it)",
                Listed(files)
            ),
        }
    }
}

/// A list of paths with a limited length.
struct Listed<'a>(&'a [String]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.get(..NAMED).unwrap_or(self.0);
        f.write_str(&shown.join(", "))?;
        match self.0.len().saturating_sub(shown.len()) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// Returns all causes of the changes in `report`. `then` is the stamp before the run, `now` the one of this run, and
/// `names` the digest of the lock file before the run.
#[must_use]
pub fn causes(then: &StampOnDisk, now: &Stamp, names: Option<&str>, report: &Report) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut hands = Hands::default();
    match then {
        StampOnDisk::Sound(then) => {
            since(then, now, names, &mut causes);
            let inputs_changed = !causes.is_empty();
            let rendered_otherwise = hands.read(then, report);
            if rendered_otherwise && !inputs_changed {
                causes.push(Cause::Renderer {
                    version: now.from.generator.clone(),
                });
            }
        }
        StampOnDisk::Broken => hands.edited.push(STAMP.to_owned()),
        StampOnDisk::Missing if report.changes.is_empty() => {}
        StampOnDisk::Missing if nothing_is_ours(report) => causes.push(Cause::NeverGenerated),
        StampOnDisk::Missing => causes.push(Cause::NoStamp),
    }
    hands.tell(&mut causes);
    push(
        &mut causes,
        paths(report, ChangeKind::Unmanaged),
        Cause::Stray,
    );
    let line_ends = report
        .changes
        .iter()
        .filter(|change| change.line_ends)
        .map(|change| change.path.clone())
        .collect();
    push(&mut causes, line_ends, Cause::LineEnds);
    causes
}

/// Adds the causes that are changes of the inputs.
fn since(then: &Stamp, now: &Stamp, names: Option<&str>, causes: &mut Vec<Cause>) {
    push(causes, spec(&then.from.spec, &now.from.spec), Cause::Spec);
    if then.from.config != now.from.config {
        causes.push(Cause::Config);
    }
    if then.from.names.as_deref() != names && now.from.names.is_some() {
        causes.push(Cause::Names);
    }
    if then.from.generator != now.from.generator {
        causes.push(Cause::Generator {
            then: then.from.generator.clone(),
            now: now.from.generator.clone(),
        });
    }
}

fn spec(then: &BTreeMap<String, String>, now: &BTreeMap<String, String>) -> Vec<String> {
    let gone = then
        .keys()
        .filter(|name| !now.contains_key(*name))
        .map(|name| format!("{name} (gone)"));
    now.iter()
        .filter_map(|(name, digest)| match then.get(name) {
            None => Some(format!("{name} (new)")),
            Some(old) if old != digest => Some(name.clone()),
            Some(_) => None,
        })
        .chain(gone)
        .collect()
}

/// The changes that were made to the files of the crate by hand.
#[derive(Default)]
struct Hands {
    edited: Vec<String>,
    deleted: Vec<String>,
    left: Vec<String>,
}

impl Hands {
    /// Collects the changes that were made by hand, and returns whether there are others, which the generator made.
    fn read(&mut self, then: &Stamp, report: &Report) -> bool {
        let mut rendered_otherwise = false;
        for change in &report.changes {
            if change.path == STAMP || change.line_ends {
                continue;
            }
            let written = then.files.get(&change.path);
            match (change.kind, written) {
                (ChangeKind::Unmanaged, _) => {}
                (ChangeKind::Missing, Some(_)) => self.deleted.push(change.path.clone()),
                (ChangeKind::Orphan, None) => self.left.push(change.path.clone()),
                (ChangeKind::Missing, None) => rendered_otherwise = true,
                (ChangeKind::Changed | ChangeKind::Orphan, _) => {
                    if written == change.found.as_ref() {
                        rendered_otherwise = true;
                    } else {
                        self.edited.push(change.path.clone());
                    }
                }
            }
        }
        rendered_otherwise
    }

    fn tell(self, causes: &mut Vec<Cause>) {
        push(causes, self.edited, Cause::Edited);
        push(causes, self.deleted, Cause::Deleted);
        push(causes, self.left, Cause::LeftOver);
    }
}

fn nothing_is_ours(report: &Report) -> bool {
    report.unchanged == 0
        && report
            .changes
            .iter()
            .all(|change| matches!(change.kind, ChangeKind::Missing | ChangeKind::Unmanaged))
}

fn paths(report: &Report, kind: ChangeKind) -> Vec<String> {
    report.of(kind).map(|change| change.path.clone()).collect()
}

fn push(causes: &mut Vec<Cause>, files: Vec<String>, cause: impl FnOnce(Vec<String>) -> Cause) {
    if !files.is_empty() {
        causes.push(cause(files));
    }
}
