//! A value of the tag of a union that names a schema inside of a variant. It is kept until all types are built.

use crate::ir::Ty;
use crate::source::Place;

/// A value of the tag of a union that names a schema inside of a variant.
pub(in crate::lower) struct InnerTag {
    /// The type of the variant.
    pub(in crate::lower) variant: Ty,
    /// The name of the member that has the tag.
    pub(in crate::lower) property: String,
    /// The value of the tag.
    pub(in crate::lower) value: String,
    /// The schema that the value names.
    pub(in crate::lower) target: Place,
}
