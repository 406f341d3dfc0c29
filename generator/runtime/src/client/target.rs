//! The URL of a call that is sent to another URL than that of its operation.

use crate::runtime::http::InvalidRequest;
use crate::runtime::http::secret::shown_url;
use http::Uri;

/// Returns the absolute URL, without a fragment, that a reference leads to. Credentials are for the origin of the base URL
/// (RFC 6454, section 4), so another one is an error.
pub(super) fn resolve(
    reference: &str,
    base_url: &str,
    path: &str,
) -> Result<String, InvalidRequest> {
    let invalid = |reason: String| {
        let shown = if reference.contains('@') {
            String::from("…@…")
        } else {
            shown_url(reference)
        };
        InvalidRequest::new("at", format!("`{shown}` {reason}"))
    };
    let base: Uri = base_url
        .parse()
        .map_err(|error| invalid(format!("has no base URL: {error}")))?;
    let reference = reference.split('#').next().unwrap_or_default();
    let scheme = base.scheme_str().unwrap_or_default();
    let authority = base.authority().map_or("", |authority| authority.as_str());
    let url = if reference.starts_with("//") {
        format!("{scheme}:{reference}")
    } else if reference.starts_with('/') {
        format!("{scheme}://{authority}{reference}")
    } else if reference.starts_with('?') {
        format!("{base_url}{path}{reference}")
    } else {
        reference.to_owned()
    };
    if !url.contains("://") {
        return Err(invalid(String::from(
            "is neither an absolute URL nor a reference that begins with `/` or `?`",
        )));
    }
    let target: Uri = url
        .parse()
        .map_err(|error| invalid(format!("is no URL: {error}")))?;
    let has_user = |uri: &Uri| {
        let authority = uri.authority();
        authority.is_some_and(|authority| authority.as_str().contains('@'))
    };
    if has_user(&target) {
        return Err(invalid(String::from("has a user in it")));
    }
    if origin(&target) != origin(&base) {
        return Err(invalid(format!(
            "is not of the origin `{scheme}://{authority}`, and the credentials are only for that"
        )));
    }
    Ok(url)
}

/// Returns the scheme, the host and the port. A port that cannot be read equals no other.
fn origin(uri: &Uri) -> (String, String, Option<u16>) {
    let scheme = uri.scheme_str().unwrap_or_default().to_ascii_lowercase();
    let host = uri.host().unwrap_or_default().to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "http" => Some(80),
        "https" => Some(443),
        _ => None,
    };
    let authority = uri.authority().map_or("", |authority| authority.as_str());
    let is_alone = authority.trim_end_matches(':').eq_ignore_ascii_case(&host);
    let port = if is_alone {
        usual
    } else {
        uri.port_u16().or(Some(0))
    };
    (scheme, host, port)
}
