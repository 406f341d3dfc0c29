//! Finds properties of multipart bodies that are files although they lack `format: binary`.
//!
//! `contentMediaType: image/png`, and `contentType` in the encoding of a part, mean bytes where bytes are possible,
//! which is in a part. In JSON the same schema is a string, so a property that is also read or written as JSON remains
//! a string.

use crate::diagnostic::Verdict;
use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::operation::media_type::{essence, is_json, is_multipart};
use crate::normalize::{Additional, Encoding, Link, MediaType, ParameterValue, Schema};
use crate::source::{Place, PlaceMap, PlaceSet};
use indexmap::IndexSet;

/// The `application` media types that are text. Those with a suffix such as `+json` are text as well.
const TEXTS: &[&str] = &[
    "graphql",
    "javascript",
    "json",
    "json-seq",
    "jsonl",
    "jwt",
    "sql",
    "toml",
    "x-www-form-urlencoded",
    "x-ndjson",
    "x-yaml",
    "xml",
    "yaml",
];

/// The properties that are files, by the place of their schema, each with the media type that the schema declares.
pub(in crate::lower) type Uploads = PlaceMap<Option<String>>;

impl Builder<'_> {
    /// Returns the properties of multipart bodies that are files and that nothing reads or writes as JSON.
    pub(in crate::lower) fn uploads(&mut self) -> Uploads {
        let found = self.find_uploads();
        let declared = found.iter().filter(|(_, media_type)| media_type.is_some());
        let inside = declared.flat_map(|(member, _)| self.inside_of_value(member));
        for place in inside.collect::<IndexSet<_>>() {
            let keyword = place.join("contentMediaType");
            self.diagnostics.judge(keyword, Verdict::Used);
        }
        found
    }

    fn find_uploads(&self) -> Uploads {
        let mut found = Uploads::default();
        let mut elsewhere: Vec<Place> = Vec::new();
        let place = |content: &MediaType| content.schema.as_ref().map(|link| link.place.clone());
        for body in self.model.request_bodies.values() {
            for (name, content) in &body.content {
                let is_multipart = is_multipart(&essence(name));
                let Some(schema) = place(content) else {
                    if let (true, Some(link)) = (is_multipart, &content.item_schema) {
                        self.item_of_body(link, content.item_encoding.as_ref(), &mut found);
                    }
                    continue;
                };
                if is_multipart {
                    let mut seen = IndexSet::default();
                    self.parts_of_body(&schema, content, &mut seen, &mut found);
                    elsewhere.extend(
                        seen.iter()
                            .flat_map(|object| self.inside_of_members(object)),
                    );
                } else {
                    elsewhere.push(schema);
                }
            }
        }
        if found.is_empty() {
            return found;
        }
        let responses = self.model.responses.values();
        let contents = responses.flat_map(|response| response.content.values());
        elsewhere.extend(contents.filter_map(place));
        let headers = self.model.headers.values().map(|header| &header.value);
        let parameters = self
            .model
            .parameters
            .values()
            .map(|parameter| &parameter.value);
        for value in headers.chain(parameters) {
            match value {
                ParameterValue::Schema(schema) => {
                    elsewhere.extend(schema.iter().map(|link| link.place.clone()));
                }
                ParameterValue::Content(contents) => {
                    elsewhere.extend(contents.values().filter_map(place));
                }
            }
        }
        let elsewhere = self.reached_from(elsewhere);
        found.retain(|member, _| !elsewhere.contains(member));
        found
    }

    /// Adds the properties of a multipart body that are files, including those of its bases and alternatives.
    fn parts_of_body(
        &self,
        object: &Place,
        content: &MediaType,
        seen: &mut PlaceSet,
        found: &mut Uploads,
    ) {
        let mut pending = vec![object.clone()];
        while let Some(object) = pending.pop() {
            let Some(keywords) = self.schemas.get(&object) else {
                continue;
            };
            if !seen.insert(object) {
                continue;
            }
            let further = keywords
                .all_of
                .iter()
                .chain(&keywords.one_of)
                .chain(&keywords.any_of);
            pending.extend(further.map(|link| link.place.clone()));
            for (name, link) in &keywords.properties {
                self.part_of_body(link, content.encoding.get(name), found);
            }
            // Other parts without a type are text or JSON: a form has more values than files.
            if let Some(Additional::Schema(link)) = &keywords.additional
                && self.binary_media_type(&link.place).is_some()
            {
                self.part_of_body(link, None, found);
            }
            for (index, link) in keywords.prefix_items.iter().enumerate() {
                self.item_of_body(link, content.encoding_of_item(Some(index)), found);
            }
            if let Some(link) = &keywords.items {
                self.item_of_body(link, content.encoding_of_item(None), found);
            }
        }
    }

    /// Adds an item of a body whose parts have an order. One that is an array is JSON.
    fn item_of_body(&self, link: &Link, encoding: Option<&Encoding>, found: &mut Uploads) {
        let schema = self.schemas.get(&self.target_of(&link.place));
        if schema.is_none_or(|schema| schema.types != [JsonType::Array]) {
            self.part_of_body(link, encoding, found);
        }
    }

    /// Adds a part if it is a file.
    fn part_of_body(&self, link: &Link, encoding: Option<&Encoding>, found: &mut Uploads) {
        let encoded = encoding.and_then(|encoding| encoding.content_type.as_deref());
        let own = self.binary_media_type(&link.place);
        let is_other_form = |name| !has_json(name) && self.has_objects(&link.place);
        if own.is_some() || encoded.is_some_and(is_binary) || encoded.is_some_and(is_other_form) {
            found.insert(link.place.clone(), own);
        } else if self.is_binary_or_text(&link.place)
            || (encoded.is_none_or(is_any) && self.is_part_without_type(&link.place))
        {
            found.entry(link.place.clone()).or_default();
        }
    }

    /// Returns whether a schema describes objects, or lists of them.
    fn has_objects(&self, member: &Place) -> bool {
        let inside = self.inside_of_value(member);
        let mut schemas = inside.iter().filter_map(|place| self.schemas.get(place));
        schemas.any(|schema| schema.types == [JsonType::Object] || !schema.properties.is_empty())
    }

    /// Returns the media type of bytes that the schema declares, or a branch, an alternative or the items of it.
    fn binary_media_type(&self, member: &Place) -> Option<String> {
        self.inside_of_value(member).into_iter().find_map(|place| {
            let keywords = self.schemas.get(&place)?;
            let media_type = keywords.content_media_type.as_deref()?;
            (keywords.content_encoding.is_none() && (is_binary(media_type) || is_any(media_type)))
                .then(|| media_type.to_owned())
        })
    }

    /// Returns whether a string that is a body of any media type is a file: oRPC writes `{type: string, contentMediaType: "*/*"}`.
    pub(in crate::lower) fn is_file(&mut self, schema: &Place) -> bool {
        let is_file = self.binary_media_type(schema).is_some();
        for place in self.inside_of_value(schema).iter().filter(|_| is_file) {
            let keyword = place.join("contentMediaType");
            self.diagnostics.judge(keyword, Verdict::Used);
        }
        is_file
    }

    /// Returns whether a member of an object declares a media type of bytes.
    pub(in crate::lower) fn has_file(&self, object: &Place) -> bool {
        let object = self.schemas.get(&self.target_of(object));
        let mut members = object.into_iter().flat_map(|all| all.properties.values());
        members.any(|member| self.binary_media_type(&member.place).is_some())
    }

    /// Returns whether one of the alternatives is a file. Text is then another way to supply its bytes.
    fn is_binary_or_text(&self, member: &Place) -> bool {
        self.inside_of_value(member).iter().any(|place| {
            let format = self
                .schemas
                .get(place)
                .and_then(|all| all.format.as_deref());
            format == Some("binary")
        })
    }

    /// Returns whether a place is in a document of OpenAPI 3.0.
    pub(in crate::lower) fn is_3_0(&self, place: &Place) -> bool {
        let documents = &self.model.documents;
        let own = documents.iter().find(|one| one.file == place.file);
        own.or(documents.first()).is_none_or(|one| one.is_3_0)
    }

    /// Returns whether a part has no type, which means bytes in OpenAPI 3.1 and 3.2 (Encoding Object), as do the items of a
    /// list without a type.
    fn is_part_without_type(&self, member: &Place) -> bool {
        if self.is_3_0(member) {
            return false;
        }
        let Some(schema) = self.schemas.get(&self.target_of(member)) else {
            return false;
        };
        match &schema.items {
            Some(items) if schema.types == [JsonType::Array] => {
                let items = self.schemas.get(&self.target_of(&items.place));
                items.is_some_and(|items| is_any_value(items))
            }
            _ => is_any_value(schema),
        }
    }

    /// Returns the schemas that describe the value: the one at `member`, its branches, alternatives and items.
    fn inside_of_value(&self, member: &Place) -> PlaceSet {
        self.closure(vec![member.clone()], |keywords| {
            let links = keywords.all_of.iter().chain(&keywords.one_of);
            links
                .chain(&keywords.any_of)
                .chain(&keywords.items)
                .collect()
        })
    }

    fn reached_from(&self, roots: Vec<Place>) -> PlaceSet {
        self.closure(roots, |keywords| keywords.links().collect())
    }

    fn closure<'k>(
        &'k self,
        mut pending: Vec<Place>,
        links: impl Fn(&'k Schema) -> Vec<&'k Link>,
    ) -> PlaceSet {
        let mut seen = PlaceSet::default();
        while let Some(place) = pending.pop() {
            let keywords = self.schemas.get(&place);
            if seen.insert(place)
                && let Some(keywords) = keywords
            {
                pending.extend(links(keywords).into_iter().map(|link| link.place.clone()));
            }
        }
        seen
    }

    /// Returns the schemas inside the properties of an object, or the items of an array. A part that is an object is sent as
    /// JSON.
    fn inside_of_members(&self, object: &Place) -> Vec<Place> {
        let keywords = self.schemas.get(object).into_iter();
        let members = keywords.flat_map(|keywords| {
            let items = keywords.prefix_items.iter().chain(&keywords.items);
            let others = match &keywords.additional {
                Some(Additional::Schema(link)) => Some(link),
                Some(Additional::Allowed(_)) | None => None,
            };
            keywords.properties.values().chain(items).chain(others)
        });
        let inside = members.filter_map(|link| self.schemas.get(&link.place));
        inside
            .flat_map(|keywords| keywords.links().map(|link| link.place.clone()))
            .collect()
    }
}

/// Returns whether a schema allows every value, and shows none that is JSON and no text.
fn is_any_value(schema: &Schema) -> bool {
    let shown = schema.examples.iter().map(|example| &example.value);
    let mut shown = shown.chain(&schema.default);
    !schema.constrains()
        && schema.all_of.is_empty()
        && shown.all(|value| value.is_string() || value.is_null())
}

/// Returns whether the range has every media type, and so says nothing about a part.
fn is_any(media_type: &str) -> bool {
    essence(media_type) == "*/*"
}

/// Returns whether a media type, or one of a list, is JSON or says nothing about a part. Without one of these, the caller gives
/// the bytes of an object: the client writes no XML of parts.
fn has_json(media_types: &str) -> bool {
    let mut names = media_types.split(',').map(essence);
    names.any(|name| is_json(&name) || is_any(&name) || name.is_empty())
}

/// Returns whether a media type, or one of a list, may have content that is not text.
fn is_binary(media_types: &str) -> bool {
    media_types.split(',').any(|name| {
        let name = essence(name);
        let Some((group, kind)) = name.split_once('/') else {
            return false;
        };
        let suffix = kind.rsplit_once('+').map_or(kind, |(_, suffix)| suffix);
        matches!(
            group,
            "application" | "audio" | "font" | "image" | "model" | "video"
        ) && !TEXTS.contains(&suffix)
    })
}

#[cfg(test)]
mod tests {
    use super::is_binary;

    #[test]
    fn bytes_and_texts() {
        for bytes in [
            "application/octet-stream",
            "image/png",
            "Image/*; q=1",
            "text/plain, application/pdf",
            "application/vnd.acme+zip",
        ] {
            assert!(is_binary(bytes), "{bytes}");
        }
        for text in [
            "",
            "*/*",
            "text/csv",
            "application/json; charset=utf-8",
            "application/vnd.acme+json",
            "image/svg+xml",
        ] {
            assert!(!is_binary(text), "{text}");
        }
    }
}
