//! Sends calls on the thread of the caller, without an async runtime.

use super::byte_stream::ByteStream;
use super::call::{self, Call, Response, conclude};
use super::call_bytes_stream::{open, opening};
use super::error::{Error, StreamError};
use super::execute::{Exchange, execute};
use super::handle::Client;
use super::operation::Operation;
use crate::runtime::http::{TransportError, block_on};
use bytes::Bytes;
use std::io::{self, Read};

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
    pub fn response_blocking(self) -> Result<Response<O::Output, O>, Error<O::Error>> {
        let exchange =
            on_this_thread(&self.client, call::exchange(&self)?).map_err(Error::Transport)?;
        conclude::<O>(block_on(execute(Ok(exchange))))
    }

    /// Sends the call, and returns a reader of the body of a success, which receives the bytes as they are read. Nothing
    /// is buffered. Must not be called from async code.
    ///
    /// # Errors
    /// The same as when the call is awaited.
    pub fn bytes_stream_blocking(self) -> Result<BlockingBytes, Error<O::Error>> {
        let exchange =
            on_this_thread(&self.client, opening(&self, "*/*")?).map_err(Error::Transport)?;
        let opened = block_on(open::<O>(Ok(exchange)))?;
        Ok(BlockingBytes {
            stream: ByteStream(opened),
            piece: Bytes::new(),
        })
    }
}

/// Lets an exchange be sent on the thread of the caller.
pub(super) fn on_this_thread(
    client: &Client,
    mut exchange: Exchange,
) -> Result<Exchange, TransportError> {
    let wait = exchange.timeout.filter(|_| exchange.opens.is_some());
    if let Some(transport) = client.shared.blocking.transport(wait) {
        exchange.transport = transport?;
    }
    Ok(exchange)
}

/// A reader of the body of a response, which receives the bytes on the thread of the caller.
#[derive(Debug)]
pub struct BlockingBytes {
    stream: ByteStream,
    piece: Bytes,
}

impl BlockingBytes {
    /// Returns the stream, with the status and the headers of the response.
    #[must_use]
    pub const fn get_ref(&self) -> &ByteStream {
        &self.stream
    }
}

impl Iterator for BlockingBytes {
    type Item = Result<Bytes, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        if !self.piece.is_empty() {
            return Some(Ok(std::mem::take(&mut self.piece)));
        }
        block_on(self.stream.next())
    }
}

impl Read for BlockingBytes {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.next() {
            Some(Ok(piece)) => self.piece = piece,
            Some(Err(error)) => return Err(io::Error::other(error)),
            None => return Ok(0),
        }
        let count = (&*self.piece).read(buffer)?;
        drop(self.piece.split_to(count));
        Ok(count)
    }
}
