//! Structs: the definition, reading and writing, constructors and accessors.

use super::super::cx::{Cx, ident};
use super::super::docs;
use super::super::format::Source;
use super::fields::{FieldView, extra, views};
use super::type_docs::{bridge, type_docs};
use super::{constructor, methods};
use crate::ir::{Extra, Struct, TypeDef, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Prints a struct.
pub(super) fn render(
    cx: Cx<'_>,
    id: TypeId,
    def: &TypeDef,
    structure: &Struct,
    source: &mut Source,
) {
    let views = views(cx, id, structure);
    let extra = extra(cx, id, structure);
    let name = ident(&cx.type_names(id).name);
    source.push(definition(cx, id, def, &views, extra.as_ref(), &name));
    source.push(methods(cx, id, &views, extra.as_ref(), &name));
    source.push(constructor::default(&views, &name));
    if views.iter().any(|view| view.field.secret) {
        source.push(debug(&name, &views, extra.as_ref()));
    }
    source.push(reading(structure, &views, extra.as_ref(), &name));
    source.push(writing(&views, extra.as_ref(), &name));
    source.push(bridge(&name));
}

fn definition(
    cx: Cx<'_>,
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
        let docs = field_docs(cx, view);
        let ident = &view.ident;
        let ty = view.ty(cx);
        quote!(#docs pub #ident: #ty)
    });
    let extra = extra.map(|(ident, ty)| {
        let docs = docs::line("Members that the specification does not name.");
        quote!(#docs pub #ident: #ty)
    });
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

fn field_docs(cx: Cx<'_>, view: &FieldView<'_>) -> TokenStream {
    let field = view.field;
    let fallback = format!("The member {}.", docs::code(&field.wire));
    let mut text = docs::member(&field.docs, field.default.as_ref(), &fallback);
    if let Some(line) = constructor::field_line(cx, view) {
        text.line(line);
    }
    if field.read_only {
        text.line("Only in answers: the service sets it.");
    }
    if field.write_only {
        text.line("Only in requests: the service does not send it.");
    }
    text.attributes(4)
}

/// `new`, setters and accessors.
fn methods(
    cx: Cx<'_>,
    id: TypeId,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let new = constructor::is_needed(views).then(|| constructor::new(cx, views, extra));
    let methods = methods::methods(cx, id, views);
    if new.is_none() && methods.is_empty() {
        return TokenStream::new();
    }
    quote! { impl #name { #new #(#methods)* } }
}

/// `Debug` that does not show secrets.
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

/// The call that shows a field, or hides it.
pub(in crate::render) fn debug_field(ident: &Ident, name: &str, secret: bool) -> TokenStream {
    if secret {
        quote!(.field(#name, &format_args!("[redacted]")))
    } else {
        quote!(.field(#name, &self.#ident))
    }
}

fn reading(
    structure: &Struct,
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let fields = views.iter().map(|view| {
        let ident = &view.ident;
        let read = view.read();
        quote!(#ident: #read)
    });
    let extra = extra.map(|(ident, _)| match &structure.extra {
        Extra::Typed(_) => quote!(#ident: members.rest_typed()),
        Extra::Open | Extra::Closed => quote!(#ident: members.rest()),
    });
    let fields: Vec<TokenStream> = fields.chain(extra).collect();
    let body = if fields.is_empty() {
        quote! {
            let _ = node.members(at);
            Self {}
        }
    } else if views.is_empty() {
        quote! {
            let members = node.members(at);
            Self { #(#fields,)* }
        }
    } else {
        quote! {
            let mut members = node.members(at);
            Self { #(#fields,)* }
        }
    };
    quote! {
        impl crate::runtime::FromNode for #name {
            fn from_node(node: crate::runtime::Node<'_>, at: &mut crate::runtime::Reading<'_>) -> Self {
                #body
            }
        }
    }
}

fn writing(
    views: &[FieldView<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let of = quote!(self);
    let members = views.iter().map(|view| {
        let wire = &view.field.wire;
        let value = view.write(&of);
        quote!((#wire, #value))
    });
    let body = match extra {
        Some((ident, _)) => quote!(crate::runtime::Node::object(&[#(#members),*], &self.#ident)),
        None => quote!(crate::runtime::Node::closed(&[#(#members),*])),
    };
    quote! {
        impl crate::runtime::ToNode for #name {
            fn to_node(&self) -> crate::runtime::Node<'_> {
                #body
            }
        }
    }
}
