//! The client of a document: its crate on disk, and what callers of it need to know.

use super::documents::Document;
use super::folder::{Problem, about};
use allof::config::{Config, TagFeatures};
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::ir::{Api, Ty, UnixTime};
use allof::load::load;
use allof::lower::lower;
use allof::name::{Lock, NameTable, name};
use allof::normalize::normalize;
use allof::passes::{self, Analysis, LockedNames};
use allof::render::render;
use allof::write::{Mode, write};
use std::path::Path;

/// The client of a document.
pub(super) struct Client {
    pub(super) document: Document,
    pub(super) config: Config,
    pub(super) api: Api,
    pub(super) analysis: Analysis,
    pub(super) names: NameTable,
}

/// Generates the crate of a document below `folder`, with the default configuration.
pub(super) fn generate(document: &Document, folder: &Path) -> Result<Client, Problem> {
    let output = folder.join("clients").join(&document.slug);
    let mut config = Config::for_inputs(vec![document.path.clone()], output);
    config.features = TagFeatures::None;
    config.package.name = Some(format!("client-{}", document.slug));
    let mut diagnostics = Diagnostics::new();
    let sources = load(&config.inputs, &config.base, &mut diagnostics);
    let model = normalize(&sources, &mut diagnostics);
    let draft = lower(&model, &sources, &config, &mut diagnostics);
    let locked = LockedNames::default();
    let (api, analysis) = passes::run(draft, &config, &locked, &mut diagnostics);
    let mut lock = Lock::default();
    let names = name(&api, &analysis, &config, &mut lock, &mut diagnostics);
    if diagnostics.has_errors() {
        let mut renderer = Renderer::new(&sources, Format::Human, false);
        let text = renderer.render_all(diagnostics.list());
        return Err(format!("{}: no crate is generated\n{text}", document.slug));
    }
    let files = render(&api, &analysis, &names, &config);
    write(&files, &config.output, Mode::Write).map_err(|error| about(&config.output, error))?;
    Ok(Client {
        document: document.clone(),
        config,
        api,
        analysis,
        names,
    })
}

impl Client {
    /// Returns a type as callers write it: `Vec<api::types::Pet>`. The crate of the client has the name `api` in them.
    pub(super) fn ty(&self, of: &Ty) -> String {
        match of {
            Ty::Any(_) => "kit::Value".to_owned(),
            Ty::Object => "api::json::JsonObject".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Small(small) => small.name().to_owned(),
            Ty::I32 => "i32".to_owned(),
            Ty::I64 => "i64".to_owned(),
            Ty::U32 => "u32".to_owned(),
            Ty::U64 => "u64".to_owned(),
            Ty::I128 => "i128".to_owned(),
            Ty::F64 => "f64".to_owned(),
            Ty::Decimal => "api::json::Decimal".to_owned(),
            Ty::Quoted(inner) => format!("api::json::Quoted<{}>", self.ty(inner)),
            Ty::String => "String".to_owned(),
            Ty::DateTime => "jiff::Timestamp".to_owned(),
            Ty::HttpDate => "api::json::HttpDate<jiff::Timestamp>".to_owned(),
            Ty::UnixTime(form) => {
                let name = match form {
                    UnixTime::Seconds => "UnixSeconds",
                    UnixTime::Millis => "UnixMillis",
                    UnixTime::Fraction => "UnixTime",
                };
                format!("api::json::{name}<jiff::Timestamp>")
            }
            Ty::Date => "jiff::civil::Date".to_owned(),
            Ty::Duration => "jiff::SpanFieldwise".to_owned(),
            Ty::Uuid => "uuid::Uuid".to_owned(),
            Ty::Base64 => "api::json::Base64".to_owned(),
            Ty::Base64Url => "api::json::Base64Url".to_owned(),
            Ty::Binary => "api::json::File".to_owned(),
            Ty::Null => "api::json::Null".to_owned(),
            Ty::Array(items) => format!("Vec<{}>", self.ty(items)),
            Ty::Map(values) => {
                format!("std::collections::BTreeMap<String, {}>", self.ty(values))
            }
            Ty::Nullable(inner) => format!("Option<{}>", self.ty(inner)),
            Ty::Type(id) => format!("api::types::{}", raw(&self.names.types[*id].name)),
            Ty::External(path) => path.clone(),
        }
    }
}

/// Returns a name as an identifier of Rust.
pub(super) fn raw(name: &str) -> String {
    if allof::rust_words::is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
