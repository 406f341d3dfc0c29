//! Reads discriminators.

use super::node::{Kind, Members};
use super::{Extras, Normalizer};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Place;
use serde_json::{Value, json};

impl<'s> Normalizer<'s> {
    /// Reads `discriminator`, and finds the schemas that its mapping leads to.
    pub(super) fn discriminator(
        &mut self,
        node: &'s Members,
        place: &Place,
        out: &mut Members,
        extras: &mut Extras,
    ) {
        let Some((at, written)) = self.member(node, "discriminator", place) else {
            return;
        };
        let property = match written {
            Value::Object(object) => object.get("propertyName").and_then(Value::as_str),
            // In Swagger 2.0, the value is the name of the property alone.
            Value::String(property) => Some(property.as_str()),
            Value::Null => return,
            _ => None,
        };
        let Some(property) = property else {
            return self.invalid_keyword(place, "discriminator", Kind::Object);
        };
        let entries = match written {
            Value::Object(object) => self.object(object, "mapping", &at),
            _ => None,
        };
        if let Some((at, entries)) = entries {
            let mut astray: Vec<(&str, &str)> = Vec::new();
            for (value, target) in entries {
                let from = at.join(value);
                let Some(text) = target.as_str() else {
                    self.diagnostics.push(
                        Diagnostic::new(
                            Code::InvalidKeyword,
                            format!("the `mapping` of `{value}` is not a schema name or a reference"),
                        )
                        .at(&from)
                        .approximates(&at, "an entry is ignored")
                        .help("the entry is ignored, and the constants of the alternatives are used; write a name or a reference"),
                    );
                    continue;
                };
                match self.mapped(&at, text) {
                    Some(target) => {
                        extras.mapping.insert(value.clone(), target);
                    }
                    None => astray.push((value, text)),
                }
            }
            self.astray(&at, &astray);
        }
        extras.default_mapping = written
            .get("defaultMapping")
            .and_then(Value::as_str)
            .and_then(|text| {
                let target = self.mapped(&at, text);
                if target.is_none() {
                    let from = at.join("defaultMapping");
                    self.diagnostics.push(
                        Diagnostic::new(
                            Code::InvalidKeyword,
                            format!("`defaultMapping` refers to `{text}`, which does not exist"),
                        )
                        .at(&from)
                        .ignores(&from, "it refers to no schema")
                        .help("the entry is ignored; refer to a schema"),
                    );
                }
                target
            });
        out.insert(
            "discriminator".to_owned(),
            json!({ "propertyName": property }),
        );
    }

    /// Returns the schema that an entry of a mapping leads to, by the name of its component or by a reference.
    fn mapped(&mut self, place: &Place, text: &str) -> Option<Place> {
        let target = (self.component(place.file, text))
            .or_else(|| self.sources.resolve_at(place, text))
            .or_else(|| {
                let mut inputs = self.sources.inputs();
                inputs.find_map(|(file, _)| self.component(file, text))
            });
        if let Some(target) = &target {
            self.want(target);
        }
        target
    }

    /// Reports the entries of a mapping that lead to no schema, each a value and what it refers to. A tool that makes one file of
    /// many leaves all of them behind, so they are one warning.
    fn astray(&mut self, mapping: &Place, entries: &[(&str, &str)]) {
        let [(value, text), others @ ..] = entries else {
            return;
        };
        let message =
            format!("the `mapping` of `{value}` refers to `{text}`, which does not exist");
        let (message, help) = match others.len() {
            0 => (message, "the entry is ignored; refer to a schema"),
            1 => (
                format!("{message}; nor does the target of another value"),
                "the entries are ignored; refer to schemas",
            ),
            more => (
                format!("{message}; nor do the targets of {more} other values"),
                "the entries are ignored; refer to schemas",
            ),
        };
        self.diagnostics.push(
            Diagnostic::new(Code::InvalidKeyword, message)
                .at(&mapping.join(value))
                .approximates(mapping, "an entry is ignored")
                .help(help),
        );
    }
}
