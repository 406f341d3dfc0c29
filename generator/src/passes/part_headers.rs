//! Headers of the parts of multipart bodies.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Verdict};
use crate::ir::{
    Api, Form, ItemEncoding, ItemEncodings, PartHeader, Shape, Table, Ty, TypeDef, TypeId,
};
use crate::source::PlaceSet;
use indexmap::IndexSet;
use std::sync::Arc;

/// The maximum nesting depth of types that are inspected.
const DEEPEST: usize = 16;

/// The help for a header of a part that is no file.
const ONLY_FILES: &str = "only a file is given with headers; a header with a `const`, or an `enum` of one value, is sent with any part";

/// Keeps the headers that have a single value, which is always sent. The others are named in the documentation of the property
/// or of the body, if a file is given there, and reported if none is.
pub(super) fn settle(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut settle = Settle {
        types: &mut api.types,
        reported: IndexSet::default(),
        diagnostics,
    };
    let bodies = api
        .operations
        .iter_mut()
        .filter_map(|one| one.body.as_mut());
    for body in bodies {
        for content in body.contents.iter_mut().filter(|one| one.is_carried()) {
            match &mut content.form {
                Form::Multipart(encodings) => {
                    for encoding in encodings {
                        settle.member(&content.ty, &encoding.member, &mut encoding.headers);
                    }
                }
                Form::Parts(encodings) => {
                    let said = settle.items(&content.ty, encodings);
                    body.docs.constraints.extend(said);
                }
                _ => {}
            }
        }
    }
}

struct Settle<'a> {
    types: &'a mut Table<TypeId, TypeDef>,
    /// The headers that were reported. Several operations, and several parts, may have one.
    reported: PlaceSet,
    diagnostics: &'a mut Diagnostics,
}

impl Settle<'_> {
    /// Settles the headers of a property, and adds those that are given with a file to its documentation.
    fn member(&mut self, body: &Ty, name: &str, headers: &mut Vec<PartHeader>) {
        let resolved = self.types.resolve(body).clone();
        let part = format!("the part `{name}`");
        let ty = match &resolved {
            Ty::Type(id) => match &self.types[*id].shape {
                Shape::Struct(structure) => {
                    let mut fields = structure.fields.iter();
                    let field = fields.find(|field| field.wire == name);
                    field.map(|field| field.ty.clone())
                }
                _ => None,
            },
            Ty::Map(value) => Some((**value).clone()),
            _ => None,
        };
        let given = self.take_given(ty.as_ref(), &part, headers);
        if let (false, Ty::Type(id)) = (given.is_empty(), &resolved)
            && let Shape::Struct(structure) = &mut self.types[*id].shape
            && let Some(field) = structure.fields.iter_mut().find(|field| field.wire == name)
        {
            let said = said("its part", &given);
            if !field.docs.constraints.contains(&said) {
                Arc::make_mut(&mut field.docs).constraints.push(said);
            }
        }
    }

    /// Settles the headers of items. Returns what the documentation of the body says about those that are given with files.
    fn items(&mut self, body: &Ty, encodings: &mut ItemEncodings) -> Vec<String> {
        let (elements, rest) = match self.types.resolve(body) {
            Ty::Array(item) => (Vec::new(), Some((**item).clone())),
            Ty::Type(id) => match &self.types[*id].shape {
                Shape::Tuple(tuple) => (tuple.elements.clone(), tuple.rest.clone()),
                _ => (Vec::new(), None),
            },
            _ => (Vec::new(), None),
        };
        let mut docs = Vec::new();
        for (index, encoding) in encodings.first.iter_mut().enumerate() {
            let part = format!("part {}", index + 1);
            let ty = elements.get(index).or(rest.as_ref());
            let given = self.take_given(ty, &part, &mut encoding.headers);
            if !given.is_empty() {
                docs.push(said(&part, &given));
            }
        }
        let part = if encodings.first.is_empty() {
            "each part"
        } else {
            "each other part"
        };
        if rest.is_none() {
            encodings.others.headers.clear();
        }
        let given = self.take_given(rest.as_ref(), part, &mut encodings.others.headers);
        if !given.is_empty() {
            docs.push(said(part, &given));
        }
        // What is left of the encodings of the first items may be that of the others.
        let others = &encodings.others;
        let is_like_others = |one: &ItemEncoding| {
            let has_headers = !(one.headers.is_empty() && others.headers.is_empty());
            one.content_type == others.content_type && !has_headers
        };
        while encodings.first.last().is_some_and(is_like_others) {
            encodings.first.pop();
        }
        docs
    }

    /// Removes the headers without a single value, and returns those that can be given with a file of the type.
    fn take_given(
        &mut self,
        ty: Option<&Ty>,
        part: &str,
        headers: &mut Vec<PartHeader>,
    ) -> Vec<PartHeader> {
        let has_file = ty.is_some_and(|ty| self.has_file(ty, 0));
        let mut given = Vec::new();
        let mut unsent = Vec::new();
        for header in std::mem::take(headers) {
            if !is_token(&header.name) {
                unsent.push((header, "give the header a valid name"));
            } else if header.value.is_some() {
                headers.push(header);
            } else if has_file {
                given.push(header);
            } else {
                unsent.push((header, ONLY_FILES));
            }
        }
        let verdict = if headers.is_empty() && given.is_empty() {
            Verdict::Ignored("the part is sent without them")
        } else {
            Verdict::Approximated("the part is sent without one of them")
        };
        for (header, help) in unsent {
            self.report(&header, part, verdict, help);
        }
        given
    }

    fn report(&mut self, header: &PartHeader, part: &str, verdict: Verdict, help: &str) {
        if !self.reported.insert(header.origin.clone()) {
            return;
        }
        let message = format!("the header `{}` of {part} is not sent", header.name);
        let mut diagnostic = Diagnostic::new(Code::UnsentHeader, message)
            .at(&header.origin)
            .help(help);
        if let Some(headers) = header.origin.parent() {
            diagnostic = diagnostic.judges(&headers, verdict);
        }
        self.diagnostics.push(diagnostic);
    }

    /// Returns whether a part of the type may be a file.
    fn has_file(&self, ty: &Ty, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        match self.types.resolve(ty) {
            Ty::Binary => true,
            Ty::Nullable(inner) | Ty::Array(inner) => self.has_file(inner, depth + 1),
            Ty::Type(id) => match &self.types[*id].shape {
                Shape::Union(union) => {
                    let mut variants = union.variants.iter();
                    variants.any(|variant| self.has_file(&variant.ty, depth + 1))
                }
                _ => false,
            },
            _ => false,
        }
    }
}

/// Returns what the documentation says about headers that are given with a file.
fn said(part: &str, headers: &[PartHeader]) -> String {
    let names = headers.iter().map(|header| {
        let required = if header.required { " (required)" } else { "" };
        format!("`{}`{required}", header.name)
    });
    let names = names.collect::<Vec<_>>().join(", ");
    format!("headers of {part} (`File::header`): {names}")
}

/// Returns whether a text is a valid name of a header (RFC 9110, 5.1), without a backtick, which ends code in documentation.
fn is_token(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}
