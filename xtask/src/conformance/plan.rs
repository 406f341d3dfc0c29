//! Decides how each scenario is driven: by a caller that is read from its data, by one that is written by hand, or not at all.

use super::api::Client;
use super::call::Caller;
use super::caller;
use super::folder::{Problem, about, committed, read};
use super::scenario::Scenario;
use super::values::Values;
use std::collections::BTreeMap;
use std::fs;

/// How a scenario is driven.
pub(super) struct Plan<'a> {
    pub(super) scenario: &'a Scenario,
    /// The slug of the document whose client is called.
    pub(super) document: Option<&'a str>,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// By a caller that is read from the data of the suite.
    Derived(Caller),
    /// By a caller that is written by hand; with what is weak about it.
    ByHand(Option<String>),
    /// Not at all, for this reason.
    None(String),
    /// Not at all: the documents cannot say it.
    Unsayable(String),
}

/// Returns the plan of each scenario.
pub(super) fn plans<'a>(
    scenarios: &'a [Scenario],
    clients: &'a [Client],
    is_whole: bool,
) -> Result<Vec<Plan<'a>>, Problem> {
    let values = Values::read()?;
    let unsayable = unsayable()?;
    let mut by_hand = by_hand()?;
    let mut plans = Vec::new();
    for scenario in scenarios {
        let own: Vec<&Client> = clients
            .iter()
            .filter(|client| client.document.area == scenario.area)
            .collect();
        let function = scenario.function();
        let plan = if let Some(why) = unsayable.get(&scenario.name) {
            (None, Kind::Unsayable(why.clone()))
        } else if let Some((slug, weak)) = by_hand.remove(&function) {
            let client = own.iter().find(|client| client.document.slug == slug);
            let client = client.ok_or_else(|| {
                format!("`callers/{slug}.rs` has `{function}`, which is of another area")
            })?;
            (Some(client.document.slug.as_str()), Kind::ByHand(weak))
        } else {
            derived(scenario, &own, &values)
        };
        plans.push(Plan {
            scenario,
            document: plan.0,
            kind: plan.1,
        });
    }
    if is_whole {
        let known = |name: &str| scenarios.iter().any(|scenario| scenario.name == name);
        let begins = |name: &str| scenarios.iter().any(|one| one.name.starts_with(name));
        let left = by_hand.keys().map(String::as_str);
        let listed = unsayable.keys().map(String::as_str);
        let unknown = left.chain(listed.filter(|name| !known(name)));
        if let Some(name) = unknown.chain(values.unknown(begins)).next() {
            return Err(format!("no scenario is `{name}`"));
        }
    }
    Ok(plans)
}

/// Returns the caller for the document of the version that the scenario calls, or of the last version.
fn derived<'a>(
    scenario: &Scenario,
    clients: &[&'a Client],
    values: &Values,
) -> (Option<&'a str>, Kind) {
    let mut clients = clients.to_vec();
    let path = scenario
        .requests
        .first()
        .map(super::scenario::Exchange::path);
    let path = path.unwrap_or_default();
    clients.sort_by_key(|client| {
        let version = client.document.version.as_deref().unwrap_or_default();
        path.contains(&format!(":{version}/"))
    });
    let mut why = "no document has this area".to_owned();
    for client in clients.into_iter().rev() {
        match caller::write(client, scenario, values) {
            Ok(caller) => return (Some(&client.document.slug), Kind::Derived(caller)),
            Err(reason) => why = reason,
        }
    }
    (None, Kind::None(why))
}

/// Returns the callers that are written by hand: by function, the slug of their document and what is weak about them. The
/// last line of the documentation of a weak one begins with `Weak:`.
fn by_hand() -> Result<BTreeMap<String, (String, Option<String>)>, Problem> {
    let folder = committed().join("callers");
    let mut found = BTreeMap::new();
    let entries = fs::read_dir(&folder).map_err(|error| about(&folder, error))?;
    for entry in entries {
        let path = entry.map_err(|error| about(&folder, error))?.path();
        let slug = path
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned());
        let Some(slug) = slug else { continue };
        let text = read(&path)?;
        let mut weak = None;
        for line in text.lines() {
            if let Some(reason) = line.strip_prefix("/// Weak: ") {
                weak = Some(reason.trim_end_matches('.').to_owned());
            }
            let function = line.strip_prefix("pub async fn ");
            if let Some((name, _)) = function.and_then(|rest| rest.split_once('(')) {
                found.insert(name.to_owned(), (slug.clone(), weak.take()));
            }
        }
    }
    Ok(found)
}

/// Returns the scenarios that no client can pass, with the reasons.
fn unsayable() -> Result<BTreeMap<String, String>, Problem> {
    let path = committed().join("unsayable.txt");
    let text = read(&path)?;
    let lines = text.lines();
    let lines = lines.filter(|line| !line.starts_with('#') && !line.is_empty());
    let pairs = lines.map(|line| {
        let (name, why) = line.split_once('\t').ok_or_else(|| {
            about(
                &path,
                format!("a scenario and its reason are separated by a tab: {line}"),
            )
        })?;
        Ok((name.to_owned(), why.to_owned()))
    });
    pairs.collect()
}
