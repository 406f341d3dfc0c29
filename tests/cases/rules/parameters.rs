// src/client.rs

use crate::api::API;
use crate::operations::Toys;
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Parameters API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /pets/{petId}/toys/{toyId}`.
    ///
    /// Parameters: the fields of [`Toys`](crate::operations::Toys). Optional: `page`,
    /// `header_page`, `nothing`.
    pub fn toys(&self, pet_id: impl Into<String>, toy_id: i64) -> Call<Toys> {
        self.call(Toys::new(pet_id, toy_id))
    }
}

// src/operations/toys.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::toys`](crate::Client::toys): `GET /pets/{petId}/toys/{toyId}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Toys {
    pub pet_id: String,
    pub toy_id: i64,
    pub page: Option<String>,
    pub header_page: Option<String>,
    pub nothing: Option<serde_json::Value>,
}

impl Toys {
    #[must_use]
    pub fn new(pet_id: impl Into<String>, toy_id: i64) -> Self {
        Self {
            pet_id: pet_id.into(),
            toy_id,
            page: None,
            header_page: None,
            nothing: None,
        }
    }
}

impl Call<Toys> {
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.operation_mut().page = Some(page.into());
        self
    }

    pub fn header_page(mut self, header_page: impl Into<String>) -> Self {
        self.operation_mut().header_page = Some(header_page.into());
        self
    }

    pub fn nothing(mut self, nothing: serde_json::Value) -> Self {
        self.operation_mut().nothing = Some(nothing);
        self
    }
}

impl Operation for Toys {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "toys",
        method: "GET",
        template: "/pets/{petId}/toys/{toyId}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request
            .path("/pets/")
            .segment("petId", &self.pet_id)
            .path("/toys/")
            .segment("toyId", &self.toy_id);
        request.query("page", &self.page, Query::FORM);
        request.header("page", &self.header_page);
        request.query("nothing", &self.nothing, Query::FORM);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
