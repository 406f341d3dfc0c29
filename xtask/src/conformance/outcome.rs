//! What came out of a scenario.

use super::plan::{Kind, Plan};
use super::workspace::Built;
use std::collections::BTreeMap;

/// The classes of scenarios, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// Called with types, accepted by the server, and what came back is what it answered.
    Pass,
    /// The same, but the caller does a part of the work, or a part of a value has no type.
    Weak,
    /// Not right.
    Fail,
    /// No client can pass it.
    Unsayable,
    /// There is no caller.
    NotDriven,
}

impl Class {
    pub(super) const ALL: [Self; 5] = [
        Self::Pass,
        Self::Weak,
        Self::Fail,
        Self::Unsayable,
        Self::NotDriven,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Weak => "weak",
            Self::Fail => "fail",
            Self::Unsayable => "unsayable",
            Self::NotDriven => "not driven",
        }
    }
}

/// The outcome of a scenario.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) name: String,
    pub(super) area: String,
    /// Whether the server counts it as passed.
    pub(super) is_covered: bool,
    pub(super) class: Class,
    /// The reason, if it is no `Pass`.
    pub(super) why: String,
}

/// What a caller printed.
#[derive(Debug)]
pub(super) struct Printed {
    /// What was not right; empty if everything was.
    pub(super) error: String,
    /// What has no type; empty if everything has.
    pub(super) untyped: String,
}

/// Returns the outcome of a scenario, from the report of the server and what the callers printed.
pub(super) fn outcome(
    plan: &Plan<'_>,
    built: &Built,
    coverage: &BTreeMap<String, String>,
    printed: &BTreeMap<String, Printed>,
) -> Outcome {
    let name = &plan.scenario.name;
    let status = coverage.get(name).map_or("absent", String::as_str);
    let is_covered = status == "pass";
    let (class, why) = match &plan.kind {
        Kind::Unsayable(why) => (Class::Unsayable, why.clone()),
        Kind::None(why) => (Class::NotDriven, why.clone()),
        Kind::Derived(_) | Kind::ByHand(_) => {
            let slug = plan.document.unwrap_or_default();
            let error = built.errors.get(slug);
            let error = error.or_else(|| built.errors.get(&format!("client-{slug}")));
            match printed.get(name) {
                None if error.is_some() => (Class::Fail, "does not compile".to_owned()),
                None => (Class::Fail, "the caller did not end".to_owned()),
                Some(Printed { error, .. }) if !error.is_empty() => (Class::Fail, error.clone()),
                Some(_) if !is_covered => (Class::Fail, format!("the server says `{status}`")),
                Some(printed) => of_driven(&plan.kind, &printed.untyped),
            }
        }
    };
    Outcome {
        name: name.clone(),
        area: plan.scenario.area.clone(),
        is_covered,
        class,
        why,
    }
}

fn of_driven(kind: &Kind, untyped: &str) -> (Class, String) {
    let weak = match kind {
        Kind::Derived(caller) => caller.weak.join("; "),
        Kind::ByHand(weak) => weak.clone().unwrap_or_default(),
        Kind::None(_) | Kind::Unsayable(_) => String::new(),
    };
    if weak.is_empty() && !untyped.is_empty() {
        (Class::Weak, untyped.to_owned())
    } else if weak.is_empty() {
        (Class::Pass, weak)
    } else {
        (Class::Weak, weak)
    }
}
