//! Finds the texts and values that the documentation of the crate has.

use crate::ir::visit::documentation;
use crate::ir::{Api, Shape};
use crate::source::Tree;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// The paragraphs of all descriptions of the API, since stages join descriptions by paragraphs, and all defaults and
/// examples.
#[derive(Debug)]
pub(super) struct Shown<'a> {
    paragraphs: IndexSet<&'a str, FxBuildHasher>,
    defaults: IndexSet<String, FxBuildHasher>,
    examples: IndexSet<String, FxBuildHasher>,
}

impl<'a> Shown<'a> {
    /// Collects what an API shows.
    pub(super) fn of(api: &'a Api) -> Self {
        let mut shown = IndexSet::default();
        let mut examples = IndexSet::default();
        documentation(api, &mut |docs| {
            examples.extend(docs.example.iter().map(Tree::to_string));
            for paragraph in docs.description.iter().flat_map(|text| paragraphs(text)) {
                shown.insert(paragraph);
                // The description of the items of a list is that of the list: `Each item: …`.
                shown.extend(paragraph.split_once(": ").map(|(_, inner)| inner));
            }
        });
        // The description of a header may be that of a scheme.
        let schemes = api
            .schemes
            .iter()
            .filter_map(|scheme| scheme.description.as_deref());
        shown.extend(schemes.flat_map(paragraphs));
        let types = api.types.iter();
        let fields = types.flat_map(|def| match &def.shape {
            Shape::Struct(structure) => structure.fields.as_slice(),
            _ => &[],
        });
        let parameters = api.operations.iter().flat_map(|one| &one.parameters);
        let parameters = parameters.filter_map(|parameter| parameter.default.as_ref());
        let defaults = fields.filter_map(|field| field.default.as_deref());
        let tested = api.types.iter().flat_map(|def| &def.examples);
        examples.extend(tested.map(|example| example.value.to_string()));
        Self {
            paragraphs: shown,
            examples,
            defaults: defaults.chain(parameters).map(Tree::to_string).collect(),
        }
    }

    /// Returns whether each paragraph of a description is shown somewhere.
    pub(super) fn has_description(&self, text: &str) -> bool {
        paragraphs(text).all(|paragraph| self.paragraphs.contains(paragraph))
    }

    /// Returns whether a value is an example of a type, or of a part of one.
    pub(super) fn has_example(&self, value: &Tree) -> bool {
        self.examples.contains(&value.to_string())
    }

    /// Returns whether a value is shown as the default of a member or parameter.
    pub(super) fn has_default(&self, value: &Tree) -> bool {
        self.defaults.contains(&value.to_string())
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    let paragraphs = text.split("\n\n").map(str::trim);
    paragraphs.filter(|paragraph| !paragraph.is_empty())
}
