//! The package that the names of components repeat.
//!
//! Protocol buffers, Java and C# have packages, and their tools write them before the name of each component:
//! `GoogleMapsPlacesV1Photo`, `microsoft.graph.user`, `com.example.api.v1.User`. salvo writes the crate. FastAPI writes the module only before the names
//! that several models have: `app__models__jockeys__Course`.

use super::scope::plain;
use std::collections::BTreeMap;

/// The number of components below which a package cannot be told from the beginning of a name.
const FEWEST: usize = 4;

/// The package of the components of an API.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Package {
    /// None that most components have.
    #[default]
    None,
    /// Text that ends with a dot: `microsoft.graph.`.
    Dotted(String),
    /// Words that end with a version: `google maps places v1`.
    Versioned(Vec<String>),
    /// Modules that all keys with modules are in: `app__models__`.
    Modules(String),
}

impl Package {
    /// Finds the package that at least three quarters of the keys have, or the modules that all have that are in any.
    pub(super) fn of(keys: &[&str]) -> Self {
        if keys.len() < FEWEST {
            return Self::None;
        }
        let dotted: Vec<Vec<String>> = keys
            .iter()
            .map(|key| key.split('.').map(str::to_owned).collect())
            .collect();
        // A component within a component is not in a package.
        let is_package = |start: &[String]| !keys.contains(&start.join(".").as_str());
        let package = common_start(&dotted, &is_package);
        if !package.is_empty() {
            return Self::Dotted(package.join(".") + ".");
        }
        let words: Vec<Vec<String>> = keys.iter().map(|key| plain(key)).collect();
        let mut package = common_start(&words, &|_| true);
        while package.last().is_some_and(|word| !is_version(word)) {
            package.pop();
        }
        match package.is_empty() {
            true => Self::of_modules(keys),
            false => Self::Versioned(package),
        }
    }

    fn of_modules(keys: &[&str]) -> Self {
        let paths = keys
            .iter()
            .map(|key| key.split("__").collect::<Vec<&str>>());
        let paths: Vec<Vec<&str>> = paths.filter(|path| is_in_module(path)).collect();
        let Some((first, others)) = paths.split_first().filter(|(_, others)| !others.is_empty())
        else {
            return Self::None;
        };
        let modules = first.iter().take(first.len() - 1).enumerate();
        let shared = modules.take_while(|(index, module)| {
            let has =
                |path: &Vec<&str>| path.get(*index) == Some(*module) && *index + 1 < path.len();
            others.iter().all(has)
        });
        match shared
            .map(|(_, module)| format!("{module}__"))
            .collect::<String>()
        {
            shared if shared.is_empty() => Self::None,
            shared => Self::Modules(shared),
        }
    }

    /// Returns the words of a key without the package, if it has one and what remains can be a name.
    pub(super) fn without(&self, key: &str) -> Option<Vec<String>> {
        let own = match self {
            Self::None => return None,
            Self::Dotted(package) => {
                let own = key.strip_prefix(package.as_str())?;
                // The arguments of a generic type: `app.Page<app.User>` of salvo.
                let own = own
                    .split('<')
                    .map(|part| part.trim_start_matches(package.as_str()));
                plain(&own.collect::<Vec<_>>().join("<"))
            }
            Self::Modules(package) => plain(key.strip_prefix(package.as_str())?),
            Self::Versioned(package) => plain(key).strip_prefix(package.as_slice())?.to_vec(),
        };
        let first = own.first()?;
        first.starts_with(char::is_alphabetic).then_some(own)
    }
}

/// Returns the parts that three quarters of the names begin with, without the last part of a name.
fn common_start(names: &[Vec<String>], is_package: &dyn Fn(&[String]) -> bool) -> Vec<String> {
    let mut start: Vec<String> = Vec::new();
    loop {
        let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
        for name in names {
            if let Some([next, _, ..]) = name.strip_prefix(start.as_slice()) {
                *counts.entry(next).or_default() += 1;
            }
        }
        let most = counts.into_iter().max_by_key(|(_, count)| *count);
        let Some((next, _)) =
            most.filter(|(_, count)| count.saturating_mul(4) >= names.len().saturating_mul(3))
        else {
            return start;
        };
        start.push(next.clone());
        if !is_package(&start) {
            start.pop();
            return start;
        }
    }
}

/// Returns whether a path is that of a class in a module in another module, as Python has them.
fn is_in_module(path: &[&str]) -> bool {
    let is_module = |name: &&str| {
        let mut letters = name.bytes();
        let is_letter =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        !name.is_empty() && letters.all(is_letter)
    };
    match path.split_last() {
        Some((class, modules)) => {
            class.starts_with(|first: char| first.is_ascii_uppercase())
                && modules.len() > 1
                && modules.iter().all(is_module)
        }
        None => false,
    }
}

/// Returns whether a word is a version: `v1`, `v1beta2`.
pub(super) fn is_version(word: &str) -> bool {
    let Some(number) = word.strip_prefix('v') else {
        return false;
    };
    let rest = number.trim_start_matches(|digit: char| digit.is_ascii_digit());
    let stage = ["alpha", "beta"]
        .iter()
        .find_map(|stage| rest.strip_prefix(stage));
    let ends = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    rest.len() < number.len() && (rest.is_empty() || stage.is_some_and(ends))
}

#[cfg(test)]
mod tests {
    use super::Package;

    fn short(keys: &[&str]) -> Vec<String> {
        let package = Package::of(keys);
        let short = |key: &&str| package.without(key).map(|words| words.join(" "));
        keys.iter().filter_map(short).collect()
    }

    #[test]
    fn a_package_with_dots_is_left_out() {
        let keys = ["a.b.User", "a.b.Group", "a.b.c.User", "Other", "a.b.Role"];
        assert_eq!(short(&keys), ["user", "group", "c user", "role"]);
        assert!(
            short(&["a.b", "a.b.c", "a.b.d", "a.b.e"])
                .iter()
                .all(|name| name.starts_with('b'))
        );
    }

    #[test]
    fn a_package_is_left_out_of_the_arguments_of_a_type_too() {
        let keys = ["app.User", "app.Page<app.User>", "app.Note", "core.Status"];
        assert_eq!(short(&keys), ["user", "page user", "note"]);
    }

    #[test]
    fn words_are_a_package_if_they_end_with_a_version() {
        let keys = [
            "GoogleV1Cat",
            "GoogleV1CatFood",
            "GoogleV1Dog",
            "GoogleV1Owner",
            "Status",
        ];
        assert_eq!(short(&keys), ["cat", "cat food", "dog", "owner"]);
        let keys = [
            "GoogleV1beta2Cat",
            "GoogleV1beta2Dog",
            "GoogleV1beta2Owner",
            "GoogleV1beta21",
        ];
        assert_eq!(short(&keys), ["cat", "dog", "owner"]);
        assert!(short(&["JobAgent", "JobStep", "JobTarget", "JobVersion"]).is_empty());
        assert!(short(&["VatA", "VatB", "VatC", "VatD"]).is_empty());
    }

    #[test]
    fn the_modules_of_fastapi_are_left_out() {
        let keys = [
            "app__models__jockeys__Course",
            "app__models__dams__Course",
            "app__models__Result",
            "Body_edit_v1_voices__voice_id__edit_post",
            "Dam",
        ];
        assert_eq!(short(&keys), ["jockeys course", "dams course", "result"]);
        assert!(short(&["a__b__C", "D", "E", "F"]).is_empty());
        assert!(short(&["a__b__C", "c__b__C", "E", "F"]).is_empty());
    }

    #[test]
    fn few_components_and_a_minority_have_none() {
        assert!(short(&["a.B", "a.C", "a.D"]).is_empty());
        assert!(short(&["a.B", "a.C", "D", "E"]).is_empty());
    }
}
