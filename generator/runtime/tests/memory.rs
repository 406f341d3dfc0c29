//! The memory for reading JSON, the value included and the body not: at most eight times the size of the body, and one
//! kilobyte. This file has only one test, since the allocator counts the memory of all threads.
#![cfg(feature = "unions")]
#![allow(clippy::unwrap_used, clippy::panic, dead_code)]

use allof_runtime::{FromNode, Json, JsonObject, Mismatch, Node, Reader, read_lenient};
use peak_alloc::PeakAlloc;
use serde_json::Value;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const LIMIT: f64 = 8.0;
const SPARE: usize = 1024;

/// Returns the peak memory while the body is read, minus [`SPARE`], divided by the size of the body.
fn ratio<T: FromNode>(body: &str, check: impl FnOnce(&T, &[Mismatch])) -> f64 {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let json = Json::parse(body.as_bytes()).unwrap();
    let (value, notes) = read_lenient::<T>(json.root()).unwrap();
    let most = ALLOCATOR.peak_usage().saturating_sub(before + SPARE);
    drop(json);
    check(&value, &notes);
    #[allow(clippy::cast_precision_loss)]
    let ratio = most as f64 / body.len() as f64;
    ratio
}

#[derive(Debug)]
struct Order {
    id: String,
    number: i64,
    total: f64,
    is_paid: bool,
    note: Option<String>,
    tags: Vec<String>,
    lines: Vec<Line>,
    extra: JsonObject,
}

#[derive(Debug)]
struct Line {
    product: String,
    count: i64,
    price: Option<f64>,
    extra: JsonObject,
}

impl FromNode for Order {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            id: members.required("id"),
            number: members.required("number"),
            total: members.required("total"),
            is_paid: members.required("is_paid"),
            note: members.optional("note"),
            tags: members.required("tags"),
            lines: members.required("lines"),
            extra: members.rest(),
        }
    }
}

impl FromNode for Line {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        let mut members = node.members(reader);
        Self {
            product: members.required("product"),
            count: members.required("count"),
            price: members.optional("price"),
            extra: members.rest(),
        }
    }
}

/// A union of an order and a line. The line is tried last.
#[derive(Debug)]
enum Entry {
    Order(Order),
    Line(Line),
    Unknown(Value),
}

impl FromNode for Entry {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if let Some(order) = reader.fit(node) {
            return Self::Order(order);
        }
        if let Some(line) = reader.fit(node) {
            return Self::Line(line);
        }
        Self::Unknown(reader.raw(node))
    }
}

/// A union whose variants contain unions.
#[derive(Debug)]
enum Entries {
    Numbers,
    Typed(Vec<Entry>),
    Unknown,
}

impl FromNode for Entries {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        if reader.fit::<Ended>(node).is_some() {
            return Self::Numbers;
        }
        reader.fit(node).map_or(Self::Unknown, Self::Typed)
    }
}

/// A list of entries whose last item is no entry, so that reading it as a list fails at the end.
struct Ended;

impl FromNode for Ended {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        drop(Vec::<Entry>::from_node(node, reader));
        reader.mismatch("an end", node);
        Self
    }
}

fn array(count: usize, item: impl Fn(usize) -> String) -> String {
    let items: Vec<String> = (0..count).map(item).collect();
    format!("[{}]", items.join(","))
}

fn line(n: usize) -> String {
    format!(
        r#"{{"product":"product {n}","count":{},"price":{}.25}}"#,
        n % 9,
        n % 100
    )
}

fn order(n: usize, note: &str) -> String {
    let lines = array(3, line);
    format!(
        r#"{{"id":"{n:08}","number":{n},"total":{n}.5,"is_paid":true,"note":{note},"tags":["new","paid"],"lines":{lines}}}"#
    )
}

#[test]
fn reading_takes_at_most_eight_times_the_memory_of_the_body() {
    const COUNT: usize = 5_000;
    const MANY: usize = 100_000;
    let orders = array(COUNT, |n| order(n, "\"as usual\""));
    let is_whole = |orders: &Vec<Order>, notes: &[Mismatch]| {
        assert_eq!((orders.len(), notes), (COUNT, [].as_slice()));
        let last = orders.last().unwrap();
        assert_eq!(
            (last.lines.len(), last.tags.len(), last.is_paid),
            (3, 2, true)
        );
        assert_eq!(
            (last.number, last.total, last.id.as_str()),
            (4_999, 4_999.5, "00004999")
        );
        assert!(last.extra.is_empty() && last.lines.iter().all(|line| line.extra.is_empty()));
    };
    let mismatched = array(COUNT, |n| order(n, "[1,2]"));
    let mixed = array(COUNT, |n| {
        if n % 2 == 0 {
            order(n, "null")
        } else {
            line(n)
        }
    });
    let has_both = |entries: &[Entry]| {
        let orders = entries
            .iter()
            .filter(|entry| matches!(entry, Entry::Order(_)));
        assert_eq!((orders.count(), entries.len()), (COUNT / 2, COUNT));
        assert!(
            !entries
                .iter()
                .any(|entry| matches!(entry, Entry::Unknown(_)))
        );
    };
    let cases = [
        ("orders", ratio(&orders, is_whole)),
        (
            "orders with an optional member that does not match",
            ratio(&mismatched, |orders: &Vec<Order>, notes| {
                assert!(!notes.is_empty());
                assert!(orders.iter().all(|order| order.note.is_none()));
                assert_eq!(orders.last().unwrap().extra.len(), 1);
            }),
        ),
        (
            "a union of orders and lines",
            ratio(&mixed, |entries: &Vec<Entry>, _| has_both(entries)),
        ),
        (
            "a union inside of a union",
            ratio(&mixed, |entries: &Entries, _| {
                let Entries::Typed(entries) = entries else {
                    panic!("{entries:?}")
                };
                has_both(entries);
            }),
        ),
        (
            "numbers of one digit",
            ratio(
                &array(MANY, |n| (n % 10).to_string()),
                |all: &Vec<i64>, _| {
                    assert_eq!(all.len(), MANY);
                },
            ),
        ),
        (
            "strings with escapes",
            ratio(
                &array(COUNT, |n| format!(r#""a \"text\" {n}""#)),
                |all: &Vec<String>, _| {
                    assert_eq!(all.last().unwrap(), "a \"text\" 4999");
                },
            ),
        ),
        (
            "one long string",
            ratio(
                &format!("\"{}\"", "a".repeat(1 << 20)),
                |text: &String, _| {
                    assert_eq!(text.len(), 1 << 20);
                },
            ),
        ),
    ];
    for (title, ratio) in cases {
        println!("{title}: {ratio:.2}");
    }
    for (title, ratio) in cases {
        assert!(ratio <= LIMIT, "{title}: {ratio:.2} times the body");
    }
}
