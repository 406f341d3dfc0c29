// src/client.rs

use crate::api::API;
use crate::operations::GetA;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Wordless parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /a/{*}`.
    ///
    /// Parameters: the fields of [`GetA`](crate::operations::GetA). Optional: `query_star`,
    /// `empty`, `plus_1`, `query_foo_bar`, `foo_bar`.
    pub fn get_a(&self, star: impl Into<String>) -> Call<GetA> {
        self.call(GetA::new(star))
    }
}

// src/operations/get_a.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_a`](crate::Client::get_a): `GET /a/{*}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetA {
    pub star: String,
    pub query_star: Option<String>,
    pub empty: Option<String>,
    pub plus_1: Option<String>,
    pub query_foo_bar: Option<String>,
    pub foo_bar: Option<String>,
}

impl GetA {
    #[must_use]
    pub fn new(star: impl Into<String>) -> Self {
        Self {
            star: star.into(),
            query_star: None,
            empty: None,
            plus_1: None,
            query_foo_bar: None,
            foo_bar: None,
        }
    }
}

impl Call<GetA> {
    pub fn query_star(mut self, query_star: impl Into<String>) -> Self {
        self.operation_mut().query_star = Some(query_star.into());
        self
    }

    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.operation_mut().empty = Some(empty.into());
        self
    }

    pub fn plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.operation_mut().plus_1 = Some(plus_1.into());
        self
    }

    pub fn query_foo_bar(mut self, query_foo_bar: impl Into<String>) -> Self {
        self.operation_mut().query_foo_bar = Some(query_foo_bar.into());
        self
    }

    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.operation_mut().foo_bar = Some(foo_bar.into());
        self
    }
}

impl Operation for GetA {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getA",
        method: "GET",
        template: "/a/{*}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/a/").segment("*", &self.star);
        request.query("*", &self.query_star, Query::FORM);
        request.query("", &self.empty, Query::FORM);
        request.query("+1", &self.plus_1, Query::FORM);
        request.query("fooBar", &self.query_foo_bar, Query::FORM);
        request.query("foo-bar", &self.foo_bar, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
