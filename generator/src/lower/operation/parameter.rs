//! Lowers parameters and paths.

use crate::config::extensions::PARAMETER_NAMES;
use crate::config::{Config, DeepObjectLists};
use crate::diagnostic::{Code, Diagnostic, Verdict};
use crate::ir::{
    DeepLists, Docs, OperationId, Parameter, ParameterLocation, PartEncoding, PathPart, Role,
    Style, Ty, Usage,
};
use crate::lower::builder::Builder;
use crate::lower::operation::literal;
use crate::lower::operation::media_type::{essence, is_json};
use crate::normalize::{self, Link, Location, MediaType, OperationNode, ParameterValue};
use crate::source::Place;

const FORM: &str = "application/x-www-form-urlencoded";

const OVERRIDDEN: Verdict = Verdict::Approximated("the operations have another one of the name");
const DECLARED_AGAIN: Verdict =
    Verdict::Ignored("it is declared again, and the last declaration is used");
const SET_BY_CLIENT: Verdict =
    Verdict::Approximated("not a parameter: the client sets this header");
const NO_HEADERS: Verdict = Verdict::Ignored("only a part of a multipart body has headers");
const NOT_IN_PATH: Verdict = Verdict::Ignored("the path does not have the parameter");

impl<'m> Builder<'m> {
    /// Returns the parameters of an operation: its own, and those of its path item that it does not override.
    pub(in crate::lower) fn parameters(
        &mut self,
        node: &'m OperationNode,
        own: &[Link],
        operation: OperationId,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let shared = node.shared_parameters.len();
        let links = node.shared_parameters.iter().chain(own);
        for (index, link) in links.enumerate() {
            let Some(parameter) = self.parameter(&link.place, operation) else {
                continue;
            };
            let same = parameters
                .iter()
                .position(|other| is_same(other, &parameter));
            match same {
                None => parameters.push(parameter),
                Some(at) => {
                    let overrides = at < shared && index >= shared;
                    if let Some(slot) = parameters.get_mut(at) {
                        let mut verdict = OVERRIDDEN;
                        if !overrides && slot.origin != parameter.origin {
                            let diagnostic = Diagnostic::new(
                                Code::DuplicateParameter,
                                format!("parameter `{}` is declared twice", parameter.wire),
                            )
                            .at(&parameter.origin)
                            .also(&slot.origin, "the first declaration is here")
                            .help("the last declaration is used; remove the other one");
                            self.diagnostics.push(diagnostic);
                            verdict = DECLARED_AGAIN;
                        }
                        self.skipped.insert(slot.origin.clone(), verdict);
                        *slot = parameter;
                    }
                }
            }
        }
        parameters
    }

    fn parameter(&mut self, place: &Place, operation: OperationId) -> Option<Parameter> {
        let model = self.model;
        let normalize::Parameter {
            name,
            location,
            style: written,
            explode,
            allow_reserved,
            required,
            deprecated,
            description,
            example,
            value,
            extensions,
        } = model.parameters.get(place)?;
        let style = style(self.config, *written);
        let location = match location {
            Location::Path => ParameterLocation::Path,
            Location::Query => ParameterLocation::Query,
            Location::Querystring => ParameterLocation::Querystring,
            Location::Header => ParameterLocation::Header,
            Location::Cookie => ParameterLocation::Cookie,
        };
        // OpenAPI 3.1, 4.8.12: these headers are described elsewhere, and parameters with these names are ignored.
        let ignored = ["accept", "content-type", "authorization"];
        if location == ParameterLocation::Header
            && ignored.contains(&name.to_ascii_lowercase().as_str())
        {
            self.skipped.insert(place.clone(), SET_BY_CLIENT);
            return None;
        }
        let usage = Usage::Operation {
            operation,
            role: Role::Parameter(name.clone()),
        };
        let (schema, style) = match value {
            ParameterValue::Schema(schema) => (schema.as_ref(), style),
            ParameterValue::Content(content) => {
                let media_type = content.first();
                let name = media_type.map_or("", |(name, _)| name.as_str());
                let schema = media_type.and_then(|(_, media_type)| media_type.schema.as_ref());
                (schema, style_of_content(name, location).unwrap_or(style))
            }
        };
        let (ty, nullable) = match schema.map(|link| self.ty(&link.place, &usage)) {
            Some(Ty::Nullable(inner)) => (*inner, true),
            Some(ty) => (ty, false),
            None => (Ty::Any(None), false),
        };
        let encodings = self.encodings_of_query(place, location, value);
        let places: Vec<Place> = schema.iter().map(|link| link.place.clone()).collect();
        let schema_docs = self.use_docs(&places, matches!(ty, Ty::Type(_)));
        Some(Parameter {
            origin: place.clone(),
            wire: name.clone(),
            name: self.config.extension_name(extensions, PARAMETER_NAMES),
            location,
            style,
            explode: explode.unwrap_or(matches!(style, Style::Form | Style::Cookie)),
            // With `content`, the media type says how the value is written.
            allow_reserved: *allow_reserved && matches!(value, ParameterValue::Schema(_)),
            encodings,
            required: *required || location == ParameterLocation::Path,
            nullable,
            ty,
            docs: Docs {
                title: None,
                description: description.clone().or(schema_docs.description),
                external: None,
                deprecated: *deprecated || schema_docs.deprecated,
                constraints: schema_docs.constraints,
                example: example.clone().or(schema_docs.example),
            },
            default: self.default_of(&places),
            secret: self.is_secret(name) || self.is_password(&places),
        })
    }

    /// Returns the parts of the path, and the parameters: first those of the path in its order, then the others.
    pub(in crate::lower) fn path(
        &mut self,
        node: &OperationNode,
        declared: Vec<Parameter>,
    ) -> (Vec<PathPart>, Vec<Parameter>) {
        let mut parts = Vec::new();
        let mut parameters: Vec<Parameter> = Vec::new();
        let (in_path, others): (Vec<Parameter>, Vec<Parameter>) = declared
            .into_iter()
            .partition(|parameter| parameter.location == ParameterLocation::Path);
        // Without a leading slash, the path would be appended to the host.
        let slash = if node.template.starts_with('/') {
            ""
        } else {
            "/"
        };
        let template = format!("{slash}{}", node.template);
        let template = normalize::sent_path(&template);
        let mut rest = template.as_ref();
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                break;
            };
            if !before.is_empty() {
                parts.push(literal(before));
            }
            // `{path*}` and `{+path}` of other template dialects mean the parameter without the operator.
            let plain = name.trim_matches(|c| matches!(c, '*' | '+'));
            let index = parameters
                .iter()
                .position(|parameter| parameter.wire == plain || parameter.wire == name);
            let index = index.unwrap_or_else(|| {
                let found = in_path
                    .iter()
                    .find(|parameter| parameter.wire == name || parameter.wire == plain);
                parameters.push(
                    found
                        .cloned()
                        .unwrap_or_else(|| self.undeclared(node, plain)),
                );
                parameters.len() - 1
            });
            parts.push(PathPart::Parameter(index));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(literal(rest));
        }
        for unused in in_path
            .iter()
            .filter(|parameter| parameters.iter().all(|used| used.wire != parameter.wire))
        {
            let diagnostic = Diagnostic::new(
                Code::PathParameter,
                format!(
                    "parameter `{}` is not in the path `{}`",
                    unused.wire, node.template
                ),
            )
            .at(&unused.origin)
            .help("the parameter is left out; add it to the path, or remove it");
            self.diagnostics.push(diagnostic);
            self.skipped.insert(unused.origin.clone(), NOT_IN_PATH);
        }
        parameters.extend(others);
        let sent = parameters.iter().map(|parameter| parameter.origin.clone());
        self.sent.extend(sent);
        (parts, parameters)
    }

    /// Returns the encodings of the members of a whole query string that is a form (OpenAPI 3.2, 4.12.2.2).
    fn encodings_of_query(
        &mut self,
        place: &Place,
        location: ParameterLocation,
        value: &ParameterValue,
    ) -> Vec<PartEncoding> {
        let ParameterValue::Content(content) = value else {
            return Vec::new();
        };
        let form = content.first().filter(|(name, _)| {
            location == ParameterLocation::Querystring && essence(name) == FORM
        });
        let Some((name, MediaType { encoding, .. })) = form else {
            return Vec::new();
        };
        let at = place.join("content").join(name).join("encoding");
        if !encoding.is_empty() {
            self.diagnostics.judge(at.clone(), Verdict::Used);
        }
        for (member, one) in encoding {
            if !one.headers.is_empty() {
                let headers = at.join(member).join("headers");
                self.diagnostics.judge(headers, NO_HEADERS);
            }
        }
        self.encodings(encoding, &at, false)
    }

    /// Creates a string parameter for a name in the path that is not declared.
    fn undeclared(&mut self, node: &OperationNode, name: &str) -> Parameter {
        self.diagnostics.push(
            Diagnostic::new(
                Code::PathParameter,
                format!("path parameter `{name}` is not declared"),
            )
            .at(&node.place)
            .help("the parameter is a string; declare it under `parameters` with `in: path`"),
        );
        Parameter {
            origin: node.place.clone(),
            wire: name.to_owned(),
            name: None,
            location: ParameterLocation::Path,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            encodings: Vec::new(),
            required: true,
            nullable: false,
            ty: Ty::String,
            docs: Docs::default(),
            default: None,
            secret: false,
        }
    }
}

/// Returns whether two parameters are one. The names of headers are equal in any case (RFC 9110, section 5.1); NestJS writes both
/// `x-token` and `X-Token` of one header.
fn is_same(one: &Parameter, other: &Parameter) -> bool {
    one.location == other.location
        && match one.location {
            ParameterLocation::Header => one.wire.eq_ignore_ascii_case(&other.wire),
            _ => one.wire == other.wire,
        }
}

/// Returns the style of a parameter with `content` whose media type is that of a structure.
fn style_of_content(media_type: &str, location: ParameterLocation) -> Option<Style> {
    let has_name = matches!(
        location,
        ParameterLocation::Query | ParameterLocation::Cookie
    );
    match media_type {
        json if is_json(json) => Some(Style::Json),
        form if has_name && essence(form) == FORM => Some(Style::FormText),
        _ => None,
    }
}

/// Converts a style of the model.
pub(in crate::lower) fn style(config: &Config, written: normalize::Style) -> Style {
    match written {
        normalize::Style::Simple => Style::Simple,
        normalize::Style::Label => Style::Label,
        normalize::Style::Matrix => Style::Matrix,
        normalize::Style::Form => Style::Form,
        normalize::Style::SpaceDelimited => Style::SpaceDelimited,
        normalize::Style::PipeDelimited => Style::PipeDelimited,
        normalize::Style::Cookie => Style::Cookie,
        normalize::Style::DeepObject => Style::DeepObject(match config.deep_object_lists {
            DeepObjectLists::Index => DeepLists::Index,
            DeepObjectLists::Brackets => DeepLists::Brackets,
            DeepObjectLists::Repeat => DeepLists::Repeat,
        }),
    }
}
