//! Prints `tests/examples.rs`, which checks that each example of the specification is read and written without a
//! change.

use super::about::crate_name;
use super::context::{Context, ident_text};
use super::escape::json_literal;
use super::features;
use super::library::attributes_of_letters;
use super::ty;
use crate::ir::{Example, Form, Shape, Ty};
use crate::name::TestNames;
use crate::passes::Need;
use heck::ToSnakeCase;
use indexmap::IndexSet;

/// The maximum width of a line.
const WIDTH: usize = 100;

/// A test of an example.
struct Case {
    name: String,
    ty: String,
    text: String,
}

/// Returns the text of the file below the header, or `None` if there is no example.
pub(super) fn module(cx: Context<'_>) -> Option<String> {
    let cases = cases(cx);
    if cases.is_empty() {
        return None;
    }
    let uses_types = cases.iter().any(|case| case.ty.contains("types::"));
    let package = crate_name(cx);
    let mut text = String::from(
        "//! The examples of the specification: each reads into its type and writes back as the same JSON.\n\n\
         // `cargo fmt` skips the file.\n#![cfg_attr(rustfmt, rustfmt_skip)]\n\n",
    );
    let attributes = features::cfg_of_all(cx) + &attributes_of_letters(cx);
    if !attributes.is_empty() {
        text.push_str(&format!("{attributes}\n"));
    }
    text.push_str(&format!(
        "use {package}::runtime::{{self, FromNode, Json, ToTree}};\n"
    ));
    if uses_types {
        text.push_str(&format!("use {package}::types;\n"));
    }
    text.push_str("use serde_json::Value;\n\n");
    for case in cases {
        let Case {
            name,
            ty,
            text: json,
        } = case;
        let json = json_literal(&json.replace('\n', "\n        "));
        let line = format!("    check::<{ty}>({json});");
        let call = if json.contains('\n') || line.chars().count() > WIDTH {
            format!("    check::<{ty}>(\n        {json},\n    );")
        } else {
            line
        };
        text.push_str(&format!("#[test]\nfn {name}() {{\n{call}\n}}\n\n"));
    }
    text.push_str(HELPERS);
    text.push_str(&texts_are_same(cx));
    Some(text)
}

fn cases(cx: Context<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    let mut seen: IndexSet<(String, String)> = IndexSet::new();
    let mut names = TestNames::new();
    let mut add = |stem: &str, of: &Ty, example: &Example| {
        if !is_readable(cx, of) {
            return;
        }
        let ty = type_text(cx, of)
            .replace("crate::types::", "types::")
            .replace("crate::runtime::", "runtime::");
        let Ok(text) = serde_json::to_string_pretty(&*example.value) else {
            return;
        };
        if !seen.insert((ty.clone(), text.clone())) {
            return;
        }
        let name = ident_text(&names.name(stem, example.name.as_deref()));
        cases.push(Case { name, ty, text });
    };
    for (id, def) in cx.api.types.entries() {
        for example in &def.examples {
            add(
                &cx.type_names(id).name.to_snake_case(),
                &Ty::Type(id),
                example,
            );
        }
    }
    for (id, operation) in cx.api.operations.entries() {
        let names = cx.operation_names(id);
        let body = operation
            .request_contents()
            .map(|content| (names.body.clone(), content));
        let responses = operation
            .responses
            .iter()
            .enumerate()
            .flat_map(|(index, response)| {
                let variant = names
                    .responses
                    .get(index)
                    .map(|name| name.to_snake_case())
                    .unwrap_or_default();
                response
                    .contents
                    .iter()
                    .map(move |content| (variant.clone(), content))
            });
        for (word, content) in body.chain(responses) {
            for example in content
                .examples
                .iter()
                .filter(|_| content.form == Form::Json)
            {
                add(&format!("{}_{word}", names.method), &content.ty, example);
            }
        }
    }
    cases
}

/// Returns whether a value of the type is written as the same JSON that it was read from. This is not the case for a
/// file, and is unknown for a type of the user.
fn is_readable(cx: Context<'_>, of: &Ty) -> bool {
    match cx.resolve(of) {
        Ty::Any(_)
        | Ty::Object
        | Ty::Bool
        | Ty::Small(_)
        | Ty::I32
        | Ty::I64
        | Ty::U32
        | Ty::U64
        | Ty::I128
        | Ty::Quoted(_)
        | Ty::F64
        | Ty::String
        | Ty::Base64
        | Ty::Base64Url
        | Ty::HttpDate
        | Ty::UnixTime(_)
        | Ty::DateTime
        | Ty::Date
        | Ty::Duration
        | Ty::Uuid
        | Ty::Decimal
        | Ty::Null => true,
        Ty::Type(id) => !has_files(cx, &cx.def(*id).shape),
        Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => is_readable(cx, inner),
        Ty::Binary | Ty::External(_) => false,
    }
}

/// Returns whether a member is a file, whose form in a body differs from its JSON.
fn has_files(cx: Context<'_>, shape: &Shape) -> bool {
    fn is_file(cx: Context<'_>, of: &Ty) -> bool {
        match cx.resolve(of) {
            Ty::Binary => true,
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => is_file(cx, inner),
            _ => false,
        }
    }
    matches!(shape, Shape::Struct(structure) if structure.fields.iter().any(|field| is_file(cx, &field.ty)))
}

/// Returns the type on one line.
pub(super) fn type_text(cx: Context<'_>, of: &Ty) -> String {
    let tokens = ty::ty(cx, of);
    let item = quote::quote!(type T = #tokens;);
    let text = match syn::parse2::<syn::File>(item) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => tokens.to_string(),
    };
    let text = text
        .trim()
        .trim_start_matches("type T = ")
        .trim_end_matches(';');
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

const HELPERS: &str = r#"/// Reads the example, writes the value, and compares member by member.
#[track_caller]
fn check<T: FromNode + ToTree>(example: &str) {
    let expected: Value = serde_json::from_str(example).unwrap();
    let value: T = runtime::read(Json::parse(example.as_bytes()).unwrap().root()).unwrap();
    compare("", &expected, &value.to_tree().into_value());
}

#[track_caller]
fn compare(at: &str, expected: &Value, written: &Value) {
    match (expected, written) {
        (Value::Object(expected), Value::Object(written)) => {
            for (name, value) in expected {
                let at = format!("{at}/{name}");
                let written = written.get(name).unwrap_or_else(|| panic!("{at} was lost"));
                compare(&at, value, written);
            }
            for name in written.keys() {
                assert!(expected.contains_key(name), "{at}/{name} was added");
            }
        }
        (Value::Array(expected), Value::Array(written)) => {
            assert_eq!(expected.len(), written.len(), "items of {at}");
            for (index, (expected, written)) in expected.iter().zip(written).enumerate() {
                compare(&format!("{at}/{index}"), expected, written);
            }
        }
        (Value::Number(expected), Value::Number(written)) => {
            assert!(
                expected == written || expected.as_f64() == written.as_f64(),
                "{at}: {expected} became {written}"
            );
        }
        (Value::String(expected), Value::String(written)) => {
            assert!(
                is_same_text(expected, written),
                "{at}: {expected} became {written}"
            );
        }
        (expected, written) => assert_eq!(expected, written, "{at}"),
    }
}

"#;

/// Returns the function that compares strings. A time, a duration or a UUID may be written in another form.
fn texts_are_same(cx: Context<'_>) -> String {
    let needs = |need: Need| cx.analysis.needs().contains(&need);
    let moment = [
        (Need::Jiff, "jiff::Timestamp"),
        (Need::Chrono, "chrono::DateTime<chrono::FixedOffset>"),
        (Need::Time, "time::OffsetDateTime"),
    ];
    let moment = moment.into_iter().find(|(need, _)| needs(*need));
    let moment = moment.map(|(_, ty)| ty);
    let http_date = moment.filter(|_| needs(Need::Moments));
    let types = moment.map(str::to_owned).into_iter();
    let types = types
        .chain(http_date.map(|moment| format!("runtime::HttpDate<{moment}>")))
        .chain(needs(Need::Base64Url).then(|| "runtime::Base64Url".to_owned()))
        .chain(
            cx.analysis
                .has_spans()
                .then(|| "jiff::SpanFieldwise".to_owned()),
        );
    let mut tests = vec!["expected == written".to_owned()];
    if needs(Need::Uuid) {
        tests.push("expected.eq_ignore_ascii_case(written)".to_owned());
    }
    let mut helper = "";
    for ty in types {
        tests.push(format!("is_same::<{ty}>(expected, written)"));
        helper = IS_SAME;
    }
    let mut test = tests.join(" || ");
    if test.len() + 4 > WIDTH {
        test = tests.join("\n        || ");
    }
    format!(
        "/// Returns whether two strings mean the same.\nfn is_same_text(expected: &str, written: &str) -> bool {{\n    {test}\n}}\n{helper}"
    )
}

const IS_SAME: &str = r"
/// Returns whether two strings are the same value of a type.
fn is_same<T: FromNode + PartialEq>(expected: &str, written: &str) -> bool {
    let value = |text: &str| runtime::read::<T>(Json::from(text).root()).ok();
    value(expected).is_some_and(|expected| value(written) == Some(expected))
}
";
