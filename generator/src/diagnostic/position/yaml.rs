//! Finds nodes in a YAML text with a parser that keeps positions. Aliases are not expanded.

use super::wanted::{Wanted, WantedId};
use saphyr_parser::{Event, Parser, Span};
use std::ops::Range;

enum Frame {
    /// A mapping whose next node is a key.
    Key(Option<WantedId>),
    /// A mapping whose next node is the value of a key.
    Value(Option<WantedId>, Option<WantedId>),
    Sequence(Option<WantedId>, usize),
    /// A mapping or a sequence that is itself a key.
    Inside,
}

/// Records the spans of the wanted nodes: of a member its key, of an item and of the root its value. If the parser
/// fails, the spans found so far are kept.
pub(super) fn scan(text: &str, wanted: &mut Wanted) {
    let mut offsets = Offsets::new(text);
    let mut stack: Vec<Frame> = Vec::new();
    for event in Parser::new_from_str(text) {
        let Ok((event, span)) = event else {
            return;
        };
        match event {
            Event::MappingEnd | Event::SequenceEnd => {
                stack.pop();
            }
            Event::MappingStart(..) => {
                let frame = match value(&mut stack, wanted, &mut offsets, &span, None) {
                    Some(node) => Frame::Key(node.filter(|node| !wanted.is_leaf(*node))),
                    None => Frame::Inside,
                };
                stack.push(frame);
            }
            Event::SequenceStart(..) => {
                let frame = match value(&mut stack, wanted, &mut offsets, &span, None) {
                    Some(node) => Frame::Sequence(node.filter(|node| !wanted.is_leaf(*node)), 0),
                    None => Frame::Inside,
                };
                stack.push(frame);
            }
            Event::Scalar(content, ..) => {
                value(&mut stack, wanted, &mut offsets, &span, Some(&content));
            }
            Event::Alias(_) => {
                value(&mut stack, wanted, &mut offsets, &span, None);
            }
            Event::DocumentEnd => return,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) => {}
        }
    }
}

/// Processes a node: a key, a value or an item. Returns the wanted node of a value or an item, and `None` for a key and
/// for a node that is not part of the tree.
fn value(
    stack: &mut [Frame],
    wanted: &mut Wanted,
    offsets: &mut Offsets<'_>,
    span: &Span,
    scalar: Option<&str>,
) -> Option<Option<WantedId>> {
    let Some(frame) = stack.last_mut() else {
        wanted.set(Wanted::ROOT, offsets.range(span));
        return Some(Some(Wanted::ROOT));
    };
    match frame {
        Frame::Inside => None,
        Frame::Key(parent) => {
            let child = parent
                .zip(scalar)
                .and_then(|(parent, key)| wanted.child(parent, key));
            if let Some(child) = child {
                wanted.set(child, offsets.range(span));
            }
            *frame = Frame::Value(*parent, child);
            None
        }
        Frame::Value(parent, child) => {
            let child = *child;
            *frame = Frame::Key(*parent);
            Some(child)
        }
        Frame::Sequence(parent, index) => {
            let child = parent.and_then(|parent| wanted.child(parent, &index.to_string()));
            *index += 1;
            if let Some(child) = child {
                wanted.set(child, offsets.range(span));
            }
            Some(child)
        }
    }
}

/// Turns offsets in characters, which usually increase, into offsets in bytes.
struct Offsets<'t> {
    text: &'t str,
    character: usize,
    byte: usize,
}

impl<'t> Offsets<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            character: 0,
            byte: 0,
        }
    }

    fn byte(&mut self, character: usize) -> usize {
        if character < self.character {
            self.character = 0;
            self.byte = 0;
        }
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let ahead = character - self.character;
        let step = rest
            .char_indices()
            .nth(ahead)
            .map_or(rest.len(), |(index, _)| index);
        self.character = character;
        self.byte += step;
        self.byte
    }

    /// Returns the bytes of a scalar. The span of a mapping or a sequence is empty, so its range is the rest of the
    /// line.
    fn range(&mut self, span: &Span) -> Range<usize> {
        let start = self.byte(span.start.index());
        let end = self.byte(span.end.index());
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
        if end > start {
            return start..end;
        }
        let line = rest.get(..line).unwrap_or_default();
        start..start + line.trim_end().len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_keys_and_items() {
        let text = "ü:\n  - one\n  - two: 2\n    {c}: d\n200: &a\n  ? [x, y]\n  : z\n  'q/r': |\n    text\nb: *a\nx: 1\nx: {y: 2}\n";
        let mut wanted = Wanted::default();
        for pointer in [
            "/ü/0",
            "/ü/1",
            "/ü/1/two",
            "/200",
            "/200/q~1r",
            "/b/q~1r",
            "/x/y",
            "/gone/x",
        ] {
            wanted.add(pointer);
        }
        scan(text, &mut wanted);
        let found = |pointer: &str| text.get(wanted.found(pointer).unwrap()).unwrap();
        assert_eq!(found("/ü/0"), "one");
        assert_eq!(found("/ü/1"), "two: 2");
        assert_eq!(found("/ü/1/two"), "two");
        assert_eq!(found("/200"), "200");
        assert_eq!(found("/200/q~1r"), "'q/r'");
        assert_eq!(found("/b/q~1r"), "b");
        assert_eq!(found("/x/y"), "y");
        assert_eq!(found("/gone/x"), "ü:");
    }
}
