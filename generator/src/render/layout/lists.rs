//! Breaks the arguments of calls, and the items of tuples and arrays.

use super::super::nodes::Node;
use super::place::{LIST_WIDTH, Place, TAB};
use super::tree::Expression;
use super::words::{WIDTH, Words, first_line, width};
use proc_macro2::Delimiter;

/// The maximum width of items that share lines if they need several.
const SHORT: usize = 10;

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Breaks the arguments of a call, or the items of a tuple or an array.
    pub(super) fn list(
        &self,
        (open, close): (&str, &str),
        items: &[Expression],
        at: Place,
        is_short: bool,
    ) -> Option<String> {
        if let Some(text) = self.flat_list((open, close), items)
            && at.fits(&text)
        {
            return Some(text);
        }
        let (last, others) = items.split_last()?;
        let others = others.iter().map(|item| Some(self.flat(item)? + ", "));
        let others: Option<String> = others.collect();
        if (overflows(last, items.len()) || (is_short && items.len() == 1))
            && let Some(others) = others
        {
            let inner = Place {
                tail: at.tail + 1,
                ..at
            };
            let used = width(&others);
            if let Some(text) = self.overflowing(last, inner.after(1 + used), used, is_short) {
                return Some(format!("{open}{others}{text}{close}"));
            }
        }
        let place = at.below(1);
        let texts = items.iter().map(|item| match item {
            Expression::Text(text) | Expression::Literal(text) => Some(text.clone()),
            item => self.rewrite(item, place),
        });
        let texts = texts.collect::<Option<Vec<_>>>()?;
        let is_mixed = items.iter().all(is_simple) && texts.iter().all(|text| width(text) <= SHORT);
        let pad = at.pad();
        if !is_mixed {
            let lines: String = texts
                .iter()
                .map(|text| format!("{pad}    {text},\n"))
                .collect();
            return Some(format!("{open}\n{lines}{pad}{close}"));
        }
        let mut text = format!("{open}\n{pad}   ");
        let mut column = at.indent + TAB - 1;
        for item in texts {
            if column + width(&item) + 2 > WIDTH {
                text.push_str(&format!("\n{pad}   "));
                column = at.indent + TAB - 1;
            }
            column += width(&item) + 2;
            text.push_str(&format!(" {item},"));
        }
        Some(format!("{text}\n{pad}{close}"))
    }

    /// Breaks the last item of a list, whose other items stay on the first line with its first line.
    fn overflowing(
        &self,
        item: &Expression,
        at: Place,
        used: usize,
        is_short: bool,
    ) -> Option<String> {
        let limit = LIST_WIDTH.checked_sub(used)?;
        if let Some(text) = self.flat(item)
            && at.fits(&text)
            && width(&text) <= limit
        {
            return Some(text);
        }
        let text = match item {
            // The calls of a chain stay on one line, unless they are below what they are calls of.
            Expression::Chain(root, _) if !is_short && !matches!(**root, Expression::Call(..)) => {
                let is_link = |line: &str| line.trim_start().starts_with('.');
                let text = self.broken(item, at)?;
                (!text.lines().any(is_link)).then_some(text)?
            }
            // A line of its own is enough.
            item if self.flat(item).is_some_and(|text| {
                let below = at.below(1);
                used == 0 && is_short && below.fits(&text)
            }) =>
            {
                return None;
            }
            // Beside other arguments, the first line of a closure is no wider than they may be.
            Expression::Closure(..) if used > 0 => {
                let rest = WIDTH.saturating_sub(at.column + limit);
                let tail = at.tail.max(rest);
                self.broken(item, Place { tail, ..at })?
            }
            item => self.broken(item, at)?,
        };
        (text.contains('\n') && width(first_line(&text)) <= limit).then_some(text)
    }

    /// Breaks an expression that would fit on its line.
    fn broken(&self, item: &Expression, at: Place) -> Option<String> {
        // There is no room for the expression as one line.
        let narrow = Place {
            tail: at.tail.max(
                WIDTH.saturating_sub(at.column + width(&self.flat(item).unwrap_or_default())) + 1,
            ),
            ..at
        };
        match self.flat(item) {
            Some(_) => self.rewrite(item, narrow),
            None => self.rewrite(item, at),
        }
    }
}

/// Returns whether the only item of a list may be wider than several items together, if it fits on the line. A call may only if its
/// path alone is wider: otherwise its arguments get lines of their own.
pub(super) fn is_free(item: &Expression) -> bool {
    match item {
        Expression::Prefixed(_, value) => is_free(value),
        Expression::Call(path, _) => width(path) >= LIST_WIDTH,
        _ => true,
    }
}

/// Returns whether the last of `count` items may be on several lines, while the others stay on the first one.
fn overflows(item: &Expression, count: usize) -> bool {
    match item {
        Expression::Closure(..) => true,
        Expression::Prefixed(_, value) => overflows(value, count),
        Expression::Chain(_, links) => {
            count == 1 && links.last().is_some_and(|link| link.arguments.is_some())
        }
        Expression::Call(..) | Expression::Struct(..) | Expression::List(..) => count == 1,
        _ => false,
    }
}

/// Returns whether an item may share its line with others if the list is on several lines.
fn is_simple(item: &Expression) -> bool {
    match item {
        Expression::Text(text) => !text.contains(['(', ' ']) && !text.contains("::"),
        Expression::Literal(_) => true,
        Expression::Prefixed(_, value) => is_simple(value),
        _ => false,
    }
}

/// Returns the brackets of a list.
pub(super) fn brackets(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Bracket => ("[", "]"),
        _ => ("(", ")"),
    }
}
