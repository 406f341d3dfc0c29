//! The command `cargo xtask`, which runs the tasks of the workspace.

use allof::cli::RunArgs;
use clap::{Parser, Subcommand};
use std::process::ExitCode;
use xtask::ci::CiArgs;
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
    /// Run everything that must hold before a change goes in: all tests, formatting, clippy, drift
    Ci(CiArgs),
}

fn main() -> ExitCode {
    match Xtask::parse().task {
        Task::Codegen(args) => xtask::codegen::run(&args),
        Task::Corpus(args) => xtask::corpus::run(&args),
        Task::CorpusWorker => xtask::corpus::worker::run(),
        Task::Ci(args) => xtask::ci::run(&args),
    }
}
