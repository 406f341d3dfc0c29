//! The arguments of the command line.

use super::job::{ColorWhen, DenyLoss, Input, Job, RunArgs};
use super::paths;
use crate::config::Config;
use crate::diagnostic::{Extent, Format};
use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

const EXAMPLES: &str = "\
Examples:
  allof generate api.yaml --out client     Generate a crate from one document
  allof generate --config acme.toml        Generate a crate from a configuration file
  allof lint api.yaml                      List the approximated and ignored keywords

Exit codes:
  0  Success
  1  Errors in the input; drift with `--check`; an ignored keyword with
     `--deny-loss`
  2  Wrong usage";

const GENERATE_EXAMPLES: &str = "\
Examples:
  Generate a crate from one document:
    allof generate api.yaml --out client
  Generate one crate from several documents:
    allof generate read.yaml write.yaml --out client --name acme-client
  Generate a crate from a configuration file:
    allof generate --config acme.toml
  Fail in CI if the crate is out of date:
    allof generate --config acme.toml --check

Exit codes:
  0  Success; with `--check`, the crate is up to date
  1  Errors in the input, drift, or an unmanaged file in the output directory;
     with `--deny-loss`, an ignored keyword
  2  Wrong usage";

const LINT_EXAMPLES: &str = "\
Examples:
  List the keywords, with one place for each kind:
    allof lint api.yaml
  List every place:
    allof lint api.yaml --verbose
  Fail in CI if a keyword is ignored:
    allof lint api.yaml --deny-loss

Exit codes:
  0  Success
  1  Errors in the input; with `--deny-loss`, an ignored keyword
  2  Wrong usage";

const LINT_USAGE: &str = "\
allof lint [OPTIONS] <DOCUMENT>...
       allof lint [OPTIONS] --config <FILE>";

const USAGE: &str = "\
allof generate [OPTIONS] <DOCUMENT>... --out <DIR>
       allof generate [OPTIONS] --config <FILE>";

/// Generate Rust client crates from OpenAPI documents.
///
/// Reads OpenAPI 3.0, 3.1 and 3.2 as YAML, JSON, or a Markdown page with one fenced document. Writes a client crate
/// that does not depend on allof.
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
    /// Returns an error for an argument that is no document but was meant for an option: `--deny-loss all`, and a
    /// configuration file without `--config`.
    pub(super) fn check(&self) -> Result<(), clap::Error> {
        let (specs, denies) = match self {
            Self::Generate(generate) => (&generate.specs, generate.run.deny_loss),
            Self::Lint(lint) => (&lint.specs, lint.deny_loss),
        };
        let is_loss = |spec: &PathBuf| {
            let name = spec.to_string_lossy();
            denies.is_some() && DenyLoss::from_str(&name, false).is_ok() && !spec.exists()
        };
        let is_configuration = |spec: &PathBuf| {
            let extension = spec.extension().unwrap_or_default();
            extension.eq_ignore_ascii_case("toml")
        };
        let message = specs.iter().find_map(|spec| {
            let name = spec.display();
            if is_loss(spec) {
                Some(format!(
                    "there is no file `{name}`; to set the value of the option, write `--deny-loss={name}`\n"
                ))
            } else if is_configuration(spec) {
                Some(format!(
                    "`{name}` is no document; a configuration file is passed with `--config {name}`\n"
                ))
            } else {
                None
            }
        });
        match message {
            None => Ok(()),
            Some(message) => Err(clap::Error::raw(ErrorKind::InvalidValue, message)),
        }
    }
}

/// Generate a client crate, or check that it is up to date.
///
/// Replaces and removes only files that an earlier run wrote.
#[derive(Debug, Args)]
#[command(after_help = GENERATE_EXAMPLES, override_usage = USAGE)]
pub(super) struct Generate {
    /// OpenAPI documents: YAML, JSON, or Markdown with one fenced document. Several become one crate
    #[arg(value_name = "DOCUMENT", required_unless_present = "config")]
    specs: Vec<PathBuf>,

    /// Output directory of the crate
    #[arg(short, long, value_name = "DIR", required_unless_present = "config")]
    out: Option<PathBuf>,

    /// Name of the package [default: derived from the title of the document]
    #[arg(long, value_name = "NAME", value_parser = package_name)]
    name: Option<String>,

    /// Refuse references to files outside this directory
    #[arg(long, value_name = "DIR", conflicts_with = "config")]
    root: Option<PathBuf>,

    /// Path to a TOML configuration file, which names the documents and the output directory
    #[arg(long, value_name = "FILE", conflicts_with_all = ["specs", "out", "name"])]
    config: Option<PathBuf>,

    #[command(flatten)]
    run: RunArgs,
}

/// List the keywords that the crate approximates or ignores.
///
/// Classifies each keyword that paths and components reach as used, approximated or ignored. Writes no files.
#[derive(Debug, Args)]
#[command(after_help = LINT_EXAMPLES, override_usage = LINT_USAGE)]
pub(super) struct Lint {
    /// OpenAPI documents: YAML, JSON, or Markdown with one fenced document
    #[arg(value_name = "DOCUMENT", required_unless_present = "config")]
    specs: Vec<PathBuf>,

    /// Path to a TOML configuration file, which names the documents
    #[arg(long, value_name = "FILE", conflicts_with = "specs")]
    config: Option<PathBuf>,

    /// Fail if a keyword is ignored, or with `all`, if one is approximated
    #[arg(
        long,
        value_enum,
        value_name = "LOSS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "ignored"
    )]
    pub(super) deny_loss: Option<DenyLoss>,

    /// List every diagnostic, and every place instead of one for each kind
    #[arg(short, long, visible_alias = "all")]
    pub(super) verbose: bool,

    /// Treat warnings as errors
    #[arg(long)]
    pub(super) strict: bool,

    /// Output format of diagnostics (stderr) and list (stdout)
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub(super) format: Format,

    /// Control when to use colors
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub(super) color: ColorWhen,

    /// Print only errors and the list
    #[arg(short, long)]
    pub(super) quiet: bool,
}

impl Lint {
    /// Returns how much is printed for people.
    pub(super) fn extent(&self) -> Extent {
        if self.verbose {
            Extent::Full
        } else {
            Extent::Short
        }
    }

    /// Returns the source of the configuration.
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

impl Generate {
    /// Returns the job and the arguments that control its report.
    pub(super) fn into_job(self) -> (Job, RunArgs) {
        let root = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        let mut fix = "allof generate".to_owned();
        let mut say = |word: &str| {
            fix.push(' ');
            fix.push_str(&paths::quoted(word));
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
                    // The stamp contains the digest of this text, so another name is another configuration.
                    config.text = format!("package.name = \"{name}\"\n");
                    config.package.name = Some(name);
                }
                if let Some(folder) = self.root {
                    say("--root");
                    say(&folder.to_string_lossy());
                    config.root = Some(folder);
                }
                Input::Ready(Box::new(config))
            }
        };
        (Job { input, root, fix }, self.run)
    }
}

/// Checks that the name of a package is one that Cargo accepts.
fn package_name(text: &str) -> Result<String, String> {
    let mut characters = text.chars();
    let starts = characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_');
    if starts && characters.all(|other| other.is_ascii_alphanumeric() || "-_".contains(other)) {
        return Ok(text.to_owned());
    }
    Err("a package name starts with a letter or `_` and contains only ASCII letters, digits, `-` and `_`".to_owned())
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
