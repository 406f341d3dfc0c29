//! The text of what is not broken into lines: names, types, patterns and attributes.

use super::super::nodes::{MODULES, Node, is_punct};
use proc_macro2::{Delimiter, Ident, Spacing, TokenTree};

/// The maximum width of a line, in characters.
pub(super) const WIDTH: usize = 100;

/// The maximum width of the list of an attribute that is on one line.
const ATTRIBUTE_WIDTH: usize = 70;

/// Prints tokens as text. A method returns `None` for what is not as simple as it expects.
pub(super) struct Words<'i, I> {
    /// Whether the last segment of a path is enough.
    pub(super) imports: &'i I,
}

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Returns the documentation and the attributes at the start of the nodes as lines, and the rest.
    pub(super) fn attributes<'n>(
        &self,
        mut nodes: &'n [Node],
        indent: &str,
    ) -> Option<(String, &'n [Node])> {
        let mut text = String::new();
        loop {
            match nodes {
                [Node::Docs(docs), rest @ ..] => {
                    for line in docs.split('\n') {
                        text.extend([indent, "///", line, "\n"]);
                    }
                    nodes = rest;
                }
                [hash, Node::Group(Delimiter::Bracket, attribute), rest @ ..]
                    if is_punct(hash, '#') =>
                {
                    let attribute = match attribute.as_slice() {
                        [name] => ident(name)?.to_string(),
                        [name, Node::Group(Delimiter::Parenthesis, list)] => {
                            let (name, list) = (ident(name)?.to_string(), self.words(list)?);
                            (width(&list) <= ATTRIBUTE_WIDTH).then(|| format!("{name}({list})"))?
                        }
                        _ => return None,
                    };
                    text.extend([indent, "#[", &attribute, "]\n"]);
                    nodes = rest;
                }
                _ => return Some((text, nodes)),
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
                Node::Path { .. }
                | Node::Fmt
                | Node::Token(TokenTree::Ident(_) | TokenTree::Literal(_)) => {
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
                // The value of a constant parameter: `A<{ B }>`.
                Node::Group(Delimiter::Brace, inner)
                    if !is_word && (text.is_empty() || text.ends_with(['<', ' '])) =>
                {
                    text.extend(["{ ", &self.words(inner)?, " }"]);
                    is_word = true;
                }
                // The fields of a pattern.
                Node::Group(Delimiter::Brace, inner) if is_word && !inner.is_empty() => {
                    text.extend([" { ", &self.words(inner)?, " }"]);
                }
                Node::Token(TokenTree::Punct(punct)) => {
                    let is_joint = punct.spacing() == Spacing::Joint;
                    let is_binary = is_word && !is_joint;
                    match punct.as_char() {
                        ':' if after.first().is_some_and(|next| is_punct(next, ':')) => {
                            text.push_str("::");
                            rest = after.get(1..)?;
                        }
                        '-' if after.first().is_some_and(|next| is_punct(next, '>')) => {
                            text.push_str(" -> ");
                            rest = after.get(1..)?;
                        }
                        ':' if is_binary => text.push_str(": "),
                        ';' if is_binary => text.push_str("; "),
                        '=' if is_binary => text.push_str(" = "),
                        '+' if is_binary => text.push_str(" + "),
                        // A comma at the end is printed in another way.
                        ',' if !after.is_empty() => text.push_str(", "),
                        '&' if !is_word => text.push('&'),
                        '.' if after.first().is_some_and(|next| is_punct(next, '.')) => {
                            text.push_str("..");
                            rest = after.get(1..)?;
                        }
                        '.' if is_binary => text.push('.'),
                        '|' if is_word && after.first().is_some_and(|next| is_punct(next, '|')) => {
                            text.push_str(" || ");
                            rest = after.get(1..)?;
                        }
                        '|' if is_binary => text.push_str(" | "),
                        '&' if is_word && after.first().is_some_and(|next| is_punct(next, '&')) => {
                            text.push_str(" && ");
                            rest = after.get(1..)?;
                        }
                        '*' | '-' if !is_word && !is_joint => text.push(punct.as_char()),
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
            Node::Fmt => text.push_str(if (self.imports)(node) {
                "fmt"
            } else {
                "std::fmt"
            }),
            Node::Token(token) => text.push_str(&token.to_string()),
            _ => return None,
        }
        Some(())
    }
}

/// Splits a list at its commas, except for those between the arguments of types and between the parameters of closures.
pub(super) fn split(mut nodes: &[Node]) -> Option<Vec<&[Node]>> {
    let mut parts = Vec::new();
    while !nodes.is_empty() {
        let mut depth = 0_usize;
        let mut bars = 0;
        let mut end = nodes.len();
        for (index, node) in nodes.iter().enumerate() {
            match node {
                node if is_punct(node, '|') => bars += 1,
                node if is_punct(node, '<') => depth += 1,
                node if is_punct(node, '>') => {
                    let is_arrow =
                        index > 0 && nodes.get(index - 1).is_some_and(|it| is_punct(it, '-'));
                    depth = if is_arrow {
                        depth
                    } else {
                        depth.checked_sub(1)?
                    };
                }
                node if is_punct(node, ',') && depth == 0 && bars % 2 == 0 => {
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

/// Returns the number of characters of a text.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() {
        text.len()
    } else {
        text.chars().count()
    }
}

/// Returns the first line of a text.
pub(super) fn first_line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}

/// Returns the last line of a text.
pub(super) fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}

/// Returns whether a value looks better on the line below than beside what it belongs to.
pub(super) fn is_next_line_better(beside: &str, below: &str) -> bool {
    let lines = |text: &str| text.matches('\n').count();
    let ends = |text: &str, sign: char| first_line(text).ends_with(sign);
    !below.contains('\n')
        || lines(beside) > lines(below) + 1
        || ['(', '{', '[']
            .iter()
            .any(|sign| ends(beside, *sign) && !ends(below, *sign))
}
