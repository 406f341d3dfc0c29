//! An XML document in memory: its elements with their attributes and text, in the order of the document.

use super::error::XmlError;
use super::text::trimmed;
use std::borrow::Cow;
use std::ops::Range;
use std::rc::Rc;

/// The namespace of `xsi:nil`.
pub(super) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// The namespace of the prefix `xml`, which is always declared.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// An XML document (XML 1.0, Namespaces in XML 1.0) without a document type.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// The text of the document.
    pub(super) text: &'a str,
    pub(super) elements: Vec<Stored<'a>>,
    pub(super) attributes: Vec<Attribute<'a>>,
}

/// An expanded name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name<'a> {
    pub(super) local: &'a str,
    /// The namespace; empty if there is none.
    pub(super) namespace: Rc<str>,
    /// Whether the node itself says what the namespace is, by a prefix or a declaration.
    pub(super) is_qualified: bool,
}

/// An element as it is kept, with the places of others.
#[derive(Debug)]
pub(super) struct Stored<'a> {
    pub(super) name: Name<'a>,
    pub(super) attributes: Range<usize>,
    pub(super) text: Cow<'a, str>,
    pub(super) first_child: Option<usize>,
    pub(super) next: Option<usize>,
}

/// An attribute that is no declaration of a namespace.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: Name<'a>,
    pub(super) value: Cow<'a, str>,
}

/// An element of a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Element<'d, 'a> {
    document: &'d Document<'a>,
    stored: &'d Stored<'a>,
}

impl<'a> Document<'a> {
    /// Returns the root element.
    pub(super) fn root(&self) -> Result<Element<'_, 'a>, XmlError> {
        let stored = self.elements.first();
        let stored = stored.ok_or_else(|| XmlError::new("there is no element"))?;
        Ok(Element {
            document: self,
            stored,
        })
    }
}

impl<'d, 'a> Element<'d, 'a> {
    pub(super) const fn name(self) -> &'d Name<'a> {
        &self.stored.name
    }

    pub(super) fn attributes(self) -> &'d [Attribute<'a>] {
        let attributes = self.document.attributes.get(self.stored.attributes.clone());
        attributes.unwrap_or_default()
    }

    pub(super) fn children(self) -> impl Iterator<Item = Self> {
        let mut next = self.stored.first_child;
        std::iter::from_fn(move || {
            let stored = self.document.elements.get(next?)?;
            next = stored.next;
            Some(Self { stored, ..self })
        })
    }

    pub(super) const fn has_children(self) -> bool {
        self.stored.first_child.is_some()
    }

    /// Returns the text of the element, without that of its children.
    pub(super) fn text(self) -> &'d str {
        if self.has_children() {
            trimmed(&self.stored.text)
        } else {
            &self.stored.text
        }
    }

    /// Returns whether the element says that it is `null`.
    pub(super) fn is_nil(self) -> bool {
        let is_nil = |name: &Name<'_>| name.local == "nil" && *name.namespace == *XSI;
        self.attributes()
            .iter()
            .any(|one| is_nil(&one.name) && matches!(trimmed(&one.value), "true" | "1"))
    }
}
