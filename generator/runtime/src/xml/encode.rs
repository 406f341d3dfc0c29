//! Writes a value as the XML document that its table describes.

use super::choose_variant::{for_tree, member};
use super::document::{XML, XSI};
use super::error::XmlError;
use super::shape::{XmlContent, XmlList, XmlMember, XmlName, XmlNode, XmlObject, XmlRest, XmlRoot};
use super::text::{cdata, escape, float, is_local_name};
use crate::runtime::json::Tree;
use std::borrow::Cow;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// The maximum depth of elements, which is that of documents that are read.
const DEPTH: usize = 128;

/// Writes a document, with the XML declaration.
pub(crate) fn encode(tree: &Tree<'_>, root: &XmlRoot) -> Result<String, XmlError> {
    let mut encoder = Encoder {
        out: String::from(DECLARATION),
        namespaces: root.namespaces,
        depth: 0,
        start: 0,
    };
    encoder.element(root.name, &root.content, tree, "")?;
    Ok(encoder.out)
}

struct Encoder {
    out: String,
    /// The declarations of the root; empty once they are written.
    namespaces: &'static [(&'static str, &'static str)],
    depth: usize,
    /// The end of the last tag whose element was begun.
    start: usize,
}

type Done = Result<(), XmlError>;

/// A value of an object that is written, and the attributes and elements of its element.
type Members<'t, 'a> = &'t [(Cow<'a, str>, Tree<'a>)];

impl Encoder {
    /// Writes an element. `default` is the namespace of names without a prefix around it.
    fn element(
        &mut self,
        name: XmlName,
        content: &XmlContent,
        tree: &Tree<'_>,
        default: &str,
    ) -> Done {
        if let XmlContent::Union(union) = content {
            return match for_tree(tree, union) {
                Some(variant) => {
                    let name = if name.local.is_empty() {
                        variant.name
                    } else {
                        name
                    };
                    self.element(name, &variant.content, tree, default)
                }
                None => self.element(name, &XmlContent::Any, tree, default),
            };
        }
        let (written, declared) = if name.prefix.is_empty() {
            let differs = !name.namespace.is_empty() && name.namespace != default;
            (name.local.to_owned(), differs.then_some(name.namespace))
        } else {
            (format!("{}:{}", name.prefix, name.local), None)
        };
        self.tag(&written, declared, content, tree, default)
    }

    /// Writes an element with this tag, which declares the namespace of names without a prefix if there is one.
    fn tag(
        &mut self,
        name: &str,
        declared: Option<&str>,
        content: &XmlContent,
        tree: &Tree<'_>,
        default: &str,
    ) -> Done {
        if !name.split(':').all(is_local_name) {
            return Err(XmlError::new(format!("`{name}` is no name of an element")));
        }
        if self.depth >= DEPTH {
            return Err(XmlError::new(format!(
                "more than {DEPTH} elements in each other"
            )));
        }
        self.depth += 1;
        self.out.push('<');
        self.out.push_str(name);
        for (prefix, namespace) in std::mem::take(&mut self.namespaces) {
            self.attribute(&format!("xmlns:{prefix}"), namespace)?;
        }
        if let Some(namespace) = declared {
            self.attribute("xmlns", namespace)?;
        }
        let default = declared.unwrap_or(default);
        if tree.is_null() {
            self.attribute("xmlns:xsi", XSI)?;
            self.attribute("xsi:nil", "true")?;
        }
        self.inside(content, tree, default)?;
        if self.out.len() == self.start {
            self.out.pop();
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        self.depth -= 1;
        Ok(())
    }

    /// Ends the tag of an element whose attributes are written.
    fn end_tag(&mut self) {
        self.out.push('>');
        self.start = self.out.len();
    }

    /// Writes the attributes of an element, the end of its tag, and its content.
    fn inside(&mut self, content: &XmlContent, tree: &Tree<'_>, default: &str) -> Done {
        match (content, tree) {
            (_, Tree::Null) => self.end_tag(),
            (XmlContent::Object(object), Tree::Object(members)) => {
                self.attributes(object, tree)?;
                if matches!(object.rest, XmlRest::Open) {
                    self.other_attributes(members, Some(object))?;
                }
                self.end_tag();
                self.members(object, tree, default)?;
                self.rest(object, members, default)?;
            }
            (XmlContent::List(list), Tree::Array(items)) => {
                self.end_tag();
                self.items(list, items, default)?;
            }
            (_, Tree::Object(members)) => {
                self.other_attributes(members, None)?;
                self.end_tag();
                self.others(members, None, default)?;
            }
            (_, Tree::Array(items)) => {
                self.end_tag();
                for item in items {
                    self.element(XmlName::new("item"), &XmlContent::Any, item, default)?;
                }
            }
            (_, scalar) => {
                self.end_tag();
                escape(&text_of(scalar), false, &mut self.out)?;
            }
        }
        Ok(())
    }

    fn attributes(&mut self, object: &XmlObject, tree: &Tree<'_>) -> Done {
        for one in object.members {
            let Some(value) = member(tree, one.json).filter(|value| !value.is_null()) else {
                continue;
            };
            match (one.node, &one.content) {
                (XmlNode::Attribute, _) => {
                    let XmlName { local, prefix, .. } = one.name;
                    let name = if prefix.is_empty() {
                        Cow::Borrowed(local)
                    } else {
                        Cow::Owned(format!("{prefix}:{local}"))
                    };
                    self.attribute(&name, &words(value))?;
                }
                (XmlNode::Inline, XmlContent::Object(inner)) => self.attributes(inner, value)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn attribute(&mut self, name: &str, value: &str) -> Done {
        if !name.split(':').all(is_local_name) {
            return Err(XmlError::new(format!(
                "`{name}` is no name of an attribute"
            )));
        }
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, true, &mut self.out)?;
        self.out.push('"');
        Ok(())
    }

    /// Writes the text of an object, then its elements in the order of the table.
    fn members(&mut self, object: &XmlObject, tree: &Tree<'_>, default: &str) -> Done {
        let is_text = |one: &&XmlMember| matches!(one.node, XmlNode::Text | XmlNode::Cdata);
        for one in object.members.iter().filter(is_text) {
            let Some(value) = member(tree, one.json).filter(|value| !value.is_null()) else {
                continue;
            };
            let text = words(value);
            if one.node == XmlNode::Cdata {
                cdata(&text, &mut self.out)?;
            } else {
                escape(&text, false, &mut self.out)?;
            }
        }
        for one in object.members {
            let Some(value) = member(tree, one.json) else {
                continue;
            };
            match (one.node, &one.content, value) {
                (XmlNode::Element, content, value) => {
                    self.element(one.name, content, value, default)?;
                }
                (XmlNode::Items, XmlContent::List(list), Tree::Array(items)) => {
                    self.items(list, items, default)?;
                }
                (XmlNode::Inline, XmlContent::Object(inner), value) => {
                    self.members(inner, value, default)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn items(&mut self, list: &XmlList, items: &[Tree<'_>], default: &str) -> Done {
        for item in items {
            self.element(list.item, &list.content, item, default)?;
        }
        Ok(())
    }

    /// Writes the members that are not declared.
    fn rest(&mut self, object: &XmlObject, members: Members<'_, '_>, default: &str) -> Done {
        match &object.rest {
            XmlRest::Closed => Ok(()),
            XmlRest::Open => self.others(members, Some(object), default),
            XmlRest::Typed(content) => {
                for (name, value) in members {
                    if !is_declared(Some(object), name) {
                        self.named(name, content, value, default)?;
                    }
                }
                Ok(())
            }
            XmlRest::Lists(content) | XmlRest::NullableLists(content) => {
                let is_other = |name: &str| !is_declared(Some(object), name);
                for (name, value) in members.iter().filter(|(name, _)| is_other(name)) {
                    let items = match value {
                        Tree::Array(items) => items.as_slice(),
                        Tree::Null => std::slice::from_ref(value),
                        _ => continue,
                    };
                    for item in items {
                        self.named(name, content, item, default)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Writes attributes without a table: the members whose names start with `@`.
    fn other_attributes(&mut self, members: Members<'_, '_>, object: Option<&XmlObject>) -> Done {
        let mut count = 0_usize;
        for (name, value) in members {
            let Some(key) = name
                .strip_prefix('@')
                .filter(|_| !is_declared(object, name))
            else {
                continue;
            };
            let value = words(value);
            match key.strip_prefix('{').and_then(|key| key.split_once('}')) {
                Some((XML, local)) => self.attribute(&format!("xml:{local}"), &value)?,
                Some((namespace, local)) => {
                    count += 1;
                    self.attribute(&format!("xmlns:n{count}"), namespace)?;
                    self.attribute(&format!("n{count}:{local}"), &value)?;
                }
                None => self.attribute(key, &value)?,
            }
        }
        Ok(())
    }

    /// Writes text and elements without a table.
    fn others(
        &mut self,
        members: Members<'_, '_>,
        object: Option<&XmlObject>,
        default: &str,
    ) -> Done {
        let is_other = |name: &str| !name.starts_with('@') && !is_declared(object, name);
        for (name, value) in members.iter().filter(|(name, _)| is_other(name)) {
            match value {
                _ if name == "#text" => escape(&words(value), false, &mut self.out)?,
                Tree::Array(items) => {
                    for item in items {
                        self.named(name, &XmlContent::Any, item, default)?;
                    }
                }
                value => self.named(name, &XmlContent::Any, value, default)?,
            }
        }
        Ok(())
    }

    /// Writes an element whose name is that of a member, after its namespace in braces if it has one of its own.
    fn named(&mut self, name: &str, content: &XmlContent, tree: &Tree<'_>, default: &str) -> Done {
        let content = match content {
            XmlContent::Union(union) => match for_tree(tree, union) {
                Some(variant) => &variant.content,
                None => &XmlContent::Any,
            },
            content => content,
        };
        match name.strip_prefix('{').and_then(|name| name.split_once('}')) {
            Some((namespace, local)) => self.tag(local, Some(namespace), content, tree, default),
            None => self.tag(name, None, content, tree, default),
        }
    }
}

fn is_declared(object: Option<&XmlObject>, name: &str) -> bool {
    object.is_some_and(|object| object.members.iter().any(|member| member.json == name))
}

/// Returns the value of an attribute, or a text: the items of an array are separated by spaces.
fn words<'t>(tree: &'t Tree<'_>) -> Cow<'t, str> {
    match tree {
        Tree::Array(items) => {
            let words: Vec<Cow<'_, str>> = items.iter().map(text_of).collect();
            Cow::Owned(words.join(" "))
        }
        tree => text_of(tree),
    }
}

/// Returns a scalar as text, and an object as JSON.
fn text_of<'t>(tree: &'t Tree<'_>) -> Cow<'t, str> {
    match tree {
        Tree::Null => Cow::Borrowed(""),
        Tree::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        Tree::Int(value) => Cow::Owned(value.to_string()),
        Tree::UInt(value) => Cow::Owned(value.to_string()),
        Tree::Float(value) => Cow::Owned(float(*value)),
        Tree::Number(text) | Tree::String(text) => Cow::Borrowed(text),
        #[cfg(feature = "files")]
        Tree::File(file) => file.text(),
        Tree::Array(_) | Tree::Object(_) => Cow::Owned(tree.to_json()),
    }
}
