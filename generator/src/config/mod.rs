//! The configuration of a crate, which is read from a TOML file or built from the arguments of the command line.

mod check;
pub(crate) mod extensions;
mod inputs;
mod keys;
mod operation_rules;
mod pagination;
mod read;
mod section;
mod streams;
pub(crate) mod toml_text;

pub use keys::KEYS;
pub use operation_rules::{OperationName, OperationRules};
pub use pagination::{PageRule, PageWay, PageWord, Pagination};
pub use streams::{StreamRule, Streams};

use indexmap::IndexMap;
use std::path::PathBuf;

/// The configuration of one crate. Its paths are absolute, or relative to the current folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The folder that the names of inputs are relative to: the folder of the configuration file.
    pub base: PathBuf,
    /// The text of the configuration file, for the digest in the stamp; empty without a file.
    pub text: String,
    /// The documents.
    pub inputs: Vec<PathBuf>,
    /// The folder of the emitted crate.
    pub output: PathBuf,
    /// The lock file, which keeps the names that were given; `None` if the names are not kept.
    pub lock: Option<PathBuf>,
    /// The folder that bounds which files references may reach; `None` for any file.
    pub root: Option<PathBuf>,
    /// The emitted package.
    pub package: Package,
    /// The crates whose types represent formats.
    pub formats: Formats,
    /// The names by place. A place is `file#/json/pointer`, or `#/json/pointer` for any file, and leads to a type, a
    /// member, a variant, an operation and so on.
    pub names: IndexMap<String, String>,
    /// The paths of the user's Rust types that replace schemas, by place.
    pub replace: IndexMap<String, String>,
    /// The dependencies that `replace` needs, from the name of the package to its version requirement.
    pub dependencies: IndexMap<String, String>,
    /// The operations that are generated.
    pub select: Selection,
    /// The treatment of members that the specification does not name.
    pub unknown_members: UnknownMembers,
    /// Whether arrays with a type for each position may end before one.
    pub short_tuples: ShortTuples,
    /// The names of methods that repeat the path and the method of their operation.
    pub operation_ids: OperationIds,
    /// The names of components that begin with their package.
    pub component_names: ComponentNames,
    /// `deep-object-lists`.
    pub deep_object_lists: DeepObjectLists,
    /// The features of the crate that switch on operations.
    pub features: TagFeatures,
    /// Whether operations that document the same errors share a type.
    pub errors: ErrorTypes,
    /// The wire names of members and parameters that are secrets, in addition to those known by format or name.
    pub secrets: Vec<String>,
    /// The header of the key by which the server recognizes a request that is sent again; `None` for that of operations that
    /// declare `Idempotency-Key`.
    pub idempotency_header: Option<String>,
    /// The extensions of other tools that are obeyed, such as `x-speakeasy-name-override`.
    pub extensions: Vec<String>,
    /// How the pages of lists follow each other.
    pub pagination: Pagination,
    /// How streams are asked for, and end.
    pub streams: Streams,
    /// The media types in which request bodies are sent.
    pub request_media_types: OperationRules<String>,
}

/// The emitted package.
#[derive(Debug, Clone, PartialEq)]
pub struct Package {
    /// `package.name`; `None` to derive it from the title.
    pub name: Option<String>,
    /// `package.version`.
    pub version: String,
    /// `package.description`; `None` to derive it from the title.
    pub description: Option<String>,
    /// `package.license`; `None` to leave it out.
    pub license: Option<String>,
    /// `package.repository`.
    pub repository: Option<String>,
    /// `package.authors`.
    pub authors: Vec<String>,
    /// `package.publish`.
    pub publish: bool,
}

/// The crates whose types represent formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formats {
    /// `date-time`, `date`, `duration`.
    pub time: TimeCrate,
    /// `uuid`.
    pub uuid: UuidCrate,
    /// Dates and times without an offset.
    pub date_time_offset: DateTimeOffset,
    /// `decimal`.
    pub decimal: DecimalCrate,
    /// Strings with the format of an integer.
    pub integer_strings: IntegerStrings,
}

/// The crate for dates and times.
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

/// The offset of dates and times that have none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateTimeOffset {
    /// They are errors, as RFC 3339 has it.
    #[default]
    Required,
    /// They are in UTC.
    Utc,
}

/// The crate for UUIDs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UuidCrate {
    /// `uuid::Uuid`.
    #[default]
    Uuid,
    /// `String`.
    String,
}

/// The type of decimal numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DecimalCrate {
    /// A type of the generated crate that keeps all digits.
    #[default]
    Exact,
    /// `String` or `f64`, depending on the `type` of the schema.
    Plain,
    /// `rust_decimal::Decimal`.
    RustDecimal,
}

/// The type of strings with the format of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum IntegerStrings {
    /// The integer, and any other string.
    #[default]
    Integer,
    /// `String`.
    String,
}

/// The selection of the generated operations: all, unless something is listed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Selection {
    /// The operations that are generated, each as an `operationId` or `METHOD /path`; empty for all.
    pub operations: Vec<String>,
    /// The tags whose operations are generated; empty for all.
    pub tags: Vec<String>,
    /// The operations that are left out, each as an `operationId` or `METHOD /path`.
    pub exclude: Vec<String>,
    /// Whether a type is also generated for components that no operation reaches.
    pub unused_types: bool,
}

/// The treatment of members that the specification does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownMembers {
    /// Keeps them in the field `extra`.
    #[default]
    Keep,
    /// Ignores them. Structs have no `extra` unless the specification declares its type.
    Drop,
}

/// The treatment of arrays that end before an item of `prefixItems`, where no `minItems` says how many items there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ShortTuples {
    /// Reads them: JSON Schema allows them.
    #[default]
    Read,
    /// Refuses them. Every item is required.
    Refuse,
}

/// The names of the items of a list in a parameter with `style: deepObject`, which OpenAPI does not define.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeepObjectLists {
    /// `a[0]=1&a[1]=2`.
    #[default]
    Index,
    /// `a[]=1&a[]=2`.
    Brackets,
    /// `a=1&a=2`.
    Repeat,
}

/// The names of methods whose `operationId` repeats the path and the method of the operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OperationIds {
    /// The name without what it repeats, where no two operations get the same.
    #[default]
    Short,
    /// The name as it is.
    Full,
}

/// The names of components that begin with their package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ComponentNames {
    /// The name without the package, where no other component has it.
    #[default]
    Short,
    /// The name as it is.
    Full,
}

/// The features of the crate that switch on operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TagFeatures {
    /// One for each tag, if the crate has many operations.
    #[default]
    Auto,
    /// One for each tag.
    Tags,
    /// None.
    None,
}

/// Which operations have the same error type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ErrorTypes {
    /// Those that document the same errors, if the crate has many operations.
    #[default]
    Auto,
    /// Those that document the same errors.
    Shared,
    /// None.
    Own,
}

impl Config {
    /// Creates the configuration of a call without a configuration file, in which every option has its default.
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
                date_time_offset: DateTimeOffset::Required,
                uuid: UuidCrate::Uuid,
                decimal: DecimalCrate::Exact,
                integer_strings: IntegerStrings::Integer,
            },
            names: IndexMap::new(),
            replace: IndexMap::new(),
            dependencies: IndexMap::new(),
            select: Selection {
                unused_types: true,
                ..Selection::default()
            },
            unknown_members: UnknownMembers::Keep,
            short_tuples: ShortTuples::Read,
            operation_ids: OperationIds::Short,
            component_names: ComponentNames::Short,
            deep_object_lists: DeepObjectLists::Index,
            features: TagFeatures::Auto,
            errors: ErrorTypes::Auto,
            secrets: Vec::new(),
            idempotency_header: None,
            extensions: Vec::new(),
            pagination: Pagination::default(),
            streams: Streams::default(),
            request_media_types: OperationRules::default(),
        }
    }
}
