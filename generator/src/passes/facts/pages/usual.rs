//! Finds pages by the header `Link` and by usual names. Both sides must be plain: a parameter and what feeds it.

use super::list::{List, only_list};
use super::names::{
    CONTAINERS, CURSORS, ITEM_COUNTS, LAST_IDS, LAST_ITEM, LINKS, MORE, OFFSETS, PAGE_COUNTS,
    PAGES, SIZES, URLS,
};
use super::search::{PageFacts, PageNext, Search, bare, fields, is_scalar, pointer};
use crate::ir::{Field, PageSource, Parameter, Presence, Ty};
use std::slice::from_ref;

/// A member of the response or of a member around what is said of pages.
struct Member<'a> {
    /// Its name, simplified.
    name: String,
    path: Vec<String>,
    field: &'a Field,
}

/// Returns a name in lower case, without what differs between the cases of names.
fn simple(name: &str) -> String {
    let name = name.chars().filter(|c| !matches!(c, '_' | '-' | '.' | '@'));
    name.flat_map(char::to_lowercase).collect()
}

impl<'a> Search<'a> {
    /// Returns the pages, if they are plain.
    pub(super) fn usual(self) -> Option<PageFacts> {
        let list = only_list(self)?;
        if self.documents_links() {
            return Some(list.in_pages(PageSource::Names, PageNext::Link, Vec::new()));
        }
        let members = self.members();
        let more = self.only(&members, MORE, |ty| *ty == Ty::Bool);
        let next = self
            .cursor(&members, more.is_some())
            .or_else(|| self.url(&members))
            .or_else(|| self.last_item(&list, more.is_some()))
            .or_else(|| self.counted(&members))?;
        Some(list.in_pages(PageSource::Names, next, more.unwrap_or_default()))
    }

    /// Returns the pages of a request whose body has a cursor, if they are plain.
    pub(super) fn usual_in_body(self) -> Option<PageFacts> {
        let list = only_list(self)?;
        let members = self.members();
        let (_, sent) = fields(self.api, self.request()?)?;
        let mut found = Vec::new();
        for field in sent.iter().filter(|it| it.presence != Presence::Required) {
            let name = simple(&field.wire);
            if !is_text_or_integer(bare(self.api, &field.ty)) {
                continue;
            }
            let cursors = CURSORS.iter().filter(|(known, _)| *known == name);
            let paths = cursors
                .filter_map(|(_, values)| self.only(&members, values, is_text_or_integer))
                .chain(self.under_next(&members, &name, &field.wire));
            found.extend(paths.map(|path| (pointer(from_ref(&field.wire)), path)));
        }
        let [(member, path)] = found.as_slice() else {
            return None;
        };
        let next = PageNext::Cursor(member.clone(), path.clone());
        let more = self.only(&members, MORE, |ty| *ty == Ty::Bool);
        Some(PageFacts {
            in_body: true,
            ..list.in_pages(PageSource::Names, next, more.unwrap_or_default())
        })
    }

    /// Returns whether a success documents the header `Link`.
    fn documents_links(self) -> bool {
        let responses = self.operation.responses.iter();
        let successes = responses.filter(|response| response.success);
        let mut headers = successes.flat_map(|response| &response.headers);
        headers.any(|header| header.name.eq_ignore_ascii_case("link"))
    }

    /// Returns the members of the response, and those of its members around what is said of pages.
    fn members(self) -> Vec<Member<'a>> {
        let mut members = Vec::new();
        let Some((_, outer)) = fields(self.api, self.body) else {
            return members;
        };
        let member = |start: &[String], field: &'a Field| Member {
            name: simple(&field.wire),
            path: [start, from_ref(&field.wire)].concat(),
            field,
        };
        for field in outer {
            members.push(member(&[], field));
            let name = simple(&field.wire);
            if CONTAINERS.contains(&name.as_str())
                && let Some((_, inner)) = fields(self.api, &field.ty)
            {
                let start = [field.wire.clone()];
                members.extend(inner.iter().map(|field| member(&start, field)));
            }
        }
        members
    }

    /// Returns the path to the only member that has one of the names, if its type fits.
    fn only(
        self,
        members: &[Member<'_>],
        names: &[&str],
        fits: impl Fn(&Ty) -> bool,
    ) -> Option<Vec<String>> {
        let mut found = members.iter().filter(|member| {
            names.contains(&member.name.as_str()) && fits(bare(self.api, &member.field.ty))
        });
        match (found.next(), found.next()) {
            (Some(only), None) => Some(only.path.clone()),
            _ => None,
        }
    }

    /// Returns the parameters that may be omitted, by their simplified names.
    fn optional(self) -> impl Iterator<Item = (String, &'a Parameter)> {
        let optional = self.query().filter(|parameter| !parameter.required);
        optional.map(|parameter| (simple(&parameter.wire), parameter))
    }

    fn cursor(self, members: &[Member<'_>], has_more: bool) -> Option<PageNext> {
        let mut found = Vec::new();
        for (name, parameter) in self.optional() {
            let cursors = CURSORS.iter().filter(|(known, _)| *known == name);
            let mut paths: Vec<Vec<String>> = cursors
                .filter_map(|(_, values)| self.only(members, values, is_text_or_integer))
                .collect();
            let ids = LAST_IDS
                .iter()
                .filter(|(known, _)| has_more && *known == name);
            paths.extend(
                ids.filter_map(|(_, value)| self.only(members, &[value], is_text_or_integer)),
            );
            paths.extend(self.under_next(members, &name, &parameter.wire));
            let cursors = paths.into_iter();
            found.extend(cursors.map(|path| PageNext::Cursor(parameter.wire.clone(), path)));
        }
        match found.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        }
    }

    /// Returns the path to the member of `next` that has the name of the parameter.
    fn under_next(
        self,
        members: &[Member<'_>],
        name: &str,
        parameter: &str,
    ) -> Option<Vec<String>> {
        let is_cursor = CURSORS.iter().any(|(known, _)| *known == name);
        let mut nexts = members.iter().filter(|member| member.name == "next");
        let next = nexts.next().filter(|_| is_cursor)?;
        let (_, inner) = fields(self.api, &next.field.ty)?;
        let value = inner.iter().find(|field| field.wire == parameter)?;
        let fits = is_text_or_integer(bare(self.api, &value.ty));
        fits.then(|| [next.path.clone(), vec![value.wire.clone()]].concat())
    }

    fn url(self, members: &[Member<'_>]) -> Option<PageNext> {
        let named = self.only(members, URLS, |ty| *ty == Ty::String);
        let named = named.or_else(|| {
            let mut found = members.iter().filter(|member| {
                member.name == "next" && *bare(self.api, &member.field.ty) == Ty::String
            });
            let only = found.next().filter(|member| has_url(member.field))?;
            found.next().is_none().then(|| only.path.clone())
        });
        named.or_else(|| self.next_of_links()).map(PageNext::Url)
    }

    /// Returns the path to the link `next` of JSON:API (`links`) or HAL (`_links`).
    fn next_of_links(self) -> Option<Vec<String>> {
        let (_, outer) = fields(self.api, self.body)?;
        let mut links = outer
            .iter()
            .filter(|field| LINKS.contains(&simple(&field.wire).as_str()));
        let links = links.next()?;
        let (_, inner) = fields(self.api, &links.ty)?;
        let next = inner.iter().find(|field| field.wire == "next")?;
        let path = vec![links.wire.clone(), next.wire.clone()];
        if *bare(self.api, &next.ty) == Ty::String {
            return Some(path);
        }
        let (_, link) = fields(self.api, &next.ty)?;
        let href = link.iter().find(|field| field.wire == "href")?;
        let is_text = *bare(self.api, &href.ty) == Ty::String;
        is_text.then(|| [path, vec![href.wire.clone()]].concat())
    }

    fn last_item(self, list: &List, has_more: bool) -> Option<PageNext> {
        let mut optional = self.optional().filter(|_| has_more);
        let (_, parameter) = optional.find(|(name, _)| name == LAST_ITEM)?;
        let (_, members) = fields(self.api, &list.item)?;
        let id = members.iter().find(|field| field.wire == "id")?;
        let is_plain = id.presence == Presence::Required && is_scalar(self.api, &id.ty);
        is_plain.then(|| PageNext::LastItem(parameter.wire.clone(), vec!["id".to_owned()]))
    }

    /// Returns how pages are counted.
    fn counted(self, members: &[Member<'_>]) -> Option<PageNext> {
        let is_size = |(name, _): &(String, &Parameter)| SIZES.contains(&name.as_str());
        if !self.optional().any(|parameter| is_size(&parameter)) {
            return None;
        }
        let only = |names: &[&str]| {
            let mut found = self.optional().filter(|(name, parameter)| {
                names.contains(&name.as_str()) && is_count(bare(self.api, &parameter.ty))
            });
            let (_, only) = found.next()?;
            found.next().is_none().then_some(only)
        };
        let count = |names: &[&str]| self.only(members, names, is_count).unwrap_or_default();
        match (only(PAGES), only(OFFSETS)) {
            (Some(page), None) => {
                let wire = page.wire.clone();
                let says_one = page
                    .docs
                    .constraints
                    .iter()
                    .any(|said| said == "at least 1");
                let first = self.first_page(&wire).or(says_one.then_some(1))?;
                Some(PageNext::Page(wire, first, count(PAGE_COUNTS)))
            }
            (None, Some(offset)) => {
                let default = offset.default.as_ref();
                let is_zero = default.is_none_or(|default| default.as_i64() == Some(0));
                let wire = offset.wire.clone();
                is_zero.then(|| PageNext::Offset(wire, count(ITEM_COUNTS)))
            }
            _ => None,
        }
    }
}

fn is_integer(ty: &Ty) -> bool {
    matches!(ty, Ty::Small(_) | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64)
}

/// Returns whether a type is that of a count. Documents of TypeScript have no other type of numbers than `number`.
fn is_count(ty: &Ty) -> bool {
    is_integer(ty) || matches!(ty, Ty::F64)
}

fn is_text_or_integer(ty: &Ty) -> bool {
    is_integer(ty) || matches!(ty, Ty::String | Ty::Uuid)
}

/// Returns whether the example of a member is a URL.
fn has_url(field: &Field) -> bool {
    let example = field
        .docs
        .example
        .as_ref()
        .and_then(|example| example.as_str());
    let starts = ["http://", "https://", "/", "?"];
    example.is_some_and(|example| starts.iter().any(|start| example.starts_with(start)))
}
