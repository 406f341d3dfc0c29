//! A number in a string is read as the number.

use case::types::Todo;
use serde_json::{from_value, json, to_value};

#[test]
fn numbers_are_numbers() {
    let todo: Todo = from_value(json!({"id": "5", "price": "1.5"})).unwrap();
    assert_eq!((todo.id, todo.price), (5, 1.5));
    assert_eq!(to_value(&todo).unwrap(), json!({"id": 5, "price": 1.5}));
    assert!(from_value::<Todo>(json!({"id": "five", "price": 1})).is_err());
}
