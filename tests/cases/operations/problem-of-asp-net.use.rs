//! What may be `null` is read where it is not.

use case::runtime::ProblemDetails as _;
use case::types::{HttpValidationProblemDetails, ProblemDetails};
use serde_json::{from_value, json};

#[test]
fn a_problem_tells_what_it_is() {
    let problem: ProblemDetails = from_value(json!({
        "type": "https://example.com/bad", "title": "Bad thing", "status": 400, "detail": null, "traceId": "t"
    }))
    .unwrap();
    assert_eq!(problem.problem_type(), Some("https://example.com/bad"));
    assert_eq!(problem.title(), Some("Bad thing"));
    assert_eq!(problem.status(), Some(400));
    assert_eq!((problem.detail(), problem.instance()), (None, None));
    let problem: HttpValidationProblemDetails =
        from_value(json!({"title": "Invalid", "status": 404, "errors": {"name": ["too long"]}})).unwrap();
    assert_eq!((problem.title(), problem.status()), (Some("Invalid"), Some(404)));
}
