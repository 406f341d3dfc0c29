//! The codes of diagnostics, a closed list.

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

            /// Returns the text that users see and search for, such as `dangling-reference`.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$name => $text, )+ }
            }

            /// Returns the default severity of the code.
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
    /// The file is empty.
    EmptyFile = "empty-file", Error;
    /// The text is neither YAML nor JSON.
    Syntax = "syntax", Error;
    /// The aliases or the nesting of the document exceed a limit.
    TooComplex = "too-complex", Error;
    /// A mapping has the same key twice. The last one counts.
    DuplicateKey = "duplicate-key", Warning;
    /// The Markdown page has no fenced OpenAPI document, or several.
    MarkdownFence = "markdown-fence", Error;
    /// The fence of a Markdown page names an operation that its document does not have.
    FenceOperation = "fence-operation", Warning;
    /// The document parses but is not OpenAPI.
    NotOpenApi = "not-openapi", Error;
    /// The document is Swagger 2.0 or of an unknown version.
    UnsupportedVersion = "unsupported-version", Error;
    /// The target of a reference does not exist.
    DanglingReference = "dangling-reference", Error;
    /// A reference leads to the network, which is not accessed.
    RemoteReference = "remote-reference", Error;
    /// A reference leads to a node of another kind than its place requires.
    ReferenceKind = "reference-kind", Warning;
    /// A chain of references leads back to itself.
    ReferenceCycle = "reference-cycle", Error;
    /// The branches of an `allOf` lead back to their own schema.
    AllOfCycle = "allof-cycle", Error;
    /// A keyword has a value of the wrong kind and is not read.
    InvalidKeyword = "invalid-keyword", Warning;
    /// A number of `enum`, `const` or `default` has more digits than a 64-bit number has. It is ignored.
    RoundedNumber = "rounded-number", Warning;
    /// A node is not what its place requires. The object that contains it is left out.
    InvalidNode = "invalid-node", Warning;
    /// An example does not fit its schema. It is not made into a test.
    InvalidExample = "invalid-example", Note;
    /// An example is too large. It is not made into a test.
    LargeExample = "large-example", Note;
    /// A media type of a body is left out, because another one is taken.
    UnusedMediaType = "unused-media-type", Warning;
    /// The items of a stream have no type; the body is bytes.
    UntypedStream = "untyped-stream", Warning;
    /// A header of a part of a multipart body is not sent, because its value cannot be given.
    UnsentHeader = "unsent-header", Warning;
    /// The parts of a multipart body that its schema does not name are text or JSON, and no files.
    OpenParts = "open-parts", Warning;
    /// The body of a webhook is bytes, because it has a form in which only requests are typed.
    UntypedWebhook = "untyped-webhook", Warning;
    /// An element or an attribute has a name that XML does not allow.
    InvalidXmlName = "invalid-xml-name", Warning;
    /// An alternative has no effect, because another one allows every value.
    OpenAlternative = "open-alternative", Warning;
    /// Two branches of an `allOf` contradict each other.
    AllOfContradiction = "allof-contradiction", Warning;
    /// A union is one of its own alternatives.
    UnionCycle = "union-cycle", Warning;
    /// The combination of several unions has too many variants.
    TooManyVariants = "too-many-variants", Warning;
    /// The variants of a union contain too many schemas for the tags of all of them to be known.
    TooManyInnerTags = "too-many-inner-tags", Warning;
    /// A cycle of required members has no finite value.
    InfiniteType = "infinite-type", Warning;
    /// The variants of a union cannot be distinguished.
    AmbiguousUnion = "ambiguous-union", Warning;
    /// An operation is left out.
    DroppedOperation = "dropped-operation", Warning;
    /// Two different operations have the same server, method and path.
    ConflictingOperations = "conflicting-operations", Error;
    /// Two paths differ only in the names of their parameters.
    EquivalentPaths = "equivalent-paths", Warning;
    /// Two operations have the same `operationId`.
    DuplicateOperationId = "duplicate-operation-id", Warning;
    /// An operation has no `operationId`, and one is derived.
    MissingOperationId = "missing-operation-id", Note;
    /// A path parameter is used but not declared, or declared but not used.
    PathParameter = "path-parameter", Warning;
    /// A parameter is declared twice.
    DuplicateParameter = "duplicate-parameter", Warning;
    /// A security requirement names an undeclared scheme.
    UnknownSecurityScheme = "unknown-security-scheme", Warning;
    /// A document declares security schemes, but does not say which operations need them. Each takes all of them.
    UnstatedSecurity = "unstated-security", Note;
    /// An extension about the pages of a list does not fit its operation. It has no effect.
    UnfitPagination = "unfit-pagination", Warning;
    /// No method follows a link of a response.
    UnusedLink = "unused-link", Warning;
    /// The client cannot apply a security scheme by itself.
    UnsupportedSecurity = "unsupported-security", Warning;
    /// The configuration has a key that does not exist, or a value of the wrong kind.
    InvalidConfig = "invalid-config", Error;
    /// The lock file cannot be read.
    InvalidLock = "invalid-lock", Error;
    /// A keyword is ignored, and `--deny-loss` was given.
    DeniedLoss = "denied-loss", Error;
    /// The output cannot be written.
    Unwritable = "unwritable", Error;
    /// The output folder contains a file that `allof` did not write.
    UnmanagedFile = "unmanaged-file", Error;
}
