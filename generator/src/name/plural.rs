//! Converts English plurals to singular, for the types of array items.

/// Endings that look like a plural but are not one.
const NO_PLURALS: &[&str] = &[
    "ss",
    "us",
    "is",
    "news",
    "series",
    "species",
    "analytics",
    "statistics",
    "graphics",
    "logistics",
    "economics",
    "alias",
    "canvas",
    "bias",
    "atlas",
    "https",
    "kubernetes",
];

/// Returns the singular if the lower-case word looks like a plural: `issues` becomes `issue`.
pub(super) fn singular(word: &str) -> Option<String> {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    if word.len() < 4 || !word.is_ascii() || ends(NO_PLURALS) {
        return None;
    }
    let stem = if let Some(stem) = word.strip_suffix("ies") {
        if stem.len() > 1 && !ends(&["movies", "cookies"]) {
            return Some(format!("{stem}y"));
        }
        word.strip_suffix('s')
    } else if ends(&[
        "sses", "shes", "ches", "xes", "tuses", "nuses", "ruses", "iases", "nvases",
    ]) && !ends(&["caches", "niches"])
    {
        word.strip_suffix("es")
    } else {
        word.strip_suffix('s')
    };
    stem.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plurals_lose_their_ending() {
        for (plural, expected) in [
            ("issues", Some("issue")),
            ("entries", Some("entry")),
            ("addresses", Some("address")),
            ("boxes", Some("box")),
            ("statuses", Some("status")),
            ("matches", Some("match")),
            ("caches", Some("cache")),
            ("causes", Some("cause")),
            ("houses", Some("house")),
            ("aliases", Some("alias")),
            ("responses", Some("response")),
            ("movies", Some("movie")),
            ("metrics", Some("metric")),
            ("status", None),
            ("address", None),
            ("data", None),
            ("bus", None),
            ("größen", None),
        ] {
            assert_eq!(singular(plural).as_deref(), expected, "{plural}");
        }
    }
}
