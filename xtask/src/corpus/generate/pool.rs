//! Runs the workers. Each is another process of this program, which receives one document after another and is replaced
//! when it dies.

use super::worker::Request;
use crate::corpus::documents::find::Document;
use crate::corpus::outcome::Outcome;
use crate::corpus::problem::Problem;
use crate::corpus::progress::Progress;
use crate::process::{Silence, Worker};
use std::collections::VecDeque;
use std::sync::mpsc;
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
        None => Worker::start(TASK, jobs)?,
    };
    let failed = |code, message| Ok(Outcome::failed(&request.name, request.bytes, code, message));
    let text = serde_json::to_string(request).map_err(|error| error.to_string())?;
    if let Err(error) = live.send(&text) {
        return failed("crash", format!("the worker takes no request: {error}"));
    }
    let parts = u32::try_from(1 + request.bytes / BYTES_OF_LIMIT).unwrap_or(u32::MAX);
    let limit = limit.saturating_mul(parts);
    match live.answer(limit, u64::MAX) {
        Ok(line) => match serde_json::from_str::<Outcome>(&line) {
            Ok(outcome) => {
                if outcome.peak_kib < REPLACE_KIB && outcome.failure.as_deref() != Some("panic") {
                    *worker = Some(live);
                }
                Ok(outcome)
            }
            Err(error) => failed("crash", format!("the worker's answer is damaged: {error}")),
        },
        Err(silence @ (Silence::Hangs(_) | Silence::Grows(_))) => {
            failed("timeout", silence.to_string())
        }
        Err(silence @ Silence::Died(_)) => failed("crash", silence.to_string()),
    }
}
