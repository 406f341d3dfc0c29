//! The unions of the API with every kind of type: one with a tag, and one with every kind of condition.

use super::super::t;
use allof::ir::{Condition, Docs, Holds, JsonType, Rule, Select, Ty, Union, Variant};
use serde_json::json;

pub(super) fn by_tag() -> Union {
    Union {
        open: false,
        variants: vec![variant(t(13)), variant(t(14))],
        select: Select::Tag {
            property: "type".into(),
            values: vec![("cat".into(), 0), ("kitten".into(), 0), ("dog".into(), 1)],
            rest: Vec::new(),
            otherwise: None,
            undeclared: Vec::new(),
        },
    }
}

pub(super) fn by_rules() -> Union {
    let is = |variant, types: &[JsonType]| Rule {
        variant,
        conditions: vec![Condition::Is(types.to_vec())],
    };
    let mut boxed = variant(t(6));
    boxed.boxed = true;
    Union {
        open: false,
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
    }
}

fn variant(ty: Ty) -> Variant {
    Variant {
        ty,
        hint: None,
        docs: Docs::default(),
        holds: Holds::Value,
        length: None,
        pattern: None,
        boxed: false,
    }
}
