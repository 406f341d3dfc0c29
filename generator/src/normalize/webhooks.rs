//! Normalizes the requests that the service sends: webhooks, and the callbacks of operations.

use super::Normalizer;
use super::model::{OperationNode, WebhookNode};
use super::node::Members;
use crate::source::{Place, PlaceSet, Tree};
use indexmap::IndexSet;
use serde_json::Value;

const WEBHOOKS: &str = "webhooks";

/// The extension by which documents of OpenAPI 3.0, such as GitHub's, describe webhooks in the form of 3.1.
const EXTENSION: &str = "x-webhooks";

/// The place of the callbacks that several operations can refer to.
const COMPONENTS: &str = "/components/callbacks";

impl<'s> Normalizer<'s> {
    /// Returns the webhooks of a document, then the callbacks of its operations.
    pub(super) fn webhooks(
        &mut self,
        root: &'s Members,
        place: &Place,
        operations: &[OperationNode],
    ) -> Vec<WebhookNode> {
        let mut found = Found::default();
        for keyword in [WEBHOOKS, EXTENSION] {
            let webhooks = self.entries(root, keyword, place).into_iter();
            for (key, (at, item)) in webhooks.filter(|(key, _)| !key.starts_with("x-")) {
                self.requests(key, None, item, &at, &mut found);
            }
        }
        let sources = self.sources;
        for operation in operations {
            let Some(Value::Object(tree)) = sources.node(&operation.place) else {
                continue;
            };
            let callbacks = self.entries(tree, "callbacks", &operation.place);
            let callbacks = callbacks.into_iter();
            for (key, (at, callback)) in callbacks.filter(|(key, _)| !key.starts_with("x-")) {
                let Some((at, Value::Object(callback))) = self.follow(&at, callback) else {
                    continue;
                };
                let component = component(&at);
                let (name, key) = match &component {
                    Some(component) => (component.clone(), component.as_str()),
                    None => (format!("{}.{key}", name_of(operation)), key),
                };
                for (expression, item) in callback {
                    if !expression.starts_with("x-") {
                        self.requests(&name, Some(key), item, &at.join(expression), &mut found);
                    }
                }
            }
        }
        found.webhooks
    }

    /// Adds the requests of a path item.
    fn requests(
        &mut self,
        name: &str,
        callback: Option<&str>,
        item: &'s Tree,
        place: &Place,
        found: &mut Found,
    ) {
        let nodes = self.path_item(name, item, place);
        let is_only = nodes.len() == 1;
        for node in nodes {
            if callback.is_some() && !found.callbacks.insert(node.place.clone()) {
                continue;
            }
            let name = match is_only {
                true => name.to_owned(),
                false => format!("{name}.{}", node.method.to_ascii_lowercase()),
            };
            let name = found.unused(name);
            found.webhooks.push(WebhookNode {
                name,
                callback: callback.map(str::to_owned),
                node,
            });
        }
    }
}

/// The requests that were found.
#[derive(Default)]
struct Found {
    webhooks: Vec<WebhookNode>,
    names: IndexSet<String>,
    /// The places of the callbacks. Several operations may refer to one.
    callbacks: PlaceSet,
}

impl Found {
    /// Returns the name, with a number if it is in use: a callback may have several expressions.
    fn unused(&mut self, name: String) -> String {
        let numbered = (2_usize..).map(|number| format!("{name}.{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let unused = names.find(|name| !self.names.contains(name));
        let unused = unused.unwrap_or_else(|| name.clone());
        self.names.insert(unused.clone());
        unused
    }
}

/// Returns the key of a callback that is a component.
fn component(place: &Place) -> Option<String> {
    let parent = place.pointer.parent()?;
    (parent.as_str() == COMPONENTS).then(|| place.pointer.last())?
}

fn name_of(operation: &OperationNode) -> String {
    let id = operation.operation.operation_id.as_deref();
    match id.filter(|id| !id.trim().is_empty()) {
        Some(id) => id.to_owned(),
        None => format!("{} {}", operation.method, operation.template),
    }
}
