//! The value that is given as a request body, and the variants of a body that has several media types.

use crate::ir::{Api, Choice, Content, Form, Operation, Ty};

/// The value that a caller gives as a request body.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum BodyForm {
    /// A value of the type of the content.
    #[default]
    Typed,
    /// A text.
    Text,
    /// Bytes.
    Bytes,
    /// Items, which are sent one by one.
    Items,
}

impl BodyForm {
    fn of(content: &Content) -> Self {
        match content.form {
            Form::Json | Form::Xml | Form::UrlEncoded(_) | Form::Multipart(_) | Form::Parts(_) => {
                Self::Typed
            }
            Form::Text => Self::Text,
            Form::Bytes => Self::Bytes,
            Form::Stream(_) => Self::Items,
        }
    }
}

/// A variant of a request body: one of its contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BodyVariant {
    /// The index in [`RequestBody::contents`](crate::ir::RequestBody::contents).
    pub content: usize,
    /// The value that the caller gives.
    pub form: BodyForm,
    /// Whether the body is made of the value of the variant by `From`.
    pub converts: bool,
    /// Whether the caller gives the media type: the specification gives a range.
    pub names_media_type: bool,
}

/// Returns the variants of the request body, the one that is used first; empty if it has a single one.
pub(super) fn variants(api: &Api, operation: &Operation) -> Vec<BodyVariant> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let contents: Vec<(usize, &Content)> = contents
        .enumerate()
        .filter(|(_, one)| matches!(one.choice, Choice::Used | Choice::Alternative))
        .collect();
    if contents.len() < 2 {
        return Vec::new();
    }
    let types: Vec<Option<Ty>> = contents.iter().map(|(_, one)| ty(api, one)).collect();
    contents
        .iter()
        .zip(&types)
        .enumerate()
        .map(|(index, ((content, of), ty))| {
            let names_media_type = of.is_range() && is_raw(of);
            let is_first = types.iter().position(|other| other == ty) == Some(index);
            let is_only = types.iter().filter(|other| *other == ty).count() == 1;
            // Of a type in several forms, the first is meant. Text, or bytes, of several media types may mean any.
            let converts = ty.is_some() && if is_raw(of) { is_only } else { is_first };
            BodyVariant {
                content: *content,
                form: BodyForm::of(of),
                converts: converts && !names_media_type,
                names_media_type,
            }
        })
        .collect()
}

/// Returns the form of the request body of an operation, if it has a single one.
pub(super) fn form(operation: &Operation) -> BodyForm {
    let content = operation.body.as_ref().and_then(|body| body.content());
    content.map(BodyForm::of).unwrap_or_default()
}

/// Returns whether the caller may set the media type of the only content of the request body.
pub(super) fn names_media_type(operation: &Operation) -> bool {
    let mut contents = operation.request_contents();
    let mut used = contents.by_ref().filter(|content| content.is_carried());
    // The client adds the boundary of a multipart body to its media type, which the caller would replace.
    let is_named = |content: &Content| {
        content.is_range() && !matches!(content.form, Form::Multipart(_) | Form::Parts(_))
    };
    used.next().is_some_and(is_named) && used.next().is_none()
}

fn is_raw(content: &Content) -> bool {
    matches!(BodyForm::of(content), BodyForm::Text | BodyForm::Bytes)
}

/// Returns the type of a variant as far as it tells one type of Rust from another; `None` if several may be the same.
fn ty(api: &Api, content: &Content) -> Option<Ty> {
    match BodyForm::of(content) {
        BodyForm::Text => Some(Ty::String),
        BodyForm::Bytes => Some(Ty::Binary),
        BodyForm::Items => None,
        BodyForm::Typed => match api.resolve(&content.ty) {
            ty @ (Ty::Type(_) | Ty::String) => Some(ty.clone()),
            // A list is a list, whatever its items are, which may be aliases.
            Ty::Array(_) => Some(Ty::Array(Box::new(Ty::Any(None)))),
            _ => None,
        },
    }
}
