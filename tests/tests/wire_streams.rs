//! Bodies that are read while a real server still sends them.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{BAD_REQUEST, PROBLEM, builder, built, call, client, run};
use ampersand_client::http::TransportErrorKind;
use ampersand_client::{Error, StreamError};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::Duration;

const HEAD: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const PATIENCE: Duration = Duration::from_secs(10);

/// Starts a server that sends the first piece at once, and the second one after a message to the returned channel.
fn in_two_pieces(first: &'static str, second: &'static str) -> (String, Sender<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (go, wait) = channel();
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        lines.find(|line| line.as_ref().is_ok_and(String::is_empty));
        let length = first.len() + second.len();
        write!(stream, "{HEAD}content-length: {length}\r\n\r\n{first}").unwrap();
        if wait.recv_timeout(PATIENCE).is_ok() {
            stream.write_all(second.as_bytes()).unwrap();
        }
    });
    (origin, go)
}

fn client_of(origin: &str) -> ampersand_client::Client {
    let builder = ampersand_client::Client::builder();
    built(builder.base_url(format!("{origin}/v1")).api_key("key"))
}

#[test]
fn a_piece_is_returned_before_the_next_one_is_sent() {
    let (origin, go) = in_two_pieces("one", "two");
    run(async {
        let mut stream = call(&client_of(&origin)).bytes_stream().await.unwrap();
        assert_eq!(stream.status(), 200);
        assert_eq!(stream.remaining(), Some(6));
        assert_eq!(stream.next().await.unwrap().unwrap(), "one");
        assert_eq!(stream.remaining(), Some(3));
        go.send(()).unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap(), "two");
        assert!(stream.next().await.is_none());
    });
}

#[test]
fn a_blocking_reader_returns_a_piece_before_the_next_one_is_sent() {
    let (origin, go) = in_two_pieces("one", "two");
    let mut reader = call(&client_of(&origin)).bytes_stream_blocking().unwrap();
    let mut piece = [0; 3];
    reader.read_exact(&mut piece).unwrap();
    assert_eq!(&piece, b"one");
    go.send(()).unwrap();
    let mut rest = String::new();
    reader.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "two");
}

#[test]
fn a_stream_has_the_documented_errors() {
    for blocking in [false, true] {
        let server = Server::start([Answer::of(400, PROBLEM, BAD_REQUEST)]);
        let call = call(&client(&server));
        let error = if blocking {
            call.bytes_stream_blocking().map(drop).unwrap_err()
        } else {
            run(call.bytes_stream()).map(drop).unwrap_err()
        };
        assert!(matches!(error, Error::Api(_)), "{error}");
    }
}

#[test]
fn a_body_without_end_is_not_buffered() {
    let answer = Answer::raw(format!("{HEAD}\r\n"));
    let answer = answer.and_endless("x".repeat(10_000), Duration::from_micros(10));
    let server = Server::start([answer.clone(), answer]);
    let client = built(builder(&server).api_key("key").body_limit(1000));
    let mut received = 0;
    run(async {
        let mut stream = call(&client).bytes_stream().await.unwrap();
        while received < 20 << 20 {
            received += stream.next().await.unwrap().unwrap().len();
        }
    });
    let mut reader = call(&client).bytes_stream_blocking().unwrap();
    let mut buffer = vec![0; 20 << 20];
    reader.read_exact(&mut buffer).unwrap();
    assert!(buffer.iter().all(|byte| *byte == b'x'));
}

#[test]
fn a_silent_server_is_a_timeout() {
    let (origin, _go) = in_two_pieces("one", "two");
    let limit = Duration::from_millis(200);
    run(async {
        let call = call(&client_of(&origin)).timeout(limit);
        let mut stream = call.bytes_stream().await.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap(), "one");
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(error.to_string(), "the server sent nothing for 200ms");
        assert!(stream.next().await.is_none());
    });
    let (origin, _go) = in_two_pieces("one", "two");
    let call = call(&client_of(&origin)).timeout(limit);
    let mut pieces = call.bytes_stream_blocking().unwrap();
    assert_eq!(pieces.next().unwrap().unwrap(), "one");
    let error = pieces.next().unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the server sent nothing for 200ms");
    assert!(pieces.next().is_none());
    // A stream may last longer than the limit.
    let answer = Answer::raw(format!("{HEAD}content-length: 6\r\n\r\n"));
    let server = Server::start([answer.and_endless("x", limit / 3)]);
    let call = self::call(&client(&server)).timeout(limit);
    let pieces = call.bytes_stream_blocking().unwrap();
    assert_eq!(pieces.map(|piece| piece.unwrap().len()).sum::<usize>(), 6);
}

#[test]
fn a_body_that_is_cut_ends_with_an_error() {
    let answer = || Answer::raw(format!("{HEAD}content-length: 100\r\n\r\none"));
    let server = Server::start([answer(), answer()]);
    let client = client(&server);
    let is_cut = |error: &StreamError| matches!(error, StreamError::Transport(error) if error.kind() == TransportErrorKind::Body);
    run(async {
        let mut stream = call(&client).bytes_stream().await.unwrap();
        assert_eq!(stream.next().await.unwrap().unwrap(), "one");
        let error = stream.next().await.unwrap().unwrap_err();
        assert!(is_cut(&error), "{error:?}");
        assert!(stream.next().await.is_none());
    });
    let mut pieces = call(&client).bytes_stream_blocking().unwrap();
    assert_eq!(pieces.next().unwrap().unwrap(), "one");
    let error = pieces.next().unwrap().unwrap_err();
    assert!(is_cut(&error), "{error:?}");
}
