//! Structs: the definition, reading and writing, constructors and accessors.

use super::super::cx::{Cx, ident, ident as cx_ident, part};
use super::super::docs;
use super::super::format::Source;
use super::super::ty::{self, Holding};
use super::constructor;
use crate::ir::{Enum, EnumRepr, Extra, Field, Presence, Shape, Struct, Ty, TypeDef, TypeId};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::BTreeSet;

/// The most arguments that a function may have without a word about it.
const MOST_ARGUMENTS: usize = 7;

/// A field as it is printed.
pub(in crate::render) struct Plan<'a> {
    pub(in crate::render) field: &'a Field,
    pub(super) ident: Ident,
    pub(super) holding: Holding,
    /// The plain name, to make others of.
    pub(super) name: &'a str,
    /// The value that `new` gives it, without its holding.
    pub(super) fixed: Option<TokenStream>,
}

impl Plan<'_> {
    /// The type without its holding, boxed where it must be.
    fn inner(&self, cx: Cx<'_>) -> TokenStream {
        let inner = ty::ty(cx, &self.field.ty);
        if self.field.boxed {
            quote!(Box<#inner>)
        } else {
            inner
        }
    }

    pub(super) fn ty(&self, cx: Cx<'_>) -> TokenStream {
        let inner = self.inner(cx);
        match self.holding {
            Holding::Required => inner,
            Holding::Nullable | Holding::Optional | Holding::Any => quote!(Option<#inner>),
            Holding::Maybe => quote!(crate::runtime::Maybe<#inner>),
        }
    }

    pub(super) fn is_required(&self) -> bool {
        matches!(self.holding, Holding::Required | Holding::Nullable)
    }

    /// Whether `new` takes it.
    pub(in crate::render) fn is_asked_for(&self) -> bool {
        self.is_required() && self.fixed.is_none()
    }

    /// What [`ToNode`] is given for the member of `of`.
    pub(super) fn write(&self, of: &TokenStream) -> TokenStream {
        let ident = &self.ident;
        match self.holding {
            Holding::Required | Holding::Nullable => quote!(crate::runtime::required(&#of.#ident)),
            Holding::Optional | Holding::Any => quote!(crate::runtime::optional(&#of.#ident)),
            Holding::Maybe => quote!(crate::runtime::maybe(&#of.#ident)),
        }
    }

    fn read(&self) -> TokenStream {
        let wire = &self.field.wire;
        match self.holding {
            Holding::Required => quote!(members.required(#wire)),
            Holding::Nullable => quote!(members.nullable(#wire)),
            Holding::Optional => quote!(members.optional(#wire)),
            Holding::Any => quote!(members.any(#wire)),
            Holding::Maybe => quote!(members.maybe(#wire)),
        }
    }
}

/// The fields of a struct as they are printed.
pub(in crate::render) fn plans<'a>(cx: Cx<'a>, id: TypeId, structure: &'a Struct) -> Vec<Plan<'a>> {
    let names = cx.type_names(id);
    structure
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| Plan {
            field,
            ident: part(&names.parts, index),
            holding: ty::holding(cx, field.presence, &field.ty),
            name: names.parts.get(index).map_or("", String::as_str),
            fixed: constructor::fixed(cx, field),
        })
        .collect()
}

/// The field that keeps what is not named, with its type.
pub(super) fn extra(cx: Cx<'_>, id: TypeId, structure: &Struct) -> Option<(Ident, TokenStream)> {
    if !cx.keeps_extra(structure) {
        return None;
    }
    let ident = ident(&cx.type_names(id).extra);
    let ty = match &structure.extra {
        Extra::Typed(values) => {
            let values = ty::ty(cx, values);
            quote!(std::collections::BTreeMap<String, #values>)
        }
        Extra::Open | Extra::Closed => quote!(crate::runtime::JsonObject),
    };
    Some((ident, ty))
}

/// Prints a struct.
pub(super) fn render(
    cx: Cx<'_>,
    id: TypeId,
    def: &TypeDef,
    structure: &Struct,
    source: &mut Source,
) {
    let plans = plans(cx, id, structure);
    let extra = extra(cx, id, structure);
    let name = ident(&cx.type_names(id).name);
    source.push(definition(cx, id, def, &plans, extra.as_ref(), &name));
    source.push(methods(cx, id, &plans, extra.as_ref(), &name));
    source.push(constructor::default(&plans, &name));
    if plans.iter().any(|plan| plan.field.secret) {
        source.push(debug(&name, &plans, extra.as_ref()));
    }
    source.push(reading(structure, &plans, extra.as_ref(), &name));
    source.push(writing(&plans, extra.as_ref(), &name));
    source.push(super::bridge(&name));
}

fn definition(
    cx: Cx<'_>,
    id: TypeId,
    def: &TypeDef,
    plans: &[Plan<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let docs = super::type_docs(cx, id, def);
    let mut derives = Vec::new();
    if !plans.iter().any(|plan| plan.field.secret) {
        derives.push(quote!(Debug));
    }
    derives.push(quote!(Clone));
    if !constructor::is_needed(plans) {
        derives.push(quote!(Default));
    }
    derives.push(quote!(PartialEq));
    let fields = plans.iter().map(|plan| {
        let docs = field_docs(cx, plan);
        let ident = &plan.ident;
        let ty = plan.ty(cx);
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

fn field_docs(cx: Cx<'_>, plan: &Plan<'_>) -> TokenStream {
    let field = plan.field;
    let fallback = format!("The member {}.", docs::code(&field.wire));
    let mut text = docs::member(&field.docs, field.default.as_ref(), &fallback);
    if let Some(line) = constructor::field_line(cx, plan) {
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

/// `new`, setters and accessors of defaults.
fn methods(
    cx: Cx<'_>,
    id: TypeId,
    plans: &[Plan<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut methods = Vec::new();
    if constructor::is_needed(plans) {
        taken.insert("new".to_owned());
        methods.push(constructor::new(cx, plans, extra));
    }
    if cx.facts(id).sent {
        for plan in plans
            .iter()
            .filter(|plan| !plan.is_required() && plan.fixed.is_none() && !plan.field.read_only)
        {
            let method = format!("with_{}", plan.name);
            if taken.insert(method.clone()) {
                methods.push(setter(cx, plan, &method));
            }
        }
    }
    for plan in plans {
        let method = format!("{}_or_default", plan.name.trim_end_matches('_'));
        if let Some(accessor) = accessor(cx, plan, &method)
            && taken.insert(method)
        {
            methods.push(accessor);
        }
    }
    if methods.is_empty() {
        return TokenStream::new();
    }
    quote! { impl #name { #(#methods)* } }
}

/// The word about many arguments.
pub(in crate::render) fn many_arguments(count: usize) -> TokenStream {
    if count > MOST_ARGUMENTS {
        quote!(#[expect(clippy::too_many_arguments, reason = "the specification requires each of them")])
    } else {
        TokenStream::new()
    }
}

fn setter(cx: Cx<'_>, plan: &Plan<'_>, method: &str) -> TokenStream {
    let ident = &plan.ident;
    let method = cx_ident(method);
    let argument = ty::argument(cx, &plan.field.ty);
    let ty = argument.ty;
    let mut value = if argument.into {
        quote!(#ident.into())
    } else {
        quote!(#ident)
    };
    if plan.field.boxed {
        value = quote!(Box::new(#value));
    }
    let value = match plan.holding {
        Holding::Maybe => quote!(crate::runtime::Maybe::Value(#value)),
        _ => quote!(Some(#value)),
    };
    let docs = docs::line(&format!("Sets {}.", docs::code(&plan.field.wire)));
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    }
}

/// The accessor that gives the default of the specification where the member is absent.
fn accessor(cx: Cx<'_>, plan: &Plan<'_>, method: &str) -> Option<TokenStream> {
    let default = plan.field.default.as_ref()?;
    if plan.field.presence != Presence::Optional || plan.field.boxed {
        return None;
    }
    let ident = &plan.ident;
    let (ty, value) = if ty::is_string(cx, &plan.field.ty) {
        let default = default.as_str()?;
        (
            quote!(&str),
            quote!(self.#ident.as_deref().unwrap_or(#default)),
        )
    } else if let Some((
        id,
        TypeDef {
            shape: Shape::Enum(of),
            ..
        },
    )) = cx.named(&plan.field.ty)
    {
        let variant = variant_of(cx, id, of, default)?;
        let name = ty::ty(cx, &Ty::Type(id));
        (
            quote!(&#name),
            quote!(self.#ident.as_ref().unwrap_or(&#name::#variant)),
        )
    } else {
        let literal = number_or_bool(cx.resolve(&plan.field.ty), default)?;
        let ty = ty::ty(cx, &plan.field.ty);
        (ty, quote!(self.#ident.unwrap_or(#literal)))
    };
    let shown = match default {
        Value::String(text) if text.is_empty() => "the empty string".to_owned(),
        Value::String(text) => docs::code(text),
        other => docs::code(&other.to_string()),
    };
    let mut text = docs::Text::default();
    text.line(format!(
        "{}, or its default {shown} where it is absent.",
        docs::code(&plan.field.wire)
    ));
    let docs = text.attributes(4);
    let method = cx_ident(method);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #method(&self) -> #ty {
            #value
        }
    })
}

/// The variant of an enum that has this value.
pub(in crate::render) fn variant_of(
    cx: Cx<'_>,
    id: TypeId,
    of: &Enum,
    value: &Value,
) -> Option<Ident> {
    if !matches!(
        of.repr,
        EnumRepr::String | EnumRepr::Integer | EnumRepr::Mixed
    ) {
        return None;
    }
    let index = of.values.iter().position(|known| known.wire == *value)?;
    Some(part(&cx.type_names(id).parts, index))
}

/// A literal of a number or boolean type.
pub(in crate::render) fn number_or_bool(ty: &Ty, value: &Value) -> Option<TokenStream> {
    fn integer<T: TryFrom<i64>>(value: &Value) -> Option<T> {
        T::try_from(value.as_i64()?).ok()
    }
    let text = match ty {
        Ty::Bool => value.as_bool()?.to_string(),
        Ty::I32 => integer::<i32>(value)?.to_string(),
        Ty::I64 => value.as_i64()?.to_string(),
        Ty::U32 => integer::<u32>(value)?.to_string(),
        Ty::U64 => value.as_u64()?.to_string(),
        // `{:?}` keeps the point that makes it a float.
        Ty::F64 => format!("{:?}", value.as_f64()?),
        _ => return None,
    };
    syn::parse_str::<syn::Expr>(&super::super::format::grouped(&text))
        .ok()
        .map(|expr| quote!(#expr))
}

/// `Debug` that does not show secrets.
fn debug(name: &Ident, plans: &[Plan<'_>], extra: Option<&(Ident, TokenStream)>) -> TokenStream {
    let text = name.to_string();
    let fields = plans
        .iter()
        .map(|plan| debug_field(&plan.ident, plan.name, plan.field.secret));
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
    plans: &[Plan<'_>],
    extra: Option<&(Ident, TokenStream)>,
    name: &Ident,
) -> TokenStream {
    let fields = plans.iter().map(|plan| {
        let ident = &plan.ident;
        let read = plan.read();
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
    } else if plans.is_empty() {
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

fn writing(plans: &[Plan<'_>], extra: Option<&(Ident, TokenStream)>, name: &Ident) -> TokenStream {
    let of = quote!(self);
    let members = plans.iter().map(|plan| {
        let wire = &plan.field.wire;
        let value = plan.write(&of);
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
