//! Bodies of 1 GiB are sent and received in little memory. The process has no other tests, since the peak of its memory is
//! measured.

use allof_runtime::http::{RequestBytes, RequestItems};
use allof_runtime::json::{File, ToTree, Tree};
use allof_runtime::{
    Api, Call, Client, ClientBuilder, Failure, Operation, OperationInfo, RawResponse,
    RequestBuilder, Server, ServerUrl, Undocumented,
};
use allof_tests::wire::run;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::LazyLock;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

const SIZE: u64 = 1 << 30;
/// The limit of the memory, with that of the server, which is in the same process.
const MEMORY: u64 = 32 << 20;

/// Bytes of which each one is determined by its offset.
static PATTERN: LazyLock<Vec<u8>> = LazyLock::new(|| (0..=255).cycle().take(256 << 10).collect());

/// Returns the bytes at an offset, at most `count` of them.
fn bytes_at(offset: u64, count: u64) -> &'static [u8] {
    let start = usize::try_from(offset % 256).unwrap();
    let end =
        usize::try_from(count).map_or(PATTERN.len(), |count| PATTERN.len().min(start + count));
    &PATTERN[start..end]
}

/// A reader of so many bytes.
struct Source {
    offset: u64,
    end: u64,
}

impl Read for Source {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = bytes_at(self.offset, self.end - self.offset).read(buffer)?;
        self.offset += u64::try_from(count).unwrap();
        Ok(count)
    }
}

fn source() -> Source {
    Source {
        offset: 0,
        end: SIZE,
    }
}

/// Checks the bytes that follow those before.
#[derive(Default)]
struct Sink(u64);

impl Sink {
    fn take(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            let expected = bytes_at(self.0, u64::try_from(piece.len()).unwrap());
            let (first, rest) = piece.split_at(expected.len());
            assert!(first == expected, "wrong bytes at {}", self.0);
            self.0 += u64::try_from(first.len()).unwrap();
            piece = rest;
        }
    }
}

static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://api.test")],
    }],
    variables: &[],
    schemes: &[],
    user_agent: "test/1",
};

/// Declares an operation whose body a statement writes.
macro_rules! operation {
    ($name:ident($value:ty), $method:literal, |$body:ident, $request:ident| $write:expr) => {
        struct $name($value);

        impl Operation for $name {
            type Output = ();
            type Error = Undocumented;
            const INFO: &'static OperationInfo = &OperationInfo {
                id: "file",
                method: $method,
                template: "/file",
                server: 0,
                security: &[],
                accept: "",
            };

            fn request(&self, $request: &mut RequestBuilder) {
                let $body = &self.0;
                $write;
            }

            fn read(response: &RawResponse) -> Result<(), Failure<Undocumented>> {
                match response.status().as_u16() {
                    204 => response.empty(),
                    _ => response.undocumented(),
                }
            }
        }
    };
}

operation!(GetFile(()), "GET", |_body, request| request.path("/file"));
operation!(PutFile(RequestBytes), "PUT", |body, request| {
    request.path("/file").raw("image/png", body)
});
operation!(PutForm(Form), "PUT", |body, request| {
    let request = request.path("/file");
    request.multipart("multipart/form-data", body, &[])
});
operation!(PutLines(RequestItems<String>), "PUT", |body, request| {
    let request = request.path("/file");
    request.json_lines("application/jsonl", body)
});

/// A form with a file.
struct Form(File);

impl ToTree for Form {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Object(vec![("file".into(), self.0.to_tree())])
    }
}

/// The body of a request that the server received.
#[derive(Debug, PartialEq)]
struct Received {
    /// The number of bytes that `Content-Length` announced.
    announced: Option<u64>,
    size: u64,
}

/// Starts a server that sends 1 GiB for each `GET`, and tells what it receives.
fn serve() -> (Client, Receiver<Received>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let (sender, received) = channel();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let sender = sender.clone();
            // A client may close the connection at any time.
            thread::spawn(move || answer(stream.unwrap(), |one| sender.send(one).unwrap()));
        }
    });
    let client = ClientBuilder::for_api(&API)
        .base_url(origin)
        .timeout(None)
        .build();
    (client.unwrap(), received)
}

fn answer(mut stream: TcpStream, tell: impl Fn(Received)) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    loop {
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            match line.trim_end() {
                "" => break,
                line => head.push(line.to_ascii_lowercase()),
            }
        }
        if head[0].starts_with("get ") {
            write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n")?;
            io::copy(&mut source(), &mut stream)?;
            continue;
        }
        let length = head
            .iter()
            .find_map(|line| line.strip_prefix("content-length: "));
        let announced = length.map(|length| length.parse().unwrap());
        // Only the body of bytes has the pattern.
        let mut sink = head
            .contains(&"content-type: image/png".to_owned())
            .then(Sink::default);
        let size = match announced {
            Some(length) => drain(&mut reader.by_ref().take(length), sink.as_mut())?,
            None => chunks(&mut reader, sink.as_mut())?,
        };
        tell(Received { announced, size });
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n")?;
    }
}

/// Reads to the end, and returns the number of bytes.
fn drain(reader: &mut impl Read, mut sink: Option<&mut Sink>) -> io::Result<u64> {
    let mut buffer = vec![0; 64 << 10];
    let mut size = 0;
    loop {
        match reader.read(&mut buffer)? {
            0 => return Ok(size),
            count => {
                size += u64::try_from(count).unwrap();
                if let Some(sink) = &mut sink {
                    sink.take(&buffer[..count]);
                }
            }
        }
    }
}

/// Reads a body with `Transfer-Encoding: chunked`, and returns the number of its bytes.
fn chunks(reader: &mut impl BufRead, mut sink: Option<&mut Sink>) -> io::Result<u64> {
    let mut size = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let chunk = u64::from_str_radix(line.trim_end(), 16).unwrap();
        size += drain(&mut reader.by_ref().take(chunk), sink.as_deref_mut())?;
        reader.read_line(&mut String::new())?;
        if chunk == 0 {
            return Ok(size);
        }
    }
}

/// Returns the largest number of bytes of memory that the process had so far, if the system tells it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kibibytes << 10)
}

/// Sends a call, async or blocking.
fn send<O: Operation<Output = ()> + 'static>(call: Call<O>, blocking: bool) {
    match blocking {
        false => run(call.send()).unwrap(),
        true => call.send_blocking().unwrap(),
    }
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn bodies_of_1_gib_need_less_than_32_mib() {
    let (client, received) = serve();
    let mut sink = Sink::default();
    run(async {
        let mut body = client.call(GetFile(())).bytes_stream().await.unwrap();
        while let Some(piece) = body.next().await {
            sink.take(&piece.unwrap());
        }
    });
    assert_eq!(sink.0, SIZE);
    let mut body = client.call(GetFile(())).bytes_stream_blocking().unwrap();
    let mut sink = Sink::default();
    assert_eq!(drain(&mut body, Some(&mut sink)).unwrap(), SIZE);
    for blocking in [false, true] {
        let body = RequestBytes::reader(source()).with_length(SIZE);
        send(client.call(PutFile(body)), blocking);
        let announced = Some(SIZE);
        let size = SIZE;
        assert_eq!(received.recv().unwrap(), Received { announced, size });
        // To write JSON takes long without optimizations.
        let (line, least) = ("x".repeat(64 << 10), SIZE / 16);
        let lines = (0..=least >> 16).map(move |_| line.clone());
        let lines = RequestItems::iter(lines);
        send(client.call(PutLines(lines)), blocking);
        assert!(received.recv().unwrap().size > least);
    }
    let body = RequestBytes::reader(source());
    send(client.call(PutFile(body)), false);
    let (announced, size) = (None, SIZE);
    assert_eq!(received.recv().unwrap(), Received { announced, size });
    let file = File::reader(source()).with_length(SIZE);
    send(client.call(PutForm(Form(file))), false);
    let form = received.recv().unwrap();
    assert_eq!(form.announced, Some(form.size));
    assert!(form.size > SIZE);
    match peak_memory() {
        Some(peak) => assert!(peak < MEMORY, "{} KiB", peak >> 10),
        None => eprintln!("SKIPPED: this system does not tell the peak of the memory"),
    }
}
