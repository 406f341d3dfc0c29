//! Formats as types of other crates.
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
fn jiff() {
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
    for wrong in [
        "\"9999-12-31\"",
        "\"9999-12-32T00:00:00Z\"",
        "\"9999-12-31T00:00:00\"",
    ] {
        refused::<jiff::Timestamp>(wrong);
    }
    let span: jiff::SpanFieldwise = same("\"P3Y6M4DT12H30M5S\"");
    assert_eq!(span.0.get_years(), 3);
    let endless: jiff::SpanFieldwise = same("\"P10675199DT2H48M5.4775807S\"");
    assert_eq!(endless.0.get_days(), 7_304_484);
    refused::<jiff::SpanFieldwise>("\"P20675199D\"");
    for wrong in ["\"yesterday\"", "\"2024-02-30\"", "5", "null", "\"\""] {
        refused::<jiff::Timestamp>(wrong);
        refused::<jiff::civil::Date>(wrong);
        refused::<jiff::SpanFieldwise>(wrong);
    }
}

#[cfg(feature = "chrono")]
#[test]
fn chrono() {
    same::<chrono::DateTime<chrono::FixedOffset>>("\"2024-04-22T18:55:28.456076+02:00\"");
    same::<chrono::DateTime<chrono::FixedOffset>>("\"2024-04-22T18:55:28Z\"");
    same::<chrono::NaiveDate>("\"2024-02-29\"");
    refused::<chrono::NaiveDate>("\"2023-02-29\"");
    refused::<chrono::DateTime<chrono::FixedOffset>>("\"2023-02-29\"");
}

#[cfg(feature = "time")]
#[test]
fn time() {
    same::<time::OffsetDateTime>("\"2024-04-22T18:55:28.456076+02:00\"");
    same::<time::Date>("\"2024-02-29\"");
    refused::<time::Date>("\"2023-02-29\"");
    refused::<time::OffsetDateTime>("7");
}

#[cfg(feature = "uuid")]
#[test]
fn uuid() {
    same::<uuid::Uuid>("\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    refused::<uuid::Uuid>("\"67e55044\"");
}

#[cfg(feature = "rust_decimal")]
#[test]
fn decimal() {
    same::<rust_decimal::Decimal>("12.25");
    same::<rust_decimal::Decimal>("7");
    let text: rust_decimal::Decimal = read(Json::parse(b"\"0.10\"").unwrap().root()).unwrap();
    assert_eq!(text, rust_decimal::Decimal::new(10, 2));
    refused::<rust_decimal::Decimal>("\"ten\"");
}
