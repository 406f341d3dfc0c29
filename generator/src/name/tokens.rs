//! Names the builder methods for the tokens of security schemes.

use super::case;
use super::lock::Lock;
use super::overrides::Overrides;
use super::scope::{Scope, plain};
use super::table::TokenNames;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, FlowKind, OAuthFlow, SchemeId, SecurityScheme, Table};
use crate::source::Place;

/// Names the methods: that of a flow by the flow alone if only one scheme has it, else with the name of the scheme too.
pub(super) fn name_tokens(
    api: &Api,
    schemes: &Table<SchemeId, String>,
    lock: &Lock,
    scope: &mut Scope,
    overrides: &mut Overrides<'_>,
    diagnostics: &mut Diagnostics,
) -> Table<SchemeId, TokenNames> {
    let mut name = |scheme: &SecurityScheme, part: &str, candidates: Vec<Vec<String>>| {
        let places: Vec<&Place> = places(scheme).collect();
        let mut chosen = places.iter();
        let chosen = chosen.find_map(|at| overrides.choose(at, Some(part), scope, diagnostics));
        let locked = || {
            let mut keys = places.iter().map(|at| key(&overrides.key(at), part));
            keys.find_map(|key| scope.keep(lock.schemes.get(&key)?))
        };
        match chosen.or_else(locked) {
            Some(name) => name,
            None => scope.mint(candidates),
        }
    };
    let count = |kind: FlowKind| {
        let schemes = api.schemes.iter();
        let flows = schemes.filter_map(|scheme| scheme.flow(kind));
        let is_login =
            |flow: &&OAuthFlow| kind != FlowKind::DeviceAuthorization || flow.has_authorization();
        flows.filter(is_login).count()
    };
    api.schemes.map(|id, scheme| {
        let mut names = TokenNames::default();
        if !scheme.gives_tokens() {
            return names;
        }
        let own = case::words(&schemes[id]);
        let with = |words: &str| [own.clone(), plain(words)].concat();
        names.source = name(scheme, "source", vec![with("source")]);
        let flow = |kind: FlowKind, alone: &str, other: &str| {
            let alone = (count(kind) == 1).then(|| plain(alone));
            alone.into_iter().chain([with(other)]).collect()
        };
        let kind = FlowKind::ClientCredentials;
        if scheme.flow(kind).is_some() {
            let candidates = flow(kind, "client credentials", "client credentials");
            names.client_credentials = name(scheme, "clientCredentials", candidates);
        }
        let kind = FlowKind::AuthorizationCode;
        if scheme.flow(kind).is_some() {
            let candidates = flow(kind, "login", "authorization");
            names.login = name(scheme, "authorizationCode", candidates);
        }
        let kind = FlowKind::DeviceAuthorization;
        if scheme.flow(kind).is_some_and(OAuthFlow::has_authorization) {
            let candidates = flow(kind, "device login", "device");
            names.device_login = name(scheme, "deviceAuthorization", candidates);
        }
        names
    })
}

/// Returns the places at which a scheme is declared.
pub(super) fn places(scheme: &SecurityScheme) -> impl Iterator<Item = &Place> {
    std::iter::once(&scheme.origin).chain(&scheme.copies)
}

/// Returns the key of a method in the lock.
pub(super) fn key(scheme: &str, part: &str) -> String {
    format!("{scheme}#{part}")
}
