//! Keywords without an effect, since the crate has nothing of their object.

use super::{HEAD, lint_of, schema};

/// Returns the findings of a schema, without the place of the schema.
fn of_schema(text: &str) -> Vec<String> {
    let (_, lines) = schema(text);
    let lines = lines.iter();
    lines
        .map(|line| line.replace("a.yaml#/components/schemas/S", ""))
        .collect()
}

#[test]
fn null_as_an_alternative_is_not_documented() {
    for null in [
        "{ nullable: true, description: N }",
        "{ type: 'null', description: N }",
    ] {
        let member = format!("{{ anyOf: [{{ type: string, description: S }}, {null}] }}");
        assert_eq!(
            of_schema(&format!(
                "{{ type: object, properties: {{ a: {member} }} }}"
            )),
            ["approximated description /properties/a/anyOf/1/description"]
        );
    }
}

#[test]
fn the_parameters_of_a_webhook_refer_to_components() {
    let text = "webhooks:
  ping:
    post:
      parameters:
        - $ref: '#/components/parameters/Signature'
        - { name: session, in: cookie, schema: { type: string } }
      requestBody: { content: { application/json: { schema: { type: object } } } }
components:
  parameters:
    Signature: { name: X-Signature, in: header, schema: { type: string } }
    Other: { name: X-Other, in: header, schema: { type: string } }
";
    let (_, lines) = lint_of(&[("a.yaml", &format!("{HEAD}paths: {{}}\n{text}"))]);
    assert_eq!(
        lines,
        [
            "approximated parameters a.yaml#/webhooks/ping/post/parameters",
            "ignored (all of it) a.yaml#/webhooks/ping/post/parameters/1",
            "approximated (all of it) a.yaml#/components/parameters/Other",
        ]
    );
}

#[test]
fn only_a_member_can_be_read_only() {
    let components = |member: &str| {
        let a = format!("{{ type: object, properties: {{ a: {member} }} }}");
        let document = format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    S: {a}\n    R: {{ type: string, readOnly: true }}\n"
        );
        lint_of(&[("a.yaml", &document)]).1
    };
    assert_eq!(
        components("{ type: string }"),
        ["approximated readOnly a.yaml#/components/schemas/R/readOnly"]
    );
    let of_items = components("{ type: array, items: { $ref: '#/components/schemas/R' } }");
    assert_eq!(of_items.len(), 1);
    for member in [
        "{ $ref: '#/components/schemas/R' }",
        "{ allOf: [{ $ref: '#/components/schemas/R' }] }",
    ] {
        assert_eq!(components(member), [""; 0]);
    }
}

#[test]
fn a_title_that_another_one_replaces_is_told() {
    let one = |member: &str, title: &str| {
        format!(
            "{{ type: object, properties: {{ {member}: {{ type: string }}, mode: {{ title: {title}, type: string, enum: [x, y] }} }} }}"
        )
    };
    let both = |first: &str, second: &str| {
        of_schema(&format!(
            "{{ type: object, properties: {{ a: {}, b: {} }} }}",
            one("c", first),
            one("d", second)
        ))
    };
    assert_eq!(both("Mode", "Mode"), [""; 0]);
    assert_eq!(
        both("Mode", "MODE"),
        ["approximated title /properties/b/properties/mode/title"]
    );
}

#[test]
fn a_default_of_null_is_not_shown() {
    for own in [
        "allOf: [{ $ref: '#/components/schemas/S' }]",
        "type: string",
    ] {
        assert_eq!(
            of_schema(&format!(
                "{{ type: object, properties: {{ a: {{ {own}, default: null }} }} }}"
            )),
            ["approximated default /properties/a/default"]
        );
    }
}

#[test]
fn a_description_that_nothing_shows_is_told() {
    let one = |words: &str| {
        format!(
            "{{ title: Note, description: {words}, type: object, properties: {{ a: {{ type: string }} }} }}"
        )
    };
    assert_eq!(
        of_schema(&format!(
            "{{ type: object, properties: {{ a: {}, b: {} }} }}",
            one("First"),
            one("First"),
        )),
        [""; 0]
    );
    assert_eq!(
        of_schema(
            "{ type: object, patternProperties: { a: { type: string, description: Hidden } } }"
        ),
        [
            "approximated patternProperties /patternProperties",
            "approximated description /patternProperties/a/description",
        ]
    );
}

#[test]
fn an_operation_is_replaced_by_the_one_beside_the_reference() {
    let shared = "get: { operationId: shared, summary: Not there, responses: {} }\n      \
                  put: { operationId: other, responses: {} }\n      \
                  servers: [{ url: https://a.example }]";
    let document = |path: &str| {
        format!(
            "{HEAD}components:\n  pathItems:\n    Shared:\n      {shared}\npaths:\n  /a:\n    \
             $ref: '#/components/pathItems/Shared'\n    servers: [{{ url: https://b.example }}]\n    \
             get: {{ operationId: own, responses: {{}} }}\n{path}"
        )
    };
    let (_, lines) = lint_of(&[("a.yaml", &document(""))]);
    let at = "a.yaml#/components/pathItems/Shared";
    assert_eq!(
        lines,
        [
            format!("ignored get {at}/get"),
            format!("ignored servers {at}/servers"),
        ]
    );
    // Another path has it.
    let other = "  /b: { $ref: '#/components/pathItems/Shared' }\n";
    let (_, lines) = lint_of(&[("a.yaml", &document(other))]);
    assert_eq!(lines, [""; 0]);
}

#[test]
fn components_that_nothing_refers_to_are_told() {
    let parameter = "{ in: query, schema: { type: string }, name";
    let document = format!(
        "{HEAD}components:\n  parameters: {{ A: {parameter}: a }}, B: {parameter}: b }} }}\n  \
         headers: {{ H: {{ schema: {{ type: string }} }} }}\n  \
         securitySchemes: {{ K: {{ type: apiKey, in: header, name: k }} }}\nsecurity: []\n\
         paths:\n  /a:\n    get: {{ operationId: a, parameters: [{{ $ref: '#/components/parameters/A' }}], responses: {{}} }}\n"
    );
    let (_, lines) = lint_of(&[("a.yaml", &document)]);
    let at = "a.yaml#/components";
    assert_eq!(
        lines,
        [
            format!("approximated securitySchemes {at}/securitySchemes"),
            format!("approximated (all of it) {at}/parameters/B"),
            format!("approximated headers {at}/headers"),
        ]
    );
    let required = document.replace("responses", "security: [{ K: [] }], responses");
    let (_, lines) = lint_of(&[("a.yaml", &required)]);
    assert_eq!(lines.len(), 2);
}

/// Returns the findings of an operation at `/a`, without its place.
fn of_operation(operation: &str, rest: &str) -> Vec<String> {
    let document =
        format!("{HEAD}paths:\n  /a:\n    get: {{ operationId: a, {operation} }}\n{rest}");
    let (_, lines) = lint_of(&[("a.yaml", &document)]);
    let lines = lines.iter();
    lines
        .map(|line| {
            line.replace("a.yaml#/paths/~1a/get/", "")
                .replace("a.yaml#", "")
        })
        .collect()
}

#[test]
fn values_that_a_style_has_no_form_for_are_told() {
    let list = "{ type: array, items: { type: string } }";
    let object = "{ type: object, properties: { a: { type: string } } }";
    let parameters = [
        // A list inside of an exploded object repeats its name.
        format!(
            "{{ name: a, in: query, schema: {{ type: object, properties: {{ l: {list} }} }} }}"
        ),
        format!(
            "{{ name: b, in: query, schema: {{ type: object, properties: {{ o: {object} }} }} }}"
        ),
        format!(
            "{{ name: c, in: query, style: deepObject, schema: {{ type: object, properties: {{ o: {object} }} }} }}"
        ),
        format!("{{ name: d, in: query, schema: {{ type: array, items: {list} }} }}"),
        format!(
            "{{ name: e, in: header, schema: {{ type: object, properties: {{ l: {list} }} }} }}"
        ),
        format!("{{ name: f, in: query, schema: {object} }}"),
    ];
    let own = format!("parameters: [{}], responses: {{}}", parameters.join(", "));
    assert_eq!(
        of_operation(&own, ""),
        [
            "approximated schema parameters/1/schema",
            "approximated schema parameters/3/schema",
            "approximated schema parameters/4/schema",
        ]
    );
}

#[test]
fn a_parameter_that_no_operation_sends_is_told() {
    let shared = "    parameters: [{ name: q, in: query, schema: { type: string } }]\n";
    let own = "parameters: [{ name: q, in: query, schema: { type: integer } }, \
               { name: Accept, in: header, schema: { type: string } }], responses: {}";
    assert_eq!(
        of_operation(own, shared),
        [
            "approximated (all of it) parameters/1",
            "approximated (all of it) /paths/~1a/parameters/0",
        ]
    );
    // Another operation of the path has it.
    let other = format!("{shared}    put: {{ operationId: b, responses: {{}} }}\n");
    assert_eq!(
        of_operation(own, &other),
        ["approximated (all of it) parameters/1"]
    );
}

#[test]
fn servers_and_tags_that_no_operation_has_are_told() {
    let servers = "servers: [{ url: 'https://{h}.example', variables: { h: { default: a }, other: { default: b } } }]\n";
    assert_eq!(
        of_operation("responses: {}", servers),
        ["approximated (all of it) /servers/0/variables/other"]
    );
    let own = "tags: [t], servers: [{ url: https://own.example }], responses: {}";
    let tags = "tags: [{ name: t, description: T }, { name: u, description: U }]\n";
    assert_eq!(
        of_operation(own, &format!("{servers}{tags}")),
        [
            "approximated servers /servers",
            "approximated (all of it) /tags/1",
        ]
    );
}

#[test]
fn what_a_security_scheme_of_another_type_has_is_ignored() {
    let schemes = "components: { securitySchemes: { K: { type: apiKey, in: header, name: k, scheme: basic }, \
                   O: { type: oauth2, flows: { implicit: { authorizationUrl: https://a.example, scopes: {} } } } } }\n";
    assert_eq!(
        of_operation("security: [{ K: [] }, { O: [] }], responses: {}", schemes),
        [
            "ignored scheme /components/securitySchemes/K/scheme",
            "approximated flows /components/securitySchemes/O/flows",
            "approximated implicit /components/securitySchemes/O/flows/implicit",
        ]
    );
}

#[test]
fn what_only_a_member_or_a_body_can_have_is_told() {
    let parameter = "parameters: [{ name: q, in: query, schema: { type: string, readOnly: true } }, \
                     { name: r, in: query, content: { application/json: { schema: { type: string }, example: x } } }], \
                     responses: {}";
    assert_eq!(
        of_operation(parameter, ""),
        [
            "approximated readOnly parameters/0/schema/readOnly",
            "approximated example parameters/1/content/application~1json/example",
        ]
    );
    let headers = "responses: { '404': { description: None, headers: { Content-Type: { schema: { type: string } } } } }";
    assert_eq!(
        of_operation(headers, ""),
        ["approximated (all of it) responses/404/headers/Content-Type"]
    );
    assert_eq!(
        of_schema(
            "{ type: object, properties: { a: { const: x, title: T } }, $defs: { D: { type: object } } }"
        ),
        [
            "approximated title /properties/a/title",
            "approximated $defs /$defs",
        ]
    );
    assert_eq!(
        of_schema(
            "{ type: object, required: [t], properties: { t: { type: string } }, discriminator: { propertyName: t } }"
        ),
        ["approximated discriminator /discriminator"]
    );
}

#[test]
fn an_example_that_nothing_shows_is_told() {
    let schema = "{ allOf: [{ $ref: '#/components/schemas/B' }], title: Words, example: { a: x } }";
    let document = format!(
        "{HEAD}paths:\n  /a:\n    put:\n      operationId: a\n      requestBody: {{ content: {{ application/json: \
         {{ schema: {schema} }} }} }}\n      responses: {{}}\n\
         components: {{ schemas: {{ B: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }}\n"
    );
    let (_, lines) = lint_of(&[("a.yaml", &document)]);
    let at = "a.yaml#/paths/~1a/put/requestBody/content/application~1json/schema";
    assert_eq!(
        lines,
        [
            format!("approximated title {at}/title"),
            format!("approximated example {at}/example"),
        ]
    );
}

#[test]
fn open_lists_of_values_beside_a_list_are_not_obeyed() {
    let obeyed = |text: &str| schema(text).0.obeyed_extensions();
    assert_eq!(obeyed("{ type: string, x-extensible-enum: [a, b] }"), 1);
    assert_eq!(
        obeyed("{ type: string, enum: [a], x-extensible-enum: [a, b] }"),
        0
    );
}
