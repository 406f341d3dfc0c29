//! Expressions and statements as trees, as they are read from tokens and printed.

use proc_macro2::Delimiter;

/// An expression. Its texts are those of parts that are never broken into lines.
pub(super) enum Expression {
    /// A path, a literal, or an expression that stays on one line.
    Text(String),
    /// A literal of a text.
    Literal(String),
    /// An operator before an expression: `&`, `&mut`, `*`, `!` or `-`.
    Prefixed(&'static str, Box<Expression>),
    /// A call of a path or of a macro.
    Call(String, Vec<Expression>),
    /// Fields and calls of methods of an expression.
    Chain(Box<Expression>, Vec<Link>),
    /// A struct with its fields, each with its name unless that is its value.
    Struct(String, Vec<(Option<String>, Expression)>),
    /// A tuple or an array.
    List(Delimiter, Vec<Expression>),
    /// A closure: its parameters, and its value.
    Closure(String, Box<Expression>),
    /// Conditions with `&&` or `||` between them.
    Conditions(&'static str, Vec<Expression>),
    /// A pattern, and the value that it has to match.
    Let(String, Box<Expression>),
    Block(Vec<Statement>),
    /// A `match` with its arms.
    Match(Box<Expression>, Vec<Arm>),
    If(Box<Expression>, Vec<Statement>),
    /// A loop: `for` with its pattern and `in`, the values, and the body.
    For(String, Box<Expression>, Vec<Statement>),
    Return(Box<Expression>),
}

/// A field or a call of a method.
pub(super) struct Link {
    /// The dot and the name, with the types of a generic method.
    pub(super) name: String,
    /// The arguments of a call.
    pub(super) arguments: Option<Vec<Expression>>,
    /// The question marks behind it.
    pub(super) tries: String,
}

/// An arm of a `match`.
pub(super) struct Arm {
    pub(super) pattern: String,
    /// The alternatives in the pattern if it is `Some(…)`.
    pub(super) alternatives: Vec<String>,
    /// The condition after `if`.
    pub(super) guard: Option<Expression>,
    pub(super) value: Expression,
}

/// A statement.
pub(super) enum Statement {
    /// A value and what it is assigned to, such as `let a`.
    Assign(String, Expression),
    /// An expression, and whether a semicolon ends it.
    Expression(Expression, bool),
}
