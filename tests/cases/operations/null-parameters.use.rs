//! Parameters that are the JSON text `null`.

use case::runtime::{Client, MockTransport};
use serde_json::Value;

#[test]
fn null_is_sent() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let request = client.get_rows(None, None, Value::Null, None, None).request().unwrap();
    assert_eq!(request.uri(), "https://api.test/rows/null?filter=null&any=null");
    assert_eq!(request.headers()["x-limit"], "null");
    assert_eq!(request.headers()["cookie"], "theme=null");
}
