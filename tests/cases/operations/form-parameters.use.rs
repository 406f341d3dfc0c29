//! Parameters that are the texts of forms.

use case::runtime::{Client, MockTransport};
use case::types::{GetRowsFilter, GetRowsTheme};

#[test]
fn a_form_is_one_value() {
    let client = Client::builder().transport(MockTransport::new()).build().unwrap();
    let filter = GetRowsFilter::default().with_name("x y").with_ids([1, 2]);
    let theme = GetRowsTheme::default().with_dark(true);
    let request = client.get_rows(filter).theme(theme).request().unwrap();
    assert_eq!(request.uri(), "https://api.test/rows?filter=name%3Dx%2By%26ids%3D1%26ids%3D2");
    assert_eq!(request.headers()["cookie"], "theme=dark%3Dtrue");
    let request = client.get_rows(GetRowsFilter::default()).request().unwrap();
    assert_eq!(request.uri(), "https://api.test/rows?filter=");
}
