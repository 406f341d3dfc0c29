//! The list of known gaps, which are expected failures. A gap that no longer fails makes the run fail, as a new failure
//! does.

use super::outcome::Outcome;
use crate::corpus::problem::{Problem, about};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The list, `corpus-gaps.txt`.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    /// The codes, by document.
    known: BTreeMap<String, BTreeSet<String>>,
}

/// The outcomes compared with the list.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// The failures that are listed, as document and code.
    pub(super) known: Vec<(String, String)>,
    /// The failures that are not listed.
    pub(super) new: Vec<(String, String)>,
    /// The gaps that are listed and no longer fail.
    pub(super) gone: Vec<(String, String)>,
}

impl Verdict {
    /// Returns whether everything is as listed.
    pub(super) fn is_good(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty()
    }
}

impl Gaps {
    /// Reads the list. The list is empty if the file does not exist.
    pub(super) fn read(path: &Path) -> Result<Self, Problem> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let text = fs::read_to_string(path).map_err(|error| about(path, error))?;
        Self::parse(&text).map_err(|problem| about(path, problem))
    }

    fn parse(text: &str) -> Result<Self, Problem> {
        let mut known: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            // Names of documents may have spaces, codes do not.
            let Some((name, code)) = line.rsplit_once(' ') else {
                return Err(format!("line {}: a document and a code", index + 1));
            };
            let codes = known.entry(name.trim_end().to_owned()).or_default();
            if !codes.insert(code.to_owned()) {
                return Err(format!("line {}: `{line}` is listed twice", index + 1));
            }
        }
        Ok(Self { known })
    }

    /// Compares the outcomes with the list. Gaps of documents that were not run are ignored, unless all documents were
    /// run.
    pub(super) fn compare(&self, outcomes: &[Outcome], is_whole: bool) -> Verdict {
        let mut verdict = Verdict::default();
        let mut seen = BTreeSet::new();
        for outcome in outcomes {
            let listed = self.known.get(&outcome.name);
            seen.insert(outcome.name.as_str());
            let codes = outcome.codes();
            for code in &codes {
                let pair = (outcome.name.clone(), (*code).to_owned());
                if listed.is_some_and(|listed| listed.contains(*code)) {
                    verdict.known.push(pair);
                } else {
                    verdict.new.push(pair);
                }
            }
            let gone = listed
                .into_iter()
                .flatten()
                .filter(|code| !codes.contains(&code.as_str()));
            verdict
                .gone
                .extend(gone.map(|code| (outcome.name.clone(), code.clone())));
        }
        if is_whole {
            for (name, codes) in &self.known {
                if !seen.contains(name.as_str()) {
                    let gone = codes.iter().map(|code| (name.clone(), code.clone()));
                    verdict.gone.extend(gone);
                }
            }
        }
        verdict
    }
}

#[cfg(test)]
mod tests {
    use super::Gaps;
    use crate::corpus::outcome::Outcome;

    fn outcome(name: &str, failure: Option<&str>, dropped: &[&str]) -> Outcome {
        Outcome {
            name: name.to_owned(),
            failure: failure.map(str::to_owned),
            dropped: dropped.iter().map(|code| ((*code).to_owned(), 1)).collect(),
            ..Outcome::default()
        }
    }

    #[test]
    fn what_is_listed_is_expected_and_nothing_else() {
        let gaps = Gaps::parse("# why\n\na b.json syntax\nc.json panic\nd.json path-parameter\n")
            .expect("a list");
        let outcomes = [
            outcome("a b.json", Some("syntax"), &[]),
            outcome("c.json", None, &[]),
            outcome("e.json", Some("timeout"), &[]),
            outcome("f.json", None, &["invalid-node"]),
        ];
        let pair = |name: &str, code: &str| (name.to_owned(), code.to_owned());
        let verdict = gaps.compare(&outcomes, false);
        assert_eq!(verdict.known, [pair("a b.json", "syntax")]);
        assert_eq!(
            verdict.new,
            [pair("e.json", "timeout"), pair("f.json", "invalid-node")]
        );
        assert_eq!(verdict.gone, [pair("c.json", "panic")]);
        assert!(!verdict.is_good());

        let whole = gaps.compare(&outcomes, true);
        assert_eq!(
            whole.gone,
            [pair("c.json", "panic"), pair("d.json", "path-parameter")]
        );
        let none = Gaps::default().compare(&[outcome("g.json", None, &[])], true);
        assert!(none.is_good());
    }

    #[test]
    fn a_list_that_repeats_itself_is_refused() {
        assert!(Gaps::parse("a.json syntax\na.json syntax").is_err());
        assert!(Gaps::parse("a.json").is_err());
    }
}
