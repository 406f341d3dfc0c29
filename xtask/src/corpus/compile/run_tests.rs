//! Runs the tests of the compiled crates: the emitted ones, and those of every example of their documents.

use super::cargo::Cargo;
use crate::corpus::examples::compare;
use crate::corpus::examples::harness;
use crate::corpus::problem::Problem;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The maximum number of failures of one crate whose description is kept.
const KEPT: usize = 20;

/// The name of the emitted tests of a crate.
const OWN: &str = "examples";

/// The results of the tests of a crate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(in crate::corpus) struct Tested {
    /// The number of examples that were written as they were read.
    pub(in crate::corpus) held: usize,
    /// The number of those that repeat the value of another example of the same type.
    pub(in crate::corpus) repeated: usize,
    /// The number of those that have an `Unknown` value, although they satisfy their schema.
    pub(in crate::corpus) unknown: usize,
    /// The number of examples that were written with a difference, or not read.
    pub(in crate::corpus) failed: usize,
    /// The number of emitted tests that succeed.
    pub(in crate::corpus) own: usize,
    /// The descriptions of the first failures.
    pub(in crate::corpus) failures: Vec<String>,
}

impl Tested {
    fn fail(&mut self, why: String) {
        if self.failures.len() < KEPT {
            self.failures.push(why);
        }
    }
}

/// Builds and runs the tests of these packages, all of which compile.
pub(in crate::corpus) fn run(
    cargo: &Cargo<'_>,
    packages: &[String],
    limit: Duration,
) -> Result<BTreeMap<String, Tested>, Problem> {
    let folder = crate::corpus::problem::folder().join("crates");
    let mut found: BTreeMap<String, Tested> = packages
        .iter()
        .map(|name| (name.clone(), Tested::default()))
        .collect();
    for test in [OWN, harness::NAME] {
        let is_there = |name: &String| folder.join(name).join(format!("tests/{test}.rs")).is_file();
        let names: Vec<String> = packages
            .iter()
            .filter(|name| is_there(name))
            .cloned()
            .collect();
        let programs = build(cargo, test, &names)?;
        for name in &names {
            let folder = folder.join(name);
            let Some(tested) = found.get_mut(name) else {
                continue;
            };
            let Some(program) = programs.get(name) else {
                tested.fail(format!("tests/{test}.rs does not compile"));
                continue;
            };
            let printed = match printed(program, &folder, limit) {
                Ok(printed) => printed,
                Err(why) => {
                    tested.fail(format!("tests/{test}.rs {why}"));
                    continue;
                }
            };
            if test == OWN {
                own(&printed, tested);
            } else {
                examples(&harness::rows(&folder)?, &printed, tested);
            }
        }
    }
    Ok(found)
}

/// Builds a test of the packages, and returns the programs by package.
fn build(
    cargo: &Cargo<'_>,
    test: &str,
    names: &[String],
) -> Result<BTreeMap<String, PathBuf>, Problem> {
    let mut programs = BTreeMap::new();
    if names.is_empty() {
        return Ok(programs);
    }
    let mut arguments = vec!["build", "--test", test];
    for name in names {
        arguments.extend(["--package", name]);
    }
    cargo.run(&arguments, &mut |message| {
        let package = message.package().map(str::to_owned);
        if let (Some(package), true) = (package, message.is_of("test")) {
            programs.extend(message.executable.map(|program| (package, program)));
        }
    })?;
    Ok(programs)
}

/// Runs one test program within the time limit, and returns its output.
fn printed(program: &Path, folder: &Path, limit: Duration) -> Result<String, &'static str> {
    let child = Command::new(program)
        .args(["--test-threads=2", "--nocapture"])
        .current_dir(folder)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        return Err("does not start");
    };
    let output = child.stdout.take();
    let reader = thread::spawn(move || {
        let mut text = String::new();
        if let Some(mut output) = output {
            let _ = output.read_to_string(&mut text);
        }
        text
    });
    let started = Instant::now();
    while matches!(child.try_wait(), Ok(None)) {
        if started.elapsed() > limit {
            let _ = child.kill();
            let _ = child.wait();
            return Err("does not end");
        }
        thread::sleep(Duration::from_millis(20));
    }
    reader.join().map_err(|_| "prints nothing that can be read")
}

/// Reads the output of the emitted tests of a crate.
fn own(printed: &str, tested: &mut Tested) {
    let lines = || printed.lines().filter(|line| line.starts_with("test "));
    tested.own = lines().filter(|line| line.ends_with(" ... ok")).count();
    for line in lines().filter(|line| line.ends_with(" ... FAILED")) {
        let name = line
            .trim_start_matches("test ")
            .trim_end_matches(" ... FAILED");
        tested.fail(format!("the emitted test {name} fails"));
    }
    if !printed.contains("\ntest result: ") {
        tested.fail("the emitted tests end without a result".to_owned());
    }
}

/// Compares the examples with the output of their test.
fn examples(rows: &[harness::Row], printed: &str, tested: &mut Tested) {
    let answers = harness::answers(printed);
    for (index, row) in rows.iter().enumerate() {
        let answer = answers.get(index);
        let trouble = match answer.map(|answer| answer.written) {
            Some(Ok(written)) => changed(&row.json, written),
            Some(Err(why)) => Some(why.to_owned()),
            None => Some("the test ends before it".to_owned()),
        };
        match trouble {
            None => {
                tested.held += row.count;
                tested.repeated += row.count.saturating_sub(1);
                if answer.is_some_and(|answer| answer.is_unknown) {
                    tested.unknown += row.count;
                }
            }
            Some(why) => {
                tested.failed += row.count;
                tested.fail(format!("{}: {why}", row.place));
            }
        }
    }
}

/// Returns the difference between two texts of JSON.
fn changed(read: &str, written: &str) -> Option<String> {
    match (serde_json::from_str(read), serde_json::from_str(written)) {
        (Ok(read), Ok(written)) => compare::difference("", &read, &written),
        _ => Some("what is written is no JSON".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Tested, examples, harness, own};

    #[test]
    fn what_libtest_prints_is_understood() {
        let text = "\nrunning 2 tests\ntest a ... ok\ntest b ... FAILED\n\ntest result: FAILED. 1 passed\n";
        let mut tested = Tested::default();
        own(text, &mut tested);
        assert_eq!(tested.own, 1);
        assert_eq!(tested.failures, ["the emitted test b fails"]);
        let mut tested = Tested::default();
        own("running 1 test\n", &mut tested);
        assert_eq!(tested.failures, ["the emitted tests end without a result"]);
    }

    #[test]
    fn examples_are_counted_as_often_as_they_stand_there() {
        let rows: Vec<harness::Row> = ["1\t/a\t{\"b\":1}", "2\t/c\t5.0", "1\t/d\tnull", "1\t/e\t0"]
            .iter()
            .filter_map(|line| harness::row(&format!("0\t{line}")))
            .collect();
        let mut tested = Tested::default();
        examples(&rows, "=> ok {}\n=> unknown 5\n=> no null\n", &mut tested);
        assert_eq!((tested.held, tested.repeated, tested.failed), (2, 1, 3));
        assert_eq!(tested.unknown, 2);
        let expected = ["/a: /b was lost", "/d: null", "/e: the test ends before it"];
        assert_eq!(tested.failures, expected);
    }
}
