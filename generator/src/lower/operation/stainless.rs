//! Reads `x-stainless-pagination-property`, by which the schemas of parameters and of properties tell what they are for.

use super::pages::hint;
use crate::config::extensions::STAINLESS_PAGES;
use crate::ir::{PageHint, PageSource, PageStyle};
use crate::lower::builder::Builder;
use crate::normalize::{Link, ParameterValue, Response};
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

/// The maximum number of schemas around a property that is looked for.
const DEPTH: usize = 6;

/// The properties of a response by their purpose.
#[derive(Default)]
struct Found {
    /// The paths to them.
    paths: IndexMap<String, Vec<String>>,
    /// The header that has the next cursor.
    header: Option<String>,
    /// The path to the property of an item, within the item.
    in_item: Option<Vec<String>>,
}

impl Builder<'_> {
    /// Returns the hint that the parameters and the successes of an operation give together.
    pub(super) fn stainless_hint<'r>(
        &self,
        parameters: impl Iterator<Item = &'r Link>,
        successes: impl Iterator<Item = &'r Response>,
    ) -> Option<PageHint> {
        let mut purposes: IndexMap<String, String> = IndexMap::new();
        for link in parameters {
            let Some(parameter) = self.model.parameters.get(&link.place) else {
                continue;
            };
            let schema = match &parameter.value {
                ParameterValue::Schema(schema) => schema.as_ref(),
                ParameterValue::Content(_) => None,
            };
            let own = parameter.extensions.get(STAINLESS_PAGES);
            let said = own.or_else(|| self.said(&schema?.place, 0));
            if let Some(purpose) = said.and_then(purpose) {
                purposes.insert(purpose.to_owned(), parameter.name.clone());
            }
        }
        if purposes.is_empty() {
            return None;
        }
        let mut found = Found::default();
        for media_type in successes.flat_map(|response| response.content.values()) {
            if let Some(schema) = &media_type.schema {
                self.collect(&schema.place, &[], false, 0, &mut found);
            }
        }
        let Found {
            paths,
            header,
            in_item,
        } = found;
        let parameter = |purpose: &str| purposes.get(purpose).cloned();
        let path = |purpose: &str| paths.get(purpose).cloned();
        let source = PageSource::Extension(STAINLESS_PAGES);
        let (style, parameter, next, count) = if path("cursor_url_field").is_some() {
            (PageStyle::Url, None, path("cursor_url_field"), None)
        } else if let Some(parameter) = parameter("next_cursor_param") {
            match header {
                Some(header) => (PageStyle::Header, Some(parameter), Some(vec![header]), None),
                None => (
                    PageStyle::Cursor,
                    Some(parameter),
                    Some(path("next_cursor_field")?),
                    None,
                ),
            }
        } else if let Some(parameter) = parameter("next_cursor_id_param") {
            (PageStyle::LastItem, Some(parameter), Some(in_item?), None)
        } else if let Some(parameter) = parameter("page_number_param") {
            let count = path("total_page_count_field");
            (PageStyle::Page, Some(parameter), None, count)
        } else {
            let parameter = parameter("offset_count_param")?;
            let count = path("offset_total_count_field");
            (PageStyle::Offset, Some(parameter), None, count)
        };
        Some(PageHint {
            parameter,
            next,
            items: path("items"),
            more: path("has_next_page"),
            count,
            ..hint(source, style)
        })
    }

    /// Returns what a schema, or one that it refers to, says.
    fn said(&self, place: &Place, depth: usize) -> Option<&Value> {
        let schema = self.schemas.get(place)?;
        let own = schema.extensions.get(STAINLESS_PAGES);
        own.or_else(|| {
            let mut parts = schema.all_of.iter().filter(|_| depth < DEPTH);
            parts.find_map(|part| self.said(&part.place, depth + 1))
        })
    }

    /// Adds the properties of a schema, which is at the path.
    fn collect(
        &self,
        place: &Place,
        path: &[String],
        is_item: bool,
        depth: usize,
        found: &mut Found,
    ) {
        let Some(schema) = self.schemas.get(place).filter(|_| depth < DEPTH) else {
            return;
        };
        for part in &schema.all_of {
            self.collect(&part.place, path, is_item, depth + 1, found);
        }
        for (name, property) in &schema.properties {
            let path = [path, std::slice::from_ref(name)].concat();
            let said = self.said(&property.place, 0);
            if let Some(purpose) = said.and_then(purpose) {
                let header = said.and_then(|value| value.get("from_header")?.as_str());
                if let (Some(header), "next_cursor_field") = (header, purpose) {
                    found.header.get_or_insert_with(|| header.to_owned());
                } else if !is_item {
                    found
                        .paths
                        .entry(purpose.to_owned())
                        .or_insert(path.clone());
                } else if purpose == "cursor_item_id" {
                    found.in_item.get_or_insert_with(|| path.clone());
                }
            }
            self.collect(&property.place, &path, is_item, depth + 1, found);
        }
        if let Some(items) = &schema.items {
            self.collect(&items.place, &[], true, depth + 1, found);
        }
    }
}

fn purpose(value: &Value) -> Option<&str> {
    value.get("purpose")?.as_str()
}
