//! A string is read as the variant whose pattern it may match, and written back as it is.

use case::types::{Address, Net, Range, Sender, Target};
use serde_json::{from_value, json, to_value};

#[test]
fn the_text_selects_the_variant() {
    let read = |text: &str| from_value::<Net>(json!(text)).unwrap();
    assert!(matches!(read("10.0.0.0/8"), Net::V4(_)));
    assert!(matches!(read("fd12:3456::/64"), Net::V6(_)));
    let read = |text: &str| from_value::<Address>(json!(text)).unwrap();
    assert!(matches!(read("10.0.0.1"), Address::Address4(_)));
    assert!(matches!(read("::ffff:10.0.0.1"), Address::Address6(_)));
    let read = |text: &str| from_value::<Target>(json!(text)).unwrap();
    assert!(matches!(read("C12345678"), Target::ChannelId(_)));
    assert!(matches!(read("T123"), Target::TeamId(_)));
    assert!(matches!(read("7f3c1b52-5a0e-4f6b-9d55-5a1d3c2b7e11"), Target::Id(_)));
}

#[test]
fn another_text_is_read_as_the_first_variant() {
    let read: Net = from_value(json!("none")).unwrap();
    assert!(matches!(read, Net::V4(_)));
    assert_eq!(to_value(&read).unwrap(), json!("none"));
    let read: Target = from_value(json!("U1")).unwrap();
    assert!(matches!(read, Target::ChannelId(_)));
}

#[test]
fn the_text_of_a_member_selects_the_variant() {
    let read = |address: &str| from_value::<Range>(json!({"first": address, "last": address})).unwrap();
    assert!(matches!(read("10.0.0.1"), Range::Range4(_)));
    assert!(matches!(read("fd12::1"), Range::Range6(_)));
    let read = |from: &str| from_value::<Sender>(json!({"from": from})).unwrap();
    assert!(matches!(read("T1"), Sender::Team(_)));
    assert!(matches!(read("C1"), Sender::Channel(_)));
    assert!(matches!(read("U1"), Sender::Team(_)));
}
