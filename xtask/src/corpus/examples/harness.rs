//! The test that reads and writes examples with the types of a crate: a short program, and a table of the examples.
//!
//! With a test for each example, which the generator emits, the compiler would have to read every example.

#[cfg(feature = "examples")]
use super::collect::Sample;
use crate::corpus::problem::{Problem, about};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The name of the test of a crate.
pub(in crate::corpus) const NAME: &str = "corpus";

/// The examples of a crate that are tested.
#[derive(Debug, Default)]
pub(in crate::corpus) struct Harness {
    /// The types, in the order of their first use.
    types: Vec<String>,
    /// The number of occurrences and the first place of each example, by type and JSON.
    examples: BTreeMap<(usize, String), (usize, String)>,
}

/// An example of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::corpus) struct Row {
    /// The number of examples of the document with this value and type.
    pub(in crate::corpus) count: usize,
    /// The place of the first of them.
    pub(in crate::corpus) place: String,
    /// The value, as JSON.
    pub(in crate::corpus) json: String,
}

impl Harness {
    /// Adds an example of the type at this path.
    #[cfg(feature = "examples")]
    pub(in crate::corpus) fn add(&mut self, path: &str, sample: &Sample) {
        let known = self.types.iter().position(|known| known == path);
        let ty = known.unwrap_or_else(|| {
            self.types.push(path.to_owned());
            self.types.len() - 1
        });
        let place = || {
            sample
                .place
                .pointer
                .as_str()
                .replace(['\t', '\n', '\r'], " ")
        };
        let entry = self.examples.entry((ty, sample.value.to_string()));
        entry.or_insert_with(|| (0, place())).0 += 1;
    }

    /// Writes the test to the folder of its crate. Removes it if there is nothing to test.
    pub(in crate::corpus) fn write(&self, package: &str, folder: &Path) -> Result<(), Problem> {
        let (program, table) = paths(folder);
        if self.examples.is_empty() {
            for path in [program, table] {
                if path.exists() {
                    fs::remove_file(&path).map_err(|error| about(&path, error))?;
                }
            }
            return Ok(());
        }
        let mut rows = String::new();
        for ((ty, json), (count, place)) in &self.examples {
            rows.push_str(&format!("{ty}\t{count}\t{place}\t{json}\n"));
        }
        let tests = folder.join("tests");
        fs::create_dir_all(&tests).map_err(|error| about(&tests, error))?;
        fs::write(&table, rows).map_err(|error| about(&table, error))?;
        let tree = fs::read_to_string(folder.join("src/runtime/json/tree.rs"));
        let has_files = tree.is_ok_and(|tree| tree.contains("    File("));
        let text = self.program(&package.replace('-', "_"), has_files);
        fs::write(&program, text).map_err(|error| about(&program, error))
    }

    fn program(&self, library: &str, has_files: bool) -> String {
        let types: String = self
            .types
            .iter()
            .map(|path| {
                format!(
                    "    pass::<{}>,\n",
                    path.replace("crate::", &format!("{library}::"))
                )
            })
            .collect();
        let files = if has_files { FILES } else { "" };
        PROGRAM
            .replace("LIBRARY", library)
            .replace("        FILES\n", files)
            .replace("    TYPES\n", &types)
    }
}

/// Returns the table of the crate in this folder.
pub(in crate::corpus) fn rows(folder: &Path) -> Result<Vec<Row>, Problem> {
    let path = paths(folder).1;
    let text = fs::read_to_string(&path).map_err(|error| about(&path, error))?;
    Ok(text.lines().filter_map(row).collect())
}

/// Parses a line of the table.
pub(in crate::corpus) fn row(line: &str) -> Option<Row> {
    let mut parts = line.splitn(4, '\t').skip(1);
    Some(Row {
        count: parts.next()?.parse().ok()?,
        place: parts.next()?.to_owned(),
        json: parts.next()?.to_owned(),
    })
}

/// The output of the test for a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::corpus) struct Answer<'a> {
    /// The JSON that was written, or the error of reading.
    pub(in crate::corpus) written: Result<&'a str, &'a str>,
    /// Whether an enum or a union has the value in `Unknown`.
    pub(in crate::corpus) is_unknown: bool,
}

/// Returns the output of the test for each row.
pub(in crate::corpus) fn answers(printed: &str) -> Vec<Answer<'_>> {
    let lines = printed.lines().filter_map(|line| line.strip_prefix("=> "));
    lines
        .filter_map(|line| {
            let (word, text) = line.split_once(' ')?;
            Some(Answer {
                written: match word {
                    "ok" | "unknown" => Ok(text),
                    "no" => Err(text),
                    _ => return None,
                },
                is_unknown: word == "unknown",
            })
        })
        .collect()
}

fn paths(folder: &Path) -> (PathBuf, PathBuf) {
    let path = folder.join("tests").join(NAME);
    (path.with_extension("rs"), path.with_extension("tsv"))
}

const PROGRAM: &str = r#"//! Passes the examples in the table beside this file through their types. Written by `cargo xtask corpus`.

use LIBRARY::runtime::{FromNode, Json, ToTree, Tree, read};

const TYPES: &[fn(&str) -> Result<(String, bool), String>] = &[
    TYPES
];

#[test]
fn examples() {
    let table = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus.tsv");
    for line in std::fs::read_to_string(table).unwrap().lines() {
        let mut parts = line.splitn(4, '\t');
        let ty: usize = parts.next().unwrap().parse().unwrap();
        match TYPES[ty](parts.nth(2).unwrap()) {
            Ok((json, false)) => println!("\n=> ok {json}"),
            Ok((json, true)) => println!("\n=> unknown {json}"),
            Err(error) => println!("\n=> no {}", error.replace('\n', " ")),
        }
    }
}

fn pass<T: FromNode + ToTree + std::fmt::Debug>(json: &str) -> Result<(String, bool), String> {
    let json = Json::parse(json.as_bytes()).map_err(|error| error.to_string())?;
    let value: T = read(json.root()).map_err(|all| {
        let all: Vec<String> = all.iter().map(ToString::to_string).collect();
        all.join("; ")
    })?;
    let json = serde_json::to_string(&plain(value.to_tree())).map_err(|error| error.to_string())?;
    Ok((json, format!("{value:?}").contains("Unknown(")))
}

/// Returns the tree with files as strings, since JSON has no files.
fn plain(tree: Tree<'_>) -> Tree<'_> {
    match tree {
        Tree::Array(items) => Tree::Array(items.into_iter().map(plain).collect()),
        Tree::Object(members) => {
            Tree::Object(members.into_iter().map(|(name, value)| (name, plain(value))).collect())
        }
        FILES
        scalar => scalar,
    }
}
"#;

/// The arm of a crate that has files.
const FILES: &str =
    "        Tree::File(file) => Tree::String(String::from_utf8_lossy(&file.bytes)),\n";

#[cfg(test)]
mod tests {
    use super::{Harness, answers, rows};

    #[test]
    fn a_table_is_read_as_it_was_written() {
        let folder = std::env::temp_dir().join(format!("corpus-harness-{}", std::process::id()));
        let mut harness = Harness::default();
        harness.types.push("crate::types::A".to_owned());
        let key = (0, "{\"a\":\"\\t\"}".to_owned());
        harness.examples.insert(key, (2, "/a b".to_owned()));
        harness.write("corpus-x", &folder).expect("written");
        let program = std::fs::read_to_string(folder.join("tests/corpus.rs")).expect("a program");
        let found = rows(&folder).expect("a table");
        harness.examples.clear();
        harness.write("corpus-x", &folder).expect("removed");
        assert!(!folder.join("tests/corpus.rs").exists());
        std::fs::remove_dir_all(&folder).expect("removed");
        assert!(
            program.contains("    pass::<corpus_x::types::A>,\n];"),
            "{program}"
        );
        let [row] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert_eq!((row.count, row.place.as_str()), (2, "/a b"));
        assert_eq!(row.json, "{\"a\":\"\\t\"}");
    }

    #[test]
    fn answers_are_found_among_what_libtest_prints() {
        let printed = "running 1 test\ntest examples ... \n=> ok {}\n=> unknown 1\n\n=> no expected a string\nok\n";
        let found: Vec<_> = answers(printed)
            .iter()
            .map(|answer| (answer.written, answer.is_unknown))
            .collect();
        let expected = [
            (Ok("{}"), false),
            (Ok("1"), true),
            (Err("expected a string"), false),
        ];
        assert_eq!(found, expected);
    }
}
