//! Prints the parts of items that have one layout: attributes, types and calls that fit on their line.

use super::nodes::{MODULES, Node, is_punct};
use proc_macro2::{Delimiter, Ident, Spacing, TokenTree};

/// The maximum width of a line, in bytes.
pub(super) const WIDTH: usize = 89;

/// An item that is printed without a parser. A method returns `None` for what is not as simple as it expects, and the item is
/// then left to `prettyplease`.
pub(super) struct Printer<'i, I> {
    imports: &'i I,
    text: String,
}

impl<'i, I: Fn(&Node) -> bool> Printer<'i, I> {
    /// Creates an empty item. `imports` is whether the last segment of a path is enough.
    pub(super) fn new(imports: &'i I) -> Self {
        Self {
            imports,
            text: String::with_capacity(1024),
        }
    }

    /// Returns the text of the item.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Adds a line.
    pub(super) fn line(&mut self, line: &str) -> Option<()> {
        self.text.extend([line, "\n"]);
        (line.len() <= WIDTH).then_some(())
    }

    /// Adds the documentation and the attributes at the start of the nodes, and returns the rest.
    pub(super) fn attributes<'n>(
        &mut self,
        mut nodes: &'n [Node],
        indent: &str,
    ) -> Option<&'n [Node]> {
        loop {
            match nodes {
                [Node::Docs(text), rest @ ..] => {
                    for line in text.split('\n') {
                        self.text.extend([indent, "///", line, "\n"]);
                    }
                    nodes = rest;
                }
                [hash, Node::Group(Delimiter::Bracket, attribute), rest @ ..]
                    if is_punct(hash, '#') =>
                {
                    let attribute = match attribute.as_slice() {
                        [name] => ident(name)?.to_string(),
                        [name, Node::Group(Delimiter::Parenthesis, list)] => {
                            format!("{}({})", ident(name)?, self.words(list)?)
                        }
                        _ => return None,
                    };
                    // A feature has the form `feature = "a"`, whose layout differs.
                    if attribute.contains('=') {
                        return None;
                    }
                    self.line(&format!("{indent}#[{attribute}]"))?;
                    nodes = rest;
                }
                _ => return Some(nodes),
            }
        }
    }

    /// Returns the text of a type, a pattern or an expression of names, literals, arguments and calls.
    pub(super) fn words(&self, nodes: &[Node]) -> Option<String> {
        let mut text = String::with_capacity(32);
        // Whether a word would run into the text.
        let mut is_word = false;
        let mut rest = nodes;
        while let [node, after @ ..] = rest {
            rest = after;
            match node {
                Node::Path { .. } | Node::Token(TokenTree::Ident(_) | TokenTree::Literal(_)) => {
                    if is_word {
                        text.push(' ');
                    }
                    self.word(node, &mut text)?;
                    is_word = true;
                }
                Node::Group(Delimiter::Parenthesis, inner) => {
                    text.extend(["(", &self.words(inner)?, ")"]);
                    is_word = true;
                }
                Node::Group(Delimiter::Bracket, inner) if !is_word => {
                    text.extend(["[", &self.words(inner)?, "]"]);
                    is_word = true;
                }
                Node::Token(TokenTree::Punct(punct)) => {
                    let is_joint = punct.spacing() == Spacing::Joint;
                    let is_binary = is_word && !is_joint;
                    match punct.as_char() {
                        ':' if after.first().is_some_and(|next| is_punct(next, ':')) => {
                            text.push_str("::");
                            rest = after.get(1..)?;
                        }
                        ':' if is_binary => text.push_str(": "),
                        '=' if is_binary => text.push_str(" = "),
                        // A comma at the end is printed in another way.
                        ',' if !after.is_empty() => text.push_str(", "),
                        '.' if is_binary => text.push('.'),
                        '&' if !is_word && !is_joint => text.push('&'),
                        '|' if is_binary => text.push_str(" | "),
                        '&' if is_word && after.first().is_some_and(|next| is_punct(next, '&')) => {
                            text.push_str(" && ");
                            rest = after.get(1..)?;
                        }
                        '*' if !is_word && !is_joint => text.push('*'),
                        // A lifetime: `&'static T` or `T<'_>`.
                        '\'' if !is_word && text.ends_with(['&', '<']) => {
                            let end = if text.ends_with('&') { " " } else { "" };
                            text.extend(["'", &ident(after.first()?)?.to_string(), end]);
                            rest = after.get(1..).filter(|rest| !rest.is_empty())?;
                        }
                        sign @ ('<' | '>') => text.push(sign),
                        _ => return None,
                    }
                    is_word = punct.as_char() == '>';
                }
                _ => return None,
            }
        }
        Some(text)
    }

    fn word(&self, node: &Node, text: &mut String) -> Option<()> {
        match node {
            Node::Path { module, name, .. } => {
                if !(self.imports)(node) {
                    for segment in MODULES.get(*module)? {
                        text.extend([segment, "::"]);
                    }
                }
                text.push_str(name);
            }
            Node::Token(token) => text.push_str(&token.to_string()),
            _ => return None,
        }
        Some(())
    }
}

/// Splits a list at its commas, except for those between arguments of types.
pub(super) fn split(mut nodes: &[Node]) -> Option<Vec<&[Node]>> {
    let mut parts = Vec::new();
    while !nodes.is_empty() {
        let mut depth = 0_usize;
        let mut end = nodes.len();
        for (index, node) in nodes.iter().enumerate() {
            match node {
                node if is_punct(node, '<') => depth += 1,
                node if is_punct(node, '>') => depth = depth.checked_sub(1)?,
                node if is_punct(node, ',') && depth == 0 => {
                    end = index;
                    break;
                }
                _ => {}
            }
        }
        parts.push(nodes.get(..end)?);
        nodes = nodes.get(end + 1..).unwrap_or_default();
    }
    Some(parts)
}

/// Returns an identifier.
pub(super) fn ident(node: &Node) -> Option<&Ident> {
    match node {
        Node::Token(TokenTree::Ident(ident)) => Some(ident),
        _ => None,
    }
}
