//! The pages of lists: what leads from one to the next.

mod list;
mod names;
mod search;
mod usual;

pub use search::{PageFacts, PageNext};

use crate::ir::{Api, Operation, PageHint, PageStyle, Ty, TypeId};
use indexmap::IndexSet;
use list::{list_at, only_list};
use search::{Search, is_scalar, type_at};

/// Returns the pages of an operation, if the document or the configuration makes plain what leads from one to the next.
///
/// `body` is the type of all successes, if it is one that is read from JSON.
pub(in crate::passes) fn pages(
    api: &Api,
    newtypes: &IndexSet<TypeId>,
    operation: &Operation,
    body: Option<&Ty>,
) -> Option<PageFacts> {
    let search = Search {
        api,
        newtypes,
        operation,
        body: body?,
    };
    let hints = &operation.pages;
    let hinted = hints.hints.iter().find_map(|hint| search.hinted(hint).ok());
    hinted.or_else(|| match operation.method.as_str() {
        _ if hints.is_fixed => None,
        "GET" => search.usual(),
        "POST" => search.usual_in_body(),
        _ => None,
    })
}

impl<'a> Search<'a> {
    /// Returns the pages that a hint describes.
    ///
    /// # Errors
    /// What the operation does not have.
    fn hinted(self, hint: &PageHint) -> Result<PageFacts, String> {
        let PageHint {
            source,
            places,
            style,
            parameter,
            next,
            items,
            more,
            count,
            first,
        } = hint;
        let list = match items {
            Some(path) => list_at(self, path)
                .ok_or_else(|| format!("the response has no list `{}`", path.join(".")))?,
            None => only_list(self).ok_or("the response does not have exactly one list")?,
        };
        let named = parameter.as_deref();
        let is_in_query = |name: &str| self.query().any(|parameter| parameter.wire == name);
        let member = named
            .filter(|name| !is_in_query(name))
            .and_then(|name| self.member(name));
        let in_body = member.is_some();
        let parameter = || {
            let name = named.ok_or("`parameter` is missing")?;
            match &member {
                Some(pointer) => Ok(pointer.clone()),
                None if is_in_query(name) => Ok(name.to_owned()),
                None => Err(format!(
                    "the query has no parameter `{name}` with one value"
                )),
            }
        };
        let at = |path: &Option<Vec<String>>, of: &Ty, what: &str| {
            let Some(path) = path else {
                return Ok(Vec::new());
            };
            match type_at(self.api, of, path) {
                Some(ty) if is_scalar(self.api, ty) => Ok(path.clone()),
                _ => Err(format!("{what} has no text or number `{}`", path.join("."))),
            }
        };
        let value = |of: &Ty, what: &str| match next {
            Some(_) => at(next, of, what),
            None => Err("`next` is missing".to_owned()),
        };
        let body = "the response";
        if matches!(style, PageStyle::Link | PageStyle::Url) && self.operation.method != "GET" {
            return Err("a URL leads to pages only if the method is `GET`".to_owned());
        }
        let next = match style {
            PageStyle::Link => PageNext::Link,
            PageStyle::Url => PageNext::Url(value(self.body, body)?),
            PageStyle::Cursor => PageNext::Cursor(parameter()?, value(self.body, body)?),
            PageStyle::Header => {
                let header = next.iter().flatten().next();
                let header = header.ok_or("`next`, the name of the header, is missing")?;
                PageNext::Header(parameter()?, header.clone())
            }
            PageStyle::LastItem => {
                PageNext::LastItem(parameter()?, value(&list.item, "an item of the list")?)
            }
            PageStyle::Page => {
                let first = first.or_else(|| self.first_page(parameter().ok()?.as_str()));
                PageNext::Page(
                    parameter()?,
                    first.unwrap_or(1),
                    at(count, self.body, body)?,
                )
            }
            PageStyle::Offset => PageNext::Offset(parameter()?, at(count, self.body, body)?),
        };
        let more = at(more, self.body, body)?;
        Ok(PageFacts {
            places: places.clone(),
            in_body,
            ..list.in_pages(source.clone(), next, more)
        })
    }
}

/// Returns the reason why what is said about the pages of an operation does not fit.
pub(in crate::passes) fn misfit(
    api: &Api,
    newtypes: &IndexSet<TypeId>,
    operation: &Operation,
    body: Option<&Ty>,
    hint: &PageHint,
) -> Option<String> {
    let Some(body) = body else {
        return Some("it has no success that is read from JSON, or several that differ".to_owned());
    };
    let search = Search {
        api,
        newtypes,
        operation,
        body,
    };
    search.hinted(hint).err()
}
