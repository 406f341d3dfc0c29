//! Writes the callers of every document, beside its client, as a workspace of Cargo, and compiles it.

use super::api::Client;
use super::folder::{Problem, about, committed, folder, read, write};
use super::plan::{Kind, Plan};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What came out of compiling the callers.
#[derive(Debug, Default)]
pub(super) struct Built {
    /// The program of each document.
    pub(super) programs: BTreeMap<String, PathBuf>,
    /// The first error of each package that does not compile.
    pub(super) errors: BTreeMap<String, String>,
}

/// Writes the workspace and compiles it.
pub(super) fn build(root: &Path, clients: &[Client], plans: &[Plan<'_>]) -> Result<Built, Problem> {
    // What has not changed is not compiled again.
    let slugs = clients.iter().map(|client| client.document.slug.as_str());
    write(&root.join("Cargo.toml"), &members(slugs))?;
    write(&root.join("kit/Cargo.toml"), KIT)?;
    write(
        &root.join("kit/src/lib.rs"),
        &read(&committed().join("kit.rs"))?,
    )?;
    for client in clients {
        let slug = &client.document.slug;
        let own: Vec<&Plan<'_>> = plans
            .iter()
            .filter(|plan| plan.document == Some(slug.as_str()))
            .collect();
        let path = committed().join(format!("callers/{slug}.rs"));
        let by_hand = fs::read_to_string(&path).unwrap_or_default();
        let folder = root.join("callers").join(slug);
        let main = main(&own, by_hand.is_empty());
        let text = format!("{main}{by_hand}");
        write(&folder.join("Cargo.toml"), &manifest(slug, &text))?;
        write(&folder.join("src/main.rs"), &main)?;
        if !by_hand.is_empty() {
            write(&folder.join("src/by_hand.rs"), &by_hand)?;
        }
    }
    let lock = root.join("Cargo.lock");
    if !lock.exists() {
        // The same versions as everything else; Cargo takes out what is not needed.
        fs::copy(crate::root().join("Cargo.lock"), &lock).map_err(|error| about(&lock, error))?;
    }
    cargo(root)
}

fn members<'a>(slugs: impl Iterator<Item = &'a str>) -> String {
    let lines = slugs.map(|slug| format!("    \"clients/{slug}\", \"callers/{slug}\",\n"));
    let lines: String = lines.collect();
    format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n    \"kit\",\n{lines}]\n\n\
         [profile.dev]\ndebug = 0\nincremental = false\n"
    )
}

const KIT: &str = "\
[package]
name = \"kit\"
edition = \"2024\"

[dependencies]
bytes = \"1\"
jiff = { version = \"1\", default-features = false, features = [\"std\"] }
serde_json = { version = \"1\", features = [\"float_roundtrip\"] }
tokio = { version = \"1\", features = [\"rt\", \"net\", \"time\"] }
";

fn manifest(slug: &str, text: &str) -> String {
    let uuid = if text.contains("uuid::") {
        "uuid = { version = \"1\", default-features = false }\n"
    } else {
        ""
    };
    format!(
        "[package]\nname = \"{slug}\"\nedition = \"2024\"\n\n[dependencies]\n\
         api = {{ package = \"client-{slug}\", path = \"../../clients/{slug}\", default-features = false, features = [\"reqwest\"] }}\n\
         kit = {{ path = \"../../kit\" }}\n\
         jiff = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n{uuid}"
    )
}

/// Returns the program that runs the callers of a document.
fn main(plans: &[&Plan<'_>], all_derived: bool) -> String {
    let mut calls = String::new();
    let mut functions = String::new();
    for plan in plans {
        let function = plan.scenario.function();
        let path = match &plan.kind {
            Kind::Derived(caller) => {
                functions.push_str(&format!(
                    "\nasync fn {function}() -> kit::Result {{\n{}    Ok(())\n}}\n",
                    caller.code
                ));
                function
            }
            Kind::ByHand(_) => format!("by_hand::{function}"),
            Kind::None(_) | Kind::Unsayable(_) => continue,
        };
        calls.push_str(&format!(
            "        kit::run(\"{}\", {path}()).await;\n",
            plan.scenario.name
        ));
    }
    let by_hand = if all_derived { "" } else { "mod by_hand;\n\n" };
    format!(
        "#![allow(dead_code, deprecated, unused)]\n\n{by_hand}{PRELUDE}\nfn main() {{\n    kit::drive(async {{\n{calls}    }});\n}}\n{functions}"
    )
}

/// What a caller reads values with, and writes them.
const PRELUDE: &str = "\
fn value<T: api::json::FromNode + std::fmt::Debug>(text: &str) -> kit::Result<T> {
    let json = api::json::Json::parse(text.as_bytes())?;
    let value = api::json::read(json.root()).map_err(|mismatches| format!(\"{mismatches:?}\"))?;
    kit::look(&value);
    Ok(value)
}

fn json<T: api::json::ToTree + std::fmt::Debug>(value: &T) -> String {
    kit::look(value);
    value.to_tree().to_json()
}
";

/// The relevant parts of a message of Cargo.
#[derive(Debug, Deserialize)]
struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    message: Option<Said>,
    executable: Option<PathBuf>,
}

/// A diagnostic of the compiler.
#[derive(Debug, Deserialize)]
struct Said {
    level: String,
    rendered: Option<String>,
}

fn cargo(root: &Path) -> Result<Built, Problem> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--keep-going",
            "--message-format",
            "json",
        ])
        .current_dir(root)
        .env("CARGO_TARGET_DIR", folder().join("build"))
        .env_remove("RUSTFLAGS")
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("`cargo` does not run: {error}"))?;
    let mut built = Built::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        let package = message.manifest_path.parent().and_then(Path::file_name);
        let package = package.map(|name| name.to_string_lossy().into_owned());
        let Some(package) = package else { continue };
        match (message.reason.as_str(), message.executable, message.message) {
            ("compiler-artifact", Some(program), _) => {
                built.programs.insert(package, program);
            }
            ("compiler-message", _, Some(said)) if said.level == "error" => {
                let text = said.rendered.unwrap_or_default();
                built.errors.entry(package).or_insert(text);
            }
            _ => {}
        }
    }
    if !output.status.success() && built.errors.is_empty() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo failed:\n{}", errors.trim_end()));
    }
    Ok(built)
}
