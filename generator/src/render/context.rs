//! The input of the renderer, in which every part of it looks things up.

use crate::config::Config;
use crate::ir::{Api, OperationId, Shape, Struct, Ty, TypeDef, TypeId};
use crate::name::{NameTable, OperationNames, TypeNames};
use crate::passes::{Analysis, TypeFacts};
use crate::rust_words::is_raw_keyword;
use proc_macro2::{Ident, Span};

/// The input of the renderer.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) api: &'a Api,
    pub(super) analysis: &'a Analysis,
    pub(super) names: &'a NameTable,
    pub(super) config: &'a Config,
}

impl<'a> Context<'a> {
    pub(super) fn type_names(self, id: TypeId) -> &'a TypeNames {
        &self.names.types[id]
    }

    pub(super) fn operation_names(self, id: OperationId) -> &'a OperationNames {
        &self.names.operations[id]
    }

    pub(super) fn facts(self, id: TypeId) -> TypeFacts {
        self.analysis.of(id)
    }

    pub(super) fn def(self, id: TypeId) -> &'a TypeDef {
        &self.api.types[id]
    }

    /// Returns the type behind plain aliases, which the compiler does not distinguish from the type either.
    pub(super) fn resolve<'t>(self, ty: &'t Ty) -> &'t Ty
    where
        'a: 't,
    {
        self.api.resolve_if(ty, |id| !self.facts(id).newtype)
    }

    /// Returns the definition that a type refers to by name, through plain aliases.
    pub(super) fn named(self, ty: &Ty) -> Option<(TypeId, &'a TypeDef)> {
        match self.resolve(ty) {
            Ty::Type(id) => Some((*id, self.def(*id))),
            _ => None,
        }
    }

    /// Returns the struct that a type refers to by name, through plain aliases.
    pub(super) fn structure(self, ty: &Ty) -> Option<(TypeId, &'a Struct)> {
        match self.named(ty) {
            Some((
                id,
                TypeDef {
                    shape: Shape::Struct(structure),
                    ..
                },
            )) => Some((id, structure)),
            _ => None,
        }
    }
}

/// Returns the identifier of a name of the table, which is raw if it is a keyword.
pub(super) fn ident(name: &str) -> Ident {
    if is_raw_keyword(name) {
        return Ident::new_raw(name, Span::call_site());
    }
    let mut characters = name.chars();
    let begins = characters
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '_');
    if begins && name != "_" && characters.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Ident::new(name, Span::call_site());
    }
    // The table contains valid identifiers only. If it did not, the emitted crate would fail to compile, not this
    // program.
    syn::parse_str(name).unwrap_or_else(|_| Ident::new("__invalid_name", Span::call_site()))
}

/// Returns the identifier of a constant, which is the name in upper case.
pub(super) fn constant(name: &str) -> Ident {
    ident(&name.to_uppercase())
}

/// Returns the source text of [`ident`].
pub(super) fn ident_text(name: &str) -> String {
    if is_raw_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}

/// Returns the name of a part, by its index in the table.
pub(super) fn part(parts: &[String], index: usize) -> Ident {
    ident(parts.get(index).map_or("", String::as_str))
}
