//! Prints `impl` blocks of operations, constructors, setters and other methods that only make calls: most tokens of methods
//! are theirs.

use super::bodies::STRUCT_WIDTH;
use super::nodes::{Node, is_punct};
use super::simple::{Printer, WIDTH, ident, split};
use proc_macro2::{Delimiter, TokenTree};

/// Returns the text of an `impl` block; `None` for any other item, and for a block with anything but simple members.
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
    let mut members = members.as_slice();
    let mut before = None;
    while let [first, ..] = members {
        let is_value = ident(first).is_some_and(|word| word == "const" || word == "type");
        let is_end = |node: &Node| match node {
            Node::Group(Delimiter::Brace, _) => !is_value,
            node => is_value && is_punct(node, ';'),
        };
        let end = members.iter().position(is_end)? + 1;
        let (member, rest) = members.split_at_checked(end)?;
        let is_line = is_value && !matches!(member, [.., Node::Group(Delimiter::Brace, _), _]);
        if before.is_some_and(|before| !(before && is_line)) {
            printer.line("")?;
        }
        match is_value {
            true => value(&mut printer, member)?,
            false => method(&mut printer, member)?,
        }
        before = Some(is_line);
        members = rest;
    }
    printer.line("}")?;
    Some(printer.into_text())
}

/// Prints a constant or a type. A struct has one field per line.
fn value<I: Fn(&Node) -> bool>(printer: &mut Printer<'_, I>, nodes: &[Node]) -> Option<()> {
    let [start @ .., end] = nodes else {
        return None;
    };
    let [start @ .., Node::Group(Delimiter::Brace, fields)] = start else {
        let line = printer.words(start)?;
        return is_punct(end, ';').then(|| printer.line(&format!("    {line};")))?;
    };
    let start = printer.words(start)?;
    printer.line(&format!("    {start} {{"))?;
    let mut width = 0;
    for field in split(fields)? {
        let text = printer.words(field)?;
        width += text.len();
        let line = printer.line(&format!("        {text},"));
        // A text is not broken.
        if !matches!(field, [_, _, Node::Token(TokenTree::Literal(_))]) {
            line?;
        }
    }
    printer.line("    };")?;
    (width > STRUCT_WIDTH).then_some(())
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
    printer.listed(WIDTH, bounds, arguments)?;
    printer.block(body, 8)?;
    printer.line("    }")
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
            assert_eq!(printed(item), Some(expected));
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
            quote!(impl A { fn b() {} }),
            quote!(impl A { pub(crate) fn b() { c() } }),
            quote!(impl A { fn b() -> C where D: E { c() } }),
            quote!(impl A { fn b() { c()? } }),
            quote!(impl A { const B: C = D { e: 1 }; }),
            quote!(impl A { #[doc = " B."] const B: C = D; }),
            quote!(impl A { fn b() { if c { d() } else { e() } } }),
            quote!(impl A { fn b() { match c { D => e(), F => { g() } } } }),
            quote!(impl A { fn b() { match c { D { e } => f() } } }),
            quote!(impl A { fn b() { loop { c() } } }),
            quote!(impl A { fn b() { c(|d| e, f) } }),
            quote!(impl A { fn b() { c!() } }),
            quote!(impl A { fn b() { c + d } }),
            quote!(impl A { fn b() { c == d } }),
            quote!(impl A { fn b() { c .. d } }),
            quote!(impl A { fn b() { #long.c() } }),
            quote!(impl A { fn b() { Ok(C { d }) } }),
        ] {
            assert_eq!(printed(item.clone()), None, "{item}");
        }
    }
}
