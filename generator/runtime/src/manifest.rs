//! The dependencies and the features of a crate that contains the sources of this one. This file is not copied.

use crate::sources::{Need, is_needed};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// A dependency of the crates that contain [`FILES`](crate::FILES).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dependency {
    /// The name.
    pub name: &'static str,
    /// The version requirement.
    pub version: &'static str,
    /// The features; the default ones are always disabled.
    pub features: &'static [&'static str],
    /// Whether it is enabled by a feature of the crate.
    pub optional: bool,
    /// The condition under which a crate has it.
    pub needs: Need,
    /// The `cfg` of the targets that have it; `None` means all targets.
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

/// The entries of `[dependencies]` in `Cargo.toml`, by name.
pub const DEPENDENCIES: &[Dependency] = &[
    dependency("bytes", "1.7.1", &["std"], Need::Always),
    dependency("chrono", "0.4.38", &["alloc"], Need::Chrono),
    dependency("futures-core", "0.3.31", &[], Need::Always),
    // The feature applies to browsers only.
    dependency("getrandom", "0.4", &["wasm_js"], Need::Random),
    Dependency {
        optional: true,
        target: Some(WASM),
        ..dependency("gloo-timers", "0.4", &["futures"], Need::Always)
    },
    Dependency {
        optional: true,
        ..dependency("hmac", "0.13", &[], Need::Webhooks)
    },
    dependency("http", "1.1", &["std"], Need::Always),
    dependency("http-body", "1", &[], Need::Always),
    dependency("jiff", "1", &["std"], Need::Jiff),
    dependency("quick-xml", "0.42", &[], Need::Xml),
    Dependency {
        optional: true,
        ..dependency("reqwest", "0.13", &[], Need::Always)
    },
    dependency("rust_decimal", "1.36", &["std"], Need::Decimal),
    dependency("serde", "1.0.221", &["std"], Need::Always),
    // Without this feature, a number may be read as the adjacent float.
    dependency(
        "serde_json",
        "1.0.120",
        &["std", "float_roundtrip"],
        Need::Always,
    ),
    dependency("sha2", "0.11", &[], Need::Pkce),
    Dependency {
        optional: true,
        ..dependency("sha2", "0.11", &[], Need::Webhooks)
    },
    dependency("time", "0.3.36", &["formatting", "parsing"], Need::Time),
    Dependency {
        optional: true,
        target: Some(NOT_WASM),
        ..dependency("tokio", "1.38", &["time"], Need::Always)
    },
    Dependency {
        optional: true,
        ..dependency("tower-service", "0.3.3", &[], Need::Always)
    },
    Dependency {
        optional: true,
        ..dependency("tracing", "0.1.40", &[], Need::Always)
    },
    dependency("uuid", "1.10", &["std"], Need::Uuid),
];

const WASM: &str = "cfg(target_arch = \"wasm32\")";
const NOT_WASM: &str = "cfg(not(target_arch = \"wasm32\"))";

/// A feature of the crates that contain [`FILES`](crate::FILES).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Feature {
    /// The name.
    pub name: &'static str,
    /// The features and dependencies that it enables.
    pub enables: &'static [&'static str],
    /// The documentation.
    pub docs: &'static str,
    /// The condition under which a crate has it.
    pub needs: Need,
}

const fn feature(
    name: &'static str,
    enables: &'static [&'static str],
    docs: &'static str,
) -> Feature {
    Feature {
        name,
        enables,
        docs,
        needs: Need::Always,
    }
}

/// Returns a feature that enables the one of the same name of `reqwest`.
const fn passed_on(name: &'static str, enables: &'static [&'static str]) -> Feature {
    feature(
        name,
        enables,
        "The feature of `reqwest` with the same name.",
    )
}

/// The entries of `[features]` in `Cargo.toml`, in this order. Those that follow each other with the same documentation are
/// documented once.
pub const FEATURES: &[Feature] = &[
    feature(
        "default",
        &["reqwest", "rustls", "serde"],
        "What is on unless `default-features = false`.",
    ),
    feature(
        "reqwest",
        &["dep:reqwest", "dep:tokio", "dep:gloo-timers"],
        "Sends requests with the crate `reqwest`. Without it, the client needs a `Transport` of yours.",
    ),
    feature(
        "blocking",
        &["reqwest", "reqwest/blocking"],
        "`send_blocking`, for programs without an async runtime.",
    ),
    feature(
        "rustls",
        &["reqwest?/rustls"],
        "TLS by rustls; the platform verifies the certificates.",
    ),
    feature(
        "native-tls",
        &["reqwest?/native-tls"],
        "TLS by the library of the platform.",
    ),
    Feature {
        needs: Need::Webhooks,
        ..feature(
            "webhook-signatures",
            &["dep:hmac", "dep:sha2"],
            "Checks the signatures of webhooks that follow Standard Webhooks.",
        )
    },
    feature(
        "rustls-no-provider",
        &["reqwest?/rustls-no-provider"],
        "TLS by rustls with the provider of cryptography that the program installs, such as `ring`.",
    ),
    passed_on("brotli", &["reqwest?/brotli"]),
    passed_on("cookies", &["reqwest?/cookies"]),
    passed_on("deflate", &["reqwest?/deflate"]),
    passed_on("gzip", &["reqwest?/gzip"]),
    passed_on("http2", &["reqwest?/http2"]),
    passed_on("socks", &["reqwest?/socks"]),
    passed_on("system-proxy", &["reqwest?/system-proxy"]),
    passed_on("zstd", &["reqwest?/zstd"]),
    feature(
        "serde",
        &[],
        "`Serialize` and `Deserialize` of the crate `serde` for all types.",
    ),
    feature(
        "tower",
        &["dep:tower-service", "dep:tokio", "dep:gloo-timers"],
        "`TowerTransport` and `TransportService`, for middleware of `tower`.",
    ),
    feature(
        "tracing",
        &["dep:tracing"],
        "A span of `tracing` for each request, with the names of OpenTelemetry.",
    ),
    feature(
        "recording",
        &[],
        "`RecordingTransport` and `ReplayTransport`, for tests.",
    ),
];

/// Returns the oldest version of Rust that compiles a crate with these needs.
///
/// It is the first one with the edition of 2024. The `rust-version` of this package is the same, so clippy reports newer items of the
/// standard library. `quick-xml` needs the next one.
#[must_use]
pub fn rust_version(needs: &BTreeSet<Need>) -> &'static str {
    if is_needed(Need::Xml, needs) {
        "1.86"
    } else {
        env!("CARGO_PKG_RUST_VERSION")
    }
}

/// Returns the dependencies of a crate with these needs. One that is optional for a need, and required for another, is
/// required.
pub fn dependencies(needs: &BTreeSet<Need>) -> impl Iterator<Item = &'static Dependency> {
    let of = |dependency: &&Dependency| is_needed(dependency.needs, needs);
    let required = DEPENDENCIES.iter().filter(of).filter(|one| !one.optional);
    let required: BTreeSet<&str> = required.map(|one| one.name).collect();
    let all = DEPENDENCIES.iter().filter(of);
    all.filter(move |one| !one.optional || !required.contains(one.name))
}

/// Returns the features of a crate with these needs. None enables a dependency that the crate has anyway.
pub fn features(
    needs: &BTreeSet<Need>,
) -> impl Iterator<Item = (&'static Feature, Vec<&'static str>)> {
    let optional = dependencies(needs).filter(|one| one.optional);
    let optional: BTreeSet<&str> = optional.map(|one| one.name).collect();
    let all = FEATURES
        .iter()
        .filter(|feature| is_needed(feature.needs, needs));
    all.map(move |feature| {
        let enables = feature.enables.iter().copied();
        let is_there = |name: &&str| {
            name.strip_prefix("dep:")
                .is_none_or(|name| optional.contains(name))
        };
        (feature, enables.filter(is_there).collect())
    })
}

/// Returns the `[features]` table and the dependency tables of a `Cargo.toml`, for a crate with these needs.
#[must_use]
pub fn manifest(needs: &BTreeSet<Need>) -> String {
    let mut text = String::from("[features]\n");
    for (feature, enables) in features(needs) {
        let enables: Vec<_> = enables.iter().map(|name| format!("\"{name}\"")).collect();
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
        for Dependency {
            name,
            version,
            features,
            optional,
            ..
        } in dependencies(needs).filter(|one| one.target == target)
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
