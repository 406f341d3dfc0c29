//! Prints the definitions of types, constants, and calls of macros.

use super::super::nodes::{Node, is_punct};
use super::super::uses::declaration;
use super::place::{LIST_WIDTH, Place};
use super::words::{WIDTH, Words, ident, split, width};
use proc_macro2::Delimiter;

/// The maximum width of the fields of a variant that are on its line.
const VARIANT_WIDTH: usize = 35;

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Prints a struct, an enum, an alias, a constant or a call of a macro.
    pub(super) fn definition(&self, nodes: &[Node]) -> Option<String> {
        let (start, nodes) = self.attributes(nodes, "")?;
        let (visibility, nodes) = visibility(nodes)?;
        let item = match nodes {
            [.., mark, Node::Group(Delimiter::Parenthesis, _), end]
                if is_punct(mark, '!') && is_punct(end, ';') =>
            {
                self.flat(&self.expression(nodes.split_last()?.1)?)? + ";"
            }
            [keyword, .., Node::Group(Delimiter::Brace, names), end]
                if ident(keyword)? == "use" && is_punct(end, ';') =>
            {
                let names = split(names)?.into_iter().map(|name| self.words(name));
                let names = names.collect::<Option<Vec<_>>>()?;
                let path = self.words(nodes.get(..nodes.len() - 2)?)?;
                let text = declaration(&format!("{visibility}{path}"), &names);
                return Some(start + &text);
            }
            [keyword, name, rest @ ..] => {
                let keyword = ident(keyword)?.to_string();
                let head = format!("{visibility}{keyword} {}", ident(name)?);
                match keyword.as_str() {
                    "struct" => self.fields_of_struct(&head, rest)?,
                    "enum" => self.variants(&head, rest)?,
                    "type" => match rest {
                        [equals, of @ .., end] if is_punct(equals, '=') && is_punct(end, ';') => {
                            let head = format!("{head} =");
                            format!("{head}{};", self.assigned_type(of, 0, width(&head))?)
                        }
                        _ => return None,
                    },
                    "static" | "const" => self.constant(nodes, &visibility, 0)?,
                    _ => return None,
                }
            }
            _ => return None,
        };
        Some(format!("{start}{item}\n"))
    }

    /// Prints a struct of any kind.
    fn fields_of_struct(&self, head: &str, nodes: &[Node]) -> Option<String> {
        match nodes {
            [end] if is_punct(end, ';') => Some(format!("{head};")),
            [Node::Group(Delimiter::Parenthesis, fields), end] if is_punct(end, ';') => {
                let fields = split(fields)?.into_iter().map(|field| {
                    let (attributes, field) = self.attributes(field, "    ")?;
                    Some((attributes, self.words(field)?))
                });
                let fields = fields.collect::<Option<Vec<_>>>()?;
                let texts: Vec<&str> = fields.iter().map(|(_, text)| text.as_str()).collect();
                let fields_width = width(&texts.join(", "));
                let line = format!("{head}({});", texts.join(", "));
                let has_attributes = fields.iter().any(|(attributes, _)| !attributes.is_empty());
                if width(&line) <= WIDTH && fields_width <= LIST_WIDTH && !has_attributes {
                    return Some(line);
                }
                let lines = fields
                    .iter()
                    .map(|(attributes, text)| format!("{attributes}    {text},\n"));
                Some(format!("{head}(\n{});", lines.collect::<String>()))
            }
            [Node::Group(Delimiter::Brace, fields)] if fields.is_empty() => {
                Some(format!("{head} {{}}"))
            }
            [Node::Group(Delimiter::Brace, fields)] => {
                let mut text = format!("{head} {{\n");
                for field in split(fields)? {
                    let (attributes, field) = self.attributes(field, "    ")?;
                    text.push_str(&format!("{attributes}    {},\n", self.field_of(field, 4)?));
                }
                Some(text + "}")
            }
            _ => None,
        }
    }

    /// Returns a field with its type.
    fn field_of(&self, nodes: &[Node], indent: usize) -> Option<String> {
        let (visibility, nodes) = visibility(nodes)?;
        let [name, colon, of @ ..] = nodes else {
            return None;
        };
        let head = format!("{visibility}{}:", ident(name)?);
        let of = self.assigned_type(of, indent, indent + width(&head));
        is_punct(colon, ':').then(|| Some(format!("{head}{}", of?)))?
    }

    /// Prints an enum.
    fn variants(&self, head: &str, nodes: &[Node]) -> Option<String> {
        let [Node::Group(Delimiter::Brace, variants)] = nodes else {
            return None;
        };
        if variants.is_empty() {
            return Some(format!("{head} {{}}"));
        }
        let variants = split(variants)?
            .into_iter()
            .map(|variant| self.attributes(variant, "    "));
        let variants = variants.collect::<Option<Vec<_>>>()?;
        // If one variant needs several lines, and another one does not, no fields share a line.
        let is_long = |nodes: &[Node]| {
            let fields = nodes.get(1).map(|fields| self.words_of(fields));
            fields.is_some_and(|fields| fields.is_none_or(|it| width(&it) > VARIANT_WIDTH))
        };
        let needs_lines = |(attributes, nodes): &(String, &[Node])| {
            let has_fields = matches!(nodes, [_, Node::Group(Delimiter::Brace, _)]);
            !attributes.is_empty() || (has_fields && is_long(nodes))
        };
        let is_mixed = variants.iter().any(needs_lines) && !variants.iter().all(needs_lines);
        let mut text = format!("{head} {{\n");
        for (attributes, nodes) in &variants {
            let variant = match *nodes {
                [name] => ident(name)?.to_string(),
                [name, Node::Group(Delimiter::Parenthesis, of)] => {
                    let (name, of) = (ident(name)?, self.words(of)?);
                    let line = format!("{name}({of})");
                    match width(&line) + 5 <= WIDTH {
                        true => line,
                        false => format!("{name}(\n        {of},\n    )"),
                    }
                }
                [name, Node::Group(Delimiter::Brace, fields)] => {
                    let name = ident(name)?;
                    if is_mixed || is_long(nodes) {
                        let mut text = format!("{name} {{\n");
                        for field in split(fields)? {
                            let field = self.field_of(field, 8)?;
                            text.push_str(&format!("        {field},\n"));
                        }
                        text + "    }"
                    } else {
                        format!("{name} {{ {} }}", self.listed(fields)?)
                    }
                }
                _ => return None,
            };
            text.push_str(&format!("{attributes}    {variant},\n"));
        }
        Some(text + "}")
    }

    /// Returns the items of a group as one line.
    fn words_of(&self, node: &Node) -> Option<String> {
        match node {
            Node::Group(_, inner) => self.listed(inner),
            _ => None,
        }
    }

    /// Returns items between commas as one line.
    fn listed(&self, nodes: &[Node]) -> Option<String> {
        let items = split(nodes)?.into_iter().map(|item| self.words(item));
        Some(items.collect::<Option<Vec<_>>>()?.join(", "))
    }

    /// Returns a constant with its value.
    pub(super) fn constant(
        &self,
        nodes: &[Node],
        visibility: &str,
        indent: usize,
    ) -> Option<String> {
        let [start @ .., end] = nodes else {
            return None;
        };
        let equals = start.iter().position(|node| is_punct(node, '='))?;
        let (head, value) = start.split_at_checked(equals)?;
        let head = format!("{visibility}{} =", self.words(head)?);
        let place = Place::line(indent, 1).after(width(&head) + 1);
        let value = self.assigned(&self.expression(value.get(1..)?)?, place)?;
        is_punct(end, ';').then(|| format!("{head}{value};"))
    }
}

/// Returns the visibility at the start of the nodes with a space behind it, and the rest.
pub(super) fn visibility(nodes: &[Node]) -> Option<(String, &[Node])> {
    match nodes {
        [
            visibility,
            Node::Group(Delimiter::Parenthesis, of),
            rest @ ..,
        ] if ident(visibility).is_some_and(|word| word == "pub") => {
            let [of] = of.as_slice() else {
                return None;
            };
            Some((format!("pub({}) ", ident(of)?), rest))
        }
        [visibility, rest @ ..] if ident(visibility).is_some_and(|word| word == "pub") => {
            Some(("pub ".to_owned(), rest))
        }
        rest => Some((String::new(), rest)),
    }
}
