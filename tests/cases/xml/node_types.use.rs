//! Node types and unions, as they are read and sent.

use case::operations::{PutPage, PutPet};
use case::runtime::{Client, Failure, MockTransport, Operation, RawResponse};
use case::types::{Animal, Cat, Page, PetBody};

fn read<O: Operation>(body: &str) -> Result<O::Output, String> {
    let response = http::Response::builder().header("content-type", "application/page+xml");
    let response = RawResponse::new(response.body(body.to_owned().into()).unwrap());
    O::read(&response).map_err(|failure| match failure {
        Failure::UnexpectedBody { fault, .. } => fault.to_string(),
        _ => "not a success".to_owned(),
    })
}

fn client() -> Client {
    let builder = Client::builder().server_url(0, "https://api.test");
    builder.transport(MockTransport::new()).build().unwrap()
}

fn sent(page: Page) -> String {
    let request = client().put_page(page).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/page+xml");
    let text = String::from_utf8(request.body().to_vec()).unwrap();
    text.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").unwrap().to_owned()
}

#[test]
fn each_member_is_its_node() {
    let body = "<page xmlns:o=\"urn:owner\" id=\"1\"><![CDATA[<p>a</p>]]>\
        <notes><Note lang=\"en\">n</Note></notes><link>x</link><link>y</link>\
        <width>2</width><height>3</height><o:Owner><name>Ann</name></o:Owner><value>5</value>\
        <animals kind=\"dog\"><barks>true</barks></animals><animals kind=\"cat\"><lives>9</lives></animals></page>";
    let page = read::<PutPage>(body).unwrap();
    assert_eq!((page.id, page.body.as_str()), (1, "<p>a</p>"));
    let note = &page.notes.as_ref().unwrap()[0];
    assert_eq!((note.lang.as_deref(), note.text.as_str()), (Some("en"), "n"));
    assert_eq!(page.links.as_deref(), Some(&["x".to_owned(), "y".to_owned()][..]));
    assert_eq!(page.size.as_ref().unwrap().height, Some(3));
    assert_eq!(page.owner.as_ref().unwrap().name, "Ann");
    let [Animal::Dog(dog), Animal::Cat(cat)] = page.animals.as_deref().unwrap() else {
        panic!("{page:?}");
    };
    assert_eq!((dog.barks, cat.lives), (Some(true), 9));
    assert_eq!(sent(page.clone()), body);
    assert_eq!(read::<PutPage>(&sent(page.clone())), Ok(page));
}

#[test]
fn a_union_is_what_fits() {
    let page = |value: &str| format!("<page id=\"1\"><value>{value}</value></page>");
    let number = read::<PutPage>(&page("12")).unwrap();
    let owner = read::<PutPage>(&page("<name>a</name>")).unwrap();
    assert_ne!(number.value, owner.value);
    for read_before in [number, owner] {
        assert_eq!(read::<PutPage>(&sent(read_before.clone())), Ok(read_before));
    }
}

#[test]
fn a_root_is_named_after_its_variant() {
    let pet = read::<PutPet>("<Cat kind=\"c\"><lives>9</lives></Cat>").unwrap();
    assert!(matches!(pet, PetBody::Cat(cat) if cat.lives == 9));
    let request = client().put_pet(Cat::new(9)).request().unwrap();
    assert!(request.body().ends_with(b"?><Cat kind=\"cat\"><lives>9</lives></Cat>"));
    let error = read::<PutPet>("<Cow/>").unwrap_err();
    assert_eq!(error, "expected the element Cat or Dog, found the element Cow");
}
