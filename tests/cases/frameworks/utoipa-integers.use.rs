//! Every value of `u64` and of `u32` is read.

use case::types::Counter;
use serde_json::{from_str, json, to_value};

#[test]
fn large_values_are_read() {
    let text = r#"{"hash":18446744073709551615,"address":4294967295,"level":3,"size":7,"offset":-1,"parent":18446744073709551615,"delta":-1}"#;
    let counter: Counter = from_str(text).unwrap();
    assert_eq!((counter.hash, counter.address, counter.offset, counter.delta), (u64::MAX, u32::MAX, -1, -1));
    assert_eq!(to_value(&counter).unwrap()["parent"], json!(u64::MAX));
}
