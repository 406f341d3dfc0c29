//! The tokens of an item as a tree, with the paths that an import shortens and the documentation taken out.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// The modules whose items are imported individually.
pub(super) const MODULES: &[[&str; 2]] = &[
    ["crate", "runtime"],
    ["crate", "types"],
    ["std", "collections"],
    ["crate", "api"],
    ["crate", "operations"],
    ["crate", "servers"],
    ["crate", "headers"],
];

/// A part of an item.
pub(super) enum Node {
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
    /// The path of an item of one of [`MODULES`].
    Path {
        module: usize,
        name: String,
        ident: Ident,
    },
    /// `std::fmt`, which is imported as a module.
    Fmt,
    /// The lines of a `#[doc]` attribute. They are most of the text of a crate: neither the parser nor the printer reads them.
    Docs(String),
}

/// Reads the tokens of an item.
pub(super) fn nodes(tokens: TokenStream) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (delimiter, stream) = (group.delimiter(), group.stream());
                // The tokens are moved out of a stream that nothing else refers to.
                drop(group);
                let inner = self::nodes(stream);
                match docs(&nodes, delimiter, &inner) {
                    Some(text) => {
                        nodes.pop();
                        nodes.push(Node::Docs(text));
                    }
                    None => nodes.push(Node::Group(delimiter, inner)),
                }
            }
            TokenTree::Ident(ident) => match module_before(&nodes, &ident) {
                Some((length, path)) => {
                    nodes.truncate(nodes.len() - length);
                    nodes.push(path);
                }
                None => nodes.push(Node::Token(TokenTree::Ident(ident))),
            },
            token => nodes.push(Node::Token(token)),
        }
    }
    nodes
}

/// Returns the text of a `#[doc]` attribute whose `#` is the last of the nodes.
fn docs(before: &[Node], delimiter: Delimiter, inner: &[Node]) -> Option<String> {
    let [
        Node::Token(TokenTree::Ident(doc)),
        _,
        Node::Token(TokenTree::Literal(text)),
    ] = inner
    else {
        return None;
    };
    if delimiter != Delimiter::Bracket || doc != "doc" || !is_punct(before.last()?, '#') {
        return None;
    }
    let literal = text.to_string();
    if let Some(text) = raw_text(&literal) {
        return Some(text.to_owned());
    }
    match syn::Lit::new(text.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// Returns the text of a raw string literal, which most documentation is; `None` for another literal.
fn raw_text(literal: &str) -> Option<&str> {
    let fenced = literal.strip_prefix('r')?;
    let length = fenced.len() - fenced.trim_start_matches('#').len();
    let text = fenced.get(length..fenced.len().checked_sub(length)?)?;
    text.strip_prefix('"')?.strip_suffix('"')
}

/// Returns the path that ends with an identifier, and the number of nodes that are the rest of it.
fn module_before(nodes: &[Node], ident: &Ident) -> Option<(usize, Node)> {
    let [.., root, colon, second_colon] = nodes else {
        return None;
    };
    if !is_punct(second_colon, ':') || !is_punct(colon, ':') {
        return None;
    }
    if is_ident(root, "std") && ident == "fmt" {
        return Some((3, Node::Fmt));
    }
    let [.., root, colon, second_colon, module, _, _] = nodes else {
        return None;
    };
    if !is_punct(second_colon, ':') || !is_punct(colon, ':') {
        return None;
    }
    let is_it = |[first, second]: &[&str; 2]| is_ident(module, second) && is_ident(root, first);
    let module = MODULES.iter().position(is_it)?;
    let (name, ident) = (ident.to_string(), ident.clone());
    Some((
        6,
        Node::Path {
            module,
            name,
            ident,
        },
    ))
}

fn is_ident(node: &Node, name: &str) -> bool {
    matches!(node, Node::Token(TokenTree::Ident(ident)) if ident == name)
}

/// Returns whether a node is this character of punctuation.
pub(super) fn is_punct(node: &Node, character: char) -> bool {
    matches!(node, Node::Token(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// The paths that a file uses.
#[derive(Default)]
pub(super) struct Seen {
    /// The indexes of the modules of the items, by their names.
    pub(super) items: BTreeMap<String, BTreeSet<usize>>,
    /// Whether the file uses `std::fmt`.
    pub(super) fmt: bool,
}

impl Seen {
    /// Adds the paths of an item.
    pub(super) fn look(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Group(_, nodes) => self.look(nodes),
                Node::Fmt => self.fmt = true,
                Node::Path { module, name, .. } => match self.items.get_mut(name) {
                    Some(modules) => {
                        modules.insert(*module);
                    }
                    None => {
                        self.items.insert(name.clone(), BTreeSet::from([*module]));
                    }
                },
                Node::Token(_) | Node::Docs(_) => {}
            }
        }
    }
}

/// Adds the names that an item adds to the scope of the file.
pub(super) fn define(nodes: &[Node], names: &mut BTreeSet<String>) {
    for pair in nodes.windows(2) {
        match pair {
            [
                Node::Token(TokenTree::Ident(word)),
                Node::Token(TokenTree::Ident(name)),
            ] if ["struct", "enum", "type", "static", "trait", "fn", "mod"]
                .iter()
                .any(|keyword| word == keyword) =>
            {
                names.insert(name.to_string());
            }
            [Node::Token(TokenTree::Ident(word)), ..] if word == "impl" => break,
            [Node::Group(Delimiter::Brace, _), ..] => break,
            _ => {}
        }
    }
}

/// The tokens of an item for the printer, with a mark in place of each text of documentation.
#[derive(Default)]
pub(super) struct Marked {
    /// The texts, by the number in the mark.
    pub(super) docs: Vec<String>,
}

/// The text before the number of a mark. A line of documentation begins with a space.
pub(super) const MARK: &str = "///@";

impl Marked {
    /// Returns the tokens. `imports` is whether the last segment of a path is enough.
    pub(super) fn tokens(
        &mut self,
        nodes: Vec<Node>,
        imports: &impl Fn(&Node) -> bool,
    ) -> TokenStream {
        let mut out: Vec<TokenTree> = Vec::with_capacity(nodes.len() + 8);
        for node in nodes {
            let is_imported = imports(&node);
            match node {
                Node::Token(token) => out.push(token),
                Node::Group(delimiter, nodes) => {
                    out.push(Group::new(delimiter, self.tokens(nodes, imports)).into());
                }
                Node::Path { module, ident, .. } => {
                    if let (false, Some(module)) = (is_imported, MODULES.get(module)) {
                        path(module, &mut out);
                    }
                    out.push(ident.into());
                }
                Node::Fmt => {
                    if !is_imported {
                        path(&["std"], &mut out);
                    }
                    out.push(Ident::new("fmt", Span::call_site()).into());
                }
                Node::Docs(text) => {
                    let mark = Literal::string(&format!("@{}", self.docs.len()));
                    let doc = Ident::new("doc", Span::call_site());
                    let attribute = [doc.into(), punct('=', Spacing::Alone), mark.into()];
                    self.docs.push(text);
                    out.push(punct('#', Spacing::Alone));
                    out.push(
                        Group::new(Delimiter::Bracket, attribute.into_iter().collect()).into(),
                    );
                }
            }
        }
        out.into_iter().collect()
    }
}

/// Adds the segments of a path before its last one.
fn path(segments: &[&str], out: &mut Vec<TokenTree>) {
    for segment in segments {
        out.push(Ident::new(segment, Span::call_site()).into());
        out.push(punct(':', Spacing::Joint));
        out.push(punct(':', Spacing::Alone));
    }
}

fn punct(character: char, spacing: Spacing) -> TokenTree {
    Punct::new(character, spacing).into()
}
