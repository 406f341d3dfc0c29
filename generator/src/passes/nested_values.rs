//! Values inside of parameters for which the style of the parameter has no form.

use crate::diagnostic::{Diagnostics, Verdict};
use crate::ir::{Api, Parameter, ParameterLocation, Shape, Style, Ty};

/// The verdict on the schema of a parameter with such values.
const NESTED: Verdict =
    Verdict::Approximated("a list or an object inside of its values is JSON text");

/// Judges the schemas of the parameters with values that are written as JSON text, since OpenAPI does not define how the style
/// writes them (OpenAPI 3.1.1, section 4.8.12.3).
pub(super) fn judge(api: &Api, diagnostics: &mut Diagnostics) {
    let parameters = api.operations.iter().flat_map(|one| &one.parameters);
    for parameter in parameters.filter(|one| is_nested(api, one)) {
        diagnostics.judge(parameter.origin.join("schema"), NESTED);
    }
}

fn is_nested(api: &Api, parameter: &Parameter) -> bool {
    let has_style = !matches!(
        parameter.style,
        Style::Json | Style::FormText | Style::DeepObject(_)
    ) && parameter.location != ParameterLocation::Querystring;
    // A list inside of an exploded object repeats its name in the query.
    let repeats = parameter.style == Style::Form && parameter.explode;
    has_style
        && match api.resolve(plain(api, &parameter.ty)) {
            Ty::Array(item) => is_composed(api, item, false),
            Ty::Map(value) => is_composed(api, value, repeats),
            Ty::Type(id) => match &api.types[*id].shape {
                Shape::Struct(structure) => structure
                    .fields
                    .iter()
                    .any(|field| is_composed(api, &field.ty, repeats)),
                _ => false,
            },
            _ => false,
        }
}

/// Returns whether a type is that of lists or objects; of objects alone if lists are repeated.
fn is_composed(api: &Api, ty: &Ty, repeats: bool) -> bool {
    match api.resolve(plain(api, ty)) {
        Ty::Array(item) => !repeats || is_composed(api, item, false),
        Ty::Map(_) | Ty::Object => true,
        Ty::Type(id) => matches!(api.types[*id].shape, Shape::Struct(_)),
        _ => false,
    }
}

/// Returns a type without `null`.
fn plain<'a>(api: &'a Api, ty: &'a Ty) -> &'a Ty {
    match api.resolve(ty) {
        Ty::Nullable(inner) => inner,
        other => other,
    }
}
