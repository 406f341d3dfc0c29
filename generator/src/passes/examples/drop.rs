//! Removes examples and defaults that are not values of their types: they would be wrong in the generated crate.

use super::check::{fits, fits_if_shorter};
use super::misfit::misfit;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Content, Example, Field, Operation, Shape, Ty, TypeId};
use crate::source::PlaceSet;
use serde_json::Value;

/// Removes the defaults and examples that do not match their types.
pub(in crate::passes) fn drop_misfits(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut reported: PlaceSet = PlaceSet::default();
    let mut keep = |api: &Api, ty: &Ty, example: &mut Example, diagnostics: &mut Diagnostics| {
        read_text(api, ty, &mut example.value);
        let keep = fits(api, ty, &example.value);
        if !keep && reported.insert(example.place.clone()) {
            let is_short = fits_if_shorter(api, ty, &example.value);
            let (message, help) = if is_short {
                (
                    "this example has fewer items than `prefixItems`".to_owned(),
                    "the example is not tested: without `minItems`, the crate requires every item of a tuple",
                )
            } else {
                let why = misfit(api, ty, &example.value);
                let why = why.map(|why| format!(": {why}")).unwrap_or_default();
                (
                    format!("this example does not match its schema{why}"),
                    "the example is not tested; correct the example, or the schema",
                )
            };
            diagnostics.push(
                Diagnostic::new(Code::InvalidExample, message)
                    .at(&example.place)
                    .approximates(
                        &example.place,
                        "it does not match its type, and is not tested",
                    )
                    .help(help),
            );
        }
        keep
    };
    // What is changed is taken out of the API meanwhile, since the shapes of all types are read.
    for id in api.types.ids() {
        let own = Ty::Type(id);
        let mut examples = std::mem::take(&mut api.types[id].examples);
        examples.retain_mut(|example| keep(api, &own, example, diagnostics));
        api.types[id].examples = examples;
        drop_defaults(api, id, diagnostics);
    }
    let mut operations = std::mem::take(&mut api.operations);
    let mut webhooks = std::mem::take(&mut api.webhooks);
    let of_operations = operations.iter_mut().flat_map(Operation::contents_mut);
    let of_webhooks = webhooks
        .iter_mut()
        .flat_map(|webhook| &mut webhook.contents);
    for Content { ty, examples, .. } in of_operations.chain(of_webhooks) {
        examples.retain_mut(|example| keep(api, ty, example, diagnostics));
    }
    (api.operations, api.webhooks) = (operations, webhooks);
}

/// Reads an example that is the text of a JSON object or array where its type has no text, as the documents of ReadMe
/// have it.
fn read_text(api: &Api, ty: &Ty, value: &mut Value) {
    let Value::String(text) = &*value else {
        return;
    };
    if text.trim_start().starts_with(['{', '['])
        && !fits(api, ty, value)
        && let Ok(read) = serde_json::from_str(text)
    {
        *value = read;
    }
}

/// Removes the defaults of the fields of a struct that do not match their types.
fn drop_defaults(api: &mut Api, id: TypeId, diagnostics: &mut Diagnostics) {
    let Shape::Struct(structure) = &api.types[id].shape else {
        return;
    };
    let is_misfit = |field: &Field| {
        let default = field.default.as_deref();
        default.is_some_and(|value| !fits(api, &field.ty, value))
    };
    let misfits: Vec<bool> = structure.fields.iter().map(is_misfit).collect();
    let Shape::Struct(structure) = &mut api.types[id].shape else {
        return;
    };
    for (field, is_misfit) in structure.fields.iter_mut().zip(misfits) {
        if !is_misfit {
            continue;
        }
        field.default = None;
        let member = field.origin.join("properties").join(&field.wire);
        let at = member.join("default");
        diagnostics.push(
            Diagnostic::new(
                Code::InvalidKeyword,
                format!("the default of `{}` does not match its type", field.wire),
            )
            .at(&at)
            .ignores(&at, "it does not match its schema")
            .help("the default is ignored; correct or remove it"),
        );
    }
}

/// Removes the examples that no longer match, since their types have lost members. They are valid, so nothing is
/// reported.
pub(in crate::passes) fn forget_misfits(api: &mut Api) {
    drop_misfits(api, &mut Diagnostics::new());
}
