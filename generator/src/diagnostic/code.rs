//! The closed list of codes.

use super::Severity;

macro_rules! codes {
    ($( $(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident; )+) => {
        /// The kind of a diagnostic. Each code has a section in `docs/codes.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $( $(#[doc = $doc])+ $name, )+
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$( Self::$name, )+];

            /// The text users see and search for, such as `dangling-reference`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )+ }
            }

            /// How much the code weighs when nothing is configured.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $( Self::$name => Severity::$severity, )+ }
            }
        }
    };
}

codes! {
    /// The file cannot be read.
    UnreadableFile = "unreadable-file", Error;
    /// The bytes are not UTF-8.
    InvalidUtf8 = "invalid-utf8", Error;
    /// The file holds nothing.
    EmptyFile = "empty-file", Error;
    /// The text is neither YAML nor JSON.
    Syntax = "syntax", Error;
    /// Aliases or nesting beyond what a document may ask for.
    TooComplex = "too-complex", Error;
    /// A mapping has the same key twice; the last one counts.
    DuplicateKey = "duplicate-key", Warning;
    /// The Markdown page has no fenced OpenAPI document, or several.
    MarkdownFence = "markdown-fence", Error;
    /// The fence of a Markdown page names an operation that its document does not have.
    FenceOperation = "fence-operation", Warning;
    /// The document parses but is not OpenAPI.
    NotOpenApi = "not-openapi", Error;
    /// The document is Swagger 2.0 or of an unknown version.
    UnsupportedVersion = "unsupported-version", Error;
    /// A reference leads nowhere.
    DanglingReference = "dangling-reference", Error;
    /// A reference leads to the network, which is not asked.
    RemoteReference = "remote-reference", Error;
    /// A reference leads to a node of another kind than its place asks for.
    ReferenceKind = "reference-kind", Warning;
    /// A chain of references leads back to itself.
    ReferenceCycle = "reference-cycle", Error;
    /// `allOf` branches lead back to their own schema.
    AllOfCycle = "allof-cycle", Error;
    /// A keyword has a value of the wrong kind and is not read.
    InvalidKeyword = "invalid-keyword", Warning;
    /// A node is not what its place asks for; what it belongs to is left out.
    InvalidNode = "invalid-node", Warning;
    /// An example is none of its schema; it is not made a test.
    InvalidExample = "invalid-example", Note;
    /// An alternative has no effect, because another one allows every value.
    OpenAlternative = "open-alternative", Warning;
    /// Two branches of an `allOf` contradict each other.
    AllOfContradiction = "allof-contradiction", Warning;
    /// A union is one of its own alternatives.
    UnionCycle = "union-cycle", Warning;
    /// Unions that are combined have more variants than anybody could use.
    TooManyVariants = "too-many-variants", Warning;
    /// A cycle of required members has no finite value.
    InfiniteType = "infinite-type", Warning;
    /// Variants of a union cannot be told apart.
    AmbiguousUnion = "ambiguous-union", Warning;
    /// An operation is left out.
    DroppedOperation = "dropped-operation", Warning;
    /// Two different operations stand under one server, method and path.
    ConflictingOperations = "conflicting-operations", Error;
    /// Two paths differ in nothing but the names of their parameters.
    EquivalentPaths = "equivalent-paths", Warning;
    /// Two operations have the same `operationId`.
    DuplicateOperationId = "duplicate-operation-id", Warning;
    /// An operation has no `operationId`; one is derived.
    MissingOperationId = "missing-operation-id", Note;
    /// A path parameter is used but not declared, or declared but not used.
    PathParameter = "path-parameter", Warning;
    /// A parameter is declared twice.
    DuplicateParameter = "duplicate-parameter", Warning;
    /// A security requirement names an undeclared scheme.
    UnknownSecurityScheme = "unknown-security-scheme", Warning;
    /// A security scheme the client cannot apply by itself.
    UnsupportedSecurity = "unsupported-security", Warning;
    /// The configuration has a key that does not exist, or a value of the wrong kind.
    InvalidConfig = "invalid-config", Error;
    /// The file of names cannot be read.
    InvalidLock = "invalid-lock", Error;
    /// A keyword is ignored, and `--deny-loss` was given.
    DeniedLoss = "denied-loss", Error;
    /// The output cannot be written.
    Unwritable = "unwritable", Error;
    /// The output folder holds a file that `allof` did not write.
    UnmanagedFile = "unmanaged-file", Error;
}
