//! Finds the API key that a document declares as a header of its operations instead of a security scheme, as functions of FastAPI
//! and schemas of marshmallow declare it. It is a credential of the client, not an argument of each method.

use crate::diagnostic::{Code, Diagnostic};
use crate::ir::{
    ApiKeyLocation, Operation, Parameter, ParameterLocation, Requirement, SchemeKind,
    SecurityScheme, Ty,
};
use crate::lower::builder::Builder;

/// The names of headers with an API key, in lower case.
const NAMES: [&str; 5] = ["api-key", "apikey", "x-api-key", "x-api-token", "x-apikey"];

impl<'m> Builder<'m> {
    /// Makes a header with an API key that most operations require a security scheme, unless the documents have one.
    pub(in crate::lower) fn credential_headers(&mut self) {
        let has_schemes = |document: &crate::normalize::Document| {
            document.security.is_some() || !document.security_schemes.is_empty()
        };
        if self.model.documents.iter().any(has_schemes) {
            return;
        }
        let Some((name, header)) = NAMES.iter().find_map(|name| {
            let own = self.operations.iter();
            let own = own.filter_map(|operation| key(operation, name));
            let required: Vec<&Parameter> = own.filter(|header| header.required).collect();
            let is_usual = required.len() > 1 && required.len() * 2 > self.operations.len();
            let first = required.first().filter(|_| is_usual)?;
            Some((*name, (*first).clone()))
        }) else {
            return;
        };
        let wire = header.wire.as_str();
        let key = match wire.split_at_checked(2) {
            Some((start, rest)) if start.eq_ignore_ascii_case("x-") => rest,
            _ => wire,
        };
        self.diagnostics.push(
            Diagnostic::new(
                Code::UnstatedSecurity,
                format!("most operations require the header `{}`, and no security scheme is declared", header.wire),
            )
            .at(&header.origin)
            .help("it is a method of the builder instead of an argument; declare an `apiKey` in `securitySchemes`"),
        );
        let scheme = self.schemes.push(SecurityScheme {
            origin: header.origin.clone(),
            copies: Vec::new(),
            key: key.to_owned(),
            description: header.docs.description.clone(),
            kind: SchemeKind::ApiKey(ApiKeyLocation::Header, header.wire.clone()),
            flows: Vec::new(),
            metadata_url: None,
            deprecated: header.docs.deprecated,
        });
        for operation in self.operations.iter_mut() {
            let Some(index) = operation
                .parameters
                .iter()
                .position(|one| is_key(one, name))
            else {
                continue;
            };
            let own = operation.parameters.remove(index);
            let requirement = Requirement {
                scheme,
                scopes: Vec::new(),
            };
            operation.security.push(vec![requirement]);
            if !own.required {
                operation.security.push(Vec::new());
            }
        }
    }
}

fn key<'o>(operation: &'o Operation, name: &str) -> Option<&'o Parameter> {
    let mut parameters = operation.parameters.iter();
    parameters.find(|parameter| is_key(parameter, name))
}

fn is_key(parameter: &Parameter, name: &str) -> bool {
    parameter.location == ParameterLocation::Header
        && parameter.ty == Ty::String
        && parameter.wire.eq_ignore_ascii_case(name)
}
