//! Names are stable: with a lock file, a new type or operation never renames an older one.

mod name_support;

use allof::diagnostic::{Code, Diagnostics};
use allof::ir::{Api, ApiKeyLocation, OperationId, Part, Role, SchemeKind, Status, TypeId, Usage};
use allof::name::Lock;
use name_support::*;

/// An API with two operations, a component, and types that are named by their use.
fn first() -> Api {
    let mut api = api();
    api.operations
        .push(operation(Some("listThings"), "GET", "/things"));
    api.operations.push(operation(None, "POST", "/things"));
    for operation in &mut api.operations {
        operation.responses.push(response(Status::Code(200), true));
    }
    api.types.push(component("Thing"));
    api.types.push(inline(
        "/a/title",
        Some("Report"),
        part(0, Part::Member("report".to_owned())),
    ));
    api.types.push(inline(
        "/a/use",
        None,
        used(0, Role::ResponseBody(Status::Code(200))),
    ));
    api.types.push(inline(
        "/a/items",
        None,
        part(2, Part::MemberItem("things".to_owned())),
    ));
    api.schemes.push(scheme(
        "ApiKeyHeader",
        allof::ir::SchemeKind::ApiKey(allof::ir::ApiKeyLocation::Header, "X-Api-Key".to_owned()),
    ));
    api.servers
        .push(server("https://read.withampersand.com/v1", 1));
    api
}

/// Inserts a type before all others.
fn put_in_front(api: &mut Api, def: allof::ir::TypeDef) {
    rearrange(&mut api.types, |types| types.insert(0, def));
    for def in api.types.iter_mut().skip(1) {
        if let Usage::Part { of, .. } = &mut def.hints.usage {
            *of = TypeId(of.0 + 1);
        }
    }
}

#[test]
fn names_without_a_lock() {
    let table = fresh(&first());
    assert_eq!(
        types(&table),
        [
            "Thing",
            "Report",
            "ListThingsResponse",
            "ListThingsResponseThing"
        ]
    );
    let modules: Vec<_> = table
        .types
        .iter()
        .map(|names| names.module.as_str())
        .collect();
    assert_eq!(
        modules,
        [
            "thing",
            "report",
            "list_things_response",
            "list_things_response"
        ]
    );
    assert_eq!(table.operations[OperationId(0)].request, "ListThings");
    assert_eq!(table.operations[OperationId(1)].method, "post_things");
    assert_eq!(table.operations[OperationId(1)].error, "PostThingsError");
    assert_eq!(table.schemes.as_slice(), ["api_key"]);
    assert_eq!(table.servers.as_slice(), ["base_url", "read_base_url"]);
}

#[test]
fn new_types_and_operations_rename_nothing() {
    let mut lock = Lock::default();
    let old = named(&first(), &mut lock);
    let text = lock.to_text();
    // Each has a name that somebody has already.
    for key in [
        "Report",
        "ListThingsResponse",
        "ListThings",
        "ListThingsError",
        "report",
        "Report_",
        "THING",
    ] {
        let mut api = first();
        put_in_front(&mut api, component(key));
        rearrange(&mut api.operations, |operations| {
            operations.insert(0, operation(Some("list-things"), "PUT", "/x"));
        });
        for def in &mut api.types {
            if let Usage::Operation { operation, .. } = &mut def.hints.usage {
                operation.0 += 1;
            }
        }
        let other = SchemeKind::ApiKey(ApiKeyLocation::Query, "key".to_owned());
        rearrange(&mut api.schemes, |schemes| {
            schemes.insert(0, scheme("Other", other))
        });
        let mut lock = Lock::parse("lock", &text, &mut Diagnostics::new()).unwrap();
        let new = named(&api, &mut lock);
        assert_eq!(types(&new)[1..], types(&old), "{key}");
        assert_eq!(new.types.as_slice()[1..], *old.types.as_slice(), "{key}");
        assert_eq!(
            new.operations.as_slice()[1..],
            *old.operations.as_slice(),
            "{key}"
        );
        assert_eq!(
            new.schemes.as_slice()[1..],
            *old.schemes.as_slice(),
            "{key}"
        );
        assert_eq!(new.servers, old.servers, "{key}");
        assert!(
            !new.types[TypeId(0)].name.ends_with('2'),
            "{}",
            new.types[TypeId(0)].name
        );
    }
}

#[test]
fn without_a_collision_the_lock_changes_nothing() {
    let old = fresh(&first());
    let mut api = first();
    put_in_front(&mut api, component("Fresh"));
    assert_eq!(fresh(&api).types.as_slice()[1..], *old.types.as_slice());
}

#[test]
fn a_copy_that_comes_first_keeps_the_name() {
    let mut api = first();
    let mut lock = Lock::default();
    lock.types.insert(
        "api.yaml#/components/schemas/Thing".to_owned(),
        "OldName".to_owned(),
    );
    let old = std::mem::replace(&mut api.types[TypeId(0)].origin, at("/paths/~1new"));
    api.types[TypeId(0)].copies.push(old);
    assert_eq!(types(&named(&api, &mut lock))[0], "OldName");
    assert_eq!(
        lock.types
            .get("api.yaml#/components/schemas/Thing")
            .unwrap(),
        "OldName"
    );
    assert!(!lock.types.contains_key("api.yaml#/paths/~1new"));
}

#[test]
fn the_name_of_a_removed_type_is_free() {
    let mut lock = Lock::default();
    let mut api = api();
    api.types.push(component("foo"));
    api.types.push(component("Foo"));
    assert_eq!(types(&named(&api, &mut lock)), ["FooLower", "Foo"]);
    rearrange(&mut api.types, |types| {
        types.remove(1);
    });
    assert_eq!(types(&named(&api, &mut lock)), ["FooLower"]);
    assert_eq!(lock.types.len(), 1);
}

#[test]
fn two_runs_give_equal_names_and_locks() {
    let mut lock = Lock::default();
    let one = named(&first(), &mut lock);
    let text = lock.to_text();
    let two = named(&first(), &mut lock);
    assert_eq!(one, two);
    assert_eq!(lock.to_text(), text);
}

#[test]
fn a_lock_is_written_by_section_and_read_back() {
    let mut lock = Lock::default();
    named(&first(), &mut lock);
    let text = lock.to_text();
    let body: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert_eq!(
        body,
        [
            "",
            "[types]",
            "\"api.yaml#/a/items\" = \"ListThingsResponseThing\"",
            "\"api.yaml#/a/title\" = \"Report\"",
            "\"api.yaml#/a/use\" = \"ListThingsResponse\"",
            "\"api.yaml#/components/schemas/Thing\" = \"Thing\"",
            "",
            "[operations]",
            "\"api.yaml#/paths/~1things/get\" = \"list_things\"",
            "\"api.yaml#/paths/~1things/post\" = \"post_things\"",
            "",
            "[schemes]",
            "\"api.yaml#/components/securitySchemes/ApiKeyHeader\" = \"api_key\"",
            "",
            "[servers]",
            "\"api.yaml#/servers/0\" = \"base_url\"",
            "\"api.yaml#/servers/1\" = \"read_base_url\"",
        ]
    );
    let read = Lock::parse("lock", &text, &mut Diagnostics::new()).unwrap();
    assert_eq!(read, lock);
}

#[test]
fn any_place_is_read_back_from_the_text_of_a_lock() {
    let mut lock = Lock::default();
    for place in ["a\"b\\c\n\t\u{1}é😀\u{7f}#/x", "", "a b#/'"] {
        lock.types.insert(place.to_owned(), "Foo".to_owned());
    }
    lock.types.sort_unstable_keys();
    let read = Lock::parse("lock", &lock.to_text(), &mut Diagnostics::new()).unwrap();
    assert_eq!(read, lock);
}

#[test]
fn a_damaged_lock_is_an_error() {
    for (text, expected) in [
        ("<<<<<<< HEAD\n", "the lock file is not valid TOML"),
        ("[typos]\n", "unknown section `typos` in the lock file"),
        ("types = 1\n", "expected a table, found integer"),
        (
            "[types]\n\"a#/b\" = 1\n",
            "expected a string, found integer",
        ),
        (
            "[types]\n\"a#/b\" = \"a b\"\n",
            "`a b` is not an identifier",
        ),
        (
            "[types]\na = \"A\"\na = \"B\"\n",
            "the lock file is not valid TOML",
        ),
    ] {
        let mut diagnostics = Diagnostics::new();
        assert!(Lock::parse("lock", text, &mut diagnostics).is_none());
        let diagnostic = &diagnostics.list()[0];
        assert_eq!(diagnostic.code, Code::InvalidLock);
        assert!(
            diagnostic.message.starts_with(expected),
            "{}",
            diagnostic.message
        );
    }
    let missing = Lock::read(
        std::path::Path::new("nowhere/x.lock"),
        &mut Diagnostics::new(),
    );
    assert_eq!(missing, Some(Lock::default()));
}
