//! A type of the user's is made, read and written by its own impls, and an error names each that does not fit.

use case::types::Bill;
use golden::own::Amount;

#[test]
fn a_type_of_the_user_is_read_and_written_by_itself() {
    let bill = Bill::new(Amount(12).into());
    assert_eq!(serde_json::to_string(&bill).unwrap(), r#"{"total":"12"}"#);
    let read: Bill = serde_json::from_str(r#"{"total":"12"}"#).unwrap();
    assert_eq!(read, bill);
    assert_eq!(read.total.0, Amount(12));
}

#[test]
fn what_its_own_impl_refuses_is_an_error_with_its_place() {
    for text in [r#"{"total":"x"}"#, "{}"] {
        let error = serde_json::from_str::<Bill>(text).unwrap_err();
        assert!(error.to_string().contains("total"), "{error}");
    }
}
