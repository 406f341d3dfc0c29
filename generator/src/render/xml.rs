//! Prints `xml.rs`: the tables that describe how types are XML, as data.

use super::context::{Context, constant};
use super::docs::{self, Text};
use super::format::Source;
use crate::ir::TypeId;
use crate::passes::{
    XmlContent, XmlItems, XmlMember, XmlName, XmlNode, XmlRest, XmlRoot, XmlScalar, XmlTable,
    XmlUnion,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// The types of the runtime that the tables may consist of.
const USED: [&str; 8] = [
    "XmlContent",
    "XmlList",
    "XmlMember",
    "XmlName",
    "XmlObject",
    "XmlRest",
    "XmlRoot",
    "XmlUnion",
];

/// Returns the text of the file below the header; `None` if no body is XML.
pub(super) fn module(cx: Context<'_>) -> Option<String> {
    let facts = cx.analysis.xml();
    if facts.roots.is_empty() {
        return None;
    }
    let roots = facts.roots.iter().zip(&cx.names.xml.roots);
    let roots = roots.map(|(one, name)| root(cx, one, &constant(name)));
    let tables = facts.tables.iter().map(|(id, one)| table(cx, *id, one));
    let items: Vec<TokenStream> = roots.chain(tables).collect();
    let text: String = items.iter().map(ToString::to_string).collect();
    let mut used: Vec<&str> = USED.into_iter().filter(|name| names(&text, name)).collect();
    if names(&text, "XmlVariant") {
        used.push("XmlVariant");
    }
    let used = used.into_iter().map(|name| format_ident!("{name}"));
    let mut source = Source::other();
    source.push(quote!(use crate::runtime::{#(#used),*};));
    items.into_iter().for_each(|item| source.push(item));
    Some(source.into_text())
}

fn names(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric())
        .any(|word| word == name)
}

/// Returns the path of the root element with this index.
pub(super) fn root_path(cx: Context<'_>, index: usize) -> TokenStream {
    let name = cx.names.xml.roots.get(index).map_or("", String::as_str);
    let name = constant(name);
    quote!(crate::xml::#name)
}

fn root(cx: Context<'_>, root: &XmlRoot, name: &Ident) -> TokenStream {
    let XmlRoot {
        name: element,
        is_named,
        content: inner,
        namespaces,
    } = root;
    let mut text = Text::default();
    text.line(if element.local.is_empty() {
        "The root element of a body, named after its type.".to_owned()
    } else {
        format!("The root element {}.", docs::code(&element.local))
    });
    let docs = text.attributes(0);
    let element = name_of(element);
    let inner = content(cx, inner);
    let namespaces = namespaces
        .iter()
        .map(|(prefix, namespace)| quote!((#prefix, #namespace)));
    quote! {
        #docs
        pub(crate) static #name: XmlRoot = XmlRoot {
            name: #element,
            is_named: #is_named,
            content: #inner,
            namespaces: &[#(#namespaces),*],
        };
    }
}

fn table(cx: Context<'_>, id: TypeId, table: &XmlTable) -> TokenStream {
    let name = table_name(cx, id);
    let type_name = &cx.type_names(id).name;
    let mut text = Text::default();
    let link = docs::link(type_name, &format!("crate::types::{type_name}"));
    text.line(format!("{link} as XML."));
    let docs = text.attributes(0);
    match table {
        XmlTable::Object(members, rest) => {
            let object = object(cx, members, rest);
            quote!(#docs static #name: XmlObject = #object;)
        }
        XmlTable::List(list) => {
            let list = items(cx, list);
            quote!(#docs static #name: XmlList = #list;)
        }
        XmlTable::Union(XmlUnion {
            tag,
            values,
            variants,
        }) => {
            let values = values.iter().map(|(value, index)| {
                let index = Literal::usize_unsuffixed(*index);
                quote!((#value, #index))
            });
            let variants = variants.iter().map(|(name, inner)| {
                let name = name_of(name);
                let inner = content(cx, inner);
                quote!(XmlVariant { name: #name, content: #inner })
            });
            quote! {
                #docs
                static #name: XmlUnion = XmlUnion {
                    tag: #tag,
                    values: &[#(#values),*],
                    variants: &[#(#variants),*],
                };
            }
        }
    }
}

fn table_name(cx: Context<'_>, id: TypeId) -> Ident {
    constant(cx.names.xml.tables.get(&id).map_or("", String::as_str))
}

fn object(cx: Context<'_>, members: &[XmlMember], rest: &XmlRest) -> TokenStream {
    let members = members.iter().map(|one| member(cx, one));
    let rest = match rest {
        XmlRest::Open => quote!(XmlRest::Open),
        XmlRest::Closed => quote!(XmlRest::Closed),
        XmlRest::Typed(inner) => {
            let inner = content(cx, inner);
            quote!(XmlRest::Typed(#inner))
        }
        XmlRest::Lists(inner) => {
            let inner = content(cx, inner);
            quote!(XmlRest::Lists(#inner))
        }
        XmlRest::NullableLists(inner) => {
            let inner = content(cx, inner);
            quote!(XmlRest::NullableLists(#inner))
        }
    };
    quote!(XmlObject { members: &[#(#members),*], rest: #rest })
}

fn member(cx: Context<'_>, member: &XmlMember) -> TokenStream {
    let XmlMember {
        wire,
        node,
        name,
        content: inner,
        required,
    } = member;
    let element = name_of(name);
    let inner = content(cx, inner);
    let made = match node {
        XmlNode::Element => quote!(XmlMember::element(#wire, #element, #inner)),
        XmlNode::Attribute => quote!(XmlMember::attribute(#wire, #element, #inner)),
        XmlNode::Text => quote!(XmlMember::text(#wire, #inner)),
        XmlNode::Cdata => quote!(XmlMember::cdata(#wire, #inner)),
        XmlNode::Items => quote!(XmlMember::items(#wire, #inner)),
        XmlNode::Inline => quote!(XmlMember::inline(#wire, #inner)),
    };
    let required = required.then(|| quote!(.required()));
    quote!(#made #required)
}

fn content(cx: Context<'_>, of: &XmlContent) -> TokenStream {
    match of {
        XmlContent::Text(XmlScalar::String) => quote!(XmlContent::STRING),
        XmlContent::Text(XmlScalar::Integer) => quote!(XmlContent::INTEGER),
        XmlContent::Text(XmlScalar::Number) => quote!(XmlContent::NUMBER),
        XmlContent::Text(XmlScalar::Boolean) => quote!(XmlContent::BOOLEAN),
        XmlContent::Text(XmlScalar::Any) => quote!(XmlContent::SCALAR),
        XmlContent::Type(id) => {
            let name = table_name(cx, *id);
            match cx.analysis.xml().tables.get(id) {
                Some(XmlTable::Object(..)) => quote!(XmlContent::Object(&#name)),
                Some(XmlTable::List(_)) => quote!(XmlContent::List(&#name)),
                Some(XmlTable::Union(_)) => quote!(XmlContent::Union(&#name)),
                None => quote!(XmlContent::Any),
            }
        }
        XmlContent::List(list) => {
            let list = items(cx, list);
            quote!(XmlContent::List(&#list))
        }
        XmlContent::Map(values) => {
            let map = object(cx, &[], values);
            quote!(XmlContent::Object(&#map))
        }
        XmlContent::Object => quote!(XmlContent::OBJECT),
        XmlContent::Any => quote!(XmlContent::Any),
    }
}

fn items(cx: Context<'_>, of: &XmlItems) -> TokenStream {
    let XmlItems {
        name,
        content: inner,
    } = of;
    let name = name_of(name);
    let inner = content(cx, inner);
    quote!(XmlList { item: #name, content: #inner })
}

fn name_of(name: &XmlName) -> TokenStream {
    let XmlName {
        local,
        prefix,
        namespace,
    } = name;
    if namespace.is_empty() {
        quote!(XmlName::new(#local))
    } else {
        quote!(XmlName::qualified(#prefix, #local, #namespace))
    }
}
