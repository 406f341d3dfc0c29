//! Chooses the variant of a union, for an element that is read and for a value that is written.

use super::document::Element;
use super::names::{find, member_text};
use super::shape::{XmlContent, XmlMember, XmlNode, XmlObject, XmlScalar, XmlUnion, XmlVariant};
use super::text::{Scalar, scalar, trimmed};
use crate::runtime::json::Tree;

/// The maximum depth of unions in unions.
const DEPTH: usize = 16;

/// How well a content fits, from not at all to in full.
type Fit = u8;

/// Returns the variant of an element: that of its tag, else the one that its name selects, else the one that fits best,
/// the first of equals.
pub(super) fn for_element(
    element: Element<'_, '_>,
    union: &'static XmlUnion,
) -> Option<&'static XmlVariant> {
    let tagged = || {
        union.values.iter().find_map(|(value, index)| {
            let variant = union.variants.get(*index)?;
            (tag_of(element, union.tag, &variant.content)? == *value).then_some(variant)
        })
    };
    let named = || {
        let local = element.name().local;
        let mut named = union.variants.iter().filter(|one| one.name.local == local);
        named.next().filter(|_| named.next().is_none())
    };
    tagged()
        .or_else(named)
        .or_else(|| best(union, |content| fit(element, content, DEPTH)))
}

/// Returns the value of the tag of an element that is of this content.
fn tag_of<'d>(element: Element<'d, '_>, tag: &str, content: &XmlContent) -> Option<&'d str> {
    let XmlContent::Object(object) = content else {
        return None;
    };
    if let Some(member) = object.members.iter().find(|member| member.json == tag) {
        member_text(element, member).map(trimmed)
    } else {
        let mut children = element.children();
        let child = children.find(|child| child.name().local == tag);
        child.map(|child| trimmed(child.text()))
    }
}

/// Returns the variant of a value.
pub(super) fn for_tree(tree: &Tree<'_>, union: &'static XmlUnion) -> Option<&'static XmlVariant> {
    let tagged = || {
        let tag = member(tree, union.tag)?.as_str()?;
        let (_, index) = union.values.iter().find(|(value, _)| *value == tag)?;
        union.variants.get(*index)
    };
    tagged().or_else(|| best(union, |content| tree_fit(tree, content, DEPTH)))
}

fn best(union: &'static XmlUnion, fit: impl Fn(&XmlContent) -> Fit) -> Option<&'static XmlVariant> {
    let mut best = None;
    let mut reached = 0;
    for variant in union.variants {
        let fit = fit(&variant.content);
        if fit > reached {
            (best, reached) = (Some(variant), fit);
        }
    }
    best
}

/// Returns the member of an object.
pub(super) fn member<'t, 'a>(tree: &'t Tree<'a>, name: &str) -> Option<&'t Tree<'a>> {
    match tree {
        Tree::Object(members) => {
            let mut members = members.iter();
            let found = members.rfind(|(known, _)| known == name);
            found.map(|(_, value)| value)
        }
        _ => None,
    }
}

fn fit(element: Element<'_, '_>, content: &XmlContent, depth: usize) -> Fit {
    match content {
        XmlContent::Text(_) if element.has_children() => 0,
        XmlContent::Text(kind) => match (*kind, scalar(element.text(), *kind)) {
            // Text has no attributes.
            (XmlScalar::String | XmlScalar::Any, _) => {
                if has_attributes(element) {
                    1
                } else {
                    2
                }
            }
            (_, Scalar::String(_) | Scalar::Null) => 0,
            _ if has_attributes(element) => 1,
            _ => 3,
        },
        XmlContent::Object(object) => object_fit(element, object),
        XmlContent::List(list) => {
            let is_item = |child: Element<'_, '_>| child.name().local == list.item.local;
            if element.has_children() && element.children().all(is_item) {
                3
            } else {
                u8::from(!element.has_children() && element.text().is_empty())
            }
        }
        XmlContent::Union(union) if depth > 0 => {
            let fits = union.variants.iter();
            let fits = fits.map(|variant| fit(element, &variant.content, depth - 1));
            fits.max().unwrap_or_default()
        }
        XmlContent::Union(_) => 0,
        XmlContent::Any => 1,
    }
}

fn has_attributes(element: Element<'_, '_>) -> bool {
    let mut attributes = element.attributes().iter();
    attributes.any(|one| *one.name.namespace != *super::document::XSI)
}

fn object_fit(element: Element<'_, '_>, object: &XmlObject) -> Fit {
    let is_present = |member: &XmlMember| match member.node {
        XmlNode::Element => element
            .children()
            .any(|child| member.name.matches(child.name())),
        XmlNode::Attribute => element
            .attributes()
            .iter()
            .any(|one| member.name.matches(&one.name)),
        XmlNode::Text | XmlNode::Cdata | XmlNode::Items | XmlNode::Inline => true,
    };
    let mut required = object.members.iter().filter(|member| member.required);
    if !required.all(is_present) {
        return 0;
    }
    let has_text = |member: &XmlMember| matches!(member.node, XmlNode::Text | XmlNode::Cdata);
    let is_known = element
        .children()
        .all(|child| find(object, child.name(), false).is_some())
        && element.attributes().iter().all(|one| {
            *one.name.namespace == *super::document::XSI || find(object, &one.name, true).is_some()
        })
        && (element.text().is_empty() || object.members.iter().any(has_text));
    if is_known { 3 } else { 2 }
}

fn tree_fit(tree: &Tree<'_>, content: &XmlContent, depth: usize) -> Fit {
    match (content, tree) {
        #[cfg(feature = "files")]
        (XmlContent::Text(XmlScalar::String), Tree::File(_)) => 2,
        (XmlContent::Text(XmlScalar::String), Tree::String(_) | Tree::Number(_))
        | (XmlContent::Text(XmlScalar::Integer), Tree::Int(_) | Tree::UInt(_))
        | (XmlContent::Text(XmlScalar::Number), Tree::Float(_) | Tree::Number(_))
        | (XmlContent::Text(XmlScalar::Boolean), Tree::Bool(_))
        | (XmlContent::List(_), Tree::Array(_)) => 2,
        (XmlContent::Text(_), Tree::Object(_) | Tree::Array(_)) => 0,
        (XmlContent::Text(XmlScalar::Number), Tree::Int(_) | Tree::UInt(_))
        | (XmlContent::Text(XmlScalar::Any) | XmlContent::Any, _) => 1,
        (XmlContent::Object(object), Tree::Object(members)) => {
            let mut required = object.members.iter().filter(|member| member.required);
            if !required.all(|one| member(tree, one.json).is_some()) {
                return 0;
            }
            let is_known = |name: &str| object.members.iter().any(|member| member.json == name);
            let all = members.iter().all(|(name, _)| is_known(name));
            if all { 2 } else { 1 }
        }
        (XmlContent::Union(union), _) if depth > 0 => {
            let fits = union.variants.iter();
            let fits = fits.map(|variant| tree_fit(tree, &variant.content, depth - 1));
            fits.max().unwrap_or_default()
        }
        _ => 0,
    }
}
