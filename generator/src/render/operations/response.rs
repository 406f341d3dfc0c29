//! Prints the code that reads the responses of an operation: the content of each response and its type.

use super::super::context::{Context, ident, part};
use super::super::docs::{self, Text};
use super::super::format::Source;
use super::super::ty;
use super::super::xml::root_path;
use super::op::Op;
use super::stream;
use crate::ir::{Response, Status};
use crate::passes::{OperationFacts, OtherSuccess, Output, Payload};
use proc_macro2::{Ident, Literal, TokenStream};
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
}

/// The responses of an operation.
pub(in crate::render) struct Outcome<'a> {
    pub(in crate::render) successes: Vec<Arm<'a>>,
    pub(in crate::render) errors: Vec<Arm<'a>>,
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
        })
    };
    Outcome {
        successes: op.facts.successes.iter().filter_map(arm).collect(),
        errors: op.facts.errors.iter().filter_map(arm).collect(),
        facts: op.facts,
    }
}

/// Returns the type of the value that is read.
pub(super) fn payload_ty(cx: Context<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(()),
        Payload::Json(of) | Payload::Xml(of, _) => ty::ty(cx, of),
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

    /// Returns the test of the status: a pattern for a single status, a condition for a range.
    fn test(&self) -> TokenStream {
        match self.response.status {
            Status::Code(code) => {
                let code = Literal::u16_unsuffixed(code);
                quote!(#code)
            }
            Status::Range(range) => in_range(range),
            // A default that is a success applies to the statuses that mean success.
            Status::Default => in_range(2),
        }
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

    /// Returns the documentation of the variant.
    pub(super) fn docs(&self, indent: usize) -> TokenStream {
        let mut text = Text::default();
        let statuses = self.statuses();
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
        let statuses = self.statuses();
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

impl Outcome<'_> {
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

    /// Returns the body of `read`.
    pub(super) fn read(&self, op: Op<'_>) -> TokenStream {
        let output = self.has_output_enum().then(|| ident(&op.names.output));
        let error = ident(&op.names.error);
        let mut arms = Arms::default();
        for arm in &self.successes {
            arms.push(arm, success(op.cx, arm, output.as_ref()));
        }
        for arm in &self.errors {
            let make = arm.constructor(&error);
            arms.push(
                arm,
                match arm.payload {
                    Payload::Empty => quote!(response.error_empty(#make)),
                    Payload::Json(_) => quote!(response.error(#make)),
                    Payload::Xml(_, root) => {
                        let root = root_path(op.cx, *root);
                        quote!(response.error_xml(&#root, #make))
                    }
                    Payload::Text => quote!(response.error_text(#make)),
                    // Only a success is a stream.
                    Payload::Items(..) | Payload::Bytes => quote!(response.error_bytes(#make)),
                },
            );
        }
        let other_success = match self.facts.other_success {
            OtherSuccess::Accepted => Some(quote!(response.empty())),
            OtherSuccess::Undocumented => Some(quote!(response.undocumented())),
            OtherSuccess::AsAnyStatus => None,
        };
        arms.ranges
            .extend(other_success.map(|read| (vec![in_range(2)], read)));
        let tells_status = self
            .errors
            .iter()
            .chain(self.successes.iter().filter(|_| output.is_some()));
        let tells_status =
            !arms.ranges.is_empty() || tells_status.into_iter().any(Arm::names_status);
        let rest = arms.rest.unwrap_or_else(|| quote!(response.undocumented()));
        let codes = arms
            .codes
            .into_iter()
            .map(|(codes, read)| quote!(#(#codes)|* => #read));
        let ranges = arms
            .ranges
            .into_iter()
            .map(|(tests, read)| quote!(_ if #(#tests)||* => #read));
        let (binding, status) = if tells_status {
            (quote!(let status = response.status();), quote!(status))
        } else {
            (TokenStream::new(), quote!(response.status()))
        };
        quote! {
            #binding
            match #status.as_u16() {
                #(#codes,)*
                #(#ranges,)*
                _ => #rest,
            }
        }
    }
}

/// Returns the condition that `status` is in a range.
fn in_range(range: u8) -> TokenStream {
    match range {
        1 => quote!(status.is_informational()),
        2 => quote!(status.is_success()),
        3 => quote!(status.is_redirection()),
        4 => quote!(status.is_client_error()),
        5 => quote!(status.is_server_error()),
        other => {
            let other = Literal::u8_unsuffixed(other);
            quote!(status.as_u16() / 100 == #other)
        }
    }
}

/// The arms of the match on the status. Statuses that are read in the same way share an arm.
#[derive(Default)]
struct Arms {
    codes: Vec<(Vec<TokenStream>, TokenStream)>,
    ranges: Vec<(Vec<TokenStream>, TokenStream)>,
    rest: Option<TokenStream>,
}

impl Arms {
    fn push(&mut self, arm: &Arm<'_>, read: TokenStream) {
        let list = match arm.response.status {
            Status::Code(_) => &mut self.codes,
            Status::Range(_) => &mut self.ranges,
            Status::Default if arm.response.success => &mut self.ranges,
            Status::Default => {
                self.rest = Some(read);
                return;
            }
        };
        let text = read.to_string();
        match list.iter_mut().find(|(_, known)| known.to_string() == text) {
            Some((tests, _)) => tests.push(arm.test()),
            None => list.push((vec![arm.test()], read)),
        }
    }
}

/// Returns the expression that reads a success.
pub(super) fn read_success(cx: Context<'_>, payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!(response.empty()),
        Payload::Json(_) => quote!(response.ok()),
        Payload::Xml(_, root) => {
            let root = root_path(cx, *root);
            quote!(response.xml(&#root))
        }
        Payload::Items(format, _) => {
            let format = stream::format(format);
            quote!(response.items(#format))
        }
        Payload::Text => quote!(response.text()),
        Payload::Bytes => quote!(response.bytes()),
    }
}

fn success(cx: Context<'_>, arm: &Arm<'_>, output: Option<&Ident>) -> TokenStream {
    let read = read_success(cx, arm.payload);
    let Some(output) = output else { return read };
    let variant = &arm.variant;
    match (arm.payload, arm.names_status()) {
        (Payload::Empty, false) => quote!(Ok(#output::#variant)),
        (Payload::Empty, true) => quote!(Ok(#output::#variant { status })),
        _ => {
            let make = arm.constructor(output);
            quote!(#read.map(#make))
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

/// Returns the reason phrase that an earlier RFC defines for a status.
fn old_reason(code: u16) -> Option<&'static str> {
    Some(match code {
        302 => "Moved Temporarily",
        413 => "Payload Too Large",
        414 => "Request-URI Too Long",
        416 => "Requested Range Not Satisfiable",
        422 => "Unprocessable Entity",
        _ => return None,
    })
}

/// Returns the reason phrase of a status (IANA's registry).
pub(super) fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        203 => "Non-Authoritative Information",
        204 => "No Content",
        205 => "Reset Content",
        206 => "Partial Content",
        207 => "Multi-Status",
        208 => "Already Reported",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "Length Required",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        414 => "URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Range Not Satisfiable",
        417 => "Expectation Failed",
        421 => "Misdirected Request",
        422 => "Unprocessable Content",
        423 => "Locked",
        424 => "Failed Dependency",
        425 => "Too Early",
        426 => "Upgrade Required",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        451 => "Unavailable For Legal Reasons",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        507 => "Insufficient Storage",
        508 => "Loop Detected",
        511 => "Network Authentication Required",
        _ => return None,
    })
}
