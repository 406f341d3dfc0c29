//! Normalizes a document: its root, its components, and its operations.

use super::decode::{self, Decode};
use super::model::{Document, Info, Operation, OperationNode, Server, Tag};
use super::node::{Entries, Kind, Members, extensions};
use super::{Link, Normalizer, path};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Place, Tree};
use indexmap::IndexMap;
use indexmap::map::Entry;
use serde_json::{Value, json};

/// The fixed fields of a path item that contain operations.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

impl<'s> Normalizer<'s> {
    /// Adds the document of `file` to the model.
    pub(super) fn document(&mut self, file: FileId, tree: &'s Tree) {
        let Value::Object(root) = tree else { return };
        let place = Place::root(file);
        self.security_schemes(root, &place);
        let operations = self.paths(root, &place);
        let security = self.security(root, &place);
        let is_said = operations
            .iter()
            .any(|node| node.operation.security.is_some());
        let document = Document {
            file,
            is_3_0: self.is_3_0(&place),
            info: self.info(root, &place),
            servers: self.servers(root, &place).unwrap_or_default(),
            security: security.or_else(|| is_said.then(Vec::new)),
            tags: self.tags(root, &place),
            components: self.components(root, &place),
            webhooks: self.webhooks(root, &place, &operations),
            operations,
            // Webhooks may refer to schemes as well.
            security_schemes: std::mem::take(&mut self.schemes),
        };
        self.model.documents.push(document);
    }

    fn info(&mut self, root: &'s Members, place: &Place) -> Info {
        let mut at = place.join("info");
        let mut out = Members::new();
        if let Some((target, info)) = self.object(root, "info", place) {
            at = target;
            for key in ["title", "version", "description"] {
                self.take(info, key, Kind::String, &at, &mut out);
            }
            extensions(info, &mut out);
        }
        for key in ["title", "version"] {
            out.entry(key).or_insert_with(|| json!(""));
        }
        self.piece(Value::Object(out), &at, "info object")
            .unwrap_or_default()
    }

    fn tags(&mut self, root: &'s Members, place: &Place) -> Vec<Tag> {
        let Some((at, tags)) = self.list(root, "tags", place) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        for (index, tag) in tags.iter().enumerate() {
            let Some((at, Value::Object(tag))) = self.follow(&at.index(index), tag) else {
                continue;
            };
            let mut out = Members::new();
            for key in ["name", "description"] {
                self.take(tag, key, Kind::String, &at, &mut out);
            }
            if out.contains_key("name") {
                found.extend(self.piece(Value::Object(out), &at, "tag"));
            }
        }
        found
    }

    /// Returns `servers`, or `None` if it is missing or empty.
    fn servers(&mut self, from: &'s Members, place: &Place) -> Option<Vec<(Place, Server)>> {
        let (list, servers) = self.list(from, "servers", place)?;
        let mut found = Vec::new();
        for (index, server) in servers.iter().enumerate() {
            let Some((at, Value::Object(server))) = self.follow(&list.index(index), server) else {
                continue;
            };
            let mut out = Members::new();
            for key in ["url", "description", "name"] {
                self.take(server, key, Kind::String, &at, &mut out);
            }
            let called = out.shift_remove("name");
            let mut without_default = Vec::new();
            if let Some((map, variables)) = self.object(server, "variables", &at) {
                let mut kept = Members::new();
                for (name, variable) in variables {
                    let Some((here, Value::Object(variable))) =
                        self.follow(&map.join(name), variable)
                    else {
                        continue;
                    };
                    let mut one = Members::new();
                    for key in ["default", "description"] {
                        self.take(variable, key, Kind::String, &here, &mut one);
                    }
                    let values = self.strings(variable, "enum", &here);
                    one.insert("enum".to_owned(), Value::Array(values));
                    if !one.contains_key("default") {
                        one.insert("default".to_owned(), json!(""));
                        without_default.push(name.as_str());
                    }
                    kept.insert(name.clone(), Value::Object(one));
                }
                out.insert("variables".to_owned(), Value::Object(kept));
            }
            if out.contains_key("url") {
                let Some(mut server) = self.piece::<Server>(Value::Object(out), &at, "server")
                else {
                    continue;
                };
                server.name = called.as_ref().and_then(Value::as_str).map(str::to_owned);
                for name in without_default {
                    if let Some(variable) = server.variables.get_mut(name) {
                        variable.default = None;
                    }
                }
                found.push((at, server));
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// Returns the entries of a map of the components object.
    pub(super) fn component_map(
        &mut self,
        root: &'s Members,
        key: &str,
        place: &Place,
    ) -> Entries<'s> {
        let mut found = Entries::new();
        for (at, components) in self.maps(root, "components", place) {
            found.extend(self.entries(components, key, &at));
        }
        found
    }

    fn components(&mut self, root: &'s Members, place: &Place) -> Vec<(String, Place)> {
        let schemas = self.component_map(root, "schemas", place).into_iter();
        schemas
            .map(|(key, (place, _))| {
                self.want(&place);
                (key.to_owned(), place)
            })
            .collect()
    }

    fn paths(&mut self, root: &'s Members, place: &Place) -> Vec<OperationNode> {
        let paths = self.entries(root, "paths", place);
        let mut operations = Vec::new();
        self.fragments(&paths);
        for (template, (at, item)) in paths {
            if template.starts_with("x-") {
                continue;
            }
            self.braces(template, &at);
            operations.extend(self.path_item(template, item, &at));
        }
        operations
    }

    /// Reports paths with a fragment. A service that distinguishes operations by a header or a parameter has one in
    /// every path, so there is one diagnostic for all of them.
    fn fragments(&mut self, paths: &Entries<'s>) {
        let with_fragment = paths
            .iter()
            .filter(|(template, _)| !template.starts_with("x-") && template.contains('#'));
        let (inside, at_end): (Vec<_>, Vec<_>) =
            with_fragment.partition(|(template, _)| path::placeholder(template).is_some());
        for templates in [at_end, inside] {
            let Some(((first, (at, _)), others)) = templates.split_first() else {
                continue;
            };
            let others = match others.len() {
                0 => String::new(),
                1 => "; so does one other path".to_owned(),
                more => format!("; so do {more} other paths"),
            };
            let (what, help) = match path::placeholder(first) {
                Some(segment) => (
                    format!("the segment `{segment}`"),
                    "the segment is left out of the path; remove it, or make it a parameter",
                ),
                None => (
                    "a fragment".to_owned(),
                    "the fragment is left out of the path; remove it, or make it a parameter",
                ),
            };
            self.diagnostics.push(
                Diagnostic::new(
                    Code::InvalidKeyword,
                    format!("the path `{first}` has {what}, which cannot be sent{others}"),
                )
                .at(at)
                .help(help),
            );
        }
    }

    /// Reports a brace without a counterpart, which is sent as it is. The text between two braces is the name of a
    /// parameter.
    fn braces(&mut self, template: &str, at: &Place) {
        let mut open = false;
        let is_balanced = template.chars().all(|c| match c {
            '{' => !std::mem::replace(&mut open, true),
            '}' => std::mem::replace(&mut open, false),
            _ => true,
        });
        if open || !is_balanced {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::PathParameter,
                    format!("the path `{template}` has an unmatched brace"),
                )
                .at(at)
                .help(
                    "the brace is sent as a character of the path; write a parameter as `{name}`",
                ),
            );
        }
    }

    /// Returns the operations of a path item. It may have a `$ref` and fields beside it, which take precedence.
    pub(super) fn path_item(
        &mut self,
        template: &str,
        item: &'s Tree,
        place: &Place,
    ) -> Vec<OperationNode> {
        let mut items: Vec<(Place, &'s Members)> = Vec::new();
        if let (Some(_), Value::Object(own)) = (item.get("$ref"), item) {
            items.push((place.clone(), own));
        }
        match self.follow(place, item) {
            Some((at, Value::Object(target))) => items.push((at, target)),
            Some((_, Value::Null)) | None => {}
            Some((at, _)) => self.invalid_node(&at, "path item", "it is not an object"),
        }
        let mut shared = Vec::new();
        let mut servers = None;
        let mut nodes: IndexMap<String, (Place, &'s Tree)> = IndexMap::new();
        for (place, item) in items {
            shared.extend(self.parameters(item, &place));
            if servers.is_none() {
                servers = self.servers(item, &place);
                self.read.insert(place.join("servers"));
            } else {
                self.replaced.insert(place.join("servers"));
            }
            let fixed = item
                .iter()
                .filter(|(key, _)| METHODS.contains(&key.as_str()))
                .map(|(key, node)| (key.to_ascii_uppercase(), (place.join(key), node)));
            let additional = self.entries(item, "additionalOperations", &place);
            let additional = additional.into_iter();
            let additional = additional.map(|(method, node)| (method.to_owned(), node));
            for (method, node) in fixed.chain(additional) {
                match nodes.entry(method) {
                    Entry::Vacant(entry) => {
                        self.read.insert(node.0.clone());
                        entry.insert(node);
                    }
                    Entry::Occupied(_) => {
                        self.replaced.insert(node.0);
                    }
                }
            }
        }
        let mut operations = Vec::new();
        for (method, (at, node)) in nodes {
            let Some((at, node)) = self.follow(&at, node) else {
                continue;
            };
            let Value::Object(node) = node else {
                self.invalid_node(&at, "operation", "it is not an object");
                continue;
            };
            let Some(operation) = self.operation(node, &at) else {
                continue;
            };
            operations.push(OperationNode {
                template: template.to_owned(),
                method,
                operation,
                shared_parameters: shared.clone(),
                servers: self.servers(node, &at).or_else(|| servers.clone()),
                place: at,
            });
        }
        operations
    }

    fn operation(&mut self, node: &'s Members, place: &Place) -> Option<Operation> {
        let mut out = Members::new();
        for key in ["summary", "description", "operationId"] {
            self.take(node, key, Kind::String, place, &mut out);
        }
        self.take(node, "deprecated", Kind::Bool, place, &mut out);
        extensions(node, &mut out);
        out.insert(
            "tags".to_owned(),
            Value::Array(self.strings(node, "tags", place)),
        );
        if let Some((_, docs)) = self.member(node, "externalDocs", place)
            && docs.get("url").is_some_and(Value::is_string)
        {
            out.insert("externalDocs".to_owned(), docs.clone());
        }
        if let Some(security) = self.security(node, place) {
            out.insert("security".to_owned(), json!(security));
        }
        let parameters = self.parameters(node, place);
        out.insert(
            "parameters".to_owned(),
            parameters.iter().map(Link::to_node).collect(),
        );
        if let Some(body) = node.get("requestBody").filter(|body| !body.is_null())
            && let Some(link) = self.request_body(body, &place.join("requestBody"))
        {
            out.insert("requestBody".to_owned(), link.to_node());
        }
        out.insert(
            "responses".to_owned(),
            Value::Object(self.responses(node, place)),
        );
        self.piece(Value::Object(out), place, "operation")
    }

    /// Decodes one piece. If this fails, reports a diagnostic and returns `None`.
    pub(super) fn piece<T: Decode>(&mut self, form: Value, place: &Place, what: &str) -> Option<T> {
        match decode::decode(form) {
            Ok(piece) => Some(piece),
            Err(error) => {
                self.invalid_node(place, what, &error.to_string());
                None
            }
        }
    }
}
