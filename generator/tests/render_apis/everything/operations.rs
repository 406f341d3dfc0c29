//! The operations of the API with every kind of type and operation.

use super::super::{docs, place, strings, t};
use super::types::AWKWARD;
use allof::ir::{
    Choice, Content, DeepLists, Docs, Form, Operation, PageHints, Parameter, ParameterLocation,
    PartEncoding, PathPart, RequestBody, Requirement, Response, SchemeId, ServerId, Status, Style,
    Ty,
};
use allof::name::OperationNames;

fn parameter(
    wire: &str,
    location: ParameterLocation,
    style: Style,
    required: bool,
    ty: Ty,
) -> Parameter {
    Parameter {
        origin: place(""),
        wire: wire.into(),
        name: None,
        location,
        style,
        explode: style == Style::Form,
        allow_reserved: false,
        encodings: Vec::new(),
        required,
        nullable: false,
        ty,
        docs: Docs::default(),
        default: None,
        secret: false,
    }
}

fn json_content(ty: Ty) -> Content {
    content("application/json", Form::Json, ty)
}

fn content(media: &str, form: Form, ty: Ty) -> Content {
    Content {
        media_type: media.into(),
        form,
        ty,
        choice: Choice::Used,
        examples: Vec::new(),
    }
}

fn response(status: Status, contents: Vec<Content>, description: &str) -> Response {
    Response {
        origin: place(""),
        status,
        success: status.is_success(),
        docs: docs(description),
        contents,
        headers: Vec::new(),
        links: Vec::new(),
    }
}

fn body(required: bool, contents: Vec<Content>) -> RequestBody {
    RequestBody {
        origin: place(""),
        required,
        docs: docs("The thing to send"),
        name: None,
        contents,
    }
}

fn operation(id: &str, method: &str, template: &str, parameters: Vec<Parameter>) -> Operation {
    let mut path = Vec::new();
    for part in template.split_inclusive('/') {
        match part.trim_end_matches('/').strip_prefix('{') {
            Some(name) => {
                let name = name.trim_end_matches('}');
                let index = parameters
                    .iter()
                    .position(|parameter| parameter.wire == name)
                    .unwrap();
                path.push(PathPart::Parameter(index));
                if part.ends_with('/') {
                    path.push(PathPart::Literal("/".into()));
                }
            }
            None => path.push(PathPart::Literal(part.into())),
        }
    }
    Operation {
        origin: place(""),
        id: Some(id.into()),
        method_name: None,
        tags: Vec::new(),
        docs: docs(""),
        method: method.into(),
        template: template.into(),
        path,
        server: ServerId(0),
        security: Vec::new(),
        parameters,
        body: None,
        responses: Vec::new(),
        pages: PageHints::default(),
        success_headers: None,
        error_headers: None,
    }
}

fn operation_names(
    operation: &Operation,
    method: &str,
    upper: &str,
    parameters: &[&str],
    responses: &[&str],
) -> OperationNames {
    assert_eq!(operation.parameters.len(), parameters.len());
    assert_eq!(operation.responses.len(), responses.len());
    OperationNames {
        alternatives: Vec::new(),
        links: Vec::new(),
        error_contents: Vec::new(),
        content_type: String::new(),
        body_type: String::new(),
        body_variants: Vec::new(),
        method: method.into(),
        module: method.into(),
        request: upper.into(),
        error: format!("{upper}Error"),
        shared_error: None,
        output: format!("{upper}Output"),
        parameters: strings(parameters),
        body: "body".into(),
        responses: strings(responses),
        conversions: responses
            .iter()
            .map(|name| format!("into_{}", name.to_lowercase()))
            .collect(),
    }
}

pub(super) fn operations() -> Vec<(Operation, OperationNames)> {
    use ParameterLocation::{Cookie, Header, Path, Query, Querystring};
    let mut list = operation(
        "listPets",
        "GET",
        "/pets/{owner}/{matrix}",
        vec![
            parameter("owner", Path, Style::Simple, true, Ty::I64),
            parameter(
                "matrix",
                Path,
                Style::Matrix,
                true,
                Ty::Array(Box::new(Ty::String)),
            ),
            parameter("order", Query, Style::Form, true, t(1)),
            parameter("page size", Query, Style::Form, false, Ty::I64),
            parameter(
                "filter",
                Query,
                Style::DeepObject(DeepLists::Index),
                false,
                t(18),
            ),
            parameter(
                "ids",
                Query,
                Style::PipeDelimited,
                false,
                Ty::Array(Box::new(Ty::Uuid)),
            ),
            parameter("json", Query, Style::Json, false, t(0)),
            parameter("X-Token", Header, Style::Simple, false, Ty::String),
            parameter(
                "X-List",
                Header,
                Style::Simple,
                false,
                Ty::Array(Box::new(Ty::I64)),
            ),
            parameter("session", Cookie, Style::Form, false, Ty::String),
            parameter("type", Query, Style::Form, false, Ty::String),
        ],
    );
    list.parameters[3].allow_reserved = true;
    list.parameters[7].secret = true;
    list.parameters[8].explode = true;
    list.docs = Docs {
        title: Some("List the pets".into()),
        external: Some(("https://example.com/pets".into(), None)),
        ..docs(AWKWARD)
    };
    list.responses = vec![
        response(Status::Code(200), vec![json_content(t(9))], "OK"),
        response(Status::Code(201), vec![json_content(t(9))], ""),
        response(Status::Code(404), Vec::new(), "Nothing `here` [x]"),
        response(
            Status::Range(4),
            vec![content("application/problem+json", Form::Json, t(15))],
            "Your fault",
        ),
        response(
            Status::Range(5),
            vec![content("text/plain", Form::Text, Ty::String)],
            "",
        ),
    ];
    list.security = vec![
        vec![
            Requirement {
                scheme: SchemeId(0),
                scopes: Vec::new(),
            },
            Requirement {
                scheme: SchemeId(2),
                scopes: strings(&["read", "write"]),
            },
        ],
        Vec::new(),
    ];
    let list_names = operation_names(
        &list,
        "list_pets",
        "ListPets",
        &[
            "owner",
            "matrix",
            "order",
            "page_size",
            "filter",
            "ids",
            "json",
            "x_token",
            "x_list",
            "session",
            "type",
        ],
        &["Ok", "Created", "NotFound", "ClientError", "ServerError"],
    );

    let mut put = operation("putPet", "PUT", "/pets", Vec::new());
    put.body = Some(body(true, vec![json_content(t(0))]));
    put.responses = vec![
        response(
            Status::Code(200),
            vec![
                json_content(t(0)),
                content("text/plain", Form::Text, Ty::String),
            ],
            "Changed",
        ),
        response(
            Status::Code(202),
            vec![content("text/plain", Form::Text, Ty::String)],
            "Later",
        ),
        response(Status::Code(204), Vec::new(), ""),
        response(
            Status::Range(2),
            vec![content("image/png", Form::Bytes, Ty::Binary)],
            "Else",
        ),
        response(
            Status::Code(409),
            vec![json_content(t(6))],
            "Another [`Pet`]",
        ),
        response(
            Status::Default,
            vec![content("application/problem+json", Form::Json, t(16))],
            "Error",
        ),
    ];
    put.docs.deprecated = true;
    let put_names = operation_names(
        &put,
        "put_pet",
        "PutPet",
        &[],
        &[
            "Ok",
            "Accepted",
            "NoContent",
            "Success",
            "Conflict",
            "Default",
        ],
    );

    let mut note = operation(
        "note",
        "POST",
        "/note",
        vec![parameter(
            "all",
            Querystring,
            Style::Form,
            false,
            Ty::String,
        )],
    );
    note.body = Some(body(
        false,
        vec![content("text/plain", Form::Text, Ty::String)],
    ));
    note.responses = vec![response(Status::Code(204), Vec::new(), "")];
    let note_names = operation_names(&note, "note", "Note", &["all"], &["NoContent"]);

    let mut upload = operation("upload", "POST", "/upload", Vec::new());
    let encoding = |member: &str, content_type: Option<&str>| PartEncoding {
        member: member.into(),
        content_type: content_type.map(str::to_owned),
        style: None,
        explode: true,
        headers: Vec::new(),
    };
    upload.body = Some(body(
        true,
        vec![content(
            "multipart/form-data",
            Form::Multipart(vec![
                encoding("file", Some("image/png")),
                encoding("tags", None),
            ]),
            t(17),
        )],
    ));
    upload.responses = vec![response(
        Status::Default,
        vec![json_content(Ty::Map(Box::new(Ty::Any(None))))],
        "",
    )];
    upload.responses[0].success = true;
    let upload_names = operation_names(&upload, "upload", "Upload", &[], &["Default"]);

    let mut form = operation("form", "PATCH", "/form", Vec::new());
    form.body = Some(body(
        false,
        vec![content(
            "application/x-www-form-urlencoded",
            Form::UrlEncoded(vec![encoding("a", None)]),
            t(18),
        )],
    ));
    form.responses = vec![response(
        Status::Code(200),
        vec![content("application/octet-stream", Form::Bytes, Ty::Binary)],
        "",
    )];
    form.server = ServerId(1);
    let form_names = operation_names(&form, "form", "Form", &[], &["Ok"]);

    let mut raw = operation("raw", "DELETE", "/raw", Vec::new());
    raw.body = Some(body(
        true,
        vec![content("application/octet-stream", Form::Bytes, Ty::Binary)],
    ));
    raw.responses = vec![response(
        Status::Code(410),
        vec![json_content(t(18))],
        "Gone",
    )];
    let raw_names = operation_names(
        &raw,
        "r#raw".trim_start_matches("r#"),
        "Raw",
        &[],
        &["Gone"],
    );

    vec![
        (list, list_names),
        (put, put_names),
        (note, note_names),
        (upload, upload_names),
        (form, form_names),
        (raw, raw_names),
    ]
}
