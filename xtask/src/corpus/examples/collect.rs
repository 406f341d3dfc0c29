//! Finds the examples of a document, and the type of the crate that reads each of them.

use allof::ir::{Api, Content, Extra, Form, Header, Parameter, Presence, Shape, Ty};
use allof::source::{Place, SourceSet, Tree};
use std::collections::BTreeSet;

/// An example.
pub(in crate::corpus) struct Sample {
    /// The place of the example.
    pub(in crate::corpus) place: Place,
    /// The schema that it must satisfy; `None` if any value is allowed.
    pub(in crate::corpus) schema: Option<Place>,
    /// Whether it is the body of a form, which must be an object even without a schema.
    pub(in crate::corpus) is_form: bool,
    /// The type that reads it, or the reason why there is none.
    pub(in crate::corpus) ty: Result<Ty, &'static str>,
    /// The value.
    pub(in crate::corpus) value: Tree,
}

/// Returns the examples of types and their members, of parameters, bodies and headers. An example with several types,
/// since it is referred to several times, is contained once for each type.
pub(in crate::corpus) fn samples(api: &Api, sources: &SourceSet) -> Vec<Sample> {
    let mut walk = Walk {
        api,
        sources,
        seen: BTreeSet::new(),
        is_definition: false,
        is_form: false,
        found: Vec::new(),
    };
    walk.types();
    walk.operations();
    walk.found
}

struct Walk<'s> {
    api: &'s Api,
    sources: &'s SourceSet,
    /// The visited schemas, each with the type for which it was visited.
    seen: BTreeSet<(Place, String)>,
    /// Whether the walk is in a definition. Whether a value may be `null` depends on the use of the definition.
    is_definition: bool,
    /// Whether the walk is in the body of a form.
    is_form: bool,
    found: Vec<Sample>,
}

impl<'s> Walk<'s> {
    fn types(&mut self) {
        let api = self.api;
        for (id, def) in api.types.entries() {
            for origin in def.places() {
                self.is_definition = true;
                self.schema(origin, &Ty::Type(id));
                self.is_definition = false;
                match &def.shape {
                    Shape::Struct(structure) => {
                        if let Extra::Typed(ty) = &structure.extra {
                            self.schema(&origin.join("additionalProperties"), ty);
                        }
                    }
                    Shape::Tuple(tuple) => {
                        for (index, ty) in tuple.elements.iter().enumerate() {
                            self.schema(&origin.join("prefixItems").index(index), ty);
                        }
                        if let Some(ty) = &tuple.rest {
                            self.schema(&origin.join("items"), ty);
                        }
                    }
                    Shape::Alias(ty) => self.parts(origin, ty),
                    Shape::Union(_) | Shape::Enum(_) | Shape::Const(_) => {}
                }
            }
            if let Shape::Struct(structure) = &def.shape {
                for field in &structure.fields {
                    let may_be_null = matches!(
                        field.presence,
                        Presence::RequiredNullable | Presence::OptionalNullable
                    );
                    let place = field.origin.join("properties").join(&field.wire);
                    self.schema(&place, &nullable(&field.ty, may_be_null));
                }
            }
        }
    }

    fn operations(&mut self) {
        let api = self.api;
        for operation in &api.operations {
            for parameter in &operation.parameters {
                self.parameter(parameter);
            }
            if let Some(body) = &operation.body {
                self.contents(&body.contents, &body.origin);
            }
            for response in &operation.responses {
                self.contents(&response.contents, &response.origin);
                for header in &response.headers {
                    self.header(header, &response.origin);
                }
            }
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let ty = nullable(&parameter.ty, parameter.nullable);
        self.described(&parameter.origin, &Ok(ty));
    }

    /// Adds the examples of a header, whose value callers receive as text.
    fn header(&mut self, header: &Header, response: &Place) {
        let place = self.target(&response.join("headers").join(&header.name));
        self.described(&place, &Err("a header has no type but text"));
    }

    /// Adds the examples of a parameter or a header: its own, those of its content, and those of its schema.
    fn described(&mut self, place: &Place, ty: &Result<Ty, &'static str>) {
        let content = self
            .node(&place.join("content"))
            .and_then(Tree::as_object)
            .and_then(|content| content.keys().next());
        match content {
            Some(media_type) => {
                self.with_schema(&place.join("content").join(media_type), ty);
            }
            None => self.with_schema(place, ty),
        }
    }

    fn contents(&mut self, contents: &[Content], origin: &Place) {
        for content in contents {
            let place = origin.join("content").join(&content.media_type);
            let ty = match content.form {
                Form::Json
                | Form::Xml
                | Form::UrlEncoded(_)
                | Form::Multipart(_)
                | Form::Parts(_) => Ok(content.ty.clone()),
                Form::Stream(_) => Err("the body is a stream of items"),
                Form::Text => Err("a body of text has no type but text"),
                Form::Bytes => Err("the body has no type but bytes"),
            };
            self.is_form = matches!(
                content.form,
                Form::UrlEncoded(_) | Form::Multipart(_) | Form::Parts(_)
            );
            self.with_schema(&place, &ty);
            self.is_form = false;
        }
    }

    /// Adds the examples of an object with a schema, and of that schema.
    fn with_schema(&mut self, place: &Place, ty: &Result<Ty, &'static str>) {
        if !self.seen.insert((place.clone(), format!("{ty:?}"))) {
            return;
        }
        let Some(node) = self.node(place) else {
            return;
        };
        let at = place.join("schema");
        let schema = node.get("schema").map(|_| &at);
        if let Some(value) = node.get("example") {
            self.add(place.join("example"), schema, ty, value);
        }
        let named = node.get("examples").and_then(Tree::as_object);
        for key in named.into_iter().flat_map(|named| named.keys()) {
            let entry = self.target(&place.join("examples").join(key));
            for member in ["value", "dataValue"] {
                let at = entry.join(member);
                if let Some(value) = self.node(&at) {
                    self.add(at, schema, ty, value);
                }
            }
        }
        match ty {
            Ok(ty) => self.schema(&at, ty),
            Err(why) => {
                let at = self.target(&at);
                if let Some(value) = self.node(&at).and_then(|schema| schema.get("example")) {
                    self.add(at.join("example"), Some(&at), &Err(why), value);
                }
            }
        }
    }

    /// Adds the examples of a schema, of its target if it is a reference, and of the items of an array.
    fn schema(&mut self, place: &Place, ty: &Ty) {
        if !self.seen.insert((place.clone(), format!("{ty:?}"))) {
            return;
        }
        let Some(node) = self.node(place) else {
            return;
        };
        if let Some(value) = node.get("example") {
            self.add(place.join("example"), Some(place), &Ok(ty.clone()), value);
        }
        let more = node.get("examples").and_then(Tree::as_array);
        for (index, value) in more.into_iter().flatten().enumerate() {
            let at = place.join("examples").index(index);
            self.add(at, Some(place), &Ok(ty.clone()), value);
        }
        let target = self.target(place);
        if target != *place {
            self.schema(&target, ty);
        }
        self.parts(place, ty);
    }

    /// Adds the examples of the schemas of items and values that have no type of their own.
    fn parts(&mut self, place: &Place, ty: &Ty) {
        match ty {
            Ty::Array(items) => self.schema(&place.join("items"), items),
            Ty::Map(values) => self.schema(&place.join("additionalProperties"), values),
            Ty::Nullable(inner) => self.parts(place, inner),
            _ => {}
        }
    }

    fn add(
        &mut self,
        place: Place,
        schema: Option<&Place>,
        ty: &Result<Ty, &'static str>,
        value: &Tree,
    ) {
        if self.is_definition && value.is_null() {
            return;
        }
        self.found.push(Sample {
            place,
            schema: schema.cloned(),
            is_form: self.is_form,
            ty: ty.clone(),
            value: value.clone(),
        });
    }

    fn node(&self, place: &Place) -> Option<&'s Tree> {
        self.sources.node(place)
    }

    /// Returns the place, or the target of the reference there, through any chain of references.
    fn target(&self, place: &Place) -> Place {
        let mut place = place.clone();
        for _ in 0..32 {
            let next = self
                .node(&place)
                .and_then(|node| node.get("$ref")?.as_str())
                .and_then(|reference| self.sources.resolve_at(&place, reference));
            match next {
                Some(next) => place = next,
                None => break,
            }
        }
        place
    }
}

fn nullable(ty: &Ty, may_be_null: bool) -> Ty {
    match ty {
        Ty::Nullable(_) | Ty::Any(_) => ty.clone(),
        ty if may_be_null => Ty::Nullable(Box::new(ty.clone())),
        ty => ty.clone(),
    }
}
