//! Lists that a server sends in pages.

use super::call::{Call, Response, conclude, exchange};
use super::error::Error;
use super::execute::{Exchange, Outcome, execute};
use super::next_page::{Next, PageError, PageInfo, Sent, text, with_member, with_parameter};
use super::operation::Operation;
use crate::runtime::http::{BoxFuture, InvalidRequest};
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Uri};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A value of the operation `O`, or the error of its call.
type Read<T, O> = Result<T, Error<<O as Operation>::Error>>;

/// A page of the operation `O`.
type Page<O> = Response<<O as Operation>::Output, O>;

/// An operation whose response is a page of a list.
pub trait Paged: Operation {
    /// An item of the list.
    type Item;
    /// How the pages follow each other.
    const PAGES: PageInfo;
    /// The media type of the request body, if the parameter that leads to the next page is a member of it.
    const BODY: Option<&'static str> = None;

    /// Returns the items of a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

impl<O: Paged> Call<O> {
    /// Returns the items of all pages, from the page that the call is for. Nothing is sent before the first item is asked
    /// for, and a page is asked for when the items before it were taken. The time limits and the retries of the call apply
    /// to each page.
    pub fn items(self) -> PageItems<O> {
        PageItems::new(self.pages())
    }

    /// Returns the pages, from the one that the call is for. Nothing is sent before the first one is asked for. The time
    /// limits and the retries of the call apply to each page.
    pub fn pages(self) -> Pages<O> {
        Pages {
            call: self,
            course: Course {
                media_type: O::BODY,
                ..Course::default()
            },
        }
    }
}

/// The pages of a list, each as a whole response. It is also a `Stream` of the crate `futures-core`. An error ends it.
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<O> {
    call: Call<O>,
    course: Course,
}

/// The part of [`Pages`] that is the same for all operations.
#[derive(Default)]
struct Course {
    state: State,
    /// The media type of the request body, if the parameters are members of it.
    media_type: Option<&'static str>,
    /// The value of a parameter that leads to the next page.
    parameter: Option<(&'static str, Value)>,
    /// The URL of the last request.
    url: Uri,
    /// The body of the last request, if the parameters are members of it.
    sent: Bytes,
    /// The URLs of all requests, each with the body that has the parameters. Each leads to another page.
    urls: BTreeSet<(String, Bytes)>,
    /// The body of the last response.
    body: Bytes,
    #[cfg(feature = "blocking")]
    /// Whether the requests are sent on the thread of the caller.
    blocking: bool,
}

#[derive(Default)]
enum State {
    /// The next page is to be asked for.
    #[default]
    Ready,
    /// It was asked for.
    Sent(BoxFuture<Outcome>),
    /// There is no next page, for a reason that is still to be told.
    Failed(PageError),
    /// There is no next page.
    Done,
}

impl<O: Paged> Pages<O> {
    /// Waits for the next page. Returns `None` after the last one.
    ///
    /// # Errors
    /// The same as when the call is awaited; and a page that was read before, or a link to the next page that cannot be
    /// read or leads to another origin.
    pub async fn next(&mut self) -> Option<Result<Response<O::Output, O>, Error<O::Error>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Polls for the next page.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Read<Page<O>, O>>> {
        if matches!(self.course.state, State::Ready) {
            self.course.state = match self.begin() {
                Ok(exchange) => State::Sent(execute(Ok(exchange))),
                Err(error) => {
                    self.course.state = State::Done;
                    return Poll::Ready(Some(Err(error)));
                }
            };
        }
        let outcome = match &mut self.course.state {
            State::Sent(outcome) => match outcome.as_mut().poll(context) {
                Poll::Ready(outcome) => outcome,
                Poll::Pending => return Poll::Pending,
            },
            _ => return Poll::Ready(self.course.end().map(Err)),
        };
        self.course.state = State::Done;
        let page = conclude::<O>(outcome);
        if let Ok(page) = &page {
            let next = self.course.after(O::PAGES, &page.headers, &page.raw_body);
            if let Some(Next::Url(url)) = next {
                self.call.options.url = Some(url);
            }
        }
        Poll::Ready(Some(page))
    }

    /// Prepares the request of the next page.
    fn begin(&mut self) -> Result<Exchange, Error<O::Error>> {
        let by = || O::PAGES.by();
        let exchange = exchange(&self.call).map_err(|error| match Error::from(error) {
            // The URL is not one of the user, who did not write `at`.
            Error::InvalidRequest(error) if !self.course.urls.is_empty() => {
                Error::InvalidRequest(InvalidRequest::new(&by(), error.reason))
            }
            error => error,
        })?;
        let exchange = self
            .course
            .begin(exchange)
            .map_err(|reason| InvalidRequest::new(&by(), reason))
            .map_err(Error::InvalidRequest)?;
        let request = (self.course.url.to_string(), self.course.sent.clone());
        if !self.course.urls.insert(request) {
            return Err(Error::Page(PageError::Repeated { by: by() }));
        }
        #[cfg(feature = "blocking")]
        if self.course.blocking {
            return super::blocking::on_this_thread(&self.call.client, exchange)
                .map_err(Error::Transport);
        }
        Ok(exchange)
    }
}

impl Course {
    /// Changes the request to that of the next page.
    fn begin(&mut self, mut exchange: Exchange) -> Result<Exchange, String> {
        let request = &mut exchange.request;
        match (&self.parameter, self.media_type) {
            (Some((pointer, value)), Some(media_type)) => {
                *request.body_mut() = with_member(request.body(), pointer, value.clone())?;
                // There may have been no body.
                let media_type = HeaderValue::from_static(media_type);
                request
                    .headers_mut()
                    .entry(CONTENT_TYPE)
                    .or_insert(media_type);
            }
            (Some((name, value)), None) => {
                let url = with_parameter(request.uri(), name, &text(value.clone()));
                *request.uri_mut() = url.map_err(|error| error.to_string())?;
            }
            (None, _) => {}
        }
        self.url = request.uri().clone();
        if self.media_type.is_some() {
            self.sent = request.body().clone();
        }
        Ok(exchange)
    }

    /// Decides what follows a response.
    fn after(&mut self, info: PageInfo, headers: &HeaderMap, body: &Bytes) -> Option<Next> {
        let sent = Sent {
            url: &self.url,
            body: self.media_type.map(|_| &*self.sent),
        };
        let next = match info.after(&sent, headers, body) {
            Ok(next) => next,
            Err(error) => {
                self.state = State::Failed(error);
                return None;
            }
        };
        match &next {
            None => return None,
            Some(_) if info.is_counted() && self.body == body => {
                self.state = State::Failed(PageError::Repeated { by: info.by() });
                return None;
            }
            Some(Next::Parameter(name, value)) => self.parameter = Some((name, value.clone())),
            Some(Next::Url(_)) => {}
        }
        self.body = body.clone();
        self.state = State::Ready;
        next
    }

    /// Returns the error at the end, once.
    fn end<E>(&mut self) -> Option<Error<E>> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::Failed(error) => Some(Error::Page(error)),
            _ => None,
        }
    }
}

impl<O> Unpin for Pages<O> {}

impl<O: Paged> futures_core::Stream for Pages<O> {
    type Item = Result<Response<O::Output, O>, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<O> fmt::Debug for Pages<O> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Pages")
            .field("read", &self.course.urls.len())
            .finish_non_exhaustive()
    }
}

/// The items of all pages of a list. It is also a `Stream` of the crate `futures-core`. An error ends it.
#[must_use = "nothing is sent before an item is asked for"]
pub struct PageItems<O: Paged> {
    pages: Pages<O>,
    items: std::vec::IntoIter<O::Item>,
}

impl<O: Paged> PageItems<O> {
    fn new(pages: Pages<O>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
        }
    }

    /// Waits for the next item. Returns `None` after the last one.
    ///
    /// # Errors
    /// The same as for [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Error>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Polls for the next item.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Read<O::Item, O>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.pages.poll(context) {
                Poll::Ready(Some(Ok(page))) => self.items = O::items(page.value).into_iter(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<O: Paged> Unpin for PageItems<O> {}

impl<O: Paged> futures_core::Stream for PageItems<O> {
    type Item = Result<O::Item, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<O: Paged> fmt::Debug for PageItems<O> {
    #[inline]
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("PageItems")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
mod blocking {
    use super::{Call, Error, PageItems, Paged, Pages, Response};
    use crate::runtime::http::block_on;

    /// The pages of a list, which are received on the thread of the caller. An error ends them.
    #[derive(Debug)]
    #[must_use = "nothing is sent before a page is asked for"]
    pub struct BlockingPages<O>(Pages<O>);

    /// The items of all pages of a list, which are received on the thread of the caller. An error ends them.
    #[derive(Debug)]
    #[must_use = "nothing is sent before an item is asked for"]
    pub struct BlockingPageItems<O: Paged>(PageItems<O>);

    impl<O: Paged> Iterator for BlockingPages<O> {
        type Item = Result<Response<O::Output, O>, Error<O::Error>>;

        fn next(&mut self) -> Option<Self::Item> {
            block_on(self.0.next())
        }
    }

    impl<O: Paged> Iterator for BlockingPageItems<O> {
        type Item = Result<O::Item, Error<O::Error>>;

        fn next(&mut self) -> Option<Self::Item> {
            block_on(self.0.next())
        }
    }

    impl<O: Paged> Call<O> {
        /// Returns the items of all pages as [`items`](Self::items) does. Must not be iterated over in async code.
        pub fn items_blocking(self) -> BlockingPageItems<O> {
            BlockingPageItems(PageItems::new(self.pages_blocking().0))
        }

        /// Returns the pages as [`pages`](Self::pages) does. Must not be iterated over in async code.
        pub fn pages_blocking(self) -> BlockingPages<O> {
            let mut pages = self.pages();
            pages.course.blocking = true;
            BlockingPages(pages)
        }
    }
}

#[cfg(feature = "blocking")]
pub use blocking::{BlockingPageItems, BlockingPages};
