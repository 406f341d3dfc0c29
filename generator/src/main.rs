//! `allof`, the command.

use std::process::ExitCode;

fn main() -> ExitCode {
    allof::cli::main()
}
