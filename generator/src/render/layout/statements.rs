//! Prints blocks, statements and the arms of `match`.

use super::super::nodes::Node;
use super::place::{Place, TAB};
use super::tree::{Arm, Expression, Statement};
use super::words::{WIDTH, Words, is_next_line_better, width};

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Prints statements between braces.
    pub(super) fn block(&self, statements: &[Statement], at: Place) -> Option<String> {
        let mut text = String::from("{\n");
        for statement in statements {
            let statement = self.line(statement, at.below(0))?;
            text.push_str(&format!("{}    {statement}\n", at.pad()));
        }
        Some(text + &at.pad() + "}")
    }

    /// Prints a statement.
    fn line(&self, statement: &Statement, at: Place) -> Option<String> {
        let end = Place { tail: 1, ..at };
        match statement {
            Statement::Assign(left, value) => {
                let start = format!("{left} =");
                let value = self.assigned(value, end.after(width(&start) + 1))?;
                Some(format!("{start}{value};"))
            }
            Statement::Expression(value, true) => Some(self.rewrite(value, end)? + ";"),
            Statement::Expression(value, false) => self.rewrite(value, at),
        }
    }

    /// Returns the value of an assignment with the space before it: beside the sign, or on the next line.
    pub(super) fn assigned(&self, value: &Expression, at: Place) -> Option<String> {
        let beside = self.rewrite(value, at);
        if let Some(text) = beside.as_ref().filter(|text| !text.contains('\n')) {
            return Some(format!(" {text}"));
        }
        let below = self.rewrite(value, at.below(at.tail));
        if let (None, None, Expression::Literal(text)) = (&beside, &below, value) {
            return Some(format!(" {text}"));
        }
        match (beside, below) {
            (Some(beside), Some(below)) if is_next_line_better(&beside, &below) => {
                Some(format!("\n{}    {below}", at.pad()))
            }
            (None, Some(below)) => Some(format!("\n{}    {below}", at.pad())),
            (beside, _) => Some(format!(" {}", beside?)),
        }
    }

    /// Prints an arm: with its value beside the arrow, or between braces.
    pub(super) fn arm(&self, arm: &Arm, at: Place) -> Option<String> {
        let Arm {
            pattern,
            alternatives,
            guard,
            value,
        } = arm;
        if at.column + width(pattern) + 5 > WIDTH && !alternatives.is_empty() && guard.is_none() {
            return self.wide_arm(alternatives, value, at);
        }
        let head = match guard {
            None => format!("{pattern} => "),
            Some(guard) => {
                let place = Place { tail: 5, ..at }.after(width(pattern) + 4);
                let guard = self.rewrite(guard, place)?;
                if guard.contains('\n') {
                    let body = match value {
                        Expression::Block(statements) => self.block(statements, at)?,
                        value => braced(&self.rewrite(value, at.below(0))?, at),
                    };
                    return Some(format!("{pattern} if {guard} =>\n{}{body}", at.pad()));
                }
                format!("{pattern} if {guard} => ")
            }
        };
        if let Expression::Block(statements) = value {
            return Some(head + &self.block(statements, at)?);
        }
        let beside = self.rewrite(value, at.after(width(&head)));
        if let Some(text) = beside.as_ref().filter(|text| !text.contains('\n')) {
            return Some(format!("{head}{text},"));
        }
        let below = self.rewrite(value, at.below(0));
        match (beside, below) {
            (Some(beside), Some(below)) if is_next_line_better(&beside, &below) => {
                Some(head + &braced(&below, at))
            }
            (Some(beside), _) if may_begin_beside_arrow(value) => Some(format!("{head}{beside},")),
            (_, Some(below)) => Some(head + &braced(&below, at)),
            (beside, None) => Some(format!("{head}{},", beside?)),
        }
    }

    /// Breaks the alternatives in the pattern `Some(…)` of an arm.
    fn wide_arm(&self, alternatives: &[String], value: &Expression, at: Place) -> Option<String> {
        let mut text = String::from("Some(");
        let mut column = WIDTH;
        for (index, alternative) in alternatives.iter().enumerate() {
            let sign = if index == 0 { "" } else { "| " };
            if column + 1 + width(sign) + width(alternative) < WIDTH {
                text.push(' ');
                column += 1;
            } else {
                text.push_str(&format!("\n{}    ", at.pad()));
                column = at.indent + TAB;
            }
            text.push_str(&format!("{sign}{alternative}"));
            column += width(sign) + width(alternative);
        }
        text.push_str(&format!(",\n{}) => ", at.pad()));
        let value = self.rewrite(value, at.after(5))?;
        let end = if value.ends_with('}') { "" } else { "," };
        Some(format!("{text}{value}{end}"))
    }
}

/// Returns a value on lines of its own between braces.
pub(super) fn braced(value: &str, at: Place) -> String {
    format!("{{\n{pad}    {value}\n{pad}}}", pad = at.pad())
}

/// Returns whether a value of several lines may begin beside the arrow of its arm.
fn may_begin_beside_arrow(value: &Expression) -> bool {
    match value {
        Expression::Prefixed(_, value) => may_begin_beside_arrow(value),
        Expression::Call(..)
        | Expression::Chain(..)
        | Expression::Struct(..)
        | Expression::List(..)
        | Expression::Closure(..)
        | Expression::Match(..)
        | Expression::Block(_) => true,
        _ => false,
    }
}
