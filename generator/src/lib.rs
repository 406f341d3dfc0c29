//! `allof` reads OpenAPI documents and writes a Rust client crate.

pub mod analyze;
pub mod build;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod ir;
pub mod ledger;
pub mod load;
pub mod name;
pub mod normalize;
pub mod place;
pub mod render;
pub mod write;

/// A stage of the pipeline, for whoever shows progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Files are read.
    Load,
    /// Documents are rewritten.
    Normalize,
    /// Types and operations are decided on.
    Build,
    /// Cycles and directions are found.
    Analyze,
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
            Self::Build => "deciding on types and operations",
            Self::Analyze => "following the types",
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
    pub sources: load::SourceSet,
    /// The crate; `None` if a stage recorded an error.
    pub generated: Option<Generated>,
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    /// Its files.
    pub files: render::FileSet,
    /// The names given, those of earlier runs included.
    pub lock: name::Lock,
    /// What it offers.
    pub api: ir::Api,
    /// What everything in it is called.
    pub names: name::NameTable,
}

/// Runs `load`, `normalize`, `build`, `analyze`, `name` and `render`. Nothing on disk is touched.
pub fn generate(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Generation {
    progress(Stage::Load);
    let sources = load::load(&config.inputs, &config.base, diagnostics);
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
    pub sources: load::SourceSet,
    /// What it means; `None` if nothing could be read.
    pub api: Option<ir::Api>,
}

/// Runs `load`, `normalize` and `build`.
pub fn inspect(
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Inspection {
    progress(Stage::Load);
    let sources = load::load(&config.inputs, &config.base, diagnostics);
    let api = (!diagnostics.has_errors()).then(|| api(&sources, config, progress, diagnostics));
    Inspection { sources, api }
}

fn api(
    sources: &load::SourceSet,
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> ir::Api {
    progress(Stage::Normalize);
    let model = normalize::normalize(sources, diagnostics);
    progress(Stage::Build);
    build::build(&model, sources, config, diagnostics)
}

/// What follows `load`: from trees to text.
fn from_sources(
    sources: &load::SourceSet,
    config: &config::Config,
    progress: &dyn Fn(Stage),
    diagnostics: &mut diagnostic::Diagnostics,
) -> Option<Generated> {
    let mut lock = match &config.lock {
        Some(path) => name::Lock::read(path, diagnostics)?,
        None => name::Lock::default(),
    };
    let mut api = api(sources, config, progress, diagnostics);
    if let Some(place) = lock.first_server() {
        build::keep_first_server(&mut api, place);
    }
    progress(Stage::Analyze);
    let analysis = analyze::analyze(&mut api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    progress(Stage::Name);
    let names = name::name(&api, config, &mut lock, diagnostics);
    progress(Stage::Render);
    let files = render::render(&api, &analysis, &names, config);
    (!diagnostics.has_errors()).then_some(Generated {
        files,
        lock,
        api,
        names,
    })
}
