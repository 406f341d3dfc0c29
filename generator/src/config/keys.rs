//! The keys of a configuration file. `docs/configuration.md` lists the same keys; a test compares the two.

/// Every key, as `section.key`. The tables `names`, `replace`, `dependencies`, `pagination`, `streams` and
/// `request-media-types` take any key.
pub const KEYS: &[&str] = &[
    "inputs",
    "output",
    "lock",
    "root",
    "unknown-members",
    "short-tuples",
    "operation-ids",
    "component-names",
    "deep-object-lists",
    "features",
    "errors",
    "secrets",
    "idempotency-header",
    "extensions",
    "package",
    "package.name",
    "package.version",
    "package.description",
    "package.license",
    "package.repository",
    "package.authors",
    "package.publish",
    "formats",
    "formats.time",
    "formats.date-time-offset",
    "formats.uuid",
    "formats.decimal",
    "formats.integer-strings",
    "select",
    "select.operations",
    "select.tags",
    "select.exclude",
    "select.unused-types",
    "names",
    "replace",
    "dependencies",
    "pagination",
    "streams",
    "request-media-types",
];

/// Returns the keys of a section, without its name. The section `""` is the file itself.
pub(super) fn of_section(section: &str) -> Vec<&'static str> {
    KEYS.iter()
        .filter_map(|key| match key.rsplit_once('.') {
            Some((of, key)) => (of == section).then_some(key),
            None => section.is_empty().then_some(*key),
        })
        .collect()
}

/// Returns the section that has a key of this name.
pub(super) fn section_of(name: &str) -> Option<&'static str> {
    KEYS.iter()
        .filter_map(|key| key.rsplit_once('.'))
        .find_map(|(section, key)| (key == name).then_some(section))
}

/// Returns the word of `known` that was probably meant by `word`.
pub(super) fn suggestion<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let simple = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = simple(word);
    known
        .iter()
        .map(|known| (strsim::damerau_levenshtein(&word, &simple(known)), *known))
        .filter(|(distance, known)| *distance <= (known.len() / 3).max(1))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::{of_section, section_of, suggestion};

    #[test]
    fn what_was_meant() {
        let top = of_section("");
        assert_eq!(suggestion("packge", &top), Some("package"));
        assert_eq!(suggestion("unknown_members", &top), Some("unknown-members"));
        assert_eq!(suggestion("zebra", &top), None);
        assert_eq!(section_of("version"), Some("package"));
    }
}
