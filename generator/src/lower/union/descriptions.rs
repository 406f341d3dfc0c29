//! Names of alternatives by their descriptions, such as `Connect to a phone` and `Connect to a websocket`.

use crate::ir::JsonType;
use crate::lower::builder::Builder;
use crate::lower::conjunction::Group;
use crate::normalize::Schema;
use crate::source::PlaceMap;
use indexmap::IndexSet;

/// The maximum number of words of a name.
const MOST: usize = 4;

/// The maximum number of words of a description, with those that all of them have.
const MOST_OF_SENTENCE: usize = 10;

impl<'m> Builder<'m> {
    /// Returns the names of the objects that are neither components nor titled, by the words that set their descriptions
    /// apart. Empty unless each of them has a short description of its own.
    pub(super) fn names_by_description(&self, group: &Group<'m>) -> PlaceMap<String> {
        let targets = group.links.iter().map(|link| self.target_of(&link.place));
        let nameless = targets.filter(|target| {
            let keywords = self.schemas.get(target);
            let title =
                keywords.and_then(|keywords| self.annotation(keywords, |one| one.title.as_ref()));
            self.key_of(target).is_none() && title.is_none()
        });
        let said = nameless.map(|target| {
            let keywords = self.schemas.get(&target)?;
            let is_object = keywords.types == [JsonType::Object]
                || !keywords.properties.is_empty()
                || !keywords.all_of.is_empty();
            let description = self.annotation(keywords, |one| one.description.as_ref());
            Some((target, words(description.filter(|_| is_object)?)?))
        });
        let Some(mut said) = said.collect::<Option<PlaceMap<Vec<String>>>>() else {
            return PlaceMap::default();
        };
        while take_if_equal(
            &mut said,
            |words| words.first().cloned(),
            |words| {
                words.remove(0);
            },
        ) {}
        while take_if_equal(
            &mut said,
            |words| words.last().cloned(),
            |words| {
                words.pop();
            },
        ) {}
        for words in said.values_mut() {
            let is_article = |word: &String| matches!(word.as_str(), "a" | "an" | "the");
            if words.first().is_some_and(is_article) {
                words.remove(0);
            }
        }
        let distinct: IndexSet<&Vec<String>> = said.values().collect();
        let are_short = said.values().all(|words| (1..=MOST).contains(&words.len()));
        if said.len() < 2 || distinct.len() < said.len() || !are_short {
            return PlaceMap::default();
        }
        let names = said.into_iter();
        names
            .map(|(place, words)| (place, words.join(" ")))
            .collect()
    }
}

impl<'m> Builder<'m> {
    /// Returns the annotation of a schema, else that of the only inline branch of its `allOf` that has one.
    pub(super) fn annotation(
        &self,
        keywords: &'m Schema,
        look: fn(&'m Schema) -> Option<&'m String>,
    ) -> Option<&'m String> {
        let inline = keywords.all_of.iter().filter(|link| link.inline);
        let mut branches = inline.filter_map(|link| look(self.schemas.get(&link.place)?));
        let of_branch = branches.next().filter(|_| branches.next().is_none());
        look(keywords).or(of_branch)
    }
}

/// Removes the word at one end of each description if it is the same word, and says whether it is.
fn take_if_equal(
    said: &mut PlaceMap<Vec<String>>,
    word: impl Fn(&[String]) -> Option<String>,
    remove: impl Fn(&mut Vec<String>),
) -> bool {
    let ends: IndexSet<Option<String>> = said.values().map(|words| word(words)).collect();
    let is_same = said.len() > 1 && ends.len() == 1 && !ends.contains(&None);
    if is_same {
        said.values_mut().for_each(remove);
    }
    is_same
}

/// Returns the words of a description that is one short sentence.
fn words(description: &str) -> Option<Vec<String>> {
    let text = description.trim().trim_end_matches('.');
    let is_plain = |letter: char| letter.is_alphanumeric() || " ()'\"-_/,".contains(letter);
    if !text.chars().all(is_plain) {
        return None;
    }
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    let words: Vec<String> = words.collect();
    (words.len() <= MOST_OF_SENTENCE).then_some(words)
}
