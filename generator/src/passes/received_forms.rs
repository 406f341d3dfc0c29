//! The bodies of responses and webhooks that are forms.

use super::facts::present;
use super::header_types::is_scalar;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::{Api, Content, Extra, Form, PartEncoding, Shape, Style, Ty};
use indexmap::IndexSet;

/// Makes each content bytes whose values do not say which value of the type it is: a multipart body, a stream, and a form that
/// has more than texts, numbers and lists of them.
pub(super) fn find_bytes(api: &mut Api, diagnostics: &mut Diagnostics) {
    find_bytes_of_responses(api);
    let mut reported = IndexSet::new();
    let mut webhooks = std::mem::take(&mut api.webhooks);
    for webhook in &mut webhooks {
        webhook.query = webhook.query.take().filter(|ty| is_flat(api, ty, &[]));
        let Some(content) = webhook.contents.first_mut() else {
            continue;
        };
        let is_readable = match &content.form {
            Form::Json | Form::Xml | Form::Text | Form::Bytes => true,
            Form::UrlEncoded(encodings) => is_flat(api, &content.ty, encodings),
            Form::Stream(_) | Form::Multipart(_) | Form::Parts(_) => false,
        };
        let place = webhook.body.join("content").join(&content.media_type);
        if !is_readable {
            make_bytes(content);
            if reported.insert(place.clone()) {
                let message = format!(
                    "the webhook is bytes, because `{}` is only written",
                    content.media_type
                );
                diagnostics.push(
                    Diagnostic::new(Code::UntypedWebhook, message)
                        .at(&place)
                        .ignores(&place, "the body of this webhook has no type")
                        .help("the body of a webhook has a type if it is JSON, XML, or a form of texts, numbers and lists"),
                );
            }
        }
    }
    api.webhooks = webhooks;
}

/// Makes each form of a response bytes that has more than texts, numbers and lists of them. Bytes are the last of the contents.
fn find_bytes_of_responses(api: &mut Api) {
    let mut operations = std::mem::take(&mut api.operations);
    let responses = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.responses);
    for response in responses {
        let mut is_sorted = true;
        for content in &mut response.contents {
            if let Form::UrlEncoded(encodings) = &content.form
                && !is_flat(api, &content.ty, encodings)
            {
                make_bytes(content);
                is_sorted = false;
            }
        }
        if !is_sorted {
            response
                .contents
                .sort_by_key(|content| content.form == Form::Bytes);
        }
    }
    api.operations = operations;
}

fn make_bytes(content: &mut Content) {
    content.form = Form::Bytes;
    content.ty = Ty::Binary;
}

/// Returns whether the pairs of a form say which value of the type it is.
fn is_flat(api: &Api, ty: &Ty, encodings: &[PartEncoding]) -> bool {
    let is_usual = |encoding: &PartEncoding| {
        let is_form = encoding.style.is_none_or(|style| style == Style::Form);
        encoding.content_type.is_none() && is_form && encoding.explode
    };
    // A member that is `null` is absent.
    let is_value = |ty: &Ty| match api.resolve(present(api, ty)) {
        Ty::Array(item) => is_scalar(api, item),
        ty => is_scalar(api, ty),
    };
    let is_text = |ty: &Ty| *api.resolve(ty) == Ty::String;
    encodings.iter().all(is_usual)
        && match api.resolve(ty) {
            Ty::Map(value) => is_text(value),
            Ty::Type(id) => match &api.types[*id].shape {
                Shape::Struct(structure) => {
                    let mut fields = structure.fields.iter();
                    let has_texts = match &structure.extra {
                        Extra::Typed(ty) => is_text(ty),
                        Extra::Open | Extra::Closed => true,
                    };
                    has_texts && fields.all(|field| is_value(&field.ty))
                }
                _ => false,
            },
            _ => false,
        }
}
