//! Checks examples and defaults against their types, and composes examples of objects.

mod check;
mod compose;
mod misfit;

pub(super) use check::{drop_misfits, forget_misfits};
pub(super) use compose::compose;
