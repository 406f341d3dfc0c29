//! Keeps the token of a source until shortly before it expires. Of several calls that need a new one, one asks for it.

use super::token::{AccessToken, TokenRequest, TokenSource};
use super::token_error::TokenError;
use crate::runtime::http::{Secret, date};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// The longest time before its end at which a token is renewed, in seconds. A token of a short life is renewed in the last
/// tenth of it.
const EARLY: u64 = 60;

/// The time until a token that could not be renewed, but is still valid, is renewed again, in seconds.
const AGAIN: u64 = 5;

/// The sources of tokens of a client.
#[derive(Clone, Default)]
pub(super) struct Tokens {
    /// The sources with the index of their schemes. The last one of a scheme counts.
    pub(super) sources: Vec<(usize, Arc<CachedToken>)>,
    pub(super) clock: TokenClock,
}

/// A clock: the seconds since 1970, if it is known.
#[derive(Clone)]
pub(super) struct TokenClock(pub(super) Arc<dyn Fn() -> Option<u64> + Send + Sync>);

impl Default for TokenClock {
    fn default() -> Self {
        Self(Arc::new(date::now))
    }
}

/// A source with its current token.
pub(super) struct CachedToken {
    source: Arc<dyn TokenSource>,
    /// Whoever holds it asks the source.
    gate: Gate,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<Kept>,
    /// The number of answers of the source.
    answers: u64,
    /// The error, if the last answer was one.
    failed: Option<TokenError>,
}

/// A token with the times of its life. A time that is not known never comes.
struct Kept {
    value: Secret,
    renewed_at: Option<u64>,
    expires_at: Option<u64>,
}

impl Kept {
    fn new(token: AccessToken, now: Option<u64>) -> Self {
        let life = token.expires_in.map(|life| life.as_secs());
        let after = |seconds: u64| Some(now?.saturating_add(seconds));
        Self {
            value: token.value,
            renewed_at: life.and_then(|life| after(life.saturating_sub(EARLY.min(life / 10)))),
            expires_at: life.and_then(after),
        }
    }
}

fn is_before(now: Option<u64>, end: Option<u64>) -> bool {
    match (now, end) {
        (Some(now), Some(end)) => now < end,
        _ => true,
    }
}

impl State {
    /// Returns the token if it need not be renewed and is not the one that the server refused.
    fn fresh(&self, now: Option<u64>, refused: Option<&Secret>) -> Option<Secret> {
        let token = self.token.as_ref()?;
        let is_fresh = is_before(now, token.renewed_at) && refused != Some(&token.value);
        is_fresh.then(|| token.value.clone())
    }

    /// Returns the token if it has not expired, after an attempt to renew it failed.
    fn still_valid(&mut self, now: Option<u64>, refused: Option<&Secret>) -> Option<Secret> {
        let token = self.token.as_mut()?;
        if !is_before(now, token.expires_at) || refused == Some(&token.value) {
            return None;
        }
        token.renewed_at = now.map(|now| now.saturating_add(AGAIN));
        Some(token.value.clone())
    }
}

impl CachedToken {
    pub(super) fn new(source: Arc<dyn TokenSource>) -> Self {
        Self {
            source,
            gate: Gate::default(),
            state: Mutex::default(),
        }
    }

    /// Returns a token that has not expired and is not the one that the server refused.
    pub(super) async fn get(
        &self,
        request: &TokenRequest,
        clock: &TokenClock,
        refused: Option<&Secret>,
    ) -> Result<Secret, TokenError> {
        let now = || (clock.0)();
        let answers = {
            let state = self.lock();
            if let Some(token) = state.fresh(now(), refused) {
                return Ok(token);
            }
            state.answers
        };
        let _turn = self.gate.enter().await;
        {
            let state = self.lock();
            if let Some(token) = state.fresh(now(), refused) {
                return Ok(token);
            }
            // The source was asked while this call was waiting, and failed for this call too.
            if let (true, Some(error)) = (state.answers != answers, &state.failed) {
                return Err(error.clone());
            }
        }
        let answer = self.source.fetch(request.clone()).await;
        let mut state = self.lock();
        state.answers = state.answers.wrapping_add(1);
        state.failed = None;
        match answer {
            Ok(token) => {
                let kept = Kept::new(token, now());
                let value = kept.value.clone();
                state.token = Some(kept);
                Ok(value)
            }
            Err(mut error) => {
                if let Some(token) = state.still_valid(now(), refused) {
                    return Ok(token);
                }
                error.scheme = request.scheme;
                state.failed = Some(error.clone());
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A lock that is waited for without blocking a thread.
#[derive(Default)]
struct Gate(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    is_taken: bool,
    wakers: Vec<Waker>,
}

impl Gate {
    async fn enter(&self) -> Turn<'_> {
        poll_fn(|context| {
            let mut waiting = self.lock();
            if !waiting.is_taken {
                waiting.is_taken = true;
                return Poll::Ready(Turn(self));
            }
            let waker = context.waker();
            if !waiting.wakers.iter().any(|known| known.will_wake(waker)) {
                waiting.wakers.push(waker.clone());
            }
            Poll::Pending
        })
        .await
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right to ask the source, until it is dropped.
struct Turn<'a>(&'a Gate);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut waiting = self.0.lock();
        waiting.is_taken = false;
        let wakers = std::mem::take(&mut waiting.wakers);
        drop(waiting);
        wakers.into_iter().for_each(Waker::wake);
    }
}
