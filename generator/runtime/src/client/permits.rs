//! The limit of the number of requests that are sent at once.

use crate::runtime::http::{Body, TransportError};
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// The permits of a client. They are given in the order in which they were first waited for.
pub(super) struct Permits(Mutex<State>);

/// A permit, which its drop returns.
pub(super) struct Permit(Arc<Permits>);

/// The future of a permit. If it is dropped, the next in the queue gets the permit.
pub(super) struct Acquire {
    permits: Arc<Permits>,
    /// The place in the queue, once there is one.
    ticket: Option<u64>,
}

/// The state of the permits. If a permit is free, nobody waits.
struct State {
    free: usize,
    next_ticket: u64,
    /// The tasks that wait, in the order of their tickets.
    waiting: VecDeque<(u64, Waker)>,
    /// The tickets that have a permit which they have not taken yet.
    granted: Vec<u64>,
}

impl State {
    /// Adds the task to the queue, or replaces the one that waits with the same ticket.
    fn wait(&mut self, ticket: u64, waker: Waker) {
        match self.place(ticket) {
            Ok(place) => {
                if let Some(waiting) = self.waiting.get_mut(place) {
                    waiting.1 = waker;
                }
            }
            Err(place) => self.waiting.insert(place, (ticket, waker)),
        }
    }

    /// Returns the place of the ticket in the queue, or the one where it belongs.
    fn place(&self, ticket: u64) -> Result<usize, usize> {
        self.waiting
            .binary_search_by_key(&ticket, |&(ticket, _)| ticket)
    }

    /// Takes the permit that was given to this ticket. Returns whether there was one.
    fn take(&mut self, ticket: u64) -> bool {
        let given = self.granted.iter().position(|&given| given == ticket);
        given.map(|place| self.granted.swap_remove(place)).is_some()
    }
}

impl Permits {
    /// Creates this number of permits, at least one.
    pub(super) fn new(count: usize) -> Arc<Self> {
        Arc::new(Self(Mutex::new(State {
            free: count.max(1),
            next_ticket: 0,
            waiting: VecDeque::new(),
            granted: Vec::new(),
        })))
    }

    /// Returns the future of a permit.
    pub(super) fn acquire(self: &Arc<Self>) -> Acquire {
        Acquire {
            permits: Arc::clone(self),
            ticket: None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a permit to the first in the queue, or keeps it.
    fn release(&self) {
        let mut state = self.lock();
        let Some((ticket, waker)) = state.waiting.pop_front() else {
            state.free += 1;
            return;
        };
        state.granted.push(ticket);
        // The task may be polled at once, on this thread.
        drop(state);
        waker.wake();
    }
}

impl Future for Acquire {
    type Output = Permit;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Permit> {
        let permits = Arc::clone(&self.permits);
        let mut state = permits.lock();
        match self.ticket {
            None if state.free > 0 => state.free -= 1,
            Some(ticket) if state.take(ticket) => self.ticket = None,
            ticket => {
                let ticket = ticket.unwrap_or(state.next_ticket);
                state.next_ticket = state.next_ticket.max(ticket + 1);
                state.wait(ticket, context.waker().clone());
                self.ticket = Some(ticket);
                return Poll::Pending;
            }
        }
        drop(state);
        Poll::Ready(Permit(permits))
    }
}

impl Drop for Acquire {
    fn drop(&mut self) {
        let Some(ticket) = self.ticket else { return };
        let mut state = self.permits.lock();
        let waited = state.place(ticket).ok();
        let waited = waited.and_then(|place| state.waiting.remove(place));
        let has_permit = state.take(ticket);
        drop(state);
        drop(waited);
        if has_permit {
            self.permits.release();
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.release();
    }
}

impl Permit {
    /// Returns a body that keeps the permit until its end, or until it is dropped.
    pub(super) fn kept_by(self, body: Body) -> Body {
        Body::new(Kept {
            body,
            permit: Some(self),
        })
    }
}

/// A body with the permit of its request.
struct Kept {
    body: Body,
    permit: Option<Permit>,
}

impl HttpBody for Kept {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(None | Some(Err(_))) = frame {
            self.permit = None;
        }
        frame
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
