//! What can be said on the command line.

use super::codegen::{Input, Job};
use super::paths;
use crate::config::Config;
use crate::ledger::Verdict;
use crate::write::Mode;
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  allof generate api.yaml --out client         a crate from one document
  allof generate read.yaml write.yaml --out client --name acme-client
                                               one crate from several
  allof generate --config specs/acme.toml      as the configuration file says
  allof generate --config specs/acme.toml --check
                                               is the committed crate still what
                                               the specification says? (for CI)
  allof lint api.yaml                          what of it does a crate not express?

Exit codes:
  0  done; with --check: in step
  1  errors in the input, drift, a file in the output that is not allof's, or
     with --deny-loss: a loss
  2  wrong usage";

const LINT_EXAMPLES: &str = "\
Examples:
  allof lint api.yaml                what is approximated, what is not expressed
  allof lint api.yaml --verbose      each place of it
  allof lint api.yaml --deny-loss    fail if a keyword is not expressed (for CI)
  allof lint api.yaml --deny-loss=all --format json
                                     fail if any is approximated, too

Exit codes:
  0  done
  1  errors in the input, or with --deny-loss: a loss
  2  wrong usage";

const LINT_USAGE: &str = "\
allof lint [OPTIONS] <SPEC>...
       allof lint [OPTIONS] --config <FILE>";

const USAGE: &str = "\
allof generate [OPTIONS] <SPEC>... --out <DIR> [--name <NAME>]
       allof generate [OPTIONS] --config <FILE>";

/// Generates Rust client crates from OpenAPI documents.
///
/// Reads OpenAPI 3.0, 3.1 and 3.2 as YAML, JSON, or a Markdown page with one fenced document, and writes a crate that a
/// person could have written by hand: every nested `allOf` becomes one plain struct.
#[derive(Debug, Parser)]
#[command(
    name = "allof",
    version,
    after_help = EXAMPLES,
    arg_required_else_help = true,
    max_term_width = 100
)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Generate(Generate),
    Lint(Lint),
}

impl Command {
    /// Finds what looks like a document, and is meant for the option before it: a document may follow that as well.
    pub(super) fn check(&self) -> Result<(), clap::Error> {
        let (specs, denies) = match self {
            Self::Generate(generate) => (&generate.specs, generate.run.deny_loss),
            Self::Lint(lint) => (&lint.specs, lint.deny_loss),
        };
        let is_loss = |spec: &&PathBuf| {
            let name = spec.to_string_lossy();
            DenyLoss::from_str(&name, false).is_ok() && !spec.exists()
        };
        match specs.iter().find(is_loss).filter(|_| denies.is_some()) {
            None => Ok(()),
            Some(loss) => {
                let loss = loss.display();
                let message = format!(
                    "there is no file `{loss}`; as the value of the option it is written `--deny-loss={loss}`\n"
                );
                Err(clap::Error::raw(ErrorKind::InvalidValue, message))
            }
        }
    }
}

/// Write the crate, or check that it is in step.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, override_usage = USAGE)]
pub(super) struct Generate {
    /// The documents: YAML, JSON, or Markdown with one fenced document. Several make one crate
    #[arg(value_name = "SPEC", required_unless_present = "config")]
    specs: Vec<PathBuf>,

    /// The folder of the crate
    #[arg(long, value_name = "DIR", required_unless_present = "config")]
    out: Option<PathBuf>,

    /// The name of the package; made from the title of the document if left out
    #[arg(long, value_name = "NAME", value_parser = package_name)]
    name: Option<String>,

    /// Take all of this, and more, from a configuration file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["specs", "out", "name"])]
    config: Option<PathBuf>,

    #[command(flatten)]
    run: RunArgs,
}

/// Tell what of a specification is approximated or not expressed.
///
/// Accounts for every keyword that paths and components reach: used, approximated, or not expressed. Nothing is written.
#[derive(Debug, Args)]
#[command(after_help = LINT_EXAMPLES, override_usage = LINT_USAGE)]
pub(super) struct Lint {
    /// The documents: YAML, JSON, or Markdown with one fenced document
    #[arg(value_name = "SPEC", required_unless_present = "config")]
    specs: Vec<PathBuf>,

    /// Take the documents, and what is selected of them, from a configuration file
    #[arg(long, value_name = "FILE", conflicts_with = "specs")]
    config: Option<PathBuf>,

    /// Exit with 1 if a keyword is not expressed, or with `all` if one is approximated
    #[arg(
        long,
        value_enum,
        value_name = "LOSS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "not-expressed"
    )]
    pub(super) deny_loss: Option<DenyLoss>,

    /// Tell every place, not one example of each kind
    #[arg(short, long, visible_alias = "all")]
    pub(super) verbose: bool,

    /// Take every warning for an error
    #[arg(long)]
    pub(super) strict: bool,

    /// How diagnostics (stderr) and the ledger (stdout) are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,

    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub(super) color: ColorWhen,

    /// Only the ledger and errors; no warnings, no progress
    #[arg(short, long)]
    pub(super) quiet: bool,
}

impl Lint {
    /// Where the configuration comes from.
    pub(super) fn input(&self) -> Input {
        match &self.config {
            Some(file) => Input::File(file.clone()),
            None => {
                let config = Config::for_inputs(self.specs.clone(), PathBuf::new());
                Input::Ready(Box::new(config))
            }
        }
    }
}

/// Which losses are errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DenyLoss {
    /// What is not expressed
    NotExpressed,
    /// What is approximated as well
    All,
}

impl DenyLoss {
    /// Whether a verdict is denied.
    #[must_use]
    pub fn denies(self, verdict: Verdict) -> bool {
        match self {
            Self::NotExpressed => verdict.is_loss(),
            Self::All => verdict != Verdict::Used,
        }
    }
}

/// How to run, and how to tell of it.
#[derive(Debug, Clone, Default, Args)]
pub struct RunArgs {
    /// Change nothing; exit with 1 and a diff if the crate is not what would be written
    #[arg(long)]
    pub check: bool,

    /// Take every warning for an error
    #[arg(long)]
    pub strict: bool,

    /// Write nothing if a keyword is not expressed, or with `all` if one is approximated
    #[arg(
        long,
        value_enum,
        value_name = "LOSS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "not-expressed"
    )]
    pub deny_loss: Option<DenyLoss>,

    /// How diagnostics (stderr) and the report (stdout) are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: Format,

    /// When to use colours
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub color: ColorWhen,

    /// Only errors and drift; no progress
    #[arg(short, long)]
    pub quiet: bool,
}

impl RunArgs {
    /// Whether to write or to compare.
    #[must_use]
    pub fn mode(&self) -> Mode {
        if self.check { Mode::Check } else { Mode::Write }
    }
}

/// How a run is told of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Human,
    /// One object a line: diagnostics on stderr, the report on stdout
    Json,
    /// Annotations of GitHub Actions
    Github,
}

/// When colours are used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl Generate {
    /// The job, and how to tell of it.
    pub(super) fn into_job(self) -> (Job, RunArgs) {
        let root = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        let mut mend = "allof generate".to_owned();
        let mut say = |word: &str| {
            mend.push(' ');
            mend.push_str(&paths::quoted(word));
        };
        let input = match self.config {
            Some(file) => {
                say("--config");
                say(&file.to_string_lossy());
                Input::File(file)
            }
            None => {
                let out = self.out.unwrap_or_default();
                for spec in &self.specs {
                    say(&spec.to_string_lossy());
                }
                say("--out");
                say(&out.to_string_lossy());
                let mut config = Config::for_inputs(self.specs, out);
                if let Some(name) = self.name {
                    say("--name");
                    say(&name);
                    // The stamp knows the configuration by its text: another name is another configuration.
                    config.text = format!("package.name = \"{name}\"\n");
                    config.package.name = Some(name);
                }
                Input::Ready(Box::new(config))
            }
        };
        (Job { input, root, mend }, self.run)
    }
}

/// What Cargo takes for the name of a package.
fn package_name(text: &str) -> Result<String, String> {
    let mut characters = text.chars();
    let starts = characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    if starts && characters.all(|other| other.is_ascii_alphanumeric() || "-_".contains(other)) {
        return Ok(text.to_owned());
    }
    Err("a package name is made of ASCII letters, digits, `-` and `_`, a letter first".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_fit_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn package_names_are_cargos() {
        for good in ["acme", "acme-client", "_x", "A1"] {
            assert_eq!(package_name(good), Ok(good.to_owned()));
        }
        for bad in ["", "1a", "-a", "a b", "ä", "a/b", "a\"b"] {
            assert!(package_name(bad).is_err(), "{bad}");
        }
    }
}
