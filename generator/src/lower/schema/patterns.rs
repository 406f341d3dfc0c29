//! Lowers the values of members that match `patternProperties`.

use crate::ir::subsume::absorb;
use crate::ir::{Holds, Part, Select, Shape, Ty, Union, Usage, Variant};
use crate::lower::builder::Builder;
use crate::lower::conjunction::{Conjunction, OtherMembers};
use crate::lower::schema::nullable_ty;
use crate::source::Place;

impl<'m> Builder<'m> {
    /// Returns the type of the values of members that an object does not declare. Those that match no pattern may have any
    /// value, unless the object says otherwise or a pattern matches all names.
    pub(in crate::lower) fn other_values(&mut self, merged: &Conjunction<'m>, usage: &Usage) -> Ty {
        self.values(merged, usage, is_open(merged))
    }

    /// Returns the type of the values of a map: a union if there are several, since a map does not record which pattern a
    /// key matches.
    pub(in crate::lower) fn pattern_values(
        &mut self,
        merged: &Conjunction<'m>,
        usage: &Usage,
    ) -> Ty {
        self.values(merged, usage, false)
    }

    /// Returns the type of these values, and of any others if they are to be kept.
    fn values(&mut self, merged: &Conjunction<'m>, usage: &Usage, open: bool) -> Ty {
        let alternatives = self.values_by_pattern(merged, open);
        if let [only] = alternatives.as_slice()
            && !open
        {
            return self.ty_of_all(only, usage);
        }
        let mut parts = merged.parts.iter().rev();
        let Some(part) = parts.find(|part| !part.keywords.patterns.is_empty()) else {
            return Ty::Any(None);
        };
        let origin = part.term.place.join("patternProperties");
        let id = self.reserve(&origin, usage);
        let mut nullable = false;
        let mut variants: Vec<Variant> = Vec::new();
        for (index, places) in alternatives.iter().enumerate() {
            let hint = places.last().and_then(|place| {
                let target = self.target_of(place);
                let title = || self.schemas.get(&target)?.title.clone();
                self.key_of(&target).or_else(title)
            });
            let usage = Usage::part(id, Part::Variant(index, hint.clone()));
            let ty = match self.ty_of_all(places, &usage) {
                Ty::Nullable(inner) => {
                    nullable = true;
                    *inner
                }
                Ty::Null => {
                    nullable = true;
                    continue;
                }
                ty => ty,
            };
            let ty = if open { as_written(ty) } else { ty };
            if variants.iter().all(|variant| variant.ty != ty) {
                variants.push(Variant {
                    ty,
                    hint,
                    docs: self.use_docs(places, true),
                    holds: Holds::Value,
                    length: None,
                    pattern: None,
                    boxed: false,
                });
            }
        }
        absorb(&mut variants, &self.types);
        let ty = match variants.as_slice() {
            [] if open => return Ty::Any(None),
            [] => Ty::Null,
            [only] if !open || self.reads_all(&only.ty) => only.ty.clone(),
            _ => {
                // The pass `select_variant` finds the rules once all types are known.
                let select = Select::Rules(Vec::new());
                self.types[id].shape = Shape::Union(Union {
                    variants,
                    select,
                    open: is_open(merged),
                });
                Ty::Type(id)
            }
        };
        if nullable { nullable_ty(ty) } else { ty }
    }

    /// Returns whether a type keeps any value.
    fn reads_all(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Any(_) => true,
            Ty::Type(id) => matches!(self.types[*id].shape, Shape::Union(_)),
            _ => false,
        }
    }

    /// Returns the alternatives for a value, each a conjunction: the schema of one pattern, or those of all other
    /// members.
    fn values_by_pattern(&mut self, merged: &Conjunction<'m>, open: bool) -> Vec<Vec<Place>> {
        let mut found: Vec<Vec<Place>> = Vec::new();
        let mut known = Vec::new();
        for place in &merged.patterns {
            let fingerprint = self.fingerprint(place);
            if !known.contains(&fingerprint) {
                known.push(fingerprint);
                found.push(vec![place.clone()]);
            }
        }
        if let OtherMembers::Schemas(places) = &merged.rest {
            found.push(places.clone());
        }
        // Members that match a forbidden pattern do not exist.
        let is_possible = |places: &Vec<Place>| {
            let mut schemas = places.iter().filter_map(|place| self.schemas.get(place));
            schemas.all(|keywords| !keywords.never)
        };
        if open || found.iter().any(is_possible) {
            found.retain(is_possible);
        }
        found
    }
}

/// Returns the type that writes each text back as it is. A member that matches no pattern may have a text that only looks like
/// one of the format, such as a word that is base64.
fn as_written(ty: Ty) -> Ty {
    match ty {
        Ty::Base64 | Ty::Base64Url | Ty::DateTime | Ty::HttpDate | Ty::Duration | Ty::Uuid => {
            Ty::String
        }
        other => other,
    }
}

/// Returns whether members that match no pattern may have any value.
fn is_open(merged: &Conjunction<'_>) -> bool {
    merged.rest == OtherMembers::Open && !merged.patterns.iter().any(matches_all)
}

/// Returns whether the pattern at this place matches every name.
fn matches_all(place: &Place) -> bool {
    let pattern = place.pointer.last().unwrap_or_default();
    let inner = pattern.strip_prefix('^').unwrap_or(&pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    matches!(inner, "" | ".*" | ".+" | "(.*)" | "(.+)") && pattern != "^$"
}
