use case::runtime::Maybe;
use case::types::{NullableOfStatus, Status, Todo};

#[test]
fn an_enum_that_may_be_null_is_the_enum() {
    let text = r#"{"status":"Open","last":null,"next":"Done"}"#;
    let todo: Todo = serde_json::from_str(text).unwrap();
    assert_eq!((&todo.status, &todo.last), (&Status::Open, &None));
    assert_eq!(todo.next, Maybe::Value(NullableOfStatus::Done));
    assert_eq!(serde_json::to_string(&todo).unwrap(), text);
}
