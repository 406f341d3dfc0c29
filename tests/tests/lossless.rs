//! Every body is read into its type and written back without a difference.

use allof_tests::wire::{BAD_REQUEST, PROGRESS};
use ampersand_client::types::{
    ApiProblem, BackfillProgress, InputValidationIssue, InputValidationIssueIn,
    InputValidationProblem, Problem,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Returns every member of an API Problem, with the example of the specification.
const API_PROBLEM: &str = r#"{
  "type": "urn:problem-type:exampleOrganization:exampleProblem",
  "href": "https://www.belgif.be/specification/rest/api-guide/#standardized-problem-types",
  "title": "Description of the type of problem that occurred",
  "status": 503,
  "detail": "Description of specific occurrence of the problem",
  "instance": "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
  "subsystem": "api",
  "time": "2024-04-22T18:55:28.456076Z",
  "requestId": "89eb1ffb-2a54-4105-aaae-7bf990f1aa69#87715",
  "causes": ["database connection failed", "database query failed", "unable to fetch user"],
  "remedy": "Shorten your input to be under 100 characters",
  "supportEmail": "support@withampersand.com",
  "supportPhone": "+1-555-555-5555",
  "supportUrl": "https://withampersand.com/support",
  "retryable": false,
  "retryAfter": "2024-04-22T18:55:28.456076Z",
  "context": {"name": "Rick Sanchez"}
}"#;

/// Reads a text as a type, asserts that it is written back as it was, and returns the value.
#[track_caller]
fn same<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let expected: Value = serde_json::from_str(text).unwrap();
    let value: T = serde_json::from_str(text).unwrap();
    let written: Value = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
    let mut differences = Vec::new();
    compare("", &expected, &written, &mut differences);
    assert!(differences.is_empty(), "{differences:#?}");
    let by_value: T = serde_json::from_value(expected.clone()).unwrap();
    assert_eq!(serde_json::to_value(&by_value).unwrap(), written);
    value
}

fn compare(at: &str, expected: &Value, written: &Value, differences: &mut Vec<String>) {
    match (expected, written) {
        (Value::Object(expected), Value::Object(written)) => {
            for (name, value) in expected {
                match written.get(name) {
                    Some(found) => compare(&format!("{at}/{name}"), value, found, differences),
                    None => differences.push(format!("{at}/{name} was lost")),
                }
            }
            for name in written.keys().filter(|name| !expected.contains_key(*name)) {
                differences.push(format!("{at}/{name} was added"));
            }
        }
        (Value::Array(expected), Value::Array(written)) if expected.len() == written.len() => {
            for (index, (expected, written)) in expected.iter().zip(written).enumerate() {
                compare(&format!("{at}/{index}"), expected, written, differences);
            }
        }
        (expected, written) if expected == written => {}
        (expected, written) => differences.push(format!("{at}: {expected} became {written}")),
    }
}

/// Returns an object with these members instead of its own, or in addition to them.
fn with(text: &str, members: Value) -> String {
    let mut object: Value = serde_json::from_str(text).unwrap();
    for (name, value) in members.as_object().unwrap() {
        object[name] = value.clone();
    }
    object.to_string()
}

#[test]
fn the_examples_of_the_page_are_read_and_written_back() {
    same::<BackfillProgress>(PROGRESS);
    same::<InputValidationProblem>(BAD_REQUEST);
    for text in [API_PROBLEM, BAD_REQUEST, "{}"] {
        same::<Problem>(text);
        same::<ApiProblem>(text);
        same::<InputValidationProblem>(text);
        same::<InputValidationIssue>(text);
    }
}

#[test]
fn every_named_member_is_a_field_and_nothing_is_left_in_extra() {
    let issue = with(API_PROBLEM, json!({"in": "body", "name": "n", "value": 1}));
    let bad_request = with(
        API_PROBLEM,
        json!({"issues": [serde_json::from_str::<Value>(&issue).unwrap()]}),
    );
    assert!(same::<ApiProblem>(API_PROBLEM).extra.is_empty());
    assert!(same::<InputValidationIssue>(&issue).extra.is_empty());
    let bad_request = same::<InputValidationProblem>(&bad_request);
    assert!(bad_request.extra.is_empty());
    assert!(bad_request.issues.unwrap()[0].extra.is_empty());
    assert!(same::<BackfillProgress>(PROGRESS).extra.is_empty());
}

#[test]
fn each_type_has_all_members_of_the_specification() {
    fn members<T: Serialize + DeserializeOwned>(text: &str) -> usize {
        let value = serde_json::to_value(same::<T>(text)).unwrap();
        value.as_object().unwrap().len()
    }
    let eighteen = with(API_PROBLEM, json!({"issues": []}));
    let twenty = with(API_PROBLEM, json!({"in": "body", "name": "n", "value": 1}));
    assert_eq!(members::<ApiProblem>(API_PROBLEM), 17);
    assert_eq!(members::<InputValidationProblem>(&eighteen), 18);
    assert_eq!(members::<InputValidationIssue>(&twenty), 20);
    assert_eq!(members::<BackfillProgress>(PROGRESS), 7);
}

#[test]
fn unknown_members_are_kept_at_every_depth() {
    let text = with(
        BAD_REQUEST,
        json!({
            "x-new": {"deep": [{"er": null}, [], {}], "": 0},
            "issues": [
                {"in": "cookie", "severity": "high", "nested": {"a": {"b": [1, "2", 3.5, null]}}},
                {"Type": "not `type`", "IN": "not `in`", "extra": {"extra": 1}},
                {},
            ],
            "context": {"a": [1, {"b": null}], "": "", "ü": {"~/": true}},
            "extra": "a member may be called so",
        }),
    );
    let value: InputValidationProblem = same(&text);
    assert_eq!(value.extra.len(), 2);
    assert_eq!(value.extra["extra"], "a member may be called so");
    let issues = value.issues.unwrap();
    assert_eq!(issues[0].extra.len(), 2);
    assert_eq!(issues[1].extra["extra"], json!({"extra": 1}));
    same::<BackfillProgress>(&with(PROGRESS, json!({"state": {"running": true}})));
}

#[test]
fn unknown_values_of_the_enum_in_are_kept() {
    for (sent, expected) in [
        ("body", InputValidationIssueIn::Body),
        ("header", InputValidationIssueIn::Header),
        ("path", InputValidationIssueIn::Path),
        ("query", InputValidationIssueIn::Query),
        (
            "cookie",
            InputValidationIssueIn::Unknown("cookie".to_owned()),
        ),
        ("Body", InputValidationIssueIn::Unknown("Body".to_owned())),
        ("", InputValidationIssueIn::Unknown(String::new())),
        (
            "Unknown",
            InputValidationIssueIn::Unknown("Unknown".to_owned()),
        ),
    ] {
        let issue: InputValidationIssue = same(&json!({ "in": sent }).to_string());
        assert_eq!(issue.r#in, Some(expected));
        assert_eq!(issue.r#in.unwrap().as_str(), sent);
    }
}

#[test]
fn uris_are_not_checked() {
    for uri in [
        "123456-1234-1235-4567489798",
        "/problems/1",
        "../relative?x#y",
        "",
        "not a uri at all",
        "https://example.com",
        "https://EXAMPLE.com/%7e",
        "urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
    ] {
        let text = json!({"type": uri, "href": uri, "instance": uri, "supportUrl": uri});
        let problem: ApiProblem = same(&text.to_string());
        assert_eq!(problem.instance.as_deref(), Some(uri));
    }
}

#[test]
fn counts_are_read_with_64_bits() {
    for count in [0, -1, 3_000_000_000, i64::MAX, i64::MIN] {
        let members = json!({"recordsProcessed": count, "recordsEstimatedTotal": count});
        let value: BackfillProgress = same(&with(PROGRESS, members));
        assert_eq!(value.records_processed, count);
        assert_eq!(value.records_estimated_total, Some(count));
    }
}

#[test]
fn the_value_of_an_issue_may_be_any_json_including_null() {
    let absent: InputValidationIssue = same("{}");
    assert_eq!(absent.value, None);
    for value in [
        json!(null),
        json!(false),
        json!(0),
        json!(-0.5),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("null"),
        json!([]),
        json!([null, [null]]),
        json!({}),
        json!({"value": null, "in": "body"}),
    ] {
        let issue: InputValidationIssue = same(&json!({ "value": value }).to_string());
        assert_eq!(issue.value, Some(value));
    }
}

#[test]
fn numbers_of_every_kind_are_kept_where_any_json_may_stand() {
    for number in [
        "0",
        "-1",
        "9007199254740993",
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "0.1",
        "-0.0",
        "1.7976931348623157e308",
        "5e-324",
        "1e3",
    ] {
        for place in [
            format!(r#"{{"unknown":{number}}}"#),
            format!(r#"{{"context":{{"n":[{number}]}}}}"#),
            format!(r#"{{"issues":[{{"value":{number}}}]}}"#),
        ] {
            same::<InputValidationProblem>(&place);
        }
    }
}

#[test]
fn an_integer_may_be_written_as_a_float() {
    let text = PROGRESS.replace("1250", "1250.0");
    let value: BackfillProgress = serde_json::from_str(&text).unwrap();
    assert_eq!(value.records_processed, 1250);
    assert_eq!(
        serde_json::to_value(&value).unwrap()["recordsProcessed"],
        1250
    );
}

#[test]
fn times_are_the_same_instant_when_written_back() {
    for (sent, instant) in [
        ("2024-04-22T18:55:28.456076Z", "2024-04-22T18:55:28.456076Z"),
        ("2024-04-22t18:55:28z", "2024-04-22T18:55:28Z"),
        ("2024-04-22T20:55:28.5+02:00", "2024-04-22T18:55:28.5Z"),
        (
            "2024-04-22T18:55:28.123456789Z",
            "2024-04-22T18:55:28.123456789Z",
        ),
        ("1969-12-31T23:59:59-00:00", "1969-12-31T23:59:59Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ] {
        let problem: ApiProblem =
            serde_json::from_value(json!({"time": sent, "retryAfter": sent})).unwrap();
        let expected: jiff::Timestamp = instant.parse().unwrap();
        assert_eq!(
            (problem.time, problem.retry_after),
            (Some(expected), Some(expected))
        );
        let written = serde_json::to_value(&problem).unwrap();
        let again: jiff::Timestamp = written["time"].as_str().unwrap().parse().unwrap();
        assert_eq!(again, expected, "{sent}");
    }
}

#[test]
fn texts_of_every_kind_are_kept() {
    for text in [
        "",
        " ",
        "\0",
        "\u{7f}\u{2028}\u{feff}",
        "\"\\/\u{8}\u{c}\n\r\t",
        "😀é́",
        "</script>",
    ] {
        let value: ApiProblem =
            same(&json!({"detail": text, "causes": [text], text: text}).to_string());
        assert_eq!(value.detail.as_deref(), Some(text));
    }
    let escaped: Problem =
        serde_json::from_str(r#"{"title":"\ud83d\ude00\u0041","\u0064etail":"d"}"#).unwrap();
    assert_eq!(escaped.title.as_deref(), Some("😀A"));
    assert_eq!(escaped.detail.as_deref(), Some("d"));
}

#[test]
fn members_are_read_in_any_order() {
    let forwards: Value = serde_json::from_str(API_PROBLEM).unwrap();
    let names: Vec<&String> = forwards.as_object().unwrap().keys().collect();
    for turn in 0..names.len() {
        let mut turned = names.clone();
        turned.rotate_left(turn);
        if turn % 2 == 1 {
            turned.reverse();
        }
        let members: Vec<String> = turned
            .iter()
            .flat_map(|name| {
                [
                    format!("\"x-{name}\":1"),
                    format!("\"{name}\":{}", forwards[*name]),
                ]
            })
            .collect();
        let problem: ApiProblem = same(&format!("{{{}}}", members.join(",")));
        assert_eq!(problem.extra.len(), names.len());
    }
}

#[test]
fn the_last_of_two_members_of_one_name_counts() {
    // As `serde_json::Value` has it.
    for text in [
        r#"{"title":"a","detail":"d","title":"b"}"#,
        r#"{"title":7,"title":"b","detail":"d"}"#,
        r#"{"x":1,"title":"a","x":{"y":2},"title":"b"}"#,
        r#"{"context":{"a":1,"a":2},"title":"a","title":"b"}"#,
    ] {
        let problem: ApiProblem = same(text);
        assert_eq!(problem.title.as_deref(), Some("b"), "{text}");
    }
}

#[test]
fn more_than_64_members_are_kept() {
    let mut members: serde_json::Map<String, Value> =
        (0..500).map(|n| (format!("member{n}"), json!(n))).collect();
    members.insert("zzz".to_owned(), json!({"deep": true}));
    let text = with(API_PROBLEM, Value::Object(members));
    assert_eq!(same::<ApiProblem>(&text).extra.len(), 501);
}

#[test]
fn conversion_to_a_base_loses_nothing() {
    let issue = with(
        API_PROBLEM,
        json!({"in": "cookie", "name": "n", "value": null, "x": {"y": 1}}),
    );
    let bad_request = with(
        API_PROBLEM,
        json!({"issues": [serde_json::from_str::<Value>(&issue).unwrap(), {}], "x": [1]}),
    );

    let value: InputValidationProblem = same(&bad_request);
    let api = ApiProblem::from(value.clone());
    assert_eq!(api.title, value.title);
    assert_eq!(api.time, value.time);
    assert_eq!(api.extra["issues"][0]["in"], "cookie");
    unchanged(&bad_request, &api);
    unchanged(&bad_request, &Problem::from(api));
    unchanged(&bad_request, &Problem::from(value));

    let value: InputValidationIssue = same(&issue);
    let api = ApiProblem::from(value.clone());
    assert_eq!(api.extra["value"], Value::Null);
    unchanged(&issue, &api);
    unchanged(&issue, &Problem::from(api));
    unchanged(&issue, &Problem::from(value));

    unchanged("{}", &Problem::from(same::<InputValidationProblem>("{}")));
}

#[track_caller]
fn unchanged(text: &str, value: &impl Serialize) {
    let expected: Value = serde_json::from_str(text).unwrap();
    let mut differences = Vec::new();
    compare(
        "",
        &expected,
        &serde_json::to_value(value).unwrap(),
        &mut differences,
    );
    assert!(differences.is_empty(), "{differences:#?}");
}

#[test]
fn a_changed_value_is_written_with_only_that_change() {
    let mut value: InputValidationProblem = same(&with(BAD_REQUEST, json!({"x": 1})));
    value.status = Some(422);
    value.title = None;
    let mut expected: Value =
        serde_json::from_str(&with(BAD_REQUEST, json!({"x": 1, "status": 422}))).unwrap();
    expected.as_object_mut().unwrap().remove("title");
    unchanged(&expected.to_string(), &value);
}
