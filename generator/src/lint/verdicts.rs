//! What becomes of a keyword.

/// What the generator does with a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// The crate does what it says, or shows it.
    Used,
    /// The crate is laxer than the keyword, or shows less of it; a program that uses the crate can still do all that
    /// the specification allows. The reason is a phrase.
    Approximated(&'static str),
    /// It says something of the messages that a program cannot learn from the crate or do through it. The reason is a
    /// phrase.
    Ignored(&'static str),
}

impl Verdict {
    /// The verdict without its reason: `used`, `approximated`, `ignored`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Approximated(_) => "approximated",
            Self::Ignored(_) => "ignored",
        }
    }

    /// Why it is not simply used.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Used => None,
            Self::Approximated(reason) | Self::Ignored(reason) => Some(reason),
        }
    }

    /// Whether it is [`Self::Ignored`].
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Ignored(_))
    }
}
