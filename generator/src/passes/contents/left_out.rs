//! The contents of a body for which the client has no use.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Verdict};
use crate::ir::{Choice, Content, Operation};
use crate::source::{Place, PlaceSet};

/// The contents of a body that are left out.
pub(super) struct LeftOut<'a> {
    used: &'a str,
    media_types: Vec<&'a str>,
    places: Vec<Place>,
}

impl<'a> LeftOut<'a> {
    /// Returns the contents of a body that are left out and that were not found yet, unless there are none.
    pub(super) fn of(contents: &'a [Content], body: &Place, known: &mut PlaceSet) -> Option<Self> {
        let used = contents.iter().find(|one| one.choice == Choice::Used)?;
        let mut found = Self {
            used: &used.media_type,
            media_types: Vec::new(),
            places: Vec::new(),
        };
        let is_left_out = |content: &&Content| content.choice == Choice::LeftOut;
        for other in contents.iter().filter(is_left_out) {
            let place = body.join("content").join(&other.media_type);
            if known.insert(place.clone()) {
                found.media_types.push(&other.media_type);
                found.places.push(place);
            }
        }
        (!found.places.is_empty()).then_some(found)
    }

    /// Returns what to write into the configuration so that another content is sent.
    pub(super) fn how_to_send(&self, operation: &Operation) -> String {
        let route = || format!("{} {}", operation.method, operation.template);
        let name = operation.id.clone().unwrap_or_else(route);
        let other = self.media_types.last().copied().unwrap_or_default();
        format!(
            "another one is sent with `[request-media-types]` in the configuration: `{} = \"{other}\"`",
            toml_key(&name)
        )
    }

    pub(super) fn report(self, help: String, diagnostics: &mut Diagnostics) {
        let verb = match self.media_types.len() {
            1 => "is",
            _ => "are",
        };
        let message = format!(
            "{} {verb} left out, because `{}` is used",
            listed(&self.media_types),
            self.used
        );
        let mut diagnostic = Diagnostic::new(Code::UnusedMediaType, message).help(help);
        for place in self.places.iter().rev() {
            diagnostic = diagnostic.at(place).ignores(place, REASON);
        }
        diagnostics.push(diagnostic);
    }

    /// Tells the lint alone.
    pub(super) fn judge(self, diagnostics: &mut Diagnostics) {
        for place in self.places {
            diagnostics.judge(place, Verdict::Ignored(REASON));
        }
    }
}

const REASON: &str = "another media type of the same body is used";

/// The help for what is received.
pub(super) const RECEIVED: &str = "what is received is told apart by its media type, without its parameters; two types in one media type are not";

/// Returns media types as a list in a sentence.
pub(super) fn listed(media_types: &[&str]) -> String {
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
