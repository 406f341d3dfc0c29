//! A decimal is read from a number and from a string.

use case::types::{Item, ItemUpdate};
use serde_json::{from_value, json, to_value};

#[test]
fn decimals_keep_their_digits() {
    let update: ItemUpdate = from_value(json!({"price": "1.50"})).unwrap();
    assert_eq!(update.price, "1.5".parse().unwrap());
    let item: Item = from_value(json!({"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "price": "1.50"})).unwrap();
    assert_eq!(item.price.get(), "1.50".parse().ok());
    assert_eq!(to_value(&item).unwrap()["price"], "1.50");
}
