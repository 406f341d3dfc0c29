//! The diagnostics about the input: as data in this module, as text in the renderers.

mod code;
pub(crate) mod github;
mod human;
mod json;
mod lookup;
mod nearest;
mod position;
mod renderer;
mod verdict;

pub use code::Code;
pub(crate) use lookup::{Written, lookup};
pub use nearest::nearest;
pub use renderer::{Extent, Format, Renderer};
pub use verdict::Verdict;
pub(crate) use verdict::{KEEPS_OPEN, LEFT_OUT, NO_MEMBER, REPLACED};

use crate::source::{FileId, Place};

/// The severity of a diagnostic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Information; nothing is lost.
    Note,
    /// Something is left out or approximated, and the rest is generated. It is an error under `--strict`.
    Warning,
    /// Nothing is generated.
    Error,
}

/// The location that a diagnostic points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A whole file that was not read as a document (because it is missing, for example), by its name in the request.
    File(String),
    /// A position that a parser reported. Line and column start at 1; columns count characters.
    Position {
        /// The file.
        file: FileId,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A node of a parsed document. Its line and column are determined only when the diagnostic is printed.
    Node(Place),
    /// The first key at this place, if a mapping has the same key several times. [`Node`](Self::Node) is the last.
    FirstOf(Place),
    /// A position in a file of the user that is no part of the specification: the configuration or the lock file.
    Config {
        /// The path of the file, as the user wrote it.
        path: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in characters.
        column: usize,
        /// The text of the line.
        excerpt: String,
    },
}

/// A diagnostic about the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of the diagnostic.
    pub code: Code,
    /// The severity, which is that of the code by default.
    pub severity: Severity,
    /// The message: one sentence, in lower case, without a full stop.
    pub message: String,
    /// The location, if there is one.
    pub location: Option<Location>,
    /// Related locations, each with a label.
    pub related: Vec<(Location, String)>,
    /// A suggestion for the user.
    pub help: Option<String>,
    /// The keywords and objects that lose their effect in the crate, each with the verdict that `allof lint` shows.
    pub verdicts: Vec<(Place, Verdict)>,
}

impl Diagnostic {
    /// Creates a diagnostic with the severity of its code and without a location.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            location: None,
            related: Vec::new(),
            help: None,
            verdicts: Vec::new(),
        }
    }

    /// Sets the location to a node.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.location = Some(Location::Node(place.clone()));
        self
    }

    /// Sets the location.
    #[must_use]
    pub fn located(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Adds a related node with a label.
    #[must_use]
    pub fn also(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.related
            .push((Location::Node(place.clone()), label.into()));
        self
    }

    /// Sets the suggestion for the user.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Records that the keyword, or the whole object, at the place is ignored. The reason is a phrase.
    #[must_use]
    pub fn ignores(self, place: &Place, reason: &'static str) -> Self {
        self.judges(place, Verdict::Ignored(reason))
    }

    /// Records that the keyword at the place is approximated. The reason is a phrase.
    #[must_use]
    pub fn approximates(self, place: &Place, reason: &'static str) -> Self {
        self.judges(place, Verdict::Approximated(reason))
    }

    /// Records the verdict on the keyword, or the whole object, at the place.
    #[must_use]
    pub fn judges(mut self, place: &Place, verdict: Verdict) -> Self {
        self.verdicts.push((place.clone(), verdict));
        self
    }
}

/// The list to which all stages add their diagnostics.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    verdicts: Vec<(Place, Verdict)>,
    strict: bool,
}

impl Diagnostics {
    /// Creates an empty list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an empty list that turns every warning into an error.
    #[must_use]
    pub fn strict() -> Self {
        Self {
            strict: true,
            ..Self::default()
        }
    }

    /// Creates an empty list with the same strictness, for a stage that runs while another one reads this list.
    pub(crate) fn another(&self) -> Self {
        Self {
            strict: self.strict,
            ..Self::default()
        }
    }

    /// Adds everything of another list.
    pub(crate) fn append(&mut self, other: Self) {
        self.list.extend(other.list);
        self.verdicts.extend(other.verdicts);
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.strict && diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
        self.list.push(diagnostic);
    }

    /// Records the verdict on a keyword, or on a whole object, of which only the lint tells.
    pub fn judge(&mut self, place: Place, verdict: Verdict) {
        self.verdicts.push((place, verdict));
    }

    /// Returns the number of diagnostics and verdicts.
    pub(crate) fn count(&self) -> usize {
        self.list.len() + self.verdicts.len()
    }

    /// Returns the verdicts of all stages on keywords and on whole objects.
    pub fn verdicts(&self) -> impl Iterator<Item = &(Place, Verdict)> {
        let told = self.list.iter().flat_map(|diagnostic| &diagnostic.verdicts);
        self.verdicts.iter().chain(told)
    }

    /// Returns whether a stage reported an error. The driver stops after such a stage.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Returns the diagnostics in the order in which they were added.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }
}
