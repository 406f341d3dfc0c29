//! Breaks chains of calls and fields.

use super::super::nodes::Node;
use super::place::{LIST_WIDTH, Place, TAB};
use super::tree::{Expression, Link};
use super::words::{Words, first_line, width};

impl<I: Fn(&Node) -> bool> Words<'_, I> {
    /// Breaks a chain: its last call, or each of its calls.
    pub(super) fn chain(&self, root: &Expression, links: &[Link], at: Place) -> Option<String> {
        let count = links.len();
        let mut links = links;
        let first = self.flat(root).filter(|text| at.fits(text));
        let Some(first) = first else {
            return self.chain_of_block(root, links, at);
        };
        let mut parts = vec![first];
        // A short receiver has its first call beside it.
        while let [part] = parts.as_mut_slice()
            && width(part) + at.column <= TAB + at.indent
            && let [link, rest @ ..] = links
        {
            let text = self.link(link, at.after(width(part)))?;
            part.push_str(&text);
            links = rest;
        }
        let Some((last, others)) = links.split_last() else {
            return Some(parts.concat());
        };
        for link in others {
            parts.push(self.link(link, at.below(0))?);
        }
        let total: usize = parts.iter().map(|part| width(part)).sum();
        let room = if count == 1 {
            at.room()
        } else {
            at.room().min(LIST_WIDTH)
        };
        let below = self.link(last, at.below(at.tail));
        let is_line = parts.iter().all(|part| !part.contains('\n'));
        if is_line
            && let Some(room) = room.checked_sub(total).filter(|room| *room > 0)
            && let Some(beside) = self.link(last, at.after(total))
        {
            let lines = beside.lines().count();
            let fits = width(first_line(&beside)) <= room;
            let is_better = match &below {
                Some(below) => fits && (lines >= 5 || below.lines().count() >= lines),
                None => true,
            };
            if is_better {
                return Some(parts.concat() + &beside);
            }
        }
        parts.push(below?);
        Some(parts.join(&format!("\n{}    ", at.pad())))
    }

    /// Breaks a chain whose receiver is on several lines: the calls are below its last line.
    fn chain_of_block(&self, root: &Expression, links: &[Link], at: Place) -> Option<String> {
        let mut text = self.rewrite(root, at).filter(|text| text.contains('\n'))?;
        for (index, link) in links.iter().enumerate() {
            let tail = if index + 1 == links.len() { at.tail } else { 0 };
            let link = self.link(link, Place::line(at.indent, tail))?;
            text.push_str(&format!("\n{}{link}", at.pad()));
        }
        Some(text)
    }

    /// Prints a field or a call.
    fn link(&self, link: &Link, at: Place) -> Option<String> {
        let Link {
            name,
            arguments,
            tries,
        } = link;
        let text = match arguments {
            Some(arguments) => {
                let place = Place {
                    tail: at.tail + tries.len(),
                    ..at.after(width(name))
                };
                let is_short = width(name) < TAB;
                let arguments = self.list(("(", ")"), arguments, place, is_short);
                format!("{name}{}{tries}", arguments?)
            }
            None => format!("{name}{tries}"),
        };
        let place = Place { tail: 0, ..at };
        place.fits(first_line(&text)).then_some(text)
    }
}
