//! The links of a response (RFC 8288), and the URLs that references lead to (RFC 3986, section 5.2).

use http::header::LINK;
use http::{HeaderMap, Uri};

/// Returns the target of the first link with the relation `next`, as written.
///
/// # Errors
/// The reason why the header cannot be read.
pub(super) fn next_target(headers: &HeaderMap) -> Result<Option<String>, &'static str> {
    let mut found = None;
    for value in headers.get_all(LINK) {
        let text = std::str::from_utf8(value.as_bytes()).map_err(|_| "it is not UTF-8")?;
        for link in read_links(text)? {
            if found.is_none() && link.is_next() {
                found = Some(link.target.to_owned());
            }
        }
    }
    Ok(found)
}

/// A link of the header.
#[derive(Default)]
struct Link<'a> {
    target: &'a str,
    /// The first parameter `rel`; any other one is ignored (RFC 8288, section 3.3).
    rel: Option<String>,
    /// Whether it has a parameter `anchor`, so that it is a link of another resource.
    is_elsewhere: bool,
}

impl Link<'_> {
    fn is_next(&self) -> bool {
        let mut relations = self.rel.as_deref().unwrap_or_default().split_whitespace();
        !self.is_elsewhere && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    }
}

/// The characters that may stand between the parts of a link.
const SPACE: [char; 2] = [' ', '\t'];

/// Reads the links of a header (RFC 8288, appendix B.2).
fn read_links(text: &str) -> Result<Vec<Link<'_>>, &'static str> {
    let mut links = Vec::new();
    let mut rest = text;
    loop {
        // A list may have empty elements (RFC 9110, section 5.6.1).
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if rest.is_empty() {
            return Ok(links);
        }
        let open = rest.strip_prefix('<').ok_or("a link begins with `<`")?;
        let (target, after) = open.split_once('>').ok_or("a link has no `>`")?;
        let mut link = Link {
            target: target.trim(),
            ..Link::default()
        };
        rest = read_parameters(after, &mut link)?;
        links.push(link);
        if !rest.is_empty() && !rest.starts_with(',') {
            return Err("a link is followed by neither `,` nor `;`");
        }
    }
}

/// Reads the parameters of a link, and returns what follows them.
fn read_parameters<'a>(text: &'a str, link: &mut Link<'_>) -> Result<&'a str, &'static str> {
    let mut rest = text.trim_start_matches(SPACE);
    while let Some(after) = rest.strip_prefix(';') {
        let after = after.trim_start_matches(SPACE);
        let end = after.find([' ', '\t', '=', ';', ',']);
        let (name, after) = after.split_at(end.unwrap_or(after.len()));
        rest = after.trim_start_matches(SPACE);
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = read_value(after.trim_start_matches(SPACE))?;
            rest = rest.trim_start_matches(SPACE);
        }
        if name.eq_ignore_ascii_case("rel") && link.rel.is_none() {
            link.rel = Some(value);
        } else if name.eq_ignore_ascii_case("anchor") {
            link.is_elsewhere = true;
        }
    }
    Ok(rest)
}

/// Reads the value of a parameter, and returns what follows it.
fn read_value(text: &str) -> Result<(String, &str), &'static str> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([' ', '\t', ';', ',']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return Ok((value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return Ok((value, quoted.get(index + 1..).unwrap_or_default())),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    Err("a quoted text does not end")
}

/// Returns the absolute URL that a reference leads to from the URL of a request (RFC 3986, section 5.2.2).
pub(super) fn absolute(base: &Uri, reference: &str) -> String {
    let scheme = base.scheme_str().unwrap_or_default();
    let authority = base.authority().map_or("", |authority| authority.as_str());
    let origin = format!("{scheme}://{authority}");
    let reference = reference.split('#').next().unwrap_or_default();
    let (path, query) = match reference.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (reference, None),
    };
    let first = path.split('/').next().unwrap_or_default();
    if first.contains(':') {
        return reference.to_owned();
    }
    if path.starts_with("//") {
        return format!("{scheme}:{reference}");
    }
    let (path, query) = if path.is_empty() {
        (base.path().to_owned(), query.or(base.query()))
    } else if path.starts_with('/') {
        (without_dots(path), query)
    } else {
        let folder = base
            .path()
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder);
        (without_dots(&format!("{folder}/{path}")), query)
    };
    match query {
        Some(query) => format!("{origin}{path}?{query}"),
        None => format!("{origin}{path}"),
    }
}

/// Returns an absolute path without the segments `.` and `..` (RFC 3986, section 5.2.4).
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let is_last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if is_last {
                    kept.push("");
                }
            }
            other => kept.push(other),
        }
    }
    format!("/{}", kept.join("/"))
}
