//! An HTTP server on loopback that keeps every byte it is sent and answers with scripted bytes.
//!
//! It knows no more of HTTP than where a request ends that has a `content-length` or no body, so nothing between a test
//! and the wire can put right what a client does wrong. Everything it does is bounded in time.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long the server waits for a connection or for a byte, and a test for a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the server does with one connection.
#[derive(Debug, Clone)]
pub struct Answer {
    bytes: Vec<u8>,
    delay: Duration,
}

impl Answer {
    /// These bytes and nothing else; then the connection is closed.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            delay: Duration::ZERO,
        }
    }

    /// The connection is closed without a byte.
    #[must_use]
    pub fn nothing() -> Self {
        Self::raw([])
    }

    /// A whole answer with a header `x-request-id: req-7`, and these ones.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut head = format!("HTTP/1.1 {status} Some Reason\r\nx-request-id: req-7\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str(&format!(
            "content-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        ));
        Self::raw([head.as_bytes(), body].concat())
    }

    /// A whole answer of this media type.
    pub fn of(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, &[("content-type", media_type)], body)
    }

    /// The same, so much later.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }
}

/// A server on loopback.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    requests: Receiver<Vec<u8>>,
}

impl Server {
    /// A server that gives these answers, one to each connection, and then listens no more.
    ///
    /// # Panics
    ///
    /// If there is no port to be had.
    #[must_use]
    pub fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<Answer> = answers.into_iter().collect();
        let (listener, address) = match listen() {
            Ok(both) => both,
            Err(error) => panic!("no server on loopback: {error}"),
        };
        let (sender, requests) = channel();
        thread::spawn(move || {
            for answer in answers {
                let Some(mut stream) = accept(&listener) else {
                    return;
                };
                // A test that has seen enough drops the receiver, and a client may hang up at any time.
                let _ = sender.send(read_request(&mut stream));
                thread::sleep(answer.delay);
                let _ = stream.write_all(&answer.bytes);
                let _ = stream.shutdown(Shutdown::Write);
                let _ = stream.read_to_end(&mut Vec::new());
            }
        });
        Self { address, requests }
    }

    /// Where it listens: `http://127.0.0.1:40000`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// `127.0.0.1:40000`.
    #[must_use]
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// The next request.
    ///
    /// # Panics
    ///
    /// If none comes, or it is not text.
    #[must_use]
    pub fn request(&self) -> Request {
        match self.requests.recv_timeout(PATIENCE) {
            Ok(bytes) => Request::of(&bytes),
            Err(error) => panic!("no request came: {error}"),
        }
    }

    /// How many requests came that no one has asked for.
    #[must_use]
    pub fn count(&self) -> usize {
        // A request under way on loopback is there by then.
        thread::sleep(Duration::from_millis(50));
        self.requests.try_iter().count()
    }
}

/// A request as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET /path HTTP/1.1`.
    pub line: String,
    /// The header lines in the order of the alphabet, their names as they came.
    pub headers: Vec<String>,
    /// What follows the head.
    pub body: String,
}

impl Request {
    fn of(bytes: &[u8]) -> Self {
        let Ok(text) = std::str::from_utf8(bytes) else {
            panic!("the request is not text: {bytes:?}")
        };
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            panic!("the head of the request is not whole: {text:?}")
        };
        let mut lines = head.split("\r\n").map(str::to_owned);
        let line = lines.next().unwrap_or_default();
        let mut headers: Vec<String> = lines.collect();
        headers.sort_unstable();
        Self {
            line,
            headers,
            body: body.to_owned(),
        }
    }

    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| {
            let (found, value) = line.split_once(": ")?;
            found.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

fn listen() -> std::io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// The next connection, unless none comes.
fn accept(listener: &TcpListener) -> Option<TcpStream> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        match listener.accept() {
            Ok((stream, _)) => {
                stream.set_nonblocking(false).ok()?;
                stream.set_read_timeout(Some(PATIENCE)).ok()?;
                stream.set_write_timeout(Some(PATIENCE)).ok()?;
                return Some(stream);
            }
            Err(_) => thread::sleep(Duration::from_millis(2)),
        }
    }
    None
}

/// What comes, to the end of the body.
fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    while !is_whole(&request) {
        match stream.read(&mut buffer) {
            Ok(count) if count > 0 => {
                request.extend_from_slice(buffer.get(..count).unwrap_or_default());
            }
            _ => break,
        }
    }
    request
}

/// Whether a request has its head, and as much of a body as the head announces.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, _)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let announced = head.to_ascii_lowercase().lines().find_map(|line| {
        let length = line.strip_prefix("content-length:")?;
        length.trim().parse::<usize>().ok()
    });
    request.len() >= head.len() + 4 + announced.unwrap_or(0)
}
