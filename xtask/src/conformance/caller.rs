//! Writes the caller of a scenario: a function that makes the typed calls a user would make, and compares what they return.
//!
//! The arguments are read from what the server expects, and the result from what it answers. A scenario that tells too little of
//! either has no caller, unless one is written by hand.

use super::answer;
use super::api::{Client, raw};
use super::argument::{self, Argument};
use super::call::{Call, Caller};
use super::routes;
use super::scenario::{SERVER, Scenario, text};
use super::values::Values;
use allof::ir::{ApiKeyLocation, ParameterLocation, SchemeKind, Shape, Style, Ty};
use serde_json::Value;
use std::collections::BTreeSet;

/// Returns the caller of a scenario, or why there is none.
pub(super) fn write(
    client: &Client,
    scenario: &Scenario,
    values: &Values,
) -> Result<Caller, String> {
    let mut caller = Caller {
        code: String::new(),
        weak: Vec::new(),
    };
    if !scenario.keys.is_empty() {
        return Err("the server decides by a key".to_owned());
    }
    for exchange in &scenario.requests {
        let route = routes::find(client, exchange).ok_or("no operation has this path")?;
        let call = Call {
            client,
            scenario,
            exchange,
            operation: &client.api.operations[route.operation],
            route,
            values,
        };
        call.write(&mut caller)?;
    }
    caller.weak.sort();
    caller.weak.dedup();
    Ok(caller)
}

impl Call<'_> {
    fn write(&self, caller: &mut Caller) -> Result<(), String> {
        let names = &self.client.names.operations[self.route.operation];
        let mut seen = BTreeSet::new();
        let mut required = Vec::new();
        let mut optional = Vec::new();
        let builder = self.builder(&mut seen)?;
        let presets = &self.client.analysis.operation(self.route.operation).presets;
        for (index, parameter) in self.operation.parameters.iter().enumerate() {
            let name = names.parameters.get(index).map_or("", String::as_str);
            let value = self.value(index, &mut seen)?;
            match value {
                // The only value that it can have: the client sends it.
                Some(_) if presets.get(index).is_some_and(Option::is_some) => {}
                Some(value) => {
                    caller
                        .weak
                        .extend(argument::gap(self, &parameter.ty, &value));
                    let code = argument::expression(self.client, parameter, &value);
                    if parameter.required {
                        required.push(code);
                    } else {
                        optional.push(format!(".{}({code})", raw(name)));
                    }
                }
                None if parameter.required => {
                    return Err(format!(
                        "the scenario has no value for `{}`",
                        parameter.wire
                    ));
                }
                None => {}
            }
        }
        let mut body_type = Vec::new();
        match (&self.operation.body, &self.exchange.body) {
            (None, None) => {}
            (Some(body), None) if body.required => {
                required.push(argument::nothing(self, body)?);
            }
            (Some(_), None) => {}
            (None, Some(_)) => return Err("the operation has no body".to_owned()),
            (Some(body), Some(expected)) => {
                let Argument {
                    code,
                    content_type,
                    weak,
                } = argument::body(self, body, expected)?;
                caller.weak.extend(weak);
                body_type.extend(content_type);
                if body.required {
                    required.push(code);
                } else {
                    optional.push(format!(".{}({code})", raw(&names.body)));
                }
            }
        }
        self.refuse_rest(&seen)?;
        let read = answer::read(self, caller)?;
        caller.code.push_str(&format!(
            "    let client = api::Client::builder(){}.build()?;\n",
            builder.concat()
        ));
        let steps: Vec<String> = optional
            .into_iter()
            .chain(body_type)
            .chain(read.alternative)
            .collect();
        caller.code.push_str(&format!(
            "    let outcome = client.{}({}){}.response().await;\n{}",
            raw(&names.method),
            required.join(", "),
            steps.concat(),
            read.code
        ));
        Ok(())
    }

    /// Returns the settings of the builder: the server and its variables, and the credentials.
    fn builder(&self, seen: &mut BTreeSet<String>) -> Result<Vec<String>, String> {
        let Client { api, names, .. } = self.client;
        let mut steps = Vec::new();
        let server = &api.servers[self.operation.server];
        let first = server.choices.first();
        let template = first.map_or(server.url.as_str(), |choice| choice.template.as_str());
        let uses = first.map_or(&[][..], |choice| choice.variables.as_slice());
        for used in uses {
            let variable = &api.variables[used.variable];
            let setting = &names.variables[used.variable];
            let whole = format!("{{{}}}", variable.name);
            let mut known = self.route.variables.iter();
            let value = if template.starts_with(&whole) {
                SERVER
            } else {
                let found = known.find(|(id, _)| *id == used.variable);
                let (_, value) = found.ok_or("a variable of the server has no value")?;
                value.as_str()
            };
            let index = variable.values.iter().position(|known| known == value);
            let variant = index.and_then(|index| setting.parts.get(index));
            let value = match variant {
                Some(variant) if !setting.ty.is_empty() => {
                    format!("api::servers::{}::{variant}", setting.ty)
                }
                _ => format!("{value:?}"),
            };
            steps.push(format!(".{}({value})", raw(&setting.method)));
        }
        if !template.contains("://") && uses.is_empty() {
            let method = &names.servers[self.operation.server];
            steps.push(format!(".{}({SERVER:?})", raw(method)));
        }
        if self.operation.security.is_empty() {
            return Ok(steps);
        }
        // An alternative without a scheme is for requests without a credential.
        let mut alternatives: Vec<_> = self.operation.security.iter().collect();
        alternatives.sort_by_key(|alternative| alternative.is_empty());
        for alternative in alternatives {
            let credentials = alternative.iter().map(|requirement| {
                let scheme = &api.schemes[requirement.scheme];
                let (name, arguments) = self.credential(&scheme.kind)?;
                let method = raw(&names.schemes[requirement.scheme]);
                Some((name, format!(".{method}({arguments})")))
            });
            if let Some(found) = credentials.collect::<Option<Vec<_>>>() {
                for (name, step) in found {
                    seen.insert(name);
                    steps.push(step);
                }
                return Ok(steps);
            }
        }
        Err("the scenario has no credentials".to_owned())
    }

    /// Returns the arguments for a security scheme, with the name of the header or parameter that has them.
    fn credential(&self, kind: &SchemeKind) -> Option<(String, String)> {
        let authorization = || self.exchange.header("authorization");
        let of = |scheme: &str| {
            let value = authorization()?;
            let (found, value) = value.split_once(' ')?;
            found.eq_ignore_ascii_case(scheme).then(|| value.to_owned())
        };
        let header = "authorization".to_owned();
        match kind {
            SchemeKind::ApiKey(ApiKeyLocation::Header, name) => {
                let value = self.exchange.header(name)?;
                Some((name.to_lowercase(), format!("{value:?}")))
            }
            SchemeKind::ApiKey(ApiKeyLocation::Query, name) => {
                let value = text(self.exchange.query.get(name)?);
                Some((format!("?{name}"), format!("{value:?}")))
            }
            SchemeKind::Bearer { .. } => Some((header, format!("{:?}", of("bearer")?))),
            SchemeKind::Http(scheme) => Some((header, format!("{:?}", of(scheme)?))),
            SchemeKind::ApiKey(..) | SchemeKind::Basic | SchemeKind::Connection => None,
        }
    }

    /// Returns the value of a parameter: that of the scenario, or the only one that its type has.
    fn value(&self, index: usize, seen: &mut BTreeSet<String>) -> Result<Option<Value>, String> {
        let api = &self.client.api;
        let Some(parameter) = self.operation.parameters.get(index) else {
            return Ok(None);
        };
        let given = self.values.parameter(&self.scenario.name, &parameter.wire);
        let wire = parameter.wire.as_str();
        let found = match parameter.location {
            ParameterLocation::Path => {
                let mut path = self.route.path.iter();
                let text = path.find(|(known, _)| *known == index);
                match text {
                    Some((_, text)) => super::wire::decode(api, parameter, &unescape(text)),
                    None => None,
                }
            }
            ParameterLocation::Header => {
                let mut headers = self.exchange.headers.iter();
                let header = headers.find(|(name, _)| name.eq_ignore_ascii_case(wire));
                seen.insert(wire.to_lowercase());
                match header {
                    Some((_, value)) => super::wire::coerce(api, parameter, value),
                    None => None,
                }
            }
            ParameterLocation::Query => self.query(index, seen),
            ParameterLocation::Cookie | ParameterLocation::Querystring => None,
        };
        let only = || match api.resolve(&parameter.ty) {
            _ if !parameter.required => None,
            Ty::Type(id) => match &api.types[*id].shape {
                Shape::Const(value) => Some(value.clone()),
                Shape::Enum(of) => match of.values.as_slice() {
                    [only] => Some(only.wire.clone()),
                    _ => None,
                },
                _ => None,
            },
            _ => None,
        };
        Ok(given.or(found).or_else(only))
    }

    fn query(&self, index: usize, seen: &mut BTreeSet<String>) -> Option<Value> {
        let api = &self.client.api;
        let parameter = self.operation.parameters.get(index)?;
        let wire = parameter.wire.as_str();
        if let Some(value) = self.exchange.query.get(wire) {
            seen.insert(format!("?{wire}"));
            return super::wire::coerce(api, parameter, value);
        }
        let is_object = matches!(
            super::wire::kind(api, &parameter.ty),
            super::wire::Kind::Object
        );
        let is_spread = parameter.style == Style::Form && parameter.explode;
        if !is_object || !(is_spread || matches!(parameter.style, Style::DeepObject(_))) {
            return None;
        }
        let mut members = serde_json::Map::new();
        for (key, value) in &self.exchange.query {
            let name = match parameter.style {
                Style::DeepObject(_) => key
                    .strip_prefix(wire)
                    .and_then(|rest| rest.strip_prefix('['))
                    .and_then(|rest| rest.strip_suffix(']')),
                _ => Some(key.as_str()),
            };
            let others = &self.operation.parameters;
            if let Some(name) = name.filter(|name| others.iter().all(|one| one.wire != *name)) {
                seen.insert(format!("?{key}"));
                let value = super::wire::member(api, &parameter.ty, name, &text(value));
                members.insert(name.to_owned(), value);
            }
        }
        (!members.is_empty()).then_some(Value::Object(members))
    }

    /// Returns an error if the server expects something that no argument has.
    fn refuse_rest(&self, seen: &BTreeSet<String>) -> Result<(), String> {
        for name in self.exchange.query.keys() {
            if !seen.contains(&format!("?{name}")) {
                return Err(format!("no argument is the query parameter `{name}`"));
            }
        }
        for name in self.exchange.headers.keys() {
            let name = name.to_lowercase();
            // The client writes these from the operation.
            let of_client = matches!(name.as_str(), "content-type" | "accept");
            if !of_client && !seen.contains(&name) {
                return Err(format!("no argument is the header `{name}`"));
            }
        }
        Ok(())
    }
}

/// Returns a part of a path without its percent-encoding.
fn unescape(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte.filter(|_| *first == b'%') {
            Some(byte) => {
                out.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                out.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
