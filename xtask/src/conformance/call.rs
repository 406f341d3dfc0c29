//! A request of a scenario with its operation, and the caller that is written for it.

use super::api::Client;
use super::routes::Route;
use super::scenario::{Exchange, Scenario};
use super::values::Values;
use allof::ir::Operation;

/// The caller of a scenario.
pub(super) struct Caller {
    /// The statements of its body.
    pub(super) code: String,
    /// What it has to do by hand, or what its types do not say.
    pub(super) weak: Vec<String>,
}

/// A request of a scenario and its operation.
pub(super) struct Call<'a> {
    pub(super) client: &'a Client,
    pub(super) scenario: &'a Scenario,
    pub(super) exchange: &'a Exchange,
    pub(super) operation: &'a Operation,
    pub(super) route: Route,
    pub(super) values: &'a Values,
}
