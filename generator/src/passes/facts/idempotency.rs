//! The header of the key by which a server recognizes a request that is sent again.

use crate::config::Config;
use crate::ir::{Api, Operation, Parameter, ParameterLocation, Shape, Style, Ty};

/// The name of the header in the draft of the IETF, draft-ietf-httpapi-idempotency-key-header.
const USUAL: &str = "Idempotency-Key";

/// Returns the header of the key of an operation: a declared parameter that can hold any text; or, if the configuration names
/// the header, that one for methods that are not idempotent.
pub(super) fn key_header(api: &Api, config: &Config, operation: &Operation) -> Option<String> {
    let configured = config.idempotency_header.as_deref();
    let name = configured.unwrap_or(USUAL);
    let is_header = |parameter: &&Parameter| {
        parameter.location == ParameterLocation::Header && parameter.wire.eq_ignore_ascii_case(name)
    };
    if let Some(parameter) = operation.parameters.iter().find(is_header) {
        let is_text = parameter.style != Style::Json && holds_a_key(api, &parameter.ty);
        return is_text.then(|| parameter.wire.clone());
    }
    let is_written = ["POST", "PATCH"].contains(&operation.method.as_str());
    configured.filter(|_| is_written).map(str::to_owned)
}

/// Returns whether a value of the type can be a random UUID.
fn holds_a_key(api: &Api, ty: &Ty) -> bool {
    match ty {
        Ty::String | Ty::Uuid => true,
        Ty::Nullable(inner) => holds_a_key(api, inner),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Alias(inner) => holds_a_key(api, inner),
            _ => false,
        },
        _ => false,
    }
}
