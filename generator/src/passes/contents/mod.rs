//! Decides what the client does with each content of a body.

mod configured;
mod equal;
mod left_out;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Choice, Content, Form, Operation, Shape, Status, Table, Ty, TypeDef, TypeId};
use crate::source::PlaceSet;
use indexmap::{IndexMap, IndexSet};
use left_out::{LeftOut, OtherForms};

/// Sets the choice of every content, and reports the contents that are left out.
pub(super) fn choose(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    let mut reported = PlaceSet::default();
    let mut other_forms = OtherForms::default();
    equal::unite(api);
    configured::report_misfits(api, config, diagnostics);
    for operation in &mut api.operations {
        let asked_for = configured::asked_for(config, operation);
        let mut is_decided = false;
        if let Some(body) = &mut operation.body
            && let Some(index) = asked_for.or_else(|| upload(&body.contents, &api.types))
        {
            let first = body.contents.remove(index);
            body.contents.insert(0, first);
            is_decided = true;
        }
        choose_of(operation);
        if let Some(body) = &operation.body {
            let left_out = LeftOut::of(&body.contents, &body.origin, &mut reported);
            match left_out {
                Some(left_out) if is_decided => left_out.judge(diagnostics),
                Some(left_out) => other_forms.add(left_out, operation),
                None => {}
            }
        }
        for response in &operation.responses {
            let left_out = LeftOut::of(&response.contents, &response.origin, &mut reported);
            if let Some(left_out) = left_out {
                left_out.report(diagnostics);
            }
        }
        operation.contents_mut().for_each(forget_schema);
    }
    other_forms.report(diagnostics);
    for webhook in &mut api.webhooks {
        choose_first(&mut webhook.contents, false);
        let left_out = LeftOut::of(&webhook.contents, &webhook.body, &mut reported);
        if let Some(left_out) = left_out {
            left_out.report(diagnostics);
        }
        webhook.contents.iter_mut().for_each(forget_schema);
    }
}

/// Returns the index of the multipart form of a body that has files and is JSON as well, since JSON has no files.
fn upload(contents: &[Content], types: &Table<TypeId, TypeDef>) -> Option<usize> {
    let first = contents.first().filter(|first| first.form == Form::Json)?;
    let Ty::Type(id) = types.resolve(&first.ty) else {
        return None;
    };
    let Shape::Struct(structure) = &types[*id].shape else {
        return None;
    };
    let is_upload =
        |other: &Content| matches!(other.form, Form::Multipart(_)) && other.ty == first.ty;
    let mut fields = structure.fields.iter();
    let has_file = fields.any(|field| is_file(types, &field.ty));
    contents.iter().position(is_upload).filter(|_| has_file)
}

/// Returns whether a type is that of a file, or of a list of files.
fn is_file(types: &Table<TypeId, TypeDef>, ty: &Ty) -> bool {
    match types.resolve(ty) {
        Ty::Binary => true,
        Ty::Nullable(inner) => is_file(types, inner),
        Ty::Array(item) => matches!(types.resolve(item), Ty::Binary),
        _ => false,
    }
}

/// Gives text and bytes their types. Their schema has told whether they carry the same as another content.
fn forget_schema(content: &mut Content) {
    match content.form {
        Form::Text => content.ty = Ty::String,
        Form::Bytes => content.ty = Ty::Binary,
        Form::Json
        | Form::Xml
        | Form::Stream(_)
        | Form::UrlEncoded(_)
        | Form::Multipart(_)
        | Form::Parts(_) => {}
    }
}

fn choose_of(operation: &mut Operation) {
    if let Some(body) = &mut operation.body {
        choose_first(&mut body.contents, true);
        choose_variants(&mut body.contents);
    }
    for response in &mut operation.responses {
        let can_choose = response.success && is_2xx(response.status);
        choose_first(&mut response.contents, can_choose);
        if !response.success {
            choose_of_error(&mut response.contents);
        }
    }
    let successes = operation.responses.iter_mut().filter(|one| one.success);
    let mut contents: Vec<&mut Content> = successes
        .filter(|response| is_2xx(response.status))
        .flat_map(|response| &mut response.contents)
        .collect();
    choose_stream(&mut contents);
    choose_alternatives(&mut contents);
}

/// Chooses the variants of a request body. If all that is left is the used type in other forms, the body has none.
fn choose_variants(contents: &mut [Content]) {
    let Some((used, others)) = contents.split_first_mut() else {
        return;
    };
    let left = |content: &&mut Content| content.choice == Choice::LeftOut;
    let mut left: Vec<&mut Content> = others.iter_mut().filter(left).collect();
    if left
        .iter()
        .all(|other| !is_raw(other) && other.ty == used.ty)
    {
        return;
    }
    for index in 0..left.len() {
        let (known, rest) = left.split_at_mut(index);
        let Some(other) = rest.first_mut() else { break };
        let is_known = known.iter().any(|known| match is_raw(other) {
            true => known.form == other.form && known.essence() == other.essence(),
            false => (&known.form, &known.ty) == (&other.form, &other.ty),
        });
        other.choice = if is_known {
            Choice::Same
        } else {
            Choice::Alternative
        };
    }
}

/// Chooses the other media types in which an error can be read, by the `Content-Type` of the response. That tells neither a
/// range from the others, nor the parameters of a media type.
fn choose_of_error(contents: &mut [Content]) {
    let (left, known): (Vec<_>, Vec<_>) = contents
        .iter_mut()
        .partition(|content| content.choice == Choice::LeftOut);
    let mut known: IndexSet<String> = known.iter().map(|content| content.essence()).collect();
    for content in left {
        if !content.is_range() && known.insert(content.essence()) {
            content.choice = Choice::Alternative;
        }
    }
}

/// Returns whether a success with this status is one of HTTP. Others are redirects, which a call asks for with no media type.
fn is_2xx(status: Status) -> bool {
    status.is_success() || status == Status::Default
}

/// Chooses the stream that `Call::stream` reads.
fn choose_stream(contents: &mut [&mut Content]) {
    let streams = contents.iter_mut();
    let mut streams = streams.filter(|content| matches!(content.form, Form::Stream(_)));
    let Some(first) = streams.next() else { return };
    if first.choice != Choice::Used {
        first.choice = Choice::Stream;
    }
    for other in streams.filter(|other| other.choice == Choice::LeftOut) {
        if (&other.form, &other.ty) == (&first.form, &first.ty) {
            other.choice = Choice::Same;
        }
    }
}

/// Chooses the other media types in which the successes can be read. What a call returns does not depend on the status, so a
/// media type that has two types is left out.
fn choose_alternatives(contents: &mut [&mut Content]) {
    let mut known: IndexMap<String, Option<(Form, Option<Ty>)>> = IndexMap::new();
    for content in contents.iter() {
        // Text is text, and bytes are bytes, whatever their schemas say.
        let ty = (!is_raw(content)).then(|| content.ty.clone());
        let own = (content.form.clone(), ty);
        known
            .entry(content.essence())
            .and_modify(|known| *known = known.take().filter(|known| *known == own))
            .or_insert(Some(own));
    }
    let left = contents.iter_mut();
    for content in left.filter(|content| content.choice == Choice::LeftOut) {
        if known.get(&content.essence()).is_some_and(Option::is_some) {
            content.choice = Choice::Alternative;
        }
    }
}

/// Uses the first content, which stands for those that carry the same. `can_choose` tells whether text, and bytes, of another
/// media type can be chosen.
fn choose_first(contents: &mut [Content], can_choose: bool) {
    let Some((used, others)) = contents.split_first_mut() else {
        return;
    };
    used.choice = Choice::Used;
    for other in others {
        let is_chosen = can_choose && is_raw(used) && used.essence() != other.essence();
        if is_same(used, other) && !is_chosen {
            other.choice = Choice::Same;
        }
    }
}

/// Returns whether the other content carries the same as the one that is used: a type in the same form under another name,
/// or text and bytes that have the schema of the used type.
fn is_same(used: &Content, other: &Content) -> bool {
    match (is_raw(used), is_raw(other)) {
        (false, false) => (&used.form, &used.ty) == (&other.form, &other.ty),
        (true, true) => used.form == other.form,
        (false, true) => used.ty == other.ty && (is_structure(&other.ty) || is_plain(other)),
        (true, false) => false,
    }
}

fn is_raw(content: &Content) -> bool {
    matches!(content.form, Form::Text | Form::Bytes)
}

/// Returns whether the media type says no more about a value than that it is written as text or XML.
fn is_plain(content: &Content) -> bool {
    let essence = content.essence();
    ["text/plain", "text/xml", "application/xml"].contains(&essence.as_str())
}

fn is_structure(ty: &Ty) -> bool {
    match ty {
        Ty::Type(_) | Ty::Map(_) | Ty::Object | Ty::Array(_) => true,
        Ty::Nullable(inner) => is_structure(inner),
        _ => false,
    }
}
