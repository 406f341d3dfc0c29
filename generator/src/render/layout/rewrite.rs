//! Breaks expressions into lines, by the rules of `rustfmt`.

use super::super::nodes::Node;
use super::lists::brackets;
use super::place::{Place, TAB};
use super::statements::braced;
use super::tree::Expression;
use super::words::{WIDTH, Words, first_line, last_line, width};

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Returns an expression as the lines that it needs; `None` if there is no way to break it.
    pub(super) fn rewrite(&self, expression: &Expression, at: Place) -> Option<String> {
        if let Some(text) = self.flat(expression)
            && at.fits(&text)
        {
            return Some(text);
        }
        let text = match expression {
            Expression::Text(_) | Expression::Literal(_) => return None,
            Expression::Prefixed(prefix, value) => {
                format!("{prefix}{}", self.rewrite(value, at.after(prefix.len()))?)
            }
            Expression::Call(callee, arguments) => {
                let at = at.after(width(callee));
                let is_short = width(callee) < TAB;
                format!(
                    "{callee}{}",
                    self.list(("(", ")"), arguments, at, is_short)?
                )
            }
            Expression::Chain(root, links) => self.chain(root, links, at)?,
            Expression::Struct(path, fields) => {
                let head = format!("{path} {{");
                if !at.fits(&head) {
                    return None;
                }
                let mut text = head + "\n";
                for (name, value) in fields {
                    let field = self.field(name.as_deref(), value, at.below(1))?;
                    text.push_str(&format!("{}    {field},\n", at.pad()));
                }
                text + &at.pad() + "}"
            }
            Expression::List(delimiter, items) => {
                self.list(brackets(*delimiter), items, at, false)?
            }
            Expression::Closure(head, value) => {
                let is_block = matches!(
                    **value,
                    Expression::Struct(..) | Expression::Block(_) | Expression::Match(..)
                );
                let beside = self.rewrite(value, at.after(width(head) + 1));
                let fits = |text: &String| width(head) + 1 + width(first_line(text)) <= at.room();
                match beside.filter(|text| is_block && fits(text)) {
                    Some(value) => format!("{head} {value}"),
                    None => format!("{head} {}", braced(&self.rewrite(value, at.below(0))?, at)),
                }
            }
            Expression::Conditions(operator, operands) => {
                let mut text = String::new();
                for operand in operands {
                    // A line that is narrower than the indentation of the next one is continued.
                    let start = if text.contains('\n') { 0 } else { at.column };
                    let column = start + width(last_line(&text));
                    let place = if text.is_empty() {
                        at
                    } else if column <= at.indent + TAB {
                        text.push_str(&format!(" {operator} "));
                        at.after(column + 4 - at.column)
                    } else {
                        text.push_str(&format!("\n{}    {operator} ", at.pad()));
                        at.below(0).after(3)
                    };
                    text.push_str(&self.rewrite(operand, Place { tail: 0, ..place })?);
                }
                text
            }
            Expression::Let(head, value) => {
                format!("{head}{}", self.rewrite(value, at.after(width(head)))?)
            }
            Expression::Return(value) => format!("return {}", self.rewrite(value, at.after(7))?),
            Expression::Block(statements) => self.block(statements, at)?,
            Expression::Match(value, arms) => {
                let value = self.flat(value)?;
                let mut text = format!("match {value} {{\n");
                for arm in arms {
                    let arm = self.arm(arm, at.below(1))?;
                    text.push_str(&format!("{}    {arm}\n", at.pad()));
                }
                text + &at.pad() + "}"
            }
            Expression::If(condition, then) => {
                let then = self.block(then, at)?;
                match self.flat(condition).filter(|text| at.after(5).fits(text)) {
                    Some(condition) => format!("if {condition} {then}"),
                    None => {
                        let condition = self.rewrite(
                            condition,
                            Place {
                                tail: 0,
                                ..at.after(3)
                            },
                        )?;
                        // The brace follows a line that only closes others, unless that is indented.
                        let closing = last_line(&condition).strip_prefix(&at.pad());
                        let is_closing = |text: &str| text.chars().all(|c| ")]}?>".contains(c));
                        if condition.contains('\n') && closing.is_some_and(is_closing) {
                            format!("if {condition} {then}")
                        } else {
                            format!("if {condition}\n{}{then}", at.pad())
                        }
                    }
                }
            }
            Expression::For(head, values, body) => {
                let tail = Place { tail: 2, ..at };
                let values = self.rewrite(values, tail.after(width(head)))?;
                format!("{head}{values} {}", self.block(body, at)?)
            }
        };
        let is_wide = text.lines().enumerate().any(|(index, line)| {
            let start = if index == 0 { at.column } else { 0 };
            // A text or a path is not broken.
            start + width(line) > WIDTH && !line.contains('"') && line.trim().contains(' ')
        });
        (!is_wide).then_some(text)
    }

    /// Prints a field of a struct: with its value beside the name, or below it if there is no other way.
    fn field(&self, name: Option<&str>, value: &Expression, at: Place) -> Option<String> {
        let Some(name) = name else {
            return self.rewrite(value, at);
        };
        match (self.rewrite(value, at.after(width(name) + 2)), value) {
            (Some(value), _) => Some(format!("{name}: {value}")),
            // A text stays beside its name, and so does a path that is too wide for any line.
            (None, Expression::Literal(text)) => Some(format!("{name}: {text}")),
            (None, Expression::Text(text)) => Some(match at.below(0).fits(text) {
                true => format!("{name}:\n{}    {text}", at.pad()),
                false => format!("{name}: {text}"),
            }),
            (None, value) => {
                let value = self.rewrite(value, at.below(1))?;
                Some(format!("{name}:\n{}    {value}", at.pad()))
            }
        }
    }
}
