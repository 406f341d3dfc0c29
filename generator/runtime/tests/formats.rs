//! Formats that are read as types of other crates: times, UUIDs, decimals and others.
#![allow(missing_docs, clippy::unwrap_used)]
#![allow(unused_imports, dead_code)]

use allof_runtime::{FromNode, Json, ToTree, read};

fn same<T: FromNode + ToTree>(text: &str) -> T {
    let value: T = read(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
    assert_eq!(value.to_tree().to_json(), text);
    value
}

fn refused<T: FromNode>(text: &str) {
    assert!(
        read::<T>(Json::parse(text.as_bytes()).unwrap().root()).is_err(),
        "{text}"
    );
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_types_are_read_and_written() {
    same::<jiff::Timestamp>("\"2024-04-22T18:55:28.456076Z\"");
    same::<jiff::civil::Date>("\"2024-02-29\"");
    let never = "\"9999-12-31T23:59:59.9999999Z\"";
    assert_eq!(same::<jiff::Timestamp>(never), jiff::Timestamp::MAX);
    for text in ["\"9999-12-31T23:59:59Z\"", "\"9999-12-31T00:00:00+00:00\""] {
        let value: jiff::Timestamp = read(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
        assert_eq!(value.to_tree().to_json(), never);
    }
    same::<jiff::Timestamp>("\"9999-12-30T21:00:00Z\"");
    same::<jiff::Timestamp>("\"0001-01-01T00:00:00Z\"");
    for wrong in ["\"9999-12-31\"", "\"9999-12-32T00:00:00Z\""] {
        refused::<jiff::Timestamp>(wrong);
    }
    let span: jiff::SpanFieldwise = same("\"P3Y6M4DT12H30M5S\"");
    assert_eq!(span.0.get_years(), 3);
    let endless: jiff::SpanFieldwise = same("\"P10675199DT2H48M5.4775807S\"");
    assert_eq!(endless.0.get_days(), 7_304_484);
    refused::<jiff::SpanFieldwise>("\"P20675199D\"");
    let json = Json::parse(b"\"PT1.1234567891S\"").unwrap();
    let exact: jiff::SpanFieldwise = read(json.root()).unwrap();
    assert_eq!(exact.to_tree().to_json(), "\"PT1.123456789S\"");
    for wrong in ["\"yesterday\"", "\"2024-02-30\"", "5", "null", "\"\""] {
        refused::<jiff::Timestamp>(wrong);
        refused::<jiff::civil::Date>(wrong);
        refused::<jiff::SpanFieldwise>(wrong);
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_types_are_read_and_written() {
    same::<chrono::DateTime<chrono::FixedOffset>>("\"2024-04-22T18:55:28.456076+02:00\"");
    same::<chrono::DateTime<chrono::FixedOffset>>("\"2024-04-22T18:55:28Z\"");
    same::<chrono::NaiveDate>("\"2024-02-29\"");
    refused::<chrono::NaiveDate>("\"2023-02-29\"");
    refused::<chrono::DateTime<chrono::FixedOffset>>("\"2023-02-29\"");
}

#[cfg(feature = "time")]
#[test]
fn time_types_are_read_and_written() {
    same::<time::OffsetDateTime>("\"2024-04-22T18:55:28.456076+02:00\"");
    same::<time::Date>("\"2024-02-29\"");
    refused::<time::Date>("\"2023-02-29\"");
    refused::<time::OffsetDateTime>("7");
}

/// Dates and times without an offset, those that are UTC, and texts that are neither.
const LOCAL: [(&str, Option<&str>); 5] = [
    ("2024-05-01T10:00:00", Some("2024-05-01T10:00:00Z")),
    ("2024-05-01 10:00:00.25", Some("2024-05-01T10:00:00.25Z")),
    ("2024-05-01T10:00", Some("2024-05-01T10:00:00Z")),
    ("2024-02-30T10:00:00", None),
    ("2024-05-01", None),
];

#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
#[test]
fn local_times() {
    fn all<T: FromNode + PartialEq + std::fmt::Debug>() {
        for (text, utc) in LOCAL {
            let value = |text: &str| read::<T>(Json::from(text).root());
            let expected = utc.filter(|_| cfg!(feature = "local-times"));
            match (value(text), expected) {
                (Ok(found), Some(utc)) => assert_eq!(found, value(utc).unwrap(), "{text}"),
                (Err(found), None) => {
                    let hint = "a date and time with an offset (to read one without as UTC, set `formats.date-time-offset` of allof)";
                    let is_hint = utc.is_some();
                    assert_eq!(found[0].expected == hint, is_hint, "{text}");
                }
                (found, expected) => panic!("{text}: {found:?} {expected:?}"),
            }
        }
    }
    all::<jiff::Timestamp>();
    all::<chrono::DateTime<chrono::FixedOffset>>();
    all::<time::OffsetDateTime>();
}

#[cfg(all(feature = "jiff", feature = "chrono", feature = "time"))]
#[test]
fn digits_beyond_nanoseconds_are_dropped() {
    fn all<T: FromNode + PartialEq + std::fmt::Debug>() {
        let value = |digits: &str| {
            let text = format!("2024-05-01T10:00:00.{digits}+02:00");
            read::<T>(Json::from(text.as_str()).root()).unwrap()
        };
        assert_eq!(value("1234567899"), value("123456789"));
        assert_eq!(value("00000000012345678901234567890"), value("0"));
    }
    all::<jiff::Timestamp>();
    all::<chrono::DateTime<chrono::FixedOffset>>();
    all::<time::OffsetDateTime>();
}

#[cfg(feature = "uuid")]
#[test]
fn uuids_are_read_and_written() {
    same::<uuid::Uuid>("\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    refused::<uuid::Uuid>("\"67e55044\"");
}

#[cfg(feature = "rust_decimal")]
#[test]
fn rust_decimals_are_read_and_written() {
    same::<rust_decimal::Decimal>("12.25");
    same::<rust_decimal::Decimal>("7");
    same::<rust_decimal::Decimal>("12.10");
    same::<rust_decimal::Decimal>("0.1234567890123456789012345678");
    let text: rust_decimal::Decimal = read(Json::parse(b"\"0.10\"").unwrap().root()).unwrap();
    assert_eq!(text, rust_decimal::Decimal::new(10, 2));
    refused::<rust_decimal::Decimal>("\"ten\"");
}

#[cfg(feature = "base64url")]
#[test]
fn base64url_is_read_and_written() {
    use allof_runtime::{Base64, Base64Url};
    assert_eq!(same::<Base64Url>("\"-_8\"").0.as_ref(), [0xFB, 0xFF]);
    for text in ["\"-_8=\"", "\"+/8=\"", "\"-_\\n8\""] {
        let bytes: Base64Url = read(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
        assert_eq!(bytes.to_tree().to_json(), "\"-_8\"");
        let bytes: Base64 = read(Json::parse(text.as_bytes()).unwrap().root()).unwrap();
        assert_eq!(bytes.to_tree().to_json(), "\"+/8=\"");
    }
    refused::<Base64Url>("\"a\"");
    refused::<Base64Url>("\"%%\"");
}

#[cfg(all(
    feature = "moments",
    feature = "jiff",
    feature = "chrono",
    feature = "time"
))]
#[test]
fn http_dates_and_unix_times_are_read_and_written() {
    use allof_runtime::{HttpDate, UnixMillis, UnixSeconds, UnixTime};
    fn all<T: FromNode + ToTree + PartialEq + std::fmt::Debug>() {
        let text = "\"Sun, 06 Nov 1994 08:49:37 GMT\"";
        let moment = same::<HttpDate<T>>(text);
        for other in [
            "\"Sunday, 06-Nov-94 08:49:37 GMT\"",
            "\"Sun Nov  6 08:49:37 1994\"",
        ] {
            let other: HttpDate<T> = read(Json::parse(other.as_bytes()).unwrap().root()).unwrap();
            assert_eq!(other, moment);
        }
        assert_eq!(same::<UnixSeconds<T>>("784111777").0, moment.0);
        assert_eq!(same::<UnixMillis<T>>("784111777000").0, moment.0);
        same::<UnixMillis<T>>("784111777123");
        same::<UnixMillis<T>>("-1");
        assert_eq!(same::<UnixTime<T>>("784111777").0, moment.0);
        same::<UnixTime<T>>("1732550400.123456789");
        same::<UnixTime<T>>("-0.5");
        same::<UnixSeconds<T>>("-62135596800");
        same::<UnixSeconds<T>>("951782400");
        same::<UnixSeconds<T>>("-1");
        same::<HttpDate<T>>("\"Thu, 29 Feb 2024 23:59:59 GMT\"");
        same::<HttpDate<T>>("\"Sat, 01 Mar 1969 00:00:00 GMT\"");
        for wrong in ["1.5", "\"784111777\"", "784111777000000", "null", "{}"] {
            refused::<UnixSeconds<T>>(wrong);
        }
        for wrong in [
            "\"\"",
            "784111777",
            "\"1994-11-06T08:49:37Z\"",
            "\"Sun, 06 Nov 1994 08:49:37 CET\"",
            "\"Sun, 31 Feb 1994 25:49:37 GMT\"",
            "\"Sun, 06 Nov 1994\"",
        ] {
            refused::<HttpDate<T>>(wrong);
        }
    }
    all::<jiff::Timestamp>();
    all::<chrono::DateTime<chrono::FixedOffset>>();
    all::<time::OffsetDateTime>();
    let error = read::<UnixSeconds<jiff::Timestamp>>(Json::from("today").root()).unwrap_err();
    assert_eq!(
        error[0].to_string(),
        "expected a Unix time in seconds, an integer, found the string \"today\""
    );
}

#[cfg(feature = "exact")]
#[test]
fn exact_decimals_keep_their_digits() {
    use allof_runtime::Decimal;
    for text in [
        "12.10",
        "-0.0",
        "1e-400",
        "0.1234567890123456789012345678901234567890",
        "123456789012345678901234567890123456789012345678901234567890",
    ] {
        same::<Decimal>(text);
        same::<Vec<Decimal>>(&format!("[{text},{text},7]"));
    }
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    assert_eq!(decimal("12.10"), decimal("121e-1"));
    assert_eq!(decimal("-0"), decimal("0.00"));
    assert!(decimal("-2") < decimal("-1.5") && decimal("9.99") < decimal("10"));
    assert!(decimal("1e-3") < decimal("0.01") && decimal("-1") < decimal("0"));
    for wrong in ["", "+1", ".5", "1.", "007", "ten", "1e", "0x1", "1 "] {
        assert!(wrong.parse::<Decimal>().is_err(), "{wrong}");
    }
    refused::<Decimal>("\"ten\"");
    // The digits of a number are found after escaped names, in arrays, and after many values.
    let many = vec!["[\"a\\\"b\", 0.10, {\"\\u0041\": 0.20}, true]"; 100].join(", ");
    let text = format!("[{many}]");
    let json = Json::parse(text.as_bytes()).unwrap();
    type Row = Vec<serde_json::Value>;
    let rows: Vec<Row> = read(json.root()).unwrap();
    assert_eq!(rows.len(), 100);
    for index in 0..100 {
        let row = json.root().item(index).unwrap();
        assert_eq!(row.item(1).unwrap().digits().unwrap(), "0.10");
        let inner = row.item(2).unwrap().member("A").unwrap();
        assert_eq!(inner.digits().unwrap(), "0.20");
    }
}

#[cfg(feature = "quoted")]
#[test]
fn numbers_in_strings_are_read_and_written_back() {
    use allof_runtime::Quoted;
    assert_eq!(same::<Quoted<i64>>("\"-5\""), Quoted::Number(-5));
    assert_eq!(
        same::<Quoted<u64>>("\"18446744073709551615\"").get(),
        Some(u64::MAX)
    );
    for (text, value) in [("\"007\"", Some(7)), ("\"\"", None), ("\"n/a\"", None)] {
        let quoted = same::<Quoted<i64>>(text);
        assert!(matches!(&quoted, Quoted::Other(_)), "{text}");
        assert_eq!(quoted.get(), value);
    }
    let bare: Quoted<i64> = read(Json::parse(b"5").unwrap().root()).unwrap();
    assert_eq!(bare.to_tree().to_json(), "\"5\"");
    refused::<Quoted<i64>>("5.5");
    refused::<Quoted<i64>>("true");
}

#[test]
fn integers_of_128_bits_are_read_and_written() {
    same::<i128>("170141183460469231731687303715884105727");
    same::<i128>("-170141183460469231731687303715884105728");
    same::<i128>("7");
    let whole = |text: &str| read::<i64>(Json::parse(text.as_bytes()).unwrap().root());
    assert_eq!(whole("9007199254740993.0"), Ok(9_007_199_254_740_993));
    assert_eq!(whole("12e2"), Ok(1200));
    assert_eq!(whole("1200e-2"), Ok(12));
    assert_eq!(whole("0e99"), Ok(0));
    for (text, expected) in [
        ("18446744073709551616", "18446744073709551616"),
        ("9223372036854775808", "9223372036854775808"),
        ("4503599627370497.5", "4503599627370497.5"),
        ("1e99", "1e99"),
    ] {
        let error = whole(text).unwrap_err();
        assert_eq!(
            error[0].to_string(),
            format!("expected an integer, found {expected}")
        );
    }
}
