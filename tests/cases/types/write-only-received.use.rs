//! Members that should not be received, received.

use case::types::Account;
use serde_json::{Value, from_value, json, to_value};

#[test]
fn what_is_received_is_kept() {
    let values: [Value; 2] = [
        json!({"open": {"key": "a"}, "closed": {"id": 1, "key": "b"}, "typed": {"key": "c", "count": 1}}),
        json!({"open": {}, "closed": {"id": 1}, "typed": {}}),
    ];
    for value in values {
        let account: Account = from_value(value.clone()).unwrap();
        assert_eq!(to_value(account).unwrap(), value);
    }
}
