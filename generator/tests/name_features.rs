//! The features of a crate: which crates have them, their names, and the types that each switches on.

mod name_support;

use allof::config::{Config, TagFeatures};
use allof::diagnostic::Diagnostics;
use allof::ir::{Api, Field, Parameter, ParameterLocation, Shape, Status, Struct, Tag, Ty, TypeId};
use allof::name::{FeatureNames, Lock, name};
use name_support::*;

/// Returns an API with an operation for each tag; an empty tag means none.
fn of_tags(tags: &[&str]) -> Api {
    let mut api = api();
    for (index, tag) in tags.iter().enumerate() {
        let id = format!("operation{index}");
        let mut operation = operation(Some(&id), "GET", &format!("/{index}"));
        operation.responses.push(response(Status::Code(200), true));
        if !tag.is_empty() {
            operation.tags.push((*tag).to_owned());
            if api.tags.iter().all(|known| known.name != *tag) {
                api.tags.push(Tag {
                    name: (*tag).to_owned(),
                    description: None,
                });
            }
        }
        api.operations.push(operation);
    }
    api
}

fn features(api: &Api, features: TagFeatures, lock: &mut Lock) -> FeatureNames {
    let config = Config {
        features,
        ..config()
    };
    let facts = facts(api, &config);
    name(api, &facts, &config, lock, &mut Diagnostics::new()).features
}

/// Returns a struct whose members have the types with these ids.
fn refers(key: &str, to: &[u32]) -> allof::ir::TypeDef {
    let fields = to.iter().map(|id| Field {
        ty: Ty::Type(TypeId(*id)),
        ..field(&format!("f{id}"))
    });
    allof::ir::TypeDef {
        shape: Shape::Struct(Struct {
            fields: fields.collect(),
            ..Struct::default()
        }),
        ..component(key)
    }
}

/// Gives each operation a parameter of the type with its index.
fn send(api: &mut Api) {
    for (index, operation) in (0..).zip(api.operations.iter_mut()) {
        operation.parameters.push(Parameter {
            ty: Ty::Type(TypeId(index)),
            ..parameter("p", ParameterLocation::Query, false)
        });
    }
}

#[test]
fn a_large_crate_with_several_tags_has_a_feature_for_each() {
    let many = |count: usize| {
        let tags: Vec<&str> = (0..count).map(|index| ["a", "b"][index % 2]).collect();
        of_tags(&tags)
    };
    let auto = |api: &Api| features(api, TagFeatures::Auto, &mut Lock::default());
    assert_eq!(auto(&many(30)).tags, ["a", "b"]);
    assert!(auto(&many(29)).is_empty());
    assert!(auto(&of_tags(&["only"; 40])).is_empty());
    assert!(auto(&of_tags(&[""; 40])).is_empty());
    let set = |features_: TagFeatures, count| {
        features(&many(count), features_, &mut Lock::default()).is_empty()
    };
    assert!(!set(TagFeatures::Tags, 2));
    assert!(set(TagFeatures::None, 40));
}

#[test]
fn a_feature_has_the_name_of_its_tag_and_no_other_meaning() {
    let tags = [
        "Code Scanning",
        "native-TLS",
        "full",
        "Unused types",
        "日本",
        "2FA",
        "code-scanning",
    ];
    let names = features(&of_tags(&tags), TagFeatures::Tags, &mut Lock::default());
    assert_eq!(
        names.tags,
        [
            "code-scanning",
            "native-tls-tag",
            "full-tag",
            "unused-types-tag",
            "u65e5u672c",
            "n2fa",
            "code-scanning-tag",
        ]
    );
    for feature in allof_runtime::FEATURES {
        let api = of_tags(&[feature.name, "other"]);
        let names = features(&api, TagFeatures::Tags, &mut Lock::default());
        assert_ne!(names.tags[0], feature.name);
    }
}

#[test]
fn names_in_the_lock_are_kept_and_a_crate_that_becomes_small_keeps_its_features() {
    let mut lock = Lock::default();
    features(&of_tags(&["a b", "c"]), TagFeatures::Tags, &mut lock);
    assert_eq!(lock.features["a b"], "a-b");
    lock.features.insert("c".to_owned(), "sea".to_owned());
    let text = lock.to_text();
    let mut lock = Lock::parse("lock", &text, &mut Diagnostics::new()).unwrap();
    let names = features(&of_tags(&["a-b", "a b", "c"]), TagFeatures::Auto, &mut lock);
    assert_eq!(names.tags, ["a-b-tag", "a-b", "sea"]);
    let text = text.replace("\"sea\"", "\"s e a\"");
    let mut diagnostics = Diagnostics::new();
    assert!(Lock::parse("lock", &text, &mut diagnostics).is_none());
    assert_eq!(
        diagnostics.list()[0].message,
        "`s e a` is not the name of a feature"
    );
}

#[test]
fn a_type_has_the_features_of_those_that_use_it() {
    let mut api = of_tags(&["a", "b", "c", "d", "e", ""]);
    // Each operation has a type of its own, 0 to 5; 6 is used by two, 7 by five, 8 by the one without a tag.
    for (index, to) in [&[6, 7][..], &[6, 7], &[7], &[7], &[7], &[8]]
        .iter()
        .enumerate()
    {
        api.types.push(refers(&format!("Own{index}"), to));
    }
    for key in ["Two", "Five", "Untagged"] {
        api.types.push(component(key));
    }
    api.types.push(refers("Unused", &[10, 6]));
    api.types.push(component("PartOfUnused"));
    send(&mut api);
    let names = features(&api, TagFeatures::Tags, &mut Lock::default());
    let of = |module: &str| names.modules.get(module).map(Vec::as_slice);
    assert_eq!(of("own0").unwrap(), ["a"]);
    assert_eq!(of("own4").unwrap(), ["e"]);
    assert_eq!(of("two").unwrap(), ["a", "b", "unused-types"]);
    assert_eq!(of("unused").unwrap(), ["unused-types"]);
    assert_eq!(of("part_of_unused").unwrap(), ["unused-types"]);
    assert_eq!(names.unused_types, "unused-types");
    for always in ["own5", "five", "untagged"] {
        assert_eq!(of(always), None, "{always}");
    }
}
