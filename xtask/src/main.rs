//! Tasks of the workspace: `cargo xtask help`.

use allof::cli::RunArgs;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use xtask::corpus::CorpusArgs;

/// Tasks of the workspace
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Regenerate the committed crates from `specs/*.toml`, or check them
    Codegen(RunArgs),
    /// Generate the OpenAPI documents of the world, count, and compile a sample
    Corpus(CorpusArgs),
    /// Generate what is asked for on stdin: a process of `corpus`
    #[command(hide = true)]
    CorpusWorker,
    /// Run the steps of `.ci/run`, but leave a changed working tree be
    Ci,
}

fn main() -> ExitCode {
    match Xtask::parse().task {
        Task::Codegen(args) => xtask::codegen::run(&args),
        Task::Corpus(args) => xtask::corpus::run(&args),
        Task::CorpusWorker => xtask::corpus::worker::run(),
        Task::Ci => xtask::ci::run(),
    }
}
