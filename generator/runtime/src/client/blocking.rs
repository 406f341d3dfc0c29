//! Sending without an async runtime: the same calls, on the thread of the caller.

use super::call::{self, Call, Response, conclude};
use super::error::Error;
use super::execute::execute;
use super::operation::Operation;
use crate::runtime::http::BoxFuture;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

impl<O: Operation> Call<O> {
    /// Sends it and waits for the value. Not to be called from async code.
    ///
    /// # Errors
    /// As when it is awaited.
    pub fn send_blocking(self) -> Result<O::Output, Error<O::Error>> {
        self.response_blocking().map(|response| response.value)
    }

    /// Sends it and waits for the value with status, headers and raw body. Not to be called from async code.
    ///
    /// # Errors
    /// As when it is awaited.
    pub fn response_blocking(self) -> Result<Response<O::Output>, Error<O::Error>> {
        let mut exchange = call::exchange(&self)?;
        if let Some(transport) = self.client.shared.blocking.transport() {
            exchange.transport = transport.map_err(Error::Transport)?;
        }
        conclude::<O>(block_on(execute(Ok(exchange))))
    }
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls on this thread until the future is done.
fn block_on<T>(mut future: BoxFuture<T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
