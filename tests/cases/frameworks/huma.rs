// src/headers.rs

//! The response headers that the specification documents, as
//! [`Response::documented`](crate::Response::documented) and
//! [`ApiError::documented`](crate::ApiError::documented) return them.

use crate::runtime::{HttpDate, response_headers};

/// The headers of the responses of [`Client::post_review`](crate::Client::post_review).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostReviewHeaders {
    /// The header `Last-Modified`.
    pub last_modified: Option<HttpDate<jiff::Timestamp>>,
}

response_headers! {
    PostReviewHeaders,
    "Last-Modified" => last_modified: Text,
}

// src/client.rs

use crate::api::API;
use crate::operations::PostReview;
use crate::runtime::{Call, Client, ClientBuilder};
use crate::types::ReviewInputRequest;

impl Client {
    /// Returns a builder of clients for the Reviews API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl Client {
    /// Post a review.
    ///
    /// `POST /reviews`.
    ///
    /// Parameters: the fields of [`PostReview`](crate::operations::PostReview).
    ///
    /// # Errors
    ///
    /// - [`Default`](crate::operations::PostReviewError::Default): Any other status.
    ///
    /// # Response headers
    ///
    /// - of successes: [`PostReviewHeaders`](crate::headers::PostReviewHeaders), by
    ///   [`Response::documented`](crate::Response::documented)
    pub fn post_review(&self, body: ReviewInputRequest) -> Call<PostReview> {
        self.call(PostReview::new(body))
    }
}

// src/types/error_model.rs

use crate::runtime::{ProblemDetails, ToTree, Tree, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorModel {
    /// A human-readable explanation.
    ///
    /// Example: `Property foo is required but is missing.`.
    pub detail: Option<String>,
    /// Example: `400`.
    pub status: Option<i64>,
}

json_object! {
    ErrorModel,
    "detail" => detail: optional,
    "status" => status: optional,
}

impl ProblemDetails for ErrorModel {
    fn problem_type(&self) -> Option<&str> {
        None
    }

    fn title(&self) -> Option<&str> {
        None
    }

    fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn instance(&self) -> Option<&str> {
        None
    }

    fn status(&self) -> Option<i64> {
        self.status
    }

    fn as_json(&self) -> Tree<'_> {
        ToTree::to_tree(self)
    }
}

// src/types/review.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Review {
    pub id: String,
    pub labels: JsonObject,
    pub extra: JsonObject,
}

impl Review {
    #[must_use]
    pub fn new(id: impl Into<String>, labels: JsonObject) -> Self {
        Self {
            id: id.into(),
            labels,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Review,
    "id" => id: required,
    "labels" => labels: required,
    .. => extra: rest,
}

// src/types/review_input_request.rs

use crate::runtime::json_object;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewInputRequest {
    /// Author of the review.
    ///
    /// At most 10 characters.
    pub author: String,
    /// At least 1, at most 5.
    pub rating: u64,
}

impl ReviewInputRequest {
    #[must_use]
    pub fn new(author: impl Into<String>, rating: u64) -> Self {
        Self {
            author: author.into(),
            rating,
        }
    }
}

json_object! {
    ReviewInputRequest,
    "author" => author: required,
    "rating" => rating: required,
}

// src/operations/post_review.rs

use crate::api::BASE_URL;
use crate::headers::PostReviewHeaders;
use crate::runtime::{
    DocumentsHeaders, Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StatusCode,
    error_enum,
};
use crate::types::{ErrorModel, Review, ReviewInputRequest};

/// Post a review.
///
/// The request of [`Client::post_review`](crate::Client::post_review): `POST /reviews`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostReview {
    pub body: ReviewInputRequest,
}

impl PostReview {
    #[must_use]
    pub fn new(body: ReviewInputRequest) -> Self {
        Self { body }
    }
}

impl Operation for PostReview {
    type Output = Review;
    type Error = PostReviewError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "post-review",
        method: "POST",
        template: "/reviews",
        server: BASE_URL,
        security: &[],
        accept: "application/json, application/problem+json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/reviews");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        let status = response.status();
        match status.as_u16() {
            200 => response.ok(),
            _ if status.is_success() => response.undocumented(),
            _ => response.error(|body| PostReviewError::Default { status, body }),
        }
    }
}

/// The documented errors of [`Client::post_review`](crate::Client::post_review).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostReviewError {
    /// Any other status.
    Default {
        status: StatusCode,
        body: Box<ErrorModel>,
    },
}

error_enum! {
    PostReviewError,
    Default => problem_with_status,
}

impl DocumentsHeaders for PostReview {
    type Headers = PostReviewHeaders;
}
