//! Reads expressions from the tokens of the body of a function or of a constant.

use super::super::nodes::{Node, is_punct};
use super::tree::{Expression, Link};
use super::words::{Words, ident, split};
use proc_macro2::{Delimiter, TokenTree};

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Reads an expression.
    pub(super) fn expression(&self, nodes: &[Node]) -> Option<Expression> {
        let (first, rest) = nodes.split_first()?;
        if is_punct(first, '|') {
            let end = rest.iter().position(|node| is_punct(node, '|'))?;
            let (parameters, value) = rest.split_at(end);
            let head = format!("|{}|", self.words(parameters)?);
            let value = self.expression(value.get(1..)?)?;
            return Some(Expression::Closure(head, Box::new(value)));
        }
        if let Some(word) = ident(first)
            && let Some(found) = self.keyword(&word.to_string(), rest)
        {
            return found;
        }
        for (character, operator) in [('|', "||"), ('&', "&&")] {
            let operands = operands(nodes, character);
            if operands.len() > 1 {
                let operands = operands.into_iter().map(|nodes| self.expression(nodes));
                let operands = operands.collect::<Option<_>>()?;
                return Some(Expression::Conditions(operator, operands));
            }
        }
        let sides = operands(nodes, '=');
        if sides.len() > 1 {
            let sides = sides.into_iter();
            let texts = sides.map(|nodes| self.flat(&self.expression(nodes)?));
            let texts = texts.collect::<Option<Vec<_>>>()?;
            return Some(Expression::Text(texts.join(" == ")));
        }
        if let Some(range) = self.range(nodes) {
            return Some(Expression::Text(range));
        }
        let prefix = match first {
            node if is_punct(node, '&') => match rest.first().and_then(ident) {
                Some(word) if word == "mut" => {
                    let value = self.expression(rest.get(1..)?)?;
                    return Some(Expression::Prefixed("&mut ", Box::new(value)));
                }
                _ => Some("&"),
            },
            node if is_punct(node, '*') => Some("*"),
            node if is_punct(node, '!') => Some("!"),
            node if is_punct(node, '-') => Some("-"),
            _ => None,
        };
        match prefix {
            Some(prefix) => {
                let value = Box::new(self.expression(rest)?);
                Some(Expression::Prefixed(prefix, value))
            }
            None => self.chained(nodes),
        }
    }

    /// Reads an expression that begins with a keyword; `None` if it is none.
    fn keyword(&self, word: &str, rest: &[Node]) -> Option<Option<Expression>> {
        let body = |nodes: &[Node]| match nodes.split_last() {
            Some((Node::Group(Delimiter::Brace, body), _)) => self.statements(body),
            _ => None,
        };
        let head = rest.split_last().map(|(_, head)| head).unwrap_or_default();
        let found = match word {
            "return" => self
                .expression(rest)
                .map(|value| Expression::Return(Box::new(value))),
            "if" => self.expression(head).and_then(|condition| {
                let is_alone = !head
                    .iter()
                    .any(|node| matches!(node, Node::Group(Delimiter::Brace, _)));
                is_alone.then(|| Some(Expression::If(Box::new(condition), body(rest)?)))?
            }),
            "for" => self.loop_over(head, body(rest)),
            "match" => self.expression(head).and_then(|value| {
                let Some(Node::Group(Delimiter::Brace, arms)) = rest.last() else {
                    return None;
                };
                Some(Expression::Match(Box::new(value), self.arms(arms)?))
            }),
            "let" => {
                let equals = rest.iter().position(|node| is_punct(node, '='));
                equals.and_then(|equals| {
                    let (pattern, value) = rest.split_at(equals);
                    let value = self.expression(value.get(1..)?)?;
                    let head = format!("let {} = ", self.words(pattern)?);
                    Some(Expression::Let(head, Box::new(value)))
                })
            }
            _ => return None,
        };
        Some(found)
    }

    /// Returns a range of two numbers as text.
    fn range(&self, nodes: &[Node]) -> Option<String> {
        let dots = nodes
            .windows(2)
            .position(|pair| pair.iter().all(|node| is_punct(node, '.')))?;
        let (start, end) = nodes.split_at(dots);
        let (dots, end) = match end {
            [_, _, equals, end @ ..] if is_punct(equals, '=') => ("..=", end),
            [_, _, end @ ..] => ("..", end),
            _ => return None,
        };
        Some(format!("{}{dots}{}", self.words(start)?, self.words(end)?))
    }

    /// Reads a path, a literal, a group or a call, with its fields and calls of methods.
    fn chained(&self, nodes: &[Node]) -> Option<Expression> {
        let (mut root, mut rest) = self.primary(nodes)?;
        if let [Node::Group(Delimiter::Parenthesis, arguments), after @ ..] = rest
            && let Expression::Text(callee) = root
        {
            root = Expression::Call(callee, self.arguments(arguments)?);
            rest = after;
        }
        let mut links: Vec<Link> = Vec::new();
        while !rest.is_empty() {
            match rest {
                [mark, after @ ..] if is_punct(mark, '?') => {
                    match links.last_mut() {
                        Some(link) => link.tries.push('?'),
                        None => root = Expression::Text(format!("{}?", self.flat(&root)?)),
                    }
                    rest = after;
                }
                [word, of @ ..] if ident(word).is_some_and(|word| word == "as") => {
                    let value = chain(root, links);
                    let text = format!("{} as {}", self.flat(&value)?, self.words(of)?);
                    return Some(Expression::Text(text));
                }
                [dot, name, after @ ..] if is_punct(dot, '.') => {
                    let mut text = format!(".{}", self.words(std::slice::from_ref(name))?);
                    rest = after;
                    if let [a, b, c, ..] = rest
                        && [(a, ':'), (b, ':'), (c, '<')]
                            .iter()
                            .all(|(node, sign)| is_punct(node, *sign))
                    {
                        let end = closing(rest)?;
                        let (types, after) = rest.split_at_checked(end)?;
                        text.push_str(&self.words(types)?);
                        rest = after;
                    }
                    let arguments = match rest {
                        [Node::Group(Delimiter::Parenthesis, arguments), after @ ..] => {
                            rest = after;
                            Some(self.arguments(arguments)?)
                        }
                        _ => None,
                    };
                    links.push(Link {
                        name: text,
                        arguments,
                        tries: String::new(),
                    });
                }
                _ => return None,
            }
        }
        Some(chain(root, links))
    }

    /// Reads the start of a chain, and returns the nodes behind it.
    fn primary<'n>(&self, nodes: &'n [Node]) -> Option<(Expression, &'n [Node])> {
        let (first, rest) = nodes.split_first()?;
        let found = match first {
            Node::Group(Delimiter::Parenthesis, inner) => {
                let items = self.arguments(inner)?;
                let is_tuple = items.len() != 1 || inner.last().is_some_and(|it| is_punct(it, ','));
                match items.as_slice() {
                    [one] if !is_tuple => Expression::Text(format!("({})", self.flat(one)?)),
                    [one] => Expression::Text(format!("({},)", self.flat(one)?)),
                    _ => Expression::List(Delimiter::Parenthesis, items),
                }
            }
            Node::Group(Delimiter::Bracket, inner) => {
                Expression::List(Delimiter::Bracket, self.arguments(inner)?)
            }
            Node::Group(Delimiter::Brace, inner) => Expression::Block(self.statements(inner)?),
            Node::Token(TokenTree::Literal(literal)) => {
                let text = literal.to_string();
                match text.starts_with('"') {
                    true => Expression::Literal(text),
                    false => Expression::Text(text),
                }
            }
            _ => {
                let end = path(nodes)?;
                let (path, rest) = nodes.split_at_checked(end)?;
                let path = self.words(path)?;
                return Some(match rest {
                    [mark, Node::Group(Delimiter::Parenthesis, inner), rest @ ..]
                        if is_punct(mark, '!') =>
                    {
                        (
                            Expression::Call(format!("{path}!"), self.arguments(inner)?),
                            rest,
                        )
                    }
                    [mark, Node::Group(Delimiter::Bracket, inner), rest @ ..]
                        if is_punct(mark, '!') =>
                    {
                        let list = Expression::List(Delimiter::Bracket, self.arguments(inner)?);
                        (
                            Expression::Text(format!("{path}!{}", self.flat(&list)?)),
                            rest,
                        )
                    }
                    [Node::Group(Delimiter::Brace, fields), rest @ ..] => {
                        (Expression::Struct(path, self.fields(fields)?), rest)
                    }
                    rest => (Expression::Text(path), rest),
                });
            }
        };
        Some((found, rest))
    }

    fn fields(&self, nodes: &[Node]) -> Option<Vec<(Option<String>, Expression)>> {
        let fields = split(nodes)?.into_iter().map(|field| match field {
            [name, colon, value @ ..] if is_punct(colon, ':') => {
                Some((Some(ident(name)?.to_string()), self.expression(value)?))
            }
            field => Some((None, self.expression(field)?)),
        });
        fields.collect()
    }

    fn arguments(&self, nodes: &[Node]) -> Option<Vec<Expression>> {
        let parts = split(nodes)?;
        parts
            .into_iter()
            .map(|part| self.expression(part))
            .collect()
    }
}

fn chain(root: Expression, links: Vec<Link>) -> Expression {
    match links.is_empty() {
        true => root,
        false => Expression::Chain(Box::new(root), links),
    }
}

/// Splits an expression at an operator of two equal characters.
fn operands(nodes: &[Node], character: char) -> Vec<&[Node]> {
    let mut parts = Vec::new();
    let (mut start, mut index) = (0, 1);
    while let Some([first, second]) = nodes.get(index..index + 2) {
        if is_punct(first, character) && is_punct(second, character) {
            parts.extend(nodes.get(start..index));
            start = index + 2;
            index = start;
        }
        index += 1;
    }
    parts.extend(nodes.get(start..));
    parts
}

/// Returns the number of nodes of the path at the start.
fn path(nodes: &[Node]) -> Option<usize> {
    let mut end = match nodes.first()? {
        Node::Path { .. } | Node::Fmt | Node::Token(TokenTree::Ident(_)) => 1,
        node if is_punct(node, '<') => closing(nodes)?,
        _ => return None,
    };
    while let Some([first, second, next]) = nodes.get(end..end + 3)
        && is_punct(first, ':')
        && is_punct(second, ':')
    {
        end += match next {
            node if is_punct(node, '<') => closing(nodes.get(end..)?)?,
            _ => 3,
        };
    }
    Some(end)
}

/// Returns the index behind the `>` that belongs to the first `<`.
fn closing(nodes: &[Node]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, node) in nodes.iter().enumerate() {
        match node {
            node if is_punct(node, '<') => depth += 1,
            node if is_punct(node, '>') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}
