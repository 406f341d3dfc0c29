//! The command `allof`.

use std::process::ExitCode;

fn main() -> ExitCode {
    allof::cli::main()
}
