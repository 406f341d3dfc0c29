//! The report: one table for each document, with the ratio of each generator to `allof`.

use super::documents::Document;
use super::measure::Cost;
use super::outcome::Outcome;
use super::results::Results;
use super::steps::Step;
use super::tools::Tool;
use std::fmt::Write;
use std::process::Command;

/// The generator that the others are compared with.
pub(super) const OWN: &str = "allof";

/// Returns the report as Markdown.
pub(super) fn text(documents: &[Document], tools: &[Tool], results: &Results) -> String {
    let mut text = String::from(
        "# Generators side by side\n\n\
         `cargo xtask bench --record` wrote this page. Times are processor times of all processes of \
         a command, which depend less on the other work of a machine than the elapsed time does. A ratio is the time of \
         a generator divided by that of `allof` in the same round, on the same machine: the median of the rounds, with \
         the least and the greatest in parentheses. \
         `check` and `build` are `cargo check` and `cargo build` of the generated crate, without its dependencies, which \
         were compiled before, and without incremental compilation. `release` is `cargo build --release`, and `change` is \
         `cargo check` with incremental compilation after a function was added to the largest file of operations. \
         Memory is that of the largest process, and the library is the compiled crate. \
         `packages` is the number of packages that are compiled for the crate on this machine, with its default features, and \
         `first` is `cargo check` of all of them, into an empty folder.\n",
    );
    let _ = writeln!(text, "\n{}\n", machine());
    for tool in tools {
        let _ = writeln!(text, "- {} {}", tool.name, tool.version);
    }
    text.push_str("\n![the times of the generators](bench.svg)\n");
    for document in documents {
        let _ = writeln!(text, "\n## {}\n\n{}.\n", document.name, document.about);
        text.push_str(&rows(document, tools, results));
        text.push_str(&builds(document, tools, results));
        let failures = failures(document, tools, results);
        if let Some(tag) = tag(document, results) {
            let _ = writeln!(text, "\n{tag}");
        }
        if !failures.is_empty() {
            let _ = writeln!(text, "\n{}", failures.join("\n"));
        }
    }
    text
}

/// Returns the table of the steps that show most of the work.
fn rows(document: &Document, tools: &[Tool], results: &Results) -> String {
    let mut text = String::from(
        "| | generate | memory | lines | check | memory | build | memory | packages |\n\
         |---|---|---|---|---|---|---|---|---|\n",
    );
    for tool in tools {
        let of = |step| results.rounds(&document.name, tool.name, step);
        let own = |step| results.rounds(&document.name, OWN, step);
        let mut row = format!("| {} ", tool.name);
        for step in Step::ALL {
            let all = of(step);
            let _ = write!(
                row,
                "| {} | {} ",
                time(&all, &own(step), tool),
                memory(&all)
            );
            if step == Step::Generate {
                let _ = write!(row, "| {} ", lines(&all));
            }
        }
        let packages = of(Step::Check).into_iter().find_map(packages);
        let packages = packages.map_or_else(|| String::from("–"), |count| count.to_string());
        let _ = writeln!(text, "{row}| {packages} |");
    }
    text
}

/// Returns the table of the other ways to compile, if one of them was measured.
fn builds(document: &Document, tools: &[Tool], results: &Results) -> String {
    let mut text = String::from(
        "\n| | release | memory | library | library for debugging | change | memory | first |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    let mut is_empty = true;
    for tool in tools {
        let of = |step| results.rounds(&document.name, tool.name, step);
        let own = |step| results.rounds(&document.name, OWN, step);
        let (release, change, first) = (of(Step::Release), of(Step::Change), of(Step::First));
        is_empty &= release.is_empty() && change.is_empty() && first.is_empty();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            tool.name,
            time(&release, &own(Step::Release), tool),
            memory(&release),
            library(&release),
            library(&of(Step::Build)),
            time(&change, &own(Step::Change), tool),
            memory(&change),
            time(&first, &own(Step::First), tool),
        );
    }
    if is_empty { String::new() } else { text }
}

/// Returns the first failure of each tool.
fn failures(document: &Document, tools: &[Tool], results: &Results) -> Vec<String> {
    let of_tool = |tool: &Tool| {
        Step::ALL.iter().find_map(|step| {
            let outcomes = results.rounds(&document.name, tool.name, *step);
            let failure = outcomes.into_iter().find_map(failure)?;
            Some(format!(
                "- {} {}: `{}`",
                tool.name,
                failed(*step),
                without_folders(failure).replace('`', "'")
            ))
        })
    };
    tools.iter().filter_map(of_tool).collect()
}

/// Returns what one tag costs, in comparison with the whole crate.
fn tag(document: &Document, results: &Results) -> Option<String> {
    let of = |step| costs(&results.rounds(&document.name, OWN, step));
    let (whole, tag) = (of(Step::Check), of(Step::Tag));
    let ratios = tag
        .iter()
        .zip(&whole)
        .map(|(tag, whole)| tag.cpu / whole.cpu);
    let ratios: Vec<f64> = ratios.collect();
    if ratios.is_empty() {
        return None;
    }
    let memory = spread(tag.iter().map(|cost| cost.memory).collect()).1;
    Some(format!(
        "`cargo check` of the crate of `{OWN}` with the largest tag alone takes {:.0} % of the time of the whole, and \
         {memory:.0} MiB.",
        spread(ratios).1 * 100.0
    ))
}

/// Returns a message without the folders of absolute paths, which are those of this machine.
fn without_folders(message: &str) -> String {
    let words = message.split(' ').map(|word| {
        let is_path = word.starts_with('/');
        let name = word.rsplit('/').next().filter(|_| is_path);
        name.unwrap_or(word)
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Returns the machine, the compiler and the day.
fn machine() -> String {
    let first = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Some(text.lines().next().unwrap_or_default().to_owned())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let memory = std::fs::read_to_string("/proc/meminfo")
        .ok()
        .and_then(|text| {
            let line = text
                .lines()
                .find_map(|line| line.strip_prefix("MemTotal:"))?;
            line.trim().strip_suffix(" kB")?.parse::<u64>().ok()
        });
    let memory = memory.map_or_else(String::new, |kib| format!(", {} GiB", kib / (1024 * 1024)));
    format!(
        "Measured on {}, {cores} cores{memory}, {}.",
        first("date", &["-u", "+%Y-%m-%d"]).unwrap_or_default(),
        first("rustc", &["--version"]).unwrap_or_default(),
    )
}

/// Returns the costs of the rounds; nothing if one of them failed.
fn costs(outcomes: &[&Outcome]) -> Vec<Cost> {
    let costs: Option<Vec<Cost>> = outcomes
        .iter()
        .map(|outcome| match outcome {
            Outcome::Done { cost, .. } => Some(*cost),
            Outcome::Failed(_) => None,
        })
        .collect();
    costs.unwrap_or_default()
}

/// Returns the ratio of the times of a tool to those of `allof`, for `allof` the time itself.
fn time(outcomes: &[&Outcome], own: &[&Outcome], tool: &Tool) -> String {
    let (found, own) = (costs(outcomes), costs(own));
    if found.is_empty() {
        return String::from(if outcomes.is_empty() { "–" } else { "failed" });
    }
    let seconds = found.iter().map(|cost| cost.cpu).collect();
    if tool.name == OWN || own.is_empty() {
        return format!("{:.2} s", spread(seconds).1);
    }
    let ratios = found.iter().zip(&own).map(|(cost, own)| cost.cpu / own.cpu);
    let (least, median, most) = spread(ratios.collect());
    format!("× {median:.1} ({least:.1}–{most:.1})")
}

fn memory(outcomes: &[&Outcome]) -> String {
    let found = costs(outcomes);
    if found.is_empty() {
        return String::from("–");
    }
    let memory = spread(found.iter().map(|cost| cost.memory).collect()).1;
    format!("{memory:.0} MiB")
}

fn lines(outcomes: &[&Outcome]) -> String {
    let count = outcomes.iter().find_map(|outcome| match outcome {
        Outcome::Done { lines, .. } => Some(*lines),
        Outcome::Failed(_) => None,
    });
    count.map_or_else(|| String::from("–"), |count| count.to_string())
}

fn library(outcomes: &[&Outcome]) -> String {
    let size = outcomes.iter().find_map(|outcome| match outcome {
        Outcome::Done { size, .. } => *size,
        Outcome::Failed(_) => None,
    });
    size.map_or_else(|| String::from("–"), |size| format!("{size:.1} MiB"))
}

fn packages(outcome: &Outcome) -> Option<usize> {
    match outcome {
        Outcome::Done { packages, .. } => Some(*packages),
        Outcome::Failed(_) => None,
    }
}

fn failure(outcome: &Outcome) -> Option<&str> {
    match outcome {
        Outcome::Done { .. } => None,
        Outcome::Failed(problem) => Some(problem),
    }
}

const fn failed(step: Step) -> &'static str {
    match step {
        Step::Generate => "generates no crate",
        Step::Check | Step::Build | Step::Tag | Step::Release | Step::Change | Step::First => {
            "generates a crate that does not compile"
        }
    }
}

/// Returns the least, the median and the greatest value.
pub(super) fn spread(mut values: Vec<f64>) -> (f64, f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |index: usize| values.get(index).copied().unwrap_or_default();
    (
        at(0),
        at(values.len() / 2),
        at(values.len().saturating_sub(1)),
    )
}

/// Returns the median processor time of a step, in seconds, if no round failed.
pub(super) fn seconds(
    results: &Results,
    document: &Document,
    tool: &Tool,
    step: Step,
) -> Option<f64> {
    let costs = costs(&results.rounds(&document.name, tool.name, step));
    let seconds = costs.iter().map(|cost| cost.cpu).collect();
    (!costs.is_empty()).then(|| spread(seconds).1)
}

#[cfg(test)]
mod tests {
    use super::{spread, without_folders};

    #[test]
    fn a_message_names_no_folder_of_the_machine() {
        assert_eq!(
            without_folders("thread 'main' panicked at /home/jo/.cargo/a/src/method.rs:7:9:"),
            "thread 'main' panicked at method.rs:7:9:"
        );
        assert_eq!(without_folders("paths./a/b.get"), "paths./a/b.get");
    }

    #[test]
    fn the_median_is_between_the_least_and_the_greatest() {
        assert_eq!(spread(vec![3.0, 1.0, 2.0]), (1.0, 2.0, 3.0));
        assert_eq!(spread(vec![2.0]), (2.0, 2.0, 2.0));
    }
}
