//! An API with one of everything.

use super::{Case, docs, facts, field, place, strings, t, type_def};
use allof::analyze::TypeFacts;
use allof::ir::{
    Api, ApiKeyLocation, Condition, Content, Docs, Enum, EnumRepr, EnumValue, Example, Extra,
    Field, Form, Info, JsonType, Operation, OperationId, Parameter, ParameterLocation, Part,
    PartEncoding, PathPart, Presence, RequestBody, Requirement, Response, Role, Rule, SchemeId,
    SchemeKind, SecurityScheme, Select, Server, ServerId, ServerVariable, Shape, Status, Struct,
    Style, Tuple, Ty, TypeDef, TypeId, Union, Usage, Variant,
};
use allof::name::{NameTable, OperationNames, TypeNames};
use serde_json::{Value, json};

/// A type with its names and facts.
struct Entry {
    def: TypeDef,
    names: TypeNames,
    facts: TypeFacts,
}

const SENT: TypeFacts = TypeFacts {
    sent: true,
    received: true,
    has_default: false,
    is_problem: false,
    newtype: false,
};

fn entry(name: &str, module: &str, parts: &[&str], def: TypeDef, facts: TypeFacts) -> Entry {
    let names = TypeNames {
        name: name.into(),
        module: module.into(),
        parts: strings(parts),
        extra: "extra".into(),
        unknown: "Unknown".into(),
    };
    Entry { def, names, facts }
}

fn shape(fields: Vec<Field>, extra: Extra) -> Shape {
    Shape::Struct(Struct {
        fields,
        extra,
        bases: Vec::new(),
    })
}

fn values(list: Vec<Value>) -> Vec<EnumValue> {
    list.into_iter()
        .map(|wire| EnumValue {
            wire,
            name: None,
            description: None,
        })
        .collect()
}

fn variant(ty: Ty) -> Variant {
    Variant {
        ty,
        hint: None,
        docs: Docs::default(),
        boxed: false,
    }
}

const AWKWARD: &str = "Awkward\ttext: items[0], <id>, Vec<T>, https://example.com/a_(b)_c?x=[1]. See http://example.org.\r\n\r\n    indented code\n    more [x]\n\n```\nfenced `code` <b>\n```\n\n```rust\nfn main() { panic!() }\n```\n\n* a\n* b *c\n  continued\nlazy\n  1. one\n  2. two\n\n| a | b |\n|---|:-:|\n| `x|y` | [z] |\n\n^\\d{11}$ */ end \\ and `unbalanced, 5 * 3, __init__, snake_case, &amp; &lt; [link](Foo) [rel](/docs/x) [abs](https://example.com) [ref][missing]<br>next <p>para</p> \u{0}NUL\n\n# Heading [x]\n\n- [ ] task\n\n~~~\nunclosed";

fn types() -> Vec<Entry> {
    let with = |mut field: Field, change: fn(&mut Field)| {
        change(&mut field);
        field
    };
    let pet_fields = vec![
        field("id", Ty::I64, Presence::Required, "The ID."),
        field("name", Ty::String, Presence::Required, AWKWARD),
        field("kind", t(2), Presence::Required, ""),
        field("nick-name", Ty::String, Presence::OptionalNullable, ""),
        field("born", Ty::Date, Presence::RequiredNullable, ""),
        field("seen", Ty::DateTime, Presence::Optional, ""),
        field("uuid", Ty::Uuid, Presence::Optional, ""),
        field("age", Ty::Duration, Presence::Optional, ""),
        field("photo", Ty::Base64, Presence::Optional, ""),
        with(field("order", t(1), Presence::Optional, ""), |field| {
            field.default = Some(json!("asc"))
        }),
        with(field("limit", Ty::I64, Presence::Optional, ""), |field| {
            field.default = Some(json!(1_000_000))
        }),
        with(field("ratio", Ty::F64, Presence::Optional, ""), |field| {
            field.default = Some(json!(1))
        }),
        with(field("loud", Ty::Bool, Presence::Optional, ""), |field| {
            field.default = Some(json!(false))
        }),
        with(field("parent", t(0), Presence::Optional, ""), |field| {
            field.boxed = true
        }),
        with(
            field("password", Ty::String, Presence::Optional, ""),
            |field| field.secret = true,
        ),
        with(
            field("created", Ty::DateTime, Presence::Optional, ""),
            |field| field.read_only = true,
        ),
        field("any", Ty::Any(None), Presence::Optional, ""),
        field("must", Ty::Any(None), Presence::RequiredNullable, ""),
        field(
            "tags",
            Ty::Array(Box::new(Ty::Nullable(Box::new(Ty::String)))),
            Presence::Optional,
            "",
        ),
        field("scores", Ty::Map(Box::new(Ty::F64)), Presence::Optional, ""),
        field("at", t(5), Presence::Optional, ""),
        field("shape", t(7), Presence::Optional, ""),
        field("tree", t(8), Presence::Optional, ""),
        field("self", t(11), Presence::Optional, "A keyword."),
    ];
    let mut pet = type_def(docs("A pet."), shape(pet_fields, Extra::Open), Usage::Root);
    pet.examples = vec![Example {
        place: place(""),
        name: Some("small one".into()),
        value: json!({"id": 1, "name": "Tom", "kind": "cat", "born": null, "must": null, "nick-name": null, "at": [1.5, 2, "x"], "x": 5}),
    }];
    let by_tag = Union {
        variants: vec![variant(t(13)), variant(t(14))],
        select: Select::Tag {
            property: "type".into(),
            values: vec![("cat".into(), 0), ("kitten".into(), 0), ("dog".into(), 1)],
            otherwise: None,
            undeclared: Vec::new(),
        },
    };
    let is = |variant, types: &[JsonType]| Rule {
        variant,
        conditions: vec![Condition::Is(types.to_vec())],
    };
    let mut boxed = variant(t(6));
    boxed.boxed = true;
    let by_rules = Union {
        variants: vec![
            variant(Ty::String),
            variant(Ty::I64),
            variant(t(13)),
            boxed,
            variant(Ty::Array(Box::new(t(13)))),
            variant(Ty::Null),
        ],
        select: Select::Rules(vec![
            is(0, &[JsonType::String]),
            is(1, &[JsonType::Integer]),
            Rule {
                variant: 2,
                conditions: vec![
                    Condition::Has("lives".into()),
                    Condition::MemberIs(
                        "type".into(),
                        vec![json!("cat"), json!(1), json!(null), json!(1.5)],
                    ),
                ],
            },
            Rule {
                variant: 3,
                conditions: vec![
                    Condition::Is(vec![JsonType::Object, JsonType::Boolean]),
                    Condition::Has("type".into()),
                ],
            },
            Rule {
                variant: 4,
                conditions: vec![Condition::Items(vec![Condition::Is(vec![
                    JsonType::Object,
                ])])],
            },
            is(5, &[JsonType::Null]),
        ]),
    };
    let problem = TypeFacts {
        received: true,
        is_problem: true,
        ..TypeFacts::default()
    };
    let derived = Struct {
        fields: vec![
            field("type", Ty::String, Presence::Required, ""),
            field("status", Ty::I64, Presence::Required, ""),
            field("order", t(1), Presence::Required, ""),
            field("more", Ty::String, Presence::Required, ""),
            field("maybe", Ty::String, Presence::OptionalNullable, ""),
        ],
        extra: Extra::Open,
        bases: vec![TypeId(15)],
    };
    vec![
        entry(
            "Pet",
            "pet",
            &[
                "id",
                "name",
                "kind",
                "nick_name",
                "born",
                "seen",
                "uuid",
                "age",
                "photo",
                "order",
                "limit",
                "ratio",
                "loud",
                "parent",
                "password",
                "created",
                "any",
                "must",
                "tags",
                "scores",
                "at",
                "shape",
                "tree",
                "self_",
            ],
            pet,
            SENT,
        ),
        entry(
            "PetOrder",
            "pet",
            &["Asc", "Desc", "Empty"],
            type_def(
                Docs::default(),
                Shape::Enum(Enum {
                    repr: EnumRepr::String,
                    values: vec![
                        EnumValue {
                            wire: json!("asc"),
                            name: None,
                            description: Some("Smallest first".into()),
                        },
                        EnumValue {
                            wire: json!("desc\"\\"),
                            name: None,
                            description: Some("- a list".into()),
                        },
                        EnumValue {
                            wire: json!(""),
                            name: None,
                            description: None,
                        },
                    ],
                }),
                Usage::Part {
                    of: TypeId(0),
                    part: Part::Member("order".into()),
                },
            ),
            SENT,
        ),
        entry(
            "Kind",
            "kind",
            &[],
            type_def(Docs::default(), Shape::Const(json!("cat")), Usage::Root),
            SENT,
        ),
        entry(
            "Level",
            "level",
            &["Low", "High"],
            type_def(
                Docs::default(),
                Shape::Enum(Enum {
                    repr: EnumRepr::Integer,
                    values: values(vec![json!(-1), json!(1_234_567)]),
                }),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Mixed",
            "mixed",
            &["One", "True", "Text", "Half"],
            type_def(
                Docs::default(),
                Shape::Enum(Enum {
                    repr: EnumRepr::Mixed,
                    values: values(vec![json!(1), json!(true), json!("text"), json!(0.5)]),
                }),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Point",
            "point",
            &[],
            type_def(
                Docs::default(),
                Shape::Tuple(Tuple {
                    required: 2,
                    elements: vec![Ty::F64, Ty::I64],
                    rest: Some(Ty::String),
                    boxed: Vec::new(),
                }),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Animal",
            "animal",
            &["Cat", "Dog"],
            type_def(Docs::default(), Shape::Union(by_tag), Usage::Root),
            SENT,
        ),
        entry(
            "Anything",
            "anything",
            &["Text", "Number", "Cat", "Animal", "Cats", "Null"],
            type_def(docs("One of several."), Shape::Union(by_rules), Usage::Root),
            SENT,
        ),
        entry(
            "Tree",
            "tree",
            &[],
            type_def(
                docs("A tree."),
                Shape::Alias(Ty::Array(Box::new(t(8)))),
                Usage::Root,
            ),
            TypeFacts {
                newtype: true,
                ..SENT
            },
        ),
        entry(
            "Pets",
            "pets",
            &[],
            type_def(
                Docs::default(),
                Shape::Alias(Ty::Array(Box::new(t(0)))),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Answer",
            "answer",
            &[],
            type_def(Docs::default(), Shape::Const(json!(42)), Usage::Root),
            SENT,
        ),
        entry(
            "Empty",
            "empty",
            &[],
            type_def(
                Docs::default(),
                shape(Vec::new(), Extra::Closed),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Typed",
            "typed",
            &["name"],
            type_def(
                Docs::default(),
                shape(
                    vec![field("name", Ty::String, Presence::Required, "")],
                    Extra::Typed(Ty::I64),
                ),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Cat",
            "cat",
            &["type", "lives"],
            type_def(
                Docs {
                    deprecated: true,
                    external: Some((
                        "https://example.com/cats".into(),
                        Some("All of cats.".into()),
                    )),
                    ..docs("")
                },
                shape(
                    vec![
                        field("type", Ty::String, Presence::Required, ""),
                        field("lives", Ty::I32, Presence::Optional, ""),
                    ],
                    Extra::Closed,
                ),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Dog",
            "dog",
            &["type", "friends"],
            type_def(
                Docs::default(),
                shape(
                    vec![
                        field("type", Ty::String, Presence::Required, ""),
                        field("friends", Ty::Array(Box::new(t(6))), Presence::Optional, ""),
                    ],
                    Extra::Open,
                ),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "Problem",
            "problem",
            &["type", "status", "order"],
            type_def(
                Docs::default(),
                shape(
                    vec![
                        field("type", Ty::String, Presence::Required, ""),
                        field("status", Ty::I32, Presence::Optional, ""),
                        field("order", Ty::String, Presence::Optional, ""),
                    ],
                    Extra::Open,
                ),
                Usage::Root,
            ),
            problem,
        ),
        // Its `status` is wider than the base's, so that there is no conversion.
        entry(
            "WideProblem",
            "wide_problem",
            &["type", "status", "order", "more", "maybe"],
            type_def(Docs::default(), Shape::Struct(derived), Usage::Root),
            problem,
        ),
        entry(
            "Upload",
            "upload",
            &["file", "note", "tags"],
            type_def(
                Docs::default(),
                shape(
                    vec![
                        field("file", Ty::Binary, Presence::Required, ""),
                        field("note", Ty::String, Presence::Optional, ""),
                        field(
                            "tags",
                            Ty::Array(Box::new(Ty::String)),
                            Presence::Optional,
                            "",
                        ),
                    ],
                    Extra::Closed,
                ),
                Usage::Operation {
                    operation: OperationId(3),
                    role: Role::RequestBody,
                },
            ),
            SENT,
        ),
        // Called like things of the runtime and of an operation.
        entry(
            "Operation",
            "operation",
            &["client"],
            type_def(
                Docs::default(),
                shape(
                    vec![field("client", t(19), Presence::Optional, "")],
                    Extra::Open,
                ),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "ListPets",
            "list_pets",
            &["message"],
            type_def(
                Docs::default(),
                shape(
                    vec![field("message", Ty::String, Presence::Optional, "")],
                    Extra::Open,
                ),
                Usage::Root,
            ),
            SENT,
        ),
        entry(
            "NarrowProblem",
            "problem",
            &["type", "status", "order", "more", "maybe"],
            type_def(
                Docs::default(),
                Shape::Struct(Struct {
                    fields: vec![
                        field("type", Ty::String, Presence::Required, ""),
                        field("status", Ty::I32, Presence::Required, ""),
                        field("order", t(1), Presence::Required, ""),
                        field("more", Ty::String, Presence::Required, ""),
                        field("maybe", Ty::String, Presence::OptionalNullable, ""),
                    ],
                    extra: Extra::Open,
                    bases: vec![TypeId(15)],
                }),
                Usage::Root,
            ),
            problem,
        ),
    ]
}

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
        method: method.into(),
        module: method.into(),
        request: upper.into(),
        error: format!("{upper}Error"),
        output: format!("{upper}Output"),
        parameters: strings(parameters),
        body: "body".into(),
        responses: strings(responses),
    }
}

fn operations() -> Vec<(Operation, OperationNames)> {
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
            parameter("filter", Query, Style::DeepObject, false, t(18)),
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
        style: Style::Form,
        explode: true,
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

pub(crate) fn case() -> Case {
    let entries = types();
    let mut names = NameTable {
        package: "everything-client".into(),
        ..NameTable::default()
    };
    let mut defs = Vec::new();
    let mut list = Vec::new();
    for entry in entries {
        defs.push(entry.def);
        names.types.push(entry.names);
        list.push(entry.facts);
    }
    let (operations, operation_names) = operations().into_iter().unzip();
    names.operations = operation_names;
    names.schemes = strings(&["api_key", "basic", "oauth", "digest", "mutual_tls"]);
    names.servers = strings(&["base_url", "files_base_url"]);
    let scheme = |key: &str, kind| SecurityScheme {
        origin: place(""),
        copies: Vec::new(),
        key: key.into(),
        description: Some("See [the docs](https://example.com)".into()),
        kind,
    };
    Case {
        api: Api {
            alternatives: Default::default(),
            info: Info {
                title: "Everything <b>".into(),
                version: "v2 [beta]".into(),
                description: Some(AWKWARD.into()),
            },
            files: strings(&["everything.yaml"]),
            types: defs,
            operations,
            servers: vec![
                Server {
                    url: "/relative".into(),
                    description: None,
                    template: None,
                    variables: Vec::new(),
                    origin: None,
                    copies: Vec::new(),
                },
                Server {
                    url: "https://eu.example.com".into(),
                    description: Some("Files".into()),
                    template: Some("https://{region}.example.com".into()),
                    variables: vec![ServerVariable {
                        name: "region".into(),
                        default: "eu".into(),
                        values: strings(&["eu", "us"]),
                        description: None,
                    }],
                    origin: None,
                    copies: Vec::new(),
                },
            ],
            schemes: vec![
                scheme(
                    "key",
                    SchemeKind::ApiKey(ApiKeyLocation::Query, "key".into()),
                ),
                scheme("basic", SchemeKind::Basic),
                scheme("oauth", SchemeKind::Bearer { format: None }),
                scheme("digest", SchemeKind::Http("Digest".into())),
                scheme("tls", SchemeKind::Connection),
            ],
            tags: Vec::new(),
        },
        analysis: facts(list),
        names,
    }
}
