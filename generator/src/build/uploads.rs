//! Members of multipart bodies that are files although no `format: binary` says so.
//!
//! `contentMediaType: image/png`, and `contentType` in the encoding of a part, mean bytes where bytes can be: in a part.
//! In JSON the same schema is a string, so a member that is also read or written as JSON stays one.

use super::Builder;
use super::message::essence;
use crate::ir::{Api, Form, PartEncoding, Presence, Shape, Style, Ty, TypeDef};
use crate::normalize::Link;
use crate::place::Place;
use indexmap::{IndexMap, IndexSet};
use openapiv3::{MediaType, Parameter, ParameterSchemaOrContent, ReferenceOr, Schema};

/// What a file is sent as where nothing is said of it.
const BYTES: &str = "application/octet-stream";

/// Media types of applications that are text; those that end in `+json` and the like are text as well.
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

/// The members that are files, by the place of their schema, each with the media type that the schema gives.
pub(super) type Uploads = IndexMap<Place, Option<String>>;

impl Builder<'_> {
    /// Looks for them in all bodies.
    pub(super) fn uploads(&self) -> Uploads {
        let mut found = Uploads::new();
        let mut elsewhere: Vec<Place> = Vec::new();
        let place = |schema: &ReferenceOr<Schema>| Link::of(schema).map(|link| link.place);
        for body in self.model.request_bodies.values() {
            for (name, content) in &body.content {
                let Some(schema) = content.schema.as_ref().and_then(place) else {
                    continue;
                };
                if essence(name) == "multipart/form-data" {
                    let mut seen = IndexSet::new();
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
        elsewhere.extend(contents.filter_map(|content| place(content.schema.as_ref()?)));
        let headers = self.model.headers.values().map(|header| &header.format);
        let parameters = self
            .model
            .parameters
            .values()
            .map(|parameter| match parameter {
                Parameter::Query { parameter_data, .. }
                | Parameter::Header { parameter_data, .. }
                | Parameter::Path { parameter_data, .. }
                | Parameter::Cookie { parameter_data, .. } => &parameter_data.format,
            });
        for format in headers.chain(parameters) {
            match format {
                ParameterSchemaOrContent::Schema(schema) => elsewhere.extend(place(schema)),
                ParameterSchemaOrContent::Content(contents) => {
                    let schemas = contents.values().filter_map(|one| one.schema.as_ref());
                    elsewhere.extend(schemas.filter_map(place));
                }
            }
        }
        let elsewhere = self.reached_from(elsewhere);
        found.retain(|member, _| !elsewhere.contains(member));
        found
    }

    /// Adds the members of an object that is a multipart body, those of its bases and alternatives too.
    fn parts_of_body(
        &self,
        object: &Place,
        content: &MediaType,
        seen: &mut IndexSet<Place>,
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
                let encoding = content.encoding.get(name);
                let encoded = encoding.and_then(|encoding| encoding.content_type.as_deref());
                let own = self.binary_media_type(&link.place);
                if own.is_some() || encoded.is_some_and(is_binary) {
                    found.insert(link.place.clone(), own);
                } else if self.is_binary_or_text(&link.place) {
                    found.entry(link.place.clone()).or_default();
                }
            }
        }
    }

    /// The media type of bytes that the schema gives, or a branch, an alternative or the items of it.
    fn binary_media_type(&self, member: &Place) -> Option<String> {
        self.inside_of_value(member).into_iter().find_map(|place| {
            let keywords = self.schemas.get(&place)?;
            let media_type = keywords.content_media_type.as_deref()?;
            (keywords.content_encoding.is_none() && is_binary(media_type))
                .then(|| media_type.to_owned())
        })
    }

    /// Whether one of the alternatives is a file: a text is one more way to give its bytes.
    fn is_binary_or_text(&self, member: &Place) -> bool {
        self.inside_of_value(member).iter().any(|place| {
            let format = self
                .schemas
                .get(place)
                .and_then(|all| all.format.as_deref());
            format == Some("binary")
        })
    }

    /// The schemas that say what the value is: the one at `member`, its branches, alternatives and items.
    fn inside_of_value(&self, member: &Place) -> IndexSet<Place> {
        self.closure(vec![member.clone()], |keywords| {
            let links = keywords.all_of.iter().chain(&keywords.one_of);
            links
                .chain(&keywords.any_of)
                .chain(&keywords.items)
                .collect()
        })
    }

    fn reached_from(&self, roots: Vec<Place>) -> IndexSet<Place> {
        self.closure(roots, |keywords| keywords.links().collect())
    }

    fn closure<'k>(
        &'k self,
        mut pending: Vec<Place>,
        links: impl Fn(&'k super::keywords::Keywords) -> Vec<&'k Link>,
    ) -> IndexSet<Place> {
        let mut seen = IndexSet::new();
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

    /// What a part that is an object is made of: it is sent as JSON.
    fn inside_of_members(&self, object: &Place) -> Vec<Place> {
        let members = self
            .schemas
            .get(object)
            .map(|keywords| &keywords.properties);
        let members = members.into_iter().flat_map(IndexMap::values);
        let inside = members.filter_map(|link| self.schemas.get(&link.place));
        inside
            .flat_map(|keywords| keywords.links().map(|link| link.place.clone()))
            .collect()
    }
}

/// Makes files of the members, and has each sent as what its schema says.
pub(super) fn make_files(api: &mut Api, uploads: &Uploads) {
    if uploads.is_empty() {
        return;
    }
    let original = api.types.clone();
    for def in &mut api.types {
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        for field in &mut structure.fields {
            let place = field.origin.join("properties").join(&field.wire);
            if uploads.contains_key(&place)
                && let Some(ty) = file(&field.ty, &original, 0)
            {
                // Any JSON might be `null`; a file is there, or is not.
                if matches!(field.ty, Ty::Any(_)) && field.presence == Presence::OptionalNullable {
                    field.presence = Presence::Optional;
                }
                field.ty = ty;
            }
        }
    }
    for operation in &mut api.operations {
        for content in operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents)
        {
            if let Form::Multipart(encodings) = &mut content.form {
                encode(encodings, &content.ty, &api.types, uploads);
            }
        }
    }
}

/// The type with files for its strings; nothing, if there is more to it.
fn file(ty: &Ty, types: &[TypeDef], depth: usize) -> Option<Ty> {
    /// Arrays and aliases that lead further than this are nobody's files.
    const DEEPEST: usize = 16;
    if depth > DEEPEST {
        return None;
    }
    let inner = |ty: &Ty| file(ty, types, depth + 1);
    match ty {
        Ty::String | Ty::Binary | Ty::Any(None) => Some(Ty::Binary),
        Ty::Nullable(ty) => Some(Ty::Nullable(Box::new(inner(ty)?))),
        Ty::Array(ty) => Some(Ty::Array(Box::new(inner(ty)?))),
        Ty::Type(id) => match &types.get(id.index())?.shape {
            Shape::Alias(ty) => inner(ty),
            Shape::Union(union) => {
                let plain = |ty: &Ty| inner(ty) == Some(Ty::Binary);
                let all = union.variants.iter().all(|variant| plain(&variant.ty));
                (all && !union.variants.is_empty()).then_some(Ty::Binary)
            }
            _ => None,
        },
        _ => None,
    }
}

fn is_file(ty: &Ty) -> bool {
    match ty {
        Ty::Nullable(inner) | Ty::Array(inner) => is_file(inner),
        ty => *ty == Ty::Binary,
    }
}

/// Adds the media types that the schemas of parts give, where their encoding gives none.
fn encode(encodings: &mut Vec<PartEncoding>, body: &Ty, types: &[TypeDef], uploads: &Uploads) {
    let mut ty = body;
    let structure = loop {
        let shape = match ty {
            Ty::Type(id) => types.get(id.index()).map(|def| &def.shape),
            _ => None,
        };
        match shape {
            Some(Shape::Struct(structure)) => break structure,
            Some(Shape::Alias(inner)) if inner != ty => ty = inner,
            _ => return,
        }
    };
    for field in &structure.fields {
        let place = field.origin.join("properties").join(&field.wire);
        let media_type = uploads.get(&place).cloned().flatten();
        let Some(media_type) = media_type.filter(|name| name != BYTES && is_file(&field.ty)) else {
            continue;
        };
        match encodings
            .iter_mut()
            .find(|known| known.member == field.wire)
        {
            Some(known) => known.content_type = known.content_type.take().or(Some(media_type)),
            None => encodings.push(PartEncoding {
                member: field.wire.clone(),
                content_type: Some(media_type),
                style: Style::Form,
                explode: true,
            }),
        }
    }
}

/// Whether a media type, or one of a list, is of bytes that need be no text.
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
