//! The statuses of documented responses.

/// The status of a documented response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A range: 4 is `4XX`.
    Range(u8),
    /// `default`.
    Default,
}

impl Status {
    /// Returns whether the status is a success: a 2xx code or `2XX`.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(range) => range == 2,
            Self::Default => false,
        }
    }
}
