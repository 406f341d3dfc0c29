//! Calls whose response is read item by item.

use super::call::Call;
use super::call_bytes_stream::{open, opening};
use super::error::{Error, PrepareError};
use super::execute::Exchange;
use super::items::Items;
use super::operation::Operation;
use super::read_item::StreamInfo;
use super::reconnect::Reconnect;
use super::reopen::Reopen;
use crate::runtime::json::FromNode;
use std::future::Future;

/// An operation whose response can be read item by item as the server sends it.
pub trait Streaming: Operation {
    /// An item.
    type Item: FromNode;
    /// The constants of the stream.
    const STREAM: StreamInfo;

    /// Changes the arguments so that the server sends a stream.
    fn enable_stream(&mut self) {}
}

impl<O: Streaming> Call<O> {
    /// Asks for the events after the one with this ID, which [`Items::last_event_id`] returned: sets `Last-Event-ID`.
    pub fn resume_after(self, id: impl Into<String>) -> Self {
        self.header("last-event-id", id)
    }

    /// Opens a stream of server-sent events again after it ended, broke off or timed out, until the server responds with
    /// 204. Any other response that is no stream ends the stream with [`StreamError::Refused`]. Has no effect on other
    /// streams.
    ///
    /// [`StreamError::Refused`]: super::StreamError::Refused
    pub fn reconnecting(mut self, policy: Reconnect) -> Self {
        self.options.reconnect = Some(policy);
        self
    }

    /// Sends the call, and returns the items of the response as they arrive. The time limit of an attempt applies until
    /// the response begins, and then to the wait for each item.
    ///
    /// # Errors
    /// The same as when the call is awaited; and a success whose media type is not that of the stream.
    pub fn stream(mut self) -> impl Future<Output = Result<Items<O::Item>, Error<O::Error>>> {
        let exchange = opening_items(&mut self);
        let policy = self.options.reconnect.take();
        async move {
            let exchange = exchange?;
            let (limit, reading) = (exchange.body_limit, exchange.reading);
            let reopen = policy.map(|policy| Reopen::new(policy, exchange.clone(), O::SECRET));
            let opened = open::<O>(Ok(exchange)).await?;
            Ok(Items::new(
                opened,
                O::STREAM,
                limit,
                reading,
                O::SECRET,
                reopen,
            ))
        }
    }
}

/// Prepares an exchange that asks for a stream. It is not a method: a parameter may add one of any name to the call.
fn opening_items<O: Streaming>(call: &mut Call<O>) -> Result<Exchange, PrepareError> {
    let StreamInfo { media_type, .. } = O::STREAM;
    call.operation.enable_stream();
    call.options.accept = Some(media_type);
    opening(call, media_type)
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::{Call, Error, Items, Reopen, Streaming, open, opening_items};
    use crate::runtime::client::StreamError;
    use crate::runtime::client::blocking::on_this_thread;
    use crate::runtime::http::block_on;
    use crate::runtime::json::FromNode;
    use std::future::poll_fn;

    /// The items of a response, which are received on the thread of the caller.
    #[derive(Debug)]
    pub struct BlockingItems<T>(Items<T>);

    impl<T> BlockingItems<T> {
        /// Returns the stream, with the status and the headers of the response.
        #[must_use]
        pub const fn get_ref(&self) -> &Items<T> {
            &self.0
        }
    }

    impl<T: FromNode> Iterator for BlockingItems<T> {
        type Item = Result<T, StreamError>;

        fn next(&mut self) -> Option<Self::Item> {
            block_on(poll_fn(|context| self.0.poll(context)))
        }
    }

    impl<O: Streaming> Call<O> {
        /// Sends the call, and returns the items of the response as they arrive. Must not be called from async code. The
        /// time limit of an attempt applies until the response begins, and then to the wait for each item.
        ///
        /// # Errors
        /// The same as for [`stream`](Self::stream).
        pub fn stream_blocking(mut self) -> Result<BlockingItems<O::Item>, Error<O::Error>> {
            let exchange = opening_items(&mut self)?;
            let exchange = on_this_thread(&self.client, exchange).map_err(Error::Transport)?;
            let (limit, reading) = (exchange.body_limit, exchange.reading);
            let policy = self.options.reconnect.take();
            let reopen = policy.map(|policy| Reopen::new(policy, exchange.clone(), O::SECRET));
            let opened = block_on(open::<O>(Ok(exchange)))?;
            Ok(BlockingItems(Items::new(
                opened,
                O::STREAM,
                limit,
                reading,
                O::SECRET,
                reopen,
            )))
        }
    }
}

#[cfg(feature = "blocking")]
pub use blocking::BlockingItems;
