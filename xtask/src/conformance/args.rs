//! The command line arguments of `cargo xtask conformance`.

use clap::Args;

/// The arguments of `cargo xtask conformance`.
#[derive(Debug, Clone, Args)]
pub struct ConformanceArgs {
    /// Drive only the areas that begin with this text, such as `type/scalar`
    #[arg(long, value_name = "TEXT")]
    pub(super) area: Vec<String>,
    /// Write the results to `docs/conformance.md`
    #[arg(long)]
    pub(super) record: bool,
    /// Print every scenario with its class and its reason
    #[arg(long)]
    pub(super) list: bool,
}
