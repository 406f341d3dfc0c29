//! Examples and defaults: which ones fit their types, and which objects are composed of them.

mod check;
mod compose;

pub(super) use check::drop_misfits;
pub(super) use compose::compose;
