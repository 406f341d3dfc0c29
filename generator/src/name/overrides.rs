//! What is written down of names: in the configuration by the user, in the lock by the last run. Both go by place.

use super::scope::Scope;
use crate::config::Config;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::ir::Api;
use crate::rust_words::is_identifier;
use crate::source::Place;
use indexmap::{IndexMap, IndexSet};

/// The names that the configuration gives, and which of them found something to name.
pub(super) struct Overrides<'a> {
    api: &'a Api,
    names: &'a IndexMap<String, String>,
    used: IndexSet<String>,
    /// Those that named a type: they name no member or variant of the same place.
    of_types: IndexSet<String>,
}

impl<'a> Overrides<'a> {
    /// The names of a configuration, for an API.
    pub(super) fn new(config: &'a Config, api: &'a Api) -> Self {
        Self {
            api,
            names: &config.names,
            used: IndexSet::new(),
            of_types: IndexSet::new(),
        }
    }

    /// What was used until now named types.
    pub(super) fn end_types(&mut self) {
        self.of_types.clone_from(&self.used);
    }

    /// Whether nothing is configured.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The place as the lock writes it.
    pub(super) fn key(&self, place: &Place) -> String {
        self.api.key_of(place)
    }

    /// The name of the file of a place.
    pub(super) fn file(&self, place: &Place) -> &'a str {
        let file = self.api.files.get(place.file.0 as usize);
        file.map_or("", String::as_str)
    }

    /// The name configured for a place, by file and pointer or by the pointer alone. `part` tells apart what stands at
    /// one place.
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

    /// Takes the name configured for a place in a scope. A name that is taken is an error.
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
                format!("the name `{wanted}` that the configuration gives is taken or reserved")
            } else {
                format!("the name `{wanted}` that the configuration gives is no identifier")
            };
            diagnostics.push(
                Diagnostic::new(Code::InvalidConfig, message)
                    .at(place)
                    .help("choose another word for it under `names`"),
            );
        }
        name
    }

    /// Like [`Overrides::choose`] for a part of a type, which the place followed by `#` and the word `what` names even
    /// if the place itself named a type.
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

    /// Says which configured names found nothing to name.
    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for key in self.names.keys().filter(|key| !self.used.contains(*key)) {
            let mut diagnostic = Diagnostic::new(
                Code::InvalidConfig,
                format!("`names` has a place at which nothing is named: `{key}`"),
            )
            .help("`allof explain` shows the place of a type; the keys of the lock file are places as well");
            diagnostic.severity = Severity::Warning;
            diagnostics.push(diagnostic);
        }
    }
}
