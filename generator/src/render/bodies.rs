//! Prints the bodies of functions that have one layout: calls, `if let` and `match`. Most tokens of an operation are theirs.

use super::nodes::{Node, is_punct};
use super::simple::{Printer, WIDTH, ident, split};
use proc_macro2::{Delimiter, TokenTree};

/// The maximum width of a struct literal on one line, in bytes.
pub(super) const STRUCT_WIDTH: usize = 35;

impl<I: Fn(&Node) -> bool> Printer<'_, I> {
    /// Prints the statements of a block.
    pub(super) fn block(&mut self, mut nodes: &[Node], indent: usize) -> Option<()> {
        while let [first, ..] = nodes {
            let is_nested = ident(first).is_some_and(|word| word == "if" || word == "match");
            let is_end = |node: &Node| match node {
                Node::Group(Delimiter::Brace, _) => is_nested,
                node => is_punct(node, ';'),
            };
            let end = nodes.iter().position(is_end);
            let (statement, rest) = nodes.split_at(end.map_or(nodes.len(), |end| end + 1));
            self.statement(statement, indent)?;
            nodes = rest;
        }
        Some(())
    }

    fn statement(&mut self, nodes: &[Node], indent: usize) -> Option<()> {
        match nodes {
            [calls @ .., end] if is_punct(end, ';') => self.calls(calls, indent, ";"),
            [name, Node::Group(Delimiter::Brace, fields)]
                if !fields.is_empty() && ident(name)? == "Self" =>
            {
                let pad = " ".repeat(indent);
                let bounds = (format!("{pad}Self {{ "), format!("{pad} }}"));
                self.listed(indent + STRUCT_WIDTH, bounds, fields)
            }
            [first, head @ .., Node::Group(Delimiter::Brace, inner)] if !inner.is_empty() => {
                let (keyword, head) = (ident(first)?.to_string(), self.words(head)?);
                self.indented(indent, &format!("{keyword} {head} {{"))?;
                match keyword.as_str() {
                    "match" => self.arms(inner, indent + 4)?,
                    "if" => self.block(inner, indent + 4)?,
                    _ => return None,
                }
                self.indented(indent, "}")
            }
            calls => self.calls(calls, indent, ""),
        }
    }

    /// Prints the arms of a `match`, each of which ends with a comma.
    fn arms(&mut self, nodes: &[Node], indent: usize) -> Option<()> {
        for arm in nodes.split(|node| is_punct(node, ',')) {
            let is_arrow =
                |pair: &[Node]| matches!(pair, [a, b] if is_punct(a, '=') && is_punct(b, '>'));
            let Some(arrow) = arm.windows(2).position(is_arrow) else {
                // The end of the list.
                return arm.is_empty().then_some(());
            };
            let (pattern, body) = arm.split_at(arrow);
            let (pattern, body) = (self.words(pattern)?, body.get(2..)?);
            match body {
                [Node::Group(Delimiter::Brace, inner)] if is_punct(inner.last()?, ';') => {
                    self.indented(indent, &format!("{pattern} => {{"))?;
                    self.block(inner, indent + 4)?;
                    self.indented(indent, "}")?;
                }
                calls => match self.line_of(calls) {
                    // The comma at the end does not count.
                    Some(text) if indent + pattern.len() + text.len() + 4 <= WIDTH => {
                        let _ = self.indented(indent, &format!("{pattern} => {text},"));
                    }
                    _ => {
                        self.indented(indent, &format!("{pattern} => {{"))?;
                        self.calls(calls, indent + 4, "")?;
                        self.indented(indent, "}")?;
                    }
                },
            }
        }
        Some(())
    }

    /// Prints an expression: on one line if it fits, or with one call of its chain per line.
    fn calls(&mut self, nodes: &[Node], indent: usize, end: &str) -> Option<()> {
        if let Some(text) = self.line_of(nodes)
            && indent + text.len() + end.len() <= WIDTH
        {
            return self.indented(indent, &format!("{text}{end}"));
        }
        if let [start @ .., Node::Group(Delimiter::Parenthesis, arguments)] = nodes
            && let Some(equals) = start.iter().position(|node| is_punct(node, '='))
        {
            let (_, called) = start.split_at(equals);
            let start = self.words(start)?;
            self.indented(indent, &format!("{start}("))?;
            self.arguments(arguments, indent + 4)?;
            self.indented(indent, &format!("){end}"))?;
            return is_path(called.get(1..)?).then_some(());
        }
        let (receiver, mut calls) = nodes.split_first()?;
        let receiver = ident(receiver)?.to_string();
        // The first call of a short receiver stays beside it. Arms with calls of `reply` have a layout of their own.
        if receiver.len() <= 4 || receiver == "reply" {
            return None;
        }
        self.indented(indent, &receiver)?;
        while let [
            dot,
            name,
            Node::Group(Delimiter::Parenthesis, arguments),
            rest @ ..,
        ] = calls
        {
            let is_last = rest.is_empty();
            if !is_punct(dot, '.') || !(is_last || closure(arguments).is_none()) {
                return None;
            }
            let end = if is_last { end } else { "" };
            self.call(&ident(name)?.to_string(), arguments, indent + 4, end)?;
            calls = rest;
        }
        calls.is_empty().then_some(())
    }

    /// Prints a call of a chain, on lines of its own.
    fn call(&mut self, name: &str, arguments: &[Node], indent: usize, end: &str) -> Option<()> {
        if let Some(text) = self.line_of(arguments)
            && indent + name.len() + text.len() + end.len() + 3 <= WIDTH
        {
            return self.indented(indent, &format!(".{name}({text}){end}"));
        }
        match closure(arguments) {
            Some((parameter, [path @ .., Node::Group(Delimiter::Brace, fields)])) => {
                let (parameter, path) = (self.words(parameter)?, self.words(path)?);
                self.indented(indent, &format!(".{name}(|{parameter}| {path} {{"))?;
                let mut width = path.len() + 3;
                for field in split(fields)? {
                    let field = self.words(field)?;
                    width += field.len() + 2;
                    self.indented(indent + 4, &format!("{field},"))?;
                }
                self.indented(indent, &format!("}}){end}"))?;
                (width > STRUCT_WIDTH).then_some(())
            }
            Some((parameter, value)) => {
                let parameter = self.words(parameter)?;
                self.indented(indent, &format!(".{name}(|{parameter}| {{"))?;
                self.argument(value, indent + 4, "")?;
                self.indented(indent, &format!("}}){end}"))
            }
            None => {
                self.indented(indent, &format!(".{name}("))?;
                self.arguments(arguments, indent + 4)?;
                self.indented(indent, &format!("){end}"))
            }
        }
    }

    /// Prints arguments, one per line.
    fn arguments(&mut self, nodes: &[Node], indent: usize) -> Option<()> {
        for argument in split(nodes)? {
            self.argument(argument, indent, ",")?;
        }
        Some(())
    }

    /// Prints an argument on a line of its own, which is longer than others if it cannot be broken.
    fn argument(&mut self, nodes: &[Node], indent: usize, end: &str) -> Option<()> {
        let text = self.words(nodes)?;
        let line = self.indented(indent, &format!("{text}{end}"));
        line.or_else(|| is_path(nodes).then_some(()))
    }

    /// Returns an expression as one line, if it may be one: words, and calls with a closure as the last argument.
    fn line_of(&self, nodes: &[Node]) -> Option<String> {
        if let Some((parameter, value)) = closure(nodes) {
            let parameter = self.words(parameter)?;
            let value = match value {
                [path @ .., Node::Group(Delimiter::Brace, fields)] => {
                    let (path, fields) = (self.words(path)?, self.words(fields)?);
                    let literal = format!("{path} {{ {fields} }}");
                    (literal.len() <= STRUCT_WIDTH).then_some(literal)?
                }
                value => self.words(value)?,
            };
            return Some(format!("|{parameter}| {value}"));
        }
        match nodes {
            [start @ .., Node::Group(Delimiter::Parenthesis, arguments)]
                if closure(arguments).is_some() =>
            {
                let (start, arguments) = (self.words(start)?, self.line_of(arguments)?);
                Some(format!("{start}({arguments})"))
            }
            words => self.words(words),
        }
    }

    /// Prints a list between its start and its end: on one line of at most `width` bytes, or with one item per line.
    pub(super) fn listed(
        &mut self,
        width: usize,
        (start, end): (String, String),
        items: &[Node],
    ) -> Option<()> {
        let items = split(items)?.into_iter().map(|item| self.words(item));
        let items: Vec<String> = items.collect::<Option<_>>()?;
        let indent = start.len() - start.trim_start().len();
        let (pad, after) = end.split_at_checked(indent)?;
        let line = format!("{start}{}{after}", items.join(", "));
        if line.len() <= width {
            return self.line(&line);
        }
        self.line(start.trim_end())?;
        for item in items {
            self.line(&format!("{pad}    {item},"))?;
        }
        self.line(&format!("{pad}{}", after.trim_start()))
    }

    fn indented(&mut self, indent: usize, text: &str) -> Option<()> {
        self.line(&format!("{:indent$}{text}", ""))
    }
}

/// Returns whether nodes are a path or a literal.
fn is_path(nodes: &[Node]) -> bool {
    nodes.iter().all(|node| match node {
        Node::Path { .. } | Node::Token(TokenTree::Ident(_) | TokenTree::Literal(_)) => true,
        node => is_punct(node, ':'),
    })
}

/// Returns the parameters and the value of a closure that is the only argument.
fn closure(nodes: &[Node]) -> Option<(&[Node], &[Node])> {
    let [start, rest @ ..] = nodes else {
        return None;
    };
    let end = rest.iter().position(|node| is_punct(node, '|'))?;
    let (parameters, value) = rest.split_at(end);
    let value = value.get(1..)?;
    let is_only = !value.iter().any(|node| is_punct(node, ','));
    (is_punct(start, '|') && is_only).then_some((parameters, value))
}

#[cfg(test)]
mod tests {
    use super::super::format::spread;
    use super::super::{impls, nodes::nodes};
    use proc_macro2::TokenStream;
    use quote::{format_ident, quote};

    /// Checks that an item is printed as `prettyplease` prints it, or is left to it.
    fn is_printed(item: TokenStream) -> bool {
        let expected = prettyplease::unparse(&syn::parse2(item.clone()).unwrap());
        let text = impls::print(&nodes(item), &|_| false);
        assert!(
            text.as_ref().is_none_or(|text| *text == spread(&expected)),
            "{text:?}\n{expected}"
        );
        text.is_some()
    }

    #[test]
    fn an_operation_is_printed_as_prettyplease_prints_it() {
        for length in 1..80 {
            let error = format_ident!("{}", "E".repeat(length));
            let text = "x".repeat(length);
            let item = quote! {
                impl Operation for A {
                    type Output = B<C>;
                    type Error = #error;
                    const INFO: &'static Info = &Info {
                        id: #text,
                        method: "GET",
                        template: #text,
                        security: &[&[A, B], &[]],
                    };
                    const SECRET: bool = true;
                    const REDIRECTS: &'static [u16] = &[302, 307];
                    #[inline]
                    fn request(&self, request: &mut Builder) {
                        request.path(#text).segment("a", &self.a).path("/b");
                        request.path("/a").segment(#text, &self.a);
                        if let Some(body) = &self.body {
                            request.json("application/json", body);
                        }
                    }
                    #[inline]
                    fn read(response: &RawResponse,) -> Result<Self::Output, Failure<Self::Error>> {
                        let status = response.status();
                        match status.as_u16() {
                            200 | 201 => response.ok(),
                            202 => response.ok().map(#error::Accepted),
                            304 => response.error_empty(|| #error::NotModified),
                            404 => response.error(#error::NotFound),
                            405 if response.is("text/plain") => response.error_text(#error::Text),
                            _ if status.is_success() => response.undocumented(),
                            _ => response.error(|body| #error::Default { status, body }),
                        }
                    }
                }
            };
            assert!(is_printed(item) || length > 40, "{length}");
            let item = quote! {
                impl A {
                    fn request(&self, request: &mut Builder) {
                        match body {
                            #error::Text(body) => { request.text("text/plain", body); },
                            #error::Other(body) => request.raw(#text, body),
                        }
                    }
                    fn other() {
                        if a.b(#text) { request.c(#text, &[A], 1); }
                        self.a.b(#text).c(#text);
                        a.b(#text).c(#text);
                        let response = other.b(#text).c(#text);
                        other.b(|a| #error { a }).c()
                    }
                    fn with(mut self, #error: impl IntoIterator<Item = impl Into<B>>) -> Tree<'_> {
                        let a = #error::new(a, &self.b, #text);
                        let a = a.b::<C>(#text);
                        self.#error = Some(#error.into_iter().map(Into::into).collect());
                        if node.has(#text) && let Some(value) = a.b(c) { return Self::C(*value); }
                        Ok(Self { #error })
                    }
                }
            };
            is_printed(item);
            let item = quote! {
                impl A {
                    fn with(mut self, #error: impl IntoIterator<Item = impl Into<B>>) -> Tree<'_> {
                        let a = #error::new(a, &self.b, #text);
                        self.#error = Some(#error.into_iter().map(Into::into).collect());
                        if node.has("a") && let Some(value) = a.b(c) { return Self::C(*value); }
                        Self::a(#text)
                    }
                }
            };
            assert!(is_printed(item) || length > 35, "{length}");
        }
    }
}
