//! Prints tokens as text, with short paths, the imports that they need, and blank lines between items.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use std::collections::{BTreeMap, BTreeSet};

/// Names that a file must not import. A type of the API with such a name is written by its path.
const PRELUDE: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "Vec",
];

/// Traits whose methods are called. They are imported without a name if the name is taken.
const TRAITS: &[&str] = &["ErrorBody", "FromNode", "Operation", "ToTree"];

/// The modules whose items are imported individually.
const MODULES: &[&[&str]] = &[
    &["crate", "runtime"],
    &["crate", "types"],
    &["std", "collections"],
    &["crate", "api"],
    &["crate", "operations"],
    &["crate", "servers"],
    &["crate", "headers"],
];

/// One item of a file.
enum Item {
    /// Code, with full paths.
    Code(Vec<Node>),
    /// Code that a feature may switch off, whose paths remain full: an import would need the feature as well.
    Whole(TokenStream),
    /// A call of a macro of the runtime, with one row per line.
    Table(Table),
}

/// A call of a macro of the runtime.
pub(super) struct Table {
    /// The name of the macro.
    pub(super) name: &'static str,
    /// The type that the macro implements traits for.
    pub(super) of: String,
    /// The rows, without the commas at their ends.
    pub(super) rows: Vec<String>,
}

impl Table {
    fn print(&self) -> String {
        let Self { name, of, rows } = self;
        let mut text = format!("{name}! {{\n    {of},\n");
        for row in rows {
            text.push_str(&format!("    {row},\n"));
        }
        text + "}\n"
    }
}

/// A token of an item. Unlike those of a [`TokenStream`], the tokens of a group can be read without copies of them.
enum Node {
    Token(TokenTree),
    Group(Delimiter, Span, Vec<Node>),
}

fn nodes(tokens: TokenStream) -> Vec<Node> {
    let node = |token| match token {
        TokenTree::Group(group) => {
            let (delimiter, span, stream) = (group.delimiter(), group.span(), group.stream());
            // The tokens are moved out of a stream that nothing else refers to.
            drop(group);
            Node::Group(delimiter, span, nodes(stream))
        }
        token => Node::Token(token),
    };
    tokens.into_iter().map(node).collect()
}

/// A source file under construction. Its items are written with full paths.
pub(super) struct Source {
    items: Vec<Item>,
    /// Whether the items of the file are exported from `crate::types`.
    of_types: bool,
}

impl Source {
    /// Creates a file of `crate::types`.
    pub(super) fn of_types() -> Self {
        Self {
            items: Vec::new(),
            of_types: true,
        }
    }

    /// Creates a file of another module.
    pub(super) fn other() -> Self {
        Self {
            items: Vec::new(),
            of_types: false,
        }
    }

    /// Adds an item.
    pub(super) fn push(&mut self, item: TokenStream) {
        if !item.is_empty() {
            self.items.push(Item::Code(nodes(item)));
        }
    }

    /// Adds an item that a feature may switch off.
    pub(super) fn push_whole(&mut self, item: TokenStream) {
        self.items.push(Item::Whole(item));
    }

    /// Adds a call of a macro of the runtime.
    pub(super) fn table(&mut self, table: Table) {
        self.items.push(Item::Table(table));
    }

    /// Returns the text of the file below its header.
    pub(super) fn into_text(self) -> String {
        let mut defines: BTreeSet<String> = BTreeSet::new();
        let mut seen = Seen::default();
        for item in &self.items {
            match item {
                Item::Code(item) => {
                    defines.extend(defined(item));
                    look(item, &mut seen);
                }
                Item::Whole(_) => {}
                Item::Table(table) => {
                    let modules = seen.items.entry(table.name.to_owned()).or_default();
                    modules.insert(0);
                }
            }
        }
        let imports = Imports::choose(seen, &defines, self.of_types);
        let mut blocks = Vec::new();
        let uses = imports.uses();
        if !uses.is_empty() {
            blocks.push(uses);
        }
        blocks.extend(self.items.into_iter().map(|item| match item {
            Item::Code(item) => print(imports.shorten(item)),
            Item::Whole(item) => print(item),
            Item::Table(table) => table.print(),
        }));
        blocks.join("\n")
    }
}

/// The paths that a file uses, from the last segment to the modules that contain the item.
#[derive(Default)]
struct Seen {
    items: BTreeMap<String, BTreeSet<usize>>,
    fmt: bool,
}

/// The names that a file imports.
struct Imports {
    /// The imported names, each with the index of its module.
    items: BTreeMap<String, usize>,
    /// The traits whose name is taken.
    unnamed: Vec<String>,
    /// The types of the API that the file itself defines.
    own: BTreeSet<String>,
    fmt: bool,
}

impl Imports {
    fn choose(seen: Seen, defined: &BTreeSet<String>, of_types: bool) -> Self {
        let own = if of_types {
            defined.clone()
        } else {
            BTreeSet::new()
        };
        let mut imports = Self {
            items: BTreeMap::new(),
            unnamed: Vec::new(),
            own,
            fmt: seen.fmt,
        };
        for (name, modules) in seen.items {
            let taken = defined.contains(&name);
            // Of two items with the same name, that of the runtime is imported, since it is used more often.
            if let (false, false, Some(module)) =
                (taken, PRELUDE.contains(&name.as_str()), modules.first())
            {
                imports.items.insert(name, *module);
            } else if taken && modules.contains(&0) && TRAITS.contains(&name.as_str()) {
                imports.unnamed.push(name);
            }
        }
        imports
    }

    fn uses(&self) -> String {
        let mut uses: Vec<String> = Vec::new();
        for (index, module) in MODULES.iter().enumerate() {
            let mut names: Vec<TokenStream> = Vec::new();
            for (name, from) in &self.items {
                if *from == index {
                    names.push(raw_or_plain(name).into_token_stream());
                }
            }
            if index == 0 {
                for name in &self.unnamed {
                    let name = format_ident!("{name}");
                    names.push(quote!(#name as _));
                }
            }
            let path = module.iter().map(|segment| format_ident!("{segment}"));
            uses.push(match names.as_slice() {
                [] => continue,
                [name] => print(quote!(use #(#path)::*::#name;)),
                names => print(quote!(use #(#path)::*::{#(#names),*};)),
            });
        }
        if self.fmt {
            uses.push("use std::fmt;\n".to_owned());
        }
        uses.sort_unstable();
        uses.concat()
    }

    /// Replaces paths by imported names, also inside of groups and macro calls.
    fn shorten(&self, nodes: Vec<Node>) -> TokenStream {
        let mut out = Vec::with_capacity(nodes.len());
        let mut rest = nodes.into_iter();
        loop {
            let (skipped, length) = match path(rest.as_slice()) {
                Some((found, length)) if self.imports(&found) => (length - 1, length),
                Some((_, length)) => (0, length),
                None => (0, 1),
            };
            let tokens = rest.by_ref().take(length).skip(skipped);
            let before = out.len();
            out.extend(tokens.map(|node| match node {
                Node::Token(token) => token,
                Node::Group(delimiter, span, nodes) => {
                    let mut group = Group::new(delimiter, self.shorten(nodes));
                    group.set_span(span);
                    TokenTree::Group(group)
                }
            }));
            if out.len() == before {
                return out.into_iter().collect();
            }
        }
    }

    /// Returns whether the last segment of a path is enough.
    fn imports(&self, found: &Found) -> bool {
        match found {
            Found::Fmt => true,
            Found::Item { module, name } => {
                let own = *module == 1 && self.own.contains(name);
                own || self.items.get(name) == Some(module)
            }
        }
    }
}

/// A path that can be shortened.
enum Found {
    /// `std::fmt`, imported as a module.
    Fmt,
    /// An item of one of [`MODULES`].
    Item { module: usize, name: String },
}

/// Returns the path that the nodes start with, and its length in tokens.
fn path(nodes: &[Node]) -> Option<(Found, usize)> {
    let first = ident_at(nodes, 0)?;
    if first != "crate" && first != "std" {
        return None;
    }
    if !colons_at(nodes, 1) {
        return None;
    }
    let second = ident_at(nodes, 3)?;
    if first == "std" && second == "fmt" {
        return Some((Found::Fmt, 4));
    }
    if !colons_at(nodes, 4) {
        return None;
    }
    let module = MODULES
        .iter()
        .position(|module| matches!(module, [a, b] if first == a && second == b))?;
    let name = ident_at(nodes, 6)?.to_string();
    Some((Found::Item { module, name }, 7))
}

fn ident_at(nodes: &[Node], index: usize) -> Option<&Ident> {
    match nodes.get(index) {
        Some(Node::Token(TokenTree::Ident(ident))) => Some(ident),
        _ => None,
    }
}

fn colons_at(nodes: &[Node], index: usize) -> bool {
    [index, index + 1]
        .into_iter()
        .all(|index| matches!(nodes.get(index), Some(Node::Token(TokenTree::Punct(punct))) if punct.as_char() == ':'))
}

/// Collects the paths of an item.
fn look(mut nodes: &[Node], seen: &mut Seen) {
    while let Some(first) = nodes.first() {
        let mut length = 1;
        if let Node::Group(_, _, nodes) = first {
            look(nodes, seen);
        } else if let Some((found, tokens)) = path(nodes) {
            length = tokens;
            match found {
                Found::Fmt => seen.fmt = true,
                Found::Item { module, name } => {
                    seen.items.entry(name).or_default().insert(module);
                }
            }
        }
        nodes = nodes.get(length..).unwrap_or_default();
    }
}

/// Returns the names that an item adds to the scope of the file.
fn defined(nodes: &[Node]) -> Vec<String> {
    let mut names = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        match node {
            Node::Token(TokenTree::Ident(word))
                if ["struct", "enum", "type", "static", "trait", "fn", "mod"]
                    .iter()
                    .any(|keyword| word == keyword) =>
            {
                if let Some(name) = ident_at(nodes, index + 1) {
                    names.push(name.to_string());
                }
            }
            Node::Token(TokenTree::Ident(word)) if word == "impl" => break,
            Node::Group(Delimiter::Brace, ..) => break,
            _ => {}
        }
    }
    names
}

fn raw_or_plain(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => format_ident!("r#{plain}"),
        None => format_ident!("{name}"),
    }
}

/// Prints one item, with blank lines between its methods.
fn print(item: TokenStream) -> String {
    let file = match syn::parse2::<syn::File>(item) {
        Ok(file) => file,
        // Tokens that do not parse are a bug of the renderer, which appears when the emitted crate is compiled.
        Err(error) => return format!("{}\n", error.into_compile_error()),
    };
    let is_impl = matches!(file.items.first(), Some(syn::Item::Impl(_)));
    let text = prettyplease::unparse(&file);
    if is_impl {
        tighten(&spread(&text))
    } else {
        text
    }
}

/// Inserts a blank line between the members of an `impl`, except between constants and types on one line.
fn spread(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut member_ended = false;
    let mut one_line = false;
    for line in text.lines() {
        let starts =
            line.starts_with("    ") && !line.starts_with("     ") && !line.starts_with("    }");
        let is_code = starts && !line.starts_with("    ///") && !line.starts_with("    #");
        let simple = is_code && line.ends_with(';');
        if member_ended && starts && !(one_line && simple) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        member_ended = line == "    }" || line == "    };" || simple;
        one_line = simple;
    }
    out
}

/// The maximum width of a line of code.
const WIDTH: usize = 100;

/// Removes the braces of match arms that contain a single call of `reply`, as `rustfmt` does.
fn tighten(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        match arm(&lines, index) {
            Some((arm, end)) => {
                out.push_str(&arm);
                index = end;
            }
            None => {
                out.push_str(line);
                out.push('\n');
                index += 1;
            }
        }
    }
    out
}

/// Returns the arm that starts at this line without its braces, and the index of the line after it.
fn arm(lines: &[&str], start: usize) -> Option<(String, usize)> {
    let head = lines
        .get(start)?
        .strip_suffix('{')
        .filter(|head| head.ends_with("=> "))?;
    let indent = head.len() - head.trim_start().len();
    if lines.get(start + 1)?.trim() != "reply" {
        return None;
    }
    let closing = format!("{}}}", " ".repeat(indent));
    let end = start
        + 2
        + lines
            .get(start + 2..)?
            .iter()
            .position(|line| *line == closing)?;
    let body: Vec<&str> = lines
        .get(start + 2..end)?
        .iter()
        .map(|line| line.trim())
        .collect();
    let (fields, calls): (Vec<&str>, Vec<&str>) = body.iter().partition(|line| line.ends_with(','));
    let one_line = match calls.split_last() {
        Some((close, open)) if !fields.is_empty() => {
            let fields = fields.join(" ");
            format!(
                "{head}reply{} {} {close},",
                open.concat(),
                fields.trim_end_matches(',')
            )
        }
        _ => format!("{head}reply{},", calls.concat()),
    };
    if one_line.chars().count() <= WIDTH {
        return Some((one_line + "\n", end + 1));
    }
    let (close, open) = calls.split_last().filter(|_| !fields.is_empty())?;
    let pad = " ".repeat(indent);
    let mut text = format!("{head}reply{}\n", open.concat());
    for field in fields {
        text.push_str(&format!("{pad}    {field}\n"));
    }
    text.push_str(&format!("{pad}{close},\n"));
    Some((text, end + 1))
}

/// Returns a number with its digits in groups of three, as `clippy::unreadable_literal` requires.
pub(super) fn grouped(number: &str) -> String {
    let (sign, digits) = number
        .strip_prefix('-')
        .map_or(("", number), |digits| ("-", digits));
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) || digits.len() < 6 {
        return number.to_owned();
    }
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// Prints `pub use module::{A, B};`.
pub(super) fn reexport(module: &str, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [name] => format!("pub use self::{module}::{name};\n"),
        names => {
            let text = format!("pub use self::{module}::{{{}}};", names.join(", "));
            syn::parse_str::<syn::File>(&text).map_or(text, |file| prettyplease::unparse(&file))
        }
    }
}
