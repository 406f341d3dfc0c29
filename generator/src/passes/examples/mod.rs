//! Checks examples and defaults against their types, and composes examples of objects.

mod check;
mod compose;
mod drop;
mod misfit;

pub(super) use compose::compose;
pub(super) use drop::{drop_misfits, forget_misfits};
