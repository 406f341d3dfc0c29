//! Reads and writes the lock file: TOML with a section for each kind and a line for each name, sorted.

use super::Lock;
use crate::config::toml_text::{Excerpt, quote};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::rust_words::is_identifier;
use indexmap::IndexMap;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::path::Path;
use toml::de::{DeTable, DeValue};

const HEADER: &str = "# The names that `allof` has given, by the place of what has them. Commit this file: it keeps the names of \
a crate as they are\n# when the specification changes. A line may be edited or deleted to give another name.\n";

const HELP: &str = "restore the file from version control, or delete it to assign all names anew";

impl Lock {
    /// Reads a lock file. A missing file is an empty lock. If the file is not valid, records a diagnostic and returns
    /// `None`.
    #[must_use]
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = path.display().to_string();
        // A device, a symbolic link or an empty file must not be replaced.
        let kind = std::fs::symlink_metadata(path);
        if kind.is_ok_and(|kind| !kind.is_file() || kind.len() == 0) {
            diagnostics.push(
                Diagnostic::new(
                    Code::InvalidLock,
                    "the lock file is empty or not a regular file",
                )
                .located(crate::diagnostic::Location::File(name))
                .help("delete an empty file, set `lock` to another file, or set `lock = false`"),
            );
            return None;
        }
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&name, &text, diagnostics),
            Err(error) if error.kind() == ErrorKind::NotFound => Some(Self::default()),
            Err(error) => {
                diagnostics.push(
                    Diagnostic::new(
                        Code::InvalidLock,
                        format!("the lock file cannot be read: {error}"),
                    )
                    .located(crate::diagnostic::Location::File(name))
                    .help(HELP),
                );
                None
            }
        }
    }

    /// Parses the text of a lock file. `name` is its name in diagnostics.
    #[must_use]
    pub fn parse(name: &str, text: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let excerpt = Excerpt::new(name, text);
        let mut problems = Vec::new();
        let mut lock = Self::default();
        match DeTable::parse(text) {
            Err(error) => problems.push((
                error.span().unwrap_or_default(),
                format!("the lock file is not valid TOML: {}", error.message()),
            )),
            Ok(table) => {
                for (key, value) in table.get_ref() {
                    let mut rule: Rule = (is_identifier, "an identifier");
                    let section = match key.get_ref().as_ref() {
                        "features" => {
                            rule = (is_feature, "the name of a feature");
                            &mut lock.features
                        }
                        "types" => &mut lock.types,
                        "operations" => &mut lock.operations,
                        "headers" => &mut lock.headers,
                        "schemes" => &mut lock.schemes,
                        "servers" => &mut lock.servers,
                        "media_types" => &mut lock.media_types,
                        "webhooks" => &mut lock.webhooks,
                        "links" => &mut lock.links,
                        other => {
                            problems.push((
                                key.span(),
                                format!("unknown section `{other}` in the lock file"),
                            ));
                            continue;
                        }
                    };
                    match value.get_ref() {
                        DeValue::Table(entries) => {
                            read_section(entries, rule, section, &mut problems);
                        }
                        other => problems.push((
                            value.span(),
                            format!("expected a table, found {}", other.type_str()),
                        )),
                    }
                }
            }
        }
        let is_sound = problems.is_empty();
        problems.sort_by_key(|(span, _)| span.start);
        for (span, message) in problems {
            diagnostics.push(
                Diagnostic::new(Code::InvalidLock, message)
                    .located(excerpt.at(span.start))
                    .help(HELP),
            );
        }
        is_sound.then_some(lock)
    }

    /// Returns the text of the lock file. It is deterministic.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (title, names) in [
            ("types", &self.types),
            ("operations", &self.operations),
            ("headers", &self.headers),
            ("schemes", &self.schemes),
            ("servers", &self.servers),
            ("features", &self.features),
            ("media_types", &self.media_types),
            ("webhooks", &self.webhooks),
            ("links", &self.links),
        ] {
            if names.is_empty() {
                continue;
            }
            let mut lines: Vec<_> = names.iter().collect();
            lines.sort_unstable();
            let _ = write!(text, "\n[{title}]\n");
            for (place, name) in lines {
                let _ = writeln!(text, "{} = {}", quote(place), quote(name));
            }
        }
        text
    }
}

/// Whether a text is valid as a name of a section, and what it must be.
type Rule = (fn(&str) -> bool, &'static str);

/// Returns whether a text is the name of a feature, as it is emitted.
fn is_feature(text: &str) -> bool {
    is_identifier(&text.replace('-', "_"))
}

fn read_section(
    entries: &DeTable<'_>,
    (is_valid, what): Rule,
    section: &mut IndexMap<String, String>,
    problems: &mut Vec<(std::ops::Range<usize>, String)>,
) {
    for (place, name) in entries {
        match name.get_ref() {
            DeValue::String(text) if is_valid(text) => {
                section.insert(place.get_ref().to_string(), text.to_string());
            }
            DeValue::String(text) => {
                problems.push((name.span(), format!("`{text}` is not {what}")))
            }
            other => problems.push((
                name.span(),
                format!("expected a string, found {}", other.type_str()),
            )),
        }
    }
}
