//! The example of the README. `tests/tests/docs.rs` compares the README with this file.

use case::runtime::{Client, MockTransport, StatusCode};
use std::error::Error;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Returns the result of a future of the mock, which is ready at once.
fn now<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

fn error_of(status: StatusCode, body: &'static str, id: &str) -> String {
    let server = MockTransport::new().json(status, body);
    let client = Client::builder().transport(server).build().unwrap();
    now(client.get_dog(id).send()).unwrap_err().to_string()
}

#[test]
fn errors_have_the_messages_of_the_readme() {
    assert_eq!(
        error_of(StatusCode::OK, r#"{"breed": 3}"#, "rex"),
        "the server answered 200 OK, and the body does not fit: /name: expected this member, found nothing; /breed: expected a string, found 3"
    );
    assert_eq!(
        error_of(StatusCode::NOT_FOUND, "<html>gone</html>", "rex"),
        "the server answered 404 Not Found, and the body does not fit: it is not JSON (expected value at line 1 column 1): `<html>gone</html>`"
    );
    assert_eq!(
        error_of(StatusCode::OK, "{}", ".."),
        "`id` cannot be sent: a path cannot have the segment `..`"
    );
}

#[allow(dead_code, reason = "it is compiled and not called")]
async fn code_of_the_readme() -> Result<(), Box<dyn Error>> {
    use case::runtime::Client;
    use case::operations::GetDogError;

    let client = Client::builder().build()?;
    match client.get_dog("rex").await {
        Ok(dog) => println!("{} is a {:?}", dog.name, dog.breed),
        Err(error) => match error.api().map(|error| &error.body) {
            Some(GetDogError::NotFound(problem)) => println!("no dog has the ID {:?}", problem.id),
            _ => eprintln!("{error}"),
        },
    }
    Ok(())
}
