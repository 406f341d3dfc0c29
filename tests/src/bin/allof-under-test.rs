//! The binary `allof` for the tests, since a test can only run binaries of its own package.

fn main() -> std::process::ExitCode {
    allof::cli::main()
}
