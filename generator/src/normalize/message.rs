//! Normalizes parameters, request bodies, responses and headers.

use super::examples::{self, Examples};
use super::misplaced::{Misplaced, Wanted};
use super::model::{Header, Location, Parameter, RequestBody, Response, ResponseLink, Style};
use super::node::{Entries, Kind, Members, extensions, is_3_2};
use super::{Link, Normalizer};
use crate::diagnostic::Verdict;
use crate::source::{Place, Tree};
use indexmap::IndexMap;
use serde_json::{Value, json};

/// The extension that carries the link of `itemSchema`, which the form of OpenAPI 3.0 does not have.
pub(super) const ITEM_SCHEMA: &str = "x-item-schema";

impl<'s> Normalizer<'s> {
    /// Returns links to the parameters that an operation or a path item lists.
    pub(super) fn parameters(&mut self, from: &'s Members, place: &Place) -> Vec<Link> {
        match self.member(from, "parameters", place) {
            Some((at, Value::Array(parameters))) => parameters
                .iter()
                .enumerate()
                .filter_map(|(index, tree)| self.parameter(tree, &at.index(index)))
                .collect(),
            Some((_, Value::Null)) | None => Vec::new(),
            Some(_) => {
                self.invalid_keyword(place, "parameters", Kind::Array);
                Vec::new()
            }
        }
    }

    fn parameter(&mut self, tree: &'s Tree, place: &Place) -> Option<Link> {
        if let Some(misplaced) = self.misplaced(place, tree) {
            self.say_misplaced(&misplaced, Wanted::Parameter);
            return None;
        }
        let (at, tree) = self.follow(place, tree)?;
        if self.model.parameters.contains_key(&at) {
            return Some(Link::reference(at));
        }
        let Value::Object(node) = tree else {
            self.invalid_node(&at, "parameter", "it is not an object");
            return None;
        };
        let mut out = self.parameter_like(node, &at);
        self.take(node, "name", Kind::String, &at, &mut out);
        self.take(node, "in", Kind::String, &at, &mut out);
        for key in ["allowReserved", "allowEmptyValue"] {
            self.take(node, key, Kind::Bool, &at, &mut out);
        }
        let location = out
            .get("in")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        if location == "querystring" {
            // OpenAPI 3.2. The form lacks this location. Its name is not sent, so some documents leave it out.
            out.insert("in".to_owned(), json!("query"));
            out.entry("name").or_insert_with(|| json!("query"));
        }
        let styles: &[&str] = match location.as_str() {
            "path" => &["matrix", "label", "simple"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form", "cookie"],
            _ => &["form"],
        };
        self.style(node, styles, &at, &mut out);
        // OpenAPI 3.2. The form lacks this style.
        let is_plain = out.get("style").is_some_and(|style| style == "cookie");
        if is_plain {
            out.insert("style".to_owned(), json!("form"));
        }
        let mut parameter: Parameter = self.piece(Value::Object(out), &at, "parameter")?;
        match location.as_str() {
            "querystring" => parameter.location = Location::Querystring,
            // OpenAPI 3.2. The form has this keyword for queries only.
            "path" => {
                let reserved = node.get("allowReserved").and_then(Value::as_bool);
                parameter.allow_reserved = reserved.unwrap_or_default();
                let is_early = !self.version(&at).is_some_and(is_3_2);
                if parameter.allow_reserved && is_early {
                    let reason =
                        "only queries have it before OpenAPI 3.2; the path is sent so as well";
                    let verdict = Verdict::Approximated(reason);
                    self.diagnostics.judge(at.join("allowReserved"), verdict);
                }
            }
            _ => {}
        }
        if is_plain {
            parameter.style = Style::Cookie;
        }
        self.model.parameters.insert(at.clone(), parameter);
        Some(Link::reference(at))
    }

    pub(super) fn style(
        &mut self,
        node: &Members,
        styles: &[&str],
        place: &Place,
        out: &mut Members,
    ) {
        match node.get("style").and_then(Value::as_str) {
            Some(style) if styles.contains(&style) => {
                out.insert("style".to_owned(), json!(style));
            }
            Some(style) => self.invalid_node(
                &place.join("style"),
                "style",
                &format!("`{style}` is not one of {}", styles.join(", ")),
            ),
            None => {}
        }
    }

    /// Returns the form of the keywords that parameters and headers share.
    fn parameter_like(&mut self, node: &'s Members, place: &Place) -> Members {
        let mut out = Members::new();
        self.take(node, "description", Kind::String, place, &mut out);
        for key in ["required", "deprecated", "explode"] {
            self.take(node, key, Kind::Bool, place, &mut out);
        }
        self.example(node, place, &mut out);
        extensions(node, &mut out);
        let has_schema = node
            .get("schema")
            .is_some_and(|schema| schema.is_object() || schema.is_boolean());
        let content = self.entries(node, "content", place);
        if !has_schema && !content.is_empty() {
            let (content, _) = self.content(content);
            out.insert("content".to_owned(), content);
        } else {
            // Without a schema, or with its keywords in the parameter itself, as in Swagger 2.0.
            let at = if has_schema {
                place.join("schema")
            } else {
                place.clone()
            };
            out.insert("schema".to_owned(), self.inline_schema(at).to_node());
        }
        out
    }

    /// Returns a link to a request body.
    pub(super) fn request_body(&mut self, tree: &'s Tree, place: &Place) -> Option<Link> {
        if let Some(misplaced) = self.misplaced(place, tree) {
            let Misplaced { holder, schema } = &misplaced;
            if !self.model.request_bodies.contains_key(holder) {
                self.say_misplaced(&misplaced, Wanted::RequestBody);
                let out = json!({ "content": self.json_content(schema) });
                let body = self.piece(out, holder, "request body")?;
                self.model.request_bodies.insert(holder.clone(), body);
            }
            return Some(Link::reference(misplaced.holder));
        }
        let (at, tree) = self.follow(place, tree)?;
        if !self.model.request_bodies.contains_key(&at) {
            let Value::Object(node) = tree else {
                self.invalid_node(&at, "request body", "it is not an object");
                return None;
            };
            let mut out = Members::new();
            self.take(node, "description", Kind::String, &at, &mut out);
            self.take(node, "required", Kind::Bool, &at, &mut out);
            extensions(node, &mut out);
            let content = self.entries(node, "content", &at);
            let (content, found) = self.content(content);
            out.insert("content".to_owned(), content);
            let mut body: RequestBody = self.piece(Value::Object(out), &at, "request body")?;
            examples::add(found, &mut body.content);
            self.model.request_bodies.insert(at.clone(), body);
        }
        Some(Link::reference(at))
    }

    /// Returns the responses of an operation as links, by status.
    pub(super) fn responses(&mut self, operation: &'s Members, place: &Place) -> Members {
        let mut out = Members::new();
        if let Some(Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_)) =
            operation.get("responses")
        {
            self.invalid_keyword(place, "responses", Kind::Object);
        }
        for (status, (at, tree)) in self.entries(operation, "responses", place) {
            if status.starts_with("x-") || tree.is_null() {
                continue;
            }
            let Some(key) = status_key(status) else {
                self.invalid_node(
                    &at,
                    "response",
                    &format!("`{status}` is not a status code, a range or `default`"),
                );
                continue;
            };
            if let Some(link) = self.response(tree, &at) {
                out.insert(key, link.to_node());
            }
        }
        out
    }

    fn response(&mut self, tree: &'s Tree, place: &Place) -> Option<Link> {
        if let Some(misplaced) = self.misplaced(place, tree) {
            let Misplaced { holder, schema } = &misplaced;
            if !self.model.responses.contains_key(holder) {
                self.say_misplaced(&misplaced, Wanted::Response);
                let out = json!({ "description": "", "content": self.json_content(schema) });
                let response = self.piece(out, holder, "response")?;
                self.model.responses.insert(holder.clone(), response);
            }
            return Some(Link::reference(misplaced.holder));
        }
        let (at, tree) = self.follow(place, tree)?;
        if !self.model.responses.contains_key(&at) {
            let Value::Object(node) = tree else {
                self.invalid_node(&at, "response", "it is not an object");
                return None;
            };
            let mut out = Members::new();
            self.take(node, "description", Kind::String, &at, &mut out);
            out.entry("description").or_insert_with(|| json!(""));
            extensions(node, &mut out);
            let content = self.entries(node, "content", &at);
            let (content, found) = self.content(content);
            out.insert("content".to_owned(), content);
            let headers = self.header_links(node, &at);
            out.insert("headers".to_owned(), Value::Object(headers));
            let mut response: Response = self.piece(Value::Object(out), &at, "response")?;
            response.links = self.response_links(node, &at);
            examples::add(found, &mut response.content);
            self.model.responses.insert(at.clone(), response);
        }
        Some(Link::reference(at))
    }

    /// Returns the links of a response by name. A reference that leads nowhere is no error, since a client can do without
    /// links.
    fn response_links(&self, node: &'s Members, place: &Place) -> IndexMap<String, ResponseLink> {
        let at = place.join("links");
        let links = node.get("links").and_then(Value::as_object);
        let links = links.into_iter().flatten();
        let links = links.filter(|(name, _)| !name.starts_with("x-"));
        let links = links.filter_map(|(name, link)| {
            let (places, link) = self.sought(at.join(name), link)?;
            let text = |key: &str| link.get(key).and_then(Value::as_str);
            let operation = text("operationRef").and_then(|reference| {
                let place = places.last()?;
                self.sources.resolve_at(place, reference)
            });
            let parameters = link.get("parameters").and_then(Value::as_object);
            let parameters = parameters.into_iter().flatten();
            let link = ResponseLink {
                operation_id: text("operationId").map(str::to_owned),
                operation,
                parameters: parameters
                    .map(|(name, value)| (name.clone(), value.clone()))
                    .collect(),
                description: text("description").map(str::to_owned),
                places,
            };
            Some((name.clone(), link))
        });
        links.collect()
    }

    /// Follows `$ref`s without diagnostics. Returns the places on the way as well.
    fn sought(&self, place: Place, tree: &'s Tree) -> Option<(Vec<Place>, &'s Tree)> {
        const MOST: usize = 8;
        let mut places = vec![place];
        let mut tree = tree;
        for _ in 0..MOST {
            let Some(text) = tree.get("$ref").and_then(Value::as_str) else {
                return Some((places, tree));
            };
            let place = self.sources.resolve_at(places.last()?, text)?;
            tree = self.sources.node(&place)?;
            places.push(place);
        }
        None
    }

    /// Returns links to the headers of a response or of a part.
    pub(super) fn header_links(&mut self, node: &'s Members, place: &Place) -> Members {
        let headers = self.entries(node, "headers", place).into_iter();
        let links = headers.filter_map(|(name, (at, tree))| {
            let link = self.header(tree, &at)?;
            Some((name.to_owned(), link.to_node()))
        });
        links.collect()
    }

    fn header(&mut self, tree: &'s Tree, place: &Place) -> Option<Link> {
        if let Some(misplaced) = self.misplaced(place, tree) {
            let Misplaced { holder, schema } = &misplaced;
            if !self.model.headers.contains_key(holder) {
                self.say_misplaced(&misplaced, Wanted::Header);
                self.want(schema);
                let out = json!({ "schema": Link::reference(schema.clone()).to_node() });
                let header = self.piece(out, holder, "header")?;
                self.model.headers.insert(holder.clone(), header);
            }
            return Some(Link::reference(misplaced.holder));
        }
        let (at, tree) = self.follow(place, tree)?;
        if !self.model.headers.contains_key(&at) {
            let Value::Object(node) = tree else {
                self.invalid_node(&at, "header", "it is not an object");
                return None;
            };
            let mut out = self.parameter_like(node, &at);
            let explode = out.remove("explode");
            let mut header: Header = self.piece(Value::Object(out), &at, "header")?;
            header.explode = explode
                .as_ref()
                .and_then(Value::as_bool)
                .unwrap_or_default();
            self.model.headers.insert(at.clone(), header);
        }
        Some(Link::reference(at))
    }

    /// Returns the media types of a body, each with a link to its schema, and their examples.
    fn content(&mut self, content: Entries<'s>) -> (Value, IndexMap<String, Examples>) {
        let mut out = Members::new();
        let mut examples = IndexMap::new();
        for (name, (at, tree)) in content {
            if let Some(misplaced) = self.misplaced(&at, tree) {
                self.say_misplaced(&misplaced, Wanted::MediaType);
                self.want(&misplaced.schema);
                let schema = Link::reference(misplaced.schema).to_node();
                out.insert(name.to_owned(), json!({ "schema": schema }));
                continue;
            }
            let Some((at, tree)) = self.follow(&at, tree) else {
                continue;
            };
            // A media type without a description is one; Elysia writes `content: {type: void}`, which has none.
            if !tree.is_object() && !name.contains('/') {
                let reason = format!("`{name}` is not a media type");
                self.invalid_node(&at, "media type", &reason);
                continue;
            }
            let mut media_type = Members::new();
            if let Value::Object(node) = tree {
                if has(node, "schema") {
                    let schema = self.inline_schema(at.join("schema"));
                    media_type.insert("schema".to_owned(), schema.to_node());
                }
                if has(node, "itemSchema") {
                    let schema = self.inline_schema(at.join("itemSchema"));
                    media_type.insert(ITEM_SCHEMA.to_owned(), schema.to_text().into());
                }
                examples.insert(name.to_owned(), self.examples(node, &at));
                self.encodings(node, &at, &mut media_type);
            }
            out.insert(name.to_owned(), Value::Object(media_type));
        }
        (Value::Object(out), examples)
    }
}

/// Returns a status key as the form has it: `200`, `4XX`, `default`.
fn status_key(key: &str) -> Option<String> {
    let key = key.trim();
    if key.eq_ignore_ascii_case("default") {
        return Some("default".to_owned());
    }
    let upper = key.to_ascii_uppercase();
    let mut characters = upper.chars();
    let first = characters
        .next()
        .filter(|digit| ('1'..='9').contains(digit));
    let rest = characters.as_str();
    let valid = first.is_some()
        && rest.len() == 2
        && (rest == "XX" || rest.chars().all(|c| c.is_ascii_digit()));
    valid.then_some(upper)
}

fn has(node: &Members, keyword: &str) -> bool {
    node.get(keyword).is_some_and(|value| !value.is_null())
}
