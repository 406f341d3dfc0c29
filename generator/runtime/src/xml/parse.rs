//! Parses XML documents: `quick-xml` finds the tags, and this file builds the elements.

use super::document::{Attribute, Document, Name, Stored, XML};
use super::error::XmlError;
use super::text::{attribute_value, is_space, normal_lines, reference, trimmed};
use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

/// The maximum depth of elements, which is that of JSON.
const DEPTH: usize = 128;

/// The maximum number of namespaces that are declared around an element.
const DECLARATIONS: usize = 256;

/// Parses a body. The character set is that of the media type, if it names one.
pub(super) fn parse<'a>(body: &'a [u8], charset: Option<&str>) -> Result<Document<'a>, XmlError> {
    let text = decoded(body, charset)?;
    let mut parser = Parser {
        document: Document {
            text,
            elements: Vec::new(),
            attributes: Vec::new(),
        },
        open: Vec::new(),
        scope: vec![("xml", XML.into())],
        none: Rc::default(),
        trusts_charset: charset.is_some(),
    };
    parser.run()?;
    Ok(parser.document)
}

/// Returns the text of a body, which is UTF-8.
fn decoded<'a>(body: &'a [u8], charset: Option<&str>) -> Result<&'a str, XmlError> {
    let unsupported = |name: &str| {
        Err(XmlError::new(format!(
            "the encoding `{name}` is not supported, only UTF-8 is"
        )))
    };
    if body.starts_with(b"\xFE\xFF") || body.starts_with(b"\xFF\xFE") {
        return unsupported("UTF-16");
    }
    if let Some(name) = charset.filter(|name| !is_utf8(name)) {
        return unsupported(name);
    }
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    std::str::from_utf8(body).or_else(|error| {
        let valid = body.get(..error.valid_up_to()).unwrap_or_default();
        let start = std::str::from_utf8(valid).unwrap_or_default();
        match declared(start).filter(|name| !is_utf8(name)) {
            Some(name) => unsupported(name),
            None => Err(XmlError::new("it is not UTF-8")),
        }
    })
}

/// Returns the encoding that the declaration at the start of a document names.
fn declared(text: &str) -> Option<&str> {
    let (declaration, _) = text.strip_prefix("<?xml")?.split_once("?>")?;
    let (_, rest) = declaration.split_once("encoding")?;
    let rest = rest.trim_start_matches(is_space).strip_prefix('=')?;
    let rest = rest.trim_start_matches(is_space);
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.split(quote).nth(1)
}

fn is_utf8(name: &str) -> bool {
    let names = ["utf-8", "utf8", "us-ascii", "ascii"];
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// An element whose end was not reached yet.
struct Open {
    index: usize,
    last_child: Option<usize>,
    /// The length of the character data at the end of the text, if that is what it ends with.
    literal: usize,
    /// The number of declarations around the element.
    scope: usize,
}

struct Parser<'a> {
    document: Document<'a>,
    open: Vec<Open>,
    /// The prefixes that are declared, with their namespaces.
    scope: Vec<(&'a str, Rc<str>)>,
    /// No namespace.
    none: Rc<str>,
    trusts_charset: bool,
}

impl<'a> Parser<'a> {
    fn run(&mut self) -> Result<(), XmlError> {
        let text = self.document.text;
        let mut reader = Reader::from_str(text);
        loop {
            let start = offset(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let at = offset(reader.error_position());
                    return Err(XmlError::new(error.to_string()).at(text, at));
                }
            };
            let is_end = matches!(event, Event::Eof);
            let handled = self.event(event, start);
            handled.map_err(|error| error.at(text, start))?;
            if is_end {
                return Ok(());
            }
        }
    }

    fn event(&mut self, event: Event<'a>, start: usize) -> Result<(), XmlError> {
        match event {
            Event::Start(tag) => self.start(start, tag.len(), tag.name().as_ref().len())?,
            Event::Empty(tag) => {
                self.start(start, tag.len(), tag.name().as_ref().len())?;
                self.end();
            }
            Event::End(_) => self.end(),
            Event::Text(text) => self.literal(text.into_inner())?,
            Event::CData(text) => match text.into_inner() {
                Cow::Borrowed(text) => self.push(normal_lines(text))?,
                Cow::Owned(text) => self.push(Cow::Owned(normal_lines(&text).into_owned()))?,
            },
            Event::GeneralRef(name) => {
                let character = reference(&name.into_inner())?;
                self.push(Cow::Owned(character.to_string()))?;
            }
            Event::Decl(_) if self.trusts_charset => {}
            Event::Decl(_) => {
                if let Some(name) = declared(self.document.text).filter(|name| !is_utf8(name)) {
                    let message = format!("the encoding `{name}` is not supported, only UTF-8 is");
                    return Err(XmlError::new(message));
                }
            }
            Event::DocType(_) => {
                return Err(XmlError::new("a document type declaration is refused"));
            }
            Event::Comment(_) | Event::PI(_) => {}
            Event::Eof if !self.open.is_empty() => {
                return Err(XmlError::new("the document ends within an element"));
            }
            Event::Eof => {
                self.document.root()?;
            }
        }
        Ok(())
    }

    /// Adds an element whose tag, after `<`, has this length, and its name that one.
    fn start(&mut self, at: usize, length: usize, name: usize) -> Result<(), XmlError> {
        let from = at.saturating_add(1);
        let tag = self.document.text.get(from..from.saturating_add(length));
        let tag = tag.unwrap_or_default();
        let (scope, first) = (self.scope.len(), self.document.attributes.len());
        if self.open.len() >= DEPTH {
            return Err(XmlError::new(format!(
                "more than {DEPTH} elements in each other"
            )));
        }
        if self.open.is_empty() && !self.document.elements.is_empty() {
            return Err(XmlError::new("there is a second root element"));
        }
        let mut written = Vec::new();
        for attribute in Attributes::new(tag, name).with_checks(false) {
            let attribute = attribute.map_err(|error| XmlError::new(error.to_string()))?;
            let key: &'a str = attribute.key.0;
            let value = match attribute.value {
                Cow::Borrowed(value) => attribute_value(value)?,
                Cow::Owned(value) => Cow::Owned(attribute_value(&value)?.into_owned()),
            };
            match key.strip_prefix("xmlns") {
                Some("") => self.scope.push(("", value.into())),
                Some(rest) if rest.starts_with(':') => {
                    self.scope
                        .push((rest.trim_start_matches(':'), value.into()));
                }
                _ => written.push((key, value)),
            }
            if self.scope.len() > DECLARATIONS {
                return Err(XmlError::new(format!(
                    "more than {DECLARATIONS} namespaces"
                )));
            }
        }
        for (key, value) in written {
            let name = self.attribute_name(key);
            self.document.attributes.push(Attribute { name, value });
        }
        self.check_attributes(first)?;
        let name = self.element_name(tag.get(..name).unwrap_or_default(), scope);
        let index = self.document.elements.len();
        self.document.elements.push(Stored {
            name,
            attributes: first..self.document.attributes.len(),
            text: Cow::Borrowed(""),
            first_child: None,
            next: None,
        });
        if let Some(parent) = self.open.last_mut() {
            let before = parent.last_child.replace(index);
            parent.literal = 0;
            let sibling = before.and_then(|before| self.document.elements.get_mut(before));
            match sibling {
                Some(sibling) => sibling.next = Some(index),
                None => {
                    if let Some(parent) = self.document.elements.get_mut(parent.index) {
                        parent.first_child = Some(index);
                    }
                }
            }
        }
        self.open.push(Open {
            index,
            last_child: None,
            literal: 0,
            scope,
        });
        Ok(())
    }

    /// Refuses an attribute that is written twice.
    fn check_attributes(&self, first: usize) -> Result<(), XmlError> {
        let mut names = BTreeSet::new();
        let added = self.document.attributes.get(first..).unwrap_or_default();
        for attribute in added {
            if !names.insert(&attribute.name) {
                let local = attribute.name.local;
                return Err(XmlError::new(format!(
                    "the attribute `{local}` is written twice"
                )));
            }
        }
        Ok(())
    }

    fn attribute_name(&self, key: &'a str) -> Name<'a> {
        match key.split_once(':') {
            Some((prefix, local)) => self.prefixed(prefix, local),
            None => Name {
                local: key,
                namespace: self.none.clone(),
                is_qualified: false,
            },
        }
    }

    fn element_name(&self, key: &'a str, outer: usize) -> Name<'a> {
        if let Some((prefix, local)) = key.split_once(':') {
            return self.prefixed(prefix, local);
        }
        let default = self.scope.iter().rposition(|(known, _)| known.is_empty());
        Name {
            local: key,
            namespace: self.namespace(default),
            is_qualified: default.is_some_and(|index| index >= outer),
        }
    }

    fn prefixed(&self, prefix: &str, local: &'a str) -> Name<'a> {
        let declaration = self.scope.iter().rposition(|(known, _)| *known == prefix);
        Name {
            local,
            namespace: self.namespace(declaration),
            is_qualified: declaration.is_some(),
        }
    }

    fn namespace(&self, declaration: Option<usize>) -> Rc<str> {
        let found = declaration.and_then(|index| self.scope.get(index));
        found.map_or(&self.none, |(_, namespace)| namespace).clone()
    }

    /// Ends an element. White space after its text is dropped if it begins a line of its own.
    fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.scope.truncate(open.scope);
        let Some(element) = self.document.elements.get_mut(open.index) else {
            return;
        };
        let literal = element.text.len().saturating_sub(open.literal);
        let tail = element.text.get(literal..).unwrap_or_default();
        let kept = tail.trim_end_matches(is_space);
        if tail
            .get(kept.len()..)
            .is_some_and(|space| space.contains('\n'))
        {
            let end = literal.saturating_add(kept.len());
            match &mut element.text {
                Cow::Borrowed(text) => *text = text.get(..end).unwrap_or(text),
                Cow::Owned(text) => text.truncate(end),
            }
        }
    }

    /// Adds character data. White space before the text is dropped if the text begins on a line of its own.
    fn literal(&mut self, text: Cow<'a, str>) -> Result<(), XmlError> {
        let text = match text {
            Cow::Borrowed(text) => normal_lines(text),
            Cow::Owned(text) => Cow::Owned(normal_lines(&text).into_owned()),
        };
        let Some(open) = self.open.last() else {
            return self.push(text);
        };
        let element = self.document.elements.get(open.index);
        let is_first = element.is_some_and(|element| element.text.is_empty());
        let inner = text.trim_start_matches(is_space);
        let space = text.len().saturating_sub(inner.len());
        let is_line = text.get(..space).is_some_and(|space| space.contains('\n'));
        let text = match text {
            Cow::Borrowed(text) if is_first && is_line => {
                Cow::Borrowed(text.get(space..).unwrap_or_default())
            }
            Cow::Owned(text) if is_first && is_line => {
                Cow::Owned(text.get(space..).unwrap_or_default().to_owned())
            }
            other => other,
        };
        let length = text.len();
        self.push(text)?;
        if let Some(open) = self.open.last_mut() {
            open.literal = length;
        }
        Ok(())
    }

    /// Adds text to the open element.
    fn push(&mut self, text: Cow<'a, str>) -> Result<(), XmlError> {
        let Some(open) = self.open.last_mut() else {
            let is_blank = trimmed(&text).is_empty();
            return if is_blank {
                Ok(())
            } else {
                Err(XmlError::new("there is text outside of the root element"))
            };
        };
        open.literal = 0;
        if let Some(element) = self.document.elements.get_mut(open.index) {
            if element.text.is_empty() {
                element.text = text;
            } else {
                element.text.to_mut().push_str(&text);
            }
        }
        Ok(())
    }
}

/// Returns a position in a document, which is in memory.
fn offset(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
