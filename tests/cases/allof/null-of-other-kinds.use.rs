//! What the base allows is read, and so is `null`.

use case::types::Fresh;
use serde_json::{from_value, json, to_value};

#[test]
fn values_and_null_are_read() {
    for json in [
        json!({"choice": null, "state": null, "level": null, "kind": null, "note": null}),
        json!({"choice": ["a"], "state": "open", "level": "low", "kind": "event", "note": "n"}),
    ] {
        let fresh: Fresh = from_value(json.clone()).unwrap();
        assert_eq!(to_value(&fresh).unwrap(), json);
    }
}
