//! Webhooks and callbacks, from the bytes that a server of the user receives.

use case::headers::OrderPaidHeaders;
use case::runtime::{BodyFault, HeaderMap, ResponseHeaders, WebhookError};
use case::types::{OrderPaidQuery, OrderPaidXMode};
use case::webhooks::Webhook;
use serde_json::{json, to_value};

fn read(name: &str, body: &'static str) -> Result<Webhook, WebhookError> {
    Webhook::read(name, &HeaderMap::new(), body)
}

/// The code of the documentation. Returns the number of the order that it ships.
fn receive(name: &str, headers: HeaderMap, body: &'static str) -> Result<i64, WebhookError> {
    let mut shipped = 0;
    let mut ship = |id| shipped = id;
    match Webhook::read(name, &headers, body)? {
        Webhook::OrderPaid(order) => ship(order.id),
        Webhook::OnEvent(event) => println!("{}", event.kind),
        _ => {}
    }
    Ok(shipped)
}

#[test]
fn a_webhook_is_read_by_its_name() {
    assert_eq!(receive("order.paid", HeaderMap::new(), r#"{"id": 7}"#).unwrap(), 7);
    assert_eq!(receive("ping", HeaderMap::new(), "").unwrap(), 0);
    let Ok(Webhook::OrderPaid(order)) = read("order.paid", r#"{"id": 7, "more": true}"#) else {
        panic!("another webhook");
    };
    assert_eq!(order.id, 7);
    assert_eq!(to_value(&order).unwrap(), json!({ "id": 7, "more": true }));
    assert_eq!(read("ping", "").unwrap(), Webhook::Ping);
}

#[test]
fn a_callback_is_read_by_its_operation_and_its_key() {
    let Ok(Webhook::OnEvent(event)) = read("createSubscription.onEvent", r#"{"kind": "removed"}"#) else {
        panic!("another webhook");
    };
    assert_eq!(event.kind.as_str(), "removed");
    let order = read("createOrder.onEvent", r#"{"id": 1}"#).unwrap();
    assert!(matches!(order, Webhook::CreateOrderOnEvent(order) if order.id == 1));
}

#[test]
fn a_callback_of_several_operations_is_one() {
    assert_eq!(Webhook::NAMES.iter().filter(|name| name.contains("losed")).count(), 1);
    let Ok(Webhook::Closed(orders)) = read("closed", r#"[{"id": 1}, {"id": 2}]"#) else {
        panic!("another webhook");
    };
    assert_eq!(orders.len(), 2);
}

#[test]
fn the_methods_of_a_path_item_have_names_of_their_own() {
    assert_eq!(read("note.post", "hi").unwrap(), Webhook::NotePost("hi".to_owned()));
    assert_eq!(read("note.put", "hi").unwrap(), Webhook::Renoted("hi".into()));
}

#[test]
fn xml_is_read() {
    let Ok(Webhook::Report(report)) = read("report", "<report><total>3</total></report>") else {
        panic!("another webhook");
    };
    assert_eq!(report.total, Some(3));
}

#[test]
fn a_wrong_body_says_where() {
    let error = read("order.paid", r#"{"id": "seven"}"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the body of the webhook does not fit: /id: expected an integer, found the string \"seven\""
    );
    assert!(matches!(read("order.paid", ""), Err(WebhookError::UnexpectedBody(BodyFault::Empty))));
    assert_eq!(read("order.sold", "{}").unwrap_err().to_string(), "there is no webhook `order.sold`");
}

#[test]
fn a_form_is_read() {
    let form = "name=A%20%26+B&score=7&answers=true&answers=false&tags=x&more=1";
    let Ok(Webhook::Survey(survey)) = read("survey", form) else {
        panic!("another webhook");
    };
    assert_eq!((survey.name.as_str(), survey.score), ("A & B", 7));
    assert_eq!(survey.answers, Some(vec![true, false]));
    assert_eq!(survey.tags, Some(vec!["x".to_owned()]));
    assert_eq!(survey.extra["more"], json!("1"));
    assert_eq!(
        read("survey", "name=A&score=many").unwrap_err().to_string(),
        "the body of the webhook does not fit: /score: expected an integer, found the string \"many\""
    );
}

#[test]
fn the_headers_of_a_webhook_have_types() {
    let mut headers = HeaderMap::new();
    headers.insert("x-delivery-id", "113e9685-9a51-42cc-8662-9d9725b17f14".parse().unwrap());
    headers.insert("x-attempt", "many".parse().unwrap());
    headers.insert("x-mode", "test".parse().unwrap());
    let delivery = OrderPaidHeaders::read(&headers).x_delivery_id;
    println!("{delivery:?}");
    let read = OrderPaidHeaders::read(&headers);
    assert_eq!(read.x_delivery_id.unwrap().to_string(), "113e9685-9a51-42cc-8662-9d9725b17f14");
    assert_eq!((read.x_attempt, read.x_mode), (None, Some(OrderPaidXMode::Test)));
}

/// The code of the documentation.
fn trace(uri: &http::Uri) -> Result<Option<String>, WebhookError> {
    let trace = OrderPaidQuery::read(uri.query().unwrap_or_default())?.trace;
    Ok(trace)
}

#[test]
fn the_query_of_a_webhook_has_types() {
    let query = OrderPaidQuery::read("part=2&trace=a%20b&tags=x&tags=y%2Cz&more=1").unwrap();
    assert_eq!((query.part, query.trace.as_deref()), (2, Some("a b")));
    assert_eq!(query.tags, Some(vec!["x".to_owned(), "y,z".to_owned()]));
    assert_eq!(query.extra["more"], json!("1"));
    assert_eq!(trace(&"/hook?part=1&trace=t".parse().unwrap()).unwrap().as_deref(), Some("t"));
    assert_eq!(
        trace(&"/hook".parse().unwrap()).unwrap_err().to_string(),
        "the query of the webhook does not fit: /part: expected this member, found nothing"
    );
}
