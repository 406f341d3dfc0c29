//! Calls that read another media type of their response.

use super::call::Call;
use super::call_bytes_stream::not_asked;
use super::operation::{Operation, OperationInfo};
use super::response::{Failure, RawResponse};
use super::unexpected::BodyFault;
use crate::runtime::http::{RequestBuilder, media};
use http::header::CONTENT_TYPE;

/// An operation whose response has other media types, which are numbered.
pub trait Alternative<const N: usize>: Operation {
    /// The value.
    type Value;
    /// The media types, in the syntax of the header `Accept`.
    const MEDIA_TYPES: &'static str;
    /// Reads a success of one of these media types.
    #[allow(clippy::type_complexity)]
    const READ: fn(&RawResponse) -> Result<Self::Value, Failure<Self::Error>>;
}

/// The operation `O`, whose response is asked for and read in another media type. A method of the call, which is named
/// after the media type, returns a call of it.
#[derive(Debug, Clone)]
pub struct As<O, const N: usize>(O);

impl<O: Alternative<N>, const N: usize> As<O, N> {
    /// Returns a call that asks for the other media type. It keeps the arguments and the options.
    #[doc(hidden)]
    pub fn of(call: Call<O>) -> Call<Self> {
        let Call {
            client,
            operation,
            mut options,
        } = call;
        options.accept = Some(O::MEDIA_TYPES);
        Call {
            client,
            operation: Self(operation),
            options,
        }
    }
}

impl<O: Alternative<N>, const N: usize> Operation for As<O, N> {
    type Output = O::Value;
    type Error = O::Error;

    const INFO: &'static OperationInfo = O::INFO;
    const SECRET: bool = O::SECRET;

    fn request(&self, request: &mut RequestBuilder) {
        self.0.request(request);
    }

    fn read(response: &RawResponse) -> Result<O::Value, Failure<O::Error>> {
        if response.status.is_success() && is_asked(response, O::MEDIA_TYPES) {
            return (O::READ)(response);
        }
        let found = match O::read(response) {
            Err(Failure::UnexpectedBody {
                fault: BodyFault::Cut(cut),
                is_error,
            }) => (BodyFault::Cut(cut), is_error),
            Ok(_)
            | Err(Failure::UnexpectedBody {
                is_error: false, ..
            }) => (not_asked(O::MEDIA_TYPES, response), false),
            Err(failure) => return Err(failure),
        };
        let (fault, is_error) = found;
        Err(Failure::UnexpectedBody { fault, is_error })
    }
}

/// Returns whether a response has one of the media types that were asked for, or says of none.
fn is_asked(response: &RawResponse, media_types: &str) -> bool {
    let Some(found) = response.header(CONTENT_TYPE.as_str()) else {
        return true;
    };
    media_types.split(", ").any(|asked| {
        media::matches(found, asked)
            || (media::is_xml(found) && media::is_xml(asked))
            || (media::is_json(found) && media::is_json(asked))
    })
}
