//! Prints the tokens of an item in the layout of `rustfmt`, without a parser of Rust.
//!
//! - [`definitions`] and [`impls`] print items;
//! - [`expression`] and [`blocks`] read the [`tree`] of expressions and statements from tokens;
//! - [`flat`] prints an expression on one line, and [`rewrite`] breaks one that does not fit at its [`place`], with [`lists`],
//!   [`chains`] and [`statements`];
//! - [`types`] breaks types, and [`words`] prints what is not broken: names, patterns, attributes.

mod blocks;
mod chains;
mod definitions;
mod expression;
mod flat;
mod impls;
mod lists;
mod place;
mod rewrite;
mod statements;
mod tree;
mod types;
mod words;

use super::nodes::Node;
use words::Words;

/// Returns the text of an item; `None` for an item that is not as simple as most of them. `imports` is whether the last segment
/// of a path is enough.
pub(super) fn print(nodes: &[Node], imports: &impl Fn(&Node) -> bool) -> Option<String> {
    let words = Words { imports };
    let definition = words.definition(nodes);
    definition.or_else(|| words.implementation(nodes))
}

#[cfg(test)]
mod tests;
