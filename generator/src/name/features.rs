//! Names the features that switch on operations and types.

use super::lock::Lock;
use super::reserved;
use super::scope::{Kind, Scope, plain, spellings};
use super::table::{FeatureNames, NameTable};
use crate::config::{Config, TagFeatures};
use crate::ir::{Api, OperationId, Role, Shape, Table, TypeId, Usage, visit};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeSet;

/// The largest number of features that a type depends on. Types that more tags use always exist: there are few of
/// them, and a longer condition tells a reader nothing.
const SHARED: usize = 4;

const WEBHOOKS: &str = "webhooks";
const UNUSED_TYPES: &str = "unused-types";

/// Names the features, one for each module of a tag. Returns none if operations are not grouped, or if the crate is small
/// and had none before.
pub(super) fn name_features(
    api: &Api,
    config: &Config,
    lock: &Lock,
    names: &NameTable,
) -> FeatureNames {
    let wanted = match config.features {
        TagFeatures::Auto => api.is_large() || !lock.features.is_empty(),
        TagFeatures::Tags => true,
        TagFeatures::None => false,
    };
    if !wanted || names.tags.is_empty() {
        return FeatureNames::default();
    }
    let tags = of_tags(api, lock, names);
    let uses = Uses::of(api, names);
    let modules = uses.features(&tags);
    let users = users_of(api, names);
    let errors = names.shared_errors.iter().map(|shared| {
        let users = shared.operations.iter().map(|id| users[*id]);
        features(&users.collect(), &tags).unwrap_or_default()
    });
    let errors = errors.collect();
    let has_unused = uses
        .users
        .values()
        .any(|users| users.contains(&User::Nothing));
    FeatureNames {
        tags,
        webhooks: if api.webhooks.is_empty() {
            ""
        } else {
            WEBHOOKS
        }
        .to_owned(),
        unused_types: if has_unused { UNUSED_TYPES } else { "" }.to_owned(),
        errors,
        modules,
    }
}

/// Returns the feature of each tag. Features of the lock are kept.
fn of_tags(api: &Api, lock: &Lock, names: &NameTable) -> Vec<String> {
    let mut scope = Scope::new(Kind::Module)
        .reserving(reserved::FEATURES)
        .aside("tag");
    let texts = names.tags.iter().map(|tag| {
        let tag = api.tags.get(tag.index);
        tag.map_or("", |tag| tag.name.as_str())
    });
    let texts: Vec<&str> = texts.collect();
    let locked = texts.iter().map(|text| {
        let known = lock.features.get(*text)?;
        scope.keep(&known.replace('-', "_"))
    });
    let locked: Vec<Option<String>> = locked.collect();
    let all = texts.iter().zip(locked).map(|(text, locked)| {
        let name = locked.unwrap_or_else(|| {
            let candidates = [plain(text), [plain(text), plain("tag")].concat()];
            scope.mint(candidates.into_iter().chain(spellings(text)))
        });
        name.trim_end_matches('_').replace('_', "-")
    });
    all.collect()
}

/// A reason for which a module of types exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum User {
    /// The operations of a tag, by index.
    Tag(usize),
    /// Operations without a tag.
    Untagged,
    /// The webhooks.
    Webhooks,
    /// No operation and no webhook.
    Nothing,
}

/// The modules of types, each with those that use it.
struct Uses<'a> {
    users: IndexMap<&'a str, BTreeSet<User>>,
}

impl<'a> Uses<'a> {
    /// Finds the users of each module. A module is used by those that use a module that refers to it.
    fn of(api: &Api, names: &'a NameTable) -> Self {
        let module = |id: TypeId| names.types[id].module.as_str();
        let mut parts: IndexMap<&str, IndexSet<&str>> = IndexMap::new();
        for (id, def) in api.types.entries() {
            let parts = parts.entry(module(id)).or_default();
            visit::types(&def.shape, |ty| {
                visit::uses(ty, &mut |part| {
                    parts.insert(module(part));
                });
            });
            if let Shape::Struct(structure) = &def.shape {
                parts.extend(structure.bases.iter().map(|base| module(*base)));
            }
        }
        let users = users_of(api, names);
        let mut uses = Self {
            users: parts.keys().map(|name| (*name, BTreeSet::new())).collect(),
        };
        for (id, operation) in api.operations.entries() {
            for (role, ty) in operation.uses() {
                // The structs of response headers always exist.
                let user = match role {
                    Role::ResponseHeader(_) => User::Untagged,
                    _ => users[id],
                };
                visit::uses(ty, &mut |part| uses.add(module(part), user, &parts));
            }
        }
        for (usage, ty) in api
            .webhooks
            .entries()
            .flat_map(|(id, webhook)| webhook.uses(id))
        {
            let user = match usage {
                Usage::WebhookHeader(..) => User::Untagged,
                _ => User::Webhooks,
            };
            visit::uses(ty, &mut |part| uses.add(module(part), user, &parts));
        }
        let unused = uses.users.iter().filter(|(_, users)| users.is_empty());
        let unused: Vec<&str> = unused.map(|(name, _)| *name).collect();
        for name in unused {
            uses.add(name, User::Nothing, &parts);
        }
        uses
    }

    /// Adds a user to a module and to those that it refers to.
    fn add(&mut self, name: &'a str, user: User, parts: &IndexMap<&'a str, IndexSet<&'a str>>) {
        let mut queue = vec![name];
        while let Some(name) = queue.pop() {
            let is_new = self
                .users
                .get_mut(name)
                .is_some_and(|users| users.insert(user));
            if is_new {
                queue.extend(parts.get(name).into_iter().flatten());
            }
        }
    }

    /// Returns the features of the modules that do not always exist.
    fn features(&self, tags: &[String]) -> IndexMap<String, Vec<String>> {
        let modules = self.users.iter();
        let modules = modules.filter_map(|(name, users)| {
            let features = features(users, tags)?;
            Some(((*name).to_owned(), features))
        });
        modules.collect()
    }
}

/// Returns for which reason each operation exists.
fn users_of(api: &Api, names: &NameTable) -> Table<OperationId, User> {
    let mut users = api.operations.map(|_, _| User::Untagged);
    for (index, tag) in names.tags.iter().enumerate() {
        for id in &tag.operations {
            users[*id] = User::Tag(index);
        }
    }
    users
}

/// Returns the features of what these use, or `None` if it always exists.
fn features(users: &BTreeSet<User>, tags: &[String]) -> Option<Vec<String>> {
    if users.len() > SHARED {
        return None;
    }
    let features = users.iter().map(|user| match user {
        User::Tag(index) => tags.get(*index).cloned(),
        User::Untagged => None,
        User::Webhooks => Some(WEBHOOKS.to_owned()),
        User::Nothing => Some(UNUSED_TYPES.to_owned()),
    });
    let mut features: Vec<String> = features.collect::<Option<_>>()?;
    features.sort_unstable();
    Some(features)
}
