//! Checks the values of the configuration.

use crate::rust_words::{is_identifier, is_keyword};

/// Names that Cargo or the compiler reserves for something else.
const NO_PACKAGES: &[&str] = &["alloc", "core", "proc-macro", "proc_macro", "std", "test"];

/// Crates that an emitted crate may depend on by itself. Their types can replace others without an entry in
/// `dependencies`.
const EMITTED_DEPENDENCIES: &[&str] = &[
    "bytes",
    "chrono",
    "http",
    "indexmap",
    "jiff",
    "rust_decimal",
    "serde",
    "serde_json",
    "time",
    "url",
    "uuid",
];

/// Returns why a text cannot be the name of a package, or `None` if it can.
pub(super) fn package_name(name: &str) -> Option<String> {
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let valid =
        |character: char| character.is_ascii_alphanumeric() || matches!(character, '-' | '_');
    if !starts {
        Some("it must start with an ASCII letter".to_owned())
    } else if let Some(wrong) = name.chars().find(|character| !valid(*character)) {
        Some(format!(
            "it contains `{wrong}`; only letters, digits, `-` and `_` are allowed"
        ))
    } else if name.len() > 64 {
        Some("it is longer than 64 characters".to_owned())
    } else if NO_PACKAGES.contains(&name) || is_keyword(name) {
        Some("the name is reserved".to_owned())
    } else {
        None
    }
}

/// Returns why a text is not a place, or `None` if it is one.
pub(super) fn place(text: &str) -> Option<String> {
    let Some((_, pointer)) = text.split_once('#') else {
        return Some("it has no `#`".to_owned());
    };
    (!pointer.is_empty() && !pointer.starts_with('/'))
        .then(|| "the pointer after `#` must start with `/`".to_owned())
}

/// Returns why a text cannot be the name of an item, or `None` if it can.
pub(super) fn identifier(text: &str) -> Option<String> {
    (!is_identifier(text)).then(|| "it is not a Rust identifier".to_owned())
}

/// Returns why a text is not the path of a type, or `None` if it is one. `dependencies` are the names of the crates in
/// `dependencies` of the configuration.
pub(super) fn type_path(text: &str, dependencies: &[String]) -> Option<String> {
    let path = match syn::parse_str::<syn::TypePath>(text) {
        Ok(path) => path,
        Err(error) => return Some(format!("it is not a path to a type: {error}")),
    };
    let first = path.path.segments.first()?.ident.to_string();
    let is_known = path.path.segments.len() == 1
        || ["std", "core", "alloc", "crate"].contains(&first.as_str())
        || EMITTED_DEPENDENCIES.contains(&first.as_str())
        || dependencies
            .iter()
            .any(|name| name.replace('-', "_") == first);
    if path.path.segments.len() == 1 {
        Some("the path must start with a crate, such as `rusty_money::Money`".to_owned())
    } else if is_known {
        None
    } else {
        Some(format!("the generated crate does not depend on `{first}`"))
    }
}

#[cfg(test)]
mod tests {
    use super::{package_name, place, type_path};

    #[test]
    fn names_of_packages() {
        for good in ["ampersand-client", "a", "x_1"] {
            assert_eq!(package_name(good), None, "{good}");
        }
        for bad in ["1st", "a b", "größe", "-a", "type", "std", &"x".repeat(65)] {
            assert!(package_name(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn places() {
        for good in ["#/a", "a.yaml#/b/c~1d", "a.yaml#", "#"] {
            assert_eq!(place(good), None, "{good}");
        }
        assert!(place("a.yaml").is_some() && place("#a").is_some());
    }

    #[test]
    fn paths_of_types() {
        let dependencies = ["rusty-money".to_owned()];
        for good in [
            "rusty_money::Money",
            "std::net::IpAddr",
            "crate::Money",
            "::std::string::String",
        ] {
            assert_eq!(type_path(good, &dependencies), None, "{good}");
        }
        for bad in ["Money", "money::Money", "a b", "", "1::2", "rusty_money::"] {
            assert!(type_path(bad, &dependencies).is_some(), "{bad}");
        }
    }
}
