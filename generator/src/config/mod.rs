//! What the user decides: read from a TOML file, or made from command line arguments.

mod check;
pub(crate) mod extensions;
mod inputs;
mod keys;
mod read;
mod section;
pub(crate) mod toml_text;

pub use keys::KEYS;

use indexmap::IndexMap;
use std::path::PathBuf;

/// The configuration of one crate. Paths are absolute, or relative to the current folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The folder that the names of inputs are relative to: the configuration file's.
    pub base: PathBuf,
    /// The text of the configuration file, for the stamp; empty without one.
    pub text: String,
    /// The documents.
    pub inputs: Vec<PathBuf>,
    /// The folder of the emitted crate.
    pub output: PathBuf,
    /// The file that keeps the names given; `None`: names are not kept.
    pub lock: Option<PathBuf>,
    /// The folder that bounds which files references may reach; `None`: any.
    pub root: Option<PathBuf>,
    /// The emitted package.
    pub package: Package,
    /// The crates that formats are typed with.
    pub formats: Formats,
    /// Names by place: `file#/json/pointer` or `#/json/pointer` (any file), to a type, member, variant, operation, …
    pub names: IndexMap<String, String>,
    /// Types by place, to the path of a Rust type of the user's.
    pub replace: IndexMap<String, String>,
    /// Dependencies that `replace` needs: package to version requirement.
    pub dependencies: IndexMap<String, String>,
    /// Which operations are generated.
    pub select: Selection,
    /// What becomes of members that the specification does not name.
    pub unknown_members: UnknownMembers,
    /// Wire names of members and parameters that are secrets, beside those known by format or name.
    pub secrets: Vec<String>,
    /// Extensions of other tools that are obeyed, such as `x-speakeasy-name-override`.
    pub extensions: Vec<String>,
}

/// The emitted package.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// `package.name`; `None`: made from the title.
    pub name: Option<String>,
    /// `package.version`.
    pub version: String,
    /// `package.description`; `None`: made from the title.
    pub description: Option<String>,
    /// `package.license`; `None`: left out.
    pub license: Option<String>,
    /// `package.repository`.
    pub repository: Option<String>,
    /// `package.authors`.
    pub authors: Vec<String>,
    /// `package.publish`.
    pub publish: bool,
}

/// The crates that formats are typed with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formats {
    /// `date-time`, `date`, `duration`.
    pub time: TimeCrate,
    /// `uuid`.
    pub uuid: UuidCrate,
    /// `decimal`.
    pub decimal: DecimalCrate,
}

/// The crate of times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimeCrate {
    /// `jiff::Timestamp`, `jiff::civil::Date`, `jiff::SpanFieldwise`.
    #[default]
    Jiff,
    /// `chrono::DateTime<FixedOffset>`, `chrono::NaiveDate`; a duration is a `String`.
    Chrono,
    /// `time::OffsetDateTime`, `time::Date`; a duration is a `String`.
    Time,
    /// `String`.
    String,
}

/// The crate of UUIDs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UuidCrate {
    /// `uuid::Uuid`.
    #[default]
    Uuid,
    /// `String`.
    String,
}

/// The crate of decimal numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DecimalCrate {
    /// What the `type` says: `String` or `f64`.
    #[default]
    Plain,
    /// `rust_decimal::Decimal`.
    RustDecimal,
}

/// Which operations are generated: all, unless something is listed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Selection {
    /// `operationId`s, or `METHOD /path`, that are generated; empty: all.
    pub operations: Vec<String>,
    /// Tags whose operations are generated; empty: all.
    pub tags: Vec<String>,
    /// `operationId`s, or `METHOD /path`, that are left out.
    pub exclude: Vec<String>,
    /// Whether components that no operation reaches become types as well.
    pub unused_types: bool,
}

/// What becomes of members that the specification does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownMembers {
    /// They are kept in `extra`.
    #[default]
    Keep,
    /// They are read over; structs have no `extra` unless the specification types it.
    Drop,
}

impl Config {
    /// The configuration of a call without a configuration file: every default.
    #[must_use]
    pub fn for_inputs(inputs: Vec<PathBuf>, output: PathBuf) -> Self {
        Self {
            base: PathBuf::from("."),
            text: String::new(),
            inputs,
            output,
            lock: None,
            root: None,
            package: Package {
                name: None,
                version: "0.1.0".to_owned(),
                description: None,
                license: None,
                repository: None,
                authors: Vec::new(),
                publish: true,
            },
            formats: Formats {
                time: TimeCrate::Jiff,
                uuid: UuidCrate::Uuid,
                decimal: DecimalCrate::Plain,
            },
            names: IndexMap::new(),
            replace: IndexMap::new(),
            dependencies: IndexMap::new(),
            select: Selection {
                unused_types: true,
                ..Selection::default()
            },
            unknown_members: UnknownMembers::Keep,
            secrets: Vec::new(),
            extensions: Vec::new(),
        }
    }
}
