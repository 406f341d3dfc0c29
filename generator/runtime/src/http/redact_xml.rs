//! Removes secrets from XML. The text need not be well-formed.

/// The kinds of markup that are no tags, by their start and their end.
const MARKUP: [(&str, &str); 4] = [
    ("<!--", "-->"),
    ("<![CDATA[", "]]>"),
    ("<?", "?>"),
    ("<!", ">"),
];

/// Replaces the contents of elements, and the values of attributes, that are secrets by their names. Names are without prefix.
pub(super) fn redact(text: &str, mark: &str, is_secret: &dyn Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    // The number of open elements, and what it is in the outermost one that is a secret.
    let (mut depth, mut hidden) = (0_usize, None);
    while !rest.is_empty() {
        let (token, after) = rest.split_at_checked(length(rest)).unwrap_or((rest, ""));
        rest = after;
        let is_text = !token.starts_with('<') || token.starts_with("<![CDATA[");
        if is_text || token.starts_with("<!--") {
            let is_shown = hidden.is_none() || token.trim().is_empty();
            out.push_str(if is_shown { token } else { mark });
        } else if token.starts_with("<?") || token.starts_with("<!") {
            out.push_str(token);
        } else if token.starts_with("</") {
            if hidden == Some(depth) {
                hidden = None;
            }
            depth = depth.saturating_sub(1);
            out.push_str(token);
        } else {
            let is_open = !token.ends_with("/>");
            depth += usize::from(is_open);
            if is_open && hidden.is_none() && is_secret(name(token)) {
                hidden = Some(depth);
            }
            let is_hidden = hidden.is_some();
            attributes(token, mark, &mut out, &|name| is_hidden || is_secret(name));
        }
    }
    out
}

/// Returns the length of the markup or of the text that a text begins with.
fn length(text: &str) -> usize {
    if !text.starts_with('<') {
        return text.find('<').unwrap_or(text.len());
    }
    let mut markup = MARKUP.iter();
    if let Some((start, end)) = markup.find(|(start, _)| text.starts_with(start)) {
        let content = text.get(start.len()..).unwrap_or_default();
        let length = content.find(end).map(|at| start.len() + at + end.len());
        return length.unwrap_or(text.len());
    }
    let mut quote = None;
    let end = text.char_indices().find(|(_, c)| match (quote, c) {
        (None, '"' | '\'') => {
            quote = Some(*c);
            false
        }
        (Some(open), c) => {
            if open == *c {
                quote = None;
            }
            false
        }
        (None, c) => *c == '>',
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// Returns the name of the element that a tag begins, without its prefix.
fn name(tag: &str) -> &str {
    let name = tag.trim_start_matches('<');
    let end = name.find(|c: char| c.is_whitespace() || c == '/' || c == '>');
    local(name.get(..end.unwrap_or(name.len())).unwrap_or_default())
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or_default()
}

/// Appends a tag without the values of the attributes that are secrets.
fn attributes(tag: &str, mark: &str, out: &mut String, is_secret: &dyn Fn(&str) -> bool) {
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let value = after.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quoted = quote.and_then(|quote| {
            let (value, after) = value.get(1..)?.split_once(quote)?;
            Some((quote, value, after))
        });
        out.push_str(before);
        out.push('=');
        let Some((quote, value, after)) = quoted else {
            rest = after;
            continue;
        };
        let name = before.trim_end().rsplit(char::is_whitespace).next();
        let name = name.unwrap_or_default();
        let is_shown = name.starts_with("xmlns") || !is_secret(local(name));
        out.push(quote);
        out.push_str(if is_shown { value } else { mark });
        out.push(quote);
        rest = after;
    }
    out.push_str(rest);
}
