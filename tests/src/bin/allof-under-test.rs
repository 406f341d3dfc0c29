//! The binary `allof` as the tests build it: a test can ask cargo only for binaries of its own package.

fn main() -> std::process::ExitCode {
    allof::cli::main()
}
