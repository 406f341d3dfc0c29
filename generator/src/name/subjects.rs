//! What operations with the same function are about: words of their paths.

use super::case;
use crate::ir::{Api, OperationId};
use std::collections::BTreeSet;

/// Returns the words of a function that several operations have, each with those of the last fixed segment of its path by which
/// all differ, else of the parameter that the path ends with, or of both; nothing if all of these are the same.
pub(super) fn subjects(api: &Api, function: &[String], all: &[OperationId]) -> Vec<Vec<String>> {
    let templates = all.iter().map(|id| api.operations[*id].template.as_str());
    let ends: Vec<Subject> = templates
        .map(|template| Subject::of(template, function))
        .collect();
    let most = ends.iter().map(|end| end.segments.len()).min();
    let most = most.unwrap_or_default();
    let names = |segment: Option<usize>, with_parameter: bool| -> Vec<Vec<String>> {
        let words = ends.iter().map(|end| {
            let segment = segment.and_then(|index| end.segments.get(index));
            let segment = segment.map(Vec::as_slice).unwrap_or_default();
            let parameter = end.parameter.as_slice();
            [
                function,
                segment,
                if with_parameter { parameter } else { &[] },
            ]
            .concat()
        });
        words.collect()
    };
    let by_segment = (0..most).map(|index| names(Some(index), false));
    let by_both = (0..most).map(|index| names(Some(index), true));
    let mut choices = by_segment.chain([names(None, true)]).chain(by_both);
    let are_distinct =
        |names: &Vec<Vec<String>>| names.iter().collect::<BTreeSet<_>>().len() == all.len();
    choices.find(are_distinct).unwrap_or_default()
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

/// Returns the words of a function with those of the last fixed segment of the path, unless it has them.
pub(super) fn subject(template: &str, function: &[String]) -> Option<Vec<String>> {
    let mut segments = template.split('/').rev();
    let last = segments.find(|segment| !segment.is_empty() && !segment.contains('{'))?;
    let last = case::words(last);
    (!last.is_empty() && !function.ends_with(&last)).then(|| [function, &last].concat())
}
