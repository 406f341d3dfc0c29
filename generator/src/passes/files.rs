//! Parts of multipart bodies that are files although they lack `format: binary`: texts and objects whose media type says so.

use crate::ir::{
    Api, Extra, Form, ItemEncoding, ItemEncodings, PartEncoding, Presence, Shape, Table, Ty,
    TypeDef, TypeId,
};
use crate::source::{Place, PlaceMap};

/// The media type of a file for which neither the schema nor the encoding declares one.
const BYTES: &str = "application/octet-stream";

/// The maximum nesting depth of arrays and aliases that are inspected.
const DEEPEST: usize = 16;

/// Changes the types of these members to files, and sends each with the media type that its schema declares.
pub(super) fn make_files(api: &mut Api, files: &PlaceMap<Option<String>>) {
    if files.is_empty() {
        return;
    }
    let original = api.types.clone();
    let make_rest = |rest: &mut Ty, schema: &Place| {
        if files.contains_key(&schema.join("additionalProperties"))
            && let Some(ty) = file(rest, &original, 0)
        {
            *rest = ty;
        }
    };
    for def in &mut api.types {
        if let Shape::Alias(Ty::Map(rest)) = &mut def.shape {
            make_rest(rest, &def.origin);
        }
        let Shape::Struct(structure) = &mut def.shape else {
            continue;
        };
        if let Extra::Typed(rest) = &mut structure.extra {
            make_rest(rest, &def.origin);
        }
        for field in &mut structure.fields {
            let place = field.origin.join("properties").join(&field.wire);
            if files.contains_key(&place)
                && let Some(ty) = file(&field.ty, &original, 0)
            {
                // Any JSON includes `null`, but a file is either present or absent.
                if matches!(field.ty, Ty::Any(_)) && field.presence == Presence::OptionalNullable {
                    field.presence = Presence::Optional;
                }
                field.ty = ty;
            }
        }
    }
    let bodies = api.operations.iter_mut();
    for body in bodies.filter_map(|operation| operation.body.as_mut()) {
        for content in &mut body.contents {
            match &mut content.form {
                Form::Multipart(encodings) => {
                    if let Ty::Map(rest) = &mut content.ty {
                        let media_type = body.origin.join("content").join(&content.media_type);
                        make_rest(rest, &media_type.join("schema"));
                    }
                    encode(encodings, &content.ty, &api.types, files);
                }
                Form::Parts(encodings) => {
                    let (body, types) = (&mut content.ty, &mut api.types);
                    make_items_files(encodings, body, types, &original, files);
                }
                _ => {}
            }
        }
    }
}

/// Replaces the strings and the objects of a type by files. Returns `None` if it contains any other type.
fn file(ty: &Ty, types: &Table<TypeId, TypeDef>, depth: usize) -> Option<Ty> {
    if depth > DEEPEST {
        return None;
    }
    let inner = |ty: &Ty| file(ty, types, depth + 1);
    match types.resolve(ty) {
        Ty::String | Ty::Binary | Ty::Any(None) => Some(Ty::Binary),
        Ty::Nullable(ty) => Some(Ty::Nullable(Box::new(inner(ty)?))),
        Ty::Array(ty) => Some(Ty::Array(Box::new(inner(ty)?))),
        Ty::Type(id) => match &types[*id].shape {
            Shape::Union(union) => {
                let plain = |ty: &Ty| inner(ty) == Some(Ty::Binary);
                let all = union.variants.iter().all(|variant| plain(&variant.ty));
                (all && !union.variants.is_empty()).then_some(Ty::Binary)
            }
            // Its media type is not JSON.
            Shape::Struct(_) => Some(Ty::Binary),
            Shape::Enum(_) | Shape::Tuple(_) | Shape::Const(_) | Shape::Alias(_) => None,
        },
        Ty::Object | Ty::Map(_) => Some(Ty::Binary),
        _ => None,
    }
}

fn is_file(ty: &Ty) -> bool {
    match ty {
        Ty::Nullable(inner) | Ty::Array(inner) => is_file(inner),
        ty => *ty == Ty::Binary,
    }
}

/// Adds the media types that the schemas of parts declare, if their encoding declares none.
fn encode(
    encodings: &mut Vec<PartEncoding>,
    body: &Ty,
    types: &Table<TypeId, TypeDef>,
    files: &PlaceMap<Option<String>>,
) {
    let Ty::Type(id) = types.resolve(body) else {
        return;
    };
    let Shape::Struct(structure) = &types[*id].shape else {
        return;
    };
    for field in &structure.fields {
        let place = field.origin.join("properties").join(&field.wire);
        let media_type = files.get(&place).cloned().flatten();
        let Some(media_type) = media_type.filter(|name| name != BYTES && is_file(&field.ty)) else {
            continue;
        };
        match encodings
            .iter_mut()
            .find(|known| known.member == field.wire)
        {
            Some(known) => known.content_type = known.content_type.take().or(Some(media_type)),
            None => encodings.push(PartEncoding {
                member: field.wire.clone(),
                content_type: Some(media_type),
                style: None,
                explode: true,
                headers: Vec::new(),
            }),
        }
    }
}

/// Changes the types of items to files, and sends each with the media type that its schema declares.
fn make_items_files(
    encodings: &mut ItemEncodings,
    body: &mut Ty,
    types: &mut Table<TypeId, TypeDef>,
    original: &Table<TypeId, TypeDef>,
    files: &PlaceMap<Option<String>>,
) {
    let (elements, mut rest): (&mut [Ty], Option<&mut Ty>) = match (named(body, original), body) {
        (Some(id), _) => match &mut types[id].shape {
            Shape::Tuple(tuple) => (&mut tuple.elements, tuple.rest.as_mut()),
            Shape::Alias(Ty::Array(item)) => (&mut [], Some(item)),
            _ => return,
        },
        (None, Ty::Array(item)) => (&mut [], Some(item)),
        (None, _) => return,
    };
    let mut elements = elements.iter_mut();
    let make_file = |ty: Option<&mut Ty>, encoding: &mut ItemEncoding| {
        let declared = encoding.schema.as_ref().and_then(|place| files.get(place));
        if let (Some(ty), Some(declared)) = (ty, declared)
            && let Some(changed) = file(ty, original, 0)
        {
            *ty = changed;
            let declared = declared.clone().filter(|name| name != BYTES);
            encoding.content_type = encoding.content_type.take().or(declared);
        }
    };
    for encoding in &mut encodings.first {
        let ty = elements.next();
        make_file(ty.or(rest.as_deref_mut()), encoding);
    }
    make_file(rest, &mut encodings.others);
}

/// Returns the last type with a name in a chain of aliases.
fn named(ty: &Ty, types: &Table<TypeId, TypeDef>) -> Option<TypeId> {
    let Ty::Type(first) = ty else { return None };
    let mut id = *first;
    // Aliases may form a cycle.
    for _ in 0..DEEPEST {
        match &types[id].shape {
            Shape::Alias(Ty::Type(next)) => id = *next,
            _ => break,
        }
    }
    Some(id)
}
