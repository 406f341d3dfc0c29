//! Runs the workers. Each is another process of this program, which receives one document after another and is replaced
//! when it dies.

use super::worker::Request;
use crate::corpus::documents::find::Document;
use crate::corpus::outcome::Outcome;
use crate::corpus::problem::Problem;
use crate::corpus::progress::Progress;
use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The hidden task that runs this program as a worker.
pub(crate) const TASK: &str = "corpus-worker";

/// The peak memory from which a worker is replaced, since it would keep the memory that a large document needed.
const REPLACE_KIB: u64 = 1 << 20;

/// The number of bytes for which a document gets the time limit once more.
const BYTES_OF_LIMIT: u64 = 10 << 20;

/// Generates the documents and writes nothing.
pub(in crate::corpus) fn generate(
    documents: &[Document],
    jobs: usize,
    limit: Duration,
) -> Result<Vec<Outcome>, Problem> {
    let requests = documents
        .iter()
        .map(|document| Request {
            name: document.name.clone(),
            path: document.path.clone(),
            bytes: document.bytes,
            package: None,
        })
        .collect();
    answer(requests, jobs, limit, "generating")
}

/// Processes the requests, the largest first, so that none is left alone at the end. Returns the outcomes in the order
/// of the names.
pub(in crate::corpus) fn answer(
    mut requests: Vec<Request>,
    jobs: usize,
    limit: Duration,
    doing: &'static str,
) -> Result<Vec<Outcome>, Problem> {
    let progress = Progress::start(doing, requests.len());
    requests.sort_by(|left, right| {
        (right.bytes.cmp(&left.bytes)).then_with(|| left.name.cmp(&right.name))
    });
    let jobs = jobs.min(requests.len()).max(1);
    let queue = Mutex::new(VecDeque::from(requests));
    let (answers, incoming) = mpsc::channel();
    let mut outcomes = thread::scope(|scope| {
        for _ in 0..jobs {
            let answers = answers.clone();
            let queue = &queue;
            scope.spawn(move || {
                let mut worker = None;
                loop {
                    let next = queue
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .pop_front();
                    let Some(request) = next else {
                        break;
                    };
                    let answer = ask(&mut worker, &request, jobs, limit);
                    let is_over = answer.is_err();
                    if answers.send(answer).is_err() || is_over {
                        break;
                    }
                }
            });
        }
        drop(answers);
        let mut outcomes = Vec::new();
        for outcome in incoming {
            match outcome {
                Ok(outcome) => {
                    progress.advance(&outcome);
                    outcomes.push(outcome);
                }
                Err(problem) => {
                    queue.lock().unwrap_or_else(PoisonError::into_inner).clear();
                    return Err(problem);
                }
            }
        }
        Ok(outcomes)
    })?;
    progress.finish();
    outcomes.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(outcomes)
}

/// Sends a request to a worker, which is started if there is none. A worker that dies is an outcome; a worker that does
/// not start is an error.
fn ask(
    worker: &mut Option<Worker>,
    request: &Request,
    jobs: usize,
    limit: Duration,
) -> Result<Outcome, Problem> {
    let mut live = match worker.take() {
        Some(live) => live,
        None => Worker::start(jobs)?,
    };
    let failed = |code, message| Ok(Outcome::failed(&request.name, request.bytes, code, message));
    let text = serde_json::to_string(request).map_err(|error| error.to_string())?;
    if let Err(error) = live.send(&text) {
        return failed("crash", format!("the worker takes no request: {error}"));
    }
    let parts = u32::try_from(1 + request.bytes / BYTES_OF_LIMIT).unwrap_or(u32::MAX);
    let limit = limit.saturating_mul(parts);
    match live.answers.recv_timeout(limit) {
        Ok(line) => match serde_json::from_str::<Outcome>(&line) {
            Ok(outcome) => {
                if outcome.peak_kib < REPLACE_KIB && outcome.failure.as_deref() != Some("panic") {
                    *worker = Some(live);
                }
                Ok(outcome)
            }
            Err(error) => failed("crash", format!("the worker's answer is damaged: {error}")),
        },
        Err(RecvTimeoutError::Timeout) => {
            failed("timeout", format!("not done after {} s", limit.as_secs()))
        }
        Err(RecvTimeoutError::Disconnected) => {
            let why = match live.child.wait() {
                Ok(status) => format!("the worker died: {status}"),
                Err(error) => format!("the worker died: {error}"),
            };
            failed("crash", why)
        }
    }
}

/// A process that processes requests.
struct Worker {
    child: Child,
    requests: Option<ChildStdin>,
    answers: Receiver<String>,
}

impl Worker {
    fn start(jobs: usize) -> Result<Self, Problem> {
        let problem = |error| format!("no worker starts: {error}");
        let program = std::env::current_exe().map_err(problem)?;
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let mut child = Command::new(program)
            .arg(TASK)
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

    fn send(&mut self, text: &str) -> std::io::Result<()> {
        match &mut self.requests {
            Some(requests) => {
                writeln!(requests, "{text}")?;
                requests.flush()
            }
            None => Err(std::io::ErrorKind::BrokenPipe.into()),
        }
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
