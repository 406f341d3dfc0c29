//! The types of the API with every kind of type and operation.

use super::super::{docs, field, place, strings, t, type_def};
use super::unions::{by_rules, by_tag};

use allof::ir::{
    Docs, Enum, EnumRepr, EnumValue, Example, Extra, Field, OperationId, Part, Presence, Role,
    Shape, Struct, Tuple, Ty, TypeDef, TypeId, Usage,
};
use allof::name::TypeNames;
use allof::passes::TypeFacts;
use serde_json::{Value, json};

/// A type with its names and facts.
pub(super) struct Entry {
    pub(super) def: TypeDef,
    pub(super) names: TypeNames,
    pub(super) facts: TypeFacts,
}

pub(super) const SENT: TypeFacts = TypeFacts {
    sent: true,
    received: true,
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
        ..TypeNames::default()
    };
    Entry { def, names, facts }
}

fn shape(fields: Vec<Field>, extra: Extra) -> Shape {
    Shape::Struct(Struct {
        fields,
        extra,
        bases: Vec::new(),
        left_out: Vec::new(),
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

pub(super) const AWKWARD: &str = "Awkward\ttext: items[0], <id>, Vec<T>, https://example.com/a_(b)_c?x=[1]. See http://example.org.\r\n\r\n    indented code\n    more [x]\n\n```\nfenced `code` <b>\n```\n\n```rust\nfn main() { panic!() }\n```\n\n* a\n* b *c\n  continued\nlazy\n  1. one\n  2. two\n\n| a | b |\n|---|:-:|\n| `x|y` | [z] |\n\n^\\d{11}$ */ end \\ and `unbalanced, 5 * 3, __init__, snake_case, &amp; &lt; [link](Foo) [rel](/docs/x) [abs](https://example.com) [ref][missing]<br>next <p>para</p> \u{0}NUL\n\n# Heading [x]\n\n- [ ] task\n\n~~~\nunclosed";

pub(super) fn types() -> Vec<Entry> {
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
            field.default = Some(json!("asc").into())
        }),
        with(field("limit", Ty::I64, Presence::Optional, ""), |field| {
            field.default = Some(json!(1_000_000).into())
        }),
        with(field("ratio", Ty::F64, Presence::Optional, ""), |field| {
            field.default = Some(json!(1).into())
        }),
        with(field("loud", Ty::Bool, Presence::Optional, ""), |field| {
            field.default = Some(json!(false).into())
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
        value: json!({"id": 1, "name": "Tom", "kind": "cat", "born": null, "must": null, "nick-name": null, "at": [1.5, 2, "x"], "x": 5}).into(),
    }];
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
        left_out: Vec::new(),
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
                    docs: Vec::new(),
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
            type_def(Docs::default(), Shape::Union(by_tag()), Usage::Root),
            SENT,
        ),
        entry(
            "Anything",
            "anything",
            &["Text", "Number", "Cat", "Animal", "Cats", "Null"],
            type_def(
                docs("One of several."),
                Shape::Union(by_rules()),
                Usage::Root,
            ),
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
                    left_out: Vec::new(),
                }),
                Usage::Root,
            ),
            problem,
        ),
    ]
}
