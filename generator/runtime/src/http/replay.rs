//! A transport that replays what was recorded.

use super::body::Body;
use super::recorded;
use super::redact::Secrets;
use super::transport::{BoxFuture, Transport};
use super::transport_error::{TransportError, TransportErrorKind};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;
use std::collections::VecDeque;
use std::future::ready;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use std::{fmt, io};

/// A transport that responds to requests with what a [`RecordingTransport`](crate::runtime::RecordingTransport)
/// recorded, in the same order. Waiting takes no time.
///
/// A request must have the method, the URL and the body of the recorded one, apart from secrets; otherwise the call fails with
/// an error that shows both. Headers may differ.
pub struct ReplayTransport {
    path: PathBuf,
    state: Mutex<State>,
    secrets: Secrets,
}

struct State {
    rest: VecDeque<Value>,
    number: usize,
}

impl fmt::Debug for ReplayTransport {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ReplayTransport")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl ReplayTransport {
    /// Opens a recording.
    ///
    /// # Errors
    /// The file cannot be read, or is no recording.
    pub fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let exchanges = recorded::read(path).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", path.display()))
        })?;
        Ok(Self {
            path: path.to_owned(),
            state: Mutex::new(State {
                rest: exchanges.into(),
                number: 0,
            }),
            secrets: Secrets::default(),
        })
    }

    /// Ignores the values that were removed by [`RecordingTransport::hide_name`](crate::runtime::RecordingTransport::hide_name).
    #[must_use]
    pub fn hide_name(mut self, name: &str) -> Self {
        self.secrets.add_name(name);
        self
    }

    /// Ignores the texts that were removed by [`RecordingTransport::hide`](crate::runtime::RecordingTransport::hide).
    #[must_use]
    pub fn hide(mut self, text: &str) -> Self {
        self.secrets.add_text(text);
        self
    }

    /// Returns the number of recorded exchanges that were not asked for yet.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.lock().rest.len()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let mut secrets = self.secrets.clone();
        secrets.add_request(&head);
        let sent = recorded::request(&head, body.as_bytes().unwrap_or(&Bytes::new()), &secrets);
        let mut state = self.lock();
        let number = state.number + 1;
        let path = self.path.display();
        let fail = |reason: String| {
            TransportError::new(
                TransportErrorKind::Other,
                format!("request {number} of the recording {path}: {reason}"),
            )
        };
        let Some(exchange) = state.rest.front() else {
            let sent = format!("{} {}", head.method, secrets.url(&head.uri.to_string()));
            return Err(fail(format!(
                "there is none, and the client sends `{sent}`"
            )));
        };
        let recorded = exchange.get("request").cloned().unwrap_or_default();
        if let Some(difference) = recorded::difference(&recorded, &sent) {
            return Err(fail(difference));
        }
        let outcome = recorded::outcome(exchange)
            .ok_or_else(|| fail(String::from("it has no response that can be read")))?;
        state.rest.pop_front();
        state.number = number;
        outcome.map(|response| response.map(Body::from))
    }
}

impl Transport for ReplayTransport {
    fn send(
        &self,
        request: Request<Body>,
        _: Option<Duration>,
    ) -> BoxFuture<Result<Response<Body>, TransportError>> {
        Box::pin(ready(self.answer(request)))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<()> {
        Box::pin(ready(()))
    }
}
