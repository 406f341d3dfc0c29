//! Determines verdicts on the keywords of schemas that depend on the value, or on the keywords beside it.

use super::context::{Inner, Object};
use super::format;
use super::restrictions::has_no_types;
use crate::diagnostic::{NO_MEMBER, Verdict};
use crate::ir::{Ty, formats};
use crate::normalize::{TYPE_KEYWORDS, allows_all};
use crate::source::Tree;
use serde_json::Map;

/// The keywords that give a schema a type with a name, or refer to one.
const NAMED: &[&str] = &[
    "$ref",
    "$dynamicRef",
    "enum",
    "const",
    "allOf",
    "oneOf",
    "anyOf",
    "prefixItems",
];

/// The keywords of a schema that only refers to another one.
const ANNOTATIONS: &[&str] = &[
    "$ref",
    "allOf",
    "title",
    "description",
    "default",
    "deprecated",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "writeOnly",
];

impl Object<'_> {
    /// Returns the verdict on a keyword of a schema if it overrides that of the table.
    pub(super) fn schema(self, keyword: &str, value: &Tree) -> Option<Verdict> {
        if self.text_header && TYPE_KEYWORDS.contains(&keyword) {
            return Some(Verdict::Approximated("a header of this type is text"));
        }
        match (keyword, value) {
            ("readOnly" | "writeOnly", _)
                if self.inner != Inner::No || self.whole || !self.alternatives.is_empty() =>
            {
                Some(NO_MEMBER)
            }
            ("title", _)
                if !self.component
                    && self.alternatives.is_empty()
                    && self.members.contains_key("const") =>
            {
                Some(Verdict::Approximated("a constant has no title"))
            }
            ("title", _) if !self.component && self.is_plain(&["array"]) => Some(
                Verdict::Approximated("only a type of the crate has a title"),
            ),
            ("title", _) if self.component && self.members.contains_key("description") => Some(
                Verdict::Approximated("the description is shown, and the key names the type"),
            ),
            ("title", _) if self.is_alias() && (self.component || self.only_annotates()) => Some(
                Verdict::Approximated("the title of the type that it refers to is shown"),
            ),
            ("description" | "deprecated" | "default", _)
                if (self.inner == Inner::Other
                    || self.inner == Inner::OfMember && keyword != "description")
                    && self.is_plain(&[]) =>
            {
                Some(Verdict::Approximated(
                    "not shown: items and values of maps have no documentation of their own",
                ))
            }
            ("default", Tree::Null) => Some(Verdict::Approximated(
                "no value is the default anyway: it is not shown",
            )),
            _ if has_no_types(keyword, value) => Some(Verdict::Approximated(
                "the alternatives differ in what they require, which is not checked",
            )),
            ("pattern", Tree::String(pattern)) => {
                let is_number = match formats::number_of_pattern(pattern)? {
                    Ty::Decimal => true,
                    _ => self.members.get("type").is_some_and(Tree::is_array),
                };
                is_number.then_some(Verdict::Used)
            }
            ("format", Tree::String(format)) => {
                let verdict = format::verdict(format, self.members, self.formats);
                Some(match verdict {
                    Verdict::Used if self.is_among_strings() => Verdict::Approximated(
                        "read as a string, which another alternative is as well",
                    ),
                    _ => verdict,
                })
            }
            ("enum", Tree::Array(values)) => values
                .iter()
                .any(|value| value.is_object() || value.is_array())
                .then_some(Verdict::Approximated(
                    "objects and arrays are not listed as values",
                )),
            ("required", Tree::Bool(_)) => Some(Verdict::Ignored(
                "a flag of draft 3: the list is in the schema of the object",
            )),
            ("prefixItems", Tree::Array(_)) if !self.members.contains_key("minItems") => Some(
                Verdict::Approximated("read as if `minItems` asked for all of them"),
            ),
            ("patternProperties", Tree::Object(_))
                if !self.members.contains_key("additionalProperties") =>
            {
                Some(Verdict::Approximated(
                    "the keys are not checked, and a member that no pattern names must fit as well",
                ))
            }
            ("additionalProperties", Tree::Bool(false))
                if self.members.contains_key("patternProperties")
                    && !self.members.contains_key("properties") =>
            {
                Some(Verdict::Approximated(
                    "the keys are not checked: a member that no pattern names is read if it fits",
                ))
            }
            ("properties" | "patternProperties" | "items" | "prefixItems", _)
                if self.is_guessed() =>
            {
                Some(Verdict::Approximated(
                    "no `type`: read as the object or the array that the keyword is for",
                ))
            }
            // The keyword says how XML is written, and the crate has no XML of it.
            ("xml", _) if !self.xml => {
                Some(Verdict::Approximated("no body that is XML has the schema"))
            }
            ("not", schema) if allows_all(schema) => Some(Verdict::Approximated(
                "allows nothing: left out of a union, and read as any JSON elsewhere",
            )),
            ("contentEncoding", Tree::String(encoding))
                if !matches!(encoding.as_str(), "base64" | "base64url") =>
            {
                Some(Verdict::Approximated("read as a string, not decoded"))
            }
            _ => None,
        }
    }

    /// Returns whether the schema only refers to another one, with annotations.
    fn is_alias(self) -> bool {
        let refers = match self.members.get("allOf") {
            Some(Tree::Array(branches)) => branches.len() == 1,
            _ => self.members.contains_key("$ref"),
        };
        refers && !self.members.contains_key("properties")
    }

    /// Returns whether the schema adds nothing to the one that it refers to but annotations.
    fn only_annotates(self) -> bool {
        let mut keywords = self.members.keys();
        keywords.all(|keyword| ANNOTATIONS.contains(&keyword.as_str()) || keyword.starts_with("x-"))
    }

    /// Returns whether the schema has a type without a name in the crate: a scalar, or one of the other types; also
    /// beside `null` as the only other alternative.
    fn is_plain(self, others: &[&str]) -> bool {
        is_plain(beside_null(self.members).unwrap_or(self.members), others)
    }

    /// Returns whether the schema is a string and so is another of the alternatives: formats do not distinguish them.
    fn is_among_strings(self) -> bool {
        let is_string = |schema: &Map<String, Tree>| {
            let listed = ["enum", "const"]
                .iter()
                .any(|key| schema.contains_key(*key));
            !listed && schema.get("type").is_some_and(|name| name == "string")
        };
        let others = self.alternatives.iter().filter_map(Tree::as_object);
        let mut others = others.filter(|other| !std::ptr::eq(*other, self.members));
        is_string(self.members) && others.any(is_string)
    }

    /// Returns whether only such keywords determine the type of the values of the schema.
    fn is_guessed(self) -> bool {
        let given = [
            "type",
            "$ref",
            "$dynamicRef",
            "allOf",
            "oneOf",
            "anyOf",
            "enum",
            "const",
        ];
        !self.branch
            && given
                .iter()
                .all(|keyword| !self.members.contains_key(*keyword))
    }
}

/// Returns the alternative beside `null`, if the schema has no other.
fn beside_null(members: &Map<String, Tree>) -> Option<&Map<String, Tree>> {
    let alternatives = members.get("anyOf").or_else(|| members.get("oneOf"))?;
    let is_null = |one: &&Tree| one.get("type").is_some_and(|name| name == "null");
    match alternatives.as_array()?.as_slice() {
        [one, null] | [null, one] if is_null(&null) => one.as_object(),
        _ => None,
    }
}

/// Returns whether the schema has a type without a name in the crate.
fn is_plain(members: &Map<String, Tree>, others: &[&str]) -> bool {
    let named = NAMED.iter().any(|keyword| members.contains_key(*keyword));
    let is_plain = |name: &Tree| {
        let name = name.as_str().unwrap_or_default();
        matches!(name, "string" | "integer" | "number" | "boolean" | "null")
            || others.contains(&name)
    };
    !named
        && match members.get("type") {
            Some(Tree::Array(names)) => {
                names.iter().filter(|name| *name != "null").count() < 2
                    && names.iter().all(is_plain)
            }
            Some(name) => is_plain(name),
            None => false,
        }
}
