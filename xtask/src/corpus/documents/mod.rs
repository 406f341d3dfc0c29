//! The documents of the corpus: those of a package or of folders.

pub(super) mod fetch;
pub(super) mod find;
