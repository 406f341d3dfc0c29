//! Calls that need a token at the same time.

use super::server::{Plain, TokenServer, token_server};
use allof_runtime::{
    AccessToken, BoxFuture, Error, TokenError, TokenRequest, TokenSource, Undocumented,
};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

/// A source of tokens that is ready when it is polled for the second time. The first poll wakes the task.
struct Slow {
    asked: Arc<AtomicU64>,
    fails: bool,
}

impl TokenSource for Slow {
    fn fetch(&self, request: TokenRequest) -> BoxFuture<Result<AccessToken, TokenError>> {
        assert_eq!(request.scheme(), "token");
        let count = self.asked.fetch_add(1, Ordering::SeqCst);
        let fails = self.fails;
        let mut is_first = true;
        Box::pin(std::future::poll_fn(move |context| {
            if std::mem::take(&mut is_first) {
                context.waker().wake_by_ref();
                return Poll::Pending;
            }
            Poll::Ready(match fails {
                true => Err(TokenError::new("the metadata server is gone")),
                false => Ok(AccessToken::new(format!("slow-{count}"))),
            })
        }))
    }
}

type Calls = Vec<Pin<Box<dyn Future<Output = Result<(), Error<Undocumented>>>>>>;

fn poll_all(calls: &mut Calls) -> Vec<Result<(), Error<Undocumented>>> {
    let mut context = Context::from_waker(Waker::noop());
    let mut done = Vec::new();
    calls.retain_mut(|call| match call.as_mut().poll(&mut context) {
        Poll::Ready(outcome) => {
            done.push(outcome);
            false
        }
        Poll::Pending => true,
    });
    done
}

fn hundred(fails: bool) -> (Calls, Arc<AtomicU64>, TokenServer) {
    let server = token_server(&[]);
    let asked = Arc::new(AtomicU64::new(0));
    let source = Slow {
        asked: Arc::clone(&asked),
        fails,
    };
    let client = server.client(2, source);
    let calls = (0..100).map(|_| Box::pin(client.call(Plain).send()) as _);
    (calls.collect(), asked, server)
}

#[test]
fn a_hundred_calls_ask_for_one_token() {
    let (mut calls, asked, server) = hundred(false);
    assert!(poll_all(&mut calls).is_empty());
    let done = poll_all(&mut calls);
    assert_eq!(done.len(), 100);
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    assert!(server.sent().iter().all(|sent| sent == "slow-0"));
}

#[test]
fn a_hundred_calls_share_a_failure() {
    let (mut calls, asked, _) = hundred(true);
    assert!(poll_all(&mut calls).is_empty());
    let done = poll_all(&mut calls);
    assert_eq!(done.len(), 100);
    for outcome in done {
        let text = outcome.unwrap_err().to_string();
        assert_eq!(
            text,
            "no access token for `token`: the metadata server is gone"
        );
    }
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn if_the_call_that_asks_is_dropped_the_next_one_asks() {
    let (mut calls, asked, _) = hundred(false);
    assert!(poll_all(&mut calls).is_empty());
    drop(calls.remove(0));
    assert!(poll_all(&mut calls).is_empty());
    assert_eq!(poll_all(&mut calls).len(), 99);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn waiting_calls_are_woken_by_the_token() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let server = token_server(&[]);
    let asked = Arc::new(AtomicU64::new(0));
    let source = Slow {
        asked: Arc::clone(&asked),
        fails: false,
    };
    let client = server.client(2, source);
    runtime.block_on(async {
        let calls: Vec<_> = (0..100)
            .map(|_| tokio::spawn(client.call(Plain).send()))
            .collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}
