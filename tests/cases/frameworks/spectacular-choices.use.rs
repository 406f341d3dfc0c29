use case::runtime::Maybe;
use case::types::{RankEnum, StateEnum, Task, TaskLastRank, TaskRank, TaskState};

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
fn a_choice_of_an_integer_may_be_blank() {
    let blank: Task = serde_json::from_str(r#"{"state":null,"rank":"","last_rank":null}"#).unwrap();
    assert_eq!(blank.rank, Some(TaskRank::Blank));
    assert_eq!(blank.last_rank, Maybe::Null);
    let low: Task = serde_json::from_str(r#"{"state":null,"rank":1,"last_rank":""}"#).unwrap();
    assert_eq!(low.rank, Some(TaskRank::Rank(RankEnum::Low)));
    let text = r#"{"state":null,"rank":7,"last_rank":"none"}"#;
    let unknown: Task = serde_json::from_str(text).unwrap();
    assert_eq!(unknown.rank, Some(TaskRank::Rank(RankEnum::Unknown(7))));
    assert_eq!(serde_json::to_string(&unknown).unwrap(), text);
    let mut written = unknown;
    written.rank = Some(RankEnum::High.into());
    written.last_rank = Maybe::Value(TaskLastRank::Blank);
    assert_eq!(
        serde_json::to_string(&written).unwrap(),
        r#"{"state":null,"rank":2,"last_rank":""}"#
    );
}

#[test]
fn a_value_of_another_enum_converts_by_its_text() {
    assert_eq!(TaskState::from(StateEnum::Closed.as_str()), TaskState::Closed);
}
