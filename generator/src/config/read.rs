//! Parses the text of a configuration file to a [`Config`].

use super::section::{Problems, Section, Text, text};
use super::toml_text::Excerpt;
use super::{
    ComponentNames, Config, DateTimeOffset, DecimalCrate, DeepObjectLists, ErrorTypes, Formats,
    IntegerStrings, OperationIds, OperationRules, Package, Selection, ShortTuples, TagFeatures,
    TimeCrate, UnknownMembers, UuidCrate, check, inputs, pagination, streams,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use indexmap::{IndexMap, IndexSet};
use std::fs;
use std::path::{Path, PathBuf};
use toml::de::{DeTable, DeValue};

impl Config {
    /// Reads a configuration file. Paths in it are relative to its folder.
    ///
    /// Returns `None` if something is wrong, with a diagnostic for each error.
    #[must_use]
    pub fn read(path: &Path, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = path.display().to_string();
        let refuse = |code, message: String| {
            Diagnostic::new(code, message).located(Location::File(name.clone()))
        };
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                let message = format!("the configuration cannot be read: {error}");
                diagnostics.push(refuse(Code::UnreadableFile, message));
                return None;
            }
        };
        match String::from_utf8(bytes) {
            Ok(text) => Self::parse(path, text, diagnostics),
            Err(_) => {
                let message = "the configuration is not UTF-8".to_owned();
                diagnostics.push(refuse(Code::InvalidUtf8, message));
                None
            }
        }
    }

    /// Parses the text of a configuration file that is located at `path`.
    #[must_use]
    pub fn parse(path: &Path, text: String, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = path.display().to_string();
        let mut problems = Problems::new(Excerpt::new(&name, &text));
        let config = match DeTable::parse(&text) {
            Ok(table) => Some(read(path, table.get_ref(), &mut problems)),
            Err(error) => {
                let span = error.span().unwrap_or_default();
                let message = format!("the configuration is not valid TOML: {}", error.message());
                problems.note(&span, message, None);
                None
            }
        };
        let problems = problems.into_sorted();
        let is_sound = problems.is_empty();
        for problem in problems {
            diagnostics.push(problem);
        }
        let mut config = config.filter(|_| is_sound)?;
        config.text = text;
        Some(config)
    }
}

fn read(path: &Path, table: &DeTable<'_>, problems: &mut Problems<'_>) -> Config {
    let base = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => inputs::tidy(parent),
        _ => PathBuf::from("."),
    };
    let top = Section::top(table, problems);
    let inputs = read_inputs(&top, &base, problems);
    let output = top.text("output", problems);
    if output.is_none() && top.value("output").is_none() {
        let help = "set the output directory of the crate: `output = \"../generated\"`".to_owned();
        problems.note(&(0..0), "the key `output` is missing", Some(help));
    }
    let output = output.map(|text| inputs::tidy(&base.join(text.value)));
    let mut config = Config::for_inputs(inputs, output.unwrap_or_default());

    config.lock = read_lock(&top, path, &base, problems);
    if let (Some(lock), Some(value)) = (&config.lock, top.value("lock"))
        && lock.starts_with(&config.output)
    {
        let help =
            "put it next to the configuration; the output directory is only for generated files";
        problems.note(
            &value.span(),
            "the lock file is inside the output directory",
            Some(help.to_owned()),
        );
    }
    let root = top.text("root", problems);
    config.root = root.map(|text| inputs::tidy(&base.join(text.value)));
    if let Some(word) = top.word("unknown-members", UNKNOWN_MEMBERS, problems) {
        config.unknown_members = word;
    }
    if let Some(word) = top.word("short-tuples", SHORT_TUPLES, problems) {
        config.short_tuples = word;
    }
    if let Some(word) = top.word("operation-ids", OPERATION_IDS, problems) {
        config.operation_ids = word;
    }
    if let Some(word) = top.word("component-names", COMPONENT_NAMES, problems) {
        config.component_names = word;
    }
    if let Some(word) = top.word("deep-object-lists", DEEP_OBJECT_LISTS, problems) {
        config.deep_object_lists = word;
    }
    if let Some(word) = top.word("features", TAG_FEATURES, problems) {
        config.features = word;
    }
    if let Some(word) = top.word("errors", ERROR_TYPES, problems) {
        config.errors = word;
    }
    config.secrets = values(top.texts("secrets", problems));
    config.idempotency_header = read_header(&top, problems);
    config.extensions = read_extensions(&top, problems);
    config.package = read_package(&top, config.package, problems);
    config.formats = read_formats(&top, config.formats, problems);
    config.select = read_selection(&top, config.select, problems);
    config.names = read_names(&top, problems);
    config.dependencies = read_dependencies(&top, problems);
    config.replace = read_replacements(&top, &config.dependencies, problems);
    config.pagination = pagination::read(&top, problems);
    config.streams = streams::read(&top, problems);
    config.request_media_types = read_media_types(&top, problems);
    config.base = base;
    config
}

/// Returns the media types in which request bodies are sent.
fn read_media_types(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> OperationRules<String> {
    let mut rules = OperationRules::default();
    let table = top.table("request-media-types", problems);
    for (name, value) in table.into_iter().flatten() {
        if let Some(media_type) = text(value, problems) {
            rules.insert(name.get_ref(), media_type.value);
        }
    }
    rules
}

/// Returns the name of the header of idempotency keys.
fn read_header(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> Option<String> {
    let name = top.text("idempotency-header", problems)?;
    // The characters of a token (RFC 9110, section 5.6.2).
    let is_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.value.chars().all(is_token) {
        return Some(name.value);
    }
    let message = format!("`{}` is no name of a header", name.value);
    problems.note(&name.span, message, None);
    None
}

/// Returns the path of the lock file, or `None` for `lock = false`.
fn read_lock(
    top: &Section<'_, '_>,
    path: &Path,
    base: &Path,
    problems: &mut Problems<'_>,
) -> Option<PathBuf> {
    let value = top.value("lock");
    if value.is_some_and(|value| value.get_ref().as_bool() == Some(false)) {
        return None;
    }
    let lock = top.text("lock", problems).map(|text| base.join(text.value));
    let lock = lock.unwrap_or_else(|| path.with_extension("lock"));
    Some(inputs::tidy(&lock))
}

const OPERATION_IDS: &[(&str, OperationIds)] =
    &[("short", OperationIds::Short), ("full", OperationIds::Full)];

const COMPONENT_NAMES: &[(&str, ComponentNames)] = &[
    ("short", ComponentNames::Short),
    ("full", ComponentNames::Full),
];

const DEEP_OBJECT_LISTS: &[(&str, DeepObjectLists)] = &[
    ("index", DeepObjectLists::Index),
    ("brackets", DeepObjectLists::Brackets),
    ("repeat", DeepObjectLists::Repeat),
];
const TAG_FEATURES: &[(&str, TagFeatures)] =
    &[("tags", TagFeatures::Tags), ("none", TagFeatures::None)];

const ERROR_TYPES: &[(&str, ErrorTypes)] =
    &[("shared", ErrorTypes::Shared), ("own", ErrorTypes::Own)];

const UNKNOWN_MEMBERS: &[(&str, UnknownMembers)] = &[
    ("keep", UnknownMembers::Keep),
    ("drop", UnknownMembers::Drop),
];

const SHORT_TUPLES: &[(&str, ShortTuples)] =
    &[("read", ShortTuples::Read), ("refuse", ShortTuples::Refuse)];

const TIME: &[(&str, TimeCrate)] = &[
    ("jiff", TimeCrate::Jiff),
    ("chrono", TimeCrate::Chrono),
    ("time", TimeCrate::Time),
    ("string", TimeCrate::String),
];

const DATE_TIME_OFFSET: &[(&str, DateTimeOffset)] = &[
    ("required", DateTimeOffset::Required),
    ("utc", DateTimeOffset::Utc),
];

const UUID: &[(&str, UuidCrate)] = &[("uuid", UuidCrate::Uuid), ("string", UuidCrate::String)];

const DECIMAL: &[(&str, DecimalCrate)] = &[
    ("exact", DecimalCrate::Exact),
    ("plain", DecimalCrate::Plain),
    ("rust_decimal", DecimalCrate::RustDecimal),
];

const INTEGER_STRINGS: &[(&str, IntegerStrings)] = &[
    ("integer", IntegerStrings::Integer),
    ("string", IntegerStrings::String),
];

fn values(texts: Vec<Text>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

fn read_inputs(top: &Section<'_, '_>, base: &Path, problems: &mut Problems<'_>) -> Vec<PathBuf> {
    const HELP: &str = "list the documents: `inputs = [\"api.yaml\"]`; directories and patterns such as `*.md` are allowed";
    let texts = top.texts("inputs", problems);
    match top.value("inputs") {
        None => problems.note(
            &(0..0),
            "the key `inputs` is missing",
            Some(HELP.to_owned()),
        ),
        Some(value)
            if value
                .get_ref()
                .as_array()
                .is_some_and(|list| list.is_empty()) =>
        {
            problems.note(
                &value.span(),
                "`inputs` names no document",
                Some(HELP.to_owned()),
            );
        }
        Some(_) => {}
    }
    let mut files = IndexSet::new();
    for text in texts {
        match inputs::expand(base, &text.value) {
            Ok(found) => files.extend(found),
            Err(why) => {
                let message = format!("the input `{}` matches no document: {why}", text.value);
                problems.note(&text.span, message, None);
            }
        }
    }
    files.into_iter().collect()
}

fn read_extensions(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> Vec<String> {
    let texts = top.texts("extensions", problems);
    for text in texts.iter().filter(|text| !text.value.starts_with("x-")) {
        let message = format!(
            "`{}` is not an extension: extensions start with `x-`",
            text.value
        );
        problems.note(&text.span, message, None);
    }
    values(texts)
}

fn read_package(top: &Section<'_, '_>, default: Package, problems: &mut Problems<'_>) -> Package {
    let section = top.section("package", problems);
    let name = section.text("name", problems);
    if let Some(name) = &name
        && let Some(why) = check::package_name(&name.value)
    {
        let message = format!("`{}` is not a valid package name: {why}", name.value);
        problems.note(&name.span, message, None);
    }
    let version = section.text("version", problems);
    if let Some(version) = &version
        && let Err(error) = semver::Version::parse(&version.value)
    {
        let message = format!("`{}` is not a valid version: {error}", version.value);
        let help = "write three numbers, such as `0.1.0`".to_owned();
        problems.note(&version.span, message, Some(help));
    }
    let mut text = |key: &str| section.text(key, problems).map(|text| text.value);
    Package {
        name: name.map(|name| name.value),
        version: version.map_or(default.version, |version| version.value),
        description: text("description"),
        license: text("license"),
        repository: text("repository"),
        authors: values(section.texts("authors", problems)),
        publish: section.flag("publish", problems).unwrap_or(default.publish),
    }
}

fn read_formats(top: &Section<'_, '_>, default: Formats, problems: &mut Problems<'_>) -> Formats {
    let section = top.section("formats", problems);
    Formats {
        time: section.word("time", TIME, problems).unwrap_or(default.time),
        date_time_offset: section
            .word("date-time-offset", DATE_TIME_OFFSET, problems)
            .unwrap_or(default.date_time_offset),
        uuid: section.word("uuid", UUID, problems).unwrap_or(default.uuid),
        decimal: section
            .word("decimal", DECIMAL, problems)
            .unwrap_or(default.decimal),
        integer_strings: section
            .word("integer-strings", INTEGER_STRINGS, problems)
            .unwrap_or(default.integer_strings),
    }
}

fn read_selection(
    top: &Section<'_, '_>,
    default: Selection,
    problems: &mut Problems<'_>,
) -> Selection {
    let section = top.section("select", problems);
    Selection {
        operations: values(section.texts("operations", problems)),
        tags: values(section.texts("tags", problems)),
        exclude: values(section.texts("exclude", problems)),
        unused_types: section
            .flag("unused-types", problems)
            .unwrap_or(default.unused_types),
    }
}

fn read_names(top: &Section<'_, '_>, problems: &mut Problems<'_>) -> IndexMap<String, String> {
    read_places(top, "names", problems, |name| {
        check::identifier(name).map(|why| format!("`{name}` is not a valid name: {why}"))
    })
}

fn read_replacements(
    top: &Section<'_, '_>,
    dependencies: &IndexMap<String, String>,
    problems: &mut Problems<'_>,
) -> IndexMap<String, String> {
    let dependencies: Vec<String> = dependencies.keys().cloned().collect();
    read_places(top, "replace", problems, |path| {
        check::type_path(path, &dependencies)
            .map(|why| format!("`{path}` cannot replace a type: {why}"))
    })
}

/// Reads a table from places to texts. `wrong` returns what is wrong with a text, if anything.
fn read_places(
    top: &Section<'_, '_>,
    key: &'static str,
    problems: &mut Problems<'_>,
    wrong: impl Fn(&str) -> Option<String>,
) -> IndexMap<String, String> {
    let mut places = IndexMap::new();
    for (place, value) in top.table(key, problems).into_iter().flatten() {
        if let Some(why) = check::place(place.get_ref()) {
            let message = format!("`{}` is not a place: {why}", place.get_ref());
            let help = "write `file#/json/pointer`, or `#/json/pointer` for any file; the lock file contains examples";
            problems.note(&place.span(), message, Some(help.to_owned()));
        }
        if let Some(text) = text(value, problems) {
            if let Some(message) = wrong(&text.value) {
                let help = message
                    .contains("does not depend on")
                    .then(|| "add the crate and its version to `[dependencies]`".to_owned());
                problems.note(&text.span, message, help);
            }
            places.insert(place.get_ref().to_string(), text.value);
        }
    }
    places
}

fn read_dependencies(
    top: &Section<'_, '_>,
    problems: &mut Problems<'_>,
) -> IndexMap<String, String> {
    let mut dependencies = IndexMap::new();
    for (name, value) in top.table("dependencies", problems).into_iter().flatten() {
        if let Some(why) = check::package_name(name.get_ref()) {
            let message = format!("`{}` is not a valid package name: {why}", name.get_ref());
            problems.note(&name.span(), message, None);
        }
        if let DeValue::Table(_) = value.get_ref() {
            let help = format!("write `{} = \"1.2\"`", name.get_ref());
            problems.note(
                &value.span(),
                "a dependency is a version requirement, not a table",
                Some(help),
            );
            continue;
        }
        let Some(version) = text(value, problems) else {
            continue;
        };
        if let Err(error) = semver::VersionReq::parse(&version.value) {
            let message = format!(
                "`{}` is not a valid version requirement: {error}",
                version.value
            );
            problems.note(&version.span, message, None);
        }
        dependencies.insert(name.get_ref().to_string(), version.value);
    }
    dependencies
}
