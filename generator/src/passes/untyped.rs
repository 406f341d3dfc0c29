//! Schemas without a `type` for which an example contradicts the type that their keywords imply.

use crate::ir::{Api, Form, Shape, Ty, TypeId, Untyped};
use indexmap::IndexSet;
use serde_json::Value;

/// The maximum depth of values that are inspected.
const DEEPEST: usize = 64;

/// Turns each type among `guessed` that an example in the document contradicts into any JSON, since a value that a
/// service is known to send must be readable. A form keeps its type, since it can only be sent as members.
pub(in crate::passes) fn correct(api: &mut Api, guessed: &IndexSet<TypeId>) {
    if guessed.is_empty() {
        return;
    }
    let mut wrong = Wrong {
        api,
        guessed,
        found: IndexSet::new(),
    };
    for (id, def) in api.types.entries() {
        for example in &def.examples {
            wrong.look(&Ty::Type(id), &example.value, 0);
        }
        if let Shape::Struct(structure) = &def.shape {
            for field in &structure.fields {
                if let Some(example) = &field.docs.example {
                    wrong.look(&field.ty, example, 0);
                }
            }
        }
    }
    let mut forms: IndexSet<TypeId> = IndexSet::new();
    for operation in &api.operations {
        for content in operation.contents() {
            for example in &content.examples {
                wrong.look(&content.ty, &example.value, 0);
            }
            if let (Form::UrlEncoded(_) | Form::Multipart(_) | Form::Parts(_), Ty::Type(id)) =
                (&content.form, api.resolve(&content.ty))
            {
                forms.insert(*id);
            }
        }
    }
    let found = wrong.found;
    for id in found.difference(&forms) {
        api.types[*id].shape = Shape::Alias(Ty::Any(Some(Untyped::Examples)));
    }
}

struct Wrong<'a> {
    api: &'a Api,
    guessed: &'a IndexSet<TypeId>,
    found: IndexSet<TypeId>,
}

impl Wrong<'_> {
    fn look(&mut self, ty: &Ty, value: &Value, depth: usize) {
        if depth > DEEPEST || value.is_null() {
            return;
        }
        match ty {
            Ty::Nullable(inner) => self.look(inner, value, depth + 1),
            Ty::Array(item) => {
                let items = value.as_array().into_iter().flatten();
                items.for_each(|value| self.look(item, value, depth + 1));
            }
            Ty::Map(item) => {
                let members = value.as_object().into_iter().flatten();
                members.for_each(|(_, value)| self.look(item, value, depth + 1));
            }
            Ty::Type(id) => self.look_at_type(*id, value, depth),
            _ => {}
        }
    }

    fn look_at_type(&mut self, id: TypeId, value: &Value, depth: usize) {
        let api = self.api;
        let shape = &api.types[id].shape;
        let fits = match shape {
            Shape::Struct(_) | Shape::Alias(Ty::Map(_) | Ty::Object) => value.is_object(),
            Shape::Tuple(_) | Shape::Alias(Ty::Array(_)) => value.is_array(),
            _ => true,
        };
        if !fits {
            if self.guessed.contains(&id) && !is_text_of_json(value) {
                self.found.insert(id);
            }
            return;
        }
        match shape {
            Shape::Struct(structure) => {
                for field in &structure.fields {
                    if let Some(value) = value.get(&field.wire) {
                        self.look(&field.ty, value, depth + 1);
                    }
                }
            }
            Shape::Alias(inner) => self.look(inner, value, depth + 1),
            Shape::Tuple(tuple) => {
                let items = value.as_array().into_iter().flatten();
                for (ty, value) in tuple.elements.iter().zip(items) {
                    self.look(ty, value, depth + 1);
                }
            }
            Shape::Union(_) | Shape::Enum(_) | Shape::Const(_) => {}
        }
    }
}

/// Returns whether a value is a string that contains JSON, as some examples of objects do, or an empty string.
fn is_text_of_json(value: &Value) -> bool {
    value.as_str().is_some_and(|text| {
        let text = text.trim();
        text.is_empty() || text.starts_with(['{', '['])
    })
}
