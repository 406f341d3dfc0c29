//! Converts texts of the specification to documentation that `rustdoc` accepts without a warning.

mod html;
mod inline;
mod markdown;
#[cfg(test)]
mod tests;

pub(super) use markdown::{link, tidy};

use super::escape::{doc_lines, doc_literal};
use crate::ir::Docs;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// The maximum width of lines of documentation, including the `///`.
const WIDTH: usize = 100;

/// The maximum length of an example that is shown in a line, in characters.
const LONGEST_EXAMPLE: usize = 60;

/// Blocks of documentation, in their order.
#[derive(Default)]
pub(super) struct Text {
    blocks: Vec<String>,
}

impl Text {
    /// Adds a block of CommonMark of the specification.
    pub(super) fn foreign(&mut self, text: &str) -> &mut Self {
        self.blocks.push(text.to_owned());
        self
    }

    /// Adds a block that the renderer writes itself.
    pub(super) fn line(&mut self, text: impl Into<String>) -> &mut Self {
        self.blocks.push(text.into());
        self
    }

    /// Returns the attributes of an item that is indented by `indent` columns.
    pub(super) fn attributes(&self, indent: usize) -> TokenStream {
        attributes(&self.text(indent))
    }

    /// Returns the text without empty blocks, wrapped for an item that is indented by `indent` columns.
    pub(super) fn text(&self, indent: usize) -> String {
        let width = WIDTH.saturating_sub(indent + 4);
        let blocks: Vec<String> = self
            .blocks
            .iter()
            .map(|block| tidy(block, width))
            .filter(|block| !block.is_empty())
            .collect();
        blocks.join("\n\n")
    }
}

/// Returns a text that is tidy already as one `#[doc]` attribute, which is printed as a comment for each line.
pub(super) fn attributes(text: &str) -> TokenStream {
    if text.is_empty() {
        return TokenStream::new();
    }
    let lines = doc_literal(text);
    quote!(#[doc = #lines])
}

/// Returns the text as the documentation of the file that contains it.
pub(super) fn inner(text: &str) -> String {
    doc_lines(text).map(|line| format!("//!{line}\n")).collect()
}

/// Returns a line that the renderer writes itself as an attribute.
pub(super) fn line(text: &str) -> TokenStream {
    attributes(text)
}

/// Returns the documentation of a constructor, which lists what it sets without an argument; `None` if there is nothing.
pub(super) fn sets<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<String> = names.map(code).collect();
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("Sets {one}.")),
        [first @ .., last] => Some(format!("Sets {} and {last}.", first.join(", "))),
    }
}

/// Returns the documentation of a member or a parameter, which is empty if the specification has none.
pub(super) fn member(docs: &Docs, default: Option<&Value>) -> Text {
    let mut text = Text::default();
    if let Some(said) = said(docs.description.as_ref()).or_else(|| said(docs.title.as_ref())) {
        text.foreign(&sentence(said));
    }
    facts(docs, default, &mut text);
    text
}

/// Returns a text of the specification, unless it consists of markup and punctuation alone.
pub(super) fn said(text: Option<&String>) -> Option<&str> {
    let text = text?.trim();
    // No markup begins with a letter.
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return Some(text);
    }
    let mut letters = tidy(text, WIDTH);
    letters.retain(|c| c.is_alphanumeric() || !c.is_ascii());
    (!letters.is_empty()).then_some(text)
}

/// Adds the deprecation, the bounds, the default, the example and the link to external documentation.
pub(super) fn facts(docs: &Docs, default: Option<&Value>, text: &mut Text) {
    if docs.deprecated {
        text.line("**Deprecated.**");
    }
    let mut said = Vec::new();
    if !docs.constraints.is_empty() {
        said.push(sentence(&capitalized(&docs.constraints.join(", "))));
    }
    if let Some(default) = default.and_then(short) {
        said.push(format!("Default: {default}."));
    }
    if let Some(example) = docs.example.as_ref().and_then(short) {
        said.push(format!("Example: {example}."));
    }
    if !said.is_empty() {
        text.line(said.join(" "));
    }
    external(docs, text);
}

/// Adds the link to external documentation.
pub(super) fn external(docs: &Docs, text: &mut Text) {
    if let Some((url, description)) = &docs.external {
        match description.as_deref().map(str::trim) {
            Some(description) if !description.is_empty() => {
                text.foreign(&format!(
                    "See [{}](<{url}>).",
                    description.trim_end_matches('.')
                ));
            }
            _ => {
                text.foreign(&format!("See <{url}>."));
            }
        }
    }
}

/// Returns a value as code, if it is short.
fn short(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let fits = text.chars().count() <= LONGEST_EXAMPLE && !text.contains(char::is_control);
    fits.then(|| code(&text))
}

/// Returns a code span.
pub(super) fn code(text: &str) -> String {
    if text.trim().is_empty() {
        // Quotes make an empty text visible.
        return inline::code_span(&format!("\"{text}\""));
    }
    inline::code_span(text)
}

/// Returns the text with a full stop, if it is one line of prose without an end.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    let prose = text
        .chars()
        .last()
        .is_some_and(|last| last.is_alphanumeric() || matches!(last, ')' | '`' | '"' | '\''));
    if prose && !text.contains('\n') {
        format!("{text}.")
    } else {
        text.to_owned()
    }
}

/// Returns the text with its first letter in upper case.
pub(super) fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Returns plain text as CommonMark.
pub(super) fn plain(text: &str) -> String {
    inline::escape(text)
}
