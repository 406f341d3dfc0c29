//! Determines the imports between the files of a crate, for tests of its structure.
//!
//! An import is a path to an item of another file of the same crate, in a `use` or in code. A re-export in a `mod.rs`
//! is not an import itself: a file that uses the item through it imports the file that defines the item.

use crate::rust::sources;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::Visit;

/// The path of a module: `["render", "types"]`; empty for the root.
type Module = Vec<String>;

/// The files of a crate and their imports.
#[derive(Debug, Default)]
pub struct Imports {
    /// The files that each file imports.
    pub files: BTreeMap<String, BTreeSet<String>>,
}

/// Returns the imports between the sources below a folder of the repository.
///
/// # Panics
///
/// Panics if a source cannot be parsed.
#[must_use]
pub fn imports(folder: &str) -> Imports {
    let mut modules: BTreeMap<Module, Found> = BTreeMap::new();
    for source in sources(folder) {
        let file = syn::parse_file(&source.text)
            .unwrap_or_else(|error| panic!("{folder}/{}: {error}", source.path));
        let module = module_of(&source.path);
        let mut found = Found {
            file: source.path.clone(),
            ..Found::default()
        };
        let mut paths = Paths {
            module: &module,
            paths: Vec::new(),
        };
        for item in &file.items {
            match item {
                syn::Item::Use(item) => {
                    let mut names = Vec::new();
                    flatten(&item.tree, &mut Vec::new(), &mut names);
                    let is_public = !matches!(item.vis, syn::Visibility::Inherited);
                    for (name, path) in names {
                        let path = absolute(&module, path);
                        if is_public && path.starts_with(&module) {
                            found.exports.push((name, path));
                        } else {
                            found.uses.push(path);
                        }
                    }
                }
                item if is_test(item) => {}
                item => paths.visit_item(item),
            }
        }
        found.uses.extend(paths.paths);
        modules.insert(module, found);
    }
    let has_runtime = modules.contains_key(&vec!["runtime".to_owned()]);
    let mut imports = Imports::default();
    for found in modules.values() {
        let targets = found.uses.iter().filter_map(|path| {
            // The files of the runtime have the paths of an emitted crate, where they are below this module.
            let path = match path.split_first() {
                Some((first, rest)) if first == "runtime" && !has_runtime => rest,
                _ => path,
            };
            // A path of another crate resolves to this file, as does a path of its own items.
            let target = resolve(&modules, path, 0)?;
            (*target != found.file).then(|| target.clone())
        });
        imports.files.insert(found.file.clone(), targets.collect());
    }
    imports
}

impl Imports {
    /// Returns the circles: the sets of files that import each other, each of more than one file.
    #[must_use]
    pub fn circles(&self) -> Vec<Vec<String>> {
        circles(&self.files)
    }

    /// Returns the circles between the files and subfolders of each folder. A subfolder represents all files in it.
    #[must_use]
    pub fn circles_of_folders(&self) -> Vec<Vec<String>> {
        let folders: BTreeSet<&str> = self
            .files
            .keys()
            .flat_map(|file| file.match_indices('/').map(|(at, _)| &file[..=at]))
            .chain([""])
            .collect();
        let mut found = Vec::new();
        for folder in folders {
            let part = |file: &str| {
                let rest = file.strip_prefix(folder)?;
                let part = rest.split('/').next()?;
                (part != "mod.rs").then(|| format!("{folder}{part}"))
            };
            let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for (file, targets) in &self.files {
                let Some(from) = part(file) else { continue };
                let to = targets.iter().filter_map(|target| part(target));
                let to: BTreeSet<String> = to.filter(|to| *to != from).collect();
                graph.entry(from).or_default().extend(to);
            }
            found.extend(circles(&graph));
        }
        found
    }

    /// Returns the imports between rooms that violate their order, each as `from -> to`. A room is a folder or a file
    /// at the top. `order` lists the rooms from the bottom up.
    #[must_use]
    pub fn against(&self, order: &[&str]) -> BTreeSet<String> {
        let room = |file: &str| {
            let room = file.split('/').next().unwrap_or(file);
            room.strip_suffix(".rs").unwrap_or(room).to_owned()
        };
        let floor = |room: &str| order.iter().position(|other| *other == room);
        let mut found = BTreeSet::new();
        for (file, targets) in &self.files {
            for target in targets {
                let (from, to) = (room(file), room(target));
                if from != to && (floor(&from).is_none() || floor(&from) <= floor(&to)) {
                    found.insert(format!("{file} -> {target}"));
                }
            }
        }
        found
    }
}

/// The imports and exports of one file.
#[derive(Debug, Default)]
struct Found {
    file: String,
    uses: Vec<Vec<String>>,
    /// The names that the module re-exports from modules below it.
    exports: Vec<(String, Vec<String>)>,
}

/// Collects the paths of code.
struct Paths<'a> {
    module: &'a [String],
    paths: Vec<Vec<String>>,
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string());
        let segments: Vec<String> = segments.collect();
        if segments.len() > 1 && path.leading_colon.is_none() {
            self.paths.push(absolute(self.module, segments));
        }
        syn::visit::visit_path(self, path);
    }

    // `pub(in crate::…)` names a module and imports nothing.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut names = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut names);
        let paths = names
            .into_iter()
            .map(|(_, path)| absolute(self.module, path));
        self.paths.extend(paths);
    }
}

fn is_test(item: &syn::Item) -> bool {
    let syn::Item::Mod(item) = item else {
        return false;
    };
    item.attrs.iter().any(|it| it.path().is_ident("cfg")) && item.ident == "tests"
}

fn module_of(file: &str) -> Module {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    let mut module: Module = path.split('/').map(str::to_owned).collect();
    if path == "lib" || module.last().is_some_and(|last| last == "mod") {
        module.pop();
    }
    module
}

/// Lists the names that a `use` imports, each with its path. A glob has the name `*`.
fn flatten(tree: &syn::UseTree, before: &mut Vec<String>, names: &mut Vec<(String, Vec<String>)>) {
    let with = |last: String| [before.as_slice(), &[last]].concat();
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, names);
            before.pop();
        }
        syn::UseTree::Name(name) if name.ident == "self" => {
            let name = before.last().cloned().unwrap_or_default();
            names.push((name, before.clone()));
        }
        syn::UseTree::Name(name) => {
            names.push((name.ident.to_string(), with(name.ident.to_string())))
        }
        syn::UseTree::Rename(name) => {
            names.push((name.rename.to_string(), with(name.ident.to_string())));
        }
        syn::UseTree::Glob(_) => names.push(("*".to_owned(), before.clone())),
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, before, names);
            }
        }
    }
}

/// Returns a path from the root of the crate. A path that starts with a plain name is resolved in the module.
fn absolute(module: &[String], path: Vec<String>) -> Vec<String> {
    let mut base = module.to_vec();
    let mut rest = path.as_slice();
    match path.first().map(String::as_str) {
        Some("crate") => {
            base.clear();
            rest = &path[1..];
        }
        Some("self") => rest = &path[1..],
        _ => {
            while rest.first().is_some_and(|first| first == "super") {
                base.pop();
                rest = &rest[1..];
            }
        }
    }
    base.extend_from_slice(rest);
    base
}

/// Returns the file that defines the item of a path.
fn resolve<'a>(
    modules: &'a BTreeMap<Module, Found>,
    path: &[String],
    depth: usize,
) -> Option<&'a String> {
    let mut at = 0;
    while at < path.len() && modules.contains_key(&path[..=at]) {
        at += 1;
    }
    let found = modules.get(&path[..at])?;
    let name = path.get(at);
    let mut exports = found.exports.iter();
    let export = exports.find(|(exported, _)| Some(exported) == name);
    match export {
        Some((_, target)) if depth < 8 => {
            let target = [target.as_slice(), &path[at + 1..]].concat();
            resolve(modules, &target, depth + 1)
        }
        _ => Some(&found.file),
    }
}

/// Returns the strongly connected sets of more than one node.
fn circles(graph: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reached = |start: &String| {
        let mut seen = BTreeSet::new();
        let mut queue = vec![start];
        while let Some(node) = queue.pop() {
            for next in graph.get(node).into_iter().flatten() {
                if seen.insert(next) {
                    queue.push(next);
                }
            }
        }
        seen
    };
    let reach: BTreeMap<&String, BTreeSet<&String>> =
        graph.keys().map(|node| (node, reached(node))).collect();
    let mut found: BTreeSet<Vec<String>> = BTreeSet::new();
    for (node, seen) in &reach {
        let circle = seen.iter().filter(|other| {
            let back = reach.get(*other);
            back.is_some_and(|back| back.contains(node))
        });
        let circle: Vec<String> = circle.map(|node| (*node).clone()).collect();
        if circle.len() > 1 {
            found.insert(circle);
        }
    }
    found.into_iter().collect()
}
