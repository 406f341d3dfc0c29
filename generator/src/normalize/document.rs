//! Normalizes a document: its root, its components, and its operations.

use super::decode::{self, Decode};
use super::model::{
    Document, Info, Operation, OperationNode, SecurityRequirement, SecurityScheme,
    SecuritySchemeKind, Server, Tag,
};
use super::node::{Kind, Members, extensions};
use super::{Link, Normalizer};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Place, Tree};
use indexmap::IndexMap;
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
        let document = Document {
            file,
            info: self.info(root, &place),
            servers: self.servers(root, &place).unwrap_or_default(),
            security: self.security(root, &place).unwrap_or_default(),
            tags: self.tags(root, &place),
            components: self.components(root, &place),
            security_schemes: self.security_schemes(root, &place),
            operations: self.paths(root, &place),
        };
        self.model.documents.push(document);
    }

    fn info(&mut self, root: &Members, place: &Place) -> Info {
        let at = place.join("info");
        let mut out = Members::new();
        if let Some(Value::Object(info)) = root.get("info") {
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

    fn tags(&mut self, root: &Members, place: &Place) -> Vec<Tag> {
        let Some(Value::Array(tags)) = root.get("tags") else {
            return Vec::new();
        };
        let at = place.join("tags");
        let mut found = Vec::new();
        for (index, tag) in tags.iter().enumerate() {
            let Value::Object(tag) = tag else { continue };
            let mut out = Members::new();
            for key in ["name", "description"] {
                self.take(tag, key, Kind::String, &at.index(index), &mut out);
            }
            if out.contains_key("name") {
                found.extend(self.piece(Value::Object(out), &at.index(index), "tag"));
            }
        }
        found
    }

    /// Returns `servers`, or `None` if it is missing or empty.
    fn servers(&mut self, from: &Members, place: &Place) -> Option<Vec<(Place, Server)>> {
        let Some(Value::Array(servers)) = from.get("servers") else {
            return None;
        };
        let mut found = Vec::new();
        for (index, server) in servers.iter().enumerate() {
            let at = place.join("servers").index(index);
            let Value::Object(server) = server else {
                continue;
            };
            let mut out = Members::new();
            for key in ["url", "description"] {
                self.take(server, key, Kind::String, &at, &mut out);
            }
            if let Some(Value::Object(variables)) = server.get("variables") {
                let mut kept = Members::new();
                for (name, variable) in variables {
                    let Value::Object(variable) = variable else {
                        continue;
                    };
                    let here = at.join("variables").join(name);
                    let mut one = Members::new();
                    for key in ["default", "description"] {
                        self.take(variable, key, Kind::String, &here, &mut one);
                    }
                    let values = self.strings(variable, "enum", &here);
                    let first = values.first().cloned().unwrap_or_else(|| json!(""));
                    one.insert("enum".to_owned(), Value::Array(values));
                    one.entry("default").or_insert(first);
                    kept.insert(name.clone(), Value::Object(one));
                }
                out.insert("variables".to_owned(), Value::Object(kept));
            }
            if out.contains_key("url") {
                found.extend(
                    self.piece(Value::Object(out), &at, "server")
                        .map(|server| (at, server)),
                );
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// Returns `security`, or `None` if it is missing. An empty list turns authentication off.
    fn security(&mut self, from: &Members, place: &Place) -> Option<Vec<SecurityRequirement>> {
        let value = from.get("security")?;
        let Value::Array(alternatives) = value else {
            if !value.is_null() {
                self.invalid_keyword(place, "security", Kind::Array);
            }
            return None;
        };
        Some(
            alternatives
                .iter()
                .filter_map(Value::as_object)
                .map(|alternative| {
                    alternative
                        .iter()
                        .map(|(scheme, scopes)| {
                            let scopes = scopes.as_array().into_iter().flatten();
                            (
                                scheme.clone(),
                                scopes
                                    .filter_map(Value::as_str)
                                    .map(str::to_owned)
                                    .collect(),
                            )
                        })
                        .collect()
                })
                .collect(),
        )
    }

    fn components(&mut self, root: &Members, place: &Place) -> Vec<(String, Place)> {
        let Some(Value::Object(schemas)) =
            root.get("components").and_then(|node| node.get("schemas"))
        else {
            return Vec::new();
        };
        let at = place.join("components").join("schemas");
        schemas
            .keys()
            .map(|key| {
                let place = at.join(key);
                self.want(&place);
                (key.clone(), place)
            })
            .collect()
    }

    fn security_schemes(
        &mut self,
        root: &'s Members,
        place: &Place,
    ) -> IndexMap<String, (Place, SecurityScheme)> {
        let mut found = IndexMap::new();
        let Some(Value::Object(schemes)) = root
            .get("components")
            .and_then(|node| node.get("securitySchemes"))
        else {
            return found;
        };
        for (key, tree) in schemes {
            let at = place.join("components").join("securitySchemes").join(key);
            let Some((at, tree)) = self.follow(&at, tree) else {
                continue;
            };
            if let Some(scheme) = self.security_scheme(tree, &at) {
                found.insert(key.clone(), (at, scheme));
            }
        }
        found
    }

    fn security_scheme(&mut self, tree: &Tree, place: &Place) -> Option<SecurityScheme> {
        let kind = tree.get("type").and_then(Value::as_str).unwrap_or_default();
        if kind == "mutualTLS" {
            return Some(SecurityScheme {
                kind: SecuritySchemeKind::MutualTls,
                description: None,
            });
        }
        let form = if kind == "oauth2" {
            // A token in a header does not depend on the flows, and those of real documents are often incomplete.
            let description = tree.get("description").and_then(Value::as_str);
            json!({ "type": kind, "description": description, "flows": {} })
        } else {
            tree.clone()
        };
        self.piece(form, place, "security scheme")
    }

    fn paths(&mut self, root: &'s Members, place: &Place) -> Vec<OperationNode> {
        let Some(Value::Object(paths)) = root.get("paths") else {
            return Vec::new();
        };
        let mut operations = Vec::new();
        self.fragments(paths, &place.join("paths"));
        for (template, item) in paths {
            if template.starts_with("x-") {
                continue;
            }
            let at = place.join("paths").join(template);
            self.braces(template, &at);
            let Some((target, tree)) = self.follow(&at, item) else {
                continue;
            };
            match tree {
                Value::Object(item) => self.path_item(template, item, &target, &mut operations),
                Value::Null => {}
                _ => self.invalid_node(&target, "path item", "it is not an object"),
            }
        }
        operations
    }

    /// Reports paths with a fragment. A service that distinguishes operations by a header or a parameter has one in
    /// every path, so there is one diagnostic for all of them.
    fn fragments(&mut self, paths: &Members, place: &Place) {
        let mut with_fragment = paths
            .keys()
            .filter(|template| !template.starts_with("x-") && template.contains('#'));
        let Some(first) = with_fragment.next() else {
            return;
        };
        let others = match with_fragment.count() {
            0 => String::new(),
            1 => ", as has one other path".to_owned(),
            more => format!(", as have {more} other paths"),
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::InvalidKeyword,
                format!("the path `{first}` has a fragment{others}: no request carries it"),
            )
            .at(&place.join(first))
            .help("it is left out of the path; remove it, and let a parameter say what it said"),
        );
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
                    format!("a brace of the path `{template}` has no other one"),
                )
                .at(at)
                .help("it is sent as a character of the path; write a parameter as `{name}`"),
            );
        }
    }

    fn path_item(
        &mut self,
        template: &str,
        item: &'s Members,
        place: &Place,
        operations: &mut Vec<OperationNode>,
    ) {
        let shared = self.parameters(item, place);
        let servers = self.servers(item, place);
        let fixed = item
            .iter()
            .filter(|(key, _)| METHODS.contains(&key.as_str()))
            .map(|(key, node)| (key.to_ascii_uppercase(), node, place.join(key)));
        let additional = item.get("additionalOperations").and_then(Value::as_object);
        let additional = additional.into_iter().flatten().map(|(method, node)| {
            (
                method.clone(),
                node,
                place.join("additionalOperations").join(method),
            )
        });
        for (method, node, at) in fixed.chain(additional) {
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
        if let Some(docs) = node.get("externalDocs")
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
