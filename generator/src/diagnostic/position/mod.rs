//! Turns places into lines and columns. A file is scanned only when a diagnostic in it is printed.

mod json;
mod wanted;
mod yaml;

use super::{Diagnostic, Location};
use crate::source::{DocumentText, FileId, Format, Lines, Place, SourceSet};
use std::collections::BTreeMap;
use std::ops::Range;
use wanted::Wanted;

/// The positions in the files of a set. Each file is read and scanned at most once for a list of diagnostics.
#[derive(Debug)]
pub(super) struct Positions<'s> {
    set: &'s SourceSet,
    files: BTreeMap<FileId, Option<Source<'s>>>,
}

/// The text of one file, and the nodes that are looked for in it.
#[derive(Debug)]
pub(super) struct Source<'s> {
    text: &'s DocumentText,
    lines: Lines,
    wanted: Wanted,
}

/// The position that a diagnostic points at.
#[derive(Debug)]
pub(super) struct Spot {
    /// The name of the file.
    pub(super) name: String,
    /// The file, if it was read as a document.
    pub(super) file: Option<FileId>,
    /// The JSON pointer, if the diagnostic points at a node.
    pub(super) pointer: Option<String>,
    /// The part of the text, if it could be found.
    pub(super) span: Option<Span>,
    /// The text of the line, if the file was not read as a document.
    pub(super) excerpt: Option<String>,
}

/// A part of a file, within one line.
#[derive(Debug, Clone)]
pub(super) struct Span {
    /// The line, from 1.
    pub(super) line: usize,
    /// The column, from 1, in characters.
    pub(super) column: usize,
    /// The bytes in the file.
    pub(super) bytes: Range<usize>,
}

impl<'s> Positions<'s> {
    pub(super) fn new(set: &'s SourceSet) -> Self {
        Self {
            set,
            files: BTreeMap::new(),
        }
    }

    /// Registers every place of a list of diagnostics, so that one scan of a file finds them all.
    pub(super) fn prepare<'d>(&mut self, diagnostics: impl IntoIterator<Item = &'d Diagnostic>) {
        for diagnostic in diagnostics {
            let related = diagnostic.related.iter().map(|(location, _)| location);
            for location in diagnostic.location.iter().chain(related) {
                if let Location::Node(place) | Location::FirstOf(place) = location {
                    self.want(place);
                }
            }
        }
    }

    /// Registers a place that will be looked up.
    pub(super) fn want(&mut self, place: &Place) {
        if let Some(source) = self.open(place.file) {
            source.wanted.add(place.pointer.as_str());
        }
    }

    /// Finds a location.
    pub(super) fn spot(&mut self, location: &Location) -> Spot {
        match location {
            Location::File(name) => Spot {
                name: name.clone(),
                file: None,
                pointer: None,
                span: None,
                excerpt: None,
            },
            Location::Config {
                path,
                line,
                column,
                excerpt,
            } => Spot {
                name: path.clone(),
                file: None,
                pointer: None,
                span: Some(Span {
                    line: *line,
                    column: *column,
                    bytes: 0..0,
                }),
                excerpt: Some(excerpt.clone()),
            },
            Location::Position { file, line, column } => {
                let span = self.open(*file).map(|source| source.at(*line, *column));
                self.found(*file, None, span)
            }
            Location::Node(place) => {
                let span = self.node(place, Wanted::found);
                self.found(place.file, Some(place.pointer.to_string()), span)
            }
            Location::FirstOf(place) => {
                let span = self.node(place, Wanted::first);
                self.found(place.file, Some(place.pointer.to_string()), span)
            }
        }
    }

    /// Returns the path of a spot from the current folder, for tools that do not know the base folder.
    pub(super) fn checkout_path(&self, spot: &Spot) -> String {
        let here = std::env::current_dir()
            .and_then(|here| here.canonicalize())
            .ok();
        let path = spot.file.and_then(|file| self.set.file(file));
        here.zip(path)
            .and_then(|(here, file)| {
                let parts = file.path.strip_prefix(here).ok()?.components();
                let parts: Vec<_> = parts
                    .map(|part| part.as_os_str().to_string_lossy())
                    .collect();
                Some(parts.join("/"))
            })
            .unwrap_or_else(|| spot.name.clone())
    }

    /// Returns the text and the lines of the file that a spot is in.
    pub(super) fn source(&self, file: FileId) -> Option<&Source<'s>> {
        self.files.get(&file)?.as_ref()
    }

    fn found(&self, file: FileId, pointer: Option<String>, span: Option<Span>) -> Spot {
        Spot {
            name: self
                .set
                .file(file)
                .map_or_else(String::new, |file| file.name.clone()),
            file: Some(file),
            pointer,
            span,
            excerpt: None,
        }
    }

    fn node(
        &mut self,
        place: &Place,
        which: fn(&Wanted, &str) -> Option<Range<usize>>,
    ) -> Option<Span> {
        let format = self.set.file(place.file)?.format;
        let source = self.open(place.file)?;
        source.wanted.add(place.pointer.as_str());
        if source.wanted.is_stale() {
            let document = source.text.document();
            match format {
                Format::Json => json::scan(document, &mut source.wanted),
                Format::Yaml => yaml::scan(document, &mut source.wanted),
            }
            source.wanted.scanned();
        }
        let found = which(&source.wanted, place.pointer.as_str()).unwrap_or(0..0);
        Some(source.span(&found))
    }

    fn open(&mut self, file: FileId) -> Option<&mut Source<'s>> {
        let set = self.set;
        self.files
            .entry(file)
            .or_insert_with(|| {
                let text = set.text(file)?;
                let lines = Lines::new(text.file());
                Some(Source {
                    text,
                    lines,
                    wanted: Wanted::default(),
                })
            })
            .as_mut()
    }
}

impl Source<'_> {
    /// Returns the text of the whole file.
    pub(super) fn text(&self) -> &str {
        self.text.file()
    }

    /// Returns the bytes of a line, without its line break.
    pub(super) fn line(&self, line: usize) -> Range<usize> {
        self.lines.start(line)..self.lines.end(line, self.text())
    }

    /// Returns the span of the character at a line and a column.
    fn at(&self, line: usize, column: usize) -> Span {
        let start = self.lines.offset(self.text(), line, column);
        let width = self
            .text()
            .get(start..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8);
        self.within_line(start, start + width)
    }

    /// Turns a span in the document into one in the file.
    fn span(&self, document: &Range<usize>) -> Span {
        let start = self.text.in_file(document.start);
        let end = start.saturating_add(document.len());
        self.within_line(start, end)
    }

    fn within_line(&self, start: usize, end: usize) -> Span {
        let (line, column) = self.lines.position(self.text(), start);
        let last = self.lines.end(line, self.text()).max(start);
        Span {
            line,
            column,
            bytes: start..end.clamp(start, last),
        }
    }
}
