//! Finds the fenced OpenAPI documents of a Markdown page.

use crate::source::{Cut, FenceOperation, Format};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

/// A fenced block that looks like an OpenAPI document.
pub(super) struct Fence {
    /// The document.
    pub(super) cut: Cut,
    /// The format according to the info string.
    pub(super) format: Option<Format>,
    /// The operation that the info string names.
    pub(super) operation: Option<FenceOperation>,
    /// The offset of the fence in the page.
    pub(super) offset: usize,
}

/// The methods that an info string can name.
const METHODS: [&str; 9] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Returns the fences of a page that contain OpenAPI documents, in order.
pub(super) fn fences(page: &str) -> Vec<Fence> {
    let mut found = Vec::new();
    let mut open: Option<Fence> = None;
    for (event, range) in Parser::new_ext(page, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                let line = page.get(..range.start).unwrap_or_default();
                let line = line.bytes().filter(|byte| *byte == b'\n').count() + 1;
                open = format(&info).map(|format| Fence {
                    cut: Cut {
                        text: String::new(),
                        pieces: Vec::new(),
                    },
                    format,
                    operation: operation(&info, line),
                    offset: range.start,
                });
            }
            Event::Text(text) => {
                if let Some(fence) = &mut open {
                    fence.cut.pieces.push((fence.cut.text.len(), range.start));
                    fence.cut.text.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => {
                found.extend(open.take().filter(|fence| is_openapi(&fence.cut.text)));
            }
            _ => {}
        }
    }
    found
}

/// Returns the format of a fence with this info string. The outer `None` is for another language, the inner one for an
/// unknown format.
fn format(info: &str) -> Option<Option<Format>> {
    let language = info
        .split([' ', '\t', ',', '{'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match language.as_str() {
        "yaml" | "yml" => Some(Some(Format::Yaml)),
        "json" => Some(Some(Format::Json)),
        "" | "openapi" => Some(None),
        _ => None,
    }
}

/// Returns the operation in an info string such as `yaml platform get /projects/{id}`.
fn operation(info: &str, line: usize) -> Option<FenceOperation> {
    let words: Vec<&str> = info.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [method, path] = pair else {
            return None;
        };
        let method = method.to_ascii_lowercase();
        (METHODS.contains(&method.as_str()) && path.starts_with('/')).then(|| FenceOperation {
            method,
            path: (*path).to_owned(),
            line,
        })
    })
}

/// Returns whether a text has the member `openapi` or `swagger` at its root, even if it does not parse.
fn is_openapi(text: &str) -> bool {
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
        .filter(|line| !line.starts_with("---"));
    let names = |line: &str| {
        let line = line.trim_start_matches(['{', ' ', '\t', ',', '\u{feff}']);
        let key = line.trim_start_matches(['"', '\'']);
        ["openapi", "swagger"].iter().any(|word| {
            key.strip_prefix(word).is_some_and(|rest| {
                rest.trim_start_matches(['"', '\''])
                    .trim_start()
                    .starts_with(':')
            })
        })
    };
    let Some(first) = lines.next() else {
        return false;
    };
    if names(first) {
        return true;
    }
    let indentation = |line: &str| line.len() - line.trim_start().len();
    let braced = first.trim_start().starts_with('{');
    let mut root = indentation(first);
    if braced {
        // The members of the root have the indentation of the first line after the bracket.
        let rest: Vec<&str> = lines.collect();
        root = rest.first().map_or(0, |line| indentation(line));
        return rest
            .iter()
            .any(|line| indentation(line) == root && names(line));
    }
    lines.any(|line| indentation(line) == root && names(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_documents_and_skips_the_rest() {
        let page = "# A\n\n```yaml\nkey: openapi: no\n```\n\n```ts\nopenapi: 3\n```\n\n- item\n\n  ~~~~yaml platform GET /a/{b}\n  openapi: 3.0.0\n\n  info: ü\n  ~~~~\n";
        let found = fences(page);
        assert_eq!(found.len(), 1);
        let fence = &found[0];
        assert_eq!(fence.cut.text, "openapi: 3.0.0\n\ninfo: ü\n");
        assert_eq!(
            fence
                .operation
                .as_ref()
                .map(|o| (o.method.as_str(), o.path.as_str(), o.line)),
            Some(("get", "/a/{b}", 13))
        );
        for (document, file) in &fence.cut.pieces {
            let line = fence.cut.text[*document..].lines().next().unwrap();
            assert!(page[*file..].starts_with(line), "{line:?}");
        }
    }

    #[test]
    fn knows_a_document_by_its_root() {
        assert!(is_openapi("# c\ninfo: {}\nopenapi: 3.1.0\n"));
        assert!(is_openapi("{\"openapi\": \"3.0.0\"}"));
        assert!(is_openapi(
            "{\n  \"info\": {},\n  \"openapi\" : \"3.0.0\"\n}"
        ));
        assert!(is_openapi("\"swagger\": '2.0'\n"));
        assert!(!is_openapi("a:\n  openapi: 3.0.0\n"));
        assert!(!is_openapi("{\"a\": {\"openapi\": 3}}"));
        assert!(!is_openapi(""));
    }
}
