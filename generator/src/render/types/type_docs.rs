//! The documentation of types, and the line that bridges each to serde.

use super::super::cx::Cx;
use super::super::docs::{self, Text};
use crate::ir::{Operation, Part, Role, Shape, Status, Ty, TypeDef, TypeId, Usage};
use proc_macro2::TokenStream;
use quote::quote;

/// The documentation of a type.
pub(super) fn type_docs(cx: Cx<'_>, id: TypeId, def: &TypeDef) -> TokenStream {
    let mut text = Text::default();
    let name = &cx.type_names(id).name;
    let title = docs::said(def.docs.title.as_ref()).filter(|title| title != name);
    let description = docs::said(def.docs.description.as_ref());
    match (title, description) {
        (_, Some(description)) => text.foreign(&docs::sentence(description)),
        (Some(title), None) => text.line(docs::sentence(&docs::plain(title))),
        (None, None) => text.line(fallback(cx, def, name)),
    };
    docs::facts(
        &crate::ir::Docs {
            example: None,
            ..def.docs.clone()
        },
        None,
        &mut text,
    );
    text.attributes(0)
}

/// What is true of a type of which the specification says nothing.
fn fallback(cx: Cx<'_>, def: &TypeDef, name: &str) -> String {
    match &def.hints.usage {
        // A component may have other uses than the one that was seen first.
        _ if def.hints.key.is_some() => named(cx, name, &def.shape),
        Usage::Part { of, part } => {
            let whole = &cx.type_names(*of).name;
            let whole = article(
                &docs::link(whole, &format!("crate::types::{whole}")),
                whole,
                false,
            );
            match part {
                Part::Member(member) => format!("The {} of {whole}.", docs::code(member)),
                Part::MemberItem(member) => {
                    format!("An item of the {} of {whole}.", docs::code(member))
                }
                Part::Item | Part::Element(_) => format!("An item of {whole}."),
                Part::Value => format!("A value of {whole}."),
                Part::Variant(..) => format!("A variant of {whole}."),
            }
        }
        Usage::Operation { operation, role } => operation_use(&cx.api.operations[*operation], role),
        Usage::Root => named(cx, name, &def.shape),
    }
}

fn operation_use(operation: &Operation, role: &Role) -> String {
    let request = docs::code(&format!("{} {}", operation.method, operation.template));
    let said = |status: Status| {
        operation
            .responses
            .iter()
            .find(|response| response.status == status)
            .and_then(|response| docs::said(response.docs.description.as_ref()))
            .filter(|text| !text.contains('\n'))
    };
    match role {
        Role::RequestBody => format!("The body of {request}."),
        Role::RequestItem => format!("An item of the body of {request}."),
        Role::ResponseBody(status) => match said(*status) {
            Some(text) => docs::sentence(text),
            None => format!("The answer to {request}."),
        },
        Role::ResponseItem(_) => format!("An item of the answer to {request}."),
        Role::Parameter(parameter) => {
            format!("The parameter {} of {request}.", docs::code(parameter))
        }
        Role::ResponseHeader(header) => format!(
            "The header {} of the answer to {request}.",
            docs::code(header)
        ),
    }
}

/// The link to a type with its article.
pub(super) fn article(link: &str, name: &str, begins: bool) -> String {
    let vowel = name.starts_with(['A', 'E', 'I', 'O']);
    let article = match (begins, vowel) {
        (true, true) => "An",
        (true, false) => "A",
        (false, true) => "an",
        (false, false) => "a",
    };
    format!("{article} {link}")
}

fn named(cx: Cx<'_>, name: &str, shape: &Shape) -> String {
    match shape {
        Shape::Struct(_) => format!("The object `{name}`."),
        Shape::Enum(_) => format!("A value of `{name}`."),
        Shape::Union(_) => format!("One of the forms of `{name}`."),
        Shape::Tuple(_) => format!("The array `{name}`."),
        Shape::Const(_) => format!("The constant `{name}`."),
        Shape::Alias(of) => {
            let (what, inner) = match of {
                Ty::Array(items) => ("A list of", &**items),
                Ty::Map(values) => ("A map of", &**values),
                other => ("Another name of", other),
            };
            match inner {
                Ty::Type(id) => {
                    let inner = &cx.type_names(*id).name;
                    format!(
                        "{what} {}.",
                        docs::link(inner, &format!("crate::types::{inner}"))
                    )
                }
                _ => format!("The value of `{name}`."),
            }
        }
    }
}

/// `Serialize` and `Deserialize` over the layer of the runtime.
pub(super) fn bridge(name: &proc_macro2::Ident) -> TokenStream {
    quote!(crate::runtime::serde_bridge!(#name);)
}
