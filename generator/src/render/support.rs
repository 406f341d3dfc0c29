//! Which parts of the runtime the crate needs.

use super::cx::Cx;
use crate::config::{TimeCrate, UuidCrate};
use crate::ir::{Api, Extra, Shape, Ty};
use allof_runtime::{Dependency, Need};
use std::collections::BTreeSet;

/// The crates that types of the API come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Needs {
    pub(super) jiff: bool,
    /// Whether durations are among what `jiff` is for.
    pub(super) span: bool,
    pub(super) chrono: bool,
    pub(super) time: bool,
    pub(super) uuid: bool,
    pub(super) decimal: bool,
}

impl Needs {
    /// What the types and operations of the API ask for.
    pub(super) fn of(cx: Cx<'_>) -> Self {
        let mut needs = Self::default();
        for_each(cx.api, &mut |of| needs.add(cx, of));
        needs
    }

    fn add(&mut self, cx: Cx<'_>, of: &Ty) {
        match of {
            Ty::DateTime | Ty::Date => match cx.config.formats.time {
                TimeCrate::Jiff => self.jiff = true,
                TimeCrate::Chrono => self.chrono = true,
                TimeCrate::Time => self.time = true,
                TimeCrate::String => {}
            },
            Ty::Duration => {
                self.span |= cx.config.formats.time == TimeCrate::Jiff;
                self.jiff |= self.span;
            }
            Ty::Uuid => self.uuid |= cx.config.formats.uuid == UuidCrate::Uuid,
            Ty::Decimal => self.decimal = true,
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => self.add(cx, inner),
            Ty::Any(_)
            | Ty::Object
            | Ty::Bool
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::F64
            | Ty::String
            | Ty::Base64
            | Ty::Binary
            | Ty::Null
            | Ty::Type(_)
            | Ty::External(_) => {}
        }
    }
}

/// Calls the function with each type at its use.
fn for_each(api: &Api, see: &mut dyn FnMut(&Ty)) {
    for def in &api.types {
        match &def.shape {
            Shape::Struct(structure) => {
                structure.fields.iter().for_each(|field| see(&field.ty));
                if let Extra::Typed(values) = &structure.extra {
                    see(values);
                }
            }
            Shape::Union(union) => union.variants.iter().for_each(|variant| see(&variant.ty)),
            Shape::Tuple(tuple) => tuple.elements.iter().chain(&tuple.rest).for_each(&mut *see),
            Shape::Alias(of) => see(of),
            Shape::Enum(_) | Shape::Const(_) => {}
        }
    }
    for operation in &api.operations {
        operation
            .parameters
            .iter()
            .for_each(|parameter| see(&parameter.ty));
        let body = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation
            .responses
            .iter()
            .flat_map(|response| &response.contents);
        body.chain(answers).for_each(|content| see(&content.ty));
    }
}

impl Needs {
    /// The same in the words of the runtime.
    fn set(self) -> BTreeSet<Need> {
        let all = [
            (self.jiff, Need::Jiff),
            (self.chrono, Need::Chrono),
            (self.time, Need::Time),
            (self.uuid, Need::Uuid),
            (self.decimal, Need::Decimal),
        ];
        all.into_iter()
            .filter_map(|(is_needed, need)| is_needed.then_some(need))
            .collect()
    }
}

/// The files below `src/runtime`, by name.
pub(super) fn files(needs: Needs) -> Vec<(&'static str, String)> {
    let set = needs.set();
    let module = ("mod.rs", allof_runtime::module(&set));
    let files = allof_runtime::files(&set).map(|file| (file.name, file.text.to_owned()));
    std::iter::once(module).chain(files).collect()
}

/// The dependencies that come with the files.
pub(super) fn dependencies(needs: Needs) -> Vec<&'static Dependency> {
    let set = needs.set();
    allof_runtime::DEPENDENCIES
        .iter()
        .filter(|dependency| dependency.needs == Need::Always || set.contains(&dependency.needs))
        .collect()
}
