//! Prints the definitions of types without a parser: a third of the tokens of a crate are theirs.

use super::nodes::{Node, is_punct};
use super::simple::{Printer, ident, split};
use proc_macro2::Delimiter;

/// Returns the text of a struct, an enum or an alias; `None` for any other item. `imports` is whether the last segment of
/// a path is enough.
pub(super) fn print(nodes: &[Node], imports: &impl Fn(&Node) -> bool) -> Option<String> {
    let mut printer = Printer::new(imports);
    item(&mut printer, nodes)?;
    Some(printer.into_text())
}

fn item<I: Fn(&Node) -> bool>(printer: &mut Printer<'_, I>, nodes: &[Node]) -> Option<()> {
    let nodes = printer.attributes(nodes, "")?;
    let [visibility, keyword, name, rest @ ..] = nodes else {
        return None;
    };
    let keyword = ident(keyword)?.to_string();
    let start = format!("pub {keyword} {}", ident(name)?);
    if ident(visibility)? != "pub" {
        return None;
    }
    match (keyword.as_str(), rest) {
        ("struct" | "enum", [Node::Group(Delimiter::Brace, members)]) if members.is_empty() => {
            printer.line(&format!("{start} {{}}"))
        }
        ("struct" | "enum", [Node::Group(Delimiter::Brace, members)]) => {
            printer.line(&format!("{start} {{"))?;
            for member in split(members)? {
                let member = printer.attributes(member, "    ")?;
                let text = match keyword.as_str() {
                    "struct" => field(printer, member)?,
                    _ => variant(printer, member)?,
                };
                printer.line(&format!("    {text},"))?;
            }
            printer.line("}")
        }
        ("type", [equals, of @ .., end]) if is_punct(equals, '=') && is_punct(end, ';') => {
            let of = printer.words(of)?;
            printer.line(&format!("{start} = {of};"))
        }
        _ => None,
    }
}

fn field<I: Fn(&Node) -> bool>(printer: &Printer<'_, I>, nodes: &[Node]) -> Option<String> {
    let [visibility, name, colon, of @ ..] = nodes else {
        return None;
    };
    let is_field = ident(visibility)? == "pub" && is_punct(colon, ':');
    is_field.then(|| Some(format!("pub {}: {}", ident(name)?, printer.words(of)?)))?
}

fn variant<I: Fn(&Node) -> bool>(printer: &Printer<'_, I>, nodes: &[Node]) -> Option<String> {
    match nodes {
        [name] => Some(ident(name)?.to_string()),
        [name, Node::Group(Delimiter::Parenthesis, of)] => {
            Some(format!("{}({})", ident(name)?, printer.words(of)?))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::nodes::nodes;
    use super::print;
    use proc_macro2::TokenStream;
    use quote::quote;

    fn printed(item: TokenStream) -> Option<String> {
        print(&nodes(item), &|_| false)
    }

    #[test]
    fn a_definition_is_printed_as_prettyplease_prints_it() {
        for item in [
            quote!(
                #[doc = " A."]
                #[derive(Debug, Clone)]
                #[non_exhaustive]
                pub struct A {
                    #[doc = " B."]
                    pub b: Option<Vec<crate::types::B>>,
                    pub r#type: std::collections::BTreeMap<String, serde_json::Value>,
                    #[deprecated]
                    pub c: Box<jiff::civil::Date>,
                    pub d: (B, Box<dyn C>),
                }
            ),
            quote!(
                pub struct A {}
            ),
            quote!(
                #[non_exhaustive]
                pub enum A {
                    B,
                    #[doc = " C."]
                    C(Box<crate::types::C>),
                    D(crate::runtime::Maybe<std::collections::BTreeMap<String, i64>>),
                }
            ),
            quote!(
                pub enum A {}
            ),
            quote!(
                #[doc = " A."]
                pub type A = Vec<crate::types::B>;
            ),
        ] {
            let expected = prettyplease::unparse(&syn::parse2(item.clone()).unwrap());
            assert_eq!(printed(item), Some(expected));
        }
    }

    #[test]
    fn anything_else_is_left_to_prettyplease() {
        let long = quote::format_ident!("{}", "x".repeat(90));
        for item in [
            quote!(
                pub struct A;
            ),
            quote!(
                pub struct A(B);
            ),
            quote!(
                struct A {}
            ),
            quote!(
                pub struct A<T> {
                    pub a: T,
                }
            ),
            quote!(
                pub struct A {
                    a: B,
                }
            ),
            quote!(
                pub struct A {
                    pub #long: B,
                }
            ),
            quote!(
                pub enum A {
                    B { c: D },
                }
            ),
            quote!(
                pub enum A {
                    B = 1,
                }
            ),
            quote!(
                #[cfg(feature = "a")]
                pub type A = B;
            ),
            quote!(
                pub fn a() {}
            ),
            quote!(
                impl A {}
            ),
        ] {
            assert_eq!(printed(item.clone()), None, "{item}");
        }
    }
}
