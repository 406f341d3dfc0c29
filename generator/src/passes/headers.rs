//! The sets of documented response headers.
//!
//! The headers of the successes of an operation are one set, and those of its errors are another. Many specifications
//! repeat the same headers for each response, so equal sets are one.

use crate::ir::{Api, Header, HeaderForm, HeaderSet, HeaderUse, HeadersId, Operation, Table, Ty};

/// Finds the sets of all operations and webhooks.
pub(super) fn find_sets(api: &mut Api) {
    let mut sets: Table<HeadersId, HeaderSet> = Table::default();
    for (id, operation) in api.operations.entries_mut() {
        let of = |is_error: bool| (united(operation, is_error), component(operation, is_error));
        let (successes, errors) = (of(false), of(true));
        operation.success_headers = add(&mut sets, successes, HeaderUse::Successes(id));
        operation.error_headers = add(&mut sets, errors, HeaderUse::Errors(id));
    }
    for (id, webhook) in api.webhooks.entries_mut() {
        let headers = webhook.headers.clone();
        webhook.header_set = add(&mut sets, (headers, None), HeaderUse::Webhook(id));
    }
    api.headers = sets;
}

/// Returns the set of these headers, unless there are none. It is a new one if no other has them.
fn add(
    sets: &mut Table<HeadersId, HeaderSet>,
    (headers, component): (Vec<Header>, Option<String>),
    its: HeaderUse,
) -> Option<HeadersId> {
    if headers.is_empty() {
        return None;
    }
    let known = sets
        .entries()
        .find(|(_, set)| is_same(&set.headers, &headers));
    let known = known.map(|(id, _)| id);
    let id = known.unwrap_or_else(|| {
        sets.push(HeaderSet {
            headers,
            uses: Vec::new(),
            component: component.clone(),
        })
    });
    let set = &mut sets[id];
    if set.component != component {
        set.component = None;
    }
    set.uses.push(its);
    Some(id)
}

/// Returns the headers of the successes or of the errors. A header is required if each of them requires it, and one with
/// several types is text.
fn united(operation: &Operation, is_error: bool) -> Vec<Header> {
    let responses = operation.responses.iter();
    let responses = responses.filter(|response| response.success != is_error);
    let count = responses.clone().count();
    let mut united: Vec<(Header, usize)> = Vec::new();
    for header in responses.flat_map(|response| &response.headers) {
        let known = united
            .iter_mut()
            .find(|(known, _)| known.name.eq_ignore_ascii_case(&header.name));
        let Some((known, required)) = known else {
            let required = usize::from(header.required);
            united.push((header.clone(), required));
            continue;
        };
        *required += usize::from(header.required);
        known.secret |= header.secret;
        if (&known.ty, known.form) != (&header.ty, header.form) {
            known.ty = Ty::String;
            known.form = HeaderForm::Simple { explode: false };
        }
        if known.docs.description.is_none() {
            known.docs = header.docs.clone();
        }
    }
    let united = united.into_iter().map(|(header, required)| Header {
        required: required == count,
        ..header
    });
    united.collect()
}

/// Returns the key of the component that is the only response with headers.
fn component(operation: &Operation, is_error: bool) -> Option<String> {
    let responses = operation.responses.iter();
    let mut with_headers =
        responses.filter(|response| response.success != is_error && !response.headers.is_empty());
    let only = with_headers
        .next()
        .filter(|_| with_headers.next().is_none())?;
    let pointer = &only.origin.pointer;
    let parent = pointer.parent()?;
    (parent.as_str() == "/components/responses")
        .then(|| pointer.last())
        .flatten()
}

/// Returns whether two sets have the same headers, in any order.
fn is_same(one: &[Header], other: &[Header]) -> bool {
    let is_equal = |header: &Header, known: &Header| {
        header.name.eq_ignore_ascii_case(&known.name)
            && (header.required, header.secret, header.form)
                == (known.required, known.secret, known.form)
            && header.ty == known.ty
            && header.docs.deprecated == known.docs.deprecated
    };
    one.len() == other.len()
        && one
            .iter()
            .all(|header| other.iter().any(|known| is_equal(header, known)))
}
