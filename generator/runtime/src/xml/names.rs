//! Finds the member of a table that an element or an attribute belongs to.

use super::document::{Element, Name};
use super::shape::{XmlContent, XmlMember, XmlName, XmlNode, XmlObject};

/// The maximum depth of objects whose members are nodes of the same element.
pub(super) const INLINE: usize = 4;

impl XmlName {
    /// Returns whether an element or an attribute has this name.
    pub(super) fn matches(&self, name: &Name<'_>) -> bool {
        self.local == name.local
            && (self.namespace.is_empty() || *self.namespace == *name.namespace)
    }
}

/// Returns whether an element has this name, or that of a variant if the variants have the names.
pub(super) fn is_named(name: XmlName, content: &XmlContent, found: &Name<'_>) -> bool {
    match content {
        XmlContent::Union(union) if name.local.is_empty() => {
            let mut variants = union.variants.iter();
            variants.any(|variant| variant.name.matches(found))
        }
        _ => name.matches(found),
    }
}

/// Returns the member of an object that a child or an attribute of its element belongs to.
pub(super) fn find(object: &XmlObject, name: &Name<'_>, is_attribute: bool) -> Option<usize> {
    find_within(object, name, is_attribute, INLINE)
}

fn find_within(
    object: &XmlObject,
    name: &Name<'_>,
    is_attribute: bool,
    depth: usize,
) -> Option<usize> {
    let owns = |member: &XmlMember| match (member.node, &member.content) {
        (XmlNode::Attribute, _) => is_attribute && member.name.matches(name),
        (XmlNode::Element, _) => !is_attribute && member.name.matches(name),
        (XmlNode::Items, XmlContent::List(list)) => {
            !is_attribute && is_named(list.item, &list.content, name)
        }
        (XmlNode::Inline, XmlContent::Object(inner)) if depth > 0 => {
            find_within(inner, name, is_attribute, depth - 1).is_some()
        }
        _ => false,
    };
    // A member of the namespace precedes one of any namespace.
    let is_exact = |member: &XmlMember| *member.name.namespace == *name.namespace && owns(member);
    let mut members = object.members.iter();
    let exact = members.position(is_exact);
    exact.or_else(|| object.members.iter().position(owns))
}

/// Returns the text of a member that is a scalar.
pub(super) fn member_text<'d>(element: Element<'d, '_>, member: &XmlMember) -> Option<&'d str> {
    match member.node {
        XmlNode::Element => {
            let mut children = element.children();
            let child = children.find(|child| member.name.matches(child.name()));
            child.map(Element::text)
        }
        XmlNode::Attribute => {
            let mut attributes = element.attributes().iter();
            let attribute = attributes.find(|one| member.name.matches(&one.name));
            attribute.map(|attribute| attribute.value.as_ref())
        }
        XmlNode::Text | XmlNode::Cdata => Some(element.text()),
        XmlNode::Items | XmlNode::Inline => None,
    }
}
