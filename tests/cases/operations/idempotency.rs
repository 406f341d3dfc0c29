// src/client.rs

use crate::api::API;
use crate::operations::{CreateNote, CreateNumber, CreatePayment, CreateRefund};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Payments API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `POST /payments`.
    ///
    /// Parameters: the fields of [`CreatePayment`](crate::operations::CreatePayment). Optional:
    /// `idempotency_key`.
    pub fn create_payment(&self, body: i64) -> Call<CreatePayment> {
        self.call(CreatePayment::new(body))
    }

    /// The key is required, and is the second of three arguments.
    ///
    /// `POST /refunds/{id}`.
    ///
    /// Parameters: the fields of [`CreateRefund`](crate::operations::CreateRefund).
    pub fn create_refund(
        &self,
        id: impl Into<String>,
        idempotency_key: uuid::Uuid,
        reason: impl Into<String>,
    ) -> Call<CreateRefund> {
        self.call(CreateRefund::new(id, idempotency_key, reason))
    }

    /// A random key is no integer.
    ///
    /// `POST /numbers`.
    ///
    /// Parameters: the fields of [`CreateNumber`](crate::operations::CreateNumber). Optional:
    /// `idempotency_key`.
    pub fn create_number(&self) -> Call<CreateNumber> {
        self.call(CreateNumber::new())
    }

    /// `POST /notes`.
    pub fn create_note(&self) -> Call<CreateNote> {
        self.call(CreateNote::new())
    }
}

// src/operations/create_payment.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_payment`](crate::Client::create_payment): `POST /payments`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreatePayment {
    /// The key of the payment.
    pub idempotency_key: Option<String>,
    pub body: i64,
}

impl CreatePayment {
    #[must_use]
    pub fn new(body: i64) -> Self {
        Self {
            idempotency_key: None,
            body,
        }
    }
}

impl Call<CreatePayment> {
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.operation_mut().idempotency_key = Some(idempotency_key.into());
        self
    }
}

impl Operation for CreatePayment {
    type Output = i64;
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createPayment",
        method: "POST",
        template: "/payments",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/payments");
        request.header("Idempotency-Key", &self.idempotency_key);
        request.json("application/json", &self.body);
        request.idempotency_key("Idempotency-Key");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_refund.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, Query, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_refund`](crate::Client::create_refund): `POST /refunds/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateRefund {
    pub id: String,
    pub idempotency_key: uuid::Uuid,
    pub reason: String,
}

impl CreateRefund {
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        idempotency_key: uuid::Uuid,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            idempotency_key,
            reason: reason.into(),
        }
    }
}

impl Operation for CreateRefund {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createRefund",
        method: "POST",
        template: "/refunds/{id}",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/refunds/").segment("id", &self.id);
        request.header("idempotency-key", &self.idempotency_key);
        request.query("reason", &self.reason, Query::FORM);
        request.idempotency_key("idempotency-key");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_number.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Call, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_number`](crate::Client::create_number): `POST /numbers`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateNumber {
    pub idempotency_key: Option<i64>,
}

impl CreateNumber {
    #[must_use]
    pub fn new() -> Self {
        Self {
            idempotency_key: None,
        }
    }
}

impl Call<CreateNumber> {
    pub fn idempotency_key(mut self, idempotency_key: i64) -> Self {
        self.operation_mut().idempotency_key = Some(idempotency_key);
        self
    }
}

impl Operation for CreateNumber {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createNumber",
        method: "POST",
        template: "/numbers",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/numbers");
        request.header("Idempotency-Key", &self.idempotency_key);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}

// src/operations/create_note.rs

use crate::api::BASE_URL;
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, Undocumented,
};

/// The request of [`Client::create_note`](crate::Client::create_note): `POST /notes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateNote {}

impl CreateNote {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for CreateNote {
    type Output = ();
    type Error = Undocumented;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createNote",
        method: "POST",
        template: "/notes",
        server: BASE_URL,
        security: &[],
        accept: "",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/notes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            _ => response.undocumented(),
        }
    }
}
