//! The list of what the crates of the corpus lack, `corpus-measures.txt`: a number and a name on each line. A number that
//! rises makes the run over the whole corpus fail. Without a list, there is nothing to compare with.

use super::outcome::{Counts, Outcome};
use super::problem::{Problem, about};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A measure of the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Measure {
    /// The name.
    pub(super) name: String,
    /// The sum of all documents.
    pub(super) count: usize,
    /// The sum that is listed, 0 if the list lacks the measure; `None` without a list.
    pub(super) listed: Option<usize>,
    /// The document with the greatest number.
    pub(super) worst: String,
}

impl Measure {
    /// Returns whether the number is greater than the one that is listed.
    pub(super) fn rises(&self) -> bool {
        self.listed.is_some_and(|listed| self.count > listed)
    }
}

/// Returns the path of the list.
pub(super) fn path() -> PathBuf {
    crate::root().join("xtask/corpus-measures.txt")
}

/// Returns the measures of the outcomes, compared with the list.
pub(super) fn compare(outcomes: &[Outcome], list: &Path) -> Result<Vec<Measure>, Problem> {
    let text = fs::read_to_string(list).ok();
    let listed = text.map(|text| parse(&text)).transpose();
    let listed = listed.map_err(|problem| about(list, problem))?;
    Ok(of(outcomes, listed.as_ref()))
}

fn of(outcomes: &[Outcome], listed: Option<&Counts>) -> Vec<Measure> {
    let mut measures: Vec<Measure> = Vec::new();
    for outcome in outcomes {
        let counts = outcome.made.iter().flat_map(|made| &made.measures);
        for (name, count) in counts {
            let at = measures.iter().position(|known| known.name == *name);
            let at = at.unwrap_or_else(|| {
                measures.push(Measure {
                    name: name.clone(),
                    count: 0,
                    listed: listed.map(|listed| listed.get(name).copied().unwrap_or(0)),
                    worst: String::new(),
                });
                measures.len() - 1
            });
            if let Some(measure) = measures.get_mut(at) {
                measure.count += count;
            }
        }
    }
    for measure in &mut measures {
        let count = |outcome: &&Outcome| {
            let made = outcome.made.as_ref();
            made.and_then(|made| made.measures.get(&measure.name).copied())
        };
        let worst = outcomes.iter().max_by_key(count);
        measure.worst = worst.map_or_else(String::new, |outcome| outcome.name.clone());
    }
    measures.sort_by(|left, right| left.name.cmp(&right.name));
    measures
}

fn parse(text: &str) -> Result<Counts, Problem> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut counts = Counts::new();
    for line in lines {
        let parts = line.split_once(' ');
        let entry = parts.and_then(|(count, name)| Some((name.to_owned(), count.parse().ok()?)));
        let (name, count) = entry.ok_or_else(|| format!("`{line}` is not a number and a name"))?;
        counts.insert(name, count);
    }
    Ok(counts)
}

/// Writes the list.
pub(super) fn write(measures: &[Measure], list: &Path) -> Result<(), Problem> {
    let mut text = String::from(
        "# The number of places of the corpus that the crates lack. `cargo xtask corpus --record` writes this list.\n",
    );
    for measure in measures {
        let _ = writeln!(text, "{} {}", measure.count, measure.name);
    }
    fs::write(list, text).map_err(|error| about(list, error))
}

#[cfg(test)]
mod tests {
    use super::{Measure, of, parse};
    use crate::corpus::outcome::{Counts, Made, Outcome};

    fn outcome(name: &str, count: usize) -> Outcome {
        Outcome {
            name: name.to_owned(),
            made: Some(Made {
                measures: Counts::from([("any JSON: invalid".to_owned(), count)]),
                ..Made::default()
            }),
            ..Outcome::default()
        }
    }

    #[test]
    fn a_rise_is_found_with_the_worst_document() {
        let outcomes = [outcome("a", 1), outcome("b", 3), outcome("c", 2)];
        for (listed, rises) in [
            ("# x\n5 any JSON: invalid\n", true),
            ("6 any JSON: invalid", false),
            ("", true),
        ] {
            let measures = of(&outcomes, Some(&parse(listed).expect("a list")));
            let found: Vec<_> = measures
                .iter()
                .map(|measure| (measure.count, measure.worst.as_str(), measure.rises()))
                .collect();
            assert_eq!(found, [(6, "b", rises)], "{listed}");
        }
        assert!(!of(&outcomes, None).iter().any(Measure::rises));
        assert!(parse("many any JSON").is_err());
    }
}
