//! The name that is chosen for each kind of item.

mod name_support;

use allof::config::Config;
use allof::diagnostic::{Code, Diagnostics, Severity};
use allof::ir::*;
use allof::name::{Lock, NameTable, name};
use name_support::*;
use serde_json::json;

fn configured(api: &Api, names: &[(&str, &str)]) -> (NameTable, Diagnostics) {
    let mut config: Config = config();
    for (place, name) in names {
        config.names.insert((*place).to_owned(), (*name).to_owned());
    }
    let mut diagnostics = Diagnostics::new();
    let facts = facts(api, &config);
    let table = name(api, &facts, &config, &mut Lock::default(), &mut diagnostics);
    valid(&table);
    (table, diagnostics)
}

#[test]
fn the_names_of_the_ampersand_page() {
    let mut api = api();
    let mut progress = operation(
        Some("getBackfillProgress"),
        "GET",
        "/projects/{projectIdOrName}",
    );
    for wire in [
        "projectIdOrName",
        "integrationId",
        "installationId",
        "objectName",
    ] {
        progress
            .parameters
            .push(parameter(wire, ParameterLocation::Path, true));
    }
    progress.responses = vec![
        response(Status::Code(200), true),
        response(Status::Code(400), false),
        response(Status::Code(404), false),
        response(Status::Default, false),
    ];
    api.operations.push(progress);
    let body = |status| used(0, Role::ResponseBody(status));
    api.types.push(inline(
        "/r/200",
        Some("BackfillProgress"),
        body(Status::Code(200)),
    ));
    api.types.push(inline(
        "/r/400",
        Some("Input Validation Problem"),
        body(Status::Code(400)),
    ));
    api.types.push(inline(
        "/r/404",
        Some("API Problem"),
        body(Status::Code(404)),
    ));
    api.types
        .push(inline("/r/404/allOf/0", Some("Problem"), Usage::Root));
    let issue = part(1, Part::MemberItem("issues".to_owned()));
    api.types.push(inline(
        "/r/400/issues",
        Some("Input Validation Issue"),
        issue,
    ));
    let location = part(4, Part::Member("in".to_owned()));
    api.types.push(TypeDef {
        origin: at("/r/400/issues/in"),
        copies: Vec::new(),
        ..inline("", None, location)
    });
    api.types[TypeId(5)].shape = enumeration(vec![json!("body"), json!("header")]).shape;
    let table = fresh(&api);
    assert_eq!(
        types(&table),
        [
            "BackfillProgress",
            "InputValidationProblem",
            "ApiProblem",
            "Problem",
            "InputValidationIssue",
            "InputValidationIssueIn",
        ]
    );
    assert_eq!(table.types[TypeId(5)].module, "input_validation_issue");
    assert_eq!(table.types[TypeId(5)].parts, ["Body", "Header"]);
    let names = &table.operations[OperationId(0)];
    assert_eq!(names.method, "get_backfill_progress");
    assert_eq!(names.module, "get_backfill_progress");
    assert_eq!(names.request, "GetBackfillProgress");
    assert_eq!(names.error, "GetBackfillProgressError");
    assert_eq!(names.output, "GetBackfillProgressOutput");
    assert_eq!(names.body, "body");
    assert_eq!(
        names.parameters,
        [
            "project_id_or_name",
            "integration_id",
            "installation_id",
            "object_name"
        ]
    );
    assert_eq!(names.responses, ["Ok", "BadRequest", "NotFound", "Default"]);
}

#[test]
fn a_type_without_a_name_is_named_by_its_use() {
    let mut api = api();
    let mut list = operation(Some("listThings"), "GET", "/things");
    list.responses = vec![
        response(Status::Code(200), true),
        response(Status::Code(202), true),
        response(Status::Code(404), false),
        response(Status::Default, false),
    ];
    api.operations.push(list);
    let uses = [
        (used(0, Role::RequestBody), "ListThingsRequest"),
        (used(0, Role::RequestItem), "ListThingsRequestItem"),
        (
            used(0, Role::ResponseBody(Status::Code(200))),
            "ListThingsResponse",
        ),
        (
            used(0, Role::ResponseItem(Status::Code(200))),
            "ListThingsItem",
        ),
        (
            used(0, Role::ResponseBody(Status::Code(202))),
            "ListThingsAccepted",
        ),
        (
            used(0, Role::ResponseBody(Status::Code(404))),
            "ListThingsNotFound",
        ),
        (
            used(0, Role::ResponseBody(Status::Default)),
            "ListThingsErrorBody",
        ),
        (
            used(0, Role::Parameter("sort-by".to_owned())),
            "ListThingsSortBy",
        ),
        (
            used(0, Role::ResponseHeader("X-State".to_owned())),
            "ListThingsXState",
        ),
        (
            part(0, Part::Member("owner".to_owned())),
            "ListThingsRequestOwner",
        ),
        (
            part(0, Part::MemberItem("entries".to_owned())),
            "ListThingsRequestEntry",
        ),
        (
            part(0, Part::MemberItem("data".to_owned())),
            "ListThingsRequestDataItem",
        ),
        (part(0, Part::Item), "ListThingsRequestItem2"),
        (part(0, Part::Value), "ListThingsRequestValue"),
        (
            part(0, Part::Variant(0, Some("cat".to_owned()))),
            "ListThingsRequestCat",
        ),
        (part(0, Part::Variant(1, None)), "ListThingsRequestVariant2"),
        (part(0, Part::Element(0)), "ListThingsRequestElement1"),
    ];
    for (index, (usage, _)) in uses.iter().enumerate() {
        // A pointer without words, so that nothing but the use can name it.
        api.types
            .push(inline(&format!("/{index}"), None, usage.clone()));
    }
    let table = fresh(&api);
    for ((_, expected), found) in uses.iter().zip(types(&table)) {
        assert_eq!(found, *expected);
    }
}

#[test]
fn equal_titles_are_distinguished_by_use() {
    let mut api = api();
    api.types.push(component("Report"));
    api.types.push(component("Invoice"));
    for parent in [0, 1] {
        let status = part(parent, Part::Member("status".to_owned()));
        api.types
            .push(inline(&format!("/{parent}"), Some("Status"), status));
    }
    assert_eq!(
        types(&fresh(&api)),
        ["Report", "Invoice", "Status", "InvoiceStatus"]
    );
}

#[test]
fn equal_keys_of_two_files_are_distinguished_by_file() {
    let mut api = api();
    api.files.push("problem/problem.yaml".to_owned());
    api.types.push(component("Error"));
    let mut second = component("Error");
    second.origin.file = allof::source::FileId(1);
    api.types.push(second);
    assert_eq!(types(&fresh(&api)), ["Error", "ProblemError"]);
}

#[test]
fn the_struct_of_a_base_has_a_suffix_and_a_line_of_its_own() {
    let mut api = api();
    api.types.push(component("Pet"));
    let mut base = component("Pet");
    base.hints.suffix = Some("Base");
    api.types.push(base);
    let mut lock = Lock::default();
    assert_eq!(types(&named(&api, &mut lock)), ["Pet", "PetBase"]);
    assert_eq!(
        lock.types
            .get("api.yaml#/components/schemas/Pet#Base")
            .unwrap(),
        "PetBase"
    );
    let place = "#/components/schemas/Pet";
    assert_eq!(
        types(&configured(&api, &[(place, "Animal")]).0),
        ["Animal", "AnimalBase"]
    );
    let both = [
        (place, "Animal"),
        ("#/components/schemas/Pet#Base", "Common"),
    ];
    assert_eq!(types(&configured(&api, &both).0), ["Animal", "Common"]);
}

#[test]
fn variants_lose_the_name_of_their_union() {
    let mut api = api();
    let list = || Box::new(Ty::String);
    api.types.push(union(vec![
        (Ty::Type(TypeId(1)), None),
        (Ty::Type(TypeId(2)), None),
        (Ty::String, None),
        (Ty::Array(list()), None),
        (Ty::Map(Box::new(Ty::I64)), None),
        (Ty::External("money::Money".to_owned()), None),
        (Ty::Object, Some("pet_other")),
        (Ty::String, None),
    ]));
    api.types.push(component("PetCat"));
    api.types.push(component("Dog"));
    assert_eq!(
        fresh(&api).types[TypeId(0)].parts,
        [
            "Cat",
            "Dog",
            "String",
            "StringList",
            "IntegerMap",
            "Money",
            "Other",
            "Variant8",
        ]
    );
    assert_eq!(fresh(&api).types[TypeId(0)].unknown, "Unknown");
}

#[test]
fn methods_are_named_after_operations() {
    let mut api = api();
    for (id, method, template) in [
        (Some("users.list"), "GET", "/users"),
        (Some("users/list"), "GET", "/v2/users"),
        (None, "GET", "/pets/{petId}/toys:search"),
        (None, "GET", "/"),
        (Some("clone"), "POST", "/clone"),
        (Some("delete"), "DELETE", "/x"),
        (Some("move"), "POST", "/y"),
    ] {
        api.operations.push(operation(id, method, template));
    }
    api.operations[OperationId(1)].tags.push("Admin".to_owned());
    api.operations[OperationId(5)].method_name = Some("removeIt".to_owned());
    let table = fresh(&api);
    let methods: Vec<_> = table
        .operations
        .iter()
        .map(|names| names.method.as_str())
        .collect();
    assert_eq!(
        methods,
        [
            "users_list",
            "users_list_admin",
            "get_pets_by_pet_id_toys_search",
            "get_root",
            "clone_operation",
            "remove_it",
            "move",
        ]
    );
    assert_eq!(table.operations[OperationId(6)].module, "move_");
    assert_eq!(table.operations[OperationId(4)].request, "CloneOperation");
}

#[test]
fn types_of_operations_give_way_to_types() {
    let mut api = api();
    api.operations
        .push(operation(Some("thing"), "GET", "/thing"));
    api.operations
        .push(operation(Some("query"), "GET", "/query"));
    api.types.push(component("Thing"));
    api.types.push(component("ThingError"));
    let table = fresh(&api);
    assert_eq!(table.operations[OperationId(0)].request, "ThingRequest");
    assert_eq!(
        table.operations[OperationId(0)].error,
        "ThingOperationError"
    );
    assert_eq!(table.operations[OperationId(1)].request, "QueryRequest");
}

#[test]
fn parameters_are_named_after_their_wire_names() {
    let mut api = api();
    let mut call = operation(Some("x"), "POST", "/x/{id}");
    call.parameters = vec![
        parameter("id", ParameterLocation::Path, true),
        parameter("id", ParameterLocation::Query, false),
        parameter("timeout", ParameterLocation::Query, false),
        parameter("request", ParameterLocation::Query, true),
        parameter("X-Request-Id", ParameterLocation::Header, false),
        parameter("body", ParameterLocation::Query, false),
        parameter("filter[name]", ParameterLocation::Query, false),
        parameter("type", ParameterLocation::Query, false),
    ];
    call.body = Some(RequestBody {
        origin: at("/b"),
        required: true,
        docs: Docs::default(),
        name: None,
        contents: Vec::new(),
    });
    api.operations.push(call);
    let table = fresh(&api);
    assert_eq!(
        table.operations[OperationId(0)].parameters,
        [
            "id",
            "query_id",
            "query_timeout",
            "request",
            "x_request_id",
            "body",
            "filter_name",
            "type",
        ]
    );
    assert_eq!(table.operations[OperationId(0)].body, "request_body");
    api.operations[OperationId(0)].body.as_mut().unwrap().name = Some("newThing".to_owned());
    assert_eq!(fresh(&api).operations[OperationId(0)].body, "new_thing");
}

#[test]
fn builder_methods_are_named_after_security_schemes() {
    let mut api = api();
    let key = |place| SchemeKind::ApiKey(place, "key".to_owned());
    api.schemes = vec![
        scheme("APIKeyHeader", key(ApiKeyLocation::Header)),
        scheme("Bearer", SchemeKind::Bearer { format: None }),
        scheme("basicAuth", SchemeKind::Basic),
        scheme("build", SchemeKind::Http("digest".to_owned())),
    ]
    .into();
    assert_eq!(
        fresh(&api).schemes.as_slice(),
        ["api_key", "bearer", "basic", "build_credential"]
    );
    api.schemes
        .push(scheme("APIKeyQuery", key(ApiKeyLocation::Query)));
    assert_eq!(fresh(&api).schemes[SchemeId(0)], "api_key_header");
}

#[test]
fn builder_methods_are_named_after_servers() {
    let mut api = api();
    for (index, url) in [
        "https://read.withampersand.com/v1",
        "https://api.withampersand.com/v2",
        "https://{region}.example.org",
        "/relative",
        "https://read.withampersand.com/v3",
    ]
    .iter()
    .enumerate()
    {
        api.servers.push(server(url, index + 1));
    }
    assert_eq!(
        fresh(&api).servers.as_slice(),
        [
            "base_url",
            "read_base_url",
            "v2_base_url",
            "region_base_url",
            "relative_base_url",
            "v3_base_url",
        ]
    );
}

#[test]
fn the_configuration_comes_first() {
    let mut api = api();
    api.types.push(structure(&["in", "other"]));
    api.types.push(inline(
        "/components/schemas/Fields/properties/in",
        None,
        part(0, Part::Member("in".to_owned())),
    ));
    api.types.push(enumeration(vec![json!("a"), json!("b")]));
    api.types
        .push(union(vec![(Ty::String, None), (Ty::Bool, None)]));
    api.operations
        .push(operation(Some("listThings"), "GET", "/things"));
    api.operations[OperationId(0)]
        .parameters
        .push(parameter("q", ParameterLocation::Query, false));
    let (table, diagnostics) = configured(
        &api,
        &[
            ("#/components/schemas/Fields", "IOFields"),
            ("#/components/schemas/Fields/properties/in", "Location"),
            (
                "#/components/schemas/Fields/properties/in#field",
                "location",
            ),
            (
                "api.yaml#/components/schemas/Fields/properties/other",
                "another",
            ),
            ("#/components/schemas/Values/enum/1", "Bee"),
            ("#/components/schemas/Pet/oneOf/0", "Text"),
            ("#/paths/~1things/get", "allThings"),
            ("#/components/parameters/q", "search"),
            ("#/servers/0", "ignored"),
            ("#/nowhere", "Nothing"),
        ],
    );
    assert_eq!(types(&table), ["IOFields", "Location", "Values", "Pet"]);
    assert_eq!(table.types[TypeId(0)].parts, ["location", "another"]);
    assert_eq!(table.types[TypeId(2)].parts, ["A", "Bee"]);
    assert_eq!(table.types[TypeId(3)].parts, ["Text", "Boolean"]);
    assert_eq!(table.operations[OperationId(0)].method, "all_things");
    assert_eq!(table.operations[OperationId(0)].request, "AllThings");
    assert_eq!(table.operations[OperationId(0)].parameters, ["search"]);
    let diagnostics: Vec<_> = diagnostics
        .list()
        .iter()
        .map(|diagnostic| (diagnostic.code, diagnostic.severity))
        .collect();
    assert_eq!(diagnostics, [(Code::InvalidConfig, Severity::Warning); 2]);
}

#[test]
fn a_configured_name_that_is_taken_is_an_error() {
    let mut api = api();
    api.types.push(component("A"));
    api.types.push(component("B"));
    let names = [
        ("#/components/schemas/A", "Same"),
        ("#/components/schemas/B", "Same"),
    ];
    let (table, diagnostics) = configured(&api, &names);
    assert_eq!(types(&table), ["Same", "B"]);
    assert!(diagnostics.has_errors());
    // A reserved word is no name either.
    assert!(
        configured(&api, &[("#/components/schemas/A", "Option")])
            .1
            .has_errors()
    );
}
