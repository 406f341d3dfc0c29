//! A body that names its schema is read.

use case::types::{ErrorModel, Review, ReviewInputRequest};
use serde_json::{from_value, json, to_value};

#[test]
fn the_url_of_the_schema_is_no_field() {
    let request = ReviewInputRequest::new("rex", 5);
    assert_eq!(to_value(&request).unwrap(), json!({"author": "rex", "rating": 5}));
    let error: ErrorModel =
        from_value(json!({"$schema": "https://example.com/schemas/ErrorModel.json", "detail": "no"})).unwrap();
    assert_eq!(error.detail.as_deref(), Some("no"));
    let review: Review = from_value(json!({"$schema": "s", "id": "1", "labels": {"a": [1]}})).unwrap();
    assert_eq!(review.labels.get("a"), Some(&json!([1])));
}
