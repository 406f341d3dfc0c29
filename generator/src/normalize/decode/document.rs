//! Decodes documents and operations.

use super::{Decode, link};
use crate::normalize::model::{
    ApiKeyLocation, Info, Operation, SecurityScheme, SecuritySchemeKind, Server, ServerVariable,
    StatusKey, Tag,
};
use openapiv3::{APIKeyLocation, StatusCode};

impl Decode for Info {
    type Form = openapiv3::Info;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Info {
            title,
            description,
            terms_of_service: _,
            contact: _,
            license: _,
            version,
            extensions: _,
        } = form;
        Self {
            title,
            version,
            description,
        }
    }
}

impl Decode for Tag {
    type Form = openapiv3::Tag;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Tag {
            name,
            description,
            external_docs: _,
            extensions: _,
        } = form;
        Self { name, description }
    }
}

impl Decode for Server {
    type Form = openapiv3::Server;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Server {
            url,
            description,
            variables,
            extensions: _,
        } = form;
        let variables = variables.unwrap_or_default().into_iter();
        Self {
            url,
            name: None,
            description,
            variables: variables
                .map(|(name, variable)| (name, ServerVariable::of(variable)))
                .collect(),
        }
    }
}

impl Decode for ServerVariable {
    type Form = openapiv3::ServerVariable;

    fn of(form: Self::Form) -> Self {
        let openapiv3::ServerVariable {
            enumeration,
            default,
            description,
            extensions: _,
        } = form;
        Self {
            default: Some(default),
            values: enumeration,
            description,
        }
    }
}

impl Decode for SecurityScheme {
    type Form = openapiv3::SecurityScheme;

    fn of(form: Self::Form) -> Self {
        let (kind, description) = match form {
            openapiv3::SecurityScheme::APIKey {
                location,
                name,
                description,
                extensions: _,
            } => {
                let location = match location {
                    APIKeyLocation::Header => ApiKeyLocation::Header,
                    APIKeyLocation::Query => ApiKeyLocation::Query,
                    APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
                };
                (SecuritySchemeKind::ApiKey(location, name), description)
            }
            openapiv3::SecurityScheme::HTTP {
                scheme,
                bearer_format,
                description,
                extensions: _,
            } => {
                let kind = SecuritySchemeKind::Http {
                    scheme,
                    bearer_format,
                };
                (kind, description)
            }
            openapiv3::SecurityScheme::OAuth2 {
                flows: _,
                description,
                extensions: _,
            } => (SecuritySchemeKind::OAuth2, description),
            openapiv3::SecurityScheme::OpenIDConnect {
                open_id_connect_url: _,
                description,
                extensions: _,
            } => (SecuritySchemeKind::OpenIdConnect, description),
        };
        Self {
            kind,
            description,
            flows: Vec::new(),
            metadata_url: None,
            deprecated: false,
        }
    }
}

impl Decode for Operation {
    type Form = openapiv3::Operation;

    fn of(form: Self::Form) -> Self {
        let openapiv3::Operation {
            tags,
            summary,
            description,
            external_docs,
            operation_id,
            parameters,
            request_body,
            responses,
            callbacks: _,
            deprecated,
            security,
            servers: _,
            extensions,
        } = form;
        let openapiv3::Responses {
            default,
            responses,
            extensions: _,
        } = responses;
        let by_status = responses.iter().map(|(code, response)| {
            let key = match code {
                StatusCode::Code(code) => StatusKey::Code(*code),
                StatusCode::Range(range) => {
                    StatusKey::Range(u8::try_from(*range).unwrap_or_default())
                }
            };
            (key, response)
        });
        let default = default
            .iter()
            .map(|response| (StatusKey::Default, response));
        Self {
            operation_id,
            tags,
            summary,
            description,
            external_docs: external_docs.map(|docs| (docs.url, docs.description)),
            deprecated,
            parameters: parameters.iter().filter_map(link).collect(),
            request_body: request_body.as_ref().and_then(link),
            responses: by_status
                .chain(default)
                .filter_map(|(key, response)| Some((key, link(response)?)))
                .collect(),
            security,
            extensions,
        }
    }
}
