//! Which parts of the runtime the crate needs.

use super::cx::Cx;
use crate::config::{TimeCrate, UuidCrate};
use crate::ir::{Api, Extra, Shape, Ty};

/// The crates that types of the API come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Needs {
    pub(super) jiff: bool,
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
            Ty::Duration => self.jiff |= cx.config.formats.time == TimeCrate::Jiff,
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
            | Ty::F32
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

/// A feature of the emitted crate.
#[derive(Debug, Clone)]
pub(super) struct Feature {
    pub(super) name: String,
    pub(super) enables: Vec<String>,
    /// What it is for, in a sentence.
    pub(super) comment: String,
    pub(super) is_default: bool,
}

/// What the runtime brings along.
pub(super) struct Runtime {
    /// The files below `src/runtime`, by name.
    pub(super) files: Vec<(String, String)>,
    pub(super) features: Vec<Feature>,
    /// Name and the TOML value behind it.
    pub(super) dependencies: Vec<(String, String)>,
}

impl Runtime {
    /// The parts of the runtime that are needed.
    pub(super) fn of(needs: Needs) -> Self {
        let mut dependencies: Vec<(&str, &str)> = vec![
            ("bytes", r#""1.7""#),
            ("http", r#""1.1""#),
            (
                "reqwest",
                r#"{ version = "0.13", default-features = false, optional = true }"#,
            ),
            (
                "serde",
                r#"{ version = "1.0.200", default-features = false, features = ["std"] }"#,
            ),
            (
                "serde_json",
                r#"{ version = "1.0.120", default-features = false, features = ["std"] }"#,
            ),
            (
                "tokio",
                r#"{ version = "1.38", default-features = false, features = ["time"], optional = true }"#,
            ),
        ];
        if needs.jiff {
            dependencies.push((
                "jiff",
                r#"{ version = "1", default-features = false, features = ["alloc"] }"#,
            ));
        }
        if needs.uuid {
            dependencies.push((
                "uuid",
                r#"{ version = "1.10", default-features = false, features = ["std"] }"#,
            ));
        }
        Self {
            files: Vec::new(),
            features: features(),
            dependencies: dependencies
                .into_iter()
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .collect(),
        }
    }
}

/// The features of an emitted crate.
pub(super) fn features() -> Vec<Feature> {
    let feature = |name: &str, enables: &[&str], comment: &str, is_default| Feature {
        name: name.to_owned(),
        enables: enables.iter().map(|text| (*text).to_owned()).collect(),
        comment: comment.to_owned(),
        is_default,
    };
    vec![
        feature("default", &["reqwest", "rustls"], "", false),
        feature(
            "reqwest",
            &["dep:reqwest", "dep:tokio"],
            "The transport made of the `reqwest` crate.",
            true,
        ),
        feature(
            "blocking",
            &["reqwest", "reqwest/blocking"],
            "`send_blocking`, without an async runtime of the caller's.",
            false,
        ),
        feature(
            "rustls",
            &["reqwest?/rustls"],
            "TLS by rustls, certificates verified by the platform.",
            true,
        ),
        feature(
            "native-tls",
            &["reqwest?/native-tls"],
            "TLS by the platform's library.",
            false,
        ),
    ]
}
