//! Scopes, in which names are unique. Only a scope creates identifiers, so that every identifier is valid and unique.

use super::ascii::ascii;
use super::case::{self, Case, is_in_case};
use super::symbols;
use crate::rust_words::is_identifier;
use indexmap::{IndexMap, IndexSet};
use std::iter::once_with;

/// The maximum number of characters of a text that are compared with its name, which is not longer.
const COMPARED: usize = 80;

/// The kind of items in a scope.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Structs, enums and aliases.
    Type,
    /// Values of an enum.
    Value,
    /// Variants of a union or an error.
    Variant,
    /// Members, parameters and methods.
    Item,
    /// Modules, which are also file names.
    Module,
}

impl Kind {
    fn case(self) -> Case {
        match self {
            Self::Type | Self::Value | Self::Variant => Case::Camel,
            Self::Item | Self::Module => Case::Snake,
        }
    }

    /// Returns the prefix for a name with an invalid start, such as a digit.
    fn start(self) -> &'static str {
        match self {
            Self::Type => "Type",
            Self::Value => "Value",
            Self::Variant => "Variant",
            Self::Item | Self::Module => "n",
        }
    }

    /// Returns the name of an item without a text.
    pub(super) fn nameless(self) -> &'static str {
        match self {
            Self::Type => "unnamed",
            Self::Value | Self::Variant | Self::Item | Self::Module => "empty",
        }
    }

    /// Returns the word that is appended to a reserved name; `None` means an underscore.
    fn aside(self) -> Option<&'static str> {
        match self {
            Self::Type => Some("model"),
            Self::Value | Self::Variant => Some("value"),
            Self::Item => Some("item"),
            Self::Module => None,
        }
    }

    /// Writes words as a valid name, which may be taken.
    fn write(self, words: &[String]) -> String {
        let case = self.case();
        let mut name = match self {
            Self::Module => {
                // Nothing is left of a word of marks alone.
                let words = words.iter().map(|word| ascii(word));
                let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
                case::join(&words, case)
            }
            Self::Type | Self::Value | Self::Variant | Self::Item => case::join(words, case),
        };
        let starts_well = name.chars().next().is_some_and(|first| {
            unicode_ident::is_xid_start(first) && !(case == Case::Camel && first.is_lowercase())
        });
        if !starts_well {
            name.insert_str(0, self.start());
        }
        if !is_identifier(&name) {
            name.push('_');
        }
        name
    }
}

/// The names that are taken in one scope of the crate.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    kind: Kind,
    reserved: Vec<&'static [&'static str]>,
    aside: Option<&'static str>,
    taken: IndexSet<String>,
    numbers: IndexMap<String, u32>,
    set_aside: Vec<String>,
}

impl Scope {
    /// Creates a scope in which no name is taken.
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            reserved: Vec::new(),
            aside: kind.aside(),
            taken: IndexSet::new(),
            numbers: IndexMap::new(),
            set_aside: Vec::new(),
        }
    }

    /// Adds names that are never assigned.
    pub(super) fn reserving(mut self, reserved: &'static [&'static str]) -> Self {
        self.reserved.push(reserved);
        self
    }

    /// Sets the word that is appended to a reserved name.
    pub(super) fn aside(mut self, word: &'static str) -> Self {
        self.aside = Some(word);
        self
    }

    /// Keeps a name free until [`Scope::release`].
    pub(super) fn set_aside(&mut self, name: &str) {
        if self.taken.insert(name.to_owned()) {
            self.set_aside.push(name.to_owned());
        }
    }

    /// Frees the names that were set aside.
    pub(super) fn release(mut self) -> Self {
        for name in std::mem::take(&mut self.set_aside) {
            self.taken.swap_remove(&name);
        }
        self
    }

    /// Takes exactly this name if it is valid and free, for names in the lock.
    pub(super) fn keep(&mut self, name: &str) -> Option<String> {
        let fits = is_identifier(name) && !self.is_reserved(name);
        (fits && self.taken.insert(name.to_owned())).then(|| name.to_owned())
    }

    /// Takes a name that a user chose. It is unchanged unless the compiler would warn about its case.
    pub(super) fn choose(&mut self, text: &str) -> Option<String> {
        let as_written = is_identifier(text)
            && is_in_case(text, self.kind.case())
            && (self.kind != Kind::Module || text.is_ascii());
        if as_written {
            self.keep(text)
        } else {
            self.claim(&case::words(text))
        }
    }

    /// Takes the name made of these words, if it is free.
    pub(super) fn claim(&mut self, words: &[String]) -> Option<String> {
        if words.is_empty() {
            return None;
        }
        let name = self.proposal(words);
        self.taken.insert(name.clone()).then_some(name)
    }

    /// Takes the names made of these words, one for each, if all of them are free and differ. Otherwise, takes none.
    pub(super) fn claim_all<'w>(
        &mut self,
        words: impl Iterator<Item = &'w [String]>,
    ) -> Option<Vec<String>> {
        let mut names = Vec::new();
        for words in words {
            match self.claim(words) {
                Some(name) => names.push(name),
                None => {
                    for name in names {
                        self.taken.swap_remove(&name);
                    }
                    return None;
                }
            }
        }
        Some(names)
    }

    /// Takes the first free name of these candidates. If none is free, appends a number to the first one.
    pub(super) fn mint(&mut self, candidates: impl IntoIterator<Item = Vec<String>>) -> String {
        let mut first = None;
        for words in candidates {
            if let Some(name) = self.claim(&words) {
                return name;
            }
            if first.is_none() && !words.is_empty() {
                first = Some(words);
            }
        }
        let words = first.unwrap_or_else(|| vec![self.kind.nameless().to_owned()]);
        if let Some(name) = self.claim(&words) {
            return name;
        }
        self.number(words)
    }

    /// Returns the name made of these words, with the appended word if it is reserved, or with a `_` if that name is too.
    fn proposal(&self, words: &[String]) -> String {
        let name = self.kind.write(words);
        if !self.is_reserved(&name) {
            return name;
        }
        let aside = self.aside.map(|word| {
            let word = word.to_owned();
            self.kind.write(&[words, &[word]].concat())
        });
        aside
            .filter(|name| !self.is_reserved(name))
            .unwrap_or_else(|| format!("{name}_"))
    }

    fn is_reserved(&self, name: &str) -> bool {
        self.reserved.iter().any(|list| list.contains(&name))
    }

    fn number(&mut self, mut words: Vec<String>) -> String {
        let base = self.kind.write(&words);
        let mut number = self.numbers.get(&base).copied().unwrap_or(1);
        words.push(String::new());
        loop {
            number = number.saturating_add(1);
            if let Some(last) = words.last_mut() {
                *last = number.to_string();
            }
            let name = self.proposal(&words);
            if self.taken.insert(name.clone()) {
                self.numbers.insert(base, number);
                return name;
            }
        }
    }
}

/// Returns the ways to split a text into words, the plain one first.
pub(super) fn spellings(text: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    let plain = move || plain(text);
    let spelled = move || case::spelled_words(text);
    let styled = move |mut words: Vec<String>| match symbols::style(text) {
        Some(style) if !words.is_empty() => {
            words.push(style.to_owned());
            words
        }
        _ => Vec::new(),
    };
    once_with(plain)
        .chain(once_with(spelled))
        .chain(once_with(move || styled(plain())))
        .chain(once_with(move || styled(spelled())))
        .filter(|words| !words.is_empty())
}

/// Returns the words of a text, including the sign of a number.
pub(super) fn plain(text: &str) -> Vec<String> {
    match symbols::spell_sign(text) {
        Some(spelled) => case::words(&spelled),
        None => case::words(text),
    }
}

/// The priority of a text for a name that several texts lead to; the least one takes precedence. It is independent of
/// the order in the document, since names must not change if two lines are swapped.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Right {
    /// Whether the name omits a part of the text.
    pub(super) is_inexact: bool,
    /// The edit distance between the name and the text.
    distance: usize,
    text: String,
}

impl Right {
    /// Creates a priority that does not depend on a text.
    pub(super) fn inexact_if(is_inexact: bool) -> Self {
        Self {
            is_inexact,
            ..Self::default()
        }
    }

    /// Creates the priority of a text.
    pub(super) fn of(text: &str, kind: Kind) -> Self {
        let start: String = text.chars().take(COMPARED).collect();
        Self {
            is_inexact: !is_exact(text),
            distance: strsim::levenshtein(&start, &case::join(&plain(text), kind.case())),
            text: text.to_owned(),
        }
    }
}

/// Returns whether the plain words omit nothing of the text, in which case it has a higher priority for them.
fn is_exact(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        || plain(text) == case::spelled_words(text)
}

#[cfg(test)]
mod tests {
    use super::super::reserved;
    use super::{Kind, Scope, spellings};
    use crate::rust_words::is_raw_keyword;

    fn all(kind: Kind, texts: &[&str]) -> Vec<String> {
        let mut scope = Scope::new(kind);
        texts
            .iter()
            .map(|text| scope.mint(spellings(text)))
            .collect()
    }

    #[test]
    fn equal_words_are_told_apart() {
        assert_eq!(
            all(Kind::Value, &["asc", "ASC", "Asc"]),
            ["Asc", "AscUpper", "AscCapitalized"]
        );
        assert_eq!(
            all(Kind::Item, &["id", "_id", "ID"]),
            ["id", "underscore_id", "id_upper"]
        );
        assert_eq!(
            all(Kind::Item, &["+1", "-1", "1"]),
            ["plus_1", "minus_1", "n1"]
        );
        assert_eq!(
            all(Kind::Item, &["$ref", "@type", "*", "", "self"]),
            ["ref", "type", "star", "empty", "self_"]
        );
        assert_eq!(
            all(Kind::Value, &["<", "<=", "", "Self", "2023-01-01"]),
            ["Less", "LessOrEqual", "Empty", "Self_", "Value2023_01_01"]
        );
        assert_eq!(all(Kind::Type, &["x", "x", "x"]), ["X", "XLower", "X2"]);
    }

    /// Characters of every kind, alone, in the middle of words, and in long texts.
    fn any_texts() -> Vec<String> {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        let mut texts: Vec<String> = all
            .chunks(499)
            .map(|part| part.iter().take(70).collect())
            .collect();
        let shown = all
            .iter()
            .filter(|c| unicode_ident::is_xid_continue(**c) || c.is_ascii());
        for (index, character) in shown.enumerate() {
            if u32::from(*character) > 0x600 && index % 17 != 0 {
                continue;
            }
            match index % 3 {
                0 => texts.push(character.to_string()),
                1 => texts.push(format!("a{character}B")),
                _ => texts.push(format!("{character}{character}1")),
            }
        }
        for text in [
            "self", "Self", "crate", "super", "_", "", "CON", "com1", "nul.txt", "type",
        ] {
            texts.extend([text, text].map(str::to_owned));
        }
        texts.extend([
            "x".repeat(10_000),
            "y ".repeat(10_000),
            "a \u{301}\u{fe0f}\u{e0100} 1".to_owned(),
        ]);
        texts
    }

    #[test]
    fn every_name_is_an_identifier() {
        for kind in [Kind::Type, Kind::Item] {
            let mut scope = Scope::new(kind);
            for text in any_texts() {
                let name = scope.mint(spellings(&text));
                let written = if is_raw_keyword(&name) {
                    format!("r#{name}")
                } else {
                    name.clone()
                };
                assert!(
                    syn::parse_str::<syn::Ident>(&written).is_ok(),
                    "{text:?}: {name}"
                );
                // A constant has the name in upper case.
                let constant = name.to_uppercase();
                assert!(
                    syn::parse_str::<syn::Ident>(&constant).is_ok(),
                    "{text:?}: {constant}"
                );
                assert!(name.chars().count() <= 100, "{text:?}: {name}");
            }
        }
    }

    #[test]
    fn every_module_is_a_file_on_every_system() {
        let mut scope = Scope::new(Kind::Module).reserving(reserved::MODULES);
        for text in any_texts() {
            let name = scope.mint(spellings(&text));
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            // The compiler warns about two underscores.
            assert!(
                name.chars().all(plain) && !name.contains("__") && name.len() <= 100,
                "{text:?}: {name}"
            );
            assert!(
                syn::parse_str::<syn::Ident>(&name).is_ok(),
                "{text:?}: {name}"
            );
            let numbered = ["com", "lpt"].iter().find_map(|it| name.strip_prefix(it));
            let is_device = ["con", "prn", "aux", "nul"].contains(&name.as_str())
                || numbered.is_some_and(|number| number.len() == 1 && number.parse::<u8>().is_ok());
            assert!(!is_device, "{text:?}: {name}");
        }
    }
}
