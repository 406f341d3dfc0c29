//! Converts an XML document to the JSON value that its table describes.

use super::choose_variant;
use super::document::{Attribute, Element, Name, XSI};
use super::error::XmlError;
use super::names::{INLINE, find, is_named};
use super::parse::parse;
use super::shape::{
    XmlContent, XmlList, XmlMember, XmlNode, XmlObject, XmlRest, XmlRoot, XmlScalar,
};
use super::text::{is_space, scalar, trimmed};
use crate::runtime::json::{Builder, Json, Mismatch, TooLarge, shorten};
use std::borrow::Cow;

/// The reason why a body is not read.
pub(crate) enum Fault {
    /// It is no XML document.
    Xml(XmlError),
    /// The root element is another one.
    Root(Mismatch),
}

impl From<XmlError> for Fault {
    fn from(error: XmlError) -> Self {
        Self::Xml(error)
    }
}

/// Converts a document. The root must have its name if the specification gives one, or if `is_strict` is set.
pub(crate) fn decode<'a>(
    body: &'a [u8],
    charset: Option<&str>,
    root: &XmlRoot,
    is_strict: bool,
) -> Result<Json<'a>, Fault> {
    let document = parse(body, charset)?;
    let element = document.root()?;
    if (root.is_named || is_strict) && !is_named(root.name, &root.content, element.name()) {
        return Err(Fault::Root(another_root(root, element.name().local)));
    }
    let mut decoder = Decoder {
        builder: Builder::new(document.text),
    };
    let decoded = decoder.content(element, &root.content);
    decoded.map_err(|error| XmlError::new(error.to_string()))?;
    Ok(decoder.builder.finish())
}

fn another_root(root: &XmlRoot, found: &str) -> Mismatch {
    let expected = match (root.name.local, &root.content) {
        ("", XmlContent::Union(union)) => {
            let names = union.variants.iter().map(|variant| variant.name.local);
            names.collect::<Vec<_>>().join(" or ")
        }
        (name, _) => name.to_owned(),
    };
    Mismatch {
        pointer: String::new(),
        expected: Cow::Owned(format!("the element {expected}")),
        found: format!("the element {}", shorten(found, 60)),
    }
}

struct Decoder<'a> {
    builder: Builder<'a>,
}

type Done = Result<(), TooLarge>;

impl Decoder<'_> {
    fn content(&mut self, element: Element<'_, '_>, content: &XmlContent) -> Done {
        if element.is_nil() {
            self.builder.null();
            return Ok(());
        }
        match content {
            XmlContent::Text(kind) if !element.has_children() => {
                scalar(element.text(), *kind).add_to(&mut self.builder);
                Ok(())
            }
            XmlContent::Object(object) => {
                let is_void = !element.has_children() && element.attributes().is_empty();
                let has_text = |member: &XmlMember| {
                    matches!(
                        member.node,
                        XmlNode::Text | XmlNode::Cdata | XmlNode::Inline
                    )
                };
                // Text where an object is expected is a mismatch, which shows the text.
                if is_void && !element.text().is_empty() && !object.members.iter().any(has_text) {
                    self.builder.string(element.text());
                    return Ok(());
                }
                let open = self.builder.begin();
                let count = self.object(element, object, true, INLINE)?;
                self.builder.end_object(&open, count)
            }
            XmlContent::List(list) => self.items(element.children(), list),
            XmlContent::Union(union) => match choose_variant::for_element(element, union) {
                Some(variant) => self.content(element, &variant.content),
                None => self.any(element),
            },
            XmlContent::Text(_) | XmlContent::Any => self.any(element),
        }
    }

    fn items<'d, 'a: 'd>(
        &mut self,
        items: impl Iterator<Item = Element<'d, 'a>>,
        list: &XmlList,
    ) -> Done {
        let open = self.builder.begin();
        let mut count = 0;
        for item in items {
            self.content(item, &list.content)?;
            count += 1;
        }
        self.builder.end_array(&open, count)
    }

    /// Adds the members of an object. Returns their number.
    fn object(
        &mut self,
        element: Element<'_, '_>,
        object: &XmlObject,
        has_rest: bool,
        depth: usize,
    ) -> Result<usize, TooLarge> {
        let unknown = object.members.len();
        let mut children: Vec<(usize, Element<'_, '_>)> = element
            .children()
            .map(|child| (find(object, child.name(), false).unwrap_or(unknown), child))
            .collect();
        children.sort_by_key(|(slot, _)| *slot);
        let mut attributes: Vec<(usize, &Attribute<'_>)> = element
            .attributes()
            .iter()
            .map(|one| (find(object, &one.name, true).unwrap_or(unknown), one))
            .collect();
        attributes.sort_by_key(|(slot, _)| *slot);
        let mut count = 0;
        for (slot, member) in object.members.iter().enumerate() {
            let children = run(&children, slot);
            let attributes = run(&attributes, slot);
            let is_present = !(children.is_empty() && attributes.is_empty());
            count +=
                usize::from(self.member(element, member, children, attributes, is_present, depth)?);
        }
        if has_rest {
            count += self.rest(
                element,
                object,
                run(&children, unknown),
                run(&attributes, unknown),
            )?;
        }
        Ok(count)
    }

    /// Adds a member. Returns whether it is there.
    fn member(
        &mut self,
        element: Element<'_, '_>,
        member: &XmlMember,
        children: &[(usize, Element<'_, '_>)],
        attributes: &[(usize, &Attribute<'_>)],
        is_present: bool,
        depth: usize,
    ) -> Result<bool, TooLarge> {
        match member.node {
            XmlNode::Element => {
                let Some((_, child)) = children.last() else {
                    return Ok(false);
                };
                self.builder.string(member.json);
                self.content(*child, &member.content)?;
            }
            XmlNode::Attribute => {
                let Some((_, attribute)) = attributes.last() else {
                    return Ok(false);
                };
                self.builder.string(member.json);
                self.value(&attribute.value, &member.content)?;
            }
            XmlNode::Text | XmlNode::Cdata => {
                if element.text().is_empty() && !member.required {
                    return Ok(false);
                }
                self.builder.string(member.json);
                self.value(element.text(), &member.content)?;
            }
            XmlNode::Items => {
                let XmlContent::List(list) = &member.content else {
                    return Ok(false);
                };
                if !is_present && !member.required {
                    return Ok(false);
                }
                self.builder.string(member.json);
                self.items(children.iter().map(|(_, child)| *child), list)?;
            }
            XmlNode::Inline => {
                let XmlContent::Object(inner) = &member.content else {
                    return Ok(false);
                };
                let has_text = |one: &XmlMember| matches!(one.node, XmlNode::Text | XmlNode::Cdata);
                let has_text = !element.text().is_empty() && inner.members.iter().any(has_text);
                if depth == 0 || !(is_present || has_text || member.required) {
                    return Ok(false);
                }
                self.builder.string(member.json);
                let open = self.builder.begin();
                let count = self.object(element, inner, false, depth - 1)?;
                self.builder.end_object(&open, count)?;
            }
        }
        Ok(true)
    }

    /// Adds the value of an attribute, or a text.
    fn value(&mut self, text: &str, content: &XmlContent) -> Done {
        match content {
            XmlContent::Text(kind) => scalar(text, *kind).add_to(&mut self.builder),
            XmlContent::List(list) => {
                let open = self.builder.begin();
                let mut count = 0;
                for word in text.split(is_space).filter(|word| !word.is_empty()) {
                    self.value(word, &list.content)?;
                    count += 1;
                }
                return self.builder.end_array(&open, count);
            }
            XmlContent::Union(union) => {
                let kinds = union.variants.iter().map(|variant| &variant.content);
                let mut kinds = kinds.filter_map(|content| match content {
                    XmlContent::Text(kind) => Some(*kind),
                    _ => None,
                });
                let fits = |kind: &XmlScalar| {
                    !matches!(scalar(text, *kind), super::text::Scalar::String(_))
                };
                let kind = kinds.find(fits).unwrap_or(XmlScalar::String);
                scalar(text, kind).add_to(&mut self.builder);
            }
            XmlContent::Object(_) | XmlContent::Any => self.builder.string(text),
        }
        Ok(())
    }

    /// Adds what is not declared. Returns the number of members.
    fn rest(
        &mut self,
        element: Element<'_, '_>,
        object: &XmlObject,
        children: &[(usize, Element<'_, '_>)],
        attributes: &[(usize, &Attribute<'_>)],
    ) -> Result<usize, TooLarge> {
        let is_declared = |key: &str| object.members.iter().any(|member| member.json == key);
        match &object.rest {
            XmlRest::Closed => Ok(0),
            XmlRest::Typed(content) => {
                let mut count = 0;
                for (_, child) in children {
                    if !is_declared(child.name().local) {
                        self.builder.string(child.name().local);
                        self.content(*child, content)?;
                        count += 1;
                    }
                }
                Ok(count)
            }
            XmlRest::Lists(content) | XmlRest::NullableLists(content) => {
                let is_nullable = matches!(object.rest, XmlRest::NullableLists(_));
                let children = children.iter().map(|(_, child)| *child);
                let mut named: Vec<(&str, Element<'_, '_>)> = children
                    .map(|child| (child.name().local, child))
                    .filter(|(name, _)| !is_declared(name))
                    .collect();
                named.sort_by_key(|(name, _)| *name);
                let mut count = 0;
                for group in named.chunk_by(|(name, _), (other, _)| name == other) {
                    let Some((name, first)) = group.first() else {
                        continue;
                    };
                    self.builder.string(name);
                    count += 1;
                    if is_nullable && group.len() == 1 && first.is_nil() {
                        self.builder.null();
                        continue;
                    }
                    let open = self.builder.begin();
                    for (_, item) in group {
                        self.content(*item, content)?;
                    }
                    self.builder.end_array(&open, group.len())?;
                }
                Ok(count)
            }
            XmlRest::Open => {
                let is_text = |one: &XmlMember| matches!(one.node, XmlNode::Text | XmlNode::Cdata);
                let has_text = |one: &XmlMember| is_text(one) || one.node == XmlNode::Inline;
                let is_free = !object.members.iter().any(has_text);
                let text = is_free.then(|| trimmed(element.text()));
                let children = children.iter().map(|(_, child)| *child);
                let attributes = attributes.iter().map(|(_, attribute)| *attribute);
                self.undeclared(children, attributes, text.unwrap_or_default(), is_declared)
            }
        }
    }

    /// Adds elements, attributes and text by their own names. Returns the number of members.
    fn undeclared<'d, 'a: 'd>(
        &mut self,
        children: impl Iterator<Item = Element<'d, 'a>>,
        attributes: impl Iterator<Item = &'d Attribute<'a>>,
        text: &str,
        is_taken: impl Fn(&str) -> bool,
    ) -> Result<usize, TooLarge> {
        let mut count = 0;
        for attribute in attributes.filter(|one| *one.name.namespace != *XSI) {
            let key = format!("@{}", key(&attribute.name));
            if !is_taken(&key) {
                self.builder.string(&key);
                self.builder.string(&attribute.value);
                count += 1;
            }
        }
        if !text.is_empty() && !is_taken("#text") {
            self.builder.string("#text");
            self.builder.string(text);
            count += 1;
        }
        let mut named: Vec<(Cow<'_, str>, Element<'_, '_>)> =
            children.map(|child| (key(child.name()), child)).collect();
        named.retain(|(key, _)| !is_taken(key));
        named.sort_by(|(key, _), (other, _)| key.cmp(other));
        for group in named.chunk_by(|(key, _), (other, _)| key == other) {
            let Some((key, first)) = group.first() else {
                continue;
            };
            self.builder.string(key);
            count += 1;
            if group.len() == 1 {
                self.any(*first)?;
                continue;
            }
            let open = self.builder.begin();
            for (_, item) in group {
                self.any(*item)?;
            }
            self.builder.end_array(&open, group.len())?;
        }
        Ok(count)
    }

    /// Adds an element without a table: a string, or an object if it has attributes or children.
    fn any(&mut self, element: Element<'_, '_>) -> Done {
        if element.is_nil() {
            self.builder.null();
            return Ok(());
        }
        let mut attributes = element.attributes().iter();
        if !element.has_children() && attributes.all(|one| *one.name.namespace == *XSI) {
            self.builder.string(element.text());
            return Ok(());
        }
        let open = self.builder.begin();
        let attributes = element.attributes().iter();
        let count = self.undeclared(element.children(), attributes, element.text(), |_| false)?;
        self.builder.end_object(&open, count)
    }
}

/// Returns the entries of a slot, in a list that is sorted by slot.
fn run<T>(sorted: &[(usize, T)], slot: usize) -> &[(usize, T)] {
    let start = sorted.partition_point(|(one, _)| *one < slot);
    let end = sorted.partition_point(|(one, _)| *one <= slot);
    sorted.get(start..end).unwrap_or_default()
}

/// The maximum length of a namespace that is part of the name of a member, so that repeating its prefix does not multiply it.
const NAMESPACE: usize = 256;

/// Returns the name of an undeclared node in JSON: its local name, after its namespace in braces if the node names that.
fn key<'d>(name: &'d Name<'_>) -> Cow<'d, str> {
    if name.is_qualified && name.namespace.len() <= NAMESPACE {
        Cow::Owned(format!("{{{}}}{}", name.namespace, name.local))
    } else {
        Cow::Borrowed(name.local)
    }
}
