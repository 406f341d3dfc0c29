//! Prints expressions on one line.

use super::super::nodes::Node;
use super::lists::{brackets, is_free};
use super::place::LIST_WIDTH;
use super::tree::{Expression, Link};
use super::words::{Words, width};

/// The maximum width of the fields of a struct that is on one line.
const STRUCT_WIDTH: usize = 18;

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Returns an expression as one line, if it may be one.
    pub(super) fn flat(&self, expression: &Expression) -> Option<String> {
        match expression {
            Expression::Text(text) | Expression::Literal(text) => Some(text.clone()),
            Expression::Prefixed(prefix, value) => Some(format!("{prefix}{}", self.flat(value)?)),
            Expression::Call(callee, arguments) => Some(format!(
                "{callee}{}",
                self.flat_list(("(", ")"), arguments)?
            )),
            Expression::Chain(root, links) => {
                let mut text = self.flat(root)?;
                for link in links {
                    text.push_str(&self.flat_link(link)?);
                }
                (links.len() == 1 || width(&text) <= LIST_WIDTH).then_some(text)
            }
            Expression::Struct(path, fields) => {
                if fields.is_empty() {
                    return Some(format!("{path} {{}}"));
                }
                let mut text = String::new();
                for (name, value) in fields {
                    if !text.is_empty() {
                        text.push_str(", ");
                    }
                    if let Some(name) = name {
                        text.extend([name, ": "]);
                    }
                    text.push_str(&self.flat(value)?);
                    if width(&text) > STRUCT_WIDTH {
                        return None;
                    }
                }
                Some(format!("{path} {{ {text} }}"))
            }
            Expression::List(delimiter, items) => self.flat_list(brackets(*delimiter), items),
            Expression::Closure(head, value) => Some(format!("{head} {}", self.flat(value)?)),
            Expression::Conditions(operator, operands) => {
                let operands = operands.iter().map(|operand| self.flat(operand));
                Some(
                    operands
                        .collect::<Option<Vec<_>>>()?
                        .join(&format!(" {operator} ")),
                )
            }
            Expression::Let(head, value) => Some(format!("{head}{}", self.flat(value)?)),
            Expression::Return(value) => Some(format!("return {}", self.flat(value)?)),
            Expression::Block(_)
            | Expression::Match(..)
            | Expression::If(..)
            | Expression::For(..) => None,
        }
    }

    fn flat_link(&self, link: &Link) -> Option<String> {
        let Link {
            name,
            arguments,
            tries,
        } = link;
        let arguments = match arguments {
            Some(arguments) => self.flat_list(("(", ")"), arguments)?,
            None => String::new(),
        };
        Some(format!("{name}{arguments}{tries}"))
    }

    pub(super) fn flat_list(
        &self,
        (open, close): (&str, &str),
        items: &[Expression],
    ) -> Option<String> {
        let is_free = matches!(items, [item] if is_free(item));
        let mut text = String::from(open);
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            text.push_str(&self.flat(item)?);
            if !is_free && width(&text) > LIST_WIDTH + 1 {
                return None;
            }
        }
        text.push_str(close);
        Some(text)
    }
}
