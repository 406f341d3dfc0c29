//! The statuses of documented responses.

/// The status a response is documented under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A range: 4 is `4XX`.
    Range(u8),
    /// `default`.
    Default,
}

impl Status {
    /// Whether a response under it means success: 2xx codes, `2XX`.
    #[must_use]
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Range(range) => range == 2,
            Self::Default => false,
        }
    }
}
