//! The operation of the Ampersand page.

use super::super::{docs, place, strings, t};
use allof::ir::{
    Choice, Content, Docs, Example, Form, Operation, PageHints, Parameter, ParameterLocation,
    PathPart, Requirement, Response, SchemeId, ServerId, Status, Style, Ty,
};
use serde_json::{Value, json};

pub(super) fn operation() -> Operation {
    let parameter = |wire: &str, description: &str, example: &str| Parameter {
        name: None,
        origin: place(""),
        wire: wire.into(),
        location: ParameterLocation::Path,
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        encodings: Vec::new(),
        required: true,
        nullable: false,
        ty: Ty::String,
        docs: Docs {
            example: Some(json!(example)),
            ..docs(description)
        },
        default: None,
        secret: false,
    };
    let response = |status, description: &str, media: &str, ty, example: Option<Value>| Response {
        origin: place(""),
        status,
        success: status == Status::Code(200),
        docs: docs(description),
        contents: vec![Content {
            media_type: media.into(),
            form: Form::Json,
            ty,
            choice: Choice::Used,
            examples: example
                .map(|value| Example {
                    place: place(""),
                    name: None,
                    value: value.into(),
                })
                .into_iter()
                .collect(),
        }],
        headers: Vec::new(),
        links: Vec::new(),
    };
    let literal = |text: &str| PathPart::Literal(text.into());
    Operation {
        origin: place(""),
        id: Some("getBackfillProgress".into()),
        method_name: None,
        tags: strings(&["Operation"]),
        docs: Docs {
            title: Some("Get backfill progress".into()),
            ..docs("Retrieve backfill progress (records processed, estimated total) for an object. Use to track progress of an initial data sync.")
        },
        method: "GET".into(),
        template: "/projects/{projectIdOrName}/integrations/{integrationId}/installations/{installationId}/objects/{objectName}/backfill-progress".into(),
        path: vec![
            literal("/projects/"),
            PathPart::Parameter(0),
            literal("/integrations/"),
            PathPart::Parameter(1),
            literal("/installations/"),
            PathPart::Parameter(2),
            literal("/objects/"),
            PathPart::Parameter(3),
            literal("/backfill-progress"),
        ],
        server: ServerId(0),
        security: vec![
            vec![Requirement { scheme: SchemeId(0), scopes: Vec::new() }],
            vec![Requirement { scheme: SchemeId(1), scopes: Vec::new() }],
        ],
        parameters: vec![
            parameter("projectIdOrName", "The Ampersand project ID or project name.", "my-project"),
            parameter("integrationId", "The Ampersand integration ID.", "113e9685-9a51-42cc-8662-9d9725b17f14"),
            parameter("installationId", "The Ampersand installation ID.", "66438162-5299-4669-a41d-85c5a3b1a83e"),
            parameter("objectName", "Name of the object being synced (e.g., \"contact\", \"account\").", "contact"),
        ],
        body: None,
        responses: vec![
            response(
                Status::Code(200),
                "Backfill progress for the object",
                "application/json",
                t(0),
                Some(json!({
                    "installationId": "66438162-5299-4669-a41d-85c5a3b1a83e",
                    "objectName": "contact",
                    "operationId": "3efc0f0f-4bb9-498f-996c-9893d98ca4b5",
                    "recordsProcessed": 1250,
                    "recordsEstimatedTotal": 5000,
                    "createTime": "2025-02-13T10:00:00Z",
                    "updateTime": "2025-02-13T10:05:00Z"
                })),
            ),
            response(
                Status::Code(400),
                "Bad Request",
                "application/problem+json",
                t(3),
                Some(json!({
                    "type": "about:blank", "title": "Bad Request", "status": 400,
                    "detail": "The input message is incorrect", "instance": "123456-1234-1235-4567489798",
                    "issues": [
                        {
                            "type": "about:blank", "detail": "exampleNumericProperty should be numeric",
                            "in": "path", "name": "exampleNumericProperty", "value": "abc"
                        },
                        {
                            "type": "about:blank", "title": "Input isn't valid with respect to schema",
                            "detail": "examplePropertyWithPattern a2345678901 doesn't match pattern '^\\d{11}$'",
                            "in": "body", "name": "items[0].examplePropertyWithPattern", "value": "a2345678901"
                        }
                    ]
                })),
            ),
            response(
                Status::Code(404),
                "No backfill operation found or progress not available",
                "application/problem+json",
                t(2),
                None,
            ),
            response(Status::Default, "Error", "application/problem+json", t(2), None),
        ],
        pages: PageHints::default(),
        success_headers: None,
        error_headers: None,
    }
}
