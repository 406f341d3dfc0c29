//! Sends calls on the thread of the caller, without an async runtime.

use super::call::{self, Call, Response, conclude};
use super::error::Error;
use super::execute::execute;
use super::operation::Operation;
use crate::runtime::http::BoxFuture;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

impl<O: Operation> Call<O> {
    /// Sends the call and waits for the value. Must not be called from async code.
    ///
    /// # Errors
    /// The same as when the call is awaited.
    pub fn send_blocking(self) -> Result<O::Output, Error<O::Error>> {
        self.response_blocking().map(|response| response.value)
    }

    /// Sends the call and waits for the value with status, headers and raw body. Must not be called from async code.
    ///
    /// # Errors
    /// The same as when the call is awaited.
    pub fn response_blocking(self) -> Result<Response<O::Output>, Error<O::Error>> {
        let mut exchange = call::exchange(&self)?;
        if let Some(transport) = self.client.shared.blocking.transport() {
            exchange.transport = transport.map_err(Error::Transport)?;
        }
        conclude::<O>(block_on(execute(Ok(exchange))))
    }
}

/// A waker that unparks the waiting thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls the future on this thread until it is ready.
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
