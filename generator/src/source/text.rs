//! The text of a document, and the positions of its parts in its file.

/// The text of a file and of the document in it, which is one fenced block in a Markdown page.
#[derive(Debug, Default)]
pub(crate) struct DocumentText {
    file: String,
    cut: Option<Cut>,
}

/// A document that is a part of its file. A fence may be indented or quoted, so the document is a series of pieces.
#[derive(Debug)]
pub(crate) struct Cut {
    /// The document.
    pub(crate) text: String,
    /// The start of each piece: (offset in the document, offset in the file), both ascending.
    pub(crate) pieces: Vec<(usize, usize)>,
}

impl DocumentText {
    /// Creates the text of a file that is a document as a whole.
    pub(crate) fn whole(file: String) -> Self {
        Self { file, cut: None }
    }

    /// Creates the text of a file with a document in it.
    pub(crate) fn cut(file: String, cut: Cut) -> Self {
        Self {
            file,
            cut: Some(cut),
        }
    }

    /// Returns the text of the whole file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// Returns the text of the document.
    pub(crate) fn document(&self) -> &str {
        self.cut.as_ref().map_or(&self.file, |cut| &cut.text)
    }

    /// Turns a byte offset in the document into one in the file.
    pub(crate) fn in_file(&self, offset: usize) -> usize {
        let Some(cut) = &self.cut else {
            return offset.min(self.file.len());
        };
        let next = cut.pieces.partition_point(|(start, _)| *start <= offset);
        let (start, at) = next
            .checked_sub(1)
            .and_then(|index| cut.pieces.get(index))
            .copied()
            .unwrap_or_default();
        (at + (offset - start)).min(self.file.len())
    }
}

/// The starts of the lines of a text, which convert offsets to lines and columns and back.
#[derive(Debug)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// The number of characters before each block, since a document may be one line of many megabytes.
    characters: Vec<usize>,
}

/// The size of a block in bytes.
const BLOCK: usize = 4096;

impl Lines {
    /// Finds the line breaks: `\n`, `\r\n` and a lone `\r`.
    pub(crate) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        if text.contains('\r') {
            let ends = text.match_indices(['\n', '\r']).map(|(index, _)| index + 1);
            // A line does not end between the two characters of `\r\n`.
            starts.extend(ends.filter(|end| !matches!(bytes.get(end - 1..=*end), Some(b"\r\n"))));
        } else {
            starts.extend(text.match_indices('\n').map(|(index, _)| index + 1));
        }
        let mut count = 0;
        let blocks = bytes.chunks(BLOCK).map(|block| {
            let before = count;
            count += characters(block);
            before
        });
        let characters = blocks.collect();
        Self { starts, characters }
    }

    /// Returns the number of characters that start before an offset.
    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let offset = offset.min(text.len());
        let block = (offset / BLOCK).min(self.characters.len().saturating_sub(1));
        let rest = text.as_bytes().get(block * BLOCK..offset);
        self.characters.get(block).copied().unwrap_or(0) + rest.map_or(0, characters)
    }

    /// Returns the number of lines.
    pub(crate) fn count(&self) -> usize {
        self.starts.len()
    }

    /// Returns the offset at which a line (from 1) starts.
    pub(crate) fn start(&self, line: usize) -> usize {
        line.checked_sub(1)
            .and_then(|index| self.starts.get(index).or(self.starts.last()))
            .copied()
            .unwrap_or(0)
    }

    /// Returns the offset at which a line (from 1) ends, before its line break.
    pub(crate) fn end(&self, line: usize, text: &str) -> usize {
        let start = self.start(line);
        let next = self.starts.get(line).copied().unwrap_or(text.len());
        let content = text.get(start..next).unwrap_or_default();
        start + content.trim_end_matches(['\n', '\r']).len()
    }

    /// Returns the line and the column of an offset, both from 1, the column in characters.
    pub(crate) fn position(&self, text: &str, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.start(line);
        let column = self
            .characters_before(text, offset)
            .saturating_sub(self.characters_before(text, start));
        (line, column + 1)
    }

    /// Returns the offset of a line and a column, both from 1. Beyond the end of the line, returns its end.
    pub(crate) fn offset(&self, text: &str, line: usize, column: usize) -> usize {
        let (start, end) = (self.start(line), self.end(line, text));
        let content = text.get(start..end).unwrap_or_default();
        content
            .char_indices()
            .nth(column.saturating_sub(1))
            .map_or(end, |(index, _)| start + index)
    }
}

fn characters(bytes: &[u8]) -> usize {
    if bytes.is_ascii() {
        return bytes.len();
    }
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

/// Returns the byte offset of the character with this index.
pub(crate) fn offset_of_character(text: &str, index: usize) -> usize {
    text.char_indices()
        .nth(index)
        .map_or(text.len(), |(offset, _)| offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_and_offsets_are_inverse() {
        let text = "aü\r\nb\rc\n\nd";
        let lines = Lines::new(text);
        assert_eq!(lines.count(), 5);
        for (offset, _) in text.char_indices() {
            let (line, column) = lines.position(text, offset);
            if !matches!(text.as_bytes()[offset], b'\n' | b'\r') {
                assert_eq!(lines.offset(text, line, column), offset);
            }
        }
        assert_eq!(lines.position(text, 5), (2, 1));
        assert_eq!(lines.position(text, text.len()), (5, 2));
        assert_eq!(lines.offset(text, 99, 99), text.len());
    }

    #[test]
    fn columns_are_right_in_a_long_line() {
        let text = format!("x\n{}", "aü".repeat(5000));
        let lines = Lines::new(&text);
        for (index, (offset, _)) in text.char_indices().skip(2).enumerate() {
            assert_eq!(lines.position(&text, offset), (2, index + 1));
        }
    }
}
