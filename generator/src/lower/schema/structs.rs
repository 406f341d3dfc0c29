//! Objects with named members.

use crate::config::UnknownMembers;
use crate::config::extensions::MEMBER_NAMES;
use crate::ir::{Extra, Field, Part, Presence, Struct, Ty, TypeId, Usage};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, OtherMembers, Term};
use crate::source::Place;
use indexmap::IndexSet;

/// Whole names, lower case without separators, that are secrets in every API.
const SECRET_NAMES: &[&str] = &[
    "accesskey",
    "accesskeysecret",
    "accesstoken",
    "apikey",
    "apisecret",
    "apitoken",
    "authtoken",
    "bearertoken",
    "clientsecret",
    "consumersecret",
    "credential",
    "credentials",
    "idtoken",
    "passphrase",
    "passwd",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretaccesskey",
    "secretkey",
    "sessiontoken",
    "signingsecret",
    "webhooksecret",
];

impl<'m> Builder<'m> {
    /// The struct of a conjunction.
    pub(in crate::lower) fn structure(
        &mut self,
        terms: &[Term],
        merged: &Conjunction<'m>,
        id: TypeId,
    ) -> Struct {
        // Bases first: what is written inline in a base is named after the base.
        let bases = self.bases(terms, merged, id);
        let mut fields = Vec::new();
        for (name, places) in &merged.properties {
            fields.push(self.field(name, places, merged.required.contains(name), id));
        }
        for name in &merged.required {
            if !merged.properties.contains_key(name) {
                fields.push(self.undeclared_field(name, merged, id));
            }
        }
        Struct {
            fields,
            extra: self.extra(merged, id),
            bases,
        }
    }

    fn field(&mut self, name: &str, places: &[Place], required: bool, id: TypeId) -> Field {
        let usage = Usage::part(id, Part::Member(name.to_owned()));
        let (ty, presence) = presence(self.ty_of_all(places, &usage), required);
        let is_password = |place: &Place| {
            self.schemas
                .get(place)
                .is_some_and(|keywords| keywords.format.as_deref() == Some("password"))
        };
        let format_secret = places.iter().any(|place| {
            let items = self.schemas.get(place).and_then(|all| all.items.as_ref());
            is_password(place) || items.is_some_and(|items| is_password(&items.place))
        });
        let origin = places.last().map(declaring);
        let origin = origin.unwrap_or_else(|| self.types[id].origin.clone());
        Field {
            name: places.iter().rev().find_map(|place| {
                let keywords = self.schemas.get(place)?;
                self.config
                    .extension_name(&keywords.extensions, MEMBER_NAMES)
            }),
            docs: self.use_docs(places, matches!(ty, Ty::Type(_))),
            default: self.default_of(places),
            read_only: self.is_annotated(places, |keywords| keywords.read_only),
            write_only: self.is_annotated(places, |keywords| keywords.write_only),
            secret: format_secret || self.is_secret(name),
            ..Field::new(name.to_owned(), ty, presence, origin)
        }
    }

    /// A member that `required` names and no schema declares: it is there, and is what all such members are.
    fn undeclared_field(&mut self, name: &str, merged: &Conjunction<'m>, id: TypeId) -> Field {
        let ty = match (&merged.rest, merged.patterns.as_slice()) {
            (OtherMembers::Schemas(places), []) => self.ty_of_all(places, &value_of(id)),
            // Whether a name fits a pattern is not looked at, but one that may be there fits the only one.
            (OtherMembers::Closed, [only]) => self.ty(only, &value_of(id)),
            _ => Ty::Any(None),
        };
        let (ty, presence) = presence(ty, true);
        let part = merged.parts.iter().find(|part| {
            part.keywords
                .required
                .iter()
                .any(|required| required == name)
        });
        let origin = part.map_or(&self.types[id].origin, |part| &part.term.place);
        Field {
            secret: self.is_secret(name),
            ..Field::new(name.to_owned(), ty, presence, origin.clone())
        }
    }

    /// Whether a member or parameter of this name must not be shown.
    pub(in crate::lower) fn is_secret(&self, name: &str) -> bool {
        let plain: String = name
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        SECRET_NAMES.contains(&plain.as_str())
            || self.config.secrets.iter().any(|secret| secret == name)
    }

    fn extra(&mut self, merged: &Conjunction<'m>, id: TypeId) -> Extra {
        let usage = value_of(id);
        let typed = if merged.patterns.is_empty() {
            match &merged.rest {
                OtherMembers::Closed => return Extra::Closed,
                OtherMembers::Open => None,
                OtherMembers::Schemas(places) => Some(self.ty_of_all(places, &usage)),
            }
        } else {
            Some(self.pattern_values(merged, &usage))
        };
        match typed {
            Some(Ty::Any(_)) | None => match self.config.unknown_members {
                UnknownMembers::Keep => Extra::Open,
                UnknownMembers::Drop => Extra::Closed,
            },
            Some(ty) => Extra::Typed(ty),
        }
    }

    /// The named types among the branches, nearest first. They are built even where nothing else uses them.
    fn bases(&mut self, terms: &[Term], merged: &Conjunction<'m>, id: TypeId) -> Vec<TypeId> {
        let mut named: Vec<(usize, &Place)> = merged
            .parts
            .iter()
            .filter(|part| part.depth > 0 || (terms.len() > 1 && part.term.all_of))
            .filter(|part| {
                // A variant that is written inline has no other use: with the members common to all it is one type.
                crate::lower::builder::component_key(&part.term.place).is_some()
                    || (part.keywords.title.is_some()
                        && part.keywords.constrains()
                        && (part.depth > 0 || self.targets.contains(&part.term.place)))
            })
            .map(|part| (part.depth, &part.term.place))
            .collect();
        named.sort_by_key(|(depth, _)| *depth);
        let mut bases = IndexSet::new();
        for (_, place) in named {
            let usage = Usage::part(id, Part::Item);
            let ty = if self.children.contains_key(place) {
                self.base_struct(place, &usage)
            } else {
                self.ty(place, &usage)
            };
            let ty = match ty {
                Ty::Nullable(inner) => *inner,
                ty => ty,
            };
            if let Ty::Type(base) = ty
                && base != id
            {
                bases.insert(base);
            }
        }
        bases.into_iter().collect()
    }
}

/// The type of a member beside its `null`, and whether it is there.
fn presence(ty: Ty, required: bool) -> (Ty, Presence) {
    let (ty, nullable) = match ty {
        Ty::Nullable(inner) => (*inner, true),
        Ty::Any(reason) => (Ty::Any(reason), !required),
        // Where `null` is the only value, a member that is absent is another thing than one that is `null`.
        Ty::Null => (Ty::Null, !required),
        other => (other, false),
    };
    let presence = match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::RequiredNullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    };
    (ty, presence)
}

/// The use of a schema for the members that are not named.
fn value_of(id: TypeId) -> Usage {
    Usage::part(id, Part::Value)
}

/// The branch that declares the member whose schema stands at `place`.
fn declaring(place: &Place) -> Place {
    let pointer = place
        .pointer
        .parent()
        .and_then(|properties| properties.parent());
    Place::new(place.file, pointer.unwrap_or_else(|| place.pointer.clone()))
}
