//! Lowers the links of responses: the operations that they lead to, and the expressions of their values.

use crate::ir::{Link, LinkValue};
use crate::lower::builder::Builder;
use crate::normalize::ResponseLink;
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

impl Builder<'_> {
    /// Lowers the links of a response.
    pub(in crate::lower) fn links(&self, links: &IndexMap<String, ResponseLink>) -> Vec<Link> {
        let links = links.iter().map(|(name, link)| {
            let ResponseLink {
                places,
                operation_id,
                operation,
                parameters,
                description,
            } = link;
            let values = parameters.iter();
            let values = values.map(|(name, written)| (name.clone(), value(written)));
            Link {
                name: name.clone(),
                places: places.clone(),
                target: match operation_id {
                    Some(id) => self.operation_of(id, places.last()),
                    None => operation.clone(),
                },
                values: values.collect(),
                description: description.clone(),
            }
        });
        links.collect()
    }

    /// Returns the place of the operation with an `operationId`. One of the document that has the link takes precedence.
    fn operation_of(&self, id: &str, link: Option<&Place>) -> Option<Place> {
        let documents = self.model.documents.iter();
        let (own, others): (Vec<_>, Vec<_>) =
            documents.partition(|document| link.is_some_and(|link| link.file == document.file));
        let documents = own.into_iter().chain(others);
        let mut nodes = documents.flat_map(|document| &document.operations);
        let node = nodes.find(|node| node.operation.operation_id.as_deref() == Some(id))?;
        Some(node.place.clone())
    }
}

/// Reads a constant or a runtime expression (OpenAPI 3.1, 4.8.20.4).
fn value(written: &Value) -> LinkValue {
    let Some(text) = written.as_str() else {
        return LinkValue::Constant(written.clone());
    };
    let bare = text
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'));
    let expression = bare.unwrap_or(text);
    if !expression.starts_with('$') {
        return match text.contains("{$") {
            true => LinkValue::Other(text.to_owned()),
            false => LinkValue::Constant(written.clone()),
        };
    }
    if expression.starts_with("$request.") {
        return LinkValue::Request;
    }
    if let Some(header) = expression.strip_prefix("$response.header.") {
        return LinkValue::Header(header.to_owned());
    }
    match expression.strip_prefix("$response.body") {
        Some("" | "#") => LinkValue::Body(Vec::new()),
        Some(rest) => match rest.strip_prefix("#/") {
            Some(pointer) => LinkValue::Body(names(pointer)),
            None => LinkValue::Other(text.to_owned()),
        },
        None => LinkValue::Other(text.to_owned()),
    }
}

/// Returns the names of a JSON pointer (RFC 6901) without its first `/`.
fn names(pointer: &str) -> Vec<String> {
    let names = pointer.split('/');
    let names = names.map(|name| name.replace("~1", "/").replace("~0", "~"));
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::{LinkValue, value};
    use serde_json::json;

    #[test]
    fn an_expression_is_read_as_what_it_takes_its_value_from() {
        let path =
            |names: &[&str]| LinkValue::Body(names.iter().map(|name| (*name).to_owned()).collect());
        for (written, expected) in [
            ("$response.body", path(&[])),
            ("$response.body#/id", path(&["id"])),
            ("{$response.body#/a~1b/c~0d}", path(&["a/b", "c~d"])),
            (
                "$response.header.X-Id",
                LinkValue::Header("X-Id".to_owned()),
            ),
            ("$request.path.id", LinkValue::Request),
            ("$request.body#/id", LinkValue::Request),
            ("$url", LinkValue::Other("$url".to_owned())),
            (
                "id:{$response.body#/id}",
                LinkValue::Other("id:{$response.body#/id}".to_owned()),
            ),
            ("open", LinkValue::Constant(json!("open"))),
            ("{open}", LinkValue::Constant(json!("{open}"))),
        ] {
            assert_eq!(value(&json!(written)), expected, "{written}");
        }
        assert_eq!(value(&json!(7)), LinkValue::Constant(json!(7)));
    }
}
