//! The memory for reading XML, the body not included. This file has only one test, since the allocator counts the memory
//! of all threads.
#![cfg(feature = "xml")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::cast_precision_loss)]

use allof_runtime::{RawResponse, XmlContent, XmlName, XmlRoot};
use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

static ROOT: XmlRoot = XmlRoot {
    name: XmlName::new("a"),
    is_named: false,
    content: XmlContent::Any,
    namespaces: &[],
};

/// Returns the peak memory while the body is read, divided by the size of the body.
fn ratio(body: String) -> f64 {
    let size = body.len() as f64;
    let response = RawResponse::new(http::Response::new(body.into()));
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let read = response.xml::<(), ()>(&ROOT);
    let most = ALLOCATOR.peak_usage().saturating_sub(before);
    assert!(read.is_ok());
    most as f64 / size
}

#[test]
fn memory_grows_in_proportion_to_the_body() {
    const COUNT: usize = 20_000;
    let text = format!("<a>{}</a>", "text &amp; ".repeat(COUNT));
    let records = format!(
        "<a>{}</a>",
        "<record id=\"12\"><name>A name of a record</name><size>1200</size></record>\n"
            .repeat(COUNT)
    );
    // The smallest elements and attributes are the worst.
    let elements = format!("<a>{}</a>", "<b/>".repeat(COUNT));
    let attributes: String = (0..COUNT).map(|n| format!(" a{n}=\"\"")).collect();
    let attributes = format!("<a{attributes}/>");
    let namespace = format!(
        "<a xmlns=\"&amp;{0}\" xmlns:p=\"&amp;{0}\">{1}</a>",
        "n".repeat(1000),
        "<p:b/>".repeat(COUNT)
    );
    for (body, limit) in [
        (text, 5.0),
        (records, 20.0),
        (elements, 100.0),
        (attributes, 60.0),
        (namespace, 100.0),
    ] {
        let start: String = body.chars().take(20).collect();
        let ratio = ratio(body);
        assert!(ratio < limit, "{start}: {ratio}");
    }
}
