//! Rules for operations, as several tables of the configuration have them.

use indexmap::IndexMap;

/// The names of an operation in the configuration: its `operationId`, and `METHOD /path`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationName<'o> {
    id: Option<&'o str>,
    route: String,
}

impl<'o> OperationName<'o> {
    /// Creates the names of an operation with this `operationId`, method and path template.
    #[must_use]
    pub fn new(id: Option<&'o str>, method: &str, template: &str) -> Self {
        Self {
            id,
            route: format!("{method} {template}"),
        }
    }

    /// Returns whether a name in the configuration means the operation.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.id == Some(name) || self.route == name
    }
}

/// The rules of a table whose keys are names of operations, or `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationRules<T> {
    /// The rule of every operation that has none of its own.
    pub every: Option<T>,
    /// The rules of operations, each by its `operationId` or by `METHOD /path`.
    pub operations: IndexMap<String, T>,
}

impl<T> Default for OperationRules<T> {
    fn default() -> Self {
        Self {
            every: None,
            operations: IndexMap::new(),
        }
    }
}

impl<T> OperationRules<T> {
    /// Returns the rule of an operation.
    #[must_use]
    pub fn of(&self, name: &OperationName<'_>) -> Option<&T> {
        self.own(name).or(self.every.as_ref())
    }

    /// Returns the rule that only this operation has.
    #[must_use]
    pub fn own(&self, name: &OperationName<'_>) -> Option<&T> {
        let named = name.id.and_then(|id| self.operations.get(id));
        named.or_else(|| self.operations.get(&name.route))
    }

    /// Adds the rule that stands at a key.
    pub(super) fn insert(&mut self, key: &str, rule: T) {
        if key == "*" {
            self.every = Some(rule);
        } else {
            self.operations.insert(key.to_owned(), rule);
        }
    }
}
