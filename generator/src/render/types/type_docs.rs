//! Prints the documentation of types, and the line that connects each to serde.

use super::super::context::Context;
use super::super::docs::{self, Text};
use crate::ir::{Operation, Part, Role, Shape, Status, Ty, TypeDef, TypeId, Usage};
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the documentation of a type.
pub(super) fn type_docs(cx: Context<'_>, id: TypeId, def: &TypeDef) -> TokenStream {
    let mut text = Text::default();
    let name = &cx.type_names(id).name;
    let title = docs::said(def.docs.title.as_ref()).filter(|title| !repeats(title, name, def));
    let description = docs::said(def.docs.description.as_ref());
    match (title, description) {
        (_, Some(description)) => text.foreign(&docs::sentence(description)),
        (Some(title), None) => text.line(docs::sentence(&docs::plain(title))),
        (None, None) => text.line(fallback(cx, def).unwrap_or_default()),
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

/// Returns whether a title is the name of the type, or has the letters and digits of its component or of what it describes:
/// `User Name` of `user_name`, which says no more.
fn repeats(title: &str, name: &str, def: &TypeDef) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = char> {
        let letters = text.chars().filter(|letter| letter.is_alphanumeric());
        letters.flat_map(char::to_lowercase)
    }
    let described = match &def.hints.usage {
        Usage::Part {
            part: Part::Member(member) | Part::MemberItem(member),
            ..
        } => Some(member),
        Usage::Operation {
            role: Role::Parameter(parameter),
            ..
        } => Some(parameter),
        _ => None,
    };
    let mut names = [def.hints.key.as_ref(), described].into_iter().flatten();
    title == name || names.any(|name| letters(title).eq(letters(name)))
}

/// Returns the documentation of a type without a description in the specification.
fn fallback(cx: Context<'_>, def: &TypeDef) -> Option<String> {
    match &def.hints.usage {
        // A component may have other uses than the first one.
        _ if def.hints.key.is_some() => alias(cx, &def.shape),
        Usage::Part {
            part: Part::Member(member) | Part::MemberItem(member),
            ..
        } if def.hints.shared.is_some() => {
            Some(format!("The {} of several types.", docs::code(member)))
        }
        Usage::Operation { operation, .. } if def.hints.shared.is_some() => {
            let template = &cx.api.operations[*operation].template;
            Some(format!(
                "The body of several requests and responses of {}.",
                docs::code(template)
            ))
        }
        Usage::Part { of, part } => {
            let whole = &cx.type_names(*of).name;
            let whole = article(&docs::link(whole, &format!("crate::types::{whole}")), whole);
            Some(match part {
                Part::Member(member) => format!("The {} of {whole}.", docs::code(member)),
                Part::MemberItem(member) => {
                    format!("An item of the {} of {whole}.", docs::code(member))
                }
                Part::Item | Part::Element(_) => format!("An item of {whole}."),
                Part::Value => format!("A value of {whole}."),
                Part::Siblings => format!("A value of several members of {whole}."),
                Part::Variant(..) => format!("A variant of {whole}."),
            })
        }
        Usage::Operation { operation, role } => {
            Some(operation_use(&cx.api.operations[*operation], role))
        }
        Usage::Webhook(id) => {
            let name = docs::code(&cx.api.webhooks[*id].name);
            Some(format!("The body of the webhook {name}."))
        }
        Usage::WebhookQuery(id) => {
            let name = docs::code(&cx.api.webhooks[*id].name);
            Some(format!("The query of the webhook {name}."))
        }
        Usage::WebhookHeader(id, header) => {
            let (name, header) = (docs::code(&cx.api.webhooks[*id].name), docs::code(header));
            Some(format!("The header {header} of the webhook {name}."))
        }
        Usage::Root => alias(cx, &def.shape),
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
            .filter(|text| !text.contains('\n') && !only_succeeds(text))
    };
    match role {
        Role::RequestBody => format!("The body of {request}."),
        Role::RequestItem => format!("An item of the body of {request}."),
        Role::ResponseBody(status) => match said(*status) {
            Some(text) => docs::capitalized(&docs::sentence(text)),
            None => format!("The response to {request}."),
        },
        Role::ResponseItem(_) => format!("An item of the response to {request}."),
        Role::Parameter(parameter) => {
            format!("The parameter {} of {request}.", docs::code(parameter))
        }
        Role::ResponseHeader(header) => format!(
            "The header {} of the response to {request}.",
            docs::code(header)
        ),
    }
}

/// Returns whether the description of a response says no more than that the request succeeded. Frameworks write such a
/// text where their user wrote none.
fn only_succeeds(text: &str) -> bool {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    [
        "ok",
        "success",
        "successful",
        "successful operation",
        "successful response",
        "default response",
        "created",
        "accepted",
        "the request has succeeded",
        "the request has succeeded and a new resource has been created as a result",
    ]
    .contains(&words.join(" ").as_str())
}

/// Returns the link to a type with its article.
fn article(link: &str, name: &str) -> String {
    format!(
        "{} {link}",
        if begins_with_vowel(name) { "an" } else { "a" }
    )
}

/// Returns whether the name of a type is spoken with a vowel at its start: `Order`, `Update`, but not `One`, `User`.
fn begins_with_vowel(name: &str) -> bool {
    let starts = |start: &&str| name.starts_with(start);
    let is_word = |word: &&str| {
        let rest = name.strip_prefix(word);
        rest.is_some_and(|rest| !rest.starts_with(char::is_lowercase))
    };
    let mut letters = name.chars();
    match letters.next() {
        // The name of a letter alone.
        Some('F' | 'H' | 'L' | 'M' | 'N' | 'R' | 'S' | 'X') => {
            letters.next().is_none_or(|next| next.is_ascii_digit())
        }
        Some('A' | 'I') => true,
        Some('E') => !name.starts_with("Eu"),
        Some('O') => !["One", "Once"].iter().any(is_word),
        Some('U') => ["Ul", "Um", "Un", "Up"].iter().any(starts) && !name.starts_with("Uni"),
        _ => false,
    }
}

/// Returns the documentation of an alias, which names its type.
fn alias(cx: Context<'_>, shape: &Shape) -> Option<String> {
    let Shape::Alias(of) = shape else {
        return None;
    };
    let (what, inner) = match of {
        Ty::Array(items) => ("A list of", &**items),
        Ty::Map(values) => ("A map of", &**values),
        other => ("Another name of", other),
    };
    let Ty::Type(id) = inner else {
        return None;
    };
    let inner = &cx.type_names(*id).name;
    let link = docs::link(inner, &format!("crate::types::{inner}"));
    Some(format!("{what} {link}."))
}

/// Returns the implementation of `Serialize` and `Deserialize` on top of the layer of the runtime.
pub(super) fn bridge(name: &proc_macro2::Ident) -> TokenStream {
    quote!(crate::runtime::impl_serde!(#name);)
}

#[cfg(test)]
mod tests {
    use super::begins_with_vowel;

    #[test]
    fn the_article_follows_the_sound() {
        for name in [
            "Order", "Event", "Image", "Unknown", "Update", "OnEvent", "Onetime", "N", "S3",
        ] {
            assert!(begins_with_vowel(name), "{name}");
        }
        for name in [
            "One", "OneOf", "User", "Unit", "Uuid", "European", "Pet", "Name", "U",
        ] {
            assert!(!begins_with_vowel(name), "{name}");
        }
    }
}
