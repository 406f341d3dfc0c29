//! Names the package.

use super::ascii::ascii;
use super::case;
use crate::config::Config;
use crate::ir::Api;

/// Returns the configured name, else the title with the suffix `-client`.
pub(super) fn name_package(api: &Api, config: &Config) -> String {
    if let Some(name) = &config.package.name {
        return name.clone();
    }
    let mut words: Vec<String> = case::words(&api.info.title)
        .iter()
        .map(|word| ascii(word))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        words.push("api".to_owned());
    }
    if words
        .first()
        .is_some_and(|word| word.starts_with(|first: char| first.is_ascii_digit()))
    {
        words.insert(0, "api".to_owned());
    }
    if words.last().is_none_or(|word| word != "client") || words.len() == 1 {
        words.push("client".to_owned());
    }
    // Registries allow at most 64 characters.
    while words.len() > 2 && words.join("-").len() > 64 {
        words.remove(words.len() - 2);
    }
    let name = words.join("-");
    if name.len() > 64 {
        "api-client".to_owned()
    } else {
        name
    }
}
