//! Runs the examples of the compiled crates: each test reads one, writes it back, and compares member by member.

use super::Problem;
use super::crates::{Cargo, Crate};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What the tests of a crate came to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub(super) struct Tested {
    /// Examples that came back as they were.
    pub(super) held: usize,
    /// Examples that did not.
    pub(super) failed: usize,
    /// The first of those, in words.
    pub(super) first: Option<String>,
}

impl Tested {
    /// What is wrong, if anything.
    pub(super) fn trouble(&self) -> Option<String> {
        (self.failed > 0).then(|| self.first.clone().unwrap_or_default())
    }
}

/// Builds and runs the tests of the crates that compile and have examples.
pub(super) fn run(
    cargo: &Cargo<'_>,
    crates: &mut BTreeMap<String, Crate>,
    limit: Duration,
) -> Result<(), Problem> {
    let folder = super::folder().join("crates");
    let names: Vec<String> = crates
        .values()
        .filter(|one| one.compiles)
        .map(|one| one.package.clone())
        .filter(|name| folder.join(name).join("tests/examples.rs").is_file())
        .collect();
    if names.is_empty() {
        return Ok(());
    }
    let mut arguments = vec!["test", "--no-run", "--test", "examples"];
    for name in &names {
        arguments.extend(["--package", name]);
    }
    let mut programs = BTreeMap::new();
    cargo.run(&arguments, &mut |message| {
        let package = message.package().map(str::to_owned);
        if let (Some(package), true) = (package, message.is_of("test")) {
            programs.extend(message.executable.map(|program| (package, program)));
        }
    })?;
    for name in &names {
        let tested = match programs.get(name) {
            Some(program) => test(program, &folder.join(name), limit),
            None => broken("the tests do not compile"),
        };
        if let Some(one) = crates.get_mut(name) {
            one.tested = Some(tested);
        }
    }
    Ok(())
}

fn broken(why: &str) -> Tested {
    Tested {
        held: 0,
        failed: 1,
        first: Some(why.to_owned()),
    }
}

/// Runs one test program, within the limit.
fn test(program: &PathBuf, folder: &Path, limit: Duration) -> Tested {
    let child = Command::new(program)
        .arg("--test-threads=2")
        .current_dir(folder)
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        return broken("the tests do not start");
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
            return broken("the tests do not end");
        }
        thread::sleep(Duration::from_millis(20));
    }
    match reader.join() {
        Ok(text) => judge(&text),
        Err(_) => broken("what the tests say cannot be read"),
    }
}

/// Reads what a test program printed.
fn judge(text: &str) -> Tested {
    let mut tested = Tested::default();
    for line in text.lines().filter(|line| line.starts_with("test ")) {
        tested.held += usize::from(line.ends_with(" ... ok"));
        tested.failed += usize::from(line.ends_with(" ... FAILED"));
    }
    if tested.failed > 0 {
        tested.first = first_failure(text);
    } else if !text.contains("\ntest result: ok.") {
        return broken("the tests end without a result");
    }
    tested
}

/// The name of the first test that failed and what it said.
fn first_failure(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("\n---- ")?;
    let (name, rest) = rest.split_once(" stdout ----")?;
    let said = rest
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with("thread '"))?;
    Some(format!("{name}: {said}"))
}

#[cfg(test)]
mod tests {
    use super::judge;

    #[test]
    fn what_libtest_prints_is_understood() {
        let text = "
running 2 tests
test a ... ok
test b ... FAILED

failures:

---- b stdout ----

thread 'b' (1) panicked at tests/examples.rs:3:5:
/x was lost

failures:
    b

test result: FAILED. 1 passed; 1 failed; 0 ignored
";
        let tested = judge(text);
        assert_eq!((tested.held, tested.failed), (1, 1));
        assert_eq!(tested.first.as_deref(), Some("b: /x was lost"));
        let good = judge("\nrunning 1 test\ntest a ... ok\n\ntest result: ok. 1 passed\n");
        assert_eq!(good.trouble(), None);
        assert!(judge("running 1 test\n").trouble().is_some());
    }
}
