//! Removes examples and defaults that are not values of their types: they would be wrong in the generated crate.

use super::check::{fits, fits_if_shorter, fits_in_utc};
use super::misfit::misfit;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Content, Example, Field, Operation, Shape, Ty, TypeId};
use crate::source::PlaceSet;
use serde_json::Value;
use std::sync::Arc;

/// Removes the defaults and examples that do not match their types.
pub(in crate::passes) fn drop_misfits(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut reported: PlaceSet = PlaceSet::default();
    let mut keep = |api: &Api, ty: &Ty, example: &mut Example, diagnostics: &mut Diagnostics| {
        read_text(api, ty, example);
        let keep = fits(api, ty, &example.value);
        if !keep && reported.insert(example.place.clone()) {
            let is_short = fits_if_shorter(api, ty, &example.value);
            let (message, help) = if is_short {
                (
                    "this example has fewer items than `prefixItems`".to_owned(),
                    "the example is not tested: `short-tuples` requires every item of a tuple without `minItems`",
                )
            } else {
                let why = misfit(api, ty, &example.value);
                let why = why.map(|why| format!(": {why}")).unwrap_or_default();
                let help = if fits_in_utc(api, ty, &example.value) {
                    "the example is not tested; if the service sends no offset either, set `formats.date-time-offset = \"utc\"`"
                } else {
                    "the example is not tested; correct the example, or the schema"
                };
                (format!("this example does not match its schema{why}"), help)
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
fn read_text(api: &Api, ty: &Ty, example: &mut Example) {
    let Value::String(text) = &*example.value else {
        return;
    };
    if text.trim_start().starts_with(['{', '['])
        && !fits(api, ty, &example.value)
        && let Ok(read) = serde_json::from_str::<Value>(text)
    {
        example.value = Arc::new(read);
    }
}

/// Removes the defaults of the fields of a struct that do not match their types.
fn drop_defaults(api: &mut Api, id: TypeId, diagnostics: &mut Diagnostics) {
    let Shape::Struct(structure) = &api.types[id].shape else {
        return;
    };
    let help = |field: &Field| {
        let default = field.default.as_deref()?;
        let is_misfit = !fits(api, &field.ty, default);
        is_misfit.then(|| match fits_in_utc(api, &field.ty, default) {
            true => "the default is ignored; if the service sends no offset either, set `formats.date-time-offset = \"utc\"`",
            false => "the default is ignored; correct or remove it",
        })
    };
    let misfits: Vec<Option<&str>> = structure.fields.iter().map(help).collect();
    let Shape::Struct(structure) = &mut api.types[id].shape else {
        return;
    };
    for (field, help) in structure.fields.iter_mut().zip(misfits) {
        let Some(help) = help else {
            continue;
        };
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
            .help(help),
        );
    }
}

/// Removes the examples that no longer match, since their types have lost members. They are valid, so nothing is
/// reported.
pub(in crate::passes) fn forget_misfits(api: &mut Api) {
    drop_misfits(api, &mut Diagnostics::new());
}
