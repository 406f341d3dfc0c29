//! Prints structs: the definition, reading and writing, constructors and accessors.

use super::super::context::{Context, ident};
use super::super::docs;
use super::super::escape::literal;
use super::super::format::{Source, Table};
use super::fields::{FieldView, extra, views};
use super::type_docs::type_docs;
use super::{constructor, methods};
use crate::ir::{Extra, Struct, TypeDef, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Prints a struct.
pub(super) fn render(
    cx: Context<'_>,
    id: TypeId,
    def: &TypeDef,
    structure: &Struct,
    source: &mut Source,
) {
    let views = views(cx, id, structure);
    let extra = extra(cx, id, structure);
    let name = ident(&cx.type_names(id).name);
    source.push(definition(cx, id, def, &views, extra.as_ref(), &name));
    source.push(methods(cx, id, structure, &views, extra.as_ref(), &name));
    source.push(constructor::default(&views, &name));
    if views.iter().any(|view| view.field.secret) {
        source.push(debug(&name, &views, extra.as_ref()));
    }
    source.table(table(structure, &views, extra.as_ref(), &name));
}

fn definition(
    cx: Context<'_>,
    id: TypeId,
    def: &TypeDef,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let docs = type_docs(cx, id, def);
    let mut derives = Vec::new();
    if !views.iter().any(|view| view.field.secret) {
        derives.push(quote!(Debug));
    }
    derives.push(quote!(Clone));
    if !constructor::is_needed(views) {
        derives.push(quote!(Default));
    }
    derives.push(quote!(PartialEq));
    let fields = views.iter().map(|view| {
        let docs = field_docs(cx, id, view);
        let ident = &view.ident;
        let ty = view.ty(cx);
        quote!(#docs pub #ident: #ty)
    });
    let extra = extra.map(|(ident, ty)| quote!(pub #ident: #ty));
    let fields = fields.chain(extra);
    quote! {
        #docs
        #[derive(#(#derives),*)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

fn field_docs(cx: Context<'_>, id: TypeId, view: &FieldView<'_>) -> TokenStream {
    let field = view.field;
    let facts = cx.analysis.of(id);
    let mut text = docs::member(&field.docs, field.default.as_deref());
    if let Some(line) = constructor::field_line(cx, view) {
        text.line(line);
    }
    // In a type that only goes one way, the note would say nothing.
    if field.read_only && (facts.sent || !facts.received) {
        text.line("Only in responses: the service sets it.");
    }
    if field.write_only && (facts.received || !facts.sent) {
        text.line(if facts.received && !facts.sent {
            "Not for responses: the service should not send it."
        } else {
            "Only in requests: the service does not send it."
        });
    }
    text.attributes(4)
}

/// Returns `new`, setters and accessors.
fn methods(
    cx: Context<'_>,
    id: TypeId,
    structure: &Struct,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let new = constructor::is_needed(views).then(|| constructor::new(cx, views, extra));
    let methods = methods::methods(cx, id, structure, views);
    if new.is_none() && methods.is_empty() {
        return TokenStream::new();
    }
    quote! { impl #name { #new #(#methods)* } }
}

/// Returns an implementation of `Debug` that does not show secrets.
fn debug(
    name: &Ident,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
) -> TokenStream {
    let text = name.to_string();
    let fields = views
        .iter()
        .map(|view| debug_field(&view.ident, view.name, view.field.secret));
    let extra = extra.map(|(ident, _)| {
        let text = ident.to_string();
        debug_field(ident, text.trim_start_matches("r#"), false)
    });
    let fields = fields.chain(extra);
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text) #(#fields)* .finish()
            }
        }
    }
}

/// Returns the call that shows a field, or hides it if it is a secret.
pub(in crate::render) fn debug_field(ident: &Ident, name: &str, secret: bool) -> TokenStream {
    if secret {
        quote!(.field(#name, &format_args!("[redacted]")))
    } else {
        quote!(.field(#name, &self.#ident))
    }
}

/// Returns the table that reads and writes the struct.
fn table(
    structure: &Struct,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> Table {
    let members = views.iter().map(|view| {
        let wire = literal(&view.field.wire);
        format!("{wire} => {}: {}", view.ident, view.presence())
    });
    let extra = extra.map(|(ident, _)| {
        let read = match &structure.extra {
            Extra::Typed(_) => "rest_typed",
            Extra::Open | Extra::Closed => "rest",
        };
        format!(".. => {ident}: {read}")
    });
    Table {
        name: "json_object",
        of: name.to_string(),
        rows: members.chain(extra).collect(),
    }
}
