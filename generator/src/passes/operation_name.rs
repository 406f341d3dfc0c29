//! The names of an operation in the configuration.

use crate::config::OperationName;
use crate::ir::Operation;

/// Returns the names of an operation, by which the tables of the configuration refer to it.
pub(in crate::passes) fn named(operation: &Operation) -> OperationName<'_> {
    OperationName::new(
        operation.id.as_deref(),
        &operation.method,
        &operation.template,
    )
}
