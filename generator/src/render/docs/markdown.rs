//! Rewrites CommonMark: wraps lines, and escapes everything that `rustdoc` would warn about or run as a test.

use super::html::to_markdown;
use super::inline::{BREAK, JOINT, clean, code_span, escape, escape_with_urls, prose, wrap};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// The scheme of links that the renderer creates itself, which lead to the path of an item.
const OWN: &str = "rust:";

/// Returns a link to an item of the emitted crate, for [`tidy`]. In links, a keyword is a plain name.
pub(in crate::render) fn link(text: &str, path: &str) -> String {
    format!("[`{text}`]({OWN}{})", path.replace("r#", ""))
}

/// The languages that `rustdoc` shows and does not test.
const LANGUAGES: &[&str] = &[
    "bash",
    "console",
    "css",
    "go",
    "graphql",
    "html",
    "http",
    "java",
    "javascript",
    "js",
    "json",
    "jsonc",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "toml",
    "ts",
    "typescript",
    "xml",
    "yaml",
    "yml",
];

/// The maximum depth of nested list items and quotations. Deeper ones are not shown as such, since each line repeats
/// the marks of all those that contain it.
const DEEPEST: usize = 32;

/// Returns the text as lines of at most `width` columns, as far as words and code allow.
pub(in crate::render) fn tidy(text: &str, width: usize) -> String {
    let width = width.max(20);
    // Most descriptions are a sentence, and the parser would take longer than all else that is done with it.
    if let Some(words) = prose(text) {
        return wrap(&words, width).join("\n");
    }
    parsed(text, width)
}

/// Returns the text in lines, as the parser of CommonMark reads it.
pub(super) fn parsed(text: &str, width: usize) -> String {
    let text = clean(text);
    let text = to_markdown(&text);
    let mut writer = Writer {
        width,
        ..Writer::default()
    };
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        writer.event(event);
    }
    writer.finish()
}

#[derive(Default)]
struct Writer {
    width: usize,
    lines: Vec<String>,
    containers: Vec<Container>,
    /// The number of open list items and quotations that are nested deeper than [`DEEPEST`].
    too_deep: usize,
    /// The paragraph that is being collected: words, [`JOINT`]s and [`BREAK`]s.
    inline: String,
    /// Plain text that is not escaped yet.
    text: String,
    /// Whether a blank line must separate the next block from the last.
    apart: bool,
    lists: Vec<Option<u64>>,
    links: Vec<Link>,
    heading: Option<usize>,
    code: Option<Code>,
    table: Option<Table>,
    /// Whether the writer is inside an HTML block, which is shown as text.
    html: bool,
}

/// A list item or a quotation.
struct Container {
    first: String,
    rest: String,
    used: bool,
}

struct Link {
    url: String,
    start: usize,
}

struct Code {
    language: String,
    text: String,
}

struct Table {
    alignments: Vec<Alignment>,
    rows: Vec<Vec<String>>,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.text.push_str(&text),
                None => self.text.push_str(&text),
            },
            Event::Code(text) => {
                self.flush_text();
                let span = code_span(&text).replace(' ', &JOINT.to_string());
                self.inline.push_str(&if self.table.is_some() {
                    span.replace('|', "\\|")
                } else {
                    span
                });
            }
            Event::Html(text) | Event::InlineHtml(text) => {
                self.text.push_str(&text.replace('\n', " "))
            }
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => {
                self.flush_text();
                self.inline.push_str(if self.table.is_some() {
                    " "
                } else {
                    concat!(" ", "\u{E001}", " ")
                });
            }
            Event::Rule => {
                self.block();
                self.line("---");
                self.apart = true;
            }
            // Disabled in the parser.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text.push_str(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.block(),
            Tag::Heading { level, .. } => {
                self.block();
                self.heading = Some(level as usize);
            }
            Tag::BlockQuote(_) => {
                self.block();
                self.open("> ".to_owned(), "> ".to_owned());
            }
            Tag::CodeBlock(kind) => {
                self.block();
                let language = match kind {
                    CodeBlockKind::Fenced(info) => language(&info),
                    CodeBlockKind::Indented => "text",
                };
                self.code = Some(Code {
                    language: language.to_owned(),
                    text: String::new(),
                });
            }
            Tag::List(start) => {
                let nested = !self.lists.is_empty();
                if nested && matches!(start, None | Some(1)) {
                    self.paragraph();
                    self.apart = false;
                } else {
                    self.block();
                }
                self.lists.push(start);
            }
            Tag::Item => {
                let first = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        let marker = format!("{number}. ");
                        *number += 1;
                        marker
                    }
                    _ => "- ".to_owned(),
                };
                let rest = " ".repeat(first.len());
                self.open(first, rest);
                self.apart = false;
            }
            Tag::HtmlBlock => {
                self.block();
                self.html = true;
            }
            Tag::Table(alignments) => {
                self.block();
                self.table = Some(Table {
                    alignments,
                    rows: Vec::new(),
                });
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(table) = &mut self.table {
                    table.rows.push(Vec::new());
                }
            }
            Tag::Emphasis => self.mark("*"),
            Tag::Strong => self.mark("**"),
            Tag::Link {
                link_type,
                dest_url,
                ..
            } => {
                self.flush_text();
                let url = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.into_string(),
                };
                self.links.push(Link {
                    url,
                    start: self.inline.len(),
                });
            }
            Tag::Image { dest_url, .. } => {
                self.flush_text();
                self.links.push(Link {
                    url: dest_url.into_string(),
                    start: self.inline.len(),
                });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                self.paragraph();
                self.apart = true;
            }
            TagEnd::HtmlBlock => {
                self.html = false;
                self.paragraph();
                self.apart = true;
            }
            TagEnd::Heading(_) => {
                self.flush_text();
                let text = std::mem::take(&mut self.inline)
                    .replace(BREAK, " ")
                    .replace(JOINT, " ");
                let level = self.heading.take().unwrap_or(1);
                let words: Vec<&str> = text.split_whitespace().collect();
                self.line(&format!("{} {}", "#".repeat(level), words.join(" ")));
                self.apart = true;
            }
            TagEnd::BlockQuote(_) => {
                self.paragraph();
                self.close();
                self.apart = true;
            }
            TagEnd::CodeBlock => self.code_block(),
            TagEnd::List(_) => {
                self.lists.pop();
                self.apart = true;
            }
            TagEnd::Item => {
                self.paragraph();
                if self.containers.last().is_some_and(|item| !item.used) {
                    self.line("");
                }
                self.close();
                self.apart = false;
            }
            TagEnd::TableCell => {
                self.flush_text();
                let cell = std::mem::take(&mut self.inline).replace(JOINT, " ");
                if let Some(row) = self.table.as_mut().and_then(|table| table.rows.last_mut()) {
                    row.push(cell.split_whitespace().collect::<Vec<_>>().join(" "));
                }
            }
            TagEnd::Table => self.table_end(),
            TagEnd::Emphasis => self.mark("*"),
            TagEnd::Strong => self.mark("**"),
            TagEnd::Link | TagEnd::Image => self.link_end(),
            _ => {}
        }
    }

    /// Starts a list item or a quotation. One that is nested too deeply is not shown as such, but its content is.
    fn open(&mut self, first: String, rest: String) {
        if self.containers.len() < DEEPEST {
            self.containers.push(Container {
                first,
                rest,
                used: false,
            });
        } else {
            self.too_deep += 1;
        }
    }

    /// Ends the innermost list item or quotation.
    fn close(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else {
            self.containers.pop();
        }
    }

    /// Starts a block: ends the paragraph before it in the same item, and separates the two.
    fn block(&mut self) {
        if self.paragraph() {
            self.apart = true;
        }
        if self.apart && !self.lines.is_empty() {
            let prefix = self.prefix();
            self.lines.push(prefix.trim_end().to_owned());
        }
        self.apart = false;
    }

    fn mark(&mut self, mark: &str) {
        self.flush_text();
        self.inline.push_str(mark);
    }

    fn code_block(&mut self) {
        let Some(code) = self.code.take() else { return };
        let mut fence = "```".to_owned();
        while code.text.contains(&fence) {
            fence.push('`');
        }
        self.line(&format!("{fence}{}", code.language));
        for line in code.text.trim_end_matches('\n').split('\n') {
            self.line(line.trim_end());
        }
        self.line(&fence);
        self.apart = true;
    }

    fn table_end(&mut self) {
        let Some(table) = self.table.take() else {
            return;
        };
        let columns = table.alignments.len();
        for (index, row) in table.rows.iter().enumerate() {
            let mut cells = row.clone();
            cells.resize(columns, String::new());
            self.line(&format!("| {} |", cells.join(" | ")));
            if index == 0 {
                let dashes = table.alignments.iter().map(|alignment| match alignment {
                    Alignment::None => "---",
                    Alignment::Left => ":--",
                    Alignment::Center => ":-:",
                    Alignment::Right => "--:",
                });
                self.line(&format!("| {} |", dashes.collect::<Vec<_>>().join(" | ")));
            }
        }
        self.apart = true;
    }

    fn link_end(&mut self) {
        let Some(link) = self.links.last() else {
            return;
        };
        let (url, start) = (link.url.clone(), link.start);
        let outermost = self.links.len() == 1;
        self.flush_text();
        self.links.pop();
        if !outermost || url.is_empty() || url.starts_with('#') {
            return;
        }
        let text = self.inline.get(start..).unwrap_or_default().to_owned();
        let absolute = ["http://", "https://", "mailto:"]
            .iter()
            .any(|scheme| url.starts_with(scheme));
        let clean =
            !url.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '{' | '}' | '\\'));
        self.inline.truncate(start);
        let bare = url.strip_prefix("mailto:").unwrap_or(&url);
        if let Some(path) = url.strip_prefix(OWN) {
            let says_it = text.trim_matches('`') == path;
            self.inline.push_str(&if says_it {
                format!("[{text}]")
            } else {
                format!("[{text}]({path})")
            });
        } else if absolute && clean {
            if text.is_empty() || escape(&url) == text || escape(bare) == text {
                self.inline.push_str(&format!("<{bare}>"));
            } else {
                let url = if url.contains(['(', ')']) {
                    format!("<{url}>")
                } else {
                    url
                };
                self.inline.push_str(&format!("[{text}]({url})"));
            }
        } else if text.is_empty() || escape(&url) == text {
            self.inline
                .push_str(&code_span(&url).replace(' ', &JOINT.to_string()));
        } else {
            self.inline.push_str(&format!(
                "{text} ({})",
                code_span(&url).replace(' ', &JOINT.to_string())
            ));
        }
    }

    /// Escapes the collected plain text.
    fn flush_text(&mut self) {
        let text = std::mem::take(&mut self.text);
        if text.is_empty() {
            return;
        }
        let escaped = if self.links.is_empty() {
            escape_with_urls(&text)
        } else {
            escape(&text)
        };
        self.inline.push_str(&if self.table.is_some() {
            escaped.replace('|', "\\|")
        } else {
            escaped
        });
    }

    /// Ends the paragraph that is being collected, and returns whether there was one.
    fn paragraph(&mut self) -> bool {
        self.flush_text();
        let inline = std::mem::take(&mut self.inline);
        let width = self.width.saturating_sub(self.prefix_width()).max(20);
        let lines = wrap(&inline, width);
        for line in &lines {
            self.line(line);
        }
        !lines.is_empty()
    }

    fn prefix_width(&self) -> usize {
        self.containers
            .iter()
            .map(|container| container.rest.len())
            .sum()
    }

    /// Returns the prefix of a line in the containers that contain it, if it is the first line of none of them.
    fn prefix(&self) -> String {
        self.containers
            .iter()
            .map(|container| {
                if container.used {
                    container.rest.as_str()
                } else {
                    ""
                }
            })
            .collect()
    }

    fn line(&mut self, line: &str) {
        let mut text = String::new();
        for container in &mut self.containers {
            text.push_str(if container.used {
                &container.rest
            } else {
                &container.first
            });
            container.used = true;
        }
        text.push_str(line);
        self.lines.push(text.trim_end().to_owned());
    }

    fn finish(mut self) -> String {
        self.paragraph();
        while self.lines.last().is_some_and(|line| line.trim().is_empty()) {
            self.lines.pop();
        }
        self.lines.join("\n")
    }
}

/// Returns the language of a code block.
fn language(info: &str) -> &'static str {
    let word = info.split([' ', ',']).next().unwrap_or_default();
    LANGUAGES
        .iter()
        .find(|language| language.eq_ignore_ascii_case(word))
        .copied()
        .unwrap_or("text")
}
