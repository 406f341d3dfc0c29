//! What operations with the same function are about: words of their paths.

use super::case;
use super::component_package::is_version;
use crate::ir::{Api, OperationId};
use std::collections::BTreeSet;

/// Returns the words of a function that several operations have, each with those of the last fixed segment by which all paths
/// differ. If there is none, the names have the segments that not all paths have, the parameters that the paths end with, or
/// both; nothing if all of these are the same.
pub(super) fn subjects(api: &Api, function: &[String], all: &[OperationId]) -> Vec<Vec<String>> {
    let templates = all.iter().map(|id| api.operations[*id].template.as_str());
    let mut ends: Vec<Subject> = templates
        .map(|template| Subject::of(template, function))
        .collect();
    let name = |end: &Subject, segment: Option<&Vec<String>>, with_parameter: bool| {
        let parameter = with_parameter.then_some(&end.parameter);
        let words = [segment, parameter].map(|words| words.map(Vec::as_slice).unwrap_or_default());
        [function, &words.concat()].concat()
    };
    let are_distinct =
        |names: &Vec<Vec<String>>| names.iter().collect::<BTreeSet<_>>().len() == all.len();
    let most = ends.iter().map(|end| end.segments.len()).max();
    let most = most.unwrap_or_default();
    let of_all = (0..most).find_map(|index| {
        let own = ends.iter().map(|end| {
            let mut telling = end.segments.iter().filter(|words| !is_prefix(words));
            Some(name(end, Some(telling.nth(index)?), false))
        });
        own.collect::<Option<Vec<_>>>().filter(are_distinct)
    });
    if let Some(names) = of_all {
        return names;
    }
    let shared: Vec<Vec<String>> = ends.first().map_or_else(Vec::new, |first| {
        let has = |segment: &&Vec<String>| ends.iter().all(|end| end.segments.contains(segment));
        first.segments.iter().filter(has).cloned().collect()
    });
    for end in &mut ends {
        end.segments.retain(|segment| !shared.contains(segment));
    }
    let names = |index: Option<usize>, with_parameter: bool| -> Vec<Vec<String>> {
        let segment = |end: &'_ Subject| index.and_then(|index| end.segments.get(index).cloned());
        let own = ends.iter();
        own.map(|end| name(end, segment(end).as_ref(), with_parameter))
            .collect()
    };
    let by_segment = (0..most).map(|index| names(Some(index), false));
    let by_both = (0..most).map(|index| names(Some(index), true));
    let mut choices = by_segment.chain([names(None, true)]).chain(by_both);
    choices.find(are_distinct).unwrap_or_default()
}

/// Returns whether a segment is about the whole API: `api`, or a version.
fn is_prefix(words: &[String]) -> bool {
    matches!(words, [word] if word == "api" || is_version(word))
}

/// What a path is about.
struct Subject {
    /// The words of its fixed segments, the last ones first, without those that end the name of the function.
    segments: Vec<Vec<String>>,
    /// The words of the parameter that it ends with, such as `by user id`.
    parameter: Vec<String>,
}

impl Subject {
    fn of(template: &str, function: &[String]) -> Self {
        let segments = template.split('/').rev();
        let fixed = segments.filter(|segment| !segment.contains('{'));
        let words = fixed.map(case::words);
        let segments = words.filter(|words| !words.is_empty() && !function.ends_with(words));
        let (_, last) = template.rsplit_once('/').unwrap_or_default();
        let parameter = last
            .strip_prefix('{')
            .and_then(|last| last.strip_suffix('}'));
        let by = parameter.map(|name| [vec!["by".to_owned()], case::words(name)].concat());
        Self {
            segments: segments.collect(),
            parameter: by.unwrap_or_default(),
        }
    }
}

/// Returns the words of a function with those of the last fixed segment of the path that it does not end with.
pub(super) fn subject(template: &str, function: &[String]) -> Option<Vec<String>> {
    let segments = Subject::of(template, function).segments;
    segments.first().map(|last| [function, last].concat())
}
