//! Get backfill progress.

use super::models::{ApiProblem, BackfillProgress, InputValidationProblem};
use crate::runtime::{
    Call, Client, ErrorBody, Failure, Operation, OperationInfo, ProblemDetails, Reply,
    RequestParts, Requirement, StatusCode, describe,
};
use std::fmt;

/// Get backfill progress.
#[derive(Debug, Clone)]
pub struct GetBackfillProgress {
    /// The Ampersand project ID or project name.
    pub project_id_or_name: String,
    /// The Ampersand integration ID.
    pub integration_id: String,
    /// The Ampersand installation ID.
    pub installation_id: String,
    /// Name of the object being synced.
    pub object_name: String,
}

impl Operation for GetBackfillProgress {
    type Output = BackfillProgress;
    type Error = GetBackfillProgressError;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBackfillProgress",
        method: "GET",
        template: "/projects/{projectIdOrName}/integrations/{integrationId}/installations/{installationId}/objects/{objectName}/backfill-progress",
        server: 0,
        security: &[
            &[Requirement {
                scheme: 0,
                scopes: &[],
            }],
            &[Requirement {
                scheme: 1,
                scopes: &[],
            }],
        ],
        accept: "application/json, application/problem+json",
    };

    fn request(&self, request: &mut RequestParts) {
        request
            .path("/projects/")
            .segment("projectIdOrName", &self.project_id_or_name)
            .path("/integrations/")
            .segment("integrationId", &self.integration_id)
            .path("/installations/")
            .segment("installationId", &self.installation_id)
            .path("/objects/")
            .segment("objectName", &self.object_name)
            .path("/backfill-progress");
    }

    fn read(reply: &Reply) -> Result<Self::Output, Failure<Self::Error>> {
        match reply.status().as_u16() {
            200 => reply.ok(),
            400 => reply.error(GetBackfillProgressError::BadRequest),
            404 => reply.error(GetBackfillProgressError::NotFound),
            201..=299 => reply.undocumented(),
            _ => reply.error(|body| GetBackfillProgressError::Default {
                status: reply.status(),
                body,
            }),
        }
    }
}

/// The documented errors of `getBackfillProgress`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBackfillProgressError {
    /// 400: Bad Request
    BadRequest(Box<InputValidationProblem>),
    /// 404: No backfill operation found or progress not available
    NotFound(Box<ApiProblem>),
    /// Any other status: Error
    Default {
        /// The status.
        status: StatusCode,
        /// The body.
        body: Box<ApiProblem>,
    },
}

impl ErrorBody for GetBackfillProgressError {
    fn problem(&self) -> Option<&dyn ProblemDetails> {
        match self {
            Self::BadRequest(body) => Some(&**body),
            Self::NotFound(body) | Self::Default { body, .. } => Some(&**body),
        }
    }
}

impl fmt::Display for GetBackfillProgressError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(body) => out.write_str(&describe(&**body)),
            Self::NotFound(body) | Self::Default { body, .. } => out.write_str(&describe(&**body)),
        }
    }
}

impl std::error::Error for GetBackfillProgressError {}

impl Client {
    /// Get backfill progress.
    pub fn get_backfill_progress(
        &self,
        project_id_or_name: impl Into<String>,
        integration_id: impl Into<String>,
        installation_id: impl Into<String>,
        object_name: impl Into<String>,
    ) -> Call<GetBackfillProgress> {
        self.call(GetBackfillProgress {
            project_id_or_name: project_id_or_name.into(),
            integration_id: integration_id.into(),
            installation_id: installation_id.into(),
            object_name: object_name.into(),
        })
    }
}
