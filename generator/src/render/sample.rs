//! Creates the first example, a call that compiles, from the examples of the specification.

use super::about;
use super::context::{Context, ident_text};
use super::escape::literal;
use super::operations::{Input, InputSource, Op, outcome};
use super::ty;
use super::types::{variant_of, views};
use crate::config::{TimeCrate, UuidCrate};
use crate::ir::{Docs, Holds, Presence, Requirement, SchemeKind, Shape, Ty};
use crate::passes::Payload;
use crate::rust_words::{is_identifier, is_keyword};
use heck::ToSnakeCase;
use serde_json::Value;

/// The maximum depth of types in an example.
const DEPTH: usize = 3;

/// The maximum width of a line of code.
const WIDTH: usize = 88;

/// A call that shows the use of the client.
pub(super) struct Sample<'a> {
    pub(super) op: Op<'a>,
    arguments: Vec<String>,
}

/// Returns a call of the simplest operation: one that reads, is not deprecated, and whose arguments can be written
/// down.
pub(super) fn first(cx: Context<'_>) -> Option<Sample<'_>> {
    let mut best: Option<(usize, Sample<'_>)> = None;
    for (id, operation) in cx.api.operations.entries() {
        let op = Op::of(cx, id);
        if operation.docs.deprecated {
            continue;
        }
        let inputs = op.inputs();
        let arguments: Option<Vec<String>> = inputs
            .iter()
            .filter(|input| input.is_argument())
            .map(|input| argument(cx, input))
            .collect();
        let Some(arguments) = arguments else { continue };
        let reads = matches!(operation.method.as_str(), "GET" | "QUERY");
        let responses = operation.responses.iter().zip(&op.facts.responses);
        let gives = responses
            .filter(|(response, _)| response.success)
            .any(|(_, facts)| facts.payload.ty().is_some());
        let cost = arguments.len() + if reads { 0 } else { 10 } + if gives { 0 } else { 20 };
        if best.as_ref().is_none_or(|(known, _)| cost < *known) {
            best = Some((cost, Sample { op, arguments }));
        }
    }
    best.map(|(_, sample)| sample)
}

impl Sample<'_> {
    /// Returns whether the call contains a type of the module `types`.
    pub(super) fn uses_types(&self) -> bool {
        self.arguments
            .iter()
            .any(|argument| argument.contains("types::"))
    }

    /// Returns the lines that create the client.
    pub(super) fn client(&self) -> Vec<String> {
        client(self.op.cx, Some(self.op))
    }

    /// Returns the lines of a match on the error of the call.
    pub(super) fn error_arms(&self) -> Option<Vec<String>> {
        let outcome = outcome(self.op);
        let arm = outcome
            .errors
            .iter()
            .find(|arm| *arm.payload != Payload::Empty && !arm.names_status())?;
        let method = ident_text(&self.op.names.method);
        let error = &self.op.names.error;
        let arguments = if self.arguments.is_empty() { "" } else { "…" };
        Some(vec![
            format!(
                "use {}::operations::{error};",
                about::crate_name(self.op.cx)
            ),
            String::new(),
            format!("match client.{method}({arguments}).await {{"),
            "    Ok(value) => println!(\"{value:?}\"),".to_owned(),
            "    Err(error) => match error.api().map(|error| &error.body) {".to_owned(),
            format!(
                "        Some({error}::{}(body)) => eprintln!(\"{{body:?}}\"),",
                arm.variant
            ),
            "        _ => eprintln!(\"{error}\"),".to_owned(),
            "    },".to_owned(),
            "}".to_owned(),
        ])
    }

    /// Returns the lines of the call.
    pub(super) fn call(&self) -> Vec<String> {
        let method = ident_text(&self.op.names.method);
        let one_line = format!("client.{method}({}).await?;", self.arguments.join(", "));
        let outcome = outcome(self.op);
        let first = outcome.successes.first();
        let named = first
            .and_then(|arm| self.op.cx.named(arm.payload.ty()?))
            .map(|(id, _)| variable_of(&self.op.cx.type_names(id).name));
        let empty = outcome
            .successes
            .iter()
            .all(|arm| *arm.payload == Payload::Empty);
        let variable = named.filter(|name| {
            name.len() <= LONGEST && is_identifier(name) && !is_keyword(name) && name != "client"
        });
        let variable = variable.unwrap_or_else(|| "value".to_owned());
        let start = if empty {
            String::new()
        } else {
            format!("let {variable} = ")
        };
        let mut lines = if start.len() + one_line.len() <= WIDTH {
            vec![format!("{start}{one_line}")]
        } else {
            let mut lines = vec![format!("{start}client")];
            let call = format!("    .{method}({})", self.arguments.join(", "));
            if call.len() <= WIDTH {
                lines.push(call);
            } else {
                lines.push(format!("    .{method}("));
                lines.extend(
                    self.arguments
                        .iter()
                        .map(|argument| format!("        {argument},")),
                );
                lines.push("    )".to_owned());
            }
            lines.push("    .await?;".to_owned());
            lines
        };
        if !empty {
            lines.push(format!("println!(\"{{{variable}:?}}\");"));
        }
        lines
    }
}

/// The maximum length of the name of a variable.
const LONGEST: usize = 24;

/// Returns the name of a variable for a value of a type, without the words that say what kind of type it is.
fn variable_of(name: &str) -> String {
    let whole = name.to_snake_case();
    let mut short = whole.as_str();
    for kind in ["_model", "_dto", "_response", "_result"] {
        short = short.strip_suffix(kind).unwrap_or(short);
    }
    short.to_owned()
}

/// Returns the lines that create a client which can call the operation.
pub(super) fn client(cx: Context<'_>, op: Option<Op<'_>>) -> Vec<String> {
    let mut steps = Vec::new();
    let first = || cx.api.servers.ids().next();
    let server = op.map(|op| op.operation.server).or_else(first);
    let url = server.map_or("", |id| cx.api.servers[id].url.as_str());
    let choice = server.and_then(|id| cx.api.servers[id].choices.first());
    let uses = choice.map_or(&[][..], |choice| choice.variables.as_slice());
    let required = uses.iter().filter(|its| its.default.is_none());
    let required: Vec<_> = required.map(|its| its.variable).collect();
    if !required.is_empty() {
        for id in required {
            let value = cx.api.variables[id].values.first();
            let value = literal(value.map_or("…", String::as_str));
            let method = ident_text(&cx.names.variables[id].method);
            steps.push(format!(".{method}({value})"));
        }
    } else if !url.contains("://") {
        let method = server.map_or("base_url", |id| cx.names.servers[id].as_str());
        let method = ident_text(method);
        // The URL that the builder is given replaces that of the server, its path included.
        let path = match url.trim_end_matches('/') {
            "" => String::new(),
            path => format!("/{}", path.trim_start_matches('/')),
        };
        let url = literal(&format!("https://api.example.com{path}"));
        steps.push(format!(".{method}({url})"));
    }
    // Of credentials that may be alternatives, one is shown.
    let is_shown = |set: &&Vec<Requirement>| !cx.api.unstated_security || set.len() == 1;
    let alternative = op.and_then(|op| op.operation.security.iter().find(is_shown));
    for requirement in alternative.into_iter().flatten() {
        let name = &cx.names.schemes[requirement.scheme];
        let method = ident_text(name);
        let secret = |name: &str| format!("std::env::var(\"{}\")?", name.to_uppercase());
        match cx.api.schemes[requirement.scheme].kind {
            SchemeKind::Connection => {}
            SchemeKind::Basic => steps.push(format!(".{method}(\"user\", {})", secret("password"))),
            _ => steps.push(format!(".{method}({})", secret(name))),
        }
    }
    let one_line = format!("let client = Client::builder(){}.build()?;", steps.concat());
    if one_line.len() <= WIDTH {
        return vec![one_line];
    }
    let mut lines = vec!["let client = Client::builder()".to_owned()];
    lines.extend(steps.into_iter().map(|step| format!("    {step}")));
    lines.push("    .build()?;".to_owned());
    lines
}

fn argument(cx: Context<'_>, input: &Input<'_>) -> Option<String> {
    let (of, docs, wire) = match input.source {
        InputSource::Parameter(parameter) => {
            (&parameter.ty, &parameter.docs, parameter.wire.as_str())
        }
        InputSource::Body(body) => {
            let content = body.content()?;
            match content.form {
                // Only a type of the API converts to the body.
                _ if input.several && !matches!(cx.resolve(&content.ty), Ty::Type(_)) => {
                    return None;
                }
                crate::ir::Form::Bytes => return None,
                crate::ir::Form::Text => return Some("\"text\"".to_owned()),
                _ => (&content.ty, &body.docs, "body"),
            }
        }
    };
    let value = value(cx, of, docs, wire, DEPTH, true)?;
    let nullable = matches!(input.source, InputSource::Parameter(parameter) if parameter.nullable);
    Some(if nullable {
        format!("Some({value})")
    } else {
        value
    })
}

/// Returns an expression of the type. If `into` is set, its place accepts anything that converts to a `String`.
fn value(
    cx: Context<'_>,
    of: &Ty,
    docs: &Docs,
    wire: &str,
    depth: usize,
    into: bool,
) -> Option<String> {
    let example = docs.example.as_ref();
    if ty::is_string(cx, of) {
        let text = example
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
            .unwrap_or(wire);
        let literal = literal(text);
        return Some(if into {
            literal
        } else {
            format!("{literal}.to_owned()")
        });
    }
    let parsed = |fallback: &str| {
        let text = example.and_then(Value::as_str).unwrap_or(fallback);
        Some(format!("{}.parse()?", literal(text)))
    };
    match cx.resolve(of) {
        Ty::Bool => Some(example.and_then(Value::as_bool).unwrap_or(true).to_string()),
        Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => {
            let most = match cx.resolve(of) {
                Ty::Small(_) => 1 << 7,
                _ => 1 << 31,
            };
            let number = example
                .and_then(Value::as_u64)
                .filter(|number| *number < most)
                .unwrap_or(1);
            Some(super::format::grouped(&number.to_string()))
        }
        Ty::F64 => Some(format!(
            "{:?}",
            example.and_then(Value::as_f64).unwrap_or(1.0)
        )),
        Ty::DateTime if cx.config.formats.time == TimeCrate::Jiff => parsed("2025-01-01T00:00:00Z"),
        Ty::HttpDate | Ty::UnixTime(_) if cx.config.formats.time == TimeCrate::Jiff => {
            let moment = "\"2025-01-01T00:00:00Z\".parse::<jiff::Timestamp>()?";
            Some(format!("{moment}{}", if into { "" } else { ".into()" }))
        }
        Ty::Decimal => Some(if into { "1" } else { "1.into()" }.to_owned()),
        Ty::Quoted(inner) if matches!(**inner, Ty::I64 | Ty::I32 | Ty::U64 | Ty::U32) => {
            Some(if into { "1" } else { "1.into()" }.to_owned())
        }
        Ty::Date if cx.config.formats.time == TimeCrate::Jiff => parsed("2025-01-01"),
        Ty::Uuid if cx.config.formats.uuid == UuidCrate::Uuid => {
            parsed("67e55044-10b1-426f-9247-bb680e5fe0c8")
        }
        Ty::Object => Some("serde_json::Map::new()".to_owned()),
        Ty::Array(items) => {
            let none = Docs::default();
            let item = depth
                .checked_sub(1)
                .and_then(|depth| value(cx, items, &none, wire, depth, false));
            Some(item.map_or_else(|| "Vec::new()".to_owned(), |item| format!("vec![{item}]")))
        }
        Ty::Nullable(_) => Some("None".to_owned()),
        Ty::Type(id) => named(cx, *id, example, wire, depth.checked_sub(1)?, into),
        _ => None,
    }
}

fn named(
    cx: Context<'_>,
    id: crate::ir::TypeId,
    example: Option<&Value>,
    wire: &str,
    depth: usize,
    into: bool,
) -> Option<String> {
    let names = cx.type_names(id);
    let path = format!("types::{}", ident_text(&names.name));
    match &cx.def(id).shape {
        Shape::Enum(of) => {
            let variant = example.and_then(|example| variant_of(cx, id, of, example));
            let variant = variant
                .map(|variant| variant.to_string())
                .or_else(|| names.parts.first().cloned())?;
            Some(format!("{path}::{}", ident_text(&variant)))
        }
        Shape::Struct(structure) => {
            let views = views(cx, id, structure);
            let mut arguments = Vec::new();
            for view in views.iter().filter(|view| view.is_asked_for()) {
                let field = view.field;
                if field.presence == Presence::RequiredNullable && !ty::is_any(cx, &field.ty) {
                    arguments.push("None".to_owned());
                } else {
                    arguments.push(value(cx, &field.ty, &field.docs, &field.wire, depth, true)?);
                }
            }
            if arguments.is_empty() {
                return Some(format!("{path}::default()"));
            }
            Some(format!("{path}::new({})", arguments.join(", ")))
        }
        Shape::Const(_) => Some(path),
        Shape::Union(union) => {
            let mut variants = union
                .variants
                .iter()
                .zip(&names.parts)
                .zip(cx.analysis.variants(id));
            variants.find_map(|((variant, part), facts)| {
                if into && facts.from_text {
                    return value(cx, &variant.ty, &variant.docs, wire, depth, true);
                }
                let path = format!("{path}::{}", ident_text(part));
                match variant.holds {
                    Holds::Nothing(_) => Some(path),
                    Holds::Member(_) => None,
                    Holds::Value => {
                        let inner = value(cx, &variant.ty, &variant.docs, wire, depth, false)?;
                        Some(match variant.boxed {
                            true => format!("{path}(Box::new({inner}))"),
                            false => format!("{path}({inner})"),
                        })
                    }
                }
            })
        }
        Shape::Tuple(_) | Shape::Alias(_) => None,
    }
}
