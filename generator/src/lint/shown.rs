//! Finds the descriptions that the documentation of the crate has.

use crate::ir::Api;
use crate::ir::visit::descriptions;
use indexmap::IndexSet;

/// The paragraphs of all descriptions of the API. Stages join descriptions by paragraphs.
#[derive(Debug, Default)]
pub(super) struct Shown<'a> {
    paragraphs: IndexSet<&'a str>,
}

impl<'a> Shown<'a> {
    /// Collects the descriptions of an API.
    pub(super) fn of(api: &'a Api) -> Self {
        let mut shown = IndexSet::new();
        descriptions(api, &mut |text| {
            for paragraph in paragraphs(text) {
                shown.insert(paragraph);
                // The description of the items of a list is that of the list: `Each item: …`.
                shown.extend(paragraph.split_once(": ").map(|(_, inner)| inner));
            }
        });
        Self { paragraphs: shown }
    }

    /// Returns whether each paragraph of a description is shown somewhere.
    pub(super) fn has(&self, description: &str) -> bool {
        paragraphs(description).all(|paragraph| self.paragraphs.contains(paragraph))
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let paragraphs = text.split("\n\n").map(str::trim);
    paragraphs.filter(|paragraph| !paragraph.is_empty())
}
