//! Builds the tables of the types that XML bodies reach.

use super::names::{Names, Said};
use super::shape::{
    XmlContent, XmlItems, XmlMember, XmlName, XmlNode, XmlRest, XmlRoot, XmlScalar, XmlTable,
    XmlUnion,
};
use crate::ir::{
    Api, Condition, EnumRepr, Extra, Field, Presence, Rule, Select, Shape, Struct, Ty, TypeDef,
    TypeId, Union, XmlNodeType,
};
use crate::source::Place;
use indexmap::IndexMap;
use serde_json::Value;

/// The name of a root element or an item for which the specification has none.
const NAMELESS_ROOT: &str = "root";
const NAMELESS_ITEM: &str = "item";

/// The tables that were built, and those that are needed.
pub(super) struct Tables<'a> {
    api: &'a Api,
    names: Names<'a>,
    built: IndexMap<TypeId, XmlTable>,
    queue: Vec<TypeId>,
}

impl<'a> Tables<'a> {
    pub(super) fn new(api: &'a Api, names: Names<'a>) -> Self {
        Self {
            api,
            names,
            built: IndexMap::new(),
            queue: Vec::new(),
        }
    }

    /// Returns the root element of a body of this type, whose schema is at the place.
    pub(super) fn root(&mut self, ty: &Ty, place: &Place) -> XmlRoot {
        let said = self.names.said(place);
        let key = said.last.or_else(|| type_key(self.api, ty));
        let given = said.keywords.and_then(|keywords| keywords.name.as_deref());
        let has_names = given.is_none() && key.is_none() && self.has_named_variants(ty);
        let local = match given.or(key) {
            Some(name) => name,
            None if has_names => "",
            None => NAMELESS_ROOT,
        };
        XmlRoot {
            name: self.names.qualified(local, said, false),
            is_named: given.is_some() || has_names,
            content: self.content(ty, Some(place), None),
            namespaces: Vec::new(),
        }
    }

    fn has_named_variants(&self, ty: &Ty) -> bool {
        match self.api.shape(self.api.resolve(ty)) {
            Some(Shape::Union(union)) => {
                let mut variants = union.variants.iter();
                variants.all(|variant| !self.variant_name(&variant.ty).is_empty())
            }
            _ => false,
        }
    }

    /// Returns the tables of all types that were reached.
    pub(super) fn finish(mut self) -> IndexMap<TypeId, XmlTable> {
        while let Some(id) = self.queue.pop() {
            if !self.built.contains_key(&id) {
                let table = self.table(&self.api.types[id]);
                self.built.insert(id, table);
            }
        }
        self.built.sort_unstable_keys();
        self.built
    }

    /// Returns the content of an element of this type. The items of an array without a name of their own have the name of
    /// the array.
    fn content(&mut self, ty: &Ty, place: Option<&Place>, name: Option<&str>) -> XmlContent {
        match ty {
            Ty::Nullable(inner) => self.content(inner, place, name),
            Ty::Type(_) => self.named(ty),
            Ty::Array(inner) => XmlContent::List(Box::new(self.items(inner, place, name))),
            Ty::Map(inner) => XmlContent::Map(Box::new(self.values(inner, place))),
            Ty::Object => XmlContent::Object,
            Ty::Any(_) | Ty::External(_) => XmlContent::Any,
            Ty::Bool => XmlContent::Text(XmlScalar::Boolean),
            // An empty text is `null` unless a string is expected.
            Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 | Ty::Null => {
                XmlContent::Text(XmlScalar::Integer)
            }
            Ty::F64 | Ty::UnixTime(_) => XmlContent::Text(XmlScalar::Number),
            Ty::Decimal
            | Ty::Quoted(_)
            | Ty::String
            | Ty::DateTime
            | Ty::HttpDate
            | Ty::Date
            | Ty::Duration
            | Ty::Uuid
            | Ty::Base64
            | Ty::Base64Url
            | Ty::Binary => XmlContent::Text(XmlScalar::String),
        }
    }

    /// Returns the content of a type of the API.
    fn named(&mut self, ty: &Ty) -> XmlContent {
        let api = self.api;
        let Ty::Type(id) = last_alias(api, ty) else {
            return XmlContent::Any;
        };
        match &api.types[*id].shape {
            Shape::Struct(_) | Shape::Union(_) => self.reached(*id),
            Shape::Alias(inner) if matches!(bare(inner), Ty::Array(_) | Ty::Map(_)) => {
                self.reached(*id)
            }
            Shape::Enum(values) => XmlContent::Text(match values.repr {
                EnumRepr::String => XmlScalar::String,
                EnumRepr::Integer => XmlScalar::Integer,
                EnumRepr::Mixed => XmlScalar::Any,
            }),
            Shape::Const(value) => XmlContent::Text(match value {
                Value::Bool(_) => XmlScalar::Boolean,
                Value::Number(_) => XmlScalar::Number,
                Value::String(_) => XmlScalar::String,
                Value::Null | Value::Array(_) | Value::Object(_) => XmlScalar::Any,
            }),
            Shape::Tuple(_) => XmlContent::List(Box::new(XmlItems {
                name: plain(NAMELESS_ITEM),
                content: XmlContent::Text(XmlScalar::Any),
            })),
            Shape::Alias(inner) => match bare(inner) {
                // A cycle of aliases has no value.
                Ty::Type(inner) if matches!(api.types[*inner].shape, Shape::Alias(_)) => {
                    XmlContent::Any
                }
                inner => self.content(inner, None, None),
            },
        }
    }

    fn reached(&mut self, id: TypeId) -> XmlContent {
        self.queue.push(id);
        XmlContent::Type(id)
    }

    fn items(&mut self, ty: &Ty, array: Option<&Place>, name: Option<&str>) -> XmlItems {
        let place = array.and_then(|array| self.names.items(array));
        let said = place.map(|place| self.names.said(place));
        let given = said.as_ref().and_then(Said::name);
        let key = said.and_then(|said| said.last);
        let local = given.or(name).or(key).or_else(|| type_key(self.api, ty));
        let local = local.unwrap_or(NAMELESS_ITEM).to_owned();
        XmlItems {
            name: match said {
                Some(said) => self.names.qualified(&local, said, false),
                None => plain(&local),
            },
            content: self.content(ty, place, Some(&local)),
        }
    }

    /// Returns how the values of a map are elements. As elsewhere, an array has an element for each item, here named by the key,
    /// unless it is wrapped or its items have a name.
    fn values(&mut self, ty: &Ty, map: Option<&Place>) -> XmlRest {
        let place = map.map(|map| map.join("additionalProperties"));
        let is_wrapped = place.as_ref().is_some_and(|place| {
            let node = self.names.said(place).node_type();
            let items = self.names.items(place);
            let name = items.map(|items| self.names.said(items).name().is_some());
            node == Some(XmlNodeType::Element) || name.unwrap_or_default()
        });
        match item_of(self.api, ty).filter(|_| !is_wrapped).cloned() {
            Some(item) => {
                let content = self.items(&item, place.as_ref(), None).content;
                match self.api.resolve(ty) {
                    Ty::Nullable(_) => XmlRest::NullableLists(content),
                    _ => XmlRest::Lists(content),
                }
            }
            None => XmlRest::Typed(self.content(ty, place.as_ref(), None)),
        }
    }

    fn table(&mut self, def: &TypeDef) -> XmlTable {
        match &def.shape {
            Shape::Struct(structure) => self.object(structure, &def.origin),
            Shape::Union(union) => XmlTable::Union(self.union(union)),
            Shape::Alias(inner) => match bare(inner) {
                Ty::Array(inner) => XmlTable::List(self.items(inner, Some(&def.origin), None)),
                Ty::Map(inner) => {
                    XmlTable::Object(Vec::new(), self.values(inner, Some(&def.origin)))
                }
                _ => XmlTable::Object(Vec::new(), XmlRest::Open),
            },
            Shape::Enum(_) | Shape::Tuple(_) | Shape::Const(_) => {
                XmlTable::Object(Vec::new(), XmlRest::Open)
            }
        }
    }

    fn object(&mut self, structure: &Struct, origin: &Place) -> XmlTable {
        let fields = structure.fields.iter();
        let members = fields.map(|field| self.member(field)).collect();
        let rest = match &structure.extra {
            Extra::Open => XmlRest::Open,
            Extra::Closed => XmlRest::Closed,
            Extra::Typed(ty) => {
                let schemas = structure.fields.iter().map(|field| &field.origin);
                // The schema of the values may be in a schema that was merged into this one.
                let with_values = std::iter::once(origin)
                    .chain(schemas)
                    .find(|schema| self.names.has(&schema.join("additionalProperties")));
                self.values(ty, with_values)
            }
        };
        XmlTable::Object(members, rest)
    }

    fn member(&mut self, field: &Field) -> XmlMember {
        let place = field.origin.join("properties").join(&field.wire);
        let said = self.names.said(&place);
        let local = said.name().unwrap_or(&field.wire).to_owned();
        let is_array = is_array(self.api, &field.ty);
        let node = match said.node_type() {
            Some(XmlNodeType::Attribute) => XmlNode::Attribute,
            Some(XmlNodeType::Text) => XmlNode::Text,
            Some(XmlNodeType::Cdata) => XmlNode::Cdata,
            Some(XmlNodeType::Element) => XmlNode::Element,
            None | Some(XmlNodeType::None) if is_array => XmlNode::Items,
            None => XmlNode::Element,
            Some(XmlNodeType::None) if self.is_struct(&field.ty) => XmlNode::Inline,
            // The text of a scalar is a node of its own.
            Some(XmlNodeType::None) => XmlNode::Text,
        };
        let content = match (node, &field.ty) {
            // The schema of the items is found through the property, which may rename them.
            (XmlNode::Items, _) => {
                let item = item_of(self.api, &field.ty)
                    .cloned()
                    .unwrap_or(Ty::Any(None));
                let mut items = self.items(&item, Some(&place), Some(&local));
                if items.name.prefix.is_empty() && items.name.namespace.is_empty() {
                    items.name = self.names.qualified(&items.name.local, said, false);
                }
                XmlContent::List(Box::new(items))
            }
            (_, ty) if is_array => {
                let item = item_of(self.api, ty).cloned().unwrap_or(Ty::Any(None));
                XmlContent::List(Box::new(self.items(&item, Some(&place), Some(&local))))
            }
            (_, ty) => self.content(ty, Some(&place), Some(&local)),
        };
        let is_attribute = node == XmlNode::Attribute;
        XmlMember {
            wire: field.wire.clone(),
            node,
            name: match node {
                XmlNode::Element | XmlNode::Attribute => {
                    self.names.qualified(&local, said, is_attribute)
                }
                XmlNode::Text | XmlNode::Cdata | XmlNode::Items | XmlNode::Inline => {
                    XmlName::default()
                }
            },
            content,
            required: matches!(
                field.presence,
                Presence::Required | Presence::RequiredNullable
            ),
        }
    }

    fn is_struct(&self, ty: &Ty) -> bool {
        self.api.structure(ty).is_some()
    }

    fn union(&mut self, union: &Union) -> XmlUnion {
        let (tag, values) = match &union.select {
            Select::Tag {
                property, values, ..
            } => (property.clone(), values.clone()),
            Select::Rules(rules) => common_tag(rules).unwrap_or_default(),
        };
        let variants = union.variants.iter().map(|variant| {
            let name = plain(&self.variant_name(&variant.ty));
            (name, self.content(&variant.ty, None, None))
        });
        XmlUnion {
            tag,
            values,
            variants: variants.collect(),
        }
    }

    /// Returns the name of the element of a variant: that of its component.
    fn variant_name(&self, ty: &Ty) -> String {
        let Ty::Type(id) = ty else {
            return String::new();
        };
        let said = self.names.said(&self.api.types[*id].origin);
        let given = said.keywords.and_then(|keywords| keywords.name.as_deref());
        let name = given.or_else(|| type_key(self.api, ty));
        name.unwrap_or_default().to_owned()
    }
}

/// Returns the member that all rules test for strings, with the strings, if there is one.
fn common_tag(rules: &[Rule]) -> Option<(String, Vec<(String, usize)>)> {
    let mut tag: Option<&str> = None;
    let mut found = Vec::new();
    for rule in rules {
        let (property, values) = rule
            .conditions
            .iter()
            .find_map(|condition| match condition {
                Condition::MemberIs(property, values) => Some((property, values)),
                _ => None,
            })?;
        if *tag.get_or_insert(property) != *property {
            return None;
        }
        let texts = values.iter().filter_map(Value::as_str);
        found.extend(texts.map(|text| (text.to_owned(), rule.variant)));
    }
    Some((tag?.to_owned(), found))
}

fn plain(local: &str) -> XmlName {
    XmlName {
        local: local.to_owned(),
        ..XmlName::default()
    }
}

/// Returns the last type of a chain of aliases that has a name.
fn last_alias<'a>(api: &'a Api, ty: &'a Ty) -> &'a Ty {
    let mut ty = ty;
    for _ in 0..32 {
        match api.shape(ty) {
            Some(Shape::Alias(inner @ Ty::Type(_))) => ty = inner,
            _ => break,
        }
    }
    ty
}

/// Returns the type without `null`.
fn bare(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

fn is_array(api: &Api, ty: &Ty) -> bool {
    item_of(api, ty).is_some()
}

/// Returns the type of the items of an array.
fn item_of<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a Ty> {
    match api.resolve(ty) {
        Ty::Array(item) => Some(item),
        Ty::Nullable(inner) => match api.resolve(inner) {
            Ty::Array(item) => Some(item),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the component or type that a name is inferred from, for a body of this type.
fn type_key<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a str> {
    match ty {
        Ty::Type(id) => api.types[*id].hints.key.as_deref(),
        Ty::Nullable(inner) => type_key(api, inner),
        _ => None,
    }
}
