//! Compares two APIs and ignores names: equal APIs have the same operations, which send and receive the same JSON.
//!
//! Types are compared by their content, starting from each operation, not by their names. A pair that was compared once
//! is considered equal from then on, so that cycles end.

use allof::ir::{
    Api, Content, Extra, Operation, Parameter, Presence, Response, Shape, Ty, TypeId, Union,
};
use allof::name::NameTable;
use std::collections::{BTreeMap, BTreeSet};

/// An API with its names.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The API.
    pub api: &'a Api,
    /// The names of the API.
    pub names: &'a NameTable,
}

impl<'a> Side<'a> {
    fn name(&self, id: TypeId) -> &'a str {
        &self.names.types[id].name
    }
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The names on the left that differ on the right. A type may have several names there.
    pub renames: BTreeMap<String, BTreeSet<String>>,
    /// The differences other than names, each with its place.
    pub differences: Vec<String>,
    seen: BTreeSet<(TypeId, TypeId)>,
}

/// Compares every operation of two APIs.
#[must_use]
pub fn compare(left: Side<'_>, right: Side<'_>) -> Comparison {
    let mut comparison = Comparison::default();
    let key = |side: Side<'_>, operation: &Operation| {
        let server = &side.api.servers[operation.server].url;
        format!("{} {server}{}", operation.method, operation.template)
    };
    let right_operations: BTreeMap<String, &Operation> = right
        .api
        .operations
        .iter()
        .map(|operation| (key(right, operation), operation))
        .collect();
    let mut found = BTreeSet::new();
    for operation in &left.api.operations {
        let key = key(left, operation);
        match right_operations.get(&key) {
            Some(other) => comparison.operation(left, right, &key, operation, other),
            None => comparison
                .differences
                .push(format!("{key}: only on the left")),
        }
        found.insert(key);
    }
    for key in right_operations.keys().filter(|key| !found.contains(*key)) {
        comparison
            .differences
            .push(format!("{key}: only on the right"));
    }
    comparison
}

impl Comparison {
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, at: &str, left: &T, right: &T) {
        if left != right {
            self.differences
                .push(format!("{at}: {left:?} is {right:?}"));
        }
    }

    fn operation(
        &mut self,
        left: Side<'_>,
        right: Side<'_>,
        at: &str,
        a: &Operation,
        b: &Operation,
    ) {
        self.same(&format!("{at} id"), &a.id, &b.id);
        self.same(&format!("{at} security"), &a.security, &b.security);
        self.same(
            &format!("{at} parameters"),
            &a.parameters.len(),
            &b.parameters.len(),
        );
        for (a, b) in a.parameters.iter().zip(&b.parameters) {
            self.parameter(left, right, &format!("{at} parameter {}", a.wire), a, b);
        }
        self.same(
            &format!("{at} has a body"),
            &a.body.is_some(),
            &b.body.is_some(),
        );
        if let (Some(a), Some(b)) = (&a.body, &b.body) {
            self.same(&format!("{at} body is required"), &a.required, &b.required);
            self.contents(left, right, &format!("{at} body"), &a.contents, &b.contents);
        }
        self.same(
            &format!("{at} responses"),
            &a.responses.len(),
            &b.responses.len(),
        );
        for (a, b) in a.responses.iter().zip(&b.responses) {
            self.response(left, right, &format!("{at} {:?}", a.status), a, b);
        }
    }

    fn parameter(
        &mut self,
        left: Side<'_>,
        right: Side<'_>,
        at: &str,
        a: &Parameter,
        b: &Parameter,
    ) {
        let traits = |p: &Parameter| {
            (
                p.wire.clone(),
                p.location,
                p.style,
                p.explode,
                p.required,
                p.nullable,
            )
        };
        self.same(at, &traits(a), &traits(b));
        self.ty(left, right, at, &a.ty, &b.ty);
    }

    fn response(&mut self, left: Side<'_>, right: Side<'_>, at: &str, a: &Response, b: &Response) {
        self.same(at, &(a.status, a.success), &(b.status, b.success));
        self.contents(left, right, at, &a.contents, &b.contents);
    }

    fn contents(
        &mut self,
        left: Side<'_>,
        right: Side<'_>,
        at: &str,
        a: &[Content],
        b: &[Content],
    ) {
        let media = |contents: &[Content]| {
            contents
                .iter()
                .map(|c| c.media_type.clone())
                .collect::<Vec<_>>()
        };
        self.same(at, &media(a), &media(b));
        for (a, b) in a.iter().zip(b) {
            self.same(at, &a.form, &b.form);
            self.ty(left, right, &format!("{at} {}", a.media_type), &a.ty, &b.ty);
        }
    }

    fn ty(&mut self, left: Side<'_>, right: Side<'_>, at: &str, a: &Ty, b: &Ty) {
        match (left.api.resolve(a), right.api.resolve(b)) {
            (Ty::Array(a), Ty::Array(b)) => self.ty(left, right, &format!("{at}[]"), a, b),
            (Ty::Map(a), Ty::Map(b)) => self.ty(left, right, &format!("{at}{{}}"), a, b),
            (Ty::Nullable(a), Ty::Nullable(b)) => self.ty(left, right, at, a, b),
            (Ty::Type(a), Ty::Type(b)) => self.types(left, right, at, *a, *b),
            (a, b) => self.same(at, a, b),
        }
    }

    fn types(&mut self, left: Side<'_>, right: Side<'_>, at: &str, a: TypeId, b: TypeId) {
        let (name, other) = (left.name(a), right.name(b));
        if name != other {
            self.renames
                .entry(name.to_owned())
                .or_default()
                .insert(other.to_owned());
        }
        if !self.seen.insert((a, b)) {
            return;
        }
        let (a, b) = (&left.api.types[a], &right.api.types[b]);
        match (&a.shape, &b.shape) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                let members = |fields: &[allof::ir::Field]| {
                    fields
                        .iter()
                        .map(|f| (f.wire.clone(), f.presence))
                        .collect::<Vec<(String, Presence)>>()
                };
                self.same(
                    &format!("{at} {name}"),
                    &members(&a.fields),
                    &members(&b.fields),
                );
                for (a, b) in a.fields.iter().zip(&b.fields) {
                    self.ty(
                        left,
                        right,
                        &format!("{at} {name}.{}", a.wire),
                        &a.ty,
                        &b.ty,
                    );
                }
                match (&a.extra, &b.extra) {
                    (Extra::Typed(a), Extra::Typed(b)) => {
                        self.ty(left, right, &format!("{at} {name}.*"), a, b);
                    }
                    (a, b) => self.same(&format!("{at} {name}.*"), a, b),
                }
            }
            (Shape::Enum(a), Shape::Enum(b)) => {
                let values = |values: &[allof::ir::EnumValue]| {
                    values
                        .iter()
                        .map(|value| value.wire.clone())
                        .collect::<Vec<_>>()
                };
                self.same(
                    &format!("{at} {name}"),
                    &values(&a.values),
                    &values(&b.values),
                );
            }
            (Shape::Union(a), Shape::Union(b)) => {
                self.unions(left, right, &format!("{at} {name}"), a, b)
            }
            (Shape::Tuple(a), Shape::Tuple(b)) => {
                self.same(
                    &format!("{at} {name}"),
                    &a.elements.len(),
                    &b.elements.len(),
                );
                for (a, b) in a.elements.iter().zip(&b.elements) {
                    self.ty(left, right, &format!("{at} {name}"), a, b);
                }
            }
            (a, b) => self.same(&format!("{at} {name}"), a, b),
        }
    }

    fn unions(&mut self, left: Side<'_>, right: Side<'_>, at: &str, a: &Union, b: &Union) {
        self.same(at, &a.variants.len(), &b.variants.len());
        self.same(at, &a.select, &b.select);
        for (a, b) in a.variants.iter().zip(&b.variants) {
            self.ty(left, right, at, &a.ty, &b.ty);
        }
    }
}
