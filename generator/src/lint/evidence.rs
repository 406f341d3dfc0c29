//! Collects the results of the other stages that a tree alone does not show.

use super::copies;
use super::kinds::ObjectKind;
use super::verdicts::Verdict;
use crate::config::extensions::{self, Holder};
use crate::config::{Config, Selection};
use crate::diagnostic::{Code, Diagnostics, Location};
use crate::ir::{Api, Content, Field, Form, Shape, Ty};
use crate::normalize;
use crate::source::{Place, SourceSet, Tree};
use indexmap::{IndexMap, IndexSet};

/// The reason for the loss of a whole object.
pub(super) const LEFT_OUT: &str = "it cannot be read and is left out";

/// The results of the other stages that the trees alone do not show.
#[derive(Debug)]
pub struct Evidence<'c> {
    pub(super) config: &'c Config,
    /// The keywords that another stage reported, by place.
    pub(super) keywords: IndexMap<Place, Verdict>,
    /// The objects that are left out, by place.
    pub(super) wholes: IndexSet<Place>,
    /// The references that lead to a node of another kind than their place requires.
    pub(super) misled: IndexSet<Place>,
    /// The parameters that are skipped, each with the reason.
    pub(super) strays: IndexMap<Place, &'static str>,
    /// The objects whose keywords are in `keywords`.
    pub(super) remarked: IndexSet<Place>,
    /// The forms in which the crate transfers bodies, by the place of their media type.
    pub(super) carriers: IndexMap<Place, Carrier>,
    /// The members that are sent as bytes.
    files: IndexSet<Place>,
    /// The responses that are the only success of an operation.
    pub(super) successes: IndexSet<Place>,
    /// The operations that are generated, if the configuration leaves some out.
    pub(super) selected: Option<IndexSet<Place>>,
}

/// The form in which the crate transfers a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Carrier {
    /// As JSON of the type of the schema.
    Json,
    /// As a form of the type of the schema.
    Form,
    /// As text.
    Text,
    /// As bytes.
    Bytes,
    /// Not at all: another media type of the same body is used.
    Passed,
}

impl<'c> Evidence<'c> {
    /// Collects the evidence from the diagnostics and the result of the stages.
    #[must_use]
    pub fn new(
        sources: &SourceSet,
        config: &'c Config,
        diagnostics: &Diagnostics,
        api: Option<&Api>,
    ) -> Self {
        let mut evidence = Self {
            config,
            keywords: IndexMap::new(),
            wholes: IndexSet::new(),
            misled: IndexSet::new(),
            strays: IndexMap::new(),
            remarked: IndexSet::new(),
            carriers: IndexMap::new(),
            files: IndexSet::new(),
            successes: IndexSet::new(),
            selected: None,
        };
        evidence.diagnostics(sources, diagnostics);
        if let Some(api) = api {
            evidence.bodies(api);
            evidence.files(api);
            evidence.keywords.extend(copies::differences(sources, api));
            if selects(&config.select) || !config.extensions.is_empty() {
                let built = api.operations.iter();
                evidence.selected = Some(built.map(|operation| operation.origin.clone()).collect());
            }
        }
        let objects = evidence.keywords.keys().filter_map(|place| {
            let pointer = place.pointer.parent()?;
            Some(Place::new(place.file, pointer))
        });
        evidence.remarked = objects.collect();
        evidence
    }

    fn diagnostics(&mut self, sources: &SourceSet, diagnostics: &Diagnostics) {
        for diagnostic in diagnostics.list() {
            let Some(Location::Node(place)) = &diagnostic.location else {
                continue;
            };
            match diagnostic.code {
                Code::InvalidKeyword if mapping(place).is_some() => {
                    let verdict = Verdict::Approximated("an entry of it is not read");
                    self.keywords
                        .extend(mapping(place).map(|place| (place, verdict)));
                }
                Code::InvalidKeyword => {
                    let verdict = match place.pointer.last().as_deref() {
                        Some("type") => {
                            Verdict::Approximated("not a type; read as what it most likely means")
                        }
                        Some("default") if is_mended(sources, place) => {
                            Verdict::Approximated("not of the type; read as one of it")
                        }
                        Some("default") => Verdict::Ignored("it does not fit its schema"),
                        // A string instead of a number, or the reverse. Without this keyword the crate is laxer.
                        Some("const") => {
                            Verdict::Approximated("not of the type; read as one of it if it can be")
                        }
                        _ => Verdict::Ignored("the value is of the wrong kind"),
                    };
                    self.keywords.insert(place.clone(), verdict);
                }
                Code::DanglingReference => {
                    let verdict = Verdict::Ignored("the reference leads nowhere");
                    self.keywords.insert(place.clone(), verdict);
                }
                Code::InvalidNode | Code::DroppedOperation => {
                    let verdict = Verdict::Ignored(LEFT_OUT);
                    self.keywords.insert(place.clone(), verdict);
                    self.wholes.insert(place.clone());
                }
                Code::TooManyVariants => {
                    let verdict = Verdict::Approximated("too many variants to tell apart");
                    for keyword in ["$ref", "allOf", "oneOf", "anyOf"] {
                        self.keywords.insert(place.join(keyword), verdict);
                    }
                }
                Code::ReferenceKind => {
                    self.misled.insert(place.clone());
                }
                Code::PathParameter => {
                    let reason = "the path does not have the parameter";
                    self.strays.insert(place.clone(), reason);
                }
                Code::DuplicateParameter => {
                    for (location, _) in &diagnostic.related {
                        // A component may be used elsewhere.
                        if let Location::Node(place) = location
                            && !place.pointer.as_str().starts_with("/components/")
                        {
                            let reason = "it is declared again, and the later declaration counts";
                            self.strays.insert(place.clone(), reason);
                        }
                    }
                }
                Code::InvalidExample => {
                    let verdict =
                        Verdict::Approximated("it does not fit its type, and is not made a test");
                    self.keywords.insert(example(sources, place), verdict);
                }
                Code::AllOfContradiction => {
                    let of_values =
                        matches!(place.pointer.last().as_deref(), Some("const" | "enum"));
                    let verdict = if of_values {
                        Verdict::Ignored("it contradicts another branch of `allOf`, which wins")
                    } else {
                        Verdict::Approximated(
                            "it contradicts another branch of `allOf`; either is read",
                        )
                    };
                    for (location, _) in &diagnostic.related {
                        if let Location::Node(place) = location {
                            self.keywords.insert(contradicted(sources, place), verdict);
                        }
                    }
                }
                Code::OpenAlternative => {
                    // The keyword that lists the alternatives.
                    if let Some(list) = place.pointer.parent() {
                        let verdict = Verdict::Ignored(
                            "an alternative has no effect: another one allows every value",
                        );
                        self.keywords.insert(Place::new(place.file, list), verdict);
                    }
                }
                Code::UnknownSecurityScheme => {
                    let verdict = Verdict::Ignored(
                        "it names a scheme that is not declared, and that alternative is left out",
                    );
                    self.keywords.insert(place.clone(), verdict);
                }
                _ => {}
            }
        }
    }

    fn bodies(&mut self, api: &Api) {
        for operation in &api.operations {
            if let Some(body) = &operation.body {
                for content in &body.contents {
                    let carrier = match content.form {
                        _ if is_passed(&body.contents, content) => Carrier::Passed,
                        Form::Json => Carrier::Json,
                        Form::UrlEncoded(_) | Form::Multipart(_) => Carrier::Form,
                        Form::Text => Carrier::Text,
                        Form::Bytes => Carrier::Bytes,
                    };
                    self.carry(&body.origin, content, carrier);
                }
            }
            let successes = operation
                .responses
                .iter()
                .filter(|response| response.success);
            if let [only] = successes.collect::<Vec<_>>().as_slice() {
                self.successes.insert(only.origin.clone());
            }
            for response in &operation.responses {
                for content in &response.contents {
                    let carrier = match content.form {
                        _ if is_passed(&response.contents, content) => Carrier::Passed,
                        Form::Json => Carrier::Json,
                        Form::Text => Carrier::Text,
                        Form::Bytes | Form::UrlEncoded(_) | Form::Multipart(_) => Carrier::Bytes,
                    };
                    self.carry(&response.origin, content, carrier);
                }
            }
        }
    }

    fn files(&mut self, api: &Api) {
        fn is_file(ty: &Ty) -> bool {
            match ty {
                Ty::Nullable(inner) | Ty::Array(inner) => is_file(inner),
                ty => *ty == Ty::Binary,
            }
        }
        for def in &api.types {
            if let Shape::Struct(structure) = &def.shape {
                let fields = structure.fields.iter().filter(|field| is_file(&field.ty));
                let place = |field: &Field| field.origin.join("properties").join(&field.wire);
                self.files.extend(fields.map(place));
            }
        }
    }

    /// Returns whether the schema is that of a member that is sent as bytes, or is nested in it.
    pub(super) fn is_file(&self, schema: &Place) -> bool {
        let mut pointer = Some(schema.pointer.clone());
        while let Some(at) = pointer {
            pointer = at.parent();
            if self.files.contains(&Place::new(schema.file, at)) {
                return true;
            }
        }
        false
    }

    fn carry(&mut self, of: &Place, content: &Content, carrier: Carrier) {
        let place = of.join("content").join(&content.media_type);
        self.carriers.insert(place, carrier);
    }

    /// Returns whether an extension with this value is obeyed in such an object.
    pub(super) fn obeys(&self, kind: ObjectKind, extension: &str, value: &Tree) -> bool {
        let holder = match kind {
            ObjectKind::Operation => Holder::Operation,
            ObjectKind::Parameter => Holder::Parameter,
            ObjectKind::RequestBody => Holder::RequestBody,
            ObjectKind::Schema => Holder::Schema,
            _ => return false,
        };
        extensions::obeys(self.config, holder, extension, value)
    }

    /// Returns the number of extensions that leave this operation out.
    pub(super) fn ignoring(&self, operation: &Tree) -> usize {
        let members = operation.as_object().into_iter().flatten();
        members
            .filter(|(key, value)| extensions::leaves_out(self.config, key, value))
            .count()
    }
}

/// Returns the mapping of a discriminator that contains an entry.
fn mapping(entry: &Place) -> Option<Place> {
    let parent = entry.pointer.parent()?;
    let is_mapping = parent.as_str().ends_with("/discriminator/mapping");
    is_mapping.then(|| Place::new(entry.file, parent))
}

/// Returns whether the value of the keyword at the place has another type than its schema requires, and is corrected.
fn is_mended(sources: &SourceSet, keyword: &Place) -> bool {
    let schema = keyword.pointer.parent();
    let schema = schema.map(|pointer| Place::new(keyword.file, pointer));
    let schema = schema.and_then(|place| sources.node(&place));
    let name = keyword.pointer.last().unwrap_or_default();
    schema.is_some_and(|schema| normalize::is_mended(schema, &name))
}

/// Returns the keyword of the example that a diagnostic is about.
fn example(sources: &SourceSet, place: &Place) -> Place {
    let parent = place.pointer.parent();
    let parent = parent.map(|pointer| Place::new(place.file, pointer));
    match (sources.node(place), parent) {
        // One of the named examples of a media type.
        (Some(Tree::Object(node)), Some(parent))
            if parent.pointer.last().as_deref() == Some("examples") =>
        {
            place.join(if node.contains_key("dataValue") {
                "dataValue"
            } else {
                "value"
            })
        }
        // One of the `examples` of a schema.
        (None, Some(schema)) => schema.join("examples"),
        _ => place.clone(),
    }
}

/// Returns the keyword that is ignored if branches contradict each other. A diagnostic about types points at the
/// schema.
fn contradicted(sources: &SourceSet, place: &Place) -> Place {
    let node = sources.node(place).and_then(Tree::as_object);
    match node {
        Some(schema)
            if schema.contains_key("type") && place.pointer.last().as_deref() != Some("const") =>
        {
            place.join("type")
        }
        _ => place.clone(),
    }
}

fn selects(selection: &Selection) -> bool {
    let Selection {
        operations,
        tags,
        exclude,
        unused_types: _,
    } = selection;
    !(operations.is_empty() && tags.is_empty() && exclude.is_empty())
}

/// Returns whether a body has another media type than the one that the crate has for it. One that carries the same type in the
/// same form is no loss.
fn is_passed(contents: &[Content], content: &Content) -> bool {
    contents
        .first()
        .is_some_and(|taken| (&taken.form, &taken.ty) != (&content.form, &content.ty))
}
