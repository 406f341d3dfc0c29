//! A member that a branch takes away is absent, or read as what it is elsewhere.

use case::types::PublicUser;
use serde_json::{from_value, json, to_value};

#[test]
fn a_removed_member_keeps_its_type() {
    let user: PublicUser = from_value(json!({"name": "Ada"})).unwrap();
    assert_eq!((user.email, user.logins), (None, None));
    let sent_anyway = json!({"name": "Ada", "email": "ada@example.com", "logins": [1]});
    let user: PublicUser = from_value(sent_anyway.clone()).unwrap();
    assert_eq!(user.email.as_deref(), Some("ada@example.com"));
    assert_eq!(to_value(&user).unwrap(), sent_anyway);
    assert_eq!(
        to_value(PublicUser::new("Ada")).unwrap(),
        json!({"name": "Ada"})
    );
}
