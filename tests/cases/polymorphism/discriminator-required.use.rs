//! The type of a tag that is required but not declared.

use case::types::{Job, JobBuild};
use serde_json::{json, to_value};

#[test]
fn an_undeclared_tag_is_a_string() {
    let build = JobBuild::new("abc");
    assert_eq!(build.kind, "build");
    assert_eq!(to_value(Job::from(build)).unwrap(), json!({"kind": "build", "commit": "abc"}));
}
