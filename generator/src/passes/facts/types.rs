//! Facts about a type that follow from where it is used.

/// The facts of one type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeFacts {
    /// Whether a request reaches it.
    pub sent: bool,
    /// Whether a response reaches it.
    pub received: bool,
    /// Whether it is the body of an `application/problem+json` response, and implements `ProblemDetails`.
    pub is_problem: bool,
    /// Whether it is an alias on a cycle. It is generated as a newtype, since a `type` item cannot be recursive.
    pub newtype: bool,
}
