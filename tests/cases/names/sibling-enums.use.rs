use case::types::{AppPermission, AppPermissions, CreateAppRequest};

#[test]
fn what_one_member_has_is_assigned_to_another() {
    let text = r#"{"issues":"read","hooks":["write"]}"#;
    let read: AppPermissions = serde_json::from_str(text).unwrap();
    assert_eq!(read.hooks, Some(vec![AppPermission::Write]));
    let request = CreateAppRequest::default().with_wiki(read.issues.unwrap());
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"wiki":"read"}"#);
}
