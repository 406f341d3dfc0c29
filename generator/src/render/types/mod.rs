//! Prints the module `types`, with one file for each type and its parts.

mod aliases;
mod conditions;
mod constructor;
mod convert;
mod enums;
mod fields;
mod methods;
mod problem;
mod structs;
mod tuples;
mod type_docs;
mod unions;
mod values;

pub(super) use fields::views;
pub(super) use structs::debug_field;
pub(super) use values::{literal, variant_of};

use super::context::{Context, ident_text};
use super::features;
use super::format::Source;
use super::uses::{order, reexport};
use crate::ir::{Shape, TypeDef, TypeId};

/// Returns the text of `types/mod.rs` below the header.
pub(super) fn module_list(cx: Context<'_>, modules: &[(&str, Vec<TypeId>)]) -> String {
    let mut text = String::from("//! The types of the API.\n");
    if modules.is_empty() {
        return text;
    }
    text.push('\n');
    for (module, _) in modules {
        text.push_str(&features::cfg_of_types(cx, module));
        text.push_str(&format!("mod {};\n", ident_text(module)));
    }
    text.push('\n');
    let mut modules: Vec<_> = modules.iter().collect();
    modules.sort_by(|(first, _), (second, _)| order(first, second));
    for (module, ids) in modules {
        let names: Vec<String> = ids
            .iter()
            .map(|id| ident_text(&cx.type_names(*id).name))
            .collect();
        text.push_str(&features::cfg_of_types(cx, module));
        text.push_str(&reexport(&ident_text(module), &names));
    }
    text
}

/// Returns the text of a module below the header.
pub(super) fn module(cx: Context<'_>, ids: &[TypeId]) -> String {
    let mut source = Source::of_types();
    for id in ids {
        one(cx, *id, cx.def(*id), &mut source);
    }
    source.into_text()
}

fn one(cx: Context<'_>, id: TypeId, def: &TypeDef, source: &mut Source) {
    match &def.shape {
        Shape::Struct(structure) => {
            structs::render(cx, id, def, structure, source);
            convert::render(cx, id, structure, source);
            if let Some(facts) = cx.analysis.problem(id) {
                problem::render(cx, id, structure, facts, source);
            }
        }
        Shape::Enum(of) => enums::render(cx, id, def, of, source),
        Shape::Union(union) => unions::render(cx, id, def, union, source),
        Shape::Tuple(tuple) => tuples::render(cx, id, def, tuple, source),
        Shape::Const(value) => aliases::constant(cx, id, def, value, source),
        Shape::Alias(ty) => aliases::render(cx, id, def, ty, source),
    }
}
