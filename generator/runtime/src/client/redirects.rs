//! The redirects that a client follows (RFC 9110, section 15.4).

use super::response::RawResponse;
use super::target::resolve;
use bytes::Bytes;
use http::header::LOCATION;
use http::{Method, Request, Uri};

/// The largest number of redirects that are followed one after another.
const MOST: usize = 10;

/// Which redirects a client follows. A browser follows redirects itself.
///
/// A redirect that the document describes as a response of the operation is never followed: it is a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Redirects {
    /// None.
    Never,
    /// Those of `GET` and `HEAD` to the origin of the request, at most ten one after another. The request is sent again with
    /// its headers, so credentials do not leave the origin.
    #[default]
    SameOrigin,
}

impl Redirects {
    /// Returns the URL at which the request is sent again, or `None` if the response is the last one.
    pub(super) fn next(
        self,
        documented: &[u16],
        followed: usize,
        request: &Request<Bytes>,
        response: &RawResponse,
    ) -> Option<Uri> {
        let status = response.status().as_u16();
        let is_safe = matches!(*request.method(), Method::GET | Method::HEAD);
        let is_redirect = matches!(status, 301 | 302 | 303 | 307 | 308);
        let is_value = documented.contains(&status);
        if self == Self::Never || !is_safe || !is_redirect || is_value || followed >= MOST {
            return None;
        }
        let target = response.headers().get(LOCATION)?.to_str().ok()?;
        absolute(request.uri(), target)
    }
}

/// Returns the URL that a reference leads to from this one (RFC 3986, section 5), if it is of the same origin.
fn absolute(from: &Uri, reference: &str) -> Option<Uri> {
    let origin = format!("{}://{}", from.scheme_str()?, from.authority()?);
    let path = from.path();
    let before = reference.split(['/', '?', '#']).next().unwrap_or_default();
    let is_rooted = reference.starts_with(['/', '?']);
    let reference = if is_rooted || reference.contains("://") {
        reference.to_owned()
    } else if before.contains(':') || before.is_empty() {
        // Another scheme, or the same URL, which would lead here again.
        return None;
    } else {
        let folder = path.rfind('/').and_then(|end| path.get(..=end));
        format!("{}{reference}", folder.unwrap_or("/"))
    };
    resolve(&reference, &origin, path).ok()?.parse().ok()
}
