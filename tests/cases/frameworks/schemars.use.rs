//! A decimal is read from a number and from a string, without loss of a digit.

use case::types::Ticket;
use serde_json::from_str;

#[test]
fn decimals_are_numbers_or_strings() {
    for cost in ["\"0.1234567890123456789012\"", "1.25"] {
        let text = format!(r#"{{"cost":{cost},"price":"2.50","range":[1,null],"severity":255,"ports":[65535],"due":"2026-02-03"}}"#);
        let ticket: Ticket = from_str(&text).unwrap();
        assert_eq!(ticket.cost.to_string(), cost.trim_matches('"'));
        assert_eq!((ticket.severity, ticket.range.0), (255, 1));
        assert_eq!(ticket.due.map(|due| due.month()), Some(2));
    }
}
