//! Reads the XML Object of a schema.

use super::Normalizer;
use super::model::{Xml, XmlNodeType};
use super::node::{Kind, Members, is_3_2};
use crate::source::Place;
use serde_json::Value;

impl<'s> Normalizer<'s> {
    /// Reads the keyword `xml`.
    pub(super) fn xml(&mut self, node: &'s Members, place: &Place) -> Option<Xml> {
        let at = place.join("xml");
        let object = match node.get("xml")? {
            Value::Object(object) => object,
            Value::Null => return None,
            _ => {
                self.invalid_keyword(place, "xml", Kind::Object);
                return None;
            }
        };
        let mut members = Members::new();
        for key in ["name", "namespace", "prefix", "nodeType"] {
            self.take(object, key, Kind::String, &at, &mut members);
        }
        for key in ["attribute", "wrapped", "x-ms-text"] {
            self.take(object, key, Kind::Bool, &at, &mut members);
        }
        let text = |key: &str| {
            let text = members.get(key).and_then(Value::as_str);
            text.map(str::trim).filter(|text| !text.is_empty())
        };
        let flag = |key: &str| members.get(key).and_then(Value::as_bool) == Some(true);
        let node_type = text("nodeType").and_then(|name| match name {
            "element" => Some(XmlNodeType::Element),
            "attribute" => Some(XmlNodeType::Attribute),
            "text" => Some(XmlNodeType::Text),
            "cdata" => Some(XmlNodeType::Cdata),
            "none" => Some(XmlNodeType::None),
            _ => None,
        });
        let older = [
            (flag("x-ms-text"), XmlNodeType::Text),
            (flag("attribute"), XmlNodeType::Attribute),
            (flag("wrapped"), XmlNodeType::Element),
        ];
        let older = older.into_iter().find(|(is_set, _)| *is_set);
        Some(Xml {
            name: text("name").map(str::to_owned),
            namespace: text("namespace").map(str::to_owned),
            prefix: text("prefix").map(str::to_owned),
            node_type: node_type.or(older.map(|(_, node_type)| node_type)),
            has_node_types: self.has_node_types(place),
        })
    }

    /// Returns whether `place` is in a document of OpenAPI 3.2, or in a part of one.
    fn has_node_types(&self, place: &Place) -> bool {
        self.version(place).is_some_and(is_3_2)
    }
}
