//! Reads the values of parameters back from the URL and the headers that the server expects.

use allof::ir::{Api, EnumRepr, Holds, Parameter, Shape, Style, Ty};
use serde_json::{Map, Number, Value};

/// Returns the value of a parameter with this text in a path, a header or a query. `None` if the text is not of the style.
pub(super) fn decode(api: &Api, parameter: &Parameter, text: &str) -> Option<Value> {
    if parameter.style == Style::Json {
        return serde_json::from_str(text).ok();
    }
    let wire = &parameter.wire;
    let (text, separator, named) = match (parameter.style, parameter.explode) {
        (Style::Label, explode) => {
            let separator = if explode { "." } else { "," };
            (text.strip_prefix('.')?, separator, explode)
        }
        (Style::Matrix, true) => (text.strip_prefix(';')?, ";", true),
        (Style::Matrix, false) => {
            let text = text.strip_prefix(';')?.strip_prefix(wire.as_str())?;
            (text.strip_prefix('=')?, ",", false)
        }
        (Style::SpaceDelimited, _) => (text, " ", false),
        (Style::PipeDelimited, _) => (text, "|", false),
        (_, explode) => (text, ",", explode && parameter.style == Style::Simple),
    };
    let items = || text.split(separator);
    match kind(api, &parameter.ty) {
        Kind::List(item) => {
            let prefix = format!("{wire}=");
            let items = items().map(|text| match parameter.style {
                Style::Matrix if parameter.explode => text.strip_prefix(&prefix),
                _ => Some(text),
            });
            let items = items.map(|text| Some(scalar(api, item, text?)));
            items.collect::<Option<Vec<Value>>>().map(Value::Array)
        }
        Kind::Object if named => {
            let members = items().map(|text| text.split_once('='));
            let members = members.map(|pair| {
                let (name, text) = pair?;
                Some((name.to_owned(), member(api, &parameter.ty, name, text)))
            });
            members
                .collect::<Option<Map<String, Value>>>()
                .map(Value::Object)
        }
        Kind::Object => {
            let mut members = Map::new();
            let mut rest = items();
            while let Some(name) = rest.next() {
                let value = member(api, &parameter.ty, name, rest.next()?);
                members.insert(name.to_owned(), value);
            }
            Some(Value::Object(members))
        }
        Kind::Scalar => {
            let text = match (parameter.style, parameter.explode) {
                (Style::Matrix, true) => text.strip_prefix(wire.as_str())?.strip_prefix('=')?,
                _ => text,
            };
            Some(scalar(api, &parameter.ty, text))
        }
    }
}

/// Returns the value of a parameter that the suite gives as JSON, which may be text where the type is not.
pub(super) fn coerce(api: &Api, parameter: &Parameter, value: &Value) -> Option<Value> {
    match (kind(api, &parameter.ty), value) {
        (Kind::List(item), Value::Array(items)) => {
            let items = items.iter();
            let items = items.map(|value| scalar(api, item, &super::scenario::text(value)));
            Some(Value::Array(items.collect()))
        }
        (Kind::Object, Value::Object(_)) => Some(value.clone()),
        (Kind::Scalar, Value::Array(_) | Value::Object(_)) => None,
        (_, value) => decode(api, parameter, &super::scenario::text(value)),
    }
}

/// Returns the value of a type with this text.
fn scalar(api: &Api, ty: &Ty, text: &str) -> Value {
    let number = || serde_json::from_str::<Number>(text).map(Value::Number).ok();
    let boolean = || text.parse::<bool>().map(Value::Bool).ok();
    let of_type = match api.resolve(ty) {
        Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 | Ty::I128 => number(),
        Ty::F64 | Ty::Decimal | Ty::UnixTime(_) => number(),
        Ty::Bool => boolean(),
        Ty::Null => (text == "null").then_some(Value::Null),
        Ty::Nullable(inner) => Some(scalar(api, inner, text)),
        Ty::Any(_) => number().or_else(boolean),
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(of) if of.repr == EnumRepr::String => None,
            Shape::Enum(of) => {
                let mut values = of.values.iter().map(|value| &value.wire);
                values
                    .find(|value| super::scenario::text(value) == text)
                    .cloned()
            }
            Shape::Const(value) => (super::scenario::text(value) == text).then(|| value.clone()),
            Shape::Union(of) => {
                let whole = of.variants.iter().filter(|one| one.holds == Holds::Value);
                let mut values = whole.map(|one| scalar(api, &one.ty, text));
                values.find(|value| !value.is_string())
            }
            Shape::Struct(_) | Shape::Tuple(_) | Shape::Alias(_) => None,
        },
        _ => None,
    };
    of_type.unwrap_or_else(|| Value::String(text.to_owned()))
}

/// Returns the value of the member of an object with this text.
pub(super) fn member(api: &Api, ty: &Ty, name: &str, text: &str) -> Value {
    if let Ty::Map(values) = api.resolve(ty) {
        return scalar(api, values, text);
    }
    let fields = api.structure(ty).map_or(&[][..], |of| of.fields.as_slice());
    match fields.iter().find(|field| field.wire == name) {
        Some(field) => scalar(api, &field.ty, text),
        None => scalar(api, &Ty::Any(None), text),
    }
}

/// What a parameter is on the wire.
pub(super) enum Kind<'a> {
    Scalar,
    /// A list with this type of its items.
    List(&'a Ty),
    Object,
}

pub(super) fn kind<'a>(api: &'a Api, ty: &'a Ty) -> Kind<'a> {
    match api.resolve(ty) {
        Ty::Array(item) => Kind::List(item),
        Ty::Map(_) | Ty::Object => Kind::Object,
        Ty::Nullable(inner) => kind(api, inner),
        _ if api.structure(ty).is_some() => Kind::Object,
        _ => Kind::Scalar,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;
    use allof::ir::{Api, Docs, Parameter, ParameterLocation, Style, Ty};
    use allof::source::{FileId, Place, Pointer};
    use serde_json::{Value, json};

    fn value(style: Style, explode: bool, ty: Ty, text: &str) -> Option<Value> {
        let parameter = Parameter {
            origin: Place::new(FileId(0), Pointer::root()),
            wire: "p".to_owned(),
            name: None,
            location: ParameterLocation::Path,
            style,
            explode,
            allow_reserved: false,
            encodings: Vec::new(),
            required: true,
            nullable: false,
            ty,
            docs: Docs::default(),
            default: None,
            secret: false,
        };
        decode(&Api::default(), &parameter, text)
    }

    #[test]
    fn every_style_is_read_back() {
        let list = || Ty::Array(Box::new(Ty::I64));
        let map = || Ty::Map(Box::new(Ty::I64));
        let strings = || Ty::Array(Box::new(Ty::String));
        for (style, explode, ty, text, expected) in [
            (Style::Simple, false, list(), "1,2", json!([1, 2])),
            (Style::Simple, true, list(), "1,2", json!([1, 2])),
            (
                Style::Simple,
                false,
                map(),
                "a,1,b,2",
                json!({"a": 1, "b": 2}),
            ),
            (
                Style::Simple,
                true,
                map(),
                "a=1,b=2",
                json!({"a": 1, "b": 2}),
            ),
            (Style::Label, false, Ty::String, ".a", json!("a")),
            (Style::Label, false, list(), ".1,2", json!([1, 2])),
            (Style::Label, true, list(), ".1.2", json!([1, 2])),
            (
                Style::Label,
                true,
                map(),
                ".a=1.b=2",
                json!({"a": 1, "b": 2}),
            ),
            (Style::Matrix, false, Ty::I64, ";p=1", json!(1)),
            (Style::Matrix, false, list(), ";p=1,2", json!([1, 2])),
            (Style::Matrix, true, list(), ";p=1;p=2", json!([1, 2])),
            (
                Style::Matrix,
                true,
                map(),
                ";a=1;b=2",
                json!({"a": 1, "b": 2}),
            ),
            (
                Style::SpaceDelimited,
                false,
                strings(),
                "a b",
                json!(["a", "b"]),
            ),
            (
                Style::PipeDelimited,
                false,
                strings(),
                "a|b",
                json!(["a", "b"]),
            ),
            (Style::Form, false, Ty::Bool, "true", json!(true)),
            (Style::Form, false, Ty::Bool, "maybe", json!("maybe")),
        ] {
            assert_eq!(value(style, explode, ty, text), Some(expected), "{text}");
        }
        assert_eq!(value(Style::Label, false, Ty::String, "a"), None);
    }
}
