//! Prints the IR as human-readable text, with one line for each part, in the order of the document.

mod operations;

use allof::ir::{
    Api, Condition, Docs, EnumValue, Extra, Field, Holds, Presence, Rule, SecurityScheme, Select,
    Server, Shape, Struct, Ty, TypeDef, TypeId, Union, Untyped, VariableUse,
};
use allof::name::NameTable;
use allof::source::Place;
use serde_json::Value;
use std::fmt::Write as _;

/// Returns the types, then the operations.
#[must_use]
pub fn dump(api: &Api, names: &NameTable) -> String {
    let mut dump = Dump {
        api,
        names,
        text: String::new(),
    };
    for (id, def) in api.types.entries() {
        dump.def(id, def);
    }
    if api.unstated_security {
        dump.line(0, "credentials as the client has them");
    }
    if api.number_strings {
        dump.line(0, "numbers may be strings");
    }
    if api.local_times {
        dump.line(0, "dates and times may be local");
    }
    for server in api.servers.iter().filter(|server| server.origin.is_some()) {
        dump.server(server);
    }
    for scheme in &api.schemes {
        let deprecated = if scheme.deprecated { " deprecated" } else { "" };
        dump.line(
            0,
            format!("scheme {} {:?}{deprecated}", scheme.key, scheme.kind),
        );
        dump.flows(scheme);
    }
    for (id, operation) in api.operations.entries() {
        dump.operation(id, operation);
    }
    if dump.text.is_empty() {
        dump.line(0, "nothing");
    }
    dump.text
}

struct Dump<'a> {
    api: &'a Api,
    names: &'a NameTable,
    text: String,
}

impl Dump<'_> {
    fn flows(&mut self, scheme: &SecurityScheme) {
        if let Some(url) = &scheme.metadata_url {
            self.line(1, format!("metadata {url}"));
        }
        for flow in &scheme.flows {
            let urls = [
                ("authorization", &flow.authorization_url),
                ("token", &flow.token_url),
                ("refresh", &flow.refresh_url),
            ];
            let urls = urls.iter().filter_map(|(name, url)| {
                let url = url.as_ref()?;
                Some(format!(" {name}={url}"))
            });
            let urls: String = urls.collect();
            let scopes: Vec<&str> = flow.scopes.keys().map(String::as_str).collect();
            self.line(
                1,
                format!("flow {:?}{urls} scopes({})", flow.kind, scopes.join(" ")),
            );
        }
    }

    fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        self.text.push_str(text.as_ref());
        self.text.push('\n');
    }

    fn name(&self, id: TypeId) -> &str {
        &self.names.types[id].name
    }

    fn place(&self, place: &Place) -> String {
        let file = match self.api.files.as_slice() {
            [_] => "",
            files => files.get(place.file.0 as usize).map_or("?", String::as_str),
        };
        format!("{file}#{}", place.pointer)
    }

    fn def(&mut self, id: TypeId, def: &TypeDef) {
        let name = self.name(id).to_owned();
        let docs = docs(&def.docs);
        let (head, tail) = match &def.shape {
            Shape::Struct(structure) => {
                let bases: Vec<&str> = structure
                    .bases
                    .iter()
                    .map(|base| self.name(*base))
                    .collect();
                let into = if bases.is_empty() {
                    String::new()
                } else {
                    format!(" into {}", bases.join(", "))
                };
                (format!("struct {name}{into}"), String::new())
            }
            Shape::Enum(list) => (
                format!("enum {name} of"),
                format!(" {}", format!("{:?}", list.repr).to_lowercase()),
            ),
            Shape::Union(_) => (format!("union {name}"), String::new()),
            Shape::Tuple(tuple) => {
                let elements = tuple.elements.iter().enumerate().map(|(index, ty)| {
                    let optional = if index < tuple.required { "" } else { "?" };
                    format!("{}{optional}", self.ty(ty))
                });
                let elements: Vec<String> = elements.collect();
                let rest = tuple
                    .rest
                    .as_ref()
                    .map_or(String::new(), |ty| format!(", ..{}", self.ty(ty)));
                (
                    format!("tuple {name}"),
                    format!(" ({}{rest})", elements.join(", ")),
                )
            }
            Shape::Const(value) => (format!("const {name}"), format!(" = {value}")),
            Shape::Alias(ty) => (format!("alias {name}"), format!(" = {}", self.ty(ty))),
        };
        self.line(0, format!("{head}{tail}{docs}"));
        for origin in def.places() {
            let origin = self.place(origin);
            self.line(1, format!("at {origin}"));
        }
        match &def.shape {
            Shape::Struct(structure) => self.structure(structure),
            Shape::Enum(list) => list.values.iter().for_each(|value| self.value(value)),
            Shape::Union(union) => self.union(id, union),
            Shape::Tuple(_) | Shape::Const(_) | Shape::Alias(_) => {}
        }
        for example in &def.examples {
            self.line(1, format!("example {}", example.value));
        }
        self.text.push('\n');
    }

    fn structure(&mut self, structure: &Struct) {
        for field in &structure.fields {
            let text = self.field(field);
            self.line(1, text);
        }
        match &structure.extra {
            Extra::Open => self.line(1, "…"),
            Extra::Typed(ty) => {
                let ty = self.ty(ty);
                self.line(1, format!("…: {ty}"));
            }
            Extra::Closed => self.line(1, "closed"),
        }
    }

    fn field(&self, field: &Field) -> String {
        let mark = match field.presence {
            Presence::Required => "",
            Presence::RequiredNullable => " or null",
            Presence::Optional => " optional",
            Presence::OptionalNullable => " optional or null",
        };
        let mut text = format!("{}: {}{mark}", quoted(&field.wire), self.ty(&field.ty));
        for (is, word) in [
            (field.boxed, " boxed"),
            (field.read_only, " readOnly"),
            (field.write_only, " writeOnly"),
            (field.secret, " secret"),
        ] {
            if is {
                text.push_str(word);
            }
        }
        if let Some(default) = &field.default {
            let _ = write!(text, " default {default}");
        }
        if let Some(fixed) = &field.preset {
            let _ = write!(text, " fixed {fixed}");
        }
        let _ = write!(
            text,
            "{} <- {}",
            docs(&field.docs),
            self.place(&field.origin)
        );
        text
    }

    fn value(&mut self, value: &EnumValue) {
        let name = value
            .name
            .as_ref()
            .map_or(String::new(), |name| format!(" named {name}"));
        let description = value
            .description
            .as_ref()
            .map_or(String::new(), |text| format!(" // {}", one_line(text)));
        self.line(1, format!("{}{name}{description}", value.wire));
    }

    fn union(&mut self, id: TypeId, union: &Union) {
        let names = self.names.types[id].parts.clone();
        let name = |index: usize| names.get(index).map_or("?", String::as_str);
        for (index, variant) in union.variants.iter().enumerate() {
            let boxed = if variant.boxed { " boxed" } else { "" };
            let ty = match &variant.holds {
                Holds::Value => self.ty(&variant.ty),
                Holds::Nothing(text) => format!("{text:?}"),
                Holds::Member(member) => {
                    format!("{} within {}", self.ty(&variant.ty), quoted(member))
                }
            };
            let docs = docs(&variant.docs);
            self.line(1, format!("{}: {ty}{boxed}{docs}", name(index)));
        }
        if union.open {
            self.line(1, "or any other value");
        }
        match &union.select {
            Select::Tag {
                property,
                values,
                rest,
                otherwise,
                undeclared,
            } => {
                self.line(1, format!("by {}", quoted(property)));
                for (value, variant) in values {
                    self.line(2, format!("{} -> {}", quoted(value), name(*variant)));
                }
                for rule in rest {
                    self.line(2, format!("else {}", ruled(rule, name(rule.variant))));
                }
                if let Some(variant) = otherwise {
                    self.line(2, format!("otherwise -> {}", name(*variant)));
                }
                if !undeclared.is_empty() {
                    let all: Vec<&str> = undeclared.iter().map(|index| name(*index)).collect();
                    self.line(2, format!("written for {}", all.join(", ")));
                }
            }
            Select::Rules(rules) => {
                self.line(1, "by the first of");
                for rule in rules {
                    self.line(2, ruled(rule, name(rule.variant)));
                }
            }
        }
    }

    fn ty(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any(None) => "any".to_owned(),
            Ty::Any(Some(Untyped::Contradiction)) => "any (contradiction)".to_owned(),
            Ty::Any(Some(Untyped::TooDeep)) => "any (too deep)".to_owned(),
            Ty::Any(Some(Untyped::OnlyForbids)) => "any (only forbids)".to_owned(),
            Ty::Any(Some(Untyped::Examples)) => "any (by its examples)".to_owned(),
            Ty::Any(Some(Untyped::Invalid)) => "any (invalid)".to_owned(),
            Ty::Array(item) => format!("[{}]", self.ty(item)),
            Ty::Map(value) => format!("{{{}}}", self.ty(value)),
            Ty::Nullable(inner) => format!("{} or null", self.ty(inner)),
            Ty::Type(id) => self.name(*id).to_owned(),
            Ty::External(path) => path.clone(),
            Ty::Small(small) => small.name().to_owned(),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    fn server(&mut self, server: &Server) {
        self.line(0, format!("server {}", server.url));
        for choice in &server.choices {
            if server.choices.len() == 1 && choice.variables.is_empty() {
                continue;
            }
            let variables = choice
                .variables
                .iter()
                .map(|VariableUse { variable, default }| {
                    let name = &self.names.variables[*variable].method;
                    match default {
                        Some(default) => format!(" {name}={default}"),
                        None => format!(" {name}"),
                    }
                });
            let variables: String = variables.collect();
            self.line(1, format!("{}{variables}", choice.template));
        }
    }
}

fn ruled(rule: &Rule, variant: &str) -> String {
    let all: Vec<String> = rule.conditions.iter().map(condition).collect();
    format!("{} -> {variant}", all.join(", "))
}

fn condition(condition: &Condition) -> String {
    let list = |values: &[Value]| {
        let texts: Vec<String> = values.iter().map(Value::to_string).collect();
        texts.join(" | ")
    };
    match condition {
        Condition::Is(types) => {
            let names: Vec<&str> = types.iter().map(|kind| kind.name()).collect();
            format!("is {}", names.join(" | "))
        }
        Condition::Has(member) => format!("has {}", quoted(member)),
        Condition::MemberIs(member, values) => format!("{} = {}", quoted(member), list(values)),
        Condition::Member(member, inner) => {
            format!("{} {}", quoted(member), conditions(inner))
        }
        Condition::ValueIs(values) => format!("= {}", list(values)),
        Condition::Lacks(member) => format!("lacks {}", quoted(member)),
        Condition::StartsWith(starts) => {
            let starts: Vec<String> = starts.iter().map(|start| quoted(start)).collect();
            format!("starts with {}", starts.join(" | "))
        }
        Condition::Contains(character) => format!("contains {character:?}"),
        Condition::WrittenAs(ty) => format!("written as {ty:?}"),
        Condition::Items(inner) => format!("items {}", conditions(inner)),
        Condition::Item(index, inner) => format!("item {index} {}", conditions(inner)),
        Condition::Length(length) => match length.most {
            Some(most) => format!("{} to {most} items", length.least),
            None => format!("{} items or more", length.least),
        },
    }
}

/// Returns the conditions, in parentheses if there are several.
fn conditions(all: &[Condition]) -> String {
    let texts: Vec<String> = all.iter().map(condition).collect();
    match texts.as_slice() {
        [text] => text.clone(),
        texts => format!("({})", texts.join(", ")),
    }
}

/// Returns a name, in quotes unless it is a plain word.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !text.is_empty() && text.chars().all(plain) {
        text.to_owned()
    } else {
        Value::from(text).to_string()
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the available parts of ` // title | description | bounds | example`.
fn docs(docs: &Docs) -> String {
    let mut parts: Vec<String> = Vec::new();
    if docs.deprecated {
        parts.push("deprecated".to_owned());
    }
    parts.extend(docs.title.as_deref().map(one_line));
    parts.extend(docs.description.as_deref().map(one_line));
    parts.extend(docs.external.as_ref().map(|(url, _)| format!("see {url}")));
    parts.extend(docs.constraints.iter().cloned());
    parts.extend(
        docs.example
            .as_ref()
            .map(|value| format!("example {value}")),
    );
    if parts.is_empty() {
        String::new()
    } else {
        format!(" // {}", parts.join(" | "))
    }
}
