//! Finds the schemas that XML bodies reach: there the keyword `xml` has an effect.

use crate::ir::{Api, Content, Form};
use crate::source::{Place, PlaceSet, SourceSet, Tree};

/// The keywords whose value is a schema, or a list of schemas.
const SCHEMAS: &[&str] = &[
    "items",
    "prefixItems",
    "additionalProperties",
    "unevaluatedProperties",
    "allOf",
    "oneOf",
    "anyOf",
];

/// The keywords whose value has schemas by name.
const MAPS: &[&str] = &["properties", "patternProperties"];

/// Returns the places of the schemas that XML bodies reach.
pub(super) fn reached(sources: &SourceSet, api: &Api) -> PlaceSet {
    let mut queue: Vec<Place> = Vec::new();
    let mut start = |origin: &Place, contents: &[Content]| {
        let is_read = |one: &&Content| one.form == Form::Xml && one.is_carried();
        for content in contents.iter().filter(is_read) {
            let place = origin.join("content").join(&content.media_type);
            queue.push(place.join("schema"));
        }
    };
    for operation in &api.operations {
        if let Some(body) = &operation.body {
            start(&body.origin, &body.contents);
        }
        for response in &operation.responses {
            start(&response.origin, &response.contents);
        }
    }
    for webhook in &api.webhooks {
        start(&webhook.body, &webhook.contents);
    }
    let mut reached = PlaceSet::default();
    while let Some(place) = queue.pop() {
        let Some(Tree::Object(members)) = sources.node(&place) else {
            continue;
        };
        if !reached.insert(place.clone()) {
            continue;
        }
        let mapping = members
            .get("discriminator")
            .and_then(|one| one.get("mapping"));
        let mapping = mapping.and_then(Tree::as_object).into_iter().flatten();
        let targets = mapping.map(|(_, target)| target).chain(members.get("$ref"));
        let targets = targets.filter_map(Tree::as_str);
        queue.extend(targets.filter_map(|text| sources.resolve_at(&place, text)));
        for keyword in SCHEMAS {
            let at = place.join(keyword);
            match members.get(*keyword) {
                Some(Tree::Array(items)) => {
                    queue.extend((0..items.len()).map(|index| at.index(index)));
                }
                Some(_) => queue.push(at),
                None => {}
            }
        }
        for keyword in MAPS {
            let named = members.get(*keyword).and_then(Tree::as_object);
            let names = named.into_iter().flatten().map(|(name, _)| name);
            queue.extend(names.map(|name| place.join(keyword).join(name)));
        }
    }
    reached
}
