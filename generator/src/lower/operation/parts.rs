//! Lowers the parts of multipart bodies: their encodings, and bodies whose parts have an order instead of names.

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{Form, ItemEncoding, ItemEncodings, JsonType, PartEncoding, PartHeader, Ty, Usage};
use crate::lower::builder::Builder;
use crate::lower::operation::media_type::is_json;
use crate::lower::operation::parameter::style;
use crate::normalize::{
    Additional, Encoding, Link, MediaType, ParameterValue, Schema, Style as WrittenStyle,
};
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

/// The headers of a part that have keywords of their own (OpenAPI 3.1, 4.8.15.1), or that the client writes.
const NOT_DECLARED: [&str; 2] = ["content-type", "content-disposition"];

impl<'m> Builder<'m> {
    /// Lowers the encodings of the members of a form. Only a part has headers.
    pub(in crate::lower) fn encodings(
        &self,
        encoding: &IndexMap<String, Encoding>,
        place: &Place,
        has_parts: bool,
    ) -> Vec<PartEncoding> {
        let encodings = encoding.iter().map(|(member, encoding)| {
            let Encoding {
                content_type,
                style: _,
                explode,
                headers,
            } = encoding;
            PartEncoding {
                member: member.clone(),
                content_type: content_type.clone(),
                style: self
                    .style_of(encoding, place, has_parts)
                    .map(|written| style(self.config, written)),
                explode: *explode,
                headers: if has_parts {
                    self.part_headers(headers, &place.join("encoding").join(member))
                } else {
                    Vec::new()
                },
            }
        });
        encodings.collect()
    }

    /// Returns the style of a member. OpenAPI 3.0 has none of parts, but those that are not the default are followed; and a media type
    /// there comes before a style (OpenAPI 3.0.4 and 3.1, section 4.8.15.1).
    fn style_of(
        &self,
        encoding: &Encoding,
        place: &Place,
        has_parts: bool,
    ) -> Option<WrittenStyle> {
        let is_default = encoding.style == Some(WrittenStyle::Form) && encoding.explode;
        let media_type = encoding.content_type.as_deref();
        let has_media_type = match has_parts {
            true => media_type.is_some() || is_default,
            false => media_type.is_some_and(is_json),
        };
        encoding
            .style
            .filter(|_| !(has_media_type && self.is_3_0(place)))
    }

    /// Reports, once for each schema, a form that allows parts of any name and type: they are text or JSON, and no files. The
    /// same schema in another media type means values, as JSON has them.
    pub(in crate::lower) fn report_open_parts(
        &mut self,
        content: &IndexMap<String, MediaType>,
        media_type: &MediaType,
    ) {
        let target = |one: &MediaType| {
            let link = one.schema.as_ref()?;
            Some(self.target_of(&link.place))
        };
        let Some(place) = target(media_type) else {
            return;
        };
        let is_same = |other: &&MediaType| target(other).as_ref() == Some(&place);
        if content.values().filter(is_same).count() > 1 {
            return;
        }
        let additional = self
            .schemas
            .get(&place)
            .and_then(|all| all.additional.as_ref());
        let is_open = match additional {
            Some(Additional::Allowed(is_allowed)) => *is_allowed,
            Some(Additional::Schema(link)) => {
                let schema = self.schemas.get(&self.target_of(&link.place));
                schema.is_some_and(|all| !all.constrains() && all.all_of.is_empty())
            }
            None => false,
        };
        let at = place.join("additionalProperties");
        if is_open && self.reported.insert(at.clone()) {
            let message = "parts that the schema does not name are text or JSON, and no files";
            self.diagnostics.push(
                Diagnostic::new(Code::OpenParts, message)
                    .at(&at)
                    .approximates(&at, "a part that the schema does not name is no file")
                    .help("if they are files, write `additionalProperties: {type: string, format: binary}`; if not, `additionalProperties: {type: string}`"),
            );
        }
    }

    /// Returns the form and the type of a multipart body whose parts are the items of an array (OpenAPI 3.2, 4.15.3); `None`
    /// if the schema is none of an array.
    pub(in crate::lower) fn parts_in_order(
        &mut self,
        media_type: &'m MediaType,
        at: &Place,
        usage: &Usage,
    ) -> Option<(Form, Ty)> {
        if let (None, Some(link)) = (&media_type.schema, &media_type.item_schema) {
            let item = self.ty(&link.place, usage);
            let encodings = self.item_encodings(media_type, at, &[], Some(link));
            return Some((Form::Parts(encodings), Ty::Array(Box::new(item))));
        }
        let place = &media_type.schema.as_ref()?.place;
        let schema = self.model.schemas.get(&self.target_of(place))?;
        if !is_array(schema) {
            return None;
        }
        let ty = match self.ty(place, usage) {
            // No body of parts is `null`.
            Ty::Nullable(inner) => *inner,
            ty => ty,
        };
        let encodings =
            self.item_encodings(media_type, at, &schema.prefix_items, schema.items.as_ref());
        matches!(ty, Ty::Type(_) | Ty::Array(_)).then_some((Form::Parts(encodings), ty))
    }

    fn item_encodings(
        &self,
        media_type: &MediaType,
        at: &Place,
        first: &[Link],
        others: Option<&Link>,
    ) -> ItemEncodings {
        let count = first.len().max(media_type.prefix_encoding.len());
        let common = media_type.item_encoding.as_ref();
        let at_common = at.join("itemEncoding");
        let first = (0..count).map(|index| {
            let schema = first.get(index).or(others);
            match media_type.prefix_encoding.get(index) {
                Some(own) => {
                    let at = at.join("prefixEncoding").index(index);
                    self.item_encoding(schema, Some(own), &at)
                }
                None => self.item_encoding(schema, common, &at_common),
            }
        });
        ItemEncodings {
            first: first.collect(),
            others: self.item_encoding(others, common, &at_common),
        }
    }

    fn item_encoding(
        &self,
        schema: Option<&Link>,
        encoding: Option<&Encoding>,
        at: &Place,
    ) -> ItemEncoding {
        ItemEncoding {
            schema: schema.map(|link| link.place.clone()),
            content_type: encoding.and_then(|encoding| encoding.content_type.clone()),
            headers: encoding
                .map(|encoding| self.part_headers(&encoding.headers, at))
                .unwrap_or_default(),
        }
    }

    fn part_headers(&self, headers: &IndexMap<String, Link>, at: &Place) -> Vec<PartHeader> {
        let headers = headers.iter().filter_map(|(name, link)| {
            if NOT_DECLARED
                .iter()
                .any(|own| name.eq_ignore_ascii_case(own))
            {
                return None;
            }
            let header = self.model.headers.get(&link.place)?;
            Some(PartHeader {
                origin: at.join("headers").join(name),
                name: name.clone(),
                required: header.required,
                value: self.only_value(&header.value),
            })
        });
        headers.collect()
    }

    /// Returns the text of the only value that a header can have.
    fn only_value(&self, value: &ParameterValue) -> Option<String> {
        let (schema, as_json) = match value {
            ParameterValue::Schema(schema) => (schema.as_ref()?, false),
            ParameterValue::Content(contents) => {
                let (name, content) = contents.first()?;
                (content.schema.as_ref()?, is_json(name))
            }
        };
        let schema = self.model.schemas.get(&self.target_of(&schema.place))?;
        let value = match (&schema.constant, schema.enumeration.as_slice()) {
            (Some(value), _) => value,
            (None, [value]) => value,
            _ => return None,
        };
        let text = match value {
            value if as_json => value.to_string(),
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        };
        text.bytes()
            .all(|byte| matches!(byte, b' '..=b'~'))
            .then_some(text)
    }
}

/// Returns whether the values of a schema are arrays.
fn is_array(schema: &Schema) -> bool {
    match schema.types.as_slice() {
        [] => schema.items.is_some() || !schema.prefix_items.is_empty(),
        types => {
            types.contains(&JsonType::Array)
                && types
                    .iter()
                    .all(|one| matches!(one, JsonType::Array | JsonType::Null))
        }
    }
}
