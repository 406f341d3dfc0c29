use case::types::{Address, Company, CreateUserRequest, User, UserPrefs};

#[test]
fn what_was_received_is_sent() {
    let user: User = serde_json::from_str(r#"{"id":1,"prefs":{"theme":"dark"}}"#).unwrap();
    let prefs: UserPrefs = user.prefs.unwrap();
    let request = CreateUserRequest::default().with_prefs(prefs);
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"prefs":{"theme":"dark"}}"#);
}

#[test]
fn an_address_is_an_address() {
    let company: Company = serde_json::from_str(r#"{"address":{"city":"Rome"}}"#).unwrap();
    let address: Address = company.address.unwrap();
    assert_eq!(address.city.as_deref(), Some("Rome"));
}
