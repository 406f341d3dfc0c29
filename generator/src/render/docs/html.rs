//! Converts the HTML in descriptions to CommonMark.

/// Rewrites the tags that only format text. Unknown tags are kept and shown as they are written.
pub(super) fn to_markdown(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut fenced = false;
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        if start.starts_with("```") || start.starts_with("~~~") {
            fenced = !fenced;
            out.push_str(line);
        } else if fenced {
            out.push_str(line);
        } else {
            rewrite(line, start.starts_with('|'), &mut out);
        }
    }
    out
}

/// Rewrites the tags of a line. A row of a table ends with its line, so no tag breaks it.
fn rewrite(line: &str, is_row: bool, out: &mut String) {
    let mut rest = line;
    while let Some(at) = rest.find(['<', '`']) {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        if after.starts_with('`') {
            let ticks = after.len() - after.trim_start_matches('`').len();
            let (fence, inner) = after.split_at(ticks);
            // A code span is left as it is. Backticks without a counterpart are plain characters.
            let length = inner.find(fence).map_or(ticks, |end| ticks + end + ticks);
            let (span, behind) = after.split_at(length);
            out.push_str(span);
            rest = behind;
            continue;
        }
        let escaped = before.ends_with('\\');
        match tag(after).filter(|_| !escaped) {
            Some((replacement, length)) => {
                let replacement = match replacement.contains('\n') && is_row {
                    true => " ",
                    false => replacement,
                };
                out.push_str(replacement);
                let (_, behind) = after.split_at(length);
                rest = if replacement.ends_with(['\n', ' ']) {
                    behind.trim_start_matches(' ')
                } else {
                    behind
                };
            }
            None => {
                out.push('<');
                rest = after.strip_prefix('<').unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
}

/// Returns the replacement of the tag at the start of the text, and the length of the tag.
fn tag(text: &str) -> Option<(&'static str, usize)> {
    // A tag ends before the next one begins.
    let end = text.get(1..)?.find(['<', '>'])? + 1;
    text.get(end..)?.strip_prefix('>')?;
    let (inner, _) = text.split_at(end);
    let inner = inner.strip_prefix('<')?;
    let (closing, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner),
    };
    let name: String = inner
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    let attributes = inner.get(name.len()..).unwrap_or_default();
    if !attributes.is_empty() && !attributes.starts_with([' ', '/', '\t']) {
        return None;
    }
    let replacement = match name.as_str() {
        "p" | "div" | "ul" | "ol" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "\n\n",
        "br" => "\\\n",
        "li" if closing => "",
        "li" => "\n- ",
        "code" | "tt" => "`",
        "b" | "strong" | "i" | "em" | "u" | "span" | "font" | "small" | "big" | "sup" | "sub"
        | "a" | "center" => "",
        _ => return None,
    };
    Some((replacement, end + 1))
}
