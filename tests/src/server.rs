//! An HTTP server on loopback that records every received byte and responds with scripted bytes.
//!
//! It parses no HTTP except for the end of a request with a `content-length` or no body. So nothing corrects the mistakes
//! of a client before a test sees them. All its operations have a time limit.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// The time for which the server waits for a connection or a byte, and a test for a request.
const PATIENCE: Duration = Duration::from_secs(10);

/// The response of the server to one connection.
#[derive(Debug, Clone)]
pub struct Answer {
    bytes: Vec<u8>,
    delay: Duration,
    /// Bytes that are sent again and again after the response, and the pause before each time.
    endless: Option<(Vec<u8>, Duration)>,
}

impl Answer {
    /// Creates a response of these bytes and nothing else, after which the connection is closed.
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            bytes: bytes.into(),
            delay: Duration::ZERO,
            endless: None,
        }
    }

    /// Creates a response without a byte, which only closes the connection.
    #[must_use]
    pub fn nothing() -> Self {
        Self::raw([])
    }

    /// Creates a complete response with a header `x-request-id: req-7` and these headers.
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

    /// Creates a complete response of this media type.
    pub fn of(status: u16, media_type: &str, body: impl AsRef<[u8]>) -> Self {
        Self::new(status, &[("content-type", media_type)], body)
    }

    /// Sends these bytes after the response, again and again with a pause before each time, until the client closes the
    /// connection.
    #[must_use]
    pub fn and_endless(mut self, bytes: impl Into<Vec<u8>>, pause: Duration) -> Self {
        self.endless = Some((bytes.into(), pause));
        self
    }

    /// Delays the response.
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
    /// Starts a server that sends these responses, one to each connection, and then stops listening.
    ///
    /// # Panics
    ///
    /// Panics if no port is available.
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
                // A test may drop the receiver early, and a client may close the connection at any time.
                let _ = sender.send(read_request(&mut stream));
                thread::sleep(answer.delay);
                let _ = stream.write_all(&answer.bytes);
                if let Some((bytes, pause)) = answer.endless {
                    thread::sleep(pause);
                    while stream.write_all(&bytes).is_ok() {
                        thread::sleep(pause);
                    }
                }
                let _ = stream.shutdown(Shutdown::Write);
                let _ = stream.read_to_end(&mut Vec::new());
            }
        });
        Self { address, requests }
    }

    /// Returns the origin of the server: `http://127.0.0.1:40000`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the address of the server: `127.0.0.1:40000`.
    #[must_use]
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Returns the next request.
    ///
    /// # Panics
    ///
    /// Panics if there is none in time, or if it is not text.
    #[must_use]
    pub fn request(&self) -> Request {
        match self.requests.recv_timeout(PATIENCE) {
            Ok(bytes) => Request::of(&bytes),
            Err(error) => panic!("no request came: {error}"),
        }
    }

    /// Returns the number of received requests that no test has taken.
    #[must_use]
    pub fn count(&self) -> usize {
        // A request in transit on loopback arrives within this time.
        thread::sleep(Duration::from_millis(50));
        self.requests.try_iter().count()
    }
}

/// A request as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET /path HTTP/1.1`.
    pub line: String,
    /// The header lines in alphabetical order, with their names as received.
    pub headers: Vec<String>,
    /// The text after the head.
    pub body: String,
}

impl Request {
    pub(crate) fn of(bytes: &[u8]) -> Self {
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

    /// Returns the value of a header.
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

/// Returns the next connection, or `None` if there is none in time.
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

/// Reads the request to the end of its body.
pub(crate) fn read_request(stream: &mut TcpStream) -> Vec<u8> {
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

/// Returns whether a request is complete: its head, and a body of the size in the head.
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
