use case::types::{Port, Probe};

#[test]
fn numbers_and_names_are_read_and_written_back() {
    for text in [r#"{"port":8080,"maxSurge":"25%"}"#, r#"{"port":"http","maxSurge":1}"#] {
        let probe: Probe = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&probe).unwrap(), text);
    }
    assert_eq!(Port::from(80), Port::Integer(80));
    assert_eq!(Port::from("http"), Port::String("http".to_owned()));
}
