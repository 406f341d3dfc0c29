//! Prints tokens as text, with short paths, the imports that they need, and blank lines between items.

use super::layout;
use super::nodes::{MARK, MODULES, Marked, Node, Seen, define, nodes};
use super::uses::declaration;
use proc_macro2::TokenStream;
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

/// One item of a file.
enum Item {
    /// Code, with full paths.
    Code(Vec<Node>),
    /// Code that a feature may switch off, whose paths remain full: an import would need the feature as well.
    Whole(Vec<Node>),
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
        self.items.push(Item::Whole(nodes(item)));
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
                    define(item, &mut defines);
                    seen.look(item);
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
            Item::Code(item) => print(item, &|node| imports.has(node)),
            Item::Whole(item) => print(item, &|_| false),
            Item::Table(table) => table.print(),
        }));
        blocks.join("\n")
    }
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
            let items = self.items.iter().filter(|(_, from)| **from == index);
            let mut names: Vec<String> = items.map(|(name, _)| name.clone()).collect();
            if index == 0 {
                names.extend(self.unnamed.iter().map(|name| format!("{name} as _")));
            }
            let start = format!("use {}::", module.join("::"));
            uses.push(declaration(&start, &names));
        }
        if self.fmt {
            uses.push("use std::fmt;\n".to_owned());
        }
        uses.sort_unstable();
        uses.concat()
    }

    /// Returns whether the last segment of a path is enough.
    fn has(&self, node: &Node) -> bool {
        match node {
            Node::Fmt => true,
            Node::Path { module, name, .. } => {
                let own = *module == 1 && self.own.contains(name);
                own || self.items.get(name) == Some(module)
            }
            _ => false,
        }
    }
}

/// Prints one item, with blank lines between its methods. `imports` is whether the last segment of a path is enough.
fn print(item: Vec<Node>, imports: &impl Fn(&Node) -> bool) -> String {
    if let Some(text) = layout::print(&item, imports) {
        return text;
    }
    let mut marked = Marked::default();
    let file = match syn::parse2::<syn::File>(marked.tokens(item, imports)) {
        Ok(file) => file,
        // Tokens that do not parse are a bug of the renderer, which appears when the emitted crate is compiled.
        Err(error) => return format!("{}\n", error.into_compile_error()),
    };
    let is_impl = matches!(file.items.first(), Some(syn::Item::Impl(_)));
    let text = prettyplease::unparse(&file);
    let text = if is_impl { spread(&text) } else { text };
    documented(&text, &marked.docs)
}

/// Replaces the marks by the lines of documentation, as comments with the indentation of the mark.
fn documented(text: &str, docs: &[String]) -> String {
    let mut out = String::with_capacity(text.len() + docs.iter().map(String::len).sum::<usize>());
    for line in text.split_inclusive('\n') {
        let marked = line
            .split_once(MARK)
            .filter(|(indent, _)| indent.trim().is_empty());
        let number =
            marked.and_then(|(indent, number)| Some((indent, number.trim_end().parse().ok()?)));
        let docs =
            number.and_then(|(indent, number): (_, usize)| Some((indent, docs.get(number)?)));
        match docs {
            Some((indent, docs)) => {
                for line in docs.split('\n') {
                    out.extend([indent, "///", line, "\n"]);
                }
            }
            None => out.push_str(line),
        }
    }
    out
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
