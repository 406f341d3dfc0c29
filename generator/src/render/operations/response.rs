//! Prints the responses of an operation: the content of each response and its type.

use super::super::context::{Context, ident, part};
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::ty;
use super::op::Op;
use super::reason::{old_reason, reason};
use super::stream;
use crate::ir::{Response, Status};
use crate::passes::{OperationFacts, Output, Payload};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// A response with its variant.
pub(in crate::render) struct Arm<'a> {
    pub(in crate::render) response: &'a Response,
    pub(in crate::render) variant: Ident,
    /// The method of the output type that returns the value of the variant.
    conversion: Ident,
    pub(in crate::render) payload: &'a Payload,
    /// Whether the value in the variant is in a `Box`.
    boxed: bool,
    /// The media types that tell it from the other contents of the response. Empty for the one that is read otherwise.
    pub(super) media_types: &'a [String],
    /// Whether it is a variant of its own.
    is_variant: bool,
    /// Whether 204 No Content is read in the same way.
    pub(super) reads_no_content: bool,
}

/// The responses of an operation.
pub(in crate::render) struct Outcome<'a> {
    pub(in crate::render) successes: Vec<Arm<'a>>,
    pub(in crate::render) errors: Vec<Arm<'a>>,
    /// The errors in other media types.
    others: Vec<Arm<'a>>,
    /// The facts that the passes determined.
    pub(super) facts: &'a OperationFacts,
}

/// Returns the responses of an operation with their payloads.
pub(in crate::render) fn outcome(op: Op<'_>) -> Outcome<'_> {
    let arm = |index: &usize| {
        let index = *index;
        let facts = op.facts.responses.get(index)?;
        Some(Arm {
            response: op.operation.responses.get(index)?,
            variant: part(&op.names.responses, index),
            conversion: part(&op.names.conversions, index),
            payload: &facts.payload,
            boxed: facts.boxed,
            media_types: &[],
            is_variant: true,
            reads_no_content: op.facts.no_content == Some(index),
        })
    };
    let others = op.facts.error_contents.iter().enumerate();
    let others = others.filter_map(|(index, content)| {
        Some(Arm {
            variant: part(&op.names.error_contents, index),
            payload: &content.facts.payload,
            boxed: content.facts.boxed,
            media_types: &content.media_types,
            is_variant: content.is_variant,
            ..arm(&content.response)?
        })
    });
    Outcome {
        successes: op.facts.successes.iter().filter_map(arm).collect(),
        errors: op.facts.errors.iter().filter_map(arm).collect(),
        others: others.collect(),
        facts: op.facts,
    }
}

/// Returns the type of the value that is read.
pub(super) fn payload_ty(cx: Context<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(()),
        Payload::Json(of) | Payload::Xml(of, _) | Payload::Form(of, _) => ty::ty(cx, of),
        Payload::Items(format, of) => {
            let item = stream::item_ty(cx, format, of);
            quote!(Vec<#item>)
        }
        Payload::Text => quote!(String),
        Payload::Bytes => quote!(bytes::Bytes),
    }
}

impl Arm<'_> {
    /// Returns whether the variant has a field for the status.
    pub(in crate::render) fn names_status(&self) -> bool {
        !matches!(self.response.status, Status::Code(_))
    }

    /// Returns the declaration of the variant.
    pub(super) fn declaration(&self, cx: Context<'_>, docs: &TokenStream) -> TokenStream {
        let variant = &self.variant;
        let ty = payload_ty(cx, self.payload);
        let ty = if self.boxed { quote!(Box<#ty>) } else { ty };
        match (self.names_status(), *self.payload == Payload::Empty) {
            (false, true) => quote!(#docs #variant),
            (false, false) => quote!(#docs #variant(#ty)),
            (true, true) => quote!(#docs #variant { status: crate::runtime::StatusCode }),
            (true, false) => {
                quote!(#docs #variant { status: crate::runtime::StatusCode, body: #ty })
            }
        }
    }

    /// Returns the function that creates the variant from the value that was read.
    pub(super) fn constructor(&self, of: &Ident) -> TokenStream {
        let variant = &self.variant;
        match (self.names_status(), *self.payload == Payload::Empty) {
            (false, true) => quote!(|| #of::#variant),
            (false, false) => quote!(#of::#variant),
            (true, true) => quote!(|| #of::#variant { status }),
            (true, false) => quote!(|body| #of::#variant { status, body }),
        }
    }

    /// Returns the kind of the response in words.
    pub(super) fn kind(&self) -> &'static str {
        match self.response.status {
            Status::Code(code) => reason(code).unwrap_or("an error"),
            Status::Range(3) => "a redirection",
            Status::Range(4) => "a client error",
            Status::Range(5) => "a server error",
            Status::Range(_) | Status::Default => "an error",
        }
    }

    /// Returns the statuses in words: `404`, `5XX`, `Any other status`.
    pub(super) fn statuses(&self) -> String {
        match self.response.status {
            Status::Code(code) => match reason(code) {
                Some(reason) => format!("{code} {reason}"),
                None => code.to_string(),
            },
            Status::Range(range) => format!("{range}XX"),
            Status::Default => "Any other status".to_owned(),
        }
    }

    /// Returns the statuses and the media types that tell the variant from the others.
    fn distinction(&self) -> String {
        let media_types: Vec<String> = self.media_types.iter().map(|one| docs::code(one)).collect();
        match media_types.as_slice() {
            [] => self.statuses(),
            names => format!("{} as {}", self.statuses(), names.join(" or ")),
        }
    }

    /// Returns the documentation of the variant.
    pub(super) fn docs(&self, indent: usize) -> TokenStream {
        let mut text = Text::default();
        let statuses = self.distinction();
        let said = self.description().unwrap_or_default();
        if self.says_no_more(said) {
            text.line(format!("{statuses}."));
        } else if said.starts_with(char::is_alphanumeric) {
            text.foreign(&format!("{statuses}: {}", docs::sentence(said)));
        } else {
            text.line(format!("{statuses}.")).foreign(said);
        }
        text.attributes(indent)
    }

    /// Returns the description of the response on one line.
    pub(super) fn one_line(&self) -> String {
        let statuses = self.distinction();
        let said = self.description().and_then(|text| text.lines().next());
        match said.map(str::trim) {
            Some(said) if !self.says_no_more(said) => {
                format!("{statuses}: {}", docs::sentence(said))
            }
            _ => format!("{statuses}."),
        }
    }

    /// Returns whether a description is only the reason phrase, or a plain word for an error.
    fn says_no_more(&self, said: &str) -> bool {
        let said = said.trim_end_matches('.');
        let is_word = |word: &str| word.eq_ignore_ascii_case(said);
        match self.response.status {
            _ if said.is_empty() => true,
            Status::Code(code) => {
                reason(code).is_some_and(is_word) || old_reason(code).is_some_and(is_word)
            }
            Status::Range(_) | Status::Default => {
                ["error", "default", "default error", "unexpected error"]
                    .into_iter()
                    .any(is_word)
            }
        }
    }

    /// Returns the description without a leading reason phrase, which the status implies: `Conflict - A topic exists`.
    fn description(&self) -> Option<&str> {
        let said = docs::said(self.response.docs.description.as_ref())?;
        let Status::Code(code) = self.response.status else {
            return Some(said);
        };
        let reason = reason(code).unwrap_or_default();
        let rest = said.get(..reason.len()).zip(said.get(reason.len()..));
        let rest = rest.filter(|(start, _)| start.eq_ignore_ascii_case(reason));
        let rest = rest.and_then(|(_, rest)| rest.trim_start().strip_prefix(['-', ':', '–', '—']));
        Some(rest.map_or(said, str::trim_start))
    }
}

impl<'a> Outcome<'a> {
    /// Returns the variants of the error type: that of each response, then those of its other media types.
    pub(super) fn error_variants(&self) -> Vec<&Arm<'a>> {
        let variants = self.errors.iter().flat_map(|arm| {
            let others = self.others_of(arm).filter(|other| other.is_variant);
            std::iter::once(arm).chain(others)
        });
        variants.collect()
    }

    /// Returns the other media types of an error.
    pub(super) fn others_of(&self, arm: &Arm<'a>) -> impl Iterator<Item = &Arm<'a>> {
        let response = arm.response;
        let others = self.others.iter();
        others.filter(move |other| std::ptr::eq(other.response, response))
    }

    /// Returns whether the successes differ, so that the result is an enum.
    pub(super) fn has_output_enum(&self) -> bool {
        self.facts.output == Output::Several
    }

    pub(super) fn output_ty(&self, op: Op<'_>) -> TokenStream {
        match &self.facts.output {
            Output::Nothing => quote!(()),
            Output::One(payload) => payload_ty(op.cx, payload),
            Output::Several => {
                let name = ident(&op.names.output);
                quote!(#name)
            }
        }
    }

    pub(super) fn error_ty(&self, op: Op<'_>) -> TokenStream {
        if self.errors.is_empty() {
            quote!(crate::runtime::Undocumented)
        } else {
            let name = ident(&op.names.error);
            quote!(#name)
        }
    }
}

/// Prints the enum of the results, if they differ.
pub(super) fn output(op: Op<'_>, outcome: &Outcome<'_>, source: &mut Source) {
    if !outcome.has_output_enum() {
        return;
    }
    let name = ident(&op.names.output);
    let mut text = Text::default();
    text.line(format!("The result of {}.", op.method_link()));
    let docs = text.attributes(0);
    let variants = outcome
        .successes
        .iter()
        .map(|arm| arm.declaration(op.cx, &arm.docs(4)));
    source.push(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
    });
    let conversions = outcome.successes.iter();
    let conversions: Vec<TokenStream> = conversions
        .filter(|arm| *arm.payload != Payload::Empty)
        .map(|arm| conversion(op.cx, arm))
        .collect();
    if !conversions.is_empty() {
        source.push(quote! { impl #name { #(#conversions)* } });
    }
}

/// Returns the method that returns the value of a variant.
fn conversion(cx: Context<'_>, arm: &Arm<'_>) -> TokenStream {
    let Arm {
        variant,
        conversion,
        payload,
        boxed,
        ..
    } = arm;
    let mut text = Text::default();
    text.line(format!(
        "Returns the body of {}.",
        docs::code(&arm.statuses())
    ));
    text.line("# Errors");
    text.line("Any other result is returned unchanged.");
    let docs = text.attributes(4);
    let ty = payload_ty(cx, payload);
    let pattern = match arm.names_status() {
        true => quote!(Self::#variant { body, .. }),
        false => quote!(Self::#variant(body)),
    };
    let value = if *boxed { quote!(*body) } else { quote!(body) };
    quote! {
        #docs
        pub fn #conversion(self) -> Result<#ty, Self> {
            match self {
                #pattern => Ok(#value),
                other => Err(other),
            }
        }
    }
}
