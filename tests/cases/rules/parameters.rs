// src/operations/toys.rs

use crate::runtime::{
    Call, Client, Failure, Operation, OperationInfo, Query, Reply, RequestParts,
    Undocumented,
};

/// The request of [`Client::toys`](crate::Client::toys): `GET /pets/{petId}/toys/{toyId}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Toys {
    /// The parameter `petId`.
    pub pet_id: String,
    /// The parameter `toyId`.
    pub toy_id: i64,
    /// The parameter `page`.
    pub page: Option<String>,
    /// The parameter `page`.
    pub header_page: Option<String>,
    /// The parameter `nothing`.
    pub nothing: Option<serde_json::Value>,
}

impl Toys {
    /// The request with its required parameters.
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

impl Client {
    /// `GET /pets/{petId}/toys/{toyId}`.
    ///
    /// # Parameters
    ///
    /// - `pet_id`: The parameter `petId`.
    /// - `toy_id`: The parameter `toyId`.
    ///
    /// # Optional parameters
    ///
    /// - `page`: The parameter `page`.
    /// - `header_page`: The parameter `page`.
    /// - `nothing`: The parameter `nothing`.
    pub fn toys(&self, pet_id: impl Into<String>, toy_id: i64) -> Call<Toys> {
        self.call(Toys::new(pet_id, toy_id))
    }
}

impl Call<Toys> {
    /// The parameter `page`.
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.operation_mut().page = Some(page.into());
        self
    }

    /// The parameter `page`.
    pub fn header_page(mut self, header_page: impl Into<String>) -> Self {
        self.operation_mut().header_page = Some(header_page.into());
        self
    }

    /// The parameter `nothing`.
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
        server: 0,
        security: &[],
        accept: "",
    };

    fn request(&self, request: &mut RequestParts) {
        request
            .path("/pets/")
            .segment("petId", &self.pet_id)
            .path("/toys/")
            .segment("toyId", &self.toy_id);
        request.query("page", &self.page, Query::FORM);
        request.header("page", &self.header_page);
        request.query("nothing", &self.nothing, Query::FORM);
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            204 => reply.empty(),
            _ => reply.undocumented(),
        }
    }
}
