//! What is read is what is written, member by member.

use super::models::{
    ApiProblem, BackfillProgress, InputValidationIssueIn, InputValidationProblem, Problem,
};
use super::{BAD_REQUEST, PROGRESS};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn same<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let value: T = serde_json::from_str(text).unwrap();
    let before: Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(&value).unwrap(), before);
    // By way of another format, which has nothing to borrow.
    let again: T = serde_json::from_value(before.clone()).unwrap();
    assert_eq!(serde_json::to_value(&again).unwrap(), before);
    value
}

#[test]
fn the_examples() {
    same::<BackfillProgress>(PROGRESS);
    same::<InputValidationProblem>(BAD_REQUEST);
    same::<InputValidationProblem>(include_str!("bad_request_full.json"));
}

#[test]
fn what_the_specification_does_not_name() {
    let problem: ApiProblem = same(r#"{"balance":30,"accounts":["/a","/b"],"nested":{"x":null}}"#);
    assert_eq!(problem.extra.len(), 3);
}

#[test]
fn an_unknown_value_of_an_enum() {
    let problem: InputValidationProblem = same(r#"{"issues":[{"in":"cookie","value":null},{}]}"#);
    let issues = problem.issues.unwrap();
    assert_eq!(
        issues[0].r#in,
        Some(InputValidationIssueIn::Unknown("cookie".into()))
    );
    assert_eq!(issues[0].value, Some(Value::Null));
    assert_eq!(issues[1].value, None);
}

#[test]
fn a_relative_instance_and_a_large_number() {
    same::<ApiProblem>(r#"{"instance":"../problems/7","type":"not a uri"}"#);
    let progress: BackfillProgress = same(&PROGRESS.replace("1250", "3000000000"));
    assert_eq!(progress.records_processed, 3_000_000_000);
}

#[test]
fn a_null_is_read_as_absent() {
    let progress: BackfillProgress =
        serde_json::from_str(&PROGRESS.replace("5000", "null")).unwrap();
    assert_eq!(progress.records_estimated_total, None);
}

#[test]
fn errors_of_serde_name_the_members() {
    let error = serde_json::from_str::<BackfillProgress>("{\"objectName\":5}").unwrap_err();
    assert_eq!(
        error.to_string(),
        "/installationId: expected this member, found nothing; /objectName: expected a string, found 5; \
         /operationId: expected this member, found nothing; /recordsProcessed: expected this member, found nothing"
    );
}

#[test]
fn what_a_base_lacks_moves_into_its_extra() {
    let text = r#"{"title":"t","subsystem":"api","time":"2024-04-22T18:55:28.456076Z","x":1}"#;
    let problem: ApiProblem = same(text);
    let base = Problem::from(problem);
    assert_eq!(base.title.as_deref(), Some("t"));
    assert_eq!(base.extra.len(), 3);
    let before: Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(&base).unwrap(), before);
}
