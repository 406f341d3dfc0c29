//! `allof` reads OpenAPI documents and writes a Rust client crate.
//!
//! [`generate`] works in memory: it reads the documents and returns a crate, but writes nothing to the disk. Problems
//! of the input are added to the diagnostics as data; [`diagnostic::Renderer`] converts them to text.
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
//! Each stage is one call. It takes the result of the previous stage, returns its own, and adds diagnostics. A driver
//! stops after a stage that reports an error. `ARCHITECTURE.md` lists what each stage must not depend on.
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
//! // 4. Passes that complete it: the page contains API Problem four times, and it becomes one type.
//! let (api, analysis) = passes::run(draft, &config, &LockedNames::default(), &mut diagnostics);
//! assert_eq!(api.types.len(), 6);
//! assert!(api.types.ids().all(|id| !analysis.of(id).sent));
//!
//! // 5. Names, in a table of their own. The lock keeps them for the next run.
//! let mut lock = Lock::default();
//! let names = name(&api, &analysis, &config, &mut lock, &mut diagnostics);
//! assert_eq!(names.operations[OperationId(0)].method, "get_backfill_progress");
//!
//! // 6. Text, from path to content.
//! let files = render(&api, &analysis, &names, &config);
//! assert!(files["src/types/problem.rs"].contains("pub r#type: Option<String>,"));
//!
//! // 7. The disk. `Mode::Check` only compares.
//! let report = write(&files, &config.output, Mode::Write)?;
//! assert_eq!(report.of(ChangeKind::Missing).count(), files.len());
//! assert!(write(&files, &config.output, Mode::Check)?.changes.is_empty());
//!
//! assert!(!diagnostics.has_errors());
//! # Ok::<(), std::io::Error>(())
//! ```
//!
//! The command line ([`cli`]) also writes the stamp and the lock to the disk, and explains why a crate does not match
//! its inputs.

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
mod visible;
pub mod write;

/// A stage of the pipeline, for the display of progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Reads files.
    Load,
    /// Normalizes documents.
    Normalize,
    /// Derives types and operations.
    Lower,
    /// Merges, distinguishes and checks types.
    Passes,
    /// Assigns names.
    Name,
    /// Prints files.
    Render,
    /// Writes or compares files.
    Write,
}

impl Stage {
    /// Returns the text of the progress, such as `reading the specification`.
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

/// The result of a run of the pipeline.
#[derive(Debug)]
pub struct Generation {
    /// The files that were read. Diagnostics refer to them, so they are present even if nothing was generated.
    pub sources: source::SourceSet,
    /// The crate; `None` if a stage reported an error.
    pub generated: Option<Generated>,
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    /// The files of the crate.
    pub files: files::FileSet,
    /// The lock, which contains the names of this run and of earlier ones.
    pub lock: name::Lock,
    /// The API of the crate.
    pub api: ir::Api,
    /// The facts of the API.
    pub analysis: passes::Analysis,
    /// The names of everything in the API.
    pub names: name::NameTable,
}

/// Runs `load`, `normalize`, `lower`, the passes, `name` and `render`. Writes nothing to the disk.
pub fn generate(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Generation {
    let sources = read(config, progress, diagnostics);
    let generated = if diagnostics.has_errors() {
        None
    } else {
        from_sources(&sources, config, progress, diagnostics, |_, _, _| {})
    };
    Generation { sources, generated }
}

/// The input and its API, before a crate is generated.
#[derive(Debug)]
pub struct Inspection {
    /// The files that were read.
    pub sources: source::SourceSet,
    /// The API with its facts; `None` if a file could not be read.
    pub api: Option<(ir::Api, passes::Analysis)>,
}

/// Runs `load`, `normalize`, `lower` and the passes.
pub fn inspect(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Inspection {
    let sources = read(config, progress, diagnostics);
    let none = passes::LockedNames::default();
    let api =
        (!diagnostics.has_errors()).then(|| api(&sources, config, &none, progress, diagnostics));
    Inspection { sources, api }
}

/// Runs `load`.
pub(crate) fn read(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> source::SourceSet {
    progress(Stage::Load);
    let root = config.root.as_deref();
    load::load_below(&config.inputs, &config.base, root, diagnostics)
}

fn api(
    sources: &source::SourceSet,
    config: &config::Config,
    locked: &passes::LockedNames,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> (ir::Api, passes::Analysis) {
    let draft = {
        progress(Stage::Normalize);
        let model = normalize::normalize(sources, diagnostics);
        progress(Stage::Lower);
        lower::lower(&model, sources, config, diagnostics)
        // The passes use the memory of the model.
    };
    progress(Stage::Passes);
    passes::run(draft, config, locked, diagnostics)
}

/// Runs the stages after `load`, from trees to text. `beside` runs beside `name` and `render`, with what the stages before them
/// made and reported.
pub(crate) fn from_sources(
    sources: &source::SourceSet,
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
    beside: impl FnOnce(&ir::Api, &passes::Analysis, &diagnostic::Diagnostics) + Send,
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
    let mut later = diagnostics.another();
    let earlier = &*diagnostics;
    let (names, files) = rayon::in_place_scope(|scope| {
        scope.spawn(|_| beside(&api, &analysis, earlier));
        progress(Stage::Name);
        let names = name::name(&api, &analysis, config, &mut lock, &mut later);
        progress(Stage::Render);
        let files = render::render(&api, &analysis, &names, config);
        (names, files)
    });
    diagnostics.append(later);
    (!diagnostics.has_errors()).then_some(Generated {
        files,
        lock,
        api,
        analysis,
        names,
    })
}
