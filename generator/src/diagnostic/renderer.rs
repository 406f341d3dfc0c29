//! Prints diagnostics in each of the formats.

use super::position::Positions;
use super::{Code, Diagnostic, github, human, json};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The format of printed diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Human-readable text with excerpts.
    #[default]
    Human,
    /// One JSON object per line.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// The extent of a list that is printed for people. The other formats contain all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// The first of each kind, and the number of the rest.
    #[default]
    Short,
    /// All.
    Full,
}

/// The maximum number of diagnostics of one code in the human-readable format. The other formats contain all of them.
const MOST_OF_ONE_CODE: usize = 20;

/// Prints diagnostics about the files of a set. Each file is scanned once, and only here.
#[derive(Debug)]
pub struct Renderer<'s> {
    positions: Positions<'s>,
    format: Format,
    color: bool,
    extent: Extent,
}

impl<'s> Renderer<'s> {
    /// Creates a renderer. `color` applies to the human-readable format only.
    #[must_use]
    pub fn new(set: &'s SourceSet, format: Format, color: bool) -> Self {
        Self {
            positions: Positions::new(set),
            format,
            color,
            extent: Extent::Short,
        }
    }

    /// Sets how many diagnostics of one code are printed.
    #[must_use]
    pub fn extent(mut self, extent: Extent) -> Self {
        self.extent = extent;
        self
    }

    /// Returns the text of one diagnostic, which ends with a line break.
    pub fn render(&mut self, diagnostic: &Diagnostic) -> String {
        match self.format {
            Format::Human => human::render(diagnostic, &mut self.positions, self.color),
            Format::Json => json::render(diagnostic, &mut self.positions),
            Format::Github => github::render(diagnostic, &mut self.positions),
        }
    }

    /// Returns the text of a list, in its order. The human-readable format shows at most 20 diagnostics of one code and
    /// counts the rest, unless the extent is full.
    pub fn render_all(&mut self, diagnostics: &[Diagnostic]) -> String {
        let is_short = self.format == Format::Human && self.extent == Extent::Short;
        let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
        let shown: Vec<&Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| {
                let count = counts.entry(diagnostic.code).or_default();
                *count += 1;
                !is_short || *count <= MOST_OF_ONE_CODE
            })
            .collect();
        self.positions.prepare(shown.iter().copied());
        let mut text = String::new();
        for diagnostic in shown {
            text.push_str(&self.render(diagnostic));
            if self.format == Format::Human {
                text.push('\n');
            }
        }
        if is_short {
            for (code, count) in counts {
                if let Some(more) = count.checked_sub(MOST_OF_ONE_CODE).filter(|more| *more > 0) {
                    let _ = writeln!(text, "… and {more} more of the code `{}`\n", code.as_str());
                }
            }
        }
        text
    }
}
