//! Prints `impl` blocks of constructors, setters and other methods that only make calls: half of the tokens of methods are
//! theirs.

use super::nodes::{Node, is_punct};
use super::simple::{Printer, WIDTH, ident, split};
use proc_macro2::Delimiter;

/// The maximum width of a struct literal on one line, in bytes.
const STRUCT_WIDTH: usize = 35;

/// Returns the text of an `impl` block; `None` for any other item, and for a block with anything but simple methods.
/// `imports` is whether the last segment of a path is enough.
pub(super) fn print(nodes: &[Node], imports: &impl Fn(&Node) -> bool) -> Option<String> {
    let mut printer = Printer::new(imports);
    let nodes = printer.attributes(nodes, "")?;
    let [start @ .., Node::Group(Delimiter::Brace, members)] = nodes else {
        return None;
    };
    if ident(start.first()?)? != "impl" || members.is_empty() {
        return None;
    }
    let start = printer.words(start)?;
    printer.line(&format!("{start} {{"))?;
    let is_end = |node: &Node| matches!(node, Node::Group(Delimiter::Brace, _));
    for (index, member) in members.split_inclusive(is_end).enumerate() {
        if index > 0 {
            printer.line("")?;
        }
        method(&mut printer, member)?;
    }
    printer.line("}")?;
    Some(printer.into_text())
}

fn method<I: Fn(&Node) -> bool>(printer: &mut Printer<'_, I>, nodes: &[Node]) -> Option<()> {
    let nodes = printer.attributes(nodes, "    ")?;
    let is_arguments = |node: &Node| matches!(node, Node::Group(Delimiter::Parenthesis, _));
    let (start, nodes) = nodes.split_at_checked(nodes.iter().position(is_arguments)?)?;
    let [
        Node::Group(_, arguments),
        returned @ ..,
        Node::Group(_, body),
    ] = nodes
    else {
        return None;
    };
    if body.is_empty() {
        return None;
    }
    let start = printer.words(start)?;
    let is_method = start.starts_with("pub fn ") || start.starts_with("fn ");
    let is_bounded = returned
        .iter()
        .any(|node| ident(node).is_some_and(|word| word == "where"));
    if !is_method || is_bounded {
        return None;
    }
    let end = match returned {
        [] => "{".to_owned(),
        [dash, arrow, of @ ..] if is_punct(dash, '-') && is_punct(arrow, '>') => {
            format!("-> {} {{", printer.words(of)?)
        }
        _ => return None,
    };
    let bounds = (format!("    {start}("), format!("    ) {end}"));
    listed(printer, WIDTH, bounds, arguments)?;
    for statement in body.split_inclusive(|node| is_punct(node, ';')) {
        match statement {
            [words @ .., end] if is_punct(end, ';') => {
                let words = printer.words(words)?;
                printer.line(&format!("        {words};"))?;
            }
            [name, Node::Group(Delimiter::Brace, fields)]
                if !fields.is_empty() && ident(name)? == "Self" =>
            {
                let bounds = ("        Self { ".to_owned(), "         }".to_owned());
                listed(printer, 8 + STRUCT_WIDTH, bounds, fields)?;
            }
            words => {
                let words = printer.words(words)?;
                printer.line(&format!("        {words}"))?;
            }
        }
    }
    printer.line("    }")
}

/// Prints a list between its start and its end: on one line of at most `width` bytes, or with one item per line.
fn listed<I: Fn(&Node) -> bool>(
    printer: &mut Printer<'_, I>,
    width: usize,
    (start, end): (String, String),
    items: &[Node],
) -> Option<()> {
    let items = split(items)?.into_iter().map(|item| printer.words(item));
    let items: Vec<String> = items.collect::<Option<_>>()?;
    let indent = start.len() - start.trim_start().len();
    let (indent, after) = end.split_at_checked(indent)?;
    let line = format!("{start}{}{after}", items.join(", "));
    if line.len() <= width {
        return printer.line(&line);
    }
    printer.line(start.trim_end())?;
    for item in items {
        printer.line(&format!("{indent}    {item},"))?;
    }
    printer.line(&format!("{indent}{}", after.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::super::nodes::nodes;
    use super::print;
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    fn printed(item: TokenStream) -> Option<String> {
        print(&nodes(item), &|_| false)
    }

    #[test]
    fn a_block_is_printed_as_prettyplease_prints_it() {
        for length in 1..34 {
            let long = format_ident!("{}", "x".repeat(length));
            let item = quote! {
                #[doc = " Of A."]
                impl From<crate::types::B> for A<C, D> {
                    #[doc = " Makes one."]
                    #[must_use]
                    pub fn new(#long: impl Into<String>, r#type: impl IntoIterator<Item = impl Into<B>>) -> Self {
                        Self { #long: #long.into(), b, c: Vec::new() }
                    }
                }
            };
            let expected = prettyplease::unparse(&syn::parse2(item.clone()).unwrap());
            assert_eq!(printed(item), Some(expected));
            let item = quote! {
                impl A {
                    pub fn set(mut self, #long: (A, B)) -> Result<Self, C> {
                        let operation = crate::operations::D::new(&#long, "e", 1.5, self.b.c());
                        self.call_mut().#long = Some(Box::new(operation));
                        Ok(self)
                    }
                }
            };
            let expected = prettyplease::unparse(&syn::parse2(item.clone()).unwrap());
            let text = printed(item);
            assert!(text.as_ref().is_none_or(|text| *text == expected));
            assert_eq!(text.is_none(), expected.contains("(\n"));
        }
    }

    #[test]
    fn anything_else_is_left_to_prettyplease() {
        let long = format_ident!("{}", "x".repeat(90));
        for item in [
            quote!(
                pub struct A {}
            ),
            quote!(
                impl A {}
            ),
            quote!(impl A { const B: C = D; }),
            quote!(impl A { type B = C; fn d() { e() } }),
            quote!(impl A { fn b() {} }),
            quote!(impl A { pub(crate) fn b() { c() } }),
            quote!(impl A { fn b() -> C where D: E { c() } }),
            quote!(impl A { fn b(c: &'static str) { d() } }),
            quote!(impl A { fn b() { match c { _ => d() } } }),
            quote!(impl A { fn b() { if c { d() } } }),
            quote!(impl A { fn b() { c()? } }),
            quote!(impl A { fn b() { c(|d| e) } }),
            quote!(impl A { fn b() { c!() } }),
            quote!(impl A { fn b() { c + d } }),
            quote!(impl A { fn b() { c == d } }),
            quote!(impl A { fn b() { c .. d } }),
            quote!(impl A { fn b() { *c } }),
            quote!(impl A { fn b() { #long.c() } }),
            quote!(impl A { fn b() { Ok(C { d }) } }),
        ] {
            assert_eq!(printed(item.clone()), None, "{item}");
        }
    }
}
