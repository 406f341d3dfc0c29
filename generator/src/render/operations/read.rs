//! Prints the code that reads the responses of an operation, by the status and then by the media type.

use super::super::context::{Context, ident};
use super::super::form_fields::form_fields;
use super::super::xml::root_path;
use super::op::Op;
use super::response::{Arm, Outcome};
use super::stream;
use crate::ir::Status;
use crate::passes::{OtherSuccess, Payload};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

impl Outcome<'_> {
    /// Returns the body of `read`.
    pub(super) fn read(&self, op: Op<'_>) -> TokenStream {
        let output = self.has_output_enum().then(|| ident(&op.names.output));
        let error = ident(&op.names.error);
        let mut arms = Arms::default();
        for arm in &self.successes {
            let mut tests = vec![arm.test()];
            tests.extend(arm.reads_no_content.then(|| quote!(204)));
            arms.push(arm, tests, success(op.cx, arm, output.as_ref()));
        }
        for arm in &self.errors {
            // What tests the media type as well precedes what does not.
            for other in self.others_of(arm) {
                arms.push(other, vec![other.test()], failure(op.cx, other, &error));
            }
            arms.push(arm, vec![arm.test()], failure(op.cx, arm, &error));
        }
        let other_success = match self.facts.other_success {
            OtherSuccess::Accepted => Some(quote!(response.empty())),
            OtherSuccess::Undocumented => Some(quote!(response.undocumented())),
            OtherSuccess::AsAnyStatus => None,
        };
        arms.ranges.extend(other_success.map(|read| Row {
            tests: vec![in_range(2)],
            media_types: Vec::new(),
            read,
        }));
        let tells_status = self
            .errors
            .iter()
            .chain(self.successes.iter().filter(|_| output.is_some()));
        let tells_status =
            !arms.ranges.is_empty() || tells_status.into_iter().any(Arm::names_status);
        let Arms {
            codes,
            ranges,
            rest,
        } = arms;
        let codes = codes.iter().map(Row::of_codes);
        let ranges = ranges.iter().map(Row::of_ranges);
        let others = rest.iter().filter(|row| !row.media_types.is_empty());
        let others = others.map(Row::of_ranges);
        let rest = rest.iter().find(|row| row.media_types.is_empty());
        let rest = rest.map_or_else(|| quote!(response.undocumented()), |row| row.read.clone());
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
                #(#others,)*
                _ => #rest,
            }
        }
    }
}

impl Arm<'_> {
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

    /// Returns the tests of the media type, of which one must hold. If there are none, it is not tested.
    fn media_type_tests(&self) -> Vec<TokenStream> {
        let tests = self.media_types.iter();
        tests.map(|name| quote!(response.is(#name))).collect()
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

/// The arms of the match on the status.
#[derive(Default)]
struct Arms {
    codes: Vec<Row>,
    ranges: Vec<Row>,
    rest: Vec<Row>,
}

/// An arm of the match. Statuses that are read in the same way share one.
struct Row {
    /// The tests of the status, of which one holds. Empty for any status.
    tests: Vec<TokenStream>,
    /// The tests of the media type, of which one holds. Empty for any media type.
    media_types: Vec<TokenStream>,
    read: TokenStream,
}

impl Row {
    /// Returns an arm whose tests are patterns.
    fn of_codes(&self) -> TokenStream {
        let Self {
            tests,
            media_types,
            read,
        } = self;
        let guard = (!media_types.is_empty()).then(|| quote!(if #(#media_types)||*));
        quote!(#(#tests)|* #guard => #read)
    }

    /// Returns an arm whose tests are conditions.
    fn of_ranges(&self) -> TokenStream {
        let Self {
            tests,
            media_types,
            read,
        } = self;
        match (tests.as_slice(), media_types.as_slice()) {
            (one, []) | ([], one) => quote!(_ if #(#one)||* => #read),
            ([test], [media_type]) => quote!(_ if #test && #media_type => #read),
            (tests, media_types) => {
                quote!(_ if (#(#tests)||*) && (#(#media_types)||*) => #read)
            }
        }
    }
}

impl Arms {
    fn push(&mut self, arm: &Arm<'_>, mut tests: Vec<TokenStream>, read: TokenStream) {
        let media_types = arm.media_type_tests();
        let list = match arm.response.status {
            Status::Code(_) => &mut self.codes,
            Status::Range(_) => &mut self.ranges,
            Status::Default if arm.response.success => &mut self.ranges,
            Status::Default => {
                tests.clear();
                &mut self.rest
            }
        };
        let text = read.to_string();
        let mut known = list.iter_mut().filter(|row| row.media_types.is_empty());
        match known.find(|known| media_types.is_empty() && known.read.to_string() == text) {
            Some(known) => known.tests.append(&mut tests),
            None => list.push(Row {
                tests,
                media_types,
                read,
            }),
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
        Payload::Form(_, fields) => {
            let fields = form_fields(fields);
            quote!(response.form(&[#(#fields),*]))
        }
        Payload::Bytes => quote!(response.bytes()),
    }
}

/// Returns the expression that reads an error.
fn failure(cx: Context<'_>, arm: &Arm<'_>, error: &Ident) -> TokenStream {
    let make = arm.constructor(error);
    match arm.payload {
        Payload::Empty => quote!(response.error_empty(#make)),
        Payload::Json(_) => quote!(response.error(#make)),
        Payload::Xml(_, root) => {
            let root = root_path(cx, *root);
            quote!(response.error_xml(&#root, #make))
        }
        Payload::Text => quote!(response.error_text(#make)),
        Payload::Form(_, fields) => {
            let fields = form_fields(fields);
            quote!(response.error_form(&[#(#fields),*], #make))
        }
        // Only a success is a stream.
        Payload::Items(..) | Payload::Bytes => quote!(response.error_bytes(#make)),
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
