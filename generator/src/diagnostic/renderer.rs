//! One way to print diagnostics in each of the formats.

use super::position::Positions;
use super::{Code, Diagnostic, github, human, json};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use std::fmt::Write;

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// For people, with excerpts.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
}

/// How many diagnostics of one code are printed for people; the other formats have them all.
const MOST_OF_ONE_CODE: usize = 20;

/// Prints diagnostics about the files of a set. Each file is scanned once, and only here.
#[derive(Debug)]
pub struct Renderer<'s> {
    positions: Positions<'s>,
    format: Format,
    color: bool,
}

impl<'s> Renderer<'s> {
    /// A renderer; `color` is for the human format alone.
    #[must_use]
    pub fn new(set: &'s SourceSet, format: Format, color: bool) -> Self {
        Self {
            positions: Positions::new(set),
            format,
            color,
        }
    }

    /// The text of one diagnostic; it ends with a line break.
    pub fn render(&mut self, diagnostic: &Diagnostic) -> String {
        match self.format {
            Format::Human => human::render(diagnostic, &mut self.positions, self.color),
            Format::Json => json::render(diagnostic, &mut self.positions),
            Format::Github => github::render(diagnostic, &mut self.positions),
        }
    }

    /// The text of a list, in its order. For people, at most 20 of one code are shown and the rest counted.
    pub fn render_all(&mut self, diagnostics: &[Diagnostic]) -> String {
        let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
        let shown: Vec<&Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| {
                let count = counts.entry(diagnostic.code).or_default();
                *count += 1;
                self.format != Format::Human || *count <= MOST_OF_ONE_CODE
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
        if self.format == Format::Human {
            for (code, count) in counts {
                if let Some(more) = count.checked_sub(MOST_OF_ONE_CODE).filter(|more| *more > 0) {
                    let _ = writeln!(text, "… and {more} more of the code `{}`\n", code.as_str());
                }
            }
        }
        text
    }
}
