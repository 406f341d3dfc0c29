//! Breaks types into lines.

use super::super::nodes::{Node, is_punct};
use super::words::{WIDTH, Words, ident, is_next_line_better, split, width};

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Returns a type that begins at a column of a line, and that a comma follows: as one line, or with one argument per line if that
    /// makes it narrower.
    pub(super) fn ty(&self, nodes: &[Node], indent: usize, column: usize) -> Option<String> {
        let text = self.words(nodes)?;
        // `rustfmt` does not count the word.
        let uncounted = if text.starts_with("impl ") { 5 } else { 0 };
        let arguments = nodes.iter().position(|node| is_punct(node, '<'));
        let (Some(start), false) = (arguments, column + width(&text) < WIDTH + uncounted) else {
            return Some(text);
        };
        let [inner @ .., end] = nodes.get(start + 1..)? else {
            return None;
        };
        if !is_punct(end, '>') {
            return Some(text);
        }
        let head = self.words(nodes.get(..start)?)?;
        let pad = " ".repeat(indent);
        let mut text = format!("{head}<\n");
        for argument in split(inner)? {
            let argument = match argument {
                [name, equals, of @ ..] if is_punct(equals, '=') => {
                    let name = ident(name)?.to_string();
                    let column = indent + 7 + width(&name);
                    format!("{name} = {}", self.ty(of, indent + 4, column)?)
                }
                argument => self.ty(argument, indent + 4, indent + 4)?,
            };
            text.push_str(&format!("{pad}    {argument},\n"));
        }
        Some(text + &pad + ">")
    }

    /// Returns a type behind a sign, with the space before it: beside the sign, or on the next line.
    pub(super) fn assigned_type(
        &self,
        nodes: &[Node],
        indent: usize,
        column: usize,
    ) -> Option<String> {
        let beside = self.ty(nodes, indent, column + 1)?;
        if !beside.contains('\n') && column + 1 + width(&beside) < WIDTH {
            return Some(format!(" {beside}"));
        }
        let below = self.ty(nodes, indent + 4, indent + 4)?;
        let fits = below
            .lines()
            .all(|line| width(line) < WIDTH - indent - 4 || line.starts_with(' '));
        let is_better = !beside.contains('\n') || is_next_line_better(&beside, &below);
        Some(match fits && is_better {
            true => format!("\n{:indent$}    {below}", ""),
            false => format!(" {beside}"),
        })
    }
}
