//! The task `cargo xtask instructions`, which counts the instructions of the generator and of a client, and fails if there
//! are more than were recorded. Unlike a time, a count is nearly the same on every machine.
//!
//! The programs that `cargo test --workspace` builds are counted, since they are there already.

use clap::Args;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// The recorded counts, below the folder of the workspace.
const FILE: &str = "xtask/instructions.txt";

/// The limit of a count, in percent of the recorded one.
const MOST: u64 = 105;

/// The documents that are generated.
const DOCUMENTS: [&str; 2] = [
    "specs/get-backfill-progress.md",
    "tests/cases/operations/pages.yaml",
];

/// What the example `decode` does, with a name for each.
const WORK: [(&str, &str); 3] = [
    ("read", "read a problem body"),
    ("write", "write a problem body"),
    ("call", "call an operation"),
];

/// How often it does that.
const TIMES: u64 = 100;

/// The arguments of `cargo xtask instructions`.
#[derive(Debug, Clone, Args)]
pub struct InstructionsArgs {
    /// Write the counts to `xtask/instructions.txt`
    #[arg(long)]
    record: bool,
}

/// Runs the task.
#[must_use]
pub fn run(args: &InstructionsArgs) -> ExitCode {
    crate::exit_code(try_run(args.record))
}

/// A count with the name of what was counted.
type Count = (String, u64);

fn try_run(record: bool) -> Result<bool, String> {
    let has_valgrind = Command::new("valgrind").arg("--version").output().is_ok();
    if !has_valgrind && record {
        return Err("`valgrind` does not run".to_owned());
    }
    if !has_valgrind {
        println!("SKIPPED: `valgrind` is not installed, so no instructions are counted");
        return Ok(true);
    }
    let compiler = compiler()?;
    let path = crate::root().join(FILE);
    if record {
        return write(&path, &compiler, &counts()?).map(|()| true);
    }
    let text = fs::read_to_string(&path).map_err(|error| format!("`{FILE}`: {error}"))?;
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let recorded = lines.next().unwrap_or_default();
    if recorded != compiler {
        println!("SKIPPED: `{FILE}` has the counts of {recorded}, and this is {compiler}");
        return Ok(true);
    }
    let before: Vec<Count> = lines.filter_map(parsed).collect();
    Ok(compare(&before, &counts()?))
}

fn parsed(line: &str) -> Option<Count> {
    let (name, count) = line.rsplit_once(": ")?;
    Some((name.to_owned(), count.parse().ok()?))
}

/// Prints each count beside the recorded one, and returns whether none is too large.
fn compare(before: &[Count], now: &[Count]) -> bool {
    let mut is_good = true;
    for (name, count) in now {
        let Some((_, recorded)) = before.iter().find(|(known, _)| known == name) else {
            println!("{name}: {count}, not recorded");
            is_good = false;
            continue;
        };
        let percent = count * 100 / (*recorded).max(1);
        println!("{name}: {count}, {percent} % of {recorded}");
        is_good &= percent <= MOST;
    }
    if !is_good {
        println!(
            "if this is worth it: `cargo xtask instructions --record`, and say why in the commit"
        );
    }
    is_good
}

fn write(path: &Path, compiler: &str, counts: &[Count]) -> Result<(), String> {
    let mut text = format!(
        "# Instructions of dev builds, counted by callgrind. `cargo xtask instructions --record` writes this file.\n{compiler}\n"
    );
    for (name, count) in counts {
        text.push_str(&format!("{name}: {count}\n"));
    }
    print!("{text}");
    fs::write(path, text).map_err(|error| format!("`{FILE}`: {error}"))
}

fn counts() -> Result<Vec<Count>, String> {
    let mut counts = Vec::new();
    let Programs { allof, decode } = build()?;
    let out = crate::root().join("target/instructions");
    for document in DOCUMENTS {
        if out.exists() {
            fs::remove_dir_all(&out).map_err(|error| error.to_string())?;
        }
        let out = out.to_string_lossy();
        let count = count(&allof, &["generate", document, "--quiet", "--out", &out])?;
        counts.push((format!("generate {document}"), count));
    }
    let times = TIMES.to_string();
    for (work, name) in WORK {
        // What the process does besides is not counted.
        let one = |count: fn(&Path, &[&str]) -> Result<u64, String>| {
            let without = count(&decode, &[work, "0"])?;
            let with = count(&decode, &[work, &times])?;
            Ok::<_, String>(with.saturating_sub(without) / TIMES)
        };
        counts.push((name.to_owned(), one(count)?));
        counts.push((format!("{name}, allocations"), one(allocations)?));
    }
    Ok(counts)
}

/// The programs that are counted.
struct Programs {
    allof: PathBuf,
    decode: PathBuf,
}

/// Builds the programs as `cargo test --workspace` does. An incremental build has other code, and more of it.
fn build() -> Result<Programs, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let output = Command::new(cargo)
        .current_dir(crate::root())
        .env("CARGO_INCREMENTAL", "0")
        .args(["test", "--workspace", "--no-run"])
        .args(["--message-format", "json-render-diagnostics"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("`cargo test --no-run` does not run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<serde_json::Value> = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let program = |name: &str| {
        let has_name = |it: &&serde_json::Value| {
            it.pointer("/target/name").and_then(|it| it.as_str()) == Some(name)
                && it.pointer("/profile/test").and_then(|it| it.as_bool()) == Some(false)
        };
        let path = |it: &serde_json::Value| Some(it.get("executable")?.as_str()?.into());
        let path = messages.iter().filter(has_name).find_map(path);
        path.ok_or_else(|| format!("`cargo test --workspace --no-run` built no `{name}`"))
    };
    Ok(Programs {
        allof: program("allof")?,
        decode: program("decode")?,
    })
}

/// Returns the instructions of a program.
fn count(program: &Path, arguments: &[&str]) -> Result<u64, String> {
    let tool = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    valgrind(&tool, "Collected :", (program, arguments))
}

/// Returns how often a program allocates.
fn allocations(program: &Path, arguments: &[&str]) -> Result<u64, String> {
    let tool = [
        "--tool=memcheck",
        "--leak-check=no",
        "--undef-value-errors=no",
    ];
    valgrind(&tool, "total heap usage:", (program, arguments))
}

/// Returns the number behind a text that a tool prints after a program has run, on one thread.
fn valgrind(
    tool: &[&str],
    before: &str,
    (program, arguments): (&Path, &[&str]),
) -> Result<u64, String> {
    let output = Command::new("valgrind")
        .current_dir(crate::root())
        .args(tool)
        .arg(program)
        .args(arguments)
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .map_err(|error| format!("`valgrind` does not run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    let count = text.lines().find_map(|line| {
        let number = line.split_once(before)?.1.split_whitespace().next()?;
        number.replace(',', "").parse().ok()
    });
    match count {
        Some(count) if output.status.success() => Ok(count),
        _ => Err(format!("`{}` failed: {text}", program.display())),
    }
}

/// Returns the version of the compiler and its platform.
fn compiler() -> Result<String, String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let output = Command::new(rustc).arg("-vV").output();
    let output = output.map_err(|error| format!("`rustc` does not run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    let version = text.lines().next().unwrap_or_default();
    Ok(format!("{version} {}", host.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::{compare, parsed};

    #[test]
    fn more_than_five_percent_more_is_too_much() {
        let before = [parsed("generate a.yaml: 1000").unwrap()];
        let counts = |count| compare(&before, &[("generate a.yaml".to_owned(), count)]);
        assert!(counts(900) && counts(1050));
        assert!(!counts(1060));
        assert!(!compare(&[], &before));
    }
}
