//! The structure of types, as a number that is equal for types with equal structures.

use crate::ir::{Extra, Select, Shape, Table, Ty, TypeDef, TypeId, XmlKeywords};
use crate::source::Place;
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The maximum number of rounds. Types that differ only at a greater nesting depth count as equal.
const ROUNDS: usize = 64;

/// Returns a hash for each type, equal for equal structures.
pub(in crate::passes) fn classes(types: &Table<TypeId, TypeDef>) -> Table<TypeId, u64> {
    refine(types, &types.map(|_, def| Structure::of(def)))
}

/// Returns a hash for each type, equal for equal structures that are the same XML.
pub(super) fn classes_in_xml(
    types: &Table<TypeId, TypeDef>,
    xml: &BTreeMap<Place, XmlKeywords>,
) -> Table<TypeId, u64> {
    let structures = types.map(|_, def| {
        let mut structure = Structure::of(def);
        let start = def.origin.pointer.as_str();
        for (place, keywords) in xml_inside(xml, &def.origin) {
            structure.add(place.pointer.as_str().strip_prefix(start));
            structure.add(format!("{keywords:?}"));
        }
        structure
    });
    refine(types, &structures)
}

/// Returns the XML Objects of a schema and of those inside of it.
fn xml_inside<'x>(
    xml: &'x BTreeMap<Place, XmlKeywords>,
    schema: &'x Place,
) -> impl Iterator<Item = (&'x Place, &'x XmlKeywords)> {
    // The pointers of the schemas inside begin with this text.
    let inside = schema.join("");
    let end = inside.pointer.as_str().to_owned();
    let parts = xml.range(&inside..).take_while(move |(place, _)| {
        place.file == schema.file && place.pointer.as_str().starts_with(&end)
    });
    xml.get_key_value(schema).into_iter().chain(parts)
}

/// Distinguishes types by the classes of their parts, until a round distinguishes no more.
fn refine(
    types: &Table<TypeId, TypeDef>,
    structures: &Table<TypeId, Structure>,
) -> Table<TypeId, u64> {
    let mut classes = types.filled(0);
    let mut count = 0;
    for _ in 0..ROUNDS {
        let next = structures.map(|_, structure| structure.class(&classes));
        let distinct: IndexSet<u64, FxBuildHasher> = next.iter().copied().collect();
        if distinct.len() == count {
            return next;
        }
        count = distinct.len();
        classes = next;
    }
    classes
}

/// The structure of a type: a hash of it without the types that it refers to, and these.
struct Structure {
    hasher: DefaultHasher,
    parts: Vec<TypeId>,
}

impl Structure {
    fn of(def: &TypeDef) -> Self {
        let mut structure = Self {
            hasher: DefaultHasher::new(),
            parts: Vec::new(),
        };
        structure.shape(&def.shape);
        structure
    }

    /// Returns the hash of the structure with the classes of the parts.
    fn class(&self, classes: &Table<TypeId, u64>) -> u64 {
        let mut hasher = self.hasher.clone();
        for part in &self.parts {
            hasher.write_u64(classes[*part]);
        }
        hasher.finish()
    }

    fn add(&mut self, part: impl Hash) {
        part.hash(&mut self.hasher);
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Struct(structure) => {
                self.add("struct");
                for field in &structure.fields {
                    self.add(&field.wire);
                    self.ty(&field.ty);
                    self.add((field.presence, field.read_only, field.write_only));
                    self.add(field.default.as_ref().map(ToString::to_string));
                }
                match &structure.extra {
                    Extra::Open => self.add("open"),
                    Extra::Closed => self.add("closed"),
                    Extra::Typed(ty) => self.ty(ty),
                }
            }
            Shape::Enum(enumeration) => {
                self.add("enum");
                for value in &enumeration.values {
                    self.add(value.wire.to_string());
                }
            }
            Shape::Union(union) => {
                self.add(if union.open { "open union" } else { "union" });
                for variant in &union.variants {
                    self.ty(&variant.ty);
                    self.add(format!("{:?}", variant.holds));
                }
                if let Select::Tag {
                    property,
                    values,
                    rest: _,
                    otherwise,
                    undeclared: _,
                } = &union.select
                {
                    self.add(property);
                    self.add(values);
                    self.add(otherwise);
                }
            }
            Shape::Tuple(tuple) => {
                self.add("tuple");
                self.add(tuple.required.to_string());
                for ty in &tuple.elements {
                    self.ty(ty);
                }
                if let Some(rest) = &tuple.rest {
                    self.add("rest");
                    self.ty(rest);
                }
            }
            Shape::Const(value) => self.add(("const", value.to_string())),
            Shape::Alias(ty) => {
                self.add("alias");
                self.ty(ty);
            }
        }
    }

    fn ty(&mut self, ty: &Ty) {
        match ty {
            Ty::Array(inner) => {
                self.add("array");
                self.ty(inner);
            }
            Ty::Map(inner) => {
                self.add("map");
                self.ty(inner);
            }
            Ty::Nullable(inner) => {
                self.add("nullable");
                self.ty(inner);
            }
            Ty::Type(id) => {
                self.add("type");
                self.parts.push(*id);
            }
            Ty::External(path) => self.add(("external", path)),
            other => self.add(other),
        }
    }
}
