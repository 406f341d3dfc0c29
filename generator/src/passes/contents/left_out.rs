//! The contents of a body for which the client has no use.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity, Verdict};
use crate::ir::{Choice, Content, Operation};
use crate::source::{Place, PlaceSet};
use indexmap::IndexMap;
use std::fmt::Display;

/// The contents of a body that are left out.
pub(super) struct LeftOut {
    used: String,
    media_types: Vec<String>,
    places: Vec<Place>,
}

impl LeftOut {
    /// Returns the contents of a body that are left out and that were not found yet, unless there are none.
    pub(super) fn of(contents: &[Content], body: &Place, known: &mut PlaceSet) -> Option<Self> {
        let used = contents.iter().find(|one| one.choice == Choice::Used)?;
        let mut found = Self {
            used: used.media_type.clone(),
            media_types: Vec::new(),
            places: Vec::new(),
        };
        let is_left_out = |content: &&Content| content.choice == Choice::LeftOut;
        for other in contents.iter().filter(is_left_out) {
            let place = body.join("content").join(&other.media_type);
            if known.insert(place.clone()) {
                found.media_types.push(other.media_type.clone());
                found.places.push(place);
            }
        }
        (!found.places.is_empty()).then_some(found)
    }

    /// Reports the contents of a response, of which the client can read only one.
    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        let message = format!("{}, because `{}` is used", self.are_left_out(), self.used);
        let mut diagnostic = Diagnostic::new(Code::UnusedMediaType, message).help(RECEIVED);
        for place in self.places.iter().rev() {
            diagnostic = diagnostic.at(place).ignores(place, REASON);
        }
        diagnostics.push(diagnostic);
    }

    fn are_left_out(&self) -> String {
        let verb = match self.media_types.len() {
            1 => "is",
            _ => "are",
        };
        format!("{} {verb} left out", listed(&self.media_types))
    }

    /// Tells the lint alone.
    pub(super) fn judge(self, diagnostics: &mut Diagnostics) {
        for place in self.places {
            diagnostics.judge(place, Verdict::Ignored(REASON));
        }
    }
}

/// The forms of request bodies that are left out, because the same can be sent in another form. Those of several bodies that have
/// the same media types are one note.
#[derive(Default)]
pub(super) struct OtherForms {
    /// The bodies, and the name of an operation of the first one, by what is used and what is not.
    bodies: IndexMap<(String, Vec<String>), (Vec<LeftOut>, String)>,
}

impl OtherForms {
    pub(super) fn add(&mut self, left_out: LeftOut, operation: &Operation) {
        let key = (left_out.used.clone(), left_out.media_types.clone());
        let route = || format!("{} {}", operation.method, operation.template);
        let name = || operation.id.clone().unwrap_or_else(route);
        let bodies = self.bodies.entry(key);
        let (bodies, _) = bodies.or_insert_with(|| (Vec::new(), name()));
        bodies.push(left_out);
    }

    pub(super) fn report(self, diagnostics: &mut Diagnostics) {
        for ((used, media_types), (bodies, operation)) in self.bodies {
            let Some(first) = bodies.first() else {
                continue;
            };
            let left_out = first.are_left_out();
            let (message, entry) = match bodies.len() {
                1 => (
                    format!("{left_out}, because `{used}` is used"),
                    toml_key(&operation),
                ),
                count => (
                    format!("{left_out} of {count} request bodies, because `{used}` is used"),
                    toml_key("*"),
                ),
            };
            let other = media_types.last().map_or("", String::as_str);
            let mut diagnostic = Diagnostic::new(Code::UnusedMediaType, message).help(format!(
                "another one is sent with `[request-media-types]` in the configuration: `{entry} = \"{other}\"`"
            ));
            diagnostic.severity = Severity::Note;
            for place in bodies.iter().flat_map(|body| &body.places).rev() {
                diagnostic = diagnostic.at(place).ignores(place, REASON);
            }
            diagnostics.push(diagnostic);
        }
    }
}

const REASON: &str = "another media type of the same body is used";

/// The help for what is received.
const RECEIVED: &str = "what is received is told apart by its media type, without its parameters; two types in one media type are not";

/// Returns media types as a list in a sentence.
pub(super) fn listed(media_types: &[impl Display]) -> String {
    let quoted: Vec<String> = media_types.iter().map(|one| format!("`{one}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Returns a key of TOML, in quotes where it needs them.
fn toml_key(text: &str) -> String {
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    match !text.is_empty() && text.chars().all(is_bare) {
        true => text.to_owned(),
        false => format!("{text:?}"),
    }
}
