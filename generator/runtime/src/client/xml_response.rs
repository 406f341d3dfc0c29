//! Reads responses whose bodies are XML.

use super::response::{Failure, RawResponse};
use super::unexpected::BodyFault;
use crate::runtime::http::media;
use crate::runtime::json::{FromNode, Json, read_lenient};
use crate::runtime::xml::{Fault, XmlRoot, decode};
use http::header::CONTENT_TYPE;

impl RawResponse {
    /// Reads a success whose body is XML.
    ///
    /// # Errors
    /// The body does not match the type.
    pub fn xml<T: FromNode, E>(&self, root: &XmlRoot) -> Result<T, Failure<E>> {
        let json = self.parse_xml(root);
        json.and_then(|json| self.read(&json))
            .map_err(|fault| Failure::UnexpectedBody {
                fault,
                is_error: false,
            })
    }

    /// Reads a documented error whose body is XML. It is read leniently: an optional member that does not match its type
    /// is omitted.
    ///
    /// # Errors
    /// Always: either the error, or a body that does not match even so.
    pub fn error_xml<B: FromNode, E, T>(
        &self,
        root: &XmlRoot,
        error: impl FnOnce(B) -> E,
    ) -> Result<T, Failure<E>> {
        let json = self.parse_xml(root);
        let read = json.and_then(|json| read_lenient(json.root()).map_err(BodyFault::Mismatch));
        Err(match read {
            Ok((body, notes)) => Failure::Api {
                body: error(body),
                notes,
            },
            Err(fault) => Failure::UnexpectedBody {
                fault,
                is_error: true,
            },
        })
    }

    /// Converts the body to JSON. A body that does not say that it is XML, such as a page of HTML, must have the root element.
    fn parse_xml(&self, root: &XmlRoot) -> Result<Json<'_>, BodyFault> {
        if let Some(cut) = &self.cut {
            return Err(BodyFault::Cut(cut.clone()));
        }
        if self.body.is_empty() {
            return Err(BodyFault::Empty);
        }
        let media_type = self.header(CONTENT_TYPE.as_str());
        let is_strict = media_type.is_some_and(|media_type| !media::is_xml(media_type));
        let charset = media_type.and_then(charset);
        decode(&self.body, charset, root, is_strict).map_err(|fault| match fault {
            Fault::Xml(error) => BodyFault::NotXml(error.to_string().into()),
            Fault::Root(mismatch) => BodyFault::Mismatch(vec![mismatch]),
        })
    }
}

/// Returns the parameter `charset` of a media type.
fn charset(media_type: &str) -> Option<&str> {
    media_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        let is_charset = name.trim().eq_ignore_ascii_case("charset");
        is_charset.then(|| value.trim().trim_matches('"'))
    })
}
