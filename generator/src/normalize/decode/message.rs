//! Decodes parameters, request bodies, responses and headers.

use super::{Decode, link};
use crate::normalize::encoding::{ITEM_ENCODING, PREFIX_ENCODING, STYLED};
use crate::normalize::link::Link;
use crate::normalize::message::ITEM_SCHEMA;
use crate::normalize::model::{
    Encoding, Header, Location, MediaType, Parameter, ParameterValue, RequestBody, Response, Style,
};
use indexmap::IndexMap;
use openapiv3::{CookieStyle, HeaderStyle, ParameterSchemaOrContent, PathStyle, QueryStyle};

impl Decode for Parameter {
    type Form = openapiv3::Parameter;

    fn of(form: Self::Form) -> Self {
        let (data, location, style, allow_reserved) = match form {
            openapiv3::Parameter::Query {
                parameter_data,
                allow_reserved,
                style,
                allow_empty_value: _,
            } => (
                parameter_data,
                Location::Query,
                query_style(&style),
                allow_reserved,
            ),
            openapiv3::Parameter::Header {
                parameter_data,
                style: HeaderStyle::Simple,
            } => (parameter_data, Location::Header, Style::Simple, false),
            openapiv3::Parameter::Path {
                parameter_data,
                style,
            } => {
                let style = match style {
                    PathStyle::Simple => Style::Simple,
                    PathStyle::Label => Style::Label,
                    PathStyle::Matrix => Style::Matrix,
                };
                (parameter_data, Location::Path, style, false)
            }
            openapiv3::Parameter::Cookie {
                parameter_data,
                style: CookieStyle::Form,
            } => (parameter_data, Location::Cookie, Style::Form, false),
        };
        let openapiv3::ParameterData {
            name,
            description,
            required,
            deprecated,
            format,
            example,
            examples: _,
            explode,
            extensions,
        } = data;
        Self {
            name,
            location,
            style,
            explode,
            allow_reserved,
            required,
            deprecated: deprecated.unwrap_or_default(),
            description,
            example,
            value: value(format),
            extensions,
        }
    }
}

fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn value(format: ParameterSchemaOrContent) -> ParameterValue {
    match format {
        ParameterSchemaOrContent::Schema(schema) => ParameterValue::Schema(link(&schema)),
        ParameterSchemaOrContent::Content(content) => ParameterValue::Content(contents(content)),
    }
}

fn contents(content: openapiv3::Content) -> indexmap::IndexMap<String, MediaType> {
    content
        .into_iter()
        .map(|(name, media_type)| (name, MediaType::of(media_type)))
        .collect()
}

impl Decode for MediaType {
    type Form = openapiv3::MediaType;

    fn of(form: Self::Form) -> Self {
        let openapiv3::MediaType {
            schema,
            example: _,
            examples: _,
            encoding,
            extensions,
        } = form;
        let encoding = encoding.into_iter();
        let one = |value: &serde_json::Value| super::decode::<Encoding>(value.clone()).ok();
        let prefixes = extensions.get(PREFIX_ENCODING);
        let prefixes = prefixes.and_then(serde_json::Value::as_array);
        Self {
            schema: schema.as_ref().and_then(link),
            item_schema: extensions
                .get(ITEM_SCHEMA)
                .and_then(serde_json::Value::as_str)
                .and_then(Link::parse),
            example: None,
            examples: indexmap::IndexMap::new(),
            encoding: encoding
                .map(|(member, encoding)| (member, Encoding::of(encoding)))
                .collect(),
            prefix_encoding: prefixes.into_iter().flatten().filter_map(one).collect(),
            item_encoding: extensions.get(ITEM_ENCODING).and_then(one),
        }
    }
}

impl Decode for Encoding {
    type Form = openapiv3::Encoding;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Encoding {
            content_type,
            headers,
            style,
            explode,
            allow_reserved: _,
            extensions,
        } = form;
        let style = style.as_ref().map_or(Style::Form, query_style);
        Self {
            content_type,
            style: extensions.contains_key(STYLED).then_some(style),
            explode,
            headers: headers
                .iter()
                .filter_map(|(name, header)| Some((name.clone(), link(header)?)))
                .collect(),
        }
    }
}

impl Decode for RequestBody {
    type Form = openapiv3::RequestBody;

    fn of(form: Self::Form) -> Self {
        let openapiv3::RequestBody {
            description,
            content,
            required,
            extensions,
        } = form;
        Self {
            description,
            content: contents(content),
            required,
            extensions,
        }
    }
}

impl Decode for Response {
    type Form = openapiv3::Response;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Response {
            description,
            headers,
            content,
            links: _,
            extensions: _,
        } = form;
        let headers = headers.iter();
        Self {
            description,
            headers: headers
                .filter_map(|(name, header)| Some((name.clone(), link(header)?)))
                .collect(),
            content: contents(content),
            links: IndexMap::new(),
        }
    }
}

impl Decode for Header {
    type Form = openapiv3::Header;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Header {
            description,
            style: HeaderStyle::Simple,
            required,
            deprecated,
            format,
            example,
            examples: _,
            extensions: _,
        } = form;
        Self {
            description,
            required,
            deprecated: deprecated.unwrap_or_default(),
            explode: false,
            example,
            value: value(format),
        }
    }
}
