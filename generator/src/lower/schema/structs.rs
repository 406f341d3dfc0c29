//! Lowers objects with declared members.

use crate::config::extensions::MEMBER_NAMES;
use crate::diagnostic::Verdict;
use crate::ir::fold_name;
use crate::ir::{Extra, Field, JsonType, LeftOut, Part, Presence, Struct, Ty, TypeId, Usage};
use crate::lower::alike::Member;
use crate::lower::builder::Builder;
use crate::lower::conjunction::{self, Conjunction, OtherMembers, Term};
use crate::source::Place;
use indexmap::IndexSet;
use std::sync::Arc;

/// The verdict on the `type` of the values of a map that may be any JSON.
const ANY_VALUE: Verdict =
    Verdict::Approximated("the values of a map that are objects and no more are any JSON");

/// The names that are secrets in every API, in lower case without separators. The whole name must match.
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
    /// Builds the struct of a conjunction.
    pub(in crate::lower) fn structure(
        &mut self,
        terms: &[Term],
        merged: &Conjunction<'m>,
        id: TypeId,
    ) -> Struct {
        // The bases are built first, so that inline schemas in a base are named after the base.
        let bases = self.bases(terms, merged, id);
        let mut fields = Vec::with_capacity(merged.properties.len());
        let mut left_out = Vec::new();
        for (name, places) in &merged.properties {
            if self.is_schema_url(name, places, merged) {
                left_out.extend(
                    places
                        .iter()
                        .map(|place| (place.clone(), LeftOut::SchemaUrl)),
                );
                continue;
            }
            fields.push(self.field(name, places, merged, id));
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
            left_out,
        }
    }

    /// Returns whether a member only says where the schema of the body is, as Huma writes it into each body.
    fn is_schema_url(&self, name: &str, places: &[Place], merged: &Conjunction<'m>) -> bool {
        name == "$schema"
            && !merged.required.contains(name)
            && self.is_annotated(places, |keywords| keywords.read_only)
    }

    fn field(
        &mut self,
        name: &str,
        places: &[Place],
        merged: &Conjunction<'m>,
        id: TypeId,
    ) -> Field {
        let required = merged.required.contains(name);
        let member = self.member(name, places, id);
        let (ty, presence) = presence(member.ty, required);
        let origin = places.last().map(|place| declaring(place, merged));
        let origin = origin.unwrap_or_else(|| self.types[id].origin.clone());
        Field {
            name: member.name,
            docs: member.docs,
            default: member.default,
            read_only: member.read_only,
            write_only: member.write_only,
            secret: member.is_password || self.is_secret(name),
            pattern: member.pattern,
            ..Field::new(name.to_owned(), ty, presence, origin)
        }
    }

    /// Returns what the schemas of a member say of it.
    fn member(&mut self, name: &str, places: &[Place], id: TypeId) -> Member {
        let address = match places {
            [only] => self.address_in_any_place(only),
            _ => None,
        };
        if let Some(known) = address.and_then(|address| self.alike.member(address)) {
            return known.clone();
        }
        let usage = Usage::part(id, Part::Member(name.to_owned()));
        let ty = self.ty_of_all(places, &usage);
        let is_named = match &ty {
            Ty::Type(_) => true,
            Ty::Nullable(inner) => matches!(**inner, Ty::Type(_)),
            _ => false,
        };
        let member = Member {
            name: places.iter().rev().find_map(|place| {
                let keywords = self.schemas.get(place)?;
                self.config
                    .extension_name(&keywords.extensions, MEMBER_NAMES)
            }),
            docs: Arc::new(self.use_docs(places, is_named)),
            default: self.default_of(places).map(Box::new),
            read_only: self.is_annotated(places, |keywords| keywords.read_only),
            write_only: self.is_annotated(places, |keywords| keywords.write_only),
            is_password: self.is_password(places),
            pattern: places
                .iter()
                .rev()
                .find_map(|place| self.pattern(place))
                .map(Arc::from),
            ty,
        };
        if let Some(address) = address {
            self.alike.keep_member(address, &member);
        }
        member
    }

    /// Builds a member that `required` lists and no schema declares. Its type is that of all undeclared members.
    fn undeclared_field(&mut self, name: &str, merged: &Conjunction<'m>, id: TypeId) -> Field {
        let ty = match (&merged.rest, merged.patterns.as_slice()) {
            (OtherMembers::Schemas(places), []) => self.ty_of_all(places, &value_of(id)),
            // Patterns are not evaluated, but a required member of a closed object must match the only pattern.
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
            undeclared: matches!(ty, Ty::Any(_)),
            ..Field::new(name.to_owned(), ty, presence, origin.clone())
        }
    }

    /// Returns whether `Debug` must hide a member or parameter with this name.
    pub(in crate::lower) fn is_secret(&self, name: &str) -> bool {
        // `X-Api-Key` is a name of the list as a header.
        let bare = name.strip_prefix("X-").or_else(|| name.strip_prefix("x-"));
        SECRET_NAMES.contains(&fold_name(bare.unwrap_or(name)).as_str())
            || self.config.secrets.iter().any(|secret| secret == name)
    }

    /// Returns whether one of these schemas, or the schema of its items, has `format: password`.
    pub(in crate::lower) fn is_password(&self, places: &[Place]) -> bool {
        let is_password = |place: &Place| {
            self.schemas
                .get(place)
                .is_some_and(|keywords| keywords.format.as_deref() == Some("password"))
        };
        places.iter().any(|place| {
            let items = self.schemas.get(place).and_then(|all| all.items.as_ref());
            is_password(place) || items.is_some_and(|items| is_password(&items.place))
        })
    }

    /// Returns the type of members that their object does not name.
    ///
    /// An object of which nothing else is said is any JSON here: swagger-core writes the values of `Map<String, Object>` so,
    /// and AutoRest reads them so.
    pub(in crate::lower) fn other_members(&mut self, places: &[Place], usage: &Usage) -> Ty {
        if let [only] = places
            && self.is_any_object(&self.target_of(only))
        {
            self.diagnostics.judge(only.join("type"), ANY_VALUE);
            return Ty::Any(None);
        }
        self.ty_of_all(places, usage)
    }

    /// Returns whether a schema says that its values are objects, and no more.
    fn is_any_object(&self, place: &Place) -> bool {
        self.schemas.get(place).is_some_and(|keywords| {
            keywords.types == [JsonType::Object]
                && !keywords.narrows()
                && keywords.all_of.is_empty()
        })
    }

    fn extra(&mut self, merged: &Conjunction<'m>, id: TypeId) -> Extra {
        let usage = value_of(id);
        let typed = if merged.patterns.is_empty() {
            match &merged.rest {
                OtherMembers::Closed => return Extra::Closed,
                OtherMembers::Open => None,
                OtherMembers::Schemas(places) => Some(self.other_members(places, &usage)),
            }
        } else {
            Some(self.other_values(merged, &usage))
        };
        match typed {
            Some(Ty::Any(_)) | None => Extra::Open,
            Some(ty) => Extra::Typed(ty),
        }
    }

    /// Returns the named types among the branches, nearest first. They are built even if nothing else uses them.
    fn bases(&mut self, terms: &[Term], merged: &Conjunction<'m>, id: TypeId) -> Vec<TypeId> {
        let mut named: Vec<(usize, &Place)> = merged
            .parts
            .iter()
            .filter(|part| part.depth > 0 || (terms.len() > 1 && part.term.all_of))
            .filter(|part| {
                // An inline variant has no other use: it is one type together with the common members.
                self.component_key(&part.term.place).is_some()
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

/// Returns the type of a member without `null`, and its presence.
pub(in crate::lower) fn presence(ty: Ty, required: bool) -> (Ty, Presence) {
    let (ty, nullable) = match ty {
        Ty::Nullable(inner) => (*inner, true),
        Ty::Any(reason) => (Ty::Any(reason), !required),
        // If `null` is the only value, an absent member differs from one that is `null`.
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

/// Returns the use of a schema for undeclared members.
fn value_of(id: TypeId) -> Usage {
    Usage::part(id, Part::Value)
}

/// Returns the place of the branch that declares the member with the schema at `place`.
fn declaring(place: &Place, merged: &Conjunction<'_>) -> Place {
    // Places of the model share their texts.
    let is_in = |part: &&conjunction::Part<'_>| {
        let holder = &part.term.place;
        let below = place
            .pointer
            .as_str()
            .strip_prefix(holder.pointer.as_str())
            .and_then(|below| below.strip_prefix("/properties/"));
        holder.file == place.file && below.is_some_and(|name| !name.contains('/'))
    };
    if let Some(part) = merged.parts.iter().rev().find(is_in) {
        return part.term.place.clone();
    }
    let pointer = place
        .pointer
        .parent()
        .and_then(|properties| properties.parent());
    Place::new(place.file, pointer.unwrap_or_else(|| place.pointer.clone()))
}
