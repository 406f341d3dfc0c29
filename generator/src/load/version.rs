//! Checks that an input is an OpenAPI 3 document.

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{FileId, Place, SourceFile, Tree};

/// Returns a diagnostic if the root of an input is not that of an OpenAPI 3 document.
pub(super) fn check(id: FileId, file: &SourceFile) -> Option<Diagnostic> {
    let root = Place::root(id);
    let Tree::Object(members) = &file.tree else {
        let html = file.tree.as_str().is_some_and(|text| text.starts_with('<'));
        return Some(
            Diagnostic::new(
                Code::NotOpenApi,
                format!("the document is {}, not a mapping", kind(&file.tree)),
            )
            .at(&root)
            .help(if html {
                "this looks like a web page: download the document itself, not the page that shows it"
            } else {
                "an OpenAPI document starts with a version, such as `openapi: 3.1.0`"
            }),
        );
    };
    if let Some(version) = members.get("swagger") {
        let version = text(version);
        return Some(
            Diagnostic::new(
                Code::UnsupportedVersion,
                format!(
                    "the document is Swagger {version}; OpenAPI 3.0, 3.1 and 3.2 are supported"
                ),
            )
            .at(&root.join("swagger"))
            .help(format!(
                "convert the document: `npx swagger2openapi --yaml --outfile openapi.yaml {}`",
                file.name
            )),
        );
    }
    let Some(version) = members.get("openapi") else {
        let diagnostic =
            Diagnostic::new(Code::NotOpenApi, "the document has no member `openapi`").at(&root);
        let alike = nearest("openapi", members.keys().map(String::as_str));
        return Some(match alike {
            Some(key) => diagnostic
                .at(&root.join(key))
                .help(format!("did you mean `openapi` instead of `{key}`?")),
            None if members.contains_key("asyncapi") => {
                diagnostic.help("AsyncAPI documents are not supported")
            }
            None if members.contains_key("paths") => {
                diagnostic.help("add the version of OpenAPI, such as `openapi: 3.1.0`")
            }
            None if members.contains_key("$schema") || members.contains_key("properties") => {
                diagnostic.help("this looks like a JSON Schema: refer to it from an OpenAPI document with `$ref`")
            }
            None => diagnostic.help("name an OpenAPI document; the files that it refers to are read as well"),
        });
    };
    let version = text(version);
    let known = ["3.0", "3.1", "3.2"].iter().any(|known| {
        version
            .strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-']))
    });
    let at = root.join("openapi");
    (!known).then(|| {
        Diagnostic::new(
            Code::UnsupportedVersion,
            format!("the document is OpenAPI {version}; 3.0, 3.1 and 3.2 are supported"),
        )
        .at(&at)
        .help(if version.starts_with('2') || version.starts_with('1') {
            "convert the document to OpenAPI 3 with `npx swagger2openapi`"
        } else if version.contains('.') {
            "if the document conforms to one of these versions, write it, such as `openapi: 3.1.0`"
        } else {
            "write the version as three numbers, such as `openapi: 3.1.0`"
        })
    })
}

/// Checks the operation that the fence of a page names against the document in it.
pub(super) fn check_fence(id: FileId, file: &SourceFile) -> Option<Diagnostic> {
    let fence = file.fence.as_ref()?;
    let paths = file.tree.get("paths").and_then(Tree::as_object);
    let item = paths.and_then(|paths| paths.get(&fence.path));
    let location = crate::diagnostic::Location::Position {
        file: id,
        line: fence.line,
        column: 1,
    };
    let (message, help) = match item {
        Some(item) if item.get(&fence.method).is_some() || item.get("$ref").is_some() => {
            return None;
        }
        Some(_) => (
            format!(
                "the fence names `{} {}`, but the path has no operation `{}`",
                fence.method, fence.path, fence.method
            ),
            None,
        ),
        None => (
            format!(
                "the fence names `{} {}`, but the document has no such path",
                fence.method, fence.path
            ),
            nearest(
                &fence.path,
                paths
                    .into_iter()
                    .flat_map(|paths| paths.keys())
                    .map(String::as_str),
            ),
        ),
    };
    let diagnostic = Diagnostic::new(Code::FenceOperation, message).located(location);
    Some(
        diagnostic.help(match help {
            Some(path) => {
                format!("did you mean `{path}`? All operations of the document are generated")
            }
            None => "all operations of the document are generated; check that the page is complete"
                .to_owned(),
        }),
    )
}

fn text(value: &Tree) -> String {
    match value {
        Tree::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    }
}

fn kind(tree: &Tree) -> &'static str {
    match tree {
        Tree::Null => "null",
        Tree::Bool(_) => "a boolean",
        Tree::Number(_) => "a number",
        Tree::String(_) => "a text",
        Tree::Array(_) => "a sequence",
        Tree::Object(_) => "a mapping",
    }
}
