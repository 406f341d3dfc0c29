//! Finds every example of a document that satisfies its schema, to test the crate with it.
//!
//! The generator leaves examples that do not fit its types out of its own tests. Here this would hide its bugs, so the
//! examples are read from the document again, and an independent validator determines which of them are valid.

use super::collect::{Sample, samples};
use super::harness::Harness;
use super::validate::{Rejection, Schemas};
use crate::corpus::outcome::Validated;
use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::ir::{Api, Ty};
use allof::passes::{self, LockedNames};
use allof::source::{SourceSet, Tree};
use allof::{Generated, Generation, load, lower, name, normalize, render};
use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;

/// The validation of the examples, and the test of the valid ones.
type Found = (Validated, Harness);

/// Runs the generator, and finds the examples for the generated crate.
pub(in crate::corpus) fn generate(
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> (Generation, Option<Found>) {
    let sources = load::load(&config.inputs, &config.base, diagnostics);
    let made = if diagnostics.has_errors() {
        None
    } else {
        from_sources(&sources, config, diagnostics)
    };
    let (generated, found) = made.unzip();
    (Generation { sources, generated }, found)
}

fn from_sources(
    sources: &SourceSet,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<(Generated, Found)> {
    let model = normalize::normalize(sources, diagnostics);
    let draft = lower::lower(&model, sources, config, diagnostics);
    let (api, analysis) = passes::run(draft, config, &LockedNames::default(), diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let mut lock = name::Lock::default();
    let names = name::name(&api, &analysis, config, &mut lock, diagnostics);
    let files = render::render(&api, &analysis, &names, config);
    if diagnostics.has_errors() {
        return None;
    }
    let path = |ty: &Ty| render::type_path(&api, &analysis, &names, config, ty);
    let found = find(&api, sources, &path);
    let generated = Generated {
        files,
        lock,
        api,
        analysis,
        names,
    };
    Some((generated, found))
}

/// Validates the examples, and creates the test of the valid ones.
fn find(api: &Api, sources: &SourceSet, path: &dyn Fn(&Ty) -> String) -> Found {
    let mut schemas = Schemas::new(sources);
    let mut validated = Validated::default();
    let mut harness = Harness::default();
    for mut sample in samples(api, sources) {
        match verdict(&mut schemas, &mut sample) {
            Ok(None) => validated.valid += 1,
            Ok(Some(keyword)) => {
                *validated.invalid.entry(keyword).or_default() += 1;
                continue;
            }
            Err(why) => {
                *validated.unvalidated.entry(why.to_owned()).or_default() += 1;
                continue;
            }
        }
        match &sample.ty {
            Ok(ty) => harness.add(&path(ty), &sample),
            Err(why) => *validated.untested.entry((*why).to_owned()).or_default() += 1,
        }
    }
    (validated, harness)
}

/// Returns the first keyword of its schema that the example violates, if any. Many documents write an object as its
/// text. The object is used instead if it satisfies the schema.
fn verdict(schemas: &mut Schemas<'_>, sample: &mut Sample) -> Result<Option<String>, Rejection> {
    let Some(schema) = &sample.schema else {
        let is_misfit = sample.is_form && !sample.value.is_object();
        return Ok(is_misfit.then(|| "type".to_owned()));
    };
    let schema = schemas.schema(schema)?;
    let inside = sample.value.as_str().and_then(structure_in);
    if let Some(inside) = inside.filter(|inside| schema.is_valid(inside)) {
        sample.value = inside;
        return Ok(None);
    }
    let Err(error) = schema.validate(&sample.value) else {
        return Ok(None);
    };
    Ok(Some(innermost(&error).kind().keyword().to_owned()))
}

/// Returns the object or array that is written as text.
fn structure_in(text: &str) -> Option<Tree> {
    let value: Tree = serde_json::from_str(text).ok()?;
    (value.is_object() || value.is_array()).then_some(value)
}

/// Returns the error of the first branch if none fits. The first branch of a `nullable` schema is the schema itself.
fn innermost<'e>(error: &'e ValidationError<'e>) -> &'e ValidationError<'e> {
    match error.kind() {
        ValidationErrorKind::AnyOf { context } => context
            .first()
            .and_then(|branch| branch.first())
            .map_or(error, innermost),
        _ => error,
    }
}
