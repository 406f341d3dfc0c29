//! The verdicts on the keywords of the document.

/// The reason for the loss of a whole object.
pub(crate) const LEFT_OUT: &str = "it cannot be read and is left out";

/// The verdict on the keywords that determine the type of a schema to which the configuration gives another one.
pub(crate) const REPLACED: Verdict =
    Verdict::Approximated("the configuration gives the schema another type");

/// The verdict on `readOnly` and `writeOnly` of a schema that is none of a member.
pub(crate) const NO_MEMBER: Verdict = Verdict::Approximated("only a member can have it");

/// The verdict on a condition beside `unevaluatedProperties`.
pub(crate) const KEEPS_OPEN: Verdict =
    Verdict::Approximated("not checked, and the object is not closed because of it");

/// The treatment of a keyword by the generator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// The crate does what the keyword requires, or shows it.
    Used,
    /// The crate is laxer than the keyword, or shows less of it. A program that uses the crate can still do all that
    /// the specification allows. The reason is a phrase.
    Approximated(&'static str),
    /// The keyword describes a part of the messages that a program cannot learn from the crate or send through it. The
    /// reason is a phrase.
    Ignored(&'static str),
}

impl Verdict {
    /// Returns the verdict without its reason: `used`, `approximated`, `ignored`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Used => "used",
            Self::Approximated(_) => "approximated",
            Self::Ignored(_) => "ignored",
        }
    }

    /// Returns the reason, if the keyword is approximated or ignored.
    #[must_use]
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Used => None,
            Self::Approximated(reason) | Self::Ignored(reason) => Some(reason),
        }
    }

    /// Returns whether the verdict is [`Self::Ignored`].
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(self, Self::Ignored(_))
    }
}
