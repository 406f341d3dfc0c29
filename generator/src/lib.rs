//! `allof` reads OpenAPI documents and writes a Rust client crate.
//!
//! [`generate`] does it in memory: files go in, a crate comes out, and nothing on disk is touched. What there is to
//! say of the input is in the sink, as data; [`diagnostic::Renderer`] makes text of it.
//!
//! ```
//! use allof::config::Config;
//! use allof::diagnostic::Diagnostics;
//!
//! let page = "../specs/get-backfill-progress.md";
//! let config = Config::for_inputs(vec![page.into()], "client".into());
//! let mut diagnostics = Diagnostics::new();
//!
//! let made = allof::generate(&config, &|_stage| {}, &mut diagnostics).generated;
//!
//! let made = made.ok_or("nothing was generated")?;
//! assert!(diagnostics.list().is_empty());
//! assert!(made.files["src/types/backfill_progress.rs"].contains("pub struct BackfillProgress {"));
//! # Ok::<(), &str>(())
//! ```
//!
//! # The stages
//!
//! Each stage is one call. It takes the value of the one before, returns its own, and adds to the sink; a driver stops
//! after a stage that recorded an error. `ARCHITECTURE.md` says what each of them must not know.
//!
//! ```
//! use allof::config::Config;
//! use allof::diagnostic::Diagnostics;
//! use allof::ir::OperationId;
//! use allof::load::load;
//! use allof::lower::lower;
//! use allof::name::{Lock, name};
//! use allof::normalize::normalize;
//! use allof::passes::{self, LockedNames};
//! use allof::render::render;
//! use allof::write::{ChangeKind, Mode, write};
//!
//! let folder = tempfile::tempdir()?;
//! let config = Config::for_inputs(
//!     vec!["../specs/get-backfill-progress.md".into()],
//!     folder.path().join("client"),
//! );
//! let mut diagnostics = Diagnostics::new();
//!
//! // 1. Paths to trees: the inputs, and every file that a `$ref` in them reaches.
//! let sources = load(&config.inputs, &config.base, &mut diagnostics);
//! assert_eq!(sources.files().len(), 1);
//!
//! // 2. Trees to the model: each schema in a table, by its place, in the form of OpenAPI 3.0.
//! let model = normalize(&sources, &mut diagnostics);
//! assert_eq!(model.documents[0].operations.len(), 1);
//!
//! // 3. The model to a draft of the API: a type for each schema.
//! let draft = lower(&model, &sources, &config, &mut diagnostics);
//! assert!(draft.api.types.len() > 6);
//!
//! // 4. Passes that finish it: the page repeats API Problem four times, and it is one type.
//! let (api, analysis) = passes::run(draft, &config, &LockedNames::default(), &mut diagnostics);
//! assert_eq!(api.types.len(), 6);
//! assert!(api.types.ids().all(|id| !analysis.of(id).sent));
//!
//! // 5. Names, beside the API. The lock keeps them for the next time.
//! let mut lock = Lock::default();
//! let names = name(&api, &analysis, &config, &mut lock, &mut diagnostics);
//! assert_eq!(names.operations[OperationId(0)].method, "get_backfill_progress");
//!
//! // 6. Text: path to contents.
//! let files = render(&api, &analysis, &names, &config);
//! assert!(files["src/types/problem.rs"].contains("pub r#type: Option<String>,"));
//!
//! // 7. The disk. `Mode::Check` would only have compared.
//! let report = write(&files, &config.output, Mode::Write)?;
//! assert_eq!(report.of(ChangeKind::Missing).count(), files.len());
//! assert!(write(&files, &config.output, Mode::Check)?.changes.is_empty());
//!
//! assert!(!diagnostics.has_errors());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! The command line ([`cli`]) puts the stamp and the lock on disk as well, and says why a crate and its inputs are out
//! of step.

pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod files;
pub mod ir;
pub mod lint;
pub mod load;
pub mod lower;
pub mod name;
pub mod normalize;
pub mod passes;
pub mod render;
pub mod rust_words;
pub mod source;
pub mod write;

/// A stage of the pipeline, for whoever shows progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Files are read.
    Load,
    /// Documents are rewritten.
    Normalize,
    /// Types and operations are decided on.
    Lower,
    /// Types are merged, told apart and checked.
    Passes,
    /// Names are given.
    Name,
    /// Files are printed.
    Render,
    /// Files are written or compared.
    Write,
}

impl Stage {
    /// What the generator is doing: `reading the specification`.
    #[must_use]
    pub fn doing(self) -> &'static str {
        match self {
            Self::Load => "reading the specification",
            Self::Normalize => "normalizing the documents",
            Self::Lower => "deciding on types and operations",
            Self::Passes => "finishing the types",
            Self::Name => "giving names",
            Self::Render => "printing the crate",
            Self::Write => "comparing with the disk",
        }
    }
}

/// What one run of the pipeline made.
#[derive(Debug)]
pub struct Generation {
    /// What was read: diagnostics point into it, so it is there even if nothing was generated.
    pub sources: source::SourceSet,
    /// The crate; `None` if a stage recorded an error.
    pub generated: Option<Generated>,
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    /// Its files.
    pub files: files::FileSet,
    /// The names given, those of earlier runs included.
    pub lock: name::Lock,
    /// What it offers.
    pub api: ir::Api,
    /// What everything in it is called.
    pub names: name::NameTable,
}

/// Runs `load`, `normalize`, `lower`, the passes, `name` and `render`. Nothing on disk is touched.
pub fn generate(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Generation {
    progress(Stage::Load);
    let root = config.root.as_deref();
    let sources = load::load_below(&config.inputs, &config.base, root, diagnostics);
    let generated = if diagnostics.has_errors() {
        None
    } else {
        from_sources(&sources, config, progress, diagnostics)
    };
    Generation { sources, generated }
}

/// What there is to say of the input before a crate is made of it.
#[derive(Debug)]
pub struct Inspection {
    /// What was read.
    pub sources: source::SourceSet,
    /// What it means; `None` if nothing could be read.
    pub api: Option<ir::Api>,
}

/// Runs `load`, `normalize`, `lower` and the passes.
pub fn inspect(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Inspection {
    progress(Stage::Load);
    let root = config.root.as_deref();
    let sources = load::load_below(&config.inputs, &config.base, root, diagnostics);
    let none = passes::LockedNames::default();
    let api =
        (!diagnostics.has_errors()).then(|| api(&sources, config, &none, progress, diagnostics).0);
    Inspection { sources, api }
}

fn api(
    sources: &source::SourceSet,
    config: &config::Config,
    locked: &passes::LockedNames,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> (ir::Api, passes::Analysis) {
    progress(Stage::Normalize);
    let model = normalize::normalize(sources, diagnostics);
    progress(Stage::Lower);
    let draft = lower::lower(&model, sources, config, diagnostics);
    progress(Stage::Passes);
    passes::run(draft, config, locked, diagnostics)
}

/// What follows `load`: from trees to text.
fn from_sources(
    sources: &source::SourceSet,
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Option<Generated> {
    let mut lock = match &config.lock {
        Some(path) => name::Lock::read(path, diagnostics)?,
        None => name::Lock::default(),
    };
    let locked = passes::LockedNames::new(&lock.types, &lock.operations, lock.first_server());
    let (api, analysis) = api(sources, config, &locked, progress, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    progress(Stage::Name);
    let names = name::name(&api, &analysis, config, &mut lock, diagnostics);
    progress(Stage::Render);
    let files = render::render(&api, &analysis, &names, config);
    (!diagnostics.has_errors()).then_some(Generated {
        files,
        lock,
        api,
        names,
    })
}
