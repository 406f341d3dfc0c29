//! APIs that were built by hand, with what the earlier stages add to them.

pub(crate) mod ampersand;
pub(crate) mod everything;

use allof::config::Config;
use allof::files::FileSet;
use allof::ir::{Api, Docs, Field, Hints, Presence, Shape, Ty, TypeDef, TypeId, Usage};
use allof::name::NameTable;
use allof::passes::{Analysis, TypeFacts};
use allof::source::{FileId, Place, Pointer};

/// An API with the facts and names that the renderer needs.
pub(crate) struct Case {
    pub(crate) api: Api,
    pub(crate) facts: Vec<TypeFacts>,
    pub(crate) names: NameTable,
}

pub(crate) fn place(pointer: &str) -> Place {
    Place::new(FileId(0), Pointer::from_escaped(pointer))
}

pub(crate) fn docs(description: &str) -> Docs {
    Docs {
        description: (!description.is_empty()).then(|| description.to_owned()),
        ..Docs::default()
    }
}

pub(crate) fn field(wire: &str, ty: Ty, presence: Presence, description: &str) -> Field {
    Field {
        wire: wire.to_owned(),
        name: None,
        ty,
        presence,
        docs: docs(description).into(),
        default: None,
        preset: None,
        read_only: false,
        write_only: false,
        secret: false,
        pattern: None,
        undeclared: false,
        boxed: false,
        origin: place(""),
    }
}

pub(crate) fn type_def(docs: Docs, shape: Shape, usage: Usage) -> TypeDef {
    TypeDef {
        origin: place(""),
        copies: Vec::new(),
        hints: Hints {
            given: None,
            key: None,
            title: docs.title.clone(),
            shared: None,
            usage,
            suffix: None,
        },
        docs,
        shape,
        examples: Vec::new(),
    }
}

/// Renders the crate of a case. The accessors of a field have the name of the field.
pub(crate) fn render(case: &Case, config: &Config) -> FileSet {
    let analysis = Analysis::new(
        &case.api,
        config,
        case.facts.clone().into(),
        &allof::source::PlaceMap::default(),
    );
    let mut names = case.names.clone();
    for (id, names) in names.types.entries_mut() {
        let fields = || analysis.fields(id).iter().zip(&names.parts);
        let setters = fields().map(|(it, name)| it.setter.then(|| format!("with_{name}")));
        let accessors =
            fields().map(|(it, name)| it.default.is_some().then(|| format!("{name}_or_default")));
        (names.setters, names.accessors) = (setters.collect(), accessors.collect());
    }
    allof::render::render(&case.api, &analysis, &names, config)
}

pub(crate) fn t(id: u32) -> Ty {
    Ty::Type(TypeId(id))
}

pub(crate) fn strings(list: &[&str]) -> Vec<String> {
    list.iter().map(|text| (*text).to_owned()).collect()
}
