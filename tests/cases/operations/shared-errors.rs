// src/errors/errors_403_and_404.rs

use crate::runtime::error_enum;
use crate::types::Fault;

/// The documented errors of `list_boxes` and `get_box`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Errors403And404 {
    /// 403 Forbidden: Not allowed.
    Forbidden(Box<Fault>),
    /// 404 Not Found.
    NotFound(Box<Fault>),
}

error_enum! {
    Errors403And404,
    Forbidden => "Not allowed",
    NotFound => "Not found",
}

// src/errors/errors_5xx_and_default.rs

use crate::runtime::{StatusCode, error_enum};
use crate::types::Fault;

/// The documented errors of `read_scale` and `reset_scale`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Errors5xxAndDefault {
    /// 5XX: Broken.
    ServerError { status: StatusCode },
    /// Any other status: Not allowed.
    Default {
        status: StatusCode,
        body: Box<Fault>,
    },
}

error_enum! {
    Errors5xxAndDefault,
    ServerError => "Broken",
    Default => "Not allowed",
}

// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::response_headers;

/// The headers of the errors of [`Client::list_shelves`](crate::Client::list_shelves).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListShelvesErrorHeaders {
    /// The header `X-Hint`.
    pub x_hint: Option<String>,
}

response_headers! {
    ListShelvesErrorHeaders,
    "X-Hint" => x_hint: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::{
    DeleteBox, GetBox, GetPart, ListBoxes, ListParts, ListShelves, ReadScale, ResetScale,
};
use crate::runtime::{Call, Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Warehouse API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// `GET /boxes`.
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::ListBoxesError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`NotFound`](crate::operations::ListBoxesError::NotFound): 404 Not Found.
    pub fn list_boxes(&self) -> Call<ListBoxes> {
        self.call(ListBoxes::new())
    }

    /// `GET /boxes/{id}`.
    ///
    /// Parameters: the fields of [`GetBox`](crate::operations::GetBox).
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::GetBoxError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`NotFound`](crate::operations::GetBoxError::NotFound): 404 Not Found.
    pub fn get_box(&self, id: impl Into<String>) -> Call<GetBox> {
        self.call(GetBox::new(id))
    }

    /// `DELETE /boxes/{id}`.
    ///
    /// Parameters: the fields of [`DeleteBox`](crate::operations::DeleteBox).
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::DeleteBoxError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`NotFound`](crate::operations::DeleteBoxError::NotFound): 404 Not Found: The box was
    ///   never there.
    pub fn delete_box(&self, id: impl Into<String>) -> Call<DeleteBox> {
        self.call(DeleteBox::new(id))
    }

    /// `GET /parts`.
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::ListPartsError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`NotFound`](crate::operations::ListPartsError::NotFound): 404 Not Found.
    pub fn list_parts(&self) -> Call<ListParts> {
        self.call(ListParts::new())
    }

    /// `GET /parts/{id}`.
    ///
    /// Parameters: the fields of [`GetPart`](crate::operations::GetPart).
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::GetPartError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`Missing`](crate::operations::GetPartError::Missing): 404 Not Found.
    pub fn get_part(&self, id: impl Into<String>) -> Call<GetPart> {
        self.call(GetPart::new(id))
    }

    /// `GET /shelves`.
    ///
    /// # Errors
    ///
    /// - [`Forbidden`](crate::operations::ListShelvesError::Forbidden): 403 Forbidden: Not allowed.
    /// - [`NotFound`](crate::operations::ListShelvesError::NotFound): 404 Not Found.
    ///
    /// # Response headers
    ///
    /// - of errors: [`ListShelvesErrorHeaders`](crate::headers::ListShelvesErrorHeaders), by
    ///   [`ApiError::documented`](crate::ApiError::documented)
    pub fn list_shelves(&self) -> Call<ListShelves> {
        self.call(ListShelves::new())
    }

    /// `GET /scales`.
    ///
    /// # Errors
    ///
    /// - [`ServerError`](crate::operations::ReadScaleError::ServerError): 5XX: Broken.
    /// - [`Default`](crate::operations::ReadScaleError::Default): Any other status: Not allowed.
    pub fn read_scale(&self) -> Call<ReadScale> {
        self.call(ReadScale::new())
    }

    /// `PUT /scales`.
    ///
    /// # Errors
    ///
    /// - [`ServerError`](crate::operations::ResetScaleError::ServerError): 5XX: Broken.
    /// - [`Default`](crate::operations::ResetScaleError::Default): Any other status: Not allowed.
    pub fn reset_scale(&self) -> Call<ResetScale> {
        self.call(ResetScale::new())
    }
}

// src/types/fault.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub reason: String,
    pub extra: JsonObject,
}

impl Fault {
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Fault,
    "reason" => reason: required,
    .. => extra: rest,
}

// src/operations/list_boxes.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder};

/// The request of [`Client::list_boxes`](crate::Client::list_boxes): `GET /boxes`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListBoxes {}

impl ListBoxes {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListBoxes {
    type Output = ();
    type Error = ListBoxesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listBoxes",
        method: "GET",
        template: "/boxes",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/boxes");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(ListBoxesError::Forbidden),
            404 => response.error(ListBoxesError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::list_boxes`](crate::Client::list_boxes).
pub type ListBoxesError = crate::errors::Errors403And404;

// src/operations/get_box.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder};

/// The request of [`Client::get_box`](crate::Client::get_box): `GET /boxes/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetBox {
    pub id: String,
}

impl GetBox {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetBox {
    type Output = ();
    type Error = GetBoxError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBox",
        method: "GET",
        template: "/boxes/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/boxes/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(GetBoxError::Forbidden),
            404 => response.error(GetBoxError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_box`](crate::Client::get_box).
pub type GetBoxError = crate::errors::Errors403And404;

// src/operations/delete_box.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Fault;

/// The request of [`Client::delete_box`](crate::Client::delete_box): `DELETE /boxes/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeleteBox {
    pub id: String,
}

impl DeleteBox {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteBox {
    type Output = ();
    type Error = DeleteBoxError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteBox",
        method: "DELETE",
        template: "/boxes/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/boxes/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(DeleteBoxError::Forbidden),
            404 => response.error(DeleteBoxError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::delete_box`](crate::Client::delete_box).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteBoxError {
    /// 403 Forbidden: Not allowed.
    Forbidden(Box<Fault>),
    /// 404 Not Found: The box was never there.
    NotFound(Box<Fault>),
}

error_enum! {
    DeleteBoxError,
    Forbidden => "Not allowed",
    NotFound => "The box was never there",
}

// src/operations/list_parts.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Fault;

/// The request of [`Client::list_parts`](crate::Client::list_parts): `GET /parts`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListParts {}

impl ListParts {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListParts {
    type Output = ();
    type Error = ListPartsError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listParts",
        method: "GET",
        template: "/parts",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/parts");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(ListPartsError::Forbidden),
            404 => response.error(ListPartsError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::list_parts`](crate::Client::list_parts).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPartsError {
    /// 403 Forbidden: Not allowed.
    Forbidden(Box<Fault>),
    /// 404 Not Found.
    NotFound(Vec<String>),
}

error_enum! {
    ListPartsError,
    Forbidden => "Not allowed",
    NotFound => "Not found",
}

// src/operations/get_part.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum};
use crate::types::Fault;

/// The request of [`Client::get_part`](crate::Client::get_part): `GET /parts/{id}`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPart {
    pub id: String,
}

impl GetPart {
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetPart {
    type Output = ();
    type Error = GetPartError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPart",
        method: "GET",
        template: "/parts/{id}",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/parts/").segment("id", &self.id);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(GetPartError::Forbidden),
            404 => response.error(GetPartError::Missing),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::get_part`](crate::Client::get_part).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPartError {
    /// 403 Forbidden: Not allowed.
    Forbidden(Box<Fault>),
    /// 404 Not Found.
    Missing(Box<Fault>),
}

error_enum! {
    GetPartError,
    Forbidden => "Not allowed",
    Missing => "Not found",
}

// src/operations/list_shelves.rs

use crate::api::BASE_URL;
use crate::headers::ListShelvesErrorHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, error_enum,
};
use crate::types::Fault;

/// The request of [`Client::list_shelves`](crate::Client::list_shelves): `GET /shelves`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListShelves {}

impl ListShelves {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListShelves {
    type Output = ();
    type Error = ListShelvesError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listShelves",
        method: "GET",
        template: "/shelves",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/shelves");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            204 => response.empty(),
            403 => response.error(ListShelvesError::Forbidden),
            404 => response.error(ListShelvesError::NotFound),
            _ => response.undocumented(),
        }
    }
}

/// The documented errors of [`Client::list_shelves`](crate::Client::list_shelves).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListShelvesError {
    /// 403 Forbidden: Not allowed.
    Forbidden(Box<Fault>),
    /// 404 Not Found.
    NotFound(Box<Fault>),
}

error_enum! {
    ListShelvesError,
    Forbidden => "Not allowed",
    NotFound => "Not found",
}

impl DocumentsHeaders for ListShelvesError {
    type Headers = ListShelvesErrorHeaders;
}

// src/operations/read_scale.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder};

/// The request of [`Client::read_scale`](crate::Client::read_scale): `GET /scales`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReadScale {}

impl ReadScale {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ReadScale {
    type Output = ();
    type Error = ReadScaleError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "readScale",
        method: "GET",
        template: "/scales",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/scales");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            204 => response.empty(),
            _ if status.is_server_error() => {
                response.error_empty(|| ReadScaleError::ServerError { status })
            }
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ReadScaleError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::read_scale`](crate::Client::read_scale).
pub type ReadScaleError = crate::errors::Errors5xxAndDefault;

// src/operations/reset_scale.rs

use crate::api::BASE_URL;
use crate::runtime::{Failure, Operation, OperationInfo, RawResponse, RequestBuilder};

/// The request of [`Client::reset_scale`](crate::Client::reset_scale): `PUT /scales`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResetScale {}

impl ResetScale {
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ResetScale {
    type Output = ();
    type Error = ResetScaleError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "resetScale",
        method: "PUT",
        template: "/scales",
        server: BASE_URL,
        security: &[],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/scales");
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            204 => response.empty(),
            _ if status.is_server_error() => {
                response.error_empty(|| ResetScaleError::ServerError { status })
            }
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| ResetScaleError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::reset_scale`](crate::Client::reset_scale).
pub type ResetScaleError = crate::errors::Errors5xxAndDefault;
