//! Prints `Cargo.toml`.

use super::about;
use super::context::Context;
use super::escape::toml;
use super::features;
use allof_runtime::Dependency;
use indexmap::IndexMap;

/// The lints of `clippy` that conflict with the names and types of the specification.
const ALLOWED: &[&str] = &[
    "doc_markdown",
    "enum_variant_names",
    "fn_params_excessive_bools",
    "large_enum_variant",
    "missing_errors_doc",
    "module_inception",
    "must_use_candidate",
    "new_ret_no_self",
    "new_without_default",
    "return_self_not_must_use",
    "self_named_constructors",
    "should_implement_trait",
    "similar_names",
    "struct_excessive_bools",
    "struct_field_names",
    "too_many_arguments",
    "too_many_lines",
    "type_complexity",
    "wrong_self_convention",
];

/// Returns the text of the file below the header.
pub(super) fn module(cx: Context<'_>) -> String {
    let package = &cx.config.package;
    let description = package
        .description
        .clone()
        .unwrap_or_else(|| format!("A client for the {}.", plain_title(cx)));
    let mut text = String::from("[package]\n");
    let mut entry = |key: &str, value: String| text.push_str(&format!("{key} = {value}\n"));
    entry("name", toml(&cx.names.package));
    entry("version", toml(&package.version));
    entry("edition", toml("2024"));
    entry(
        "rust-version",
        toml(allof_runtime::rust_version(cx.analysis.needs())),
    );
    entry("description", toml(&description));
    if !package.authors.is_empty() {
        let authors: Vec<String> = package.authors.iter().map(|author| toml(author)).collect();
        entry("authors", format!("[{}]", authors.join(", ")));
    }
    if let Some(license) = &package.license {
        entry("license", toml(license));
    }
    if let Some(repository) = &package.repository {
        entry("repository", toml(repository));
    }
    entry("readme", toml("README.md"));
    entry("categories", format!("[{}]", toml("api-bindings")));
    if !package.publish {
        entry("publish", "false".to_owned());
    }
    text.push_str("\n[package.metadata.docs.rs]\nall-features = true\n");
    text.push_str("\n[features]\n");
    let mut docs = "";
    for (feature, enables) in allof_runtime::features(cx.analysis.needs()) {
        if feature.docs != docs {
            docs = feature.docs;
            text.push_str(&format!("# {docs}\n"));
        }
        let enables = match feature.name {
            "default" => features::default(cx),
            _ => enables,
        };
        let enables: Vec<String> = enables.into_iter().map(toml).collect();
        text.push_str(&format!("{} = [{}]\n", feature.name, enables.join(", ")));
    }
    text.push_str(&features::manifest(cx));
    for (target, entries) in tables(cx) {
        match target {
            None => text.push_str("\n[dependencies]\n"),
            Some(target) => text.push_str(&format!("\n[target.'{target}'.dependencies]\n")),
        }
        for (name, value) in entries {
            text.push_str(&format!("{name} = {value}\n"));
        }
    }
    text.push_str("\n[lints.rust]\nunsafe_code = \"forbid\"\n\n");
    text.push_str(
        "# Names, types and the number of arguments are the specification's.\n[lints.clippy]\n",
    );
    for lint in ALLOWED {
        text.push_str(&format!("{lint} = \"allow\"\n"));
    }
    text
}

/// Returns the tables of dependencies: first that of all targets, then those of specific targets.
fn tables(cx: Context<'_>) -> IndexMap<Option<&'static str>, Vec<(String, String)>> {
    let mut tables: IndexMap<Option<&'static str>, Vec<(String, String)>> = IndexMap::new();
    tables.insert(None, Vec::new());
    let needs = cx.analysis.needs();
    let dependencies: Vec<&Dependency> = allof_runtime::dependencies(needs).collect();
    for dependency in &dependencies {
        let entry = (dependency.name.to_owned(), value(dependency));
        tables.entry(dependency.target).or_default().push(entry);
    }
    // The dependencies of the user, unless the runtime has them.
    let own = cx.config.dependencies.iter();
    let own = own.filter(|(name, _)| !dependencies.iter().any(|known| known.name == name.as_str()));
    tables
        .entry(None)
        .or_default()
        .extend(own.map(|(name, version)| (name.clone(), toml(version))));
    for entries in tables.values_mut() {
        entries.sort();
    }
    tables
}

fn value(dependency: &Dependency) -> String {
    let mut text = format!(
        "{{ version = {}, default-features = false",
        toml(dependency.version)
    );
    if !dependency.features.is_empty() {
        let features: Vec<String> = dependency.features.iter().map(|name| toml(name)).collect();
        text.push_str(&format!(", features = [{}]", features.join(", ")));
    }
    if dependency.optional {
        text.push_str(", optional = true");
    }
    text + " }"
}

/// Returns the title without Markdown.
fn plain_title(cx: Context<'_>) -> String {
    about::title(cx).replace('\\', "")
}
