//! `Cargo.toml`.

use super::cx::Cx;
use super::library;
use super::support::{Needs, Runtime};

/// The text of the file below the header.
pub(super) fn module(cx: Cx<'_>, needs: Needs) -> String {
    let package = &cx.config.package;
    let runtime = Runtime::of(needs);
    let description = package.description.clone().unwrap_or_else(|| format!("A client for the {}.", plain_title(cx)));
    let mut text = String::from("[package]\n");
    let mut entry = |key: &str, value: String| text.push_str(&format!("{key} = {value}\n"));
    entry("name", quoted(&cx.names.package));
    entry("version", quoted(&package.version));
    entry("edition", quoted("2024"));
    entry("rust-version", quoted(env!("CARGO_PKG_RUST_VERSION")));
    entry("description", quoted(&one_line(&description)));
    if !package.authors.is_empty() {
        let authors: Vec<String> = package.authors.iter().map(|author| quoted(author)).collect();
        entry("authors", format!("[{}]", authors.join(", ")));
    }
    if let Some(license) = &package.license {
        entry("license", quoted(license));
    }
    if let Some(repository) = &package.repository {
        entry("repository", quoted(repository));
    }
    entry("readme", quoted("README.md"));
    entry("categories", format!("[{}]", quoted("api-bindings")));
    if !package.publish {
        entry("publish", "false".to_owned());
    }
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
    text.push_str("\n[features]\n");
    for feature in &runtime.features {
        let parts: Vec<String> = feature.enables.iter().map(|part| quoted(part)).collect();
        if !feature.comment.is_empty() {
            text.push_str(&format!("# {}\n", feature.comment));
        }
        text.push_str(&format!("{} = [{}]\n", feature.name, parts.join(", ")));
    }
    text.push_str("\n[dependencies]\n");
    let mut dependencies: Vec<(String, String)> = runtime.dependencies;
    for (name, version) in &cx.config.dependencies {
        if !dependencies.iter().any(|(known, _)| known == name) {
            dependencies.push((name.clone(), quoted(version)));
        }
    }
    dependencies.sort();
    for (name, value) in dependencies {
        text.push_str(&format!("{name} = {value}\n"));
    }
    text
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The title without Markdown.
fn plain_title(cx: Cx<'_>) -> String {
    library::title(cx).replace('\\', "")
}
