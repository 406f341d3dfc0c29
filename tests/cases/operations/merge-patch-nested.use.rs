//! `null` removes a member, also of a map.

use case::operations::{Update, UpdateLabels, UpdateOptions};
use case::runtime::{Maybe, Operation, RequestBuilder};
use case::types::{Label, ResourcePatch, UpdateOptionsRequest};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn sent(operation: &impl Operation) -> Value {
    let mut parts = RequestBuilder::default();
    operation.request(&mut parts);
    let request = parts.into_request(http::Method::PATCH, "https://api.example.com").unwrap();
    serde_json::from_slice(request.body()).unwrap()
}

#[test]
fn null_is_sent() {
    let mut label = Label::default();
    label.color = Maybe::Null;
    let labels = BTreeMap::from([("old".to_owned(), None), ("new".to_owned(), Some(label))]);
    let json = json!({"old": null, "new": {"color": null}});
    assert_eq!(sent(&UpdateLabels::new(labels.clone())), json);
    let mut patch = ResourcePatch::new("a").with_labels(labels);
    patch.owner = Maybe::Null;
    assert_eq!(sent(&Update::new(patch)), json!({"id": "a", "labels": json, "owner": null}));
    let options: UpdateOptionsRequest = serde_json::from_value(json!({"name": null, "size": null, "depth": 3})).unwrap();
    assert_eq!(sent(&UpdateOptions::new(options)), json!({"name": null, "size": null, "depth": 3}));
}
