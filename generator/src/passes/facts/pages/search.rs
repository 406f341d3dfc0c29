//! The pages of an operation, and where they are looked for.

use crate::ir::{
    Api, Field, Form, Holds, Operation, PageSource, Parameter, ParameterLocation, Shape, Ty,
    TypeId, Variant,
};
use crate::passes::facts::members::MemberStep;
use crate::source::Place;
use indexmap::IndexSet;

/// The pages of an operation. A path has the wire names of members; it is empty for the body itself.
#[derive(Debug, Clone, PartialEq)]
pub struct PageFacts {
    /// What says so.
    pub source: PageSource,
    /// Where the document says so.
    pub places: Vec<Place>,
    /// The path to the list.
    pub items: Vec<String>,
    /// The fields that lead to the list.
    pub steps: Vec<MemberStep>,
    /// The type of an item.
    pub item: Ty,
    /// What leads to the next page.
    pub next: PageNext,
    /// Whether the parameter is a member of the request body, and its name a JSON pointer.
    pub in_body: bool,
    /// The path to the member that is `false` on the last page; empty if there is none.
    pub more: Vec<String>,
}

/// What leads to the next page.
#[derive(Debug, Clone, PartialEq)]
pub enum PageNext {
    /// The header `Link`.
    Link,
    /// A URL at a path.
    Url(Vec<String>),
    /// A parameter, with the path to its value.
    Cursor(String, Vec<String>),
    /// A parameter, with the header that has its value.
    Header(String, String),
    /// A parameter, with the path to its value in the last item.
    LastItem(String, Vec<String>),
    /// A parameter, the number of the page, with that of the first page and the path to the number of pages.
    Page(String, i64, Vec<String>),
    /// A parameter, the number of items before the page, with the path to the number of items.
    Offset(String, Vec<String>),
}

/// An operation whose pages are looked for.
#[derive(Clone, Copy)]
pub(super) struct Search<'a> {
    pub(super) api: &'a Api,
    /// The aliases that are types of their own.
    pub(super) newtypes: &'a IndexSet<TypeId>,
    pub(super) operation: &'a Operation,
    /// The type of the body.
    pub(super) body: &'a Ty,
}

impl<'a> Search<'a> {
    /// Returns the parameters of the query with one value.
    pub(super) fn query(self) -> impl Iterator<Item = &'a Parameter> {
        let parameters = self.operation.parameters.iter();
        parameters.filter(move |parameter| {
            parameter.location == ParameterLocation::Query && is_scalar(self.api, &parameter.ty)
        })
    }

    /// Returns the type of the request body, if it is JSON.
    pub(super) fn request(self) -> Option<&'a Ty> {
        let content = self.operation.body.as_ref()?.content()?;
        (content.form == Form::Json).then_some(&content.ty)
    }

    /// Returns the JSON pointer to the text or number of the request body that a name means: one name, several with `.`
    /// between them, or a JSON pointer.
    pub(super) fn member(self, name: &str) -> Option<String> {
        let request = self.request()?;
        let unescape = |name: &str| name.replace("~1", "/").replace("~0", "~");
        let paths: [Vec<String>; 3] = [
            vec![name.to_owned()],
            name.split('.').map(str::to_owned).collect(),
            name.split('/').skip(1).map(unescape).collect(),
        ];
        let is_there = |path: &&Vec<String>| {
            let ty = type_at(self.api, request, path);
            !path.is_empty() && ty.is_some_and(|ty| is_scalar(self.api, ty))
        };
        paths.iter().find(is_there).map(|path| pointer(path))
    }

    /// Returns the number of the first page, if the default of the parameter tells it.
    pub(super) fn first_page(self, parameter: &str) -> Option<i64> {
        let mut known = self.query().filter(|known| known.wire == parameter);
        let number = known.next()?.default.as_ref()?.as_i64();
        number.filter(|number| matches!(number, 0 | 1))
    }
}

/// Returns a path as a JSON pointer (RFC 6901).
pub(super) fn pointer(path: &[String]) -> String {
    let names = path
        .iter()
        .map(|name| name.replace('~', "~0").replace('/', "~1"));
    names.fold(String::new(), |pointer, name| pointer + "/" + &name)
}

/// Returns the type without aliases and `null`.
pub(super) fn bare<'a>(api: &'a Api, ty: &'a Ty) -> &'a Ty {
    match api.resolve(ty) {
        Ty::Nullable(inner) => api.resolve(inner),
        ty => ty,
    }
}

/// Returns the fields of a struct with its ID.
pub(super) fn fields<'a>(api: &'a Api, ty: &'a Ty) -> Option<(TypeId, &'a [Field])> {
    let Ty::Type(id) = bare(api, ty) else {
        return None;
    };
    match &api.types[*id].shape {
        Shape::Struct(structure) => Some((*id, &structure.fields)),
        _ => None,
    }
}

/// Returns the type of the member at a path.
pub(super) fn type_at<'a>(api: &'a Api, ty: &'a Ty, path: &[String]) -> Option<&'a Ty> {
    path.iter().try_fold(ty, |ty, name| {
        let (_, fields) = fields(api, ty)?;
        let mut fields = fields.iter();
        fields
            .find(|field| field.wire == *name)
            .map(|field| &field.ty)
    })
}

/// Returns whether a variant is an object, of which it holds a member.
fn is_member(variant: &Variant) -> bool {
    matches!(variant.holds, Holds::Member(_))
}

/// Returns whether a value of the type is text or a number, or may be.
pub(super) fn is_scalar(api: &Api, ty: &Ty) -> bool {
    match bare(api, ty) {
        Ty::Object | Ty::Array(_) | Ty::Map(_) | Ty::Null | Ty::Binary => false,
        Ty::Type(id) => match &api.types[*id].shape {
            Shape::Enum(_) | Shape::Const(_) => true,
            Shape::Union(union) => {
                let mut variants = union.variants.iter();
                variants.any(|variant| !is_member(variant) && is_scalar(api, &variant.ty))
            }
            Shape::Struct(_) | Shape::Tuple(_) | Shape::Alias(_) => false,
        },
        _ => true,
    }
}
