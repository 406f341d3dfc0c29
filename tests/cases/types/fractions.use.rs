//! Numbers in the forms that servers write.

use case::types::Zoom;
use serde_json::from_str;

#[test]
fn a_number_has_several_forms() {
    for (text, zoom) in [("0.5", Zoom::Value0_5), ("1", Zoom::Value1), ("1.0", Zoom::Value1), ("2.0", Zoom::Value2)] {
        assert_eq!(from_str::<Zoom>(text).unwrap(), zoom);
    }
}
