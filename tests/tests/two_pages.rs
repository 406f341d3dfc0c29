//! Generates one crate from several pages: a type that pages share exists once, and a new page renames nothing.

use allof::diagnostic::Severity;
use allof::write::Mode;
use allof_tests::project::{PAGE, Project, SECOND_PAGE, text_of};

/// The types of the first page.
const FIRST: [&str; 6] = [
    "ApiProblem",
    "BackfillProgress",
    "InputValidationIssue",
    "InputValidationIssueIn",
    "InputValidationProblem",
    "Problem",
];

fn project(name: &str) -> Project {
    Project::new(env!("CARGO_TARGET_TMPDIR"), &format!("two-pages-{name}"))
}

/// Returns a project in which the first page was generated.
fn with_first_page(name: &str) -> Project {
    let project = project(name);
    project.put("specs/get-backfill-progress.md", &text_of(PAGE));
    project.generate();
    assert_eq!(project.types(), FIRST);
    project
}

/// Returns the lines of the lock file that assign a name.
fn names(lock: &str) -> Vec<String> {
    let lines = lock.lines().filter(|line| line.starts_with('"'));
    lines.map(str::to_owned).collect()
}

/// Returns the text with every occurrence of `from` replaced.
#[track_caller]
fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:?} is not in the page");
    text.replace(from, to)
}

#[test]
fn a_second_page_adds_only_its_operation_and_its_own_types() {
    let project = with_first_page("dropped-in");
    let (before, lock) = (project.files(), project.get("specs/api.lock"));
    project.put("specs/list-backfills.md", &text_of(SECOND_PAGE));
    project.generate();

    assert_eq!(
        project.modules("operations"),
        ["get_backfill_progress", "list_backfills"]
    );
    let mut expected = [&FIRST[..], &["BackfillList", "PaginationInfo"]].concat();
    expected.sort_unstable();
    assert_eq!(project.types(), expected);

    let after = project.files();
    for (path, text) in &before {
        let is_own = path.starts_with("src/types/") || path.starts_with("src/operations/");
        if is_own && !path.ends_with("/mod.rs") {
            assert_eq!(after.get(path), Some(text), "{path} changed");
        }
    }
    assert_eq!(before["src/api.rs"], after["src/api.rs"]);
    let list = &after["src/types/backfill_list.rs"];
    assert!(
        list.contains("pub results: Vec<BackfillProgress>,"),
        "{list}"
    );
    let operation = &after["src/operations/list_backfills.rs"];
    for part in [
        "BadRequest(Box<InputValidationProblem>)",
        "NotFound(Box<ApiProblem>)",
        "body: Box<ApiProblem>",
    ] {
        assert!(operation.contains(part), "{part} in {operation}");
    }

    let names_then = names(&lock);
    let names_now = names(&project.get("specs/api.lock"));
    assert!(
        names_then.iter().all(|name| names_now.contains(name)),
        "{names_now:#?}"
    );
    assert!(project.attempt(Mode::Check).is_good());
}

#[test]
fn a_page_that_sorts_first_renames_nothing() {
    let project = with_first_page("sorts-first");
    let before = project.files();
    project.put("specs/a-list.md", &text_of(SECOND_PAGE));
    project.generate();
    let after = project.files();
    for path in before.keys().filter(|path| path.starts_with("src/")) {
        assert!(after.contains_key(path), "{path} is gone");
    }
    for name in FIRST {
        assert!(project.types().contains(&name.to_owned()), "{name}");
    }
    assert_eq!(project.types().len(), FIRST.len() + 2);
}

#[test]
fn a_new_type_with_the_title_of_an_old_one_is_named_by_its_use() {
    let project = with_first_page("newcomer");
    let before = project.files();
    let page = replaced(
        &text_of(SECOND_PAGE),
        "title: PaginationInfo",
        "title: Problem",
    );
    for name in ["a-list.md", "z-list.md"] {
        project.put(&format!("specs/{name}"), &page);
        project.generate();
        assert_eq!(
            before["src/types/problem.rs"],
            project.get("generated/src/types/problem.rs"),
            "{name}"
        );
        let types = project.types();
        assert!(
            types.contains(&"BackfillListPagination".to_owned()),
            "{types:?}"
        );
        std::fs::remove_file(project.folder().join("specs").join(name)).unwrap();
    }
}

#[test]
fn removing_a_page_restores_the_crate_and_the_lock() {
    let project = with_first_page("taken-away");
    let (before, lock) = (project.files(), project.get("specs/api.lock"));
    project.put("specs/a-list.md", &text_of(SECOND_PAGE));
    project.generate();
    std::fs::remove_file(project.folder().join("specs/a-list.md")).unwrap();
    project.generate();
    assert_eq!(project.types(), FIRST);
    for (path, text) in before.iter().filter(|(path, _)| path.starts_with("src/")) {
        assert_eq!(project.files().get(path), Some(text), "{path}");
    }
    let stripped = |lock: &str| -> Vec<String> {
        let lines = names(lock);
        let values = lines.iter().filter_map(|line| line.rsplit(" = ").next());
        let mut values: Vec<String> = values.map(str::to_owned).collect();
        values.sort_unstable();
        values
    };
    assert_eq!(stripped(&project.get("specs/api.lock")), stripped(&lock));
}

#[test]
fn an_operation_is_sent_to_the_server_of_its_page() {
    let project = with_first_page("server");
    let other = replaced(
        &text_of(SECOND_PAGE),
        "https://api.withampersand.com/v1",
        "https://read.withampersand.com/v1",
    );
    project.put("specs/list-backfills.md", &other);
    project.generate();
    let files = project.files();
    let client = &files["src/api.rs"];
    let urls: Vec<&str> = client
        .lines()
        .filter_map(|line| line.trim().strip_prefix("urls: "))
        .collect();
    assert_eq!(
        urls,
        [
            "&[ServerUrl::fixed(\"https://api.withampersand.com/v1\")],",
            "&[ServerUrl::fixed(\"https://read.withampersand.com/v1\")],"
        ]
    );
    for (operation, server) in [
        ("get_backfill_progress", "BASE_URL"),
        ("list_backfills", "READ_BASE_URL"),
    ] {
        let text = &files[&format!("src/operations/{operation}.rs")];
        assert!(text.contains(&format!("server: {server},")), "{text}");
    }
    assert_eq!(project.types().len(), FIRST.len() + 2);
    let lock = project.get("specs/api.lock");
    assert!(
        lock.contains("\"get-backfill-progress.md#/servers/0\" = \"base_url\""),
        "{lock}"
    );
}

#[test]
fn a_copy_of_a_page_changes_nothing() {
    let project = with_first_page("twice");
    let before = project.files();
    for copy in ["copy.md", "z-copy.md"] {
        project.put(&format!("specs/{copy}"), &text_of(PAGE));
        project.generate();
        let after = project.files();
        for (path, text) in before.iter().filter(|(path, _)| path.starts_with("src/")) {
            assert_eq!(after.get(path), Some(text), "{path} with {copy}");
        }
        assert_eq!(before.len(), after.len());
    }
}

#[test]
fn pages_that_differ_only_in_texts_are_one_operation() {
    let project = with_first_page("texts");
    let page = replaced(
        &text_of(PAGE),
        "description: No backfill operation found or progress not available",
        "description: Nothing found",
    );
    project.put("specs/z-copy.md", &page);
    project.generate();
    assert_eq!(project.modules("operations"), ["get_backfill_progress"]);
}

#[test]
fn contradicting_pages_are_an_error_with_both_places() {
    for (name, from, to) in [
        ("status", "        '404':\n", "        '410':\n"),
        (
            "type",
            "recordsProcessed:\n                    type: integer",
            "recordsProcessed:\n                    type: string",
        ),
        ("security", "  - Bearer: []\n", "  - {}\n"),
    ] {
        let project = with_first_page(&format!("differ-{name}"));
        let before = project.files();
        let page = replaced(&text_of(PAGE), from, to);
        project.put("specs/z-other.md", &page);
        let outcome = project.attempt(Mode::Write);
        let shown = outcome.to_text();
        assert!(!outcome.is_good(), "{name}: {shown}");
        let errors: Vec<&str> = outcome
            .diagnostics
            .list()
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(|diagnostic| diagnostic.code.as_str())
            .collect();
        assert_eq!(errors, ["conflicting-operations"], "{name}");
        for part in [
            "get-backfill-progress.md:25:",
            "z-other.md:25:",
            "/objects/{objectName}/backfill-progress",
            "the other description is here",
        ] {
            assert!(shown.contains(part), "{name}: {part} is not in\n{shown}");
        }
        assert_eq!(before, project.files(), "something was written");
    }
}

#[test]
fn a_different_schema_of_the_same_name_is_a_type_of_its_own() {
    let project = with_first_page("other-progress");
    let page = replaced(
        &text_of(SECOND_PAGE),
        "recordsEstimatedTotal:",
        "recordsFailed:",
    );
    project.put("specs/list-backfills.md", &page);
    project.generate();
    let types = project.types();
    assert_eq!(types.len(), FIRST.len() + 3, "{types:?}");
    assert!(
        types.contains(&"BackfillListResult".to_owned()),
        "{types:?}"
    );
    assert!(!types.iter().any(|name| name.contains('2')), "{types:?}");
}

#[test]
fn names_edited_in_the_lock_are_kept() {
    let project = with_first_page("edited");
    let mut lock = project.get("specs/api.lock");
    for (from, to) in [
        ("\"InputValidationIssueIn\"", "\"Whereabouts\""),
        ("\"InputValidationIssue\"", "\"Issue\""),
        ("\"api_key\"", "\"secret_key\""),
        ("\"get_backfill_progress\"", "\"progress\""),
    ] {
        lock = replaced(&lock, from, to);
    }
    project.put("specs/api.lock", &lock);
    project.generate();
    project.put("specs/a-list.md", &text_of(SECOND_PAGE));
    project.generate();
    let types = project.types();
    assert!(types.contains(&"Whereabouts".to_owned()), "{types:?}");
    assert!(types.contains(&"Issue".to_owned()), "{types:?}");
    assert_eq!(
        project.modules("operations"),
        ["list_backfills", "progress"]
    );
    let client = project.get("generated/src/client.rs");
    assert!(client.contains("pub fn secret_key("), "{client}");
}

#[test]
fn the_base_url_stays_that_of_the_first_page() {
    let project = with_first_page("base-url");
    let page = replaced(
        &text_of(SECOND_PAGE),
        "https://api.withampersand.com/v1",
        "https://read.withampersand.com/v1",
    );
    project.put("specs/a-list.md", &page);
    let more = replaced(&page, "/backfills", "/reads");
    project.put(
        "specs/b-list.md",
        &replaced(&more, "listBackfills", "listReads"),
    );
    project.generate();
    let client = project.get("generated/src/api.rs");
    let (_, first) = client.split_once("name: \"base_url\"").unwrap();
    let (first, _) = first.split_once("name: ").unwrap();
    assert!(
        first.contains("https://api.withampersand.com/v1"),
        "{client}"
    );
    assert!(
        !first.contains("https://read.withampersand.com/v1"),
        "{client}"
    );
}

/// Returns the lines of the lock file of a project that assign a name.
fn named(project: &Project) -> Vec<String> {
    names(&project.get("specs/api.lock"))
}

/// Adds a page and generates twice. Asserts that the second run changes nothing, and that the lock file keeps its names.
#[track_caller]
fn adds_only(project: &Project, name: &str, text: &str) {
    let before = named(project);
    project.put(&format!("specs/{name}"), text);
    project.generate();
    let after = named(project);
    for line in &before {
        assert!(after.contains(line), "{name}: {line} is not in {after:#?}");
    }
    assert!(project.attempt(Mode::Check).is_good(), "{name}");
}

#[test]
fn a_copy_that_sorts_first_keeps_configured_and_edited_names() {
    let project = with_first_page("copy-first");
    let lock = replaced(
        &project.get("specs/api.lock"),
        "\"get_backfill_progress\"",
        "\"progress\"",
    );
    project.put("specs/api.lock", &lock);
    project.put(
        "specs/api.toml",
        &format!(
            "{}\n[names]\n\"get-backfill-progress.md#/paths/~1projects~1{{projectIdOrName}}~1integrations~1{{integrationId}}~1installations~1{{installationId}}~1objects~1{{objectName}}~1backfill-progress/get/parameters/0\" = \"project\"\n",
            project.get("specs/api.toml")
        ),
    );
    project.generate();
    let before = project.files();
    let other = replaced(&text_of(PAGE), "summary: ", "summary: Another text, ");
    let other = replaced(&other, "A short summary", "Another summary");
    adds_only(&project, "a-copy.md", &other);
    for (path, text) in before.iter().filter(|(path, _)| path.starts_with("src/")) {
        assert_eq!(project.files().get(path), Some(text), "{path}");
    }
}

#[test]
fn a_page_that_sorts_first_keeps_every_line_of_the_lock() {
    let project = with_first_page("keys");
    adds_only(&project, "a-list.md", &text_of(SECOND_PAGE));
    adds_only(&project, "0-list.md", &text_of(SECOND_PAGE));
}

/// Returns a document with these paths and schemas.
fn document(paths: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: Shelf, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

fn get(path: &str, id: &str, schema: &str) -> String {
    format!(
        "  {path}: {{get: {{operationId: {id}, responses: {{'200': {{description: Ok, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}\n"
    )
}

#[test]
fn a_document_that_sorts_first_keeps_the_names_of_the_others() {
    let project = project("shelf");
    project.put(
        "specs/api.toml",
        "inputs = [\"*.yaml\"]\noutput = \"../generated\"\n\n[package]\nname = \"a-client\"\n",
    );
    let plain = "{type: object, properties: {x: {type: string}}}";
    let titled = "{title: Detail, type: object, properties: {y: {type: string}}}";
    let pet = "{type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}";
    let cat = "{allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}";
    let first = document(
        &[
            get("/a", "getThing", &format!("{{type: object, properties: {{one: {plain}, two: {plain}, info: {titled}}}}}")),
            get("/b", "getEither", "{oneOf: [{type: object, properties: {l: {type: string}}}, {type: object, properties: {r: {type: string}}}]}"),
            get("/c", "getPet", "{$ref: '#/components/schemas/Pet'}"),
        ]
        .concat(),
        &format!("    Pet: {pet}\n    Cat: {cat}\n    State: {{type: string, enum: [on, off]}}\n"),
    );
    project.put("specs/m.yaml", &first);
    project.generate();
    let before = project.types();
    for name in [
        "GetThingResponseOne",
        "GetThingResponseTwo",
        "Detail",
        "Cat",
        "PetBase",
    ] {
        assert!(before.contains(&name.to_owned()), "{name}: {before:?}");
    }
    // Components that are copies of inline schemas of the first document, different components with the same names, and
    // equal components.
    let second = document(
        &[
            get("/a2", "get_thing", plain),
            get("/b", "getEither", "{oneOf: [{type: object, properties: {l: {type: string}}}, {type: object, properties: {r: {type: string}}}]}"),
            get("/c2", "getPet", "{$ref: '#/components/schemas/Pet'}"),
        ]
        .concat(),
        &format!(
            "    Plain: {plain}\n    Detail: {{type: object, properties: {{y: {{type: string}}}}}}\n    GetThingResponse: {{type: object, properties: {{z: {{type: integer}}}}}}\n    Pet: {pet}\n    Cat: {cat}\n    Dog: {{allOf: [{{$ref: '#/components/schemas/Pet'}}]}}\n    State: {{type: string, enum: [on, off, broken]}}\n"
        ),
    );
    let modules = project.modules("operations");
    for name in ["a.yaml", "0.yaml", "z.yaml"] {
        let lines = named(&project);
        project.put(&format!("specs/{name}"), &second);
        let outcome = project.attempt(Mode::Write);
        assert!(outcome.is_good(), "{}", outcome.to_text());
        for line in &lines {
            assert!(
                named(&project).contains(line),
                "{name}: {line} {:#?}",
                named(&project)
            );
        }
        for old in &before {
            assert!(project.types().contains(old), "{name}: {old}");
        }
        for old in &modules {
            assert!(project.modules("operations").contains(old), "{name}: {old}");
        }
        assert!(project.attempt(Mode::Check).is_good(), "{name}");
    }
}
