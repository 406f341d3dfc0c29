//! Puts the emitted clients of all cases into one crate, each as a module. They share one runtime, which is compiled once
//! instead of some hundred times.
//!
//! An emitted crate adds inherent methods to `Client` and `ClientBuilder`, and two cases may add the same one. So each
//! module has its own `Client` and `ClientBuilder`, which pass calls on to those of the runtime.

use crate::cases::Case;
use allof::Generated;
use allof::files::FileSet;
use allof_runtime::Need;
use std::collections::BTreeSet;
use std::fs;

/// The module that replaces the runtime in each case.
const RUNTIME: &str = "\
pub use crate::runtime::*;

pub struct Client(crate::runtime::Client);

impl Client {
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        self.0.call(operation)
    }
}

pub struct ClientBuilder(crate::runtime::ClientBuilder);

impl ClientBuilder {
    pub fn for_api(api: &'static Api) -> Self {
        Self(crate::runtime::ClientBuilder::for_api(api))
    }
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self(self.0.base_url(url))
    }
    pub fn server_url(self, index: usize, url: impl Into<String>) -> Self {
        Self(self.0.server_url(index, url))
    }
    pub fn server_choice(self, index: usize, choice: usize) -> Self {
        Self(self.0.server_choice(index, choice))
    }
    pub fn url_variable(self, index: usize, value: impl Into<String>) -> Self {
        Self(self.0.url_variable(index, value))
    }
    pub fn credential(self, scheme: usize, credential: Credential) -> Self {
        Self(self.0.credential(scheme, credential))
    }
    pub fn token_source(self, scheme: usize, source: impl TokenSource) -> Self {
        Self(self.0.token_source(scheme, source))
    }
    pub fn begin_login(
        &self,
        scheme: usize,
        id: impl Into<String>,
        redirect_uri: impl Into<String>,
    ) -> Login {
        self.0.begin_login(scheme, id, redirect_uri)
    }
    pub fn begin_device_login(&self, scheme: usize, id: impl Into<String>) -> DeviceLogin {
        self.0.begin_device_login(scheme, id)
    }
    pub fn timeout(self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
        Self(self.0.timeout(timeout))
    }
    pub fn transport(self, transport: impl Transport) -> Self {
        Self(self.0.transport(transport))
    }
    pub fn build(self) -> Result<Client, BuildError> {
        self.0.build().map(Client)
    }
}
";

/// A type of the user, which has only the implementations that `replace` requires.
const OWN: &str = "\
//! Types of the user.

/// An amount, written as text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Amount(pub u64);

impl serde::Serialize for Amount {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Amount {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map(Self).map_err(serde::de::Error::custom)
    }
}
";

/// Returns the files of the crate.
#[must_use]
pub fn files(cases: &[(Case, Generated)]) -> FileSet {
    let needs: BTreeSet<Need> = Need::ALL.into_iter().collect();
    let mut files = FileSet::new();
    let features = cases.iter().flat_map(|(_, made)| made.names.features.all());
    let features: BTreeSet<&str> = features.collect();
    files.insert("Cargo.toml".to_owned(), manifest(&needs, &features));
    files.insert(
        "src/runtime/mod.rs".to_owned(),
        allof_runtime::module(&needs),
    );
    for file in allof_runtime::files(&needs) {
        files.insert(format!("src/runtime/{}", file.name), file.text_for(&needs));
    }
    let mut library = String::new();
    let mut attributes: BTreeSet<&str> = BTreeSet::new();
    let mut tests = String::new();
    for (case, made) in cases {
        let module = case.ident();
        library.push_str(&format!("pub mod {module};\n"));
        let mut exports = String::new();
        for (path, text) in &made.files {
            let Some(below) = path.strip_prefix("src/") else {
                continue;
            };
            if below == "lib.rs" {
                exports = self::exports(text);
                // Some lints apply to a crate as a whole.
                attributes.extend(inner_attributes(text));
            } else if !below.starts_with("runtime/") {
                let text = text.replace("crate::", &format!("crate::{module}::"));
                files.insert(format!("src/{module}/{below}"), text);
            }
        }
        files.insert(format!("src/{module}/runtime.rs"), RUNTIME.to_owned());
        files.insert(format!("src/{module}/mod.rs"), exports);
        let examples = made.files.get("tests/examples.rs").cloned();
        let uses = fs::read_to_string(case.beside(".use.rs")).ok();
        for (end, text) in [("", examples), ("_use", uses)] {
            let Some(text) = text else { continue };
            tests.push_str(&format!("mod {module}{end};\n"));
            // These attributes are valid for a crate only, and this is a module.
            let mut text = text.clone();
            for attribute in inner_attributes(&text.clone()) {
                text = text.replace(attribute, "");
            }
            let lines = text.lines();
            let text: String = lines.map(|line| format!("{line}\n")).collect();
            let text = text.replace("use case::", &format!("use golden::{module}::"));
            files.insert(format!("tests/examples/{module}{end}.rs"), text);
        }
    }
    // With this, a case can refer to the type in the same way as from outside.
    for attribute in attributes {
        library.insert_str(0, &format!("{attribute}\n"));
        tests.insert_str(0, &format!("{attribute}\n"));
    }
    library.push_str("extern crate self as golden;\npub mod own;\npub mod runtime;\n");
    files.insert("src/own.rs".to_owned(), OWN.to_owned());
    files.insert("src/lib.rs".to_owned(), library);
    files.insert("tests/examples/main.rs".to_owned(), tests);
    files
}

/// Returns the attributes `#![allow(…)]` of a file.
fn inner_attributes(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("#![allow(").map(|(start, _)| start);
    starts.filter_map(|start| {
        let rest = text.get(start..)?;
        rest.get(..rest.find(")]")? + 2)
    })
}

/// Returns the modules and exports of an emitted `lib.rs`, without its documentation.
fn exports(library: &str) -> String {
    let mut text = String::new();
    for line in library.lines() {
        if line.starts_with("pub ") || line.starts_with("mod ") {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Returns the manifest. Its feature `full` switches the features of all cases on, and the traits of serde, which their
/// tests use.
fn manifest(needs: &BTreeSet<Need>, features: &BTreeSet<&str>) -> String {
    let list: Vec<&str> = features.iter().copied().chain(["serde"]).collect();
    let mut own = format!("[features]\nfull = {list:?}\n");
    for feature in features {
        own.push_str(&format!("{feature} = []\n"));
    }
    let manifest = allof_runtime::manifest(needs).replacen("[features]\n", &own, 1);
    format!(
        "[package]\nname = \"golden\"\nversion = \"0.0.0\"\nedition = \"2024\"\nrust-version = \"1.85\"\npublish = false\n\n[workspace]\n\n{manifest}"
    )
}
