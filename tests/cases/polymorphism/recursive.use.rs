//! A union inside of itself is read in time, however deep it is and however many there are.

use case::types::Expression;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Returns a value of this depth. Only the last variant matches, and only reading the whole value tells so.
fn nested(depth: usize) -> Value {
    (0..depth).fold(
        json!(0),
        |inner, n| json!({"inner": inner, "label": {"value": [[], [n.to_string()]]}}),
    )
}

/// Returns the number of dated expressions inside of each other.
fn depth(mut expression: &Expression) -> usize {
    let mut depth = 0;
    while let Expression::Dated(dated) = expression {
        expression = &dated.inner;
        depth += 1;
    }
    assert!(matches!(expression, Expression::Integer(0)));
    depth
}

/// Returns the least time of three.
fn time(mut call: impl FnMut()) -> Duration {
    let times = (0..3).map(|_| {
        let started = Instant::now();
        call();
        started.elapsed()
    });
    times.min().unwrap()
}

#[test]
fn a_hundred_levels_are_typed() {
    for levels in [0, 1, 50, 100] {
        let text = nested(levels).to_string();
        let value: Expression = serde_json::from_str(&text).unwrap();
        assert_eq!(depth(&value), levels);
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
}

#[test]
fn the_time_is_that_of_the_size() {
    let of = |count: usize| {
        let text = json!(vec![nested(100); count]).to_string();
        time(|| {
            let all: Vec<Expression> = serde_json::from_str(&text).unwrap();
            assert_eq!(all.len(), count);
            assert!(all.iter().all(|each| depth(each) == 100));
        })
    };
    let (one, many) = (of(10), of(40));
    assert!(many < one * 12, "ten take {one:?}, forty {many:?}");
    assert!(one < Duration::from_secs(20), "{one:?}");
}
