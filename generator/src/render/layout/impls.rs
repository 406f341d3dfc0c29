//! Prints `impl` blocks and their members.

use super::super::nodes::{Node, is_punct};
use super::definitions::visibility;
use super::place::Place;
use super::words::{WIDTH, Words, ident, split, width};
use proc_macro2::Delimiter;

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Prints an `impl` block, with blank lines between its members, except between constants and types on one line.
    pub(super) fn implementation(&self, nodes: &[Node]) -> Option<String> {
        let (start, nodes) = self.attributes(nodes, "")?;
        let [head @ .., Node::Group(Delimiter::Brace, members)] = nodes else {
            return None;
        };
        if ident(head.first()?)? != "impl" || members.is_empty() {
            return None;
        }
        let mut text = format!("{start}{}{{\n", self.head(head)?);
        let mut members = members.as_slice();
        let mut before = None;
        while !members.is_empty() {
            let (attributes, rest) = self.attributes(members, "    ")?;
            let (_, words) = visibility(rest)?;
            let is_value =
                ident(words.first()?).is_some_and(|word| word == "const" || word == "type");
            // The next member begins with a word, an attribute or documentation. Braces are also in types: `As<A, { B }>`.
            let is_end = |(index, node): (usize, &Node)| match node {
                Node::Group(Delimiter::Brace, _) => {
                    let next = rest.get(index + 1);
                    let begins = |node: &Node| {
                        ident(node).is_some()
                            || is_punct(node, '#')
                            || matches!(node, Node::Docs(_))
                    };
                    !is_value && next.is_none_or(begins)
                }
                node => is_value && is_punct(node, ';'),
            };
            let end = rest.iter().enumerate().position(is_end)? + 1;
            let (member, rest) = rest.split_at_checked(end)?;
            let member = match is_value {
                true => self.value(member)?,
                false => self.method(member)?,
            };
            let is_line = is_value && attributes.is_empty() && !member.contains('\n');
            if before.is_some_and(|before| !(before && is_line)) {
                text.push('\n');
            }
            text.push_str(&format!("{attributes}    {member}\n"));
            before = Some(is_line);
            members = rest;
        }
        Some(text + "}\n")
    }

    /// Returns the start of the block before its brace.
    fn head(&self, nodes: &[Node]) -> Option<String> {
        let line = self.words(nodes)?;
        if width(&line) + 2 <= WIDTH {
            return Some(line + " ");
        }
        let of = nodes
            .iter()
            .position(|node| ident(node).is_some_and(|word| word == "for"))?;
        let (of_trait, of_type) = nodes.split_at(of);
        Some(format!(
            "{}\n    {}\n",
            self.words(of_trait)?,
            self.words(of_type)?
        ))
    }

    /// Prints a constant or a type.
    fn value(&self, nodes: &[Node]) -> Option<String> {
        match nodes {
            [keyword, name, equals, of @ .., _]
                if ident(keyword)? == "type" && is_punct(equals, '=') =>
            {
                let head = format!("type {} =", ident(name)?);
                Some(format!(
                    "{head}{};",
                    self.assigned_type(of, 4, 4 + width(&head))?
                ))
            }
            nodes => {
                let (visibility, nodes) = visibility(nodes)?;
                self.constant(nodes, &visibility, 4)
            }
        }
    }

    /// Prints a function.
    fn method(&self, nodes: &[Node]) -> Option<String> {
        let (visibility, nodes) = visibility(nodes)?;
        let is_arguments = |node: &Node| matches!(node, Node::Group(Delimiter::Parenthesis, _));
        let (start, nodes) = nodes.split_at_checked(nodes.iter().position(is_arguments)?)?;
        let [
            Node::Group(_, arguments),
            returned @ ..,
            Node::Group(_, body),
        ] = nodes
        else {
            return None;
        };
        let start = format!("{visibility}{}(", self.words(start)?);
        let of = match returned {
            [] => &[],
            [dash, arrow, of @ ..] if is_punct(dash, '-') && is_punct(arrow, '>') => of,
            _ => return None,
        };
        if of
            .iter()
            .any(|node| ident(node).is_some_and(|word| word == "where"))
        {
            return None;
        }
        let arrow = if of.is_empty() { "" } else { " -> " };
        let body = match body.as_slice() {
            [] => "{}".to_owned(),
            body => self.block(&self.statements(body)?, Place::line(4, 0))?,
        };
        let arguments = split(arguments)?;
        let line = arguments.iter().map(|argument| self.words(argument));
        if let Some(line) = line.collect::<Option<Vec<_>>>() {
            let line = format!("{start}{}){arrow}{} ", line.join(", "), self.words(of)?);
            let end = if body == "{}" { 2 } else { 1 };
            if 4 + width(&line) + end <= WIDTH {
                return Some(line + &body);
            }
        }
        let mut text = format!("{start}\n");
        for argument in arguments {
            let argument = match argument {
                [name, colon, of @ ..] if is_punct(colon, ':') => {
                    let name = ident(name)?.to_string();
                    format!("{name}: {}", self.ty(of, 8, 10 + width(&name))?)
                }
                argument => self.words(argument)?,
            };
            text.push_str(&format!("        {argument},\n"));
        }
        // A brace follows.
        let returned = match of {
            [] => String::new(),
            of => self.ty(of, 4, 10)?,
        };
        Some(format!("{text}    ){arrow}{returned} {body}"))
    }
}
