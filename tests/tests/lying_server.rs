//! Responses that violate HTTP or their own headers. Each call ends in time with an error, whose message is short and has
//! no credentials, and the client uses no more memory than the limit of the body allows.

use allof_tests::server::{Answer, Server};
use allof_tests::wire::{Outcome, PROBLEM, PROGRESS, builder, built, call, run};
use ampersand_client::Error;
use ampersand_client::runtime::RetryPolicy;
use std::thread;
use std::time::{Duration, Instant};

/// The text that is part of every credential of these tests, and of nothing else.
const MARK: &str = "s3cr3t";
/// The time limit of a call, and the time after which it must have ended in any case.
const LIMIT: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(8);
/// The pause between two parts of an endless response. Without it, a client that was compiled without optimizations would
/// do nothing but read.
const PAUSE: Duration = Duration::from_millis(1);
/// The size limit of a body.
const BODY_LIMIT: usize = 1 << 20;
/// The head of a success, without its end.
const HEAD: &str = "HTTP/1.1 200 OK\r\nset-cookie: sid=s3cr3t\r\nlocation: /?sig=s3cr3t\r\n";

/// The kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Api,
    Status,
    Body,
    Transport,
    Timeout,
}

fn answer(rest: impl AsRef<[u8]>) -> Answer {
    Answer::raw([HEAD.as_bytes(), rest.as_ref()].concat())
}

fn json(body: impl AsRef<[u8]>) -> Answer {
    Answer::of(200, "application/json", body)
}

/// Returns the outcomes of an async and of a blocking call, after the common properties of each were checked.
fn outcomes(name: &str, answer: &Answer) -> [Outcome; 2] {
    [false, true].map(|blocking| {
        let server = Server::start([answer.clone()]);
        let client = builder(&server)
            .api_key("key-s3cr3t")
            .timeout(LIMIT)
            .body_limit(BODY_LIMIT);
        let call = call(&built(client)).header("Authorization", "Bearer s3cr3t");
        let start = Instant::now();
        let outcome = match blocking {
            false => run(call.send()),
            true => call.send_blocking(),
        };
        assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
        if let Err(error) = &outcome {
            check(name, error);
        }
        outcome
    })
}

/// Checks the common properties of all errors.
fn check<E: std::error::Error + 'static>(name: &str, error: &E) {
    let said = error.to_string();
    assert!(said.len() < 1500, "{name}: {} bytes", said.len());
    assert!(!said.chars().any(char::is_control), "{name}: {said:?}");
    let mut shown = format!("{said} {error:?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        shown.push_str(&format!("{error} {error:?}"));
        cause = error.source();
    }
    assert!(!shown.contains(MARK), "{name}: {shown}");
}

/// Checks that a call fails with this kind of error, whose message has this part.
fn fails(name: &str, answer: Answer, kind: Kind, part: &str) {
    for outcome in outcomes(name, &answer) {
        let Err(error) = outcome else {
            panic!("{name}: the call succeeds")
        };
        let found = match &error {
            Error::Api(_) => Kind::Api,
            Error::UnexpectedStatus(_) => Kind::Status,
            Error::UnexpectedBody(_) => Kind::Body,
            Error::Transport(_) => Kind::Transport,
            Error::Timeout(_) => Kind::Timeout,
            _ => panic!("{name}: {error}"),
        };
        assert_eq!(found, kind, "{name}: {error}");
        assert!(error.to_string().contains(part), "{name}: {error}");
        let body = error.raw_body().map_or(0, |body| body.len());
        assert!(body <= BODY_LIMIT, "{name}: {body} bytes");
    }
}

// The length.

#[test]
fn a_wrong_length_is_never_a_value() {
    let size = PROGRESS.len();
    let cut = "it was cut off";
    for (length, kind, part) in [
        (format!("{}", size + 1), Kind::Body, cut),
        (format!("{}", size - 1), Kind::Body, "not JSON"),
        (String::from("0"), Kind::Body, "it is empty"),
        (format!("{}", u64::MAX - 2), Kind::Body, cut),
        (format!("{}0", u64::MAX), Kind::Transport, ""),
        (String::from("-1"), Kind::Transport, ""),
        (String::from("1e3"), Kind::Transport, ""),
        (String::new(), Kind::Transport, ""),
        (format!("{size}\r\ncontent-length: 1"), Kind::Transport, ""),
    ] {
        let text = format!("content-length: {length}\r\n\r\n{PROGRESS}");
        fails(&format!("length {length}"), answer(text), kind, part);
    }
}

#[test]
fn a_response_that_ends_early_is_never_a_value() {
    let middle = PROGRESS.len() / 2;
    let (first, second) = PROGRESS.split_at(middle);
    let lengths = format!("content-length: {}\r\n\r\n{PROGRESS}", PROGRESS.len());
    let chunks = format!(
        "transfer-encoding: chunked\r\n\r\n{:x}\r\n{first}\r\n{:x};x=y\r\n{second}\r\n0\r\nx-sum: 1\r\n\r\n",
        first.len(),
        second.len(),
    );
    for rest in [lengths, chunks] {
        let whole = format!("{HEAD}content-type: application/json\r\n{rest}");
        let ends = 0..=whole.len();
        for blocking in [false, true] {
            let sent = ends.clone().filter_map(|end| whole.get(..end));
            let server = Server::start(sent.map(Answer::raw));
            let client = built(builder(&server).api_key("key-s3cr3t").timeout(LIMIT));
            for end in ends.clone() {
                let outcome = match blocking {
                    false => run(call(&client).send()),
                    true => call(&client).send_blocking(),
                };
                if let Err(error) = &outcome {
                    check(&format!("{end} bytes"), error);
                }
                let is_whole = end == whole.len();
                assert_eq!(outcome.is_ok(), is_whole, "{end} bytes: {outcome:?}");
            }
        }
    }
}

#[test]
fn wrong_chunks_are_never_a_value() {
    let size = PROGRESS.len();
    for (name, chunks) in [
        ("none", String::new()),
        ("no size", format!("\r\n{PROGRESS}\r\n0\r\n\r\n")),
        ("a word", format!("many\r\n{PROGRESS}\r\n0\r\n\r\n")),
        (
            "too small",
            format!("{:x}\r\n{PROGRESS}\r\n0\r\n\r\n", size - 1),
        ),
        (
            "too large",
            format!("{:x}\r\n{PROGRESS}\r\n0\r\n\r\n", size + 99),
        ),
        ("huge", format!("ffffffffffffffff\r\n{PROGRESS}")),
        ("beyond", format!("fffffffffffffffff\r\n{PROGRESS}")),
        ("no last", format!("{size:x}\r\n{PROGRESS}\r\n")),
    ] {
        let text = format!("transfer-encoding: chunked\r\n\r\n{chunks}");
        fails(name, answer(text), Kind::Body, "it was cut off");
    }
}

#[test]
fn no_prefix_of_a_response_is_a_value() {
    let head = format!("{HEAD}content-length: {}\r\n\r\n", PROGRESS.len());
    let whole = format!("{head}{PROGRESS}");
    for end in (0..whole.len()).step_by(29) {
        let kind = if end < head.len() {
            Kind::Transport
        } else {
            Kind::Body
        };
        let beginning = whole.get(..end).unwrap_or_default();
        fails(&format!("{end} bytes"), Answer::raw(beginning), kind, "");
    }
    for outcome in outcomes("whole", &Answer::raw(whole)) {
        outcome.unwrap();
    }
}

// Without end.

#[test]
fn a_body_without_end_is_read_to_the_limit() {
    let piece = vec![b'['; 1 << 16];
    let chunk = [b"10000\r\n", &piece[..], b"\r\n"].concat();
    let large = "the body of the response is too large";
    for status in ["200 OK", "404 Not Found", "299 Odd"] {
        let head = |rest: &str| Answer::raw(format!("HTTP/1.1 {status}\r\n{rest}\r\n"));
        let kind = if status.starts_with("299") {
            Kind::Status
        } else {
            Kind::Body
        };
        for (name, answer, bytes) in [
            ("closed", head(""), &piece),
            ("long", head("content-length: 99999999999\r\n"), &piece),
            ("chunked", head("transfer-encoding: chunked\r\n"), &chunk),
        ] {
            let answer = answer.and_endless(bytes.clone(), PAUSE);
            fails(&format!("{status} {name}"), answer, kind, large);
        }
    }
    assert!(peak_memory() < 400 << 20, "{} bytes", peak_memory());
}

#[test]
fn a_head_without_end_is_an_error() {
    let line = format!("x: {}\r\n", "y".repeat(1000)).repeat(10);
    for (name, bytes) in [
        ("lines", line),
        ("short lines", "a: b\r\n".repeat(1000)),
        ("one line", "y".repeat(10_000)),
    ] {
        let answer = answer("").and_endless(bytes, PAUSE);
        fails(name, answer, Kind::Transport, "");
    }
    let status = Answer::raw("HTTP/1.1 200 ").and_endless("y".repeat(10_000), PAUSE);
    fails("status line", status, Kind::Transport, "");
    let chunked = "transfer-encoding: chunked\r\n\r\n";
    for (name, first, bytes) in [
        ("chunk extension", "1;", "x"),
        ("trailers", "0\r\n", "x: y\r\n"),
    ] {
        let answer = answer(format!("{chunked}{first}"));
        let answer = answer.and_endless(bytes.repeat(10_000), PAUSE);
        fails(name, answer, Kind::Body, "it was cut off");
    }
    assert!(peak_memory() < 400 << 20, "{} bytes", peak_memory());
}

#[test]
fn a_response_that_does_not_arrive_is_a_timeout() {
    let slowly = Duration::from_millis(50);
    let interim = |status: &str| format!("HTTP/1.1 {status}\r\nlink: </a>\r\n\r\n").repeat(10);
    let chunked = answer("transfer-encoding: chunked\r\n\r\n");
    let rows = [
        ("nothing", Answer::nothing(), String::new(), slowly),
        ("body", answer("\r\n"), String::from("["), slowly),
        ("head", answer(""), String::from("x: y\r\n"), slowly),
        ("line", Answer::raw("HTTP/1.1"), String::from(" "), slowly),
        ("chunk size", chunked, String::from("0"), slowly),
        ("100", Answer::nothing(), interim("100 Continue"), PAUSE),
        ("103", Answer::nothing(), interim("103 Hints"), PAUSE),
    ];
    let calls = rows.map(|(name, answer, bytes, pause)| {
        let answer = answer.and_endless(bytes, pause);
        thread::spawn(move || fails(name, answer, Kind::Timeout, "timed out"))
    });
    for call in calls {
        call.join().unwrap();
    }
    assert!(peak_memory() < 400 << 20, "{} bytes", peak_memory());
}

/// Returns the peak memory of this process, or 0 if the system does not report it.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse().ok());
    kilobytes.unwrap_or(0_u64) << 10
}

// The head.

#[test]
fn a_response_that_is_not_http_is_a_transport_error() {
    for (name, bytes) in [
        ("SSH", &b"SSH-2.0-OpenSSH_9.6\r\n"[..]),
        ("TLS", b"\x15\x03\x01\x00\x02\x02\x46"),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("HTTP/3.7", b"HTTP/3.7 200 OK\r\n\r\n{}"),
        ("JSON", PROGRESS.as_bytes()),
        ("zeros", &[0; 1000]),
        ("terminal", b"\x1b[2J\x07\r\n\r\n"),
        ("status 20", b"HTTP/1.1 20 OK\r\n\r\n"),
        ("status 099", b"HTTP/1.1 099 OK\r\n\r\n"),
        ("status 1000", b"HTTP/1.1 1000 OK\r\n\r\n"),
        ("no status", b"HTTP/1.1 \r\n\r\n"),
        ("no colon", b"HTTP/1.1 200 OK\r\nno header\r\n\r\n{}"),
        ("no name", b"HTTP/1.1 200 OK\r\n: value\r\n\r\n{}"),
        ("zero", b"HTTP/1.1 200 OK\r\na: \0\r\n\r\n{}"),
        ("space", b"HTTP/1.1 200 OK\r\na b: c\r\n\r\n{}"),
    ] {
        fails(name, Answer::raw(bytes), Kind::Transport, "");
    }
}

#[test]
fn unusual_statuses_are_errors_with_that_status() {
    for status in [101, 204, 205, 304, 600, 999] {
        let answer = Answer::of(status, PROBLEM, r#"{"title": "odd"}"#);
        for outcome in outcomes(&status.to_string(), &answer) {
            let error = outcome.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        }
    }
}

#[test]
fn the_media_type_does_not_change_the_result() {
    let long = "x/".repeat(20_000);
    for media in [
        "text/html",
        "image/png",
        "application/json; charset=utf-16",
        "",
        "\u{fc}",
        &long,
    ] {
        for outcome in outcomes(media, &Answer::of(200, media, PROGRESS)) {
            outcome.unwrap();
        }
        fails(
            media,
            Answer::of(200, media, "<html>"),
            Kind::Body,
            "not JSON",
        );
    }
}

#[test]
fn redirects_that_lead_nowhere_or_elsewhere_are_not_followed() {
    for target in [
        "",
        "#",
        "//",
        "http://[",
        "javascript:alert(1)",
        "http://u:s3cr3t@127.0.0.1:1/",
        "\u{fc}\u{202e}",
    ] {
        for status in [302, 308] {
            let answer = Answer::new(status, &[("location", target)], "<html>");
            for outcome in outcomes(target, &answer) {
                let error = outcome.unwrap_err();
                assert_eq!(error.status().unwrap().as_u16(), status);
                assert!(error.to_string().contains("a redirect to"), "{error}");
            }
        }
    }
}

#[test]
fn a_very_long_retry_after_is_not_waited_for() {
    for (value, sent) in [
        ("0", 3),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 3),
        ("61", 1),
        ("18446744073709551615", 1),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 1),
        ("99999999999999999999999", 3),
        ("-1", 3),
        ("NaN", 3),
        ("soon", 3),
        ("Fri, 31 Dec 99999999999999 99:99:99 GMT", 3),
        ("", 3),
    ] {
        let answer = Answer::new(503, &[("retry-after", value)], "");
        let server = Server::start(vec![answer; 9]);
        let brief = Duration::from_millis(1);
        let policy = RetryPolicy::default().backoff(brief, brief);
        let client = built(builder(&server).api_key("the-key").retry(policy));
        let start = Instant::now();
        let error = run(call(&client).send()).unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 503);
        assert!(start.elapsed() < PATIENCE, "{value}");
        assert_eq!(server.count(), sent, "{value}");
    }
}

// The body.

#[test]
fn a_body_in_another_encoding_is_named() {
    let utf16: Vec<u8> = PROGRESS.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin1 = PROGRESS
        .replace("contact", "\u{fc}")
        .chars()
        .map(|c| c as u8)
        .collect();
    // The beginning of a bomb: a megabyte of zeros, again and again.
    let gzip = [
        &b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xec\xc1\x01\x01"[..],
        &[0; 1000],
    ]
    .concat();
    let cut_in_a_character = b"\"\xe2\x82".to_vec();
    for (name, body) in [
        ("UTF-16", utf16),
        ("Latin-1", latin1),
        ("gzip", gzip),
        ("cut", cut_in_a_character),
        ("zeros", vec![0; 10_000]),
    ] {
        let headers = [
            ("content-type", "application/json"),
            ("content-encoding", "gzip"),
        ];
        for answer in [
            Answer::new(200, &headers, &body),
            Answer::new(404, &headers, &body),
        ] {
            fails(name, answer, Kind::Body, "it is not");
        }
    }
}

#[test]
fn deeply_nested_json_is_an_error() {
    let deep = 500_000;
    for (name, text) in [
        ("arrays", "[".repeat(deep)),
        (
            "whole arrays",
            format!("{}{}", "[".repeat(deep), "]".repeat(deep)),
        ),
        ("objects", r#"{"a":"#.repeat(deep / 5)),
        (
            "unknown member",
            format!("{{\"unknown\":{}", "[".repeat(deep)),
        ),
    ] {
        fails(name, json(&text), Kind::Body, "recursion limit");
        let problem = Answer::of(404, PROBLEM, &text);
        fails(name, problem, Kind::Body, "recursion limit");
        fails(name, Answer::of(299, PROBLEM, &text), Kind::Status, "299");
    }
}

#[test]
fn a_very_large_json_body_gives_a_short_message() {
    let long = "9".repeat(100_000);
    let hostile = "\\u001b[31m\u{202e}\\u0000".repeat(1000);
    for (name, text) in [
        ("wide", format!("[{}[]]", "[],".repeat(200_000))),
        (
            "many members",
            format!("{{{}\"a\":1}}", "\"a\":1,".repeat(100_000)),
        ),
        ("digits", PROGRESS.replace("1250", &long)),
        ("exponent", PROGRESS.replace("1250", &format!("1e{long}"))),
        ("name", format!("{{\"{long}\":1}}")),
        (
            "control characters",
            PROGRESS.replace("1250", &format!("\"{hostile}\"")),
        ),
        ("half of a pair", PROGRESS.replace("1250", "\"\\ud800\"")),
        (
            "member twice",
            PROGRESS.replace('}', ",\"recordsProcessed\":\"\"}"),
        ),
    ] {
        fails(name, json(&text), Kind::Body, "");
    }
}
