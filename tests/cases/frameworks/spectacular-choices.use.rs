use case::types::{StateEnum, Task, TaskState};

#[test]
fn a_choice_may_be_blank_or_null() {
    let task: Task = serde_json::from_str(r#"{"state":"","before":"open"}"#).unwrap();
    assert_eq!(task.state, Some(TaskState::Empty));
    assert_eq!(task.before.value(), Some(&StateEnum::Open));
    let task: Task = serde_json::from_str(r#"{"state":null}"#).unwrap();
    assert_eq!(task.state, None);
    assert_eq!(serde_json::to_string(&task).unwrap(), r#"{"state":null}"#);
}

#[test]
fn a_value_of_another_enum_converts_by_its_text() {
    assert_eq!(TaskState::from(StateEnum::Closed.as_str()), TaskState::Closed);
}
