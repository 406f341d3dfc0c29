//! An HTTP server on loopback whose responses a function of the test writes, as a real service would. Connections are kept
//! alive.

use crate::server::{Request, read_request};
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// The time for which the server waits for a request or for the client to read.
const PATIENCE: Duration = Duration::from_secs(30);

/// A server on loopback, which runs until the process ends.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
}

/// The connection to which a response is written.
#[derive(Debug)]
pub struct Reply<'a>(&'a mut TcpStream);

impl Service {
    /// Starts a server that answers each request with what the function writes.
    ///
    /// # Panics
    ///
    /// Panics if no port is available.
    #[must_use]
    pub fn start(
        answer: impl Fn(&Request, &mut Reply<'_>) -> io::Result<()> + Send + Sync + 'static,
    ) -> Self {
        let bound = TcpListener::bind("127.0.0.1:0");
        let bound = bound.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) = match bound {
            Ok(bound) => bound,
            Err(error) => panic!("no server on loopback: {error}"),
        };
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let answer = Arc::clone(&answer);
                // A client may close the connection at any time.
                thread::spawn(move || serve(stream?, &*answer));
            }
        });
        Self { address }
    }

    /// Returns the origin of the server: `http://127.0.0.1:40000`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn serve(
    mut stream: TcpStream,
    answer: &dyn Fn(&Request, &mut Reply<'_>) -> io::Result<()>,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    loop {
        let request = read_request(&mut stream);
        if request.is_empty() {
            return Ok(());
        }
        answer(&Request::of(&request), &mut Reply(&mut stream))?;
    }
}

impl Reply<'_> {
    /// Writes a response of JSON with these headers.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn json(&mut self, status: u16, headers: &[(&str, &str)], body: &str) -> io::Result<()> {
        let media_type = [("content-type", "application/json")];
        self.of(status, &[headers, &media_type].concat(), body)
    }

    /// Writes a response with these headers and no others.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn of(&mut self, status: u16, headers: &[(&str, &str)], body: &str) -> io::Result<()> {
        self.head(status, headers)?;
        write!(self.0, "content-length: {}\r\n\r\n{body}", body.len())
    }

    /// Begins a response whose body is written in pieces.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn begin(&mut self, media_type: &str) -> io::Result<()> {
        self.head(200, &[])?;
        write!(
            self.0,
            "content-type: {media_type}\r\ntransfer-encoding: chunked\r\n\r\n"
        )
    }

    /// Writes a piece of the body. An empty one ends it.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection fails.
    pub fn piece(&mut self, piece: &str) -> io::Result<()> {
        let chunk = format!("{:x}\r\n{piece}\r\n", piece.len());
        self.0.write_all(chunk.as_bytes())
    }

    fn head(&mut self, status: u16, headers: &[(&str, &str)]) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {status} Some Reason\r\nx-request-id: req-7\r\n");
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        self.0.write_all(head.as_bytes())
    }
}
