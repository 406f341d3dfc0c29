//! Names that are set by place in the configuration.

use super::scope::Scope;
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::Api;
use crate::rust_words::is_identifier;
use crate::source::Place;
use indexmap::{IndexMap, IndexSet};

/// The names in the configuration, and which of them were used.
pub(super) struct Overrides<'a> {
    api: &'a Api,
    names: &'a IndexMap<String, String>,
    used: IndexSet<String>,
    /// The keys that named a type. They do not apply to a member or variant at the same place.
    of_types: IndexSet<String>,
}

impl<'a> Overrides<'a> {
    /// Creates the overrides of a configuration for an API.
    pub(super) fn new(config: &'a Config, api: &'a Api) -> Self {
        Self {
            api,
            names: &config.names,
            used: IndexSet::new(),
            of_types: IndexSet::new(),
        }
    }

    /// Marks all keys that were used so far as names of types.
    pub(super) fn end_types(&mut self) {
        self.of_types.clone_from(&self.used);
    }

    /// Returns whether no names are configured.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Returns the key of a place in the lock.
    pub(super) fn key(&self, place: &Place) -> String {
        self.api.key_of(place)
    }

    /// Returns the file name of a place.
    pub(super) fn file(&self, place: &Place) -> &'a str {
        let file = self.api.files.get(place.file.0 as usize);
        file.map_or("", String::as_str)
    }

    /// Returns the configured name for a place, by file and pointer or only by pointer. `part` distinguishes items at
    /// the same place.
    pub(super) fn find(&mut self, place: &Place, part: Option<&str>) -> Option<&'a str> {
        if self.names.is_empty() {
            return None;
        }
        let file = self.file(place);
        let as_written = format!("{file}#{}", place.pointer);
        let as_known = self.key(place);
        let suffix = part.map(|part| format!("#{part}")).unwrap_or_default();
        let names = self.names;
        let (found, name) = [as_written, as_known]
            .into_iter()
            .flat_map(|key| {
                let pointer = key.get(file.len()..).unwrap_or_default().to_owned();
                [key, pointer]
            })
            .find_map(|key| names.get_key_value(&format!("{key}{suffix}")))
            .filter(|(key, _)| !self.of_types.contains(*key))?;
        self.used.insert(found.clone());
        Some(name)
    }

    /// Takes the configured name for a place in a scope. It is an error if the name is not available.
    pub(super) fn choose(
        &mut self,
        place: &Place,
        part: Option<&str>,
        scope: &mut Scope,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        let wanted = self.find(place, part)?;
        let name = scope.choose(wanted);
        if name.is_none() {
            let message = if is_identifier(wanted) {
                format!("the name `{wanted}` from the configuration is taken or reserved")
            } else {
                format!("the name `{wanted}` from the configuration is not an identifier")
            };
            diagnostics.push(
                Diagnostic::new(Code::InvalidConfig, message)
                    .at(place)
                    .help("choose another name under `names`"),
            );
        }
        name
    }

    /// Takes the configured name for a part of a type, as [`Overrides::choose`] does for a type. The key may be the
    /// place followed by `#` and `what`, even if the place itself named a type.
    pub(super) fn choose_part(
        &mut self,
        place: &Place,
        what: &'static str,
        scope: &mut Scope,
        diagnostics: &mut Diagnostics,
    ) -> Option<String> {
        self.choose(place, Some(what), scope, diagnostics)
            .or_else(|| self.choose(place, None, scope, diagnostics))
    }

    /// Reports the configured names that were not used.
    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for key in self.names.keys().filter(|key| !self.used.contains(*key)) {
            let mut diagnostic = Diagnostic::new(
                Code::InvalidConfig,
                format!("nothing is named at the place `{key}`"),
            )
            .help("the lock file lists the places of types and operations");
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
        }
    }
}
