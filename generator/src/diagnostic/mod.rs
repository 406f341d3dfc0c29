//! What the generator has to say of its input: as data here, as text in the renderers.

mod code;
pub(crate) mod github;
mod human;
mod json;
mod lookup;
mod nearest;
mod position;
mod renderer;

pub use code::Code;
pub(crate) use lookup::{Written, lookup};
pub use nearest::nearest;
pub use renderer::{Format, Renderer};

use crate::source::{FileId, Place};

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// Something is left out or approximated; the rest is generated. An error under `--strict`.
    Warning,
    /// Nothing is generated.
    Error,
}

/// What a diagnostic points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// A whole file that was never read as a document (it is missing, say), by the name it was asked for with.
    File(String),
    /// A position that a parser reported; 1-based, columns in characters.
    Position {
        /// The file.
        file: FileId,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A node of a document that parsed. Its line and column are looked up only when the diagnostic is printed.
    Node(Place),
    /// The first key of the name at this place, where a mapping has several; [`Node`](Self::Node) is the last.
    FirstOf(Place),
    /// A position in a file that is the user's and no part of the specification: the configuration, the lock.
    Config {
        /// The file, as it was asked for.
        path: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in characters.
        column: usize,
        /// The line's text.
        excerpt: String,
    },
}

/// One diagnostic about the input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of diagnostic.
    pub code: Code,
    /// How much it weighs.
    pub severity: Severity,
    /// One sentence, lower case, no full stop.
    pub message: String,
    /// Where.
    pub location: Option<Location>,
    /// Other places that belong to it, each with a label.
    pub related: Vec<(Location, String)>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic with the severity of its code and no place yet.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            location: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Points at a node.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.location = Some(Location::Node(place.clone()));
        self
    }

    /// Points at a file or a position.
    #[must_use]
    pub fn located(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Adds another place with a label.
    #[must_use]
    pub fn also(mut self, place: &Place, label: impl Into<String>) -> Self {
        self.related
            .push((Location::Node(place.clone()), label.into()));
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The sink of all stages.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    strict: bool,
}

impl Diagnostics {
    /// An empty sink.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty sink that takes every warning for an error.
    #[must_use]
    pub fn strict() -> Self {
        Self {
            list: Vec::new(),
            strict: true,
        }
    }

    /// Records a diagnostic.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if self.strict && diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
        self.list.push(diagnostic);
    }

    /// Whether a stage recorded an error: the driver stops after such a stage.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// What was recorded, in order.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }
}
