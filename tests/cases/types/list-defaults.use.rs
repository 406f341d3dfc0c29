//! The accessors of lists.

use case::types::{Order, Search};

#[test]
fn an_absent_list_has_its_default() {
    let search = Search::default();
    assert!(search.tags_or_default().is_empty());
    assert_eq!(search.fields_or_default(), ["id", "name"]);
    assert_eq!(search.levels_or_default(), [1, 2]);
    assert_eq!(search.order_or_default(), [Order::Up]);
}
