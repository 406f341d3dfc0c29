//! The sources of this crate as text, and what a crate made of them depends on. This file is not copied.

use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A file of the support code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RuntimeFile {
    /// Its name in `src/runtime/`.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Which crates get it.
    pub needs: Need,
}

/// Why a crate needs a file or a dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Every crate does.
    Always,
    /// It has types of the crate `jiff`.
    Jiff,
    /// It has types of the crate `chrono`.
    Chrono,
    /// It has types of the crate `time`.
    Time,
    /// It has the type of the crate `uuid`.
    Uuid,
    /// It has the type of the crate `rust_decimal`.
    Decimal,
}

impl Need {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Always,
        Self::Jiff,
        Self::Chrono,
        Self::Time,
        Self::Uuid,
        Self::Decimal,
    ];

    /// The feature of this crate that stands for the need.
    const fn feature(self) -> Option<&'static str> {
        match self {
            Self::Always => None,
            Self::Jiff => Some("jiff"),
            Self::Chrono => Some("chrono"),
            Self::Time => Some("time"),
            Self::Uuid => Some("uuid"),
            Self::Decimal => Some("rust_decimal"),
        }
    }
}

macro_rules! file {
    ($name:literal, $need:ident) => {
        RuntimeFile {
            name: $name,
            text: include_str!($name),
            needs: Need::$need,
        }
    };
}

/// The files of the support code, by name; `mod.rs` is made by [`module`].
pub const FILES: &[RuntimeFile] = &[
    file!("api.rs", Always),
    file!("base64.rs", Always),
    file!("blocking.rs", Always),
    file!("builder.rs", Always),
    file!("bytes_text.rs", Always),
    file!("call.rs", Always),
    file!("client.rs", Always),
    file!("elements.rs", Always),
    file!("error.rs", Always),
    file!("execute.rs", Always),
    file!("file.rs", Always),
    file!("foreign.rs", Always),
    file!("form.rs", Always),
    file!("from_node.rs", Always),
    file!("http_date.rs", Always),
    file!("json_chrono.rs", Chrono),
    file!("json_containers.rs", Always),
    file!("json_decimal.rs", Decimal),
    file!("json_jiff.rs", Jiff),
    file!("json_scalars.rs", Always),
    file!("json_time.rs", Time),
    file!("json_uuid.rs", Uuid),
    file!("macro_support.rs", Always),
    file!("macros.rs", Always),
    file!("maybe.rs", Always),
    file!("media.rs", Always),
    file!("members.rs", Always),
    file!("mock.rs", Always),
    file!("node.rs", Always),
    file!("node_look.rs", Always),
    file!("node_parse.rs", Always),
    file!("node_write.rs", Always),
    file!("null.rs", Always),
    file!("operation.rs", Always),
    file!("parts.rs", Always),
    file!("percent.rs", Always),
    file!("problem.rs", Always),
    file!("reading.rs", Always),
    file!("reply.rs", Always),
    file!("reqwest_transport.rs", Always),
    file!("retry.rs", Always),
    file!("secret.rs", Always),
    file!("security.rs", Always),
    file!("style.rs", Always),
    file!("text.rs", Always),
    file!("to_node.rs", Always),
    file!("transport.rs", Always),
];

/// The files that a crate with these needs gets. [`Need::Always`] goes without saying.
pub fn files(needs: &BTreeSet<Need>) -> impl Iterator<Item = &'static RuntimeFile> {
    FILES.iter().filter(|file| is_needed(file.needs, needs))
}

fn is_needed(need: Need, needs: &BTreeSet<Need>) -> bool {
    need == Need::Always || needs.contains(&need)
}

/// The text of `src/runtime/mod.rs` for a crate with these needs: this crate's `lib.rs` without what is not copied.
/// `reqwest` and `blocking` stay features of the crate.
#[must_use]
pub fn module(needs: &BTreeSet<Need>) -> String {
    let source = include_str!("lib.rs");
    let copied = source
        .split("// What follows is not copied.")
        .next()
        .unwrap_or_default();
    let mut text = String::with_capacity(copied.len());
    let mut lines = copied.trim_end().lines();
    while let Some(line) = lines.next() {
        match Need::ALL.into_iter().find(|need| is_switch(line, *need)) {
            // The line after it is the one that is switched.
            Some(need) if !is_needed(need, needs) => drop(lines.next()),
            Some(_) => {}
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

fn is_switch(line: &str, need: Need) -> bool {
    need.feature()
        .is_some_and(|feature| line == format!("#[cfg(feature = \"{feature}\")]"))
}

/// A dependency of the crates that are made of [`FILES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dependency {
    /// Its name.
    pub name: &'static str,
    /// The version that is asked for.
    pub version: &'static str,
    /// Its features; the default ones are always off.
    pub features: &'static [&'static str],
    /// Whether a feature of the crate switches it on.
    pub optional: bool,
    /// Which crates have it.
    pub needs: Need,
    /// The `cfg` that it is there for only.
    pub target: Option<&'static str>,
}

const fn dependency(
    name: &'static str,
    version: &'static str,
    features: &'static [&'static str],
    needs: Need,
) -> Dependency {
    Dependency {
        name,
        version,
        features,
        optional: false,
        needs,
        target: None,
    }
}

/// What a `Cargo.toml` must have under `[dependencies]`, by name.
pub const DEPENDENCIES: &[Dependency] = &[
    dependency("bytes", "1.7", &["std"], Need::Always),
    dependency("chrono", "0.4.38", &["alloc"], Need::Chrono),
    Dependency {
        optional: true,
        target: Some(WASM),
        ..dependency("gloo-timers", "0.4", &["futures"], Need::Always)
    },
    dependency("http", "1.1", &["std"], Need::Always),
    dependency("jiff", "1", &["std"], Need::Jiff),
    Dependency {
        optional: true,
        ..dependency("reqwest", "0.13", &[], Need::Always)
    },
    dependency("rust_decimal", "1.36", &["std"], Need::Decimal),
    dependency("serde", "1.0.200", &["std"], Need::Always),
    // Without the feature a number may come back as its neighbour.
    dependency(
        "serde_json",
        "1.0.120",
        &["std", "float_roundtrip"],
        Need::Always,
    ),
    dependency("time", "0.3.36", &["formatting", "parsing"], Need::Time),
    Dependency {
        optional: true,
        target: Some(NOT_WASM),
        ..dependency("tokio", "1.38", &["time"], Need::Always)
    },
    dependency("uuid", "1.10", &["std"], Need::Uuid),
];

const WASM: &str = "cfg(target_arch = \"wasm32\")";
const NOT_WASM: &str = "cfg(not(target_arch = \"wasm32\"))";

/// A feature of the crates that are made of [`FILES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// Its name.
    pub name: &'static str,
    /// What it switches on.
    pub enables: &'static [&'static str],
    /// What it is for.
    pub docs: &'static str,
}

/// What a `Cargo.toml` must have under `[features]`, in that order.
pub const FEATURES: &[Feature] = &[
    Feature {
        name: "default",
        enables: &["reqwest", "rustls"],
        docs: "Requests over HTTPS that work out of the box.",
    },
    Feature {
        name: "reqwest",
        enables: &["dep:reqwest", "dep:tokio", "dep:gloo-timers"],
        docs: "The transport made of the crate `reqwest`. Without it the client is given a transport.",
    },
    Feature {
        name: "blocking",
        enables: &["reqwest", "reqwest/blocking"],
        docs: "`send_blocking`, for programs without an async runtime.",
    },
    Feature {
        name: "rustls",
        enables: &["reqwest?/rustls"],
        docs: "TLS by rustls; the platform verifies the certificates.",
    },
    Feature {
        name: "native-tls",
        enables: &["reqwest?/native-tls"],
        docs: "TLS by the library of the platform.",
    },
];

/// The `[features]` table of a `Cargo.toml`, then the tables of dependencies, for a crate with these needs.
#[must_use]
pub fn manifest(needs: &BTreeSet<Need>) -> String {
    let mut text = String::from("[features]\n");
    for feature in FEATURES {
        let enables: Vec<_> = feature
            .enables
            .iter()
            .map(|name| format!("\"{name}\""))
            .collect();
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "# {}\n{} = [{}]",
            feature.docs,
            feature.name,
            enables.join(", ")
        );
    }
    for target in [None, Some(NOT_WASM), Some(WASM)] {
        match target {
            None => text.push_str("\n[dependencies]\n"),
            Some(target) => {
                let _ = writeln!(text, "\n[target.'{target}'.dependencies]");
            }
        }
        let mine = |one: &&Dependency| one.target == target && is_needed(one.needs, needs);
        for Dependency {
            name,
            version,
            features,
            optional,
            ..
        } in DEPENDENCIES.iter().filter(mine)
        {
            let _ = write!(
                text,
                "{name} = {{ version = \"{version}\", default-features = false"
            );
            if !features.is_empty() {
                let features: Vec<_> = features.iter().map(|name| format!("\"{name}\"")).collect();
                let _ = write!(text, ", features = [{}]", features.join(", "));
            }
            text.push_str(if *optional {
                ", optional = true }\n"
            } else {
                " }\n"
            });
        }
    }
    text
}
