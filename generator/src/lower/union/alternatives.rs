//! Keys that identify an inline alternative of a `oneOf` or `anyOf` across runs. Its index changes as soon as another
//! alternative is inserted before it.

use crate::lower::builder::Builder;
use crate::lower::limits::ALTERNATIVE_PROPERTIES;
use crate::normalize::{Link, Schema};
use crate::source::{Place, PlaceMap};
use indexmap::IndexMap;
use serde_json::Value;

/// The functions that describe an alternative, the most stable one first.
const WAYS: &[fn(&Schema, &Builder<'_>) -> Option<String>] =
    &[title, constants, required, members, types];

impl Builder<'_> {
    /// Returns a key for each alternative that can be distinguished from all others in its list.
    pub(in crate::lower) fn words_of_alternatives(&self) -> PlaceMap<String> {
        let mut found = IndexMap::default();
        for keywords in self.schemas.values() {
            self.add_keys(&keywords.one_of, &mut found);
            self.add_keys(&keywords.any_of, &mut found);
        }
        found
    }

    fn add_keys(&self, links: &[Link], found: &mut PlaceMap<String>) {
        let inline: Vec<(&Place, &Schema)> = links
            .iter()
            .filter(|link| link.inline)
            .filter_map(|link| Some((&link.place, self.schemas.get(&link.place)?.as_ref())))
            .collect();
        if inline.is_empty() {
            return;
        }
        let mut words: Vec<Option<String>> = vec![None; inline.len()];
        for way in WAYS {
            let said: Vec<Option<String>> = inline
                .iter()
                .map(|(_, keywords)| way(keywords, self))
                .collect();
            let counts = counts(&said);
            for (word, own) in words.iter_mut().zip(&said) {
                if word.is_none() && counts.get(own) == Some(&1) {
                    word.clone_from(own);
                }
            }
        }
        let counts = counts(&words);
        for ((place, _), word) in inline.iter().zip(&words) {
            let alone = counts.get(word) == Some(&1);
            if let Some(word) = word.as_ref().filter(|_| alone) {
                let escaped = word.replace('~', "~0").replace('/', "~1");
                found.insert((*place).clone(), format!("[{escaped}]"));
            }
        }
    }
}

/// Returns how often each text is among the texts.
fn counts(texts: &[Option<String>]) -> IndexMap<&Option<String>, usize> {
    let mut counts = IndexMap::new();
    for text in texts {
        *counts.entry(text).or_default() += 1;
    }
    counts
}

fn title(keywords: &Schema, _: &Builder<'_>) -> Option<String> {
    let title = keywords.title.as_ref()?.trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// Returns the members that have a single value, such as a tag.
fn constants(keywords: &Schema, builder: &Builder<'_>) -> Option<String> {
    let constants = keywords.properties.iter().filter_map(|(name, link)| {
        let member = builder.schemas.get(&link.place)?;
        let value = match (&member.constant, member.enumeration.as_slice()) {
            (Some(value), _) | (None, [value]) => value,
            _ => return None,
        };
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Some(format!("{name}={text}"))
    });
    listed(constants.collect())
}

fn required(keywords: &Schema, _: &Builder<'_>) -> Option<String> {
    listed(keywords.required.clone())
}

fn members(keywords: &Schema, _: &Builder<'_>) -> Option<String> {
    listed(keywords.properties.keys().cloned().collect())
}

fn types(keywords: &Schema, _: &Builder<'_>) -> Option<String> {
    listed(
        keywords
            .types
            .iter()
            .map(|name| name.name().to_owned())
            .collect(),
    )
}

/// Joins the texts in an order that is independent of the document.
fn listed(mut texts: Vec<String>) -> Option<String> {
    texts.sort_unstable();
    texts.dedup();
    texts.truncate(ALTERNATIVE_PROPERTIES);
    (!texts.is_empty()).then(|| texts.join(","))
}
