//! A member that is always `true` still tells two objects apart.

use case::types::{AuthenticationException, DestroyResponse, StoreResponse};
use serde_json::{from_value, json, to_value};

#[test]
fn true_is_a_bool() {
    let stored: StoreResponse = from_value(json!({"success": true, "id": 1})).unwrap();
    assert!(stored.success);
    let read: DestroyResponse = from_value(json!({"success": false, "error": "gone"})).unwrap();
    assert_eq!(to_value(&read).unwrap(), json!({"success": false, "error": "gone"}));
    let is_unknown = matches!(read, DestroyResponse::Unknown(_));
    assert!(!is_unknown);
}

#[test]
fn a_shared_response_names_its_type() {
    assert_eq!(AuthenticationException::new("no").message, "no");
}
