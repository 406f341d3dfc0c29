//! Names types and their modules.

use super::case::{self, Case};
use super::component_package::Package;
use super::lock::Lock;
use super::overrides::Overrides;
use super::reserved;
use super::scope::{Kind, Scope, plain, spellings};
use super::usage::{self, Uses};
use crate::config::ComponentNames;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Operation, OperationId, Table, TypeDef, TypeId, Usage};
use std::path::Path;

/// The maximum length of a title that is used as a name if there is a better candidate. A longer one is a sentence.
const LONGEST_TITLE: usize = 48;

/// The state of naming the types.
pub(super) struct Types<'a> {
    api: &'a Api,
    methods: &'a Table<OperationId, String>,
    /// The package that is left out of the names of components.
    package: Package,
    names: Table<TypeId, Option<String>>,
    /// The types in the order in which they were named.
    order: Vec<TypeId>,
    /// The scope of all type names.
    pub(super) scope: Scope,
}

impl<'a> Types<'a> {
    /// Creates the state in which the methods of operations are named, but no type is.
    pub(super) fn new(
        api: &'a Api,
        methods: &'a Table<OperationId, String>,
        how: ComponentNames,
    ) -> Self {
        let keys = api.types.iter().filter_map(|def| def.hints.key.as_deref());
        let package = match how {
            ComponentNames::Short => Package::of(&keys.collect::<Vec<_>>()),
            ComponentNames::Full => Package::None,
        };
        Self {
            api,
            methods,
            package,
            names: api.types.filled(None),
            order: Vec::with_capacity(api.types.len()),
            scope: Scope::new(Kind::Type).reserving(reserved::TYPES),
        }
    }

    fn is_named(&self, id: TypeId) -> bool {
        self.names[id].is_some()
    }

    fn give(&mut self, id: TypeId, name: Option<String>) {
        if name.is_some() {
            self.names[id] = name;
            self.order.push(id);
        }
    }

    fn unnamed(&self) -> Vec<(TypeId, &'a TypeDef)> {
        let api = self.api;
        api.types
            .entries()
            .filter(|(id, _)| !self.is_named(*id))
            .collect()
    }

    /// Assigns the names in the configuration.
    pub(super) fn apply_configuration(
        &mut self,
        overrides: &mut Overrides<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        if overrides.is_empty() {
            return;
        }
        for (id, def) in self.unnamed() {
            let suffix = def.hints.suffix;
            let mut name = None;
            for origin in def.places() {
                if name.is_none() {
                    name = overrides.choose(origin, suffix, &mut self.scope, diagnostics);
                }
                if let (None, Some(suffix)) = (&name, suffix) {
                    // The struct of a base takes over the name that the configuration sets for the base.
                    let words = overrides.find(origin, None).map(plain);
                    name = words.and_then(|words| self.scope.claim(&with(words, Some(suffix))));
                }
            }
            self.give(id, name);
        }
    }

    /// Assigns the names in the lock.
    pub(super) fn apply_lock(&mut self, lock: &Lock) {
        if lock.types.is_empty() {
            return;
        }
        // A type that several members share keeps the name before one of them that has other values now.
        for is_shared in [true, false] {
            for (id, def) in self.unnamed() {
                if def.hints.is_shared() != is_shared {
                    continue;
                }
                let api = self.api;
                let name = api.keys_of(def).find_map(|key| {
                    let locked = lock.types.get(&key)?;
                    self.scope.keep(locked)
                });
                self.give(id, name);
            }
        }
    }

    /// Returns the words of the name of a request body whose key repeats the `operationId`, as FastAPI writes it:
    /// `Body_read_item_items__item_id__get`.
    fn body_of(&self, key: &str) -> Option<Vec<String>> {
        let id = key.strip_prefix("Body_")?;
        let mut operations = self.api.operations.entries();
        let is_it = |operation: &Operation| operation.id.as_deref() == Some(id);
        let (operation, _) = operations.find(|(_, operation)| is_it(operation))?;
        let mut words = plain(&self.methods[operation]);
        words.push("body".to_owned());
        Some(words)
    }

    /// Names the other types: by an extension, then by key, then by title. Types without these, or whose names are
    /// taken, are named by their use.
    pub(super) fn name_rest(&mut self, overrides: &Overrides<'_>) {
        for (id, def) in self.unnamed() {
            let words = def.hints.given.as_deref().map(plain).unwrap_or_default();
            let name = self.claim(words, def.hints.suffix);
            self.give(id, name);
        }
        // A key that equals the type name has priority over one that is converted to it, and that over one without its
        // package.
        for (spelled_so, in_package) in [(true, false), (false, false), (false, true)] {
            for (id, def) in self.unnamed() {
                let Some(key) = def.hints.key.as_deref() else {
                    continue;
                };
                let short = self.package.without(key);
                if short.is_some() != in_package {
                    continue;
                }
                let words = self.body_of(key).unwrap_or_else(|| plain(key));
                if spelled_so && case::join(&words, Case::Camel) != key {
                    continue;
                }
                let short = short.filter(|words| !is_reserved(words));
                let name = short.and_then(|words| self.claim(words, def.hints.suffix));
                let name = name.or_else(|| self.claim(words, def.hints.suffix));
                self.give(id, name);
            }
        }
        for (id, def) in self.unnamed() {
            let title = def.hints.title.as_deref().filter(|title| {
                def.hints.usage == Usage::Root || title.chars().count() <= LONGEST_TITLE
            });
            let words = title.map(plain).unwrap_or_default();
            let name = self.claim(words, def.hints.suffix);
            self.give(id, name);
        }
        for (id, def) in self.unnamed() {
            let words = def.hints.shared.as_deref().map(plain).unwrap_or_default();
            let name = self.claim(words, def.hints.suffix);
            self.give(id, name);
        }
        let mut waits = self.names.filled(false);
        for (id, _) in self.unnamed() {
            self.by_use(id, &mut waits, overrides);
        }
    }

    fn claim(&mut self, words: Vec<String>, suffix: Option<&str>) -> Option<String> {
        if words.is_empty() {
            return None;
        }
        self.scope.claim(&with(words, suffix))
    }

    /// Names a type by its use, after the types that it is part of.
    fn by_use(&mut self, id: TypeId, waits: &mut Table<TypeId, bool>, overrides: &Overrides<'_>) {
        let api = self.api;
        let mut line = vec![id];
        while let Some(id) = line.last().copied() {
            if self.is_named(id) {
                line.pop();
                continue;
            }
            let def = &api.types[id];
            if let Usage::Part { of, .. } = def.hints.usage {
                let first = !std::mem::replace(&mut waits[id], true);
                if first && !waits[of] && !self.is_named(of) {
                    line.push(of);
                    continue;
                }
            }
            line.pop();
            let candidates = self.candidates(id, def, overrides);
            let name = self.scope.mint(candidates);
            self.give(id, Some(name));
        }
    }

    /// Returns the candidates for a type that has no key or title, or whose key and title are taken.
    fn candidates(&self, id: TypeId, def: &TypeDef, overrides: &Overrides<'_>) -> Vec<Vec<String>> {
        let suffix = def.hints.suffix;
        let uses = Uses {
            api: self.api,
            methods: self.methods,
            types: &self.names,
        };
        let mut candidates = usage::candidates(&uses, id, &def.hints.usage);
        let own = def.hints.key.as_deref().or(def.hints.title.as_deref());
        let place = &def.origin;
        let stem = file_words(overrides.file(place));
        if let Some(own) = own {
            if self.api.files.len() > 1 {
                candidates.push([stem.clone(), plain(own)].concat());
            }
            if def.hints.key.is_some() {
                candidates.extend(spellings(own));
            }
        }
        let tokens: Vec<String> = place.pointer.tokens().collect();
        let is_root = def.hints.usage == Usage::Root;
        if tokens.is_empty() && is_root {
            candidates.push(stem.clone());
        }
        let mut path = Vec::new();
        for token in tokens.iter().rev().filter(|token| !is_structural(token)) {
            path = [plain(token), path].concat();
            // The last words alone are a name for a schema at the root, but not for a part of another type.
            if is_root {
                candidates.push(path.clone());
            }
        }
        if !path.is_empty() {
            candidates.push(path.clone());
            candidates.push([stem, path].concat());
        }
        candidates.extend(own.into_iter().flat_map(spellings));
        candidates.retain(|words| !words.is_empty());
        for words in &mut candidates {
            *words = with(std::mem::take(words), suffix);
        }
        candidates
    }

    /// Returns the names and modules by id, and the scope that the types of operations share with them.
    pub(super) fn finish(self) -> (Table<TypeId, (String, String)>, Scope) {
        let modules = modules(self.api, &self.names, &self.order);
        let names = self.names.into_iter().map(Option::unwrap_or_default);
        (names.zip(modules).collect(), self.scope.release())
    }
}

/// Returns whether the name of these words is reserved.
fn is_reserved(words: &[String]) -> bool {
    reserved::TYPES.contains(&case::join(words, Case::Camel).as_str())
}

/// Appends a suffix to words.
fn with(mut words: Vec<String>, suffix: Option<&str>) -> Vec<String> {
    words.extend(suffix.map(plain).unwrap_or_default());
    words
}

/// Returns the words of a file name without its extension.
fn file_words(file: &str) -> Vec<String> {
    let stem = Path::new(file).file_stem().and_then(|stem| stem.to_str());
    plain(stem.unwrap_or_default())
}

/// Returns whether a token of a pointer is a keyword, which does not describe the item.
fn is_structural(token: &str) -> bool {
    matches!(
        token,
        "components"
            | "schemas"
            | "$defs"
            | "definitions"
            | "properties"
            | "items"
            | "paths"
            | "content"
            | "schema"
            | "responses"
            | "requestBody"
            | "parameters"
            | "allOf"
            | "oneOf"
            | "anyOf"
            | "additionalProperties"
    ) || token.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the module of each type: its own, or that of the type it is part of.
fn modules(
    api: &Api,
    names: &Table<TypeId, Option<String>>,
    order: &[TypeId],
) -> Table<TypeId, String> {
    let mut scope = Scope::new(Kind::Module).reserving(reserved::MODULES);
    let mut modules: Table<TypeId, Option<String>> = names.filled(None);
    for id in order {
        let def = &api.types[*id];
        if !has_own_module(def) {
            continue;
        }
        let name = names[*id].as_deref();
        let module =
            scope.mint(spellings(name.unwrap_or_default()).chain(def.hints.suffix.map(plain)));
        modules[*id] = Some(module);
    }
    for id in order {
        let mut line = Vec::new();
        let mut at = *id;
        let found = loop {
            if let Some(module) = &modules[at] {
                break Some(module.clone());
            }
            line.push(at);
            match api.types[at].hints.usage {
                Usage::Part { of, .. } if line.len() <= modules.len() => at = of,
                _ => break None,
            }
        };
        let module = found.unwrap_or_else(|| {
            let name = names[*id].as_deref();
            scope.mint(spellings(name.unwrap_or_default()))
        });
        for id in line {
            modules[id].get_or_insert_with(|| module.clone());
        }
    }
    modules.into_iter().map(Option::unwrap_or_default).collect()
}

/// Returns whether a type has a module of its own.
fn has_own_module(def: &TypeDef) -> bool {
    if def.hints.shared.is_some() {
        return true;
    }
    let part = matches!(def.hints.usage, Usage::Part { .. });
    !part || def.hints.key.is_some() || def.hints.title.is_some()
}
