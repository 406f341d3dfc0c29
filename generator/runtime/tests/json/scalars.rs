//! Numbers, strings, bytes, arrays and maps.

use super::{refused, take, written};
use allof_runtime::{Base64, External, File, JsonObject, Null};
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[test]
fn integers_are_read_and_written_within_their_range() {
    assert_eq!(take::<i64>("-5"), Ok(-5));
    assert_eq!(take::<i64>("5.0"), Ok(5));
    assert_eq!(take::<i64>("1e3"), Ok(1000));
    assert_eq!(take::<i64>("9223372036854775807"), Ok(i64::MAX));
    assert_eq!(take::<i64>("-9223372036854775808"), Ok(i64::MIN));
    assert_eq!(
        refused::<i64>("9223372036854775808"),
        "expected an integer, found 9223372036854775808"
    );
    assert_eq!(
        refused::<i64>("9223372036854775808.0"),
        "expected an integer, found 9223372036854775808.0"
    );
    assert_eq!(refused::<i64>("5.5"), "expected an integer, found 5.5");
    assert_eq!(
        refused::<i64>("\"five\""),
        "expected an integer, found the string \"five\""
    );
    assert_eq!(take::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(take::<u64>("0.0"), Ok(0));
    assert!(take::<u64>("-1").is_err());
    assert_eq!(take::<i32>("2147483647"), Ok(i32::MAX));
    assert_eq!(
        refused::<i32>("2147483648"),
        "expected an integer of 32 bits, found 2147483648"
    );
    assert_eq!(take::<u32>("4294967295"), Ok(u32::MAX));
    assert!(take::<u32>("4294967296").is_err());
    assert!(take::<u32>("-1").is_err());
    assert_eq!(written(&u64::MAX), "18446744073709551615");
    assert_eq!(written(&i64::MIN), "-9223372036854775808");
}

#[test]
#[cfg(feature = "number-strings")]
fn numbers_are_read_from_strings_that_are_numbers_in_json() {
    assert_eq!(take::<i64>("\"-5\""), Ok(-5));
    assert_eq!(take::<i32>("\"5\""), Ok(5));
    assert_eq!(take::<f64>("\"1.5e3\""), Ok(1500.0));
    for text in ["\"\"", "\"007\"", "\"+5\"", "\"2147483648\"", "\"5.5\""] {
        assert!(take::<i32>(text).is_err(), "{text}");
    }
}

#[test]
#[cfg(not(feature = "number-strings"))]
fn a_number_in_a_string_is_a_mismatch() {
    assert_eq!(
        refused::<i64>("\"5\""),
        "expected an integer, found the string \"5\""
    );
}

#[test]
fn floats_and_booleans_are_read_and_written() {
    assert_eq!(take::<f64>("1"), Ok(1.0));
    assert_eq!(take::<f64>("-1.5e-3"), Ok(-0.0015));
    assert!(take::<f64>("true").is_err());
    assert_eq!(written(&1.5_f64), "1.5");
    assert_eq!(take::<bool>("true"), Ok(true));
    assert!(take::<bool>("0").is_err());
}

#[test]
fn a_float_is_read_to_the_last_bit() {
    for text in ["1.8508440362185578e25", "40.247749999999996"] {
        let number: f64 = take(text).unwrap();
        assert_eq!(number.to_bits(), text.parse::<f64>().unwrap().to_bits());
    }
}

#[test]
fn strings_and_base64_are_read_and_written() {
    assert_eq!(
        take::<String>(r#""a\u00fc\n\ud83d\ude00""#),
        Ok("aü\n😀".into())
    );
    assert!(take::<String>("5").is_err());
    assert_eq!(take::<Base64>("\"aGk=\""), Ok(Base64::from("hi")));
    assert_eq!(take::<Base64>("\"-_-_\""), take::<Base64>("\"+/+/\""));
    assert_eq!(take::<Base64>("\"aGk\""), Ok(Base64::from("hi")));
    for wrong in ["\"a\"", "\"aG k\"", "\"=\"", "\"a===\"", "7"] {
        assert!(
            take::<Base64>(wrong).is_err() || wrong == "\"=\"",
            "{wrong}"
        );
    }
    assert_eq!(written(&Base64::from("hi")), "\"aGk=\"");
    assert_eq!(format!("{:?}", Base64::from("hi")), "Base64(2 bytes)");
    for length in 0..40_u8 {
        let bytes = Base64::from(
            (0..length)
                .map(|byte| byte.wrapping_mul(37))
                .collect::<Vec<_>>(),
        );
        assert_eq!(take::<Base64>(&written(&bytes)), Ok(bytes));
    }
    // `format: binary` in JSON: what was read is written, and only what is no text as base64.
    assert_eq!(written(&File::new("hi")), "\"hi\"");
    assert_eq!(take::<File>("\"aGk=\""), Ok(File::new("aGk=")));
    assert_eq!(written(&File::new(vec![0xff, 0])), "\"/wA=\"");
}

#[test]
fn arrays_and_maps_are_read_and_written() {
    assert_eq!(take::<Vec<i64>>("[1,2]"), Ok(vec![1, 2]));
    assert_eq!(
        refused::<Vec<i64>>("[1,\"a\",2,null]"),
        "/1: expected an integer, found the string \"a\"; /3: expected an integer, found null"
    );
    assert_eq!(
        refused::<Vec<i64>>("{}"),
        "expected an array, found an object of 0 members"
    );
    let map: BTreeMap<String, Option<i64>> = take(r#"{"b":1,"a":null}"#).unwrap();
    assert_eq!(
        map,
        BTreeMap::from([("a".into(), None), ("b".into(), Some(1))])
    );
    assert_eq!(written(&map), r#"{"a":null,"b":1}"#);
    assert_eq!(
        refused::<BTreeMap<String, bool>>(r#"{"a/b~":3}"#),
        "/a~1b~0: expected a boolean, found 3"
    );
    assert_eq!(take::<Box<Vec<Null>>>("[null]"), Ok(Box::new(vec![Null])));
    assert!(take::<Null>("0").is_err());
    assert_eq!(
        take::<Value>(r#"{"a":[1,null,{"b":1.5}]}"#),
        Ok(json!({"a":[1,null,{"b":1.5}]}))
    );
    assert_eq!(take::<JsonObject>("{\"a\":1}").unwrap().len(), 1);
    assert!(take::<JsonObject>("[]").is_err());
    assert_eq!(
        take::<External<(i64, String)>>(r#"[1,"a"]"#).unwrap().0,
        (1, "a".to_owned())
    );
    assert!(refused::<External<(i64, String)>>("[1]").contains("tuple"));
    assert_eq!(written(&External((1, "a"))), r#"[1,"a"]"#);
    take::<()>("5").unwrap();
}
