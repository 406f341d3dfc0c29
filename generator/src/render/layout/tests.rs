//! Items of the forms that are emitted, with names of all widths, compared with what `rustfmt` makes of them.

use super::super::nodes::nodes;
use super::print;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use std::io::Write;
use std::process::{Command, Stdio};

/// Returns a text as `rustfmt` prints it.
fn formatted(text: &str) -> String {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(text.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{text}");
    String::from_utf8(output.stdout).unwrap()
}

/// The items with a name and a text of some width.
fn items(width: usize) -> Vec<TokenStream> {
    let name = format_ident!("{}", "N".repeat(width));
    let field = format_ident!("{}", "f".repeat(width));
    let text = "t".repeat(width);
    vec![
        quote! {
            #[derive(Debug, Clone)]
            #[non_exhaustive]
            pub struct #name {
                pub #field: Option<Vec<Maybe<#name>>>,
                pub r#type: std::collections::BTreeMap<String, #name>,
                #[deprecated]
                pub c: Box<jiff::civil::Date>,
            }
        },
        quote!(pub struct Pair(pub #name, pub Vec<i64>);),
        quote!(pub struct #name;),
        quote! {
            pub enum A {
                B,
                C(Box<#name>),
                D { status: Status, #field: B },
            }
        },
        quote!(pub type #name = Vec<Option<#name>>;),
        quote!(pub(crate) const #name: Requirement = Requirement::of(1);),
        quote! {
            static A: Api = Api {
                servers: &[Server { name: #text, urls: &[ServerUrl::fixed(#text)] }],
                schemes: &[&[#name, B], &[]],
                members: &[Member::element(#text, Name::new(#text), Content::Object(&#name)).required()],
                codes: &[302, 307, 308],
            };
        },
        quote! {
            impl Operation for A {
                type Output = Option<#name>;
                const INFO: &'static Info = &Info {
                    id: "a",
                    security: &[&[#name, B], &[]],
                };
                const SECRET: bool = true;
                #[inline]
                fn request(&self, request: &mut Builder) {
                    request.path("/a").segment(#text, &self.#field).path("/b");
                    request.path("/a").segment("a", &self.#field);
                    request.query(#text, &self.a, Query::FORM);
                    request.query("a", &self.#field, Query::FORM);
                    if let Some(body) = &self.#field {
                        request.json("application/json", body);
                    }
                }
                fn read(response: &Raw) -> Result<Self::Output, Failure<Self::Error>> {
                    let status = response.status();
                    match status.as_u16() {
                        200 | 201 => response.ok(),
                        202 => response.ok().map(#name::Accepted),
                        304 => response.error_empty(|| #name::NotModified),
                        404 => response.error(#name::NotFound),
                        405 if response.is("text/plain") => response.error_text(#name::Text),
                        _ if status.is_success() => response.undocumented(),
                        _ => response.error(|body| #name::Default { status, body }),
                    }
                }
            }
        },
        quote! {
            impl A {
                #[must_use]
                pub fn new(#field: impl Into<String>, r#type: impl IntoIterator<Item = #name>) -> Self {
                    Self { #field: #field.into(), b, c: Vec::new() }
                }
                pub fn #field(mut self, #field: #name) -> Call<#name> {
                    let operation = #name::new(&#field, "e", 1.5);
                    self.call_mut().#field = Some(Box::new(operation));
                    self.#field = Some(#field.into_iter().map(Into::into).collect());
                    self
                }
                pub fn one(&self, a: impl Into<String>) -> Call<#name> {
                    self.call(#name::new(a))
                }
                pub fn shown(&self) -> String {
                    self.#field.clone().unwrap_or_else(|| "a".to_owned())
                }
            }
        },
        quote! {
            impl FromNode for #name {
                fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
                    if node.has(#text) {
                        if let Some(value) = reader.fit(node) {
                            return Self::C(value);
                        }
                    }
                    if node.is_array() && node.first_item().is_none_or(|item| item.has(#text)) {
                        if let Some(value) = reader.fit(node) {
                            return Self::#name(value);
                        }
                    }
                    for (name, member) in [("a", optional(&value.a)), (#text, optional(&value.#field))] {
                        if let Some(member) = member {
                            rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
                        }
                    }
                    match node.tag("a") {
                        Some("a" | #text) => Self::A(FromNode::from_node(node, reader)),
                        _ => Self::#name(reader.raw(node)),
                    }
                }
            }
        },
        quote! {
            impl From<#name> for Vec<#name> {
                fn from(value: #name) -> Self {
                    Self { a: value.a, #field: value.#field }
                }
            }
        },
    ]
}

#[test]
fn the_layout_is_that_of_rustfmt() {
    let all = (1..49).flat_map(items);
    let printed = all.filter_map(|item| print(&nodes(item), &|_| false));
    let printed: Vec<String> = printed.collect();
    assert!(printed.len() > 500, "{} items are printed", printed.len());
    let text = printed.join("\n");
    let expected = formatted(&text);
    let differing = text
        .lines()
        .zip(expected.lines())
        .position(|(ours, theirs)| ours != theirs);
    if let Some(line) = differing {
        let part = |text: &str| {
            text.lines()
                .skip(line.saturating_sub(6))
                .take(14)
                .collect::<Vec<_>>()
                .join("\n")
        };
        assert_eq!(part(&text), part(&expected));
    }
    assert_eq!(text.len(), expected.len());
}
