//! Puts into the tests of a crate every example of its document that satisfies its schema, and no other.
//!
//! The generator leaves out of the tests what does not fit its types. Here that would hide its faults, so the examples
//! are taken from the document once more, and an independent judge says which of them count.

use super::judge::Judge;
use super::outcome::Judged;
use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::ir::{Api, Content, Example, Form};
use allof::load::{SourceSet, Tree};
use allof::place::{FileId, Place};
use allof::{Generated, Generation, analyze, build, load, name, normalize, render};

/// Runs the generator with the examples that count.
pub(super) fn generate(
    config: &Config,
    diagnostics: &mut Diagnostics,
    judged: &mut Option<Judged>,
) -> Generation {
    let sources = load::load(&config.inputs, &config.base, diagnostics);
    let generated = if diagnostics.has_errors() {
        None
    } else {
        from_sources(&sources, config, diagnostics, judged)
    };
    Generation { sources, generated }
}

fn from_sources(
    sources: &SourceSet,
    config: &Config,
    diagnostics: &mut Diagnostics,
    judged: &mut Option<Judged>,
) -> Option<Generated> {
    let model = normalize::normalize(sources, diagnostics);
    let mut api = build::build(&model, sources, config, diagnostics);
    *judged = Some(replace(&mut api, sources));
    let analysis = analyze::analyze(&mut api, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    let mut lock = name::Lock::default();
    let names = name::name(&api, config, &mut lock, diagnostics);
    let files = render::render(&api, &analysis, &names, config);
    (!diagnostics.has_errors()).then_some(Generated {
        files,
        lock,
        api,
        names,
    })
}

/// Replaces the examples by those of the document that count.
fn replace(api: &mut Api, sources: &SourceSet) -> Judged {
    let mut court = Court {
        sources,
        judges: sources
            .files()
            .iter()
            .map(|file| Judge::new(&file.tree))
            .collect(),
        judged: Judged::default(),
    };
    for def in &mut api.types {
        let origins = def.origins.iter();
        def.examples = origins.flat_map(|origin| court.of_schema(origin)).collect();
    }
    for operation in &mut api.operations {
        if let Some(body) = &mut operation.body {
            let origin = body.origin.clone();
            court.each(&mut body.contents, &origin);
        }
        for response in &mut operation.responses {
            let origin = response.origin.clone();
            court.each(&mut response.contents, &origin);
        }
    }
    court.judged
}

struct Court<'s> {
    sources: &'s SourceSet,
    /// By file.
    judges: Vec<Option<Judge<'s>>>,
    judged: Judged,
}

impl Court<'_> {
    fn each(&mut self, contents: &mut [Content], origin: &Place) {
        for content in contents {
            let is_json = content.form == Form::Json;
            content.examples = if is_json {
                self.of_content(&origin.join("content").join(&content.media_type))
            } else {
                Vec::new()
            };
        }
    }

    /// The examples that a media type and the schema written in it give.
    fn of_content(&mut self, place: &Place) -> Vec<Example> {
        let Some(node) = self.sources.node(place) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        if let Some(value) = node.get("example") {
            found.push(example(place.join("example"), None, value));
        }
        let named = node.get("examples").and_then(Tree::as_object);
        for (key, entry) in named.into_iter().flatten() {
            let at = place.join("examples").join(key);
            if let Some(value) = self.target(entry, place.file).get("value") {
                found.push(example(at, Some(key.clone()), value));
            }
        }
        let schema = place.join("schema");
        let mut counting = self.judge(&schema, found);
        if let Some(node) = self.sources.node(&schema)
            && node.get("$ref").is_none()
        {
            counting.extend(self.of_schema(&schema));
        }
        counting
    }

    /// The examples that a schema gives of itself.
    fn of_schema(&mut self, place: &Place) -> Vec<Example> {
        let Some(node) = self.sources.node(place) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        if let Some(value) = node.get("example") {
            found.push(example(place.join("example"), None, value));
        }
        let more = node.get("examples").and_then(Tree::as_array);
        for (index, value) in more.into_iter().flatten().enumerate() {
            found.push(example(place.join("examples").index(index), None, value));
        }
        self.judge(place, found)
    }

    /// Those of the examples that satisfy the schema.
    fn judge(&mut self, schema: &Place, examples: Vec<Example>) -> Vec<Example> {
        if examples.is_empty() {
            return examples;
        }
        let judge = self.judges.get(schema.file.0 as usize);
        let validator = judge
            .and_then(Option::as_ref)
            .filter(|_| self.sources.node(schema).is_some())
            .and_then(|judge| judge.schema(schema.pointer.as_str()));
        let Some(validator) = validator else {
            self.judged.unjudged += examples.len();
            return Vec::new();
        };
        let all = examples.len();
        let counting: Vec<Example> = examples
            .into_iter()
            .filter(|example| validator.is_valid(&example.value))
            .collect();
        self.judged.valid += counting.len();
        self.judged.invalid += all - counting.len();
        counting
    }

    /// What an entry is or refers to in its own file.
    fn target<'t>(&'t self, entry: &'t Tree, file: FileId) -> &'t Tree {
        let pointer = entry
            .get("$ref")
            .and_then(Tree::as_str)
            .and_then(|target| target.strip_prefix('#'));
        let tree = self.sources.file(file).map(|file| &file.tree);
        pointer
            .zip(tree)
            .and_then(|(pointer, tree)| tree.pointer(pointer))
            .unwrap_or(entry)
    }
}

fn example(place: Place, name: Option<String>, value: &Tree) -> Example {
    Example {
        place,
        name,
        value: value.clone(),
    }
}
