//! Names the builder methods that choose the URL of a server and set the variables of URLs, and the enums of their
//! arguments.

use super::case;
use super::client_builder::labels;
use super::lock::Lock;
use super::members::UNKNOWN;
use super::overrides::Overrides;
use super::reserved::{self, FIRST_CHOICE};
use super::scope::{Kind, Scope, plain, spellings};
use super::table::SettingNames;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Server, ServerChoice, ServerId, ServerVariable, Table, VariableId};

/// The maximum number of words of a description that a server is named by.
const MOST_WORDS: usize = 4;

/// The words that descriptions of servers end with and that do not distinguish them.
const KINDS: &[&str] = &["api", "endpoint", "environment", "host", "server", "url"];

/// The state of naming the settings.
pub(super) struct Settings<'a> {
    /// The builder methods.
    methods: Scope,
    /// The enums of the module `servers`.
    types: Scope,
    /// The builder method of each server.
    servers: &'a Table<ServerId, String>,
}

impl<'a> Settings<'a> {
    pub(super) fn new(methods: Scope, servers: &'a Table<ServerId, String>) -> Self {
        Self {
            methods: methods.aside("variable"),
            types: Scope::new(Kind::Type).reserving(reserved::TYPES),
            servers,
        }
    }

    /// Names the choice of the URL of each server.
    pub(super) fn name_choices(
        &mut self,
        api: &Api,
        overrides: &mut Overrides<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Table<ServerId, Option<SettingNames>> {
        let first = api.servers.ids().next();
        api.servers.map(|id, server| {
            if server.choices.len() < 2 {
                return None;
            }
            let method = if Some(id) == first {
                FIRST_CHOICE.to_owned()
            } else {
                let words = [self.own_words(id), vec!["server".to_owned()]].concat();
                self.methods.mint([words])
            };
            Some(SettingNames {
                ty: self.types.mint([case::words(&method)]),
                parts: choices(server, overrides, diagnostics),
                unknown: String::new(),
                method,
            })
        })
    }

    /// Names the variables.
    pub(super) fn name_variables(
        &mut self,
        api: &Api,
        lock: &Lock,
        overrides: &mut Overrides<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Table<VariableId, SettingNames> {
        let places = |variable: &'_ ServerVariable| {
            let mut places = vec![variable.origin.clone()];
            places.extend(variable.copies.iter().cloned());
            places
        };
        let mut methods = api.variables.map(|_, variable| {
            let mut places = places(variable).into_iter();
            places.find_map(|place| overrides.choose(&place, None, &mut self.methods, diagnostics))
        });
        for (variable, method) in api.variables.iter().zip(&mut methods) {
            if method.is_none() {
                let mut places = places(variable).into_iter();
                *method = places
                    .find_map(|place| self.methods.keep(lock.servers.get(&overrides.key(&place))?));
            }
        }
        for ((id, variable), method) in api.variables.entries().zip(&mut methods) {
            if method.is_none() {
                let candidates = self.variable_candidates(api, id, variable);
                *method = Some(self.methods.mint(candidates));
            }
        }
        let methods = methods.into_iter().map(Option::unwrap_or_default);
        let named = api.variables.iter().zip(methods);
        named
            .map(|(variable, method)| self.variable(variable, method))
            .collect()
    }

    fn variable(&mut self, variable: &ServerVariable, method: String) -> SettingNames {
        if variable.values.is_empty() {
            return SettingNames {
                method,
                ..SettingNames::default()
            };
        }
        let words = case::words(&method);
        let long = [words.clone(), vec!["value".to_owned()]].concat();
        let mut scope = Scope::new(Kind::Value);
        let values = variable.values.iter();
        SettingNames {
            method,
            ty: self.types.mint([words, long]),
            parts: values.map(|value| scope.mint(spellings(value))).collect(),
            unknown: scope.mint(UNKNOWN.iter().map(|text| plain(text))),
        }
    }

    /// Returns the names of a variable: its own, then with the words of a server that has it.
    fn variable_candidates(
        &self,
        api: &Api,
        id: VariableId,
        variable: &ServerVariable,
    ) -> Vec<Vec<String>> {
        let mut candidates: Vec<Vec<String>> = spellings(&variable.name).take(2).collect();
        let words = plain(&variable.name);
        let owners = api.servers.entries().filter(|(_, server)| {
            let mut variables = server.variables();
            variables.any(|its| its.variable == id)
        });
        for (owner, _) in owners {
            candidates.push([self.own_words(owner), words.clone()].concat());
        }
        candidates.push([words, vec!["variable".to_owned()]].concat());
        candidates
    }

    /// Returns the words that distinguish the builder method of a server: `upload` of `upload_base_url`.
    fn own_words(&self, id: ServerId) -> Vec<String> {
        let name = &self.servers[id];
        case::words(name.strip_suffix("base_url").unwrap_or(name))
    }
}

/// Names the variants of the choice of a URL.
fn choices(
    server: &Server,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut scope = Scope::new(Kind::Variant);
    let all: Vec<_> = server
        .choices
        .iter()
        .map(|choice| labels(&without_variables(&choice.template)))
        .collect();
    let choices = server.choices.iter().enumerate();
    let mut names: Vec<Option<String>> = choices
        .clone()
        .map(|(_, choice)| {
            overrides.choose(&choice.origin, Some("variant"), &mut scope, diagnostics)
        })
        .collect();
    for ((index, choice), name) in choices.zip(&mut names) {
        if name.is_none() {
            // Quarkus describes all of its servers alike.
            let others = server.choices.iter();
            let alike = others.filter(|other| other.description == choice.description);
            let description = choice.description.as_deref().filter(|_| alike.count() == 1);
            let description = description.and_then(short);
            *name = Some(scope.mint(choice_candidates(choice, description, index, &all)));
        }
    }
    names.into_iter().map(Option::unwrap_or_default).collect()
}

/// Returns the names of a server of a list: its `name`, a short description that no other has, then what distinguishes its URL.
fn choice_candidates(
    choice: &ServerChoice,
    description: Option<Vec<String>>,
    index: usize,
    all: &[Vec<Vec<String>>],
) -> Vec<Vec<String>> {
    let mut candidates = Vec::new();
    candidates.extend(choice.name.as_deref().map(plain));
    candidates.extend(description);
    let own = all.get(index).map_or(&[][..], Vec::as_slice);
    let apart = own.iter().filter(|label| {
        let mut others = all.iter().enumerate().filter(|(other, _)| *other != index);
        others.all(|(_, labels)| !labels.contains(label))
    });
    // The numbers of an address are no name.
    let begins_well = |label: &&Vec<String>| {
        label
            .first()
            .is_some_and(|word| word.starts_with(char::is_alphabetic))
    };
    candidates.extend(apart.filter(begins_well).cloned());
    candidates.push(match index {
        0 => vec!["default".to_owned()],
        _ => vec![format!("server{}", index.saturating_add(1))],
    });
    candidates.retain(|words| !words.is_empty());
    candidates
}

/// Returns the URL without the names of its variables, which say nothing about the server.
fn without_variables(template: &str) -> String {
    let mut kept = String::new();
    let mut is_inside = false;
    for character in template.chars() {
        match character {
            '{' => is_inside = true,
            '}' => is_inside = false,
            other if !is_inside => kept.push(other),
            _ => {}
        }
    }
    kept
}

/// Returns the words of a short description, without an article and the kind of thing that it describes.
fn short(description: &str) -> Option<Vec<String>> {
    let mut words = plain(description.trim());
    if words.first().is_some_and(|word| word == "the") {
        words.remove(0);
    }
    while words.len() > 1
        && words
            .last()
            .is_some_and(|word| KINDS.contains(&word.as_str()))
    {
        words.pop();
    }
    (words.len() <= MOST_WORDS).then_some(words)
}
