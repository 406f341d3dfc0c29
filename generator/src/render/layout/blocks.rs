//! Reads the statements of blocks, loops, and the arms of `match`.

use super::super::nodes::{Node, is_punct};
use super::tree::{Arm, Expression, Statement};
use super::words::{Words, ident};
use proc_macro2::Delimiter;

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Reads the statements of a block.
    pub(super) fn statements(&self, mut nodes: &[Node]) -> Option<Vec<Statement>> {
        let mut statements = Vec::new();
        while let [first, ..] = nodes {
            let is_nested =
                ident(first).is_some_and(|word| word == "if" || word == "match" || word == "for");
            let is_end = |node: &Node| match node {
                Node::Group(Delimiter::Brace, _) => is_nested,
                node => is_punct(node, ';'),
            };
            let end = nodes.iter().position(is_end);
            let (statement, rest) = nodes.split_at(end.map_or(nodes.len(), |end| end + 1));
            statements.push(self.statement(statement)?);
            nodes = rest;
        }
        Some(statements)
    }

    /// Reads a statement.
    fn statement(&self, nodes: &[Node]) -> Option<Statement> {
        let [start @ .., end] = nodes else {
            return None;
        };
        if !is_punct(end, ';') {
            return Some(Statement::Expression(self.expression(nodes)?, false));
        }
        let is_let = ident(start.first()?).is_some_and(|word| word == "let");
        match start.iter().position(|node| is_punct(node, '=')) {
            Some(equals) if start.get(equals + 1).is_some() => {
                let (left, value) = start.split_at(equals);
                let left = if is_let {
                    self.words(left)?
                } else {
                    self.flat(&self.expression(left)?)?
                };
                let value = self.expression(value.get(1..)?)?;
                Some(Statement::Assign(left, value))
            }
            _ => Some(Statement::Expression(self.expression(start)?, true)),
        }
    }

    /// Reads a loop.
    pub(super) fn loop_over(
        &self,
        head: &[Node],
        body: Option<Vec<Statement>>,
    ) -> Option<Expression> {
        let of = head
            .iter()
            .position(|node| ident(node).is_some_and(|word| word == "in"))?;
        let (pattern, values) = head.split_at(of);
        let head = format!("for {} in ", self.words(pattern)?);
        let values = self.expression(values.get(1..)?)?;
        Some(Expression::For(head, Box::new(values), body?))
    }

    /// Reads the arms of a `match`. The braces around a single value are left out.
    pub(super) fn arms(&self, mut nodes: &[Node]) -> Option<Vec<Arm>> {
        let mut arms = Vec::new();
        while !nodes.is_empty() {
            let is_arrow =
                |pair: &[Node]| matches!(pair, [a, b] if is_punct(a, '=') && is_punct(b, '>'));
            let arrow = nodes.windows(2).position(is_arrow)?;
            let (pattern, rest) = nodes.split_at(arrow);
            let rest = rest.get(2..)?;
            let end = match rest.first()? {
                Node::Group(Delimiter::Brace, _) => 1,
                _ => rest
                    .iter()
                    .position(|node| is_punct(node, ','))
                    .unwrap_or(rest.len()),
            };
            let (value, rest) = rest.split_at(end);
            let value = match value {
                [Node::Group(Delimiter::Brace, inner)] => {
                    let mut statements = self.statements(inner)?;
                    match statements.pop()? {
                        Statement::Expression(value, false) if statements.is_empty() => value,
                        last => {
                            statements.push(last);
                            Expression::Block(statements)
                        }
                    }
                }
                value => self.expression(value)?,
            };
            let condition = pattern
                .iter()
                .position(|node| ident(node).is_some_and(|word| word == "if"));
            let (pattern, guard) = match condition {
                Some(at) => (
                    pattern.get(..at)?,
                    Some(self.expression(pattern.get(at + 1..)?)?),
                ),
                None => (pattern, None),
            };
            let alternatives = match pattern {
                [_, Node::Group(Delimiter::Parenthesis, inner)] => {
                    let parts = inner.split(|node| is_punct(node, '|'));
                    parts.map(|part| self.words(part)).collect::<Option<_>>()?
                }
                _ => Vec::new(),
            };
            arms.push(Arm {
                pattern: self.words(pattern)?,
                alternatives,
                guard,
                value,
            });
            nodes = match rest {
                [comma, rest @ ..] if is_punct(comma, ',') => rest,
                rest => rest,
            };
        }
        Some(arms)
    }
}
