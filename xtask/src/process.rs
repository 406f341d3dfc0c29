//! Worker processes: other processes of this program, which receive one request per line and print one answer per line.
//! A panic, a hang or an exhausted stack ends only them.

use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::panic::PanicHookInfo;
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How often the memory of a worker is looked at.
const LOOK: Duration = Duration::from_millis(100);

/// A worker process.
pub(crate) struct Worker {
    child: Child,
    requests: Option<ChildStdin>,
    answers: Receiver<String>,
}

/// The reason why there is no answer.
#[derive(Debug)]
pub(crate) enum Silence {
    /// The time limit passed.
    Hangs(Duration),
    /// The worker used more memory than it may, in KiB.
    Grows(u64),
    /// The process ended.
    Died(String),
}

impl fmt::Display for Silence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hangs(limit) => write!(f, "not done after {} s", limit.as_secs()),
            Self::Grows(kib) => write!(f, "more than {} MiB of memory", kib / 1024),
            Self::Died(why) => write!(f, "the worker died: {why}"),
        }
    }
}

impl Worker {
    /// Starts a worker that runs the hidden task `task`, beside `jobs - 1` others.
    pub(crate) fn start(task: &str, jobs: usize) -> Result<Self, String> {
        let problem = |error| format!("no worker starts: {error}");
        let program = std::env::current_exe().map_err(problem)?;
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let mut child = Command::new(program)
            .arg(task)
            .env("RAYON_NUM_THREADS", (cores / jobs).max(1).to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(problem)?;
        let requests = child.stdin.take();
        let (send, answers) = mpsc::channel();
        if let Some(output) = child.stdout.take() {
            // The thread ends with the process, which closes its output.
            thread::spawn(move || {
                for line in BufReader::new(output).lines().map_while(Result::ok) {
                    if send.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        Ok(Self {
            child,
            requests,
            answers,
        })
    }

    /// Sends a request.
    pub(crate) fn send(&mut self, text: &str) -> io::Result<()> {
        match &mut self.requests {
            Some(requests) => {
                writeln!(requests, "{text}")?;
                requests.flush()
            }
            None => Err(io::ErrorKind::BrokenPipe.into()),
        }
    }

    /// Waits for the answer. A worker that is silent must not be asked again.
    pub(crate) fn answer(&mut self, limit: Duration, most_kib: u64) -> Result<String, Silence> {
        let start = Instant::now();
        loop {
            let left = limit.saturating_sub(start.elapsed());
            match self.answers.recv_timeout(left.min(LOOK)) {
                Ok(line) => return Ok(line),
                Err(RecvTimeoutError::Timeout) if left.is_zero() => {
                    return Err(Silence::Hangs(limit));
                }
                Err(RecvTimeoutError::Timeout) => {
                    if self.memory_kib().is_some_and(|kib| kib > most_kib) {
                        return Err(Silence::Grows(most_kib));
                    }
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let why = match self.child.wait() {
                        Ok(status) => status.to_string(),
                        Err(error) => error.to_string(),
                    };
                    return Err(Silence::Died(why));
                }
            }
        }
    }

    /// Returns the memory that the process uses now, where the system tells.
    fn memory_kib(&self) -> Option<u64> {
        let path = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(path).ok()?;
        let rest = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        rest.split_whitespace().next()?.parse().ok()
    }
}

impl Drop for Worker {
    /// Ends the process, even if it hangs.
    fn drop(&mut self) {
        self.requests = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The message and the place of the first panic that is not taken yet.
static PANIC: Mutex<Option<String>> = Mutex::new(None);

/// Answers requests until there are no more: the other side of [`Worker`].
pub(crate) fn serve(answer: impl Fn(&str) -> Option<String>) -> ExitCode {
    std::panic::set_hook(Box::new(note_panic));
    let mut answers = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let Some(mut text) = line.ok().and_then(|line| answer(&line)) else {
            return ExitCode::FAILURE;
        };
        text.push('\n');
        let written = answers.write_all(text.as_bytes());
        if written.and_then(|()| answers.flush()).is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn note_panic(info: &PanicHookInfo<'_>) {
    let text = info.payload_as_str().unwrap_or("a panic without a message");
    let place = info.location().map_or_else(String::new, |location| {
        format!(" ({}:{})", location.file(), location.line())
    });
    let mut last = PANIC.lock().unwrap_or_else(PoisonError::into_inner);
    last.get_or_insert(format!("{text}{place}"));
}

/// Returns the message and the place of the first panic since the last call.
pub(crate) fn take_panic() -> String {
    let mut last = PANIC.lock().unwrap_or_else(PoisonError::into_inner);
    last.take().unwrap_or_default()
}
