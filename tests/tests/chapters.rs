//! The code of the chapters of the documentation, in functions that are compiled and run. `docs.rs` compares the two.

use allof_tests::wire::{BAD_REQUEST, PROBLEM, PROGRESS, run};
use ampersand_client::Client;
use ampersand_client::http::{
    HeaderValue, MockTransport, RecordingTransport, ReplayTransport, StatusCode, TowerTransport,
    Transport, TransportService,
};
use ampersand_client::operations::GetBackfillProgressError;
use ampersand_client::runtime::{RetryPolicy, TransportErrorKind};
use bytes::Bytes;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tower::ServiceBuilder;
use tower::timeout::TimeoutLayer;
use tower::timeout::error::Elapsed;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The metrics of a program.
#[derive(Clone, Default)]
struct Metrics(Arc<Mutex<Vec<String>>>);

impl Metrics {
    fn count(&self, operation: &str, template: &str, status: &str) {
        let count = format!("{operation} {template} {status}");
        self.0.lock().unwrap().push(count);
    }

    fn time(&self, template: &str, time: Duration) {
        self.0.lock().unwrap().push(format!("{template} {time:?}"));
    }
}

fn ok() -> MockTransport {
    MockTransport::new().json(StatusCode::OK, PROGRESS)
}

fn ids() -> (&'static str, &'static str) {
    (
        "113e9685-9a51-42cc-8662-9d9725b17f14",
        "66438162-5299-4669-a41d-85c5a3b1a83e",
    )
}

async fn progress(client: &Client) -> Result<i64> {
    let (integration, installation) = ids();
    let call = client.get_backfill_progress("my-project", integration, installation, "contact");
    Ok(call.await?.records_processed)
}

fn hooks(key: &str, metrics: Metrics) -> Result<Client> {
    let client = Client::builder()
        .api_key(key)
        .before(|request, context| {
            let attempt = HeaderValue::from(context.attempt);
            request.headers.insert("x-attempt", attempt);
        })
        .after(move |result, context| {
            let status = match result {
                Ok(response) => response.status.to_string(),
                Err(error) => format!("{:?}", error.kind()),
            };
            metrics.count(context.operation, context.template, &status);
            metrics.time(context.template, context.attempt_elapsed);
        })
        .build()?;
    Ok(client)
}

fn limited(key: &str) -> Result<Client> {
    let client = Client::builder().api_key(key).max_concurrent(8).build()?;
    Ok(client)
}

fn layered(key: &str, transport: impl Transport + Clone) -> Result<Client> {
    let service = ServiceBuilder::new()
        .layer(TimeoutLayer::new(Duration::from_secs(5)))
        .concurrency_limit(8)
        .service(TransportService::new(transport));
    let transport = TowerTransport::new(service).classify(|error| match error.is::<Elapsed>() {
        true => TransportErrorKind::Timeout,
        false => TransportErrorKind::Other,
    });
    let client = Client::builder()
        .api_key(key)
        .transport(transport)
        .build()?;
    Ok(client)
}

#[test]
fn the_code_about_middleware() {
    let metrics = Metrics::default();
    assert!(hooks("key", metrics.clone()).is_ok());
    assert!(limited("key").is_ok());
    assert!(metrics.0.lock().unwrap().is_empty());
    let client = layered("key", ok()).unwrap();
    assert_eq!(run(progress(&client)).unwrap(), 1250);
}

async fn mocked() -> Result {
    let server = MockTransport::new().json(StatusCode::NOT_FOUND, r#"{"title": "Not Found"}"#);
    let client = Client::builder()
        .api_key("key")
        .transport(server.clone())
        .build()?;

    let error = client
        .get_backfill_progress("p", "i", "n", "contact")
        .await
        .unwrap_err();

    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND));
    assert_eq!(
        error.problem().and_then(|problem| problem.title()),
        Some("Not Found")
    );
    assert_eq!(server.requests().len(), 1);
    Ok(())
}

fn recording(key: &str, transport: impl Transport, path: &PathBuf) -> Result<Client> {
    let transport = RecordingTransport::new(transport, path);
    let client = Client::builder()
        .api_key(key)
        .transport(transport)
        .build()?;
    Ok(client)
}

fn replayed(path: &PathBuf) -> Result<Client> {
    let transport = ReplayTransport::open(path)?;
    let client = Client::builder()
        .api_key("any")
        .transport(transport)
        .build()?;
    Ok(client)
}

fn hiding(key: &str, transport: impl Transport, path: &PathBuf) -> Result<Client> {
    let transport = RecordingTransport::new(transport, path)
        .hide_name("objectName")
        .hide("my-project");
    let client = Client::builder().api_key(key).transport(transport);
    Ok(client.build()?)
}

#[test]
fn the_code_about_testing() {
    run(mocked()).unwrap();
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("chapter.json");
    let client = recording("the-key", ok(), &path).unwrap();
    assert_eq!(run(progress(&client)).unwrap(), 1250);
    let client = replayed(&path).unwrap();
    assert_eq!(run(progress(&client)).unwrap(), 1250);
    let client = hiding("the-key", ok(), &path);
    assert_eq!(run(progress(&client.unwrap())).unwrap(), 1250);
    let text = std::fs::read_to_string(&path).unwrap();
    for hidden in ["the-key", "my-project"] {
        assert!(!text.contains(hidden), "{text}");
    }
    assert!(text.contains("REDACTED"));
}

async fn with_limits(client: &Client, integration: &str, installation: &str) -> Result<i64> {
    let progress = client
        .get_backfill_progress("my-project", integration, installation, "contact")
        .timeout(Duration::from_secs(5))
        .deadline(Duration::from_secs(30))
        .await?;
    Ok(progress.records_processed)
}

fn patient(key: &str) -> Result<Client> {
    let policy = RetryPolicy::default()
        .max_attempts(5)
        .backoff(Duration::from_millis(100), Duration::from_secs(5))
        .max_retry_after(Duration::from_secs(120));
    let client = Client::builder().api_key(key).retry(policy).build()?;
    Ok(client)
}

#[test]
fn the_code_about_retries() {
    let client = Client::builder().api_key("key").transport(ok()).build();
    let (integration, installation) = ids();
    let records = run(with_limits(&client.unwrap(), integration, installation));
    assert_eq!(records.unwrap(), 1250);
    assert!(patient("key").is_ok());
}

async fn handled(client: &Client, integration: &str, installation: &str) {
    match client
        .get_backfill_progress("my-project", integration, installation, "contact")
        .await
    {
        Ok(progress) => println!("{} records", progress.records_processed),
        Err(error) => match error.api().map(|error| &error.body) {
            Some(GetBackfillProgressError::BadRequest(problem)) => {
                for issue in problem.issues.iter().flatten() {
                    eprintln!("{:?}: {:?}", issue.name, issue.detail);
                }
            }
            _ => eprintln!("{error}"),
        },
    }
}

fn report(error: &ampersand_client::Error<GetBackfillProgressError>) {
    eprintln!("{error}");
    if let Some(status) = error.status() {
        eprintln!("status {status}, request {:?}", error.request_id());
    }
    if let Some(problem) = error.problem() {
        eprintln!("{:?}: {:?}", problem.title(), problem.detail());
    }
}

#[test]
fn the_code_about_errors() {
    let bad = || {
        let response = http::Response::builder().status(400);
        let response = response.header("content-type", PROBLEM);
        response.body(Bytes::from(BAD_REQUEST)).unwrap()
    };
    let mock = MockTransport::new().respond(bad()).respond(bad());
    let client = Client::builder().api_key("key").transport(mock).build();
    let client = client.unwrap();
    let (integration, installation) = ids();
    run(handled(&client, integration, installation));
    let call = client.get_backfill_progress("my-project", integration, installation, "contact");
    let error = run(call.send()).unwrap_err();
    report(&error);
    assert_eq!(error.problem().unwrap().title(), Some("Bad Request"));
}

fn without_a_runtime(client: &Client, integration: &str, installation: &str) -> Result<i64> {
    let progress = client
        .get_backfill_progress("my-project", integration, installation, "contact")
        .send_blocking()?;
    Ok(progress.records_processed)
}

fn into_a_file(client: &Client, mut file: impl std::io::Write) -> Result {
    let (integration, installation) = ids();
    let call = client.get_backfill_progress("my-project", integration, installation, "contact");
    let mut body = call.bytes_stream_blocking()?;
    std::io::copy(&mut body, &mut file)?;
    Ok(())
}

#[test]
fn the_code_about_blocking_calls() {
    let mock = ok().json(StatusCode::OK, PROGRESS);
    let client = Client::builder().api_key("key").transport(mock).build();
    let client = client.unwrap();
    let (integration, installation) = ids();
    let records = without_a_runtime(&client, integration, installation);
    assert_eq!(records.unwrap(), 1250);
    let mut file = Vec::new();
    into_a_file(&client, &mut file).unwrap();
    assert_eq!(file, PROGRESS.as_bytes());
}

async fn in_a_browser(client: &Client, integration: &str, installation: &str) -> Result<i64> {
    let call = client.get_backfill_progress("my-project", integration, installation, "contact");
    let progress = call.timeout(Duration::from_secs(10)).await?;
    Ok(progress.records_processed)
}

#[test]
fn the_code_about_webassembly() {
    let client = Client::builder().api_key("key").transport(ok()).build();
    let (integration, installation) = ids();
    let records = run(in_a_browser(&client.unwrap(), integration, installation));
    assert_eq!(records.unwrap(), 1250);
}
