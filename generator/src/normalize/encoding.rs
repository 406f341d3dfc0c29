//! Normalizes the encodings of the parts of a body.

use super::Normalizer;
use super::node::{Kind, Members};
use crate::source::{Place, Tree};
use serde_json::{Value, json};

/// The extension that carries `prefixEncoding`, which the form of OpenAPI 3.0 does not have.
pub(super) const PREFIX_ENCODING: &str = "x-prefix-encoding";

/// The extension that carries `itemEncoding`, which the form of OpenAPI 3.0 does not have.
pub(super) const ITEM_ENCODING: &str = "x-item-encoding";

/// The extension that says that an encoding has a style, which may be the default one.
pub(super) const STYLED: &str = "x-styled";

impl<'s> Normalizer<'s> {
    /// Adds the encodings of a media type to its form: by name, by position, and that of the other items.
    pub(super) fn encodings(&mut self, node: &'s Members, place: &Place, out: &mut Members) {
        if let Some((map, encodings)) = self.object(node, "encoding", place) {
            let mut kept = Members::new();
            for (member, tree) in encodings {
                if let Some(one) = self.encoding(tree, &map.join(member)) {
                    kept.insert(member.clone(), one);
                }
            }
            out.insert("encoding".to_owned(), Value::Object(kept));
        }
        if let Some((list, encodings)) = self.list(node, "prefixEncoding", place) {
            let encodings = encodings.iter().enumerate();
            // One that cannot be read keeps its position.
            let encodings = encodings.map(|(index, tree)| {
                let one = self.encoding(tree, &list.index(index));
                one.unwrap_or_else(|| json!({}))
            });
            out.insert(PREFIX_ENCODING.to_owned(), encodings.collect());
        }
        if let Some(tree) = node.get("itemEncoding")
            && let Some(one) = self.encoding(tree, &place.join("itemEncoding"))
        {
            out.insert(ITEM_ENCODING.to_owned(), one);
        }
    }

    fn encoding(&mut self, tree: &'s Tree, place: &Place) -> Option<Value> {
        let (at, Value::Object(encoding)) = self.follow(place, tree)? else {
            return None;
        };
        let mut one = Members::new();
        self.take(encoding, "contentType", Kind::String, &at, &mut one);
        self.take(encoding, "explode", Kind::Bool, &at, &mut one);
        self.take(encoding, "allowReserved", Kind::Bool, &at, &mut one);
        let keywords = ["style", "explode", "allowReserved"];
        if keywords.iter().any(|key| encoding.contains_key(*key)) {
            one.insert(STYLED.to_owned(), json!(true));
        }
        if matches!(
            encoding.get("style").and_then(Value::as_str),
            None | Some("form")
        ) {
            // OpenAPI 3.0, 4.7.15.1: the default depends on the style, which the form does not know.
            one.entry("explode").or_insert(json!(true));
        }
        self.style(
            encoding,
            &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            &at,
            &mut one,
        );
        let headers = self.header_links(encoding, &at);
        one.insert("headers".to_owned(), Value::Object(headers));
        Some(Value::Object(one))
    }
}
