//! Copies examples, except those that are too large to be tests.

use super::Normalizer;
use super::model::MediaType;
use super::node::Members;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Tree, member};
use indexmap::IndexMap;
use serde_json::Value;
use std::sync::Arc;

/// The maximum size of an example. The crate has a test for each example, whose text the compiler reads.
const LARGEST: usize = 256 * 1024;

/// The size of a value without its text.
const NODE: usize = 8;

/// The examples of a media type. They are kept beside the form, since `openapiv3` copies each of them.
#[derive(Default)]
pub(super) struct Examples {
    one: Option<Arc<Value>>,
    named: IndexMap<String, Arc<Value>>,
}

/// Adds their examples to the media types of a body.
pub(super) fn add(examples: IndexMap<String, Examples>, content: &mut IndexMap<String, MediaType>) {
    for (name, Examples { one, named }) in examples {
        if let Some(media_type) = content.get_mut(&name) {
            (media_type.example, media_type.examples) = (one, named);
        }
    }
}

impl<'s> Normalizer<'s> {
    /// Copies `example`.
    pub(super) fn example(&mut self, node: &Members, place: &Place, out: &mut Members) {
        let Some(value) = member(node, "example") else {
            return;
        };
        if self.is_small(value, &place.join("example")) {
            out.insert("example".to_owned(), value.clone());
        }
    }

    /// Copies `example` and `examples` of a media type. `examples` is a map of Example Objects, with references replaced by
    /// their targets. `null` counts as none.
    pub(super) fn examples(&mut self, node: &'s Members, place: &Place) -> Examples {
        let mut kept = Examples::default();
        if let Some(value) = member(node, "example")
            && self.is_small(value, &place.join("example"))
            && !value.is_null()
        {
            kept.one = Some(Arc::new(value.clone()));
        }
        let Some((map, examples)) = self.object(node, "examples", place) else {
            return kept;
        };
        for (name, tree) in examples {
            let Some((at, tree)) = self.follow(&map.join(name), tree) else {
                continue;
            };
            let mut keys = ["value", "dataValue"].into_iter();
            if let Some((key, value)) = keys.find_map(|key| Some((key, tree.get(key)?)))
                && self.is_small(value, &at.join(key))
                && !value.is_null()
            {
                kept.named.insert(name.clone(), Arc::new(value.clone()));
            }
        }
        kept
    }

    /// Returns the values of `examples` of a schema.
    pub(super) fn schema_examples(&mut self, node: &Members, place: &Place) -> Vec<Value> {
        let mut kept = Vec::new();
        let Some(examples) = member(node, "examples") else {
            return kept;
        };
        let at = place.join("examples");
        match examples {
            Value::Array(examples) => {
                for (index, value) in examples.iter().enumerate() {
                    if self.is_small(value, &at.index(index)) {
                        kept.push(value.clone());
                    }
                }
            }
            // A map of Example Objects belongs to media types, but some schemas have one.
            Value::Object(examples) => {
                for (name, example) in examples {
                    if let Some(value) = example.get("value")
                        && self.is_small(value, &at.join(name).join("value"))
                    {
                        kept.push(value.clone());
                    }
                }
            }
            _ => {}
        }
        kept
    }

    /// Returns whether an example is small enough, and reports one that is not.
    fn is_small(&mut self, value: &Value, at: &Place) -> bool {
        if remainder(value, LARGEST).is_some() {
            return true;
        }
        self.diagnostics.push(
            Diagnostic::new(Code::LargeExample, "this example is larger than 256 KiB")
                .at(at)
                .approximates(at, "it is too large to be tested")
                .help("the example is not tested; keep the parts that differ"),
        );
        false
    }
}

/// Returns what is left of `limit` after the size of a value; `None` if the value is larger.
fn remainder(value: &Tree, limit: usize) -> Option<usize> {
    let left = limit.checked_sub(NODE)?;
    match value {
        Value::String(text) => left.checked_sub(text.len()),
        Value::Array(items) => items
            .iter()
            .try_fold(left, |left, item| remainder(item, left)),
        Value::Object(members) => members.iter().try_fold(left, |left, (name, member)| {
            remainder(member, left.checked_sub(name.len())?)
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => Some(left),
    }
}
