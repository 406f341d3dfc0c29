//! Finds the names of elements and attributes, and their prefixes.

use super::shape::XmlName;
use crate::ir::{XmlKeywords, XmlNodeType, XmlSchema};
use crate::source::{Place, PlaceMap};
use indexmap::IndexMap;

/// The maximum length of a chain of references that is followed.
const LONGEST_CHAIN: usize = 32;

/// The namespace of the prefix `xml`.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The names that schemas give.
pub(super) struct Names<'a> {
    schemas: &'a PlaceMap<XmlSchema>,
    /// The namespace of each prefix.
    prefixes: IndexMap<String, String>,
}

/// What holds for the values of a schema.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    /// The XML Object of the schema, or of the one that it refers to.
    pub(super) keywords: Option<&'a XmlKeywords>,
    /// The key of the component whose XML Object it is, if the schema refers to it.
    component: Option<&'a str>,
    /// The key of the last component that the schema refers to.
    pub(super) last: Option<&'a str>,
}

impl Said<'_> {
    pub(super) fn node_type(&self) -> Option<XmlNodeType> {
        self.keywords.and_then(|keywords| keywords.node_type)
    }

    /// Returns the name that the XML Object gives. In OpenAPI 3.2, a `$ref` is no node, and its target is named after its
    /// component.
    pub(super) fn name(&self) -> Option<&str> {
        let keywords = self.keywords?;
        let component = self.component.filter(|_| keywords.has_node_types);
        keywords.name.as_deref().or(component)
    }
}

impl<'a> Names<'a> {
    pub(super) fn new(schemas: &'a PlaceMap<XmlSchema>) -> Self {
        let mut prefixes: IndexMap<String, String> = IndexMap::new();
        prefixes.insert("xml".to_owned(), XML.to_owned());
        for keywords in schemas
            .values()
            .filter_map(|schema| schema.keywords.as_ref())
        {
            if let (Some(prefix), Some(namespace)) = (&keywords.prefix, &keywords.namespace) {
                let known = prefixes.entry(prefix.clone());
                known.or_insert_with(|| namespace.clone());
            }
        }
        Self { schemas, prefixes }
    }

    /// Returns whether there is a schema at this place.
    pub(super) fn has(&self, place: &Place) -> bool {
        self.schemas.contains_key(place)
    }

    /// Returns what holds for the values of the schema at this place.
    pub(super) fn said(&self, place: &Place) -> Said<'a> {
        let mut said = Said {
            keywords: None,
            component: None,
            last: None,
        };
        let mut at = place;
        for step in 0..LONGEST_CHAIN {
            let Some(schema) = self.schemas.get(at) else {
                break;
            };
            if step > 0 {
                said.last = schema.key.as_deref();
            }
            let is_node = |keywords: &&XmlKeywords| {
                !(keywords.has_node_types && schema.reference && keywords.node_type.is_none())
            };
            if said.keywords.is_none() {
                said.keywords = schema.keywords.as_ref().filter(is_node);
                said.component = said.last.filter(|_| said.keywords.is_some());
            }
            let Some(target) = &schema.target else { break };
            at = target;
        }
        said
    }

    /// Returns the schema of the items of an array.
    pub(super) fn items(&self, place: &Place) -> Option<&'a Place> {
        let mut at = place;
        for _ in 0..LONGEST_CHAIN {
            let schema = self.schemas.get(at)?;
            if schema.items.is_some() {
                return schema.items.as_ref();
            }
            at = schema.target.as_ref()?;
        }
        None
    }

    /// Returns a name with the namespace that the XML Object gives. An attribute of a namespace needs a prefix.
    pub(super) fn qualified(&mut self, local: &str, said: Said<'_>, is_attribute: bool) -> XmlName {
        let given = |text: Option<&String>| text.cloned().unwrap_or_default();
        let mut prefix = given(said.keywords.and_then(|keywords| keywords.prefix.as_ref()));
        // Some documents write the prefix in the name.
        let local = match local.split_once(':') {
            Some((first, local)) => {
                if prefix.is_empty() {
                    first.clone_into(&mut prefix);
                }
                local
            }
            None => local,
        };
        let namespace = given(
            said.keywords
                .and_then(|keywords| keywords.namespace.as_ref()),
        );
        let known = self.prefixes.get(&prefix);
        let (prefix, namespace) = match (known, namespace.is_empty()) {
            _ if prefix.is_empty() && !namespace.is_empty() && is_attribute => {
                (self.free_prefix("ns", &namespace), namespace)
            }
            // A prefix that no schema gives a namespace for cannot be declared.
            (None, true) => Default::default(),
            (Some(known), true) => (prefix, known.clone()),
            (Some(known), false) if *known != namespace => {
                (self.free_prefix(&prefix, &namespace), namespace)
            }
            (_, false) => (prefix, namespace),
        };
        XmlName {
            local: local.to_owned(),
            prefix,
            namespace,
        }
    }

    /// Returns a prefix of this namespace that no other namespace has.
    fn free_prefix(&mut self, word: &str, namespace: &str) -> String {
        let mut number = 2_usize;
        let mut prefix = format!("{word}{}", 1);
        loop {
            let known = self.prefixes.entry(prefix.clone());
            if known.or_insert_with(|| namespace.to_owned()) == namespace {
                return prefix;
            }
            prefix = format!("{word}{number}");
            number += 1;
        }
    }
}
