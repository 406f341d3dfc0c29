//! Lowers security schemes and the security requirements of operations.

use super::server::note_copy;
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::ir::{
    ApiKeyLocation, FlowKind, OAuthFlow, Parameter, ParameterLocation, Requirement, SchemeId,
    SchemeKind, SecurityScheme,
};
use crate::lower::builder::Builder;
use crate::normalize::{self, Document, OperationNode, SecurityRequirement, SecuritySchemeKind};
use crate::source::Place;

impl<'m> Builder<'m> {
    /// Returns the security alternatives of an operation, in order. An alternative with an unknown scheme is omitted.
    pub(in crate::lower) fn security(
        &mut self,
        document: &'m Document,
        node: &OperationNode,
        own: Option<&[SecurityRequirement]>,
    ) -> Vec<Vec<Requirement>> {
        let Some(alternatives) = own.or(document.security.as_deref()) else {
            return self.any_credentials(document);
        };
        let at = match own {
            Some(_) => node.place.join("security"),
            None => Place::root(document.file).join("security"),
        };
        let mut found = Vec::new();
        for alternative in alternatives {
            let mut requirements = Vec::new();
            let mut known = true;
            for (key, scopes) in alternative {
                match self.scheme(document, key) {
                    Some(scheme) => requirements.push(Requirement {
                        scheme,
                        scopes: scopes.clone(),
                    }),
                    None => {
                        known = false;
                        self.unknown_scheme(document, &at, key);
                    }
                }
            }
            // A credential of the connection adds nothing to the message.
            requirements.retain(|requirement| {
                self.schemes[requirement.scheme].kind != SchemeKind::Connection
            });
            if known && !found.contains(&requirements) {
                found.push(requirements);
            }
        }
        found
    }

    /// Returns the alternatives of an operation of which the document does not say what credentials it needs: all that the
    /// client has, or none.
    fn any_credentials(&mut self, document: &'m Document) -> Vec<Vec<Requirement>> {
        let sent = sent_schemes(document).filter_map(|(key, _)| self.scheme(document, key));
        let schemes: Vec<SchemeId> = sent.collect();
        if schemes.is_empty() {
            return Vec::new();
        }
        let requirement = |scheme| Requirement {
            scheme,
            scopes: Vec::new(),
        };
        let is_authorization = |id: &SchemeId| match &self.schemes[*id].kind {
            SchemeKind::Basic | SchemeKind::Bearer { .. } | SchemeKind::Http(_) => true,
            SchemeKind::ApiKey(location, name) => {
                *location == ApiKeyLocation::Header && name.eq_ignore_ascii_case("authorization")
            }
            SchemeKind::Connection => false,
        };
        let sets = sets(&schemes, is_authorization).into_iter();
        sets.map(|set| set.into_iter().map(requirement).collect())
            .collect()
    }

    /// Reports that the document does not say which credentials its operations need, although it declares some.
    pub(in crate::lower) fn report_unstated_security(&mut self, document: &Document) {
        if document.security.is_some() || document.operations.is_empty() {
            return;
        }
        let Some((_, place)) = sent_schemes(document).next() else {
            return;
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::UnstatedSecurity,
                "no operation says which security scheme it needs",
            )
            .at(place)
            .help("each is sent with the credentials that the client has; add `security` to the document or its operations"),
        );
    }

    fn unknown_scheme(&mut self, document: &Document, at: &Place, key: &str) {
        let names: Vec<&str> = document
            .security_schemes
            .keys()
            .map(String::as_str)
            .collect();
        let help = if names.is_empty() {
            "the alternative is left out; declare the scheme under `components/securitySchemes`"
                .to_owned()
        } else {
            format!(
                "the alternative is left out; the declared schemes are {}",
                names.join(", ")
            )
        };
        let diagnostic = Diagnostic::new(
            Code::UnknownSecurityScheme,
            format!("security scheme `{key}` is not declared"),
        )
        .at(at)
        .ignores(
            at,
            "the scheme is not declared, and the alternative is left out",
        )
        .help(help);
        // A requirement that applies to all operations is reported once.
        if !self.diagnostics.list().contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Leaves out the parameters that each security alternative sends as well: the method of the builder takes the key, not each
    /// call.
    pub(in crate::lower) fn leave_to_builder(
        &mut self,
        alternatives: &[Vec<Requirement>],
        parameters: &mut Vec<Parameter>,
    ) {
        let schemes = &self.schemes;
        let diagnostics = &mut self.diagnostics;
        parameters.retain(|parameter| {
            let sends = |requirement: &Requirement| {
                let kind = &schemes[requirement.scheme].kind;
                matches!(kind, SchemeKind::ApiKey(location, name) if is_key(parameter, *location, name))
            };
            let mut asking = alternatives.iter().filter(|all| !all.is_empty()).peekable();
            let is_sent = asking.peek().is_some() && asking.all(|all| all.iter().any(sends));
            if is_sent {
                let verdict = Verdict::Approximated("a method of the builder takes the key");
                diagnostics.judge(parameter.origin.clone(), verdict);
            }
            !is_sent
        });
    }

    /// Returns the scheme that a document declares under `key`. An equal scheme of another document is the same one.
    fn scheme(&mut self, document: &'m Document, key: &str) -> Option<SchemeId> {
        let (place, scheme) = document.security_schemes.get(key)?;
        let (kind, description) = kind(scheme);
        let known = self
            .schemes
            .entries()
            .find(|(_, other)| {
                other.key == key
                    && other.kind == kind
                    && other.metadata_url == scheme.metadata_url
                    && have_equal_urls(&other.flows, &scheme.flows)
            })
            .map(|(id, _)| id);
        let id = known.unwrap_or_else(|| {
            if kind == SchemeKind::Connection {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::UnsupportedSecurity,
                        format!(
                            "security scheme `{key}` applies to the connection, not to a request"
                        ),
                    )
                    .at(place)
                    .help("use a transport that presents the certificate"),
                );
            }
            self.schemes.push(SecurityScheme {
                origin: place.clone(),
                copies: Vec::new(),
                key: key.to_owned(),
                description: description.clone(),
                kind,
                flows: Vec::new(),
                metadata_url: scheme.metadata_url.clone(),
                deprecated: scheme.deprecated,
            })
        });
        let known = &mut self.schemes[id];
        add_flows(&mut known.flows, scheme);
        note_copy(Some(&known.origin), &mut known.copies, place);
        Some(id)
    }
}

/// Returns the declared schemes whose credentials are part of a request, each with its key and its place.
fn sent_schemes(document: &Document) -> impl Iterator<Item = (&str, &Place)> {
    let all = document.security_schemes.iter();
    let sent = all.filter(|(_, (_, scheme))| kind(scheme).0 != SchemeKind::Connection);
    sent.map(|(key, (place, _))| (key.as_str(), place))
}

/// Returns the sets of schemes of which a client may have the credentials, the largest ones first. A request has one
/// `Authorization`, so no set has two schemes with it. Of many schemes, these are only the largest sets, each scheme, and none.
fn sets(schemes: &[SchemeId], is_authorization: impl Fn(&SchemeId) -> bool) -> Vec<Vec<SchemeId>> {
    /// The number of schemes with eight sets.
    const FEW: usize = 3;
    let mut sets = vec![Vec::new()];
    if schemes.len() > FEW {
        let (one_of, others): (Vec<SchemeId>, Vec<SchemeId>) =
            schemes.iter().copied().partition(&is_authorization);
        sets.extend(schemes.iter().map(|scheme| vec![*scheme]));
        if !others.is_empty() {
            sets.extend(one_of.iter().map(|one| [&[*one], &*others].concat()));
        }
        if others.len() > 1 {
            sets.push(others);
        }
    } else {
        for scheme in schemes {
            let with = sets.iter().map(|set| [set.as_slice(), &[*scheme]].concat());
            sets.extend(with.collect::<Vec<_>>());
        }
        sets.retain(|set| set.iter().filter(|scheme| is_authorization(scheme)).count() <= 1);
    }
    sets.sort_by_key(|set| std::cmp::Reverse(set.len()));
    sets
}

/// Returns whether a parameter is a credential: a cookie, or the header or query parameter of a security scheme.
pub(in crate::lower) fn is_credential(document: &Document, parameter: &Parameter) -> bool {
    let location = match parameter.location {
        ParameterLocation::Cookie => return true,
        ParameterLocation::Header => normalize::ApiKeyLocation::Header,
        ParameterLocation::Query => normalize::ApiKeyLocation::Query,
        ParameterLocation::Path | ParameterLocation::Querystring => return false,
    };
    let mut schemes = document.security_schemes.values();
    schemes.any(|(_, scheme)| match &scheme.kind {
        SecuritySchemeKind::ApiKey(place, name) => {
            *place == location && name.eq_ignore_ascii_case(&parameter.wire)
        }
        _ => false,
    })
}

/// Returns whether a parameter has the place and the name of an API key.
fn is_key(parameter: &Parameter, location: ApiKeyLocation, name: &str) -> bool {
    match (location, parameter.location) {
        (ApiKeyLocation::Header, ParameterLocation::Header) => {
            name.eq_ignore_ascii_case(&parameter.wire)
        }
        (ApiKeyLocation::Query, ParameterLocation::Query)
        | (ApiKeyLocation::Cookie, ParameterLocation::Cookie) => name == parameter.wire,
        _ => false,
    }
}

fn kind(scheme: &normalize::SecurityScheme) -> (SchemeKind, Option<String>) {
    let kind = match &scheme.kind {
        SecuritySchemeKind::ApiKey(location, name) => {
            let location = match location {
                normalize::ApiKeyLocation::Query => ApiKeyLocation::Query,
                normalize::ApiKeyLocation::Header => ApiKeyLocation::Header,
                normalize::ApiKeyLocation::Cookie => ApiKeyLocation::Cookie,
            };
            SchemeKind::ApiKey(location, name.clone())
        }
        SecuritySchemeKind::Http {
            scheme,
            bearer_format,
        } => match scheme.to_ascii_lowercase().as_str() {
            "basic" => SchemeKind::Basic,
            "bearer" => SchemeKind::Bearer {
                format: bearer_format.clone(),
            },
            _ => SchemeKind::Http(scheme.clone()),
        },
        SecuritySchemeKind::OAuth2 | SecuritySchemeKind::OpenIdConnect => {
            SchemeKind::Bearer { format: None }
        }
        SecuritySchemeKind::MutualTls => SchemeKind::Connection,
    };
    (kind, scheme.description.clone())
}

/// Returns whether no flow has other URLs in another document.
fn have_equal_urls(known: &[OAuthFlow], flows: &[normalize::OAuthFlow]) -> bool {
    known.iter().all(|one| {
        let mut others = flows
            .iter()
            .filter(|other| flow_kind(other.kind) == one.kind);
        others.all(|other| {
            one.token_url == other.token_url && one.authorization_url == other.authorization_url
        })
    })
}

/// Adds the flows and the scopes that are not known yet. A flow without a URL that it needs is left out, unless metadata
/// name the endpoints.
fn add_flows(known: &mut Vec<OAuthFlow>, scheme: &normalize::SecurityScheme) {
    for flow in &scheme.flows {
        let normalize::OAuthFlow {
            kind,
            authorization_url,
            token_url,
            refresh_url,
            scopes,
        } = flow;
        let kind = flow_kind(*kind);
        let has_token_url = token_url.is_some() || scheme.metadata_url.is_some();
        let is_whole = match kind {
            FlowKind::Implicit => true,
            FlowKind::AuthorizationCode => has_token_url && authorization_url.is_some(),
            FlowKind::ClientCredentials | FlowKind::DeviceAuthorization | FlowKind::Password => {
                has_token_url
            }
        };
        if !is_whole {
            continue;
        }
        let scopes = scopes.clone();
        match known.iter_mut().find(|one| one.kind == kind) {
            Some(one) => {
                for (scope, words) in scopes {
                    one.scopes.entry(scope).or_insert(words);
                }
            }
            None => known.push(OAuthFlow {
                kind,
                authorization_url: authorization_url.clone(),
                token_url: token_url.clone(),
                refresh_url: refresh_url.clone(),
                scopes,
            }),
        }
    }
}

const fn flow_kind(kind: normalize::FlowKind) -> FlowKind {
    match kind {
        normalize::FlowKind::AuthorizationCode => FlowKind::AuthorizationCode,
        normalize::FlowKind::ClientCredentials => FlowKind::ClientCredentials,
        normalize::FlowKind::DeviceAuthorization => FlowKind::DeviceAuthorization,
        normalize::FlowKind::Implicit => FlowKind::Implicit,
        normalize::FlowKind::Password => FlowKind::Password,
    }
}
