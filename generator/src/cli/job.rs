//! The description of a run: the crate to generate, and the options of the report.

use crate::config::Config;
use crate::diagnostic::{Extent, Format};
use crate::lint::Verdict;
use crate::write::Mode;
use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// The crate to generate.
#[derive(Debug, Clone)]
pub struct Job {
    /// The configuration.
    pub input: Input,
    /// The folder that reported paths are relative to.
    pub root: PathBuf,
    /// The command that updates the crate, as the user would type it.
    pub fix: String,
}

/// The source of the configuration.
#[derive(Debug, Clone)]
pub enum Input {
    /// A configuration file.
    File(PathBuf),
    /// A configuration that the caller provides.
    Ready(Box<Config>),
}

/// The options of a run and of its report.
#[derive(Debug, Clone, Default, Args)]
pub struct RunArgs {
    /// Write no files. Print a diff and exit with 1 if the crate is out of date
    #[arg(long)]
    pub check: bool,

    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,

    /// Fail if a keyword is ignored, or with `all`, if one is approximated
    #[arg(
        long,
        value_enum,
        value_name = "LOSS",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "ignored"
    )]
    pub deny_loss: Option<DenyLoss>,

    /// Output format of diagnostics (stderr) and report (stdout)
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t)]
    pub format: Format,

    /// Control when to use colors
    #[arg(long, value_enum, value_name = "WHEN", default_value_t)]
    pub color: ColorWhen,

    /// List every diagnostic, every file and every line of a diff
    #[arg(short, long, conflicts_with = "quiet")]
    pub verbose: bool,

    /// Print only errors and drift
    #[arg(short, long)]
    pub quiet: bool,
}

impl RunArgs {
    /// Returns how much is printed for people.
    #[must_use]
    pub fn extent(&self) -> Extent {
        if self.verbose {
            Extent::Full
        } else {
            Extent::Short
        }
    }

    /// Returns whether to write the crate or to compare it.
    #[must_use]
    pub fn mode(&self) -> Mode {
        if self.check { Mode::Check } else { Mode::Write }
    }
}

/// The losses that are errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DenyLoss {
    /// Ignored keywords
    Ignored,
    /// Ignored and approximated keywords
    All,
}

impl DenyLoss {
    /// Returns whether a keyword with this verdict is an error.
    #[must_use]
    pub fn denies(self, verdict: Verdict) -> bool {
        match self {
            Self::Ignored => verdict.is_loss(),
            Self::All => verdict != Verdict::Used,
        }
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Human, Self::Json, Self::Github]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Human => PossibleValue::new("human").help("Text for the terminal"),
            Self::Json => PossibleValue::new("json").help("One JSON object per line"),
            Self::Github => PossibleValue::new("github").help("Annotations for GitHub Actions"),
        })
    }
}

/// The condition for the use of colours.
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
