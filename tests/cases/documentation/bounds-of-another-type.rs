// src/client.rs

use crate::api::API;
use crate::operations::GetPod;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Bounds of another type API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pods/{name}`.
    ///
    /// Parameters: the fields of [`GetPod`](crate::operations::GetPod). Optional: `force`,
    /// `labels`, `limit`.
    pub fn get_pod(&self, name: impl Into<String>) -> Call<GetPod> {
        self.call(GetPod::new(name))
    }
}

// src/operations/get_pod.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::get_pod`](crate::Client::get_pod): `GET /pods/{name}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPod {
    /// At most 63 characters.
    pub name: String,
    pub force: Option<bool>,
    /// Each item once.
    pub labels: Option<Vec<String>>,
    /// At most 500.
    pub limit: Option<i64>,
}

impl GetPod {
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            force: None,
            labels: None,
            limit: None,
        }
    }
}

impl Call<GetPod> {
    pub fn force(mut self, force: bool) -> Self {
        self.operation_mut().force = Some(force);
        self
    }

    pub fn labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.operation_mut().labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.operation_mut().limit = Some(limit);
        self
    }
}

impl Operation for GetPod {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPod",
        method: "GET",
        template: "/pods/{name}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/pods/").segment("name", &self.name);
        request.query("force", &self.force, Query::FORM);
        request.query("labels", &self.labels, Query::FORM);
        request.query("limit", &self.limit, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
