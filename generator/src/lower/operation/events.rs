//! Finds the data of server-sent events that are JSON with a schema.
//!
//! An event is an object whose member `data` is a string. `contentMediaType` and `contentSchema` say what the string holds
//! (OpenAPI 3.2, 4.14.4), and the client reads data that are JSON as that. In a JSON body the same keywords describe a
//! string, so only the member of an event is read so.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Term;
use crate::lower::operation::media_type::{essence, is_json};
use crate::normalize::Schema;
use crate::source::{Place, PlaceMap, PlaceSet};

impl Builder<'_> {
    /// Returns the schemas of the member `data` of events, each with its `contentSchema`.
    pub(in crate::lower) fn data_of_events(&self) -> PlaceMap<Place> {
        let responses = self.model.responses.values();
        let contents = responses.flat_map(|response| &response.content);
        let streams = contents.filter(|(name, _)| essence(name) == "text/event-stream");
        let items = streams.flat_map(|(_, content)| {
            let item = content.item_schema.as_ref();
            // Without it, the schema is that of an event, or of a list of them.
            let whole = content.schema.as_ref().filter(|_| item.is_none());
            let keywords = whole.and_then(|link| self.schemas.get(&self.target_of(&link.place)));
            let listed = keywords.and_then(|keywords| keywords.items.as_ref());
            item.into_iter().chain(whole).chain(listed)
        });
        let events = self.with_branches(items.map(|link| link.place.clone()).collect());
        let data = events.iter().filter_map(|event| {
            let link = self.schemas.get(event)?.properties.get("data")?;
            Some(link.place.clone())
        });
        let data = self.with_branches(data.collect());
        let schemas = data.into_iter().filter_map(|place| {
            let schema = json_schema(self.schemas.get(&place)?)?;
            self.is_structure(&schema).then_some((place, schema))
        });
        schemas.collect()
    }

    /// Returns whether no value of the schema is a scalar. Text may be a scalar in JSON as well, and a union would take it.
    fn is_structure(&self, schema: &Place) -> bool {
        let target = self.schemas.get(&self.target_of(schema));
        let mut types = target.iter().flat_map(|schema| &schema.types);
        types.all(|of| matches!(of, JsonType::Object | JsonType::Array))
    }

    /// Returns what takes the place of the terms if one of them is the data of an event.
    pub(in crate::lower) fn parsed(&self, terms: &[Term]) -> Option<Vec<Term>> {
        if self.event_data.is_empty() {
            return None;
        }
        let schemas = terms
            .iter()
            .filter_map(|term| self.event_data.get(&term.place));
        let schemas: Vec<Term> = schemas.map(Term::whole).collect();
        (!schemas.is_empty()).then_some(schemas)
    }

    /// Returns the schemas with the branches and the alternatives of each.
    fn with_branches(&self, mut pending: Vec<Place>) -> PlaceSet {
        let mut seen = PlaceSet::default();
        while let Some(place) = pending.pop() {
            let keywords = self.schemas.get(&place);
            if seen.insert(place)
                && let Some(keywords) = keywords
            {
                let branches = keywords.all_of.iter().chain(&keywords.one_of);
                let branches = branches.chain(&keywords.any_of);
                pending.extend(branches.map(|link| link.place.clone()));
            }
        }
        seen
    }
}

/// Returns the schema of the JSON that a string holds.
fn json_schema(keywords: &Schema) -> Option<Place> {
    let media_type = keywords.content_media_type.as_deref()?;
    let holds_json = is_json(&essence(media_type)) && keywords.content_encoding.is_none();
    let schema = keywords.content_schema.as_ref().filter(|_| holds_json)?;
    Some(schema.place.clone())
}
