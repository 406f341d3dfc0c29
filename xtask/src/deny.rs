//! Checks the packages of the lock file: each comes from crates.io with a checksum, has a license of the list, is not
//! banned, and is there in one version. It does not access the network.

use clap::Args;
use serde::Deserialize;
use spdx::{Expression, ParseMode};
use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, ExitCode};

/// The licenses that allow the use of a package in any program. A package may offer others as well.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// The packages that are not used, also not by a dependency, each with the reason.
const BANNED: &[(&str, &str)] = &[
    ("ansi_term", "unmaintained, RUSTSEC-2021-0139"),
    ("async-std", "unmaintained, RUSTSEC-2025-0052"),
    (
        "atty",
        "unmaintained, RUSTSEC-2021-0145; `std::io::IsTerminal`",
    ),
    ("failure", "unmaintained, RUSTSEC-2020-0036"),
    ("lazy_static", "`std::sync::LazyLock`"),
    ("serde_yml", "unsound, RUSTSEC-2025-0068"),
    ("tempdir", "unmaintained, RUSTSEC-2018-0017; `tempfile`"),
];

/// The packages that are in the lock file in more than one version, because dependencies require different ones.
const SEVERAL_VERSIONS: &[&str] = &[
    "core-foundation",
    "getrandom",
    "r-efi",
    "rand",
    "rand_chacha",
    "rand_core",
    "syn",
    "windows-sys",
];

/// The index of crates.io, as Cargo writes it into the lock file.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The arguments of `cargo xtask deny`.
#[derive(Debug, Clone, Args)]
pub struct DenyArgs {}

/// A package of the lock file.
#[derive(Debug, Default)]
struct Locked {
    name: String,
    source: Option<String>,
    checksum: bool,
}

/// The part of the output of `cargo metadata` that is read.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
}

/// Prints every package that is refused, and fails if there is one.
#[must_use]
pub fn run(_: &DenyArgs) -> ExitCode {
    crate::exit_code(check().map(|(locked, licensed)| {
        println!("{locked} packages are from crates.io; the licenses of {licensed} are allowed");
        true
    }))
}

/// Returns the number of packages in the lock file, and of those whose license is known.
fn check() -> Result<(usize, usize), String> {
    let path = crate::root().join("Cargo.lock");
    let lock = fs::read_to_string(path).map_err(|error| format!("Cargo.lock: {error}"))?;
    let locked = packages(&lock);
    let metadata = metadata()?;
    let mut problems = sources(&locked);
    problems.extend(bans(&locked));
    problems.extend(versions(&locked, SEVERAL_VERSIONS));
    problems.extend(licenses(&metadata.packages));
    if problems.is_empty() {
        let locked = locked.iter().filter(|package| package.source.is_some());
        Ok((locked.count(), metadata.packages.len()))
    } else {
        Err(problems.join("\n       "))
    }
}

/// Returns the packages of this platform, whose manifests a build has downloaded.
fn metadata() -> Result<Metadata, String> {
    let host = Command::new(env!("CARGO"))
        .args(["-vV"])
        .output()
        .map_err(|error| format!("`cargo -vV` does not run: {error}"))?;
    let host = String::from_utf8_lossy(&host.stdout).into_owned();
    let host = host.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or("`cargo -vV` names no host")?;
    let output = Command::new(env!("CARGO"))
        .current_dir(crate::root())
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", host])
        .output()
        .map_err(|error| format!("`cargo metadata` does not run: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("`cargo metadata`: {error}"))
}

/// Reads the packages of a lock file, which Cargo writes a key on each line.
fn packages(lock: &str) -> Vec<Locked> {
    let mut packages: Vec<Locked> = Vec::new();
    for line in lock.lines() {
        let value = |key: &str| {
            let value = line.strip_prefix(key)?.strip_prefix(" = \"")?;
            value.strip_suffix('"').map(str::to_owned)
        };
        if line == "[[package]]" {
            packages.push(Locked::default());
        }
        let Some(package) = packages.last_mut() else {
            continue;
        };
        if let Some(name) = value("name") {
            package.name = name;
        }
        package.source = package.source.take().or_else(|| value("source"));
        package.checksum |= value("checksum").is_some();
    }
    packages
}

/// Returns the packages that are neither of this workspace nor from crates.io.
fn sources(packages: &[Locked]) -> Vec<String> {
    let refused = packages.iter().filter_map(|package| match &package.source {
        None => None,
        Some(source) if source != CRATES_IO => Some(format!("{} is from {source}", package.name)),
        Some(_) if package.checksum => None,
        Some(_) => Some(format!("{} has no checksum", package.name)),
    });
    refused.collect()
}

/// Returns the packages that are banned.
fn bans(packages: &[Locked]) -> Vec<String> {
    let banned = packages.iter().filter_map(|package| {
        let (name, reason) = BANNED.iter().find(|(name, _)| *name == package.name)?;
        Some(format!("{name} is banned: {reason}"))
    });
    banned.collect()
}

/// Returns the packages with several versions that are not in the list, and those of the list that have one.
fn versions(packages: &[Locked], known: &[&str]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = known.iter().map(|name| (*name, 0)).collect();
    for package in packages {
        *counts.entry(&package.name).or_default() += 1;
    }
    let wrong =
        counts
            .into_iter()
            .filter_map(|(name, count)| match (known.contains(&name), count) {
                (false, 2..) => Some(format!("{name} has {count} versions")),
                (true, ..2) => Some(format!("{name} no longer has several versions")),
                _ => None,
            });
    wrong.collect()
}

/// Returns the packages without a license of the list.
fn licenses(packages: &[Package]) -> Vec<String> {
    let is_allowed = |package: &Package| {
        let license = package.license.as_deref().unwrap_or_default();
        Expression::parse_mode(license, ParseMode::LAX).is_ok_and(|license| {
            license.evaluate(|requirement| {
                let id = requirement.license.id();
                id.is_some_and(|id| ALLOWED.contains(&id.name))
            })
        })
    };
    let refused = packages.iter().filter(|package| !is_allowed(package));
    let said = refused.map(|package| {
        let license = package.license.as_deref().unwrap_or("no license");
        format!("{} {} has {license}", package.name, package.version)
    });
    said.collect()
}

#[cfg(test)]
mod tests {
    use super::{Package, bans, licenses, packages, sources, versions};

    #[test]
    fn a_banned_package_is_refused() {
        let lock = "[[package]]\nname = \"atty\"\n\n[[package]]\nname = \"http\"\n";
        let refused = bans(&packages(lock));
        assert_eq!(refused.len(), 1);
        assert!(
            refused
                .iter()
                .all(|text| text.starts_with("atty is banned: "))
        );
    }

    #[test]
    fn a_second_version_is_refused_unless_it_is_known() {
        let lock =
            "[[package]]\nname = \"a\"\n[[package]]\nname = \"a\"\n[[package]]\nname = \"b\"\n";
        let locked = packages(lock);
        assert_eq!(versions(&locked, &[]), ["a has 2 versions"]);
        assert!(versions(&locked, &["a"]).is_empty());
        assert_eq!(
            versions(&locked, &["a", "b"]),
            ["b no longer has several versions"]
        );
    }

    #[test]
    fn a_package_from_elsewhere_is_refused() {
        let lock = r#"
version = 4

[[package]]
name = "own"
version = "1.0.0"

[[package]]
name = "forked"
version = "1.0.0"
source = "git+https://example.com/forked#0123"

[[package]]
name = "unsigned"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
dependencies = [
 "own",
]

[[package]]
name = "good"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"
"#;
        let found = sources(&packages(lock));
        assert_eq!(
            found,
            [
                "forked is from git+https://example.com/forked#0123",
                "unsigned has no checksum",
            ]
        );
    }

    #[test]
    fn a_license_that_is_not_listed_is_refused() {
        let package = |license: Option<&str>| Package {
            name: "a".to_owned(),
            version: "1.0.0".to_owned(),
            license: license.map(str::to_owned),
        };
        let list = [
            Some("MIT OR GPL-3.0"),
            Some("MIT/Apache-2.0"),
            Some("(MIT OR Apache-2.0) AND Unicode-3.0"),
            Some("GPL-3.0"),
            Some("MIT AND GPL-3.0"),
            Some("my own"),
            None,
        ];
        let found = licenses(&list.map(package));
        assert_eq!(
            found,
            [
                "a 1.0.0 has GPL-3.0",
                "a 1.0.0 has MIT AND GPL-3.0",
                "a 1.0.0 has my own",
                "a 1.0.0 has no license",
            ]
        );
    }
}
