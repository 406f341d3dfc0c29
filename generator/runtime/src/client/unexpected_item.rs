//! Items of a stream that the specification does not describe.

use super::unexpected::{BodyFault, shown_body};
use crate::runtime::http::secret::Size;
use bytes::Bytes;
use std::fmt;

/// An item of a stream that does not match its type.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnexpectedItem {
    /// The item as received.
    pub raw: Bytes,
    /// The reason why it does not match.
    pub fault: BodyFault,
    /// Whether the item may have secrets.
    pub(super) secret: bool,
}

impl fmt::Debug for UnexpectedItem {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("UnexpectedItem")
            .field("raw", &Size(&self.raw))
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for UnexpectedItem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let raw = shown_body(&self.raw, self.secret);
        let fault = &self.fault;
        write!(out, "an item of the stream does not fit: {fault}: {raw}")
    }
}
