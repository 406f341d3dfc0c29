//! Ten thousand requests at once, none of which is lost or gets the response of another one.

use allof_tests::wire::{PROGRESS, run};
use ampersand_client::Client;
use ampersand_client::http::{Body, BoxFuture, Transport, TransportError};
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const COUNT: usize = 10_000;

/// Returns the body of the response to the request of this path: its object is the one of the path.
fn answer(path: &str) -> String {
    let object = path.rsplit('/').nth(1).unwrap();
    PROGRESS.replace("contact", object)
}

/// Sends so many calls at once, and checks that each gets its own response.
async fn send_all(client: &Client, count: usize) {
    let calls = (0..count).map(|number| {
        let object = format!("object-{number}");
        let call = client.get_backfill_progress("project", "1", "2", &object);
        tokio::spawn(async move {
            let progress = call.await.unwrap();
            assert_eq!(progress.object_name, object);
        })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
}

/// A transport that answers when `batch` requests have come.
#[derive(Clone)]
struct Barrier {
    batch: usize,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The requests that wait.
    waiting: Vec<Waker>,
    batches: usize,
    open: usize,
    most: usize,
}

impl Transport for Barrier {
    fn send(
        &self,
        request: http::Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<http::Response<Body>, TransportError>> {
        let Self { batch, state } = self.clone();
        Box::pin(async move {
            let mut waits_for = None;
            poll_fn(|context| {
                let mut state = state.lock().unwrap();
                match waits_for {
                    Some(number) if state.batches > number => return Poll::Ready(()),
                    Some(_) => {}
                    None => {
                        waits_for = Some(state.batches);
                        state.open += 1;
                        state.most = state.most.max(state.open);
                        if state.open == batch {
                            state.open = 0;
                            state.batches += 1;
                            state.waiting.drain(..).for_each(Waker::wake);
                            return Poll::Ready(());
                        }
                    }
                }
                state.waiting.push(context.waker().clone());
                Poll::Pending
            })
            .await;
            let body = answer(request.uri().path());
            let response = http::Response::builder().header("content-type", "application/json");
            Ok(response.body(Body::from(body)).unwrap())
        })
    }

    fn sleep(&self, _: Duration) -> BoxFuture<()> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn all_requests_are_sent_at_once() {
    let (batch, state) = (COUNT, Arc::default());
    let transport = Barrier { batch, state };
    let client = Client::builder()
        .api_key("key")
        .transport(transport.clone());
    run(send_all(&client.build().unwrap(), COUNT));
    assert_eq!(transport.state.lock().unwrap().batches, 1);
}

#[test]
fn as_many_requests_are_sent_at_once_as_are_allowed() {
    let (batch, state) = (100, Arc::default());
    let transport = Barrier { batch, state };
    let client = Client::builder()
        .api_key("key")
        .transport(transport.clone());
    run(send_all(
        &client.max_concurrent(batch).build().unwrap(),
        COUNT,
    ));
    let state = transport.state.lock().unwrap();
    assert_eq!((state.most, state.batches), (batch, COUNT / batch));
}

/// Answers the requests of a connection.
async fn serve(stream: TcpStream) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let mut header = String::new();
        while stream.read_line(&mut header).await? > 2 {
            header.clear();
        }
        let body = answer(line.split(' ').nth(1).unwrap());
        let length = body.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        stream.write_all(format!("{head}{body}").as_bytes()).await?;
    }
}

/// Starts a server on a thread of its own, and returns its URL.
fn start() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    listener.set_nonblocking(true).unwrap();
    std::thread::spawn(|| {
        run(async {
            let listener = TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream));
            }
        });
    });
    url
}

/// Returns the number of connections that the test opens at once: each needs two open files, of which there is a limit. The time
/// that the connection pool of `hyper` takes grows with the square of it.
fn most_connections() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let mut lines = limits.lines();
    let line = lines.find_map(|line| line.strip_prefix("Max open files"));
    let soft = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    (soft.unwrap_or(256_usize).saturating_sub(100) / 2).min(2_000)
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_server_answers_all_requests() {
    let url = start();
    let builder = || Client::builder().api_key("key").base_url(&url);
    run(send_all(
        &builder().max_concurrent(100).build().unwrap(),
        COUNT,
    ));
    run(send_all(&builder().build().unwrap(), most_connections()));
}
