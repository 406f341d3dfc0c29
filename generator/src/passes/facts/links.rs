//! The links of responses that a method follows, and the reasons why others have none.

use super::literals::{Literal, literal};
use super::members::{MemberStep, member};
use super::pages::PageFacts;
use super::responses::{Output, Payload};
use super::rust_types::{canonical, is_string};
use crate::config::{Config, UuidCrate};
use crate::ir::{
    Api, Link, LinkValue, Operation, OperationId, Parameter, ParameterLocation, Shape, Ty, TypeId,
};
use crate::passes::facts::fields::Wrapper;
use crate::source::Place;
use indexmap::IndexSet;

/// The links of an operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LinksFacts {
    /// The links that a method follows.
    pub followed: Vec<LinkFacts>,
    /// The places of the others, each with the reason.
    pub others: Vec<(Place, String)>,
}

/// A link that a method follows.
#[derive(Debug, Clone, PartialEq)]
pub struct LinkFacts {
    /// The link.
    pub link: Link,
    /// The operation that it leads to.
    pub target: OperationId,
    /// The parameters that have a value, by their index in [`Operation::parameters`].
    pub values: Vec<(usize, LinkSource)>,
    /// Whether a response may lack one of the values.
    pub is_partial: bool,
}

/// The value that a link gives a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum LinkSource {
    /// A member of the value that the response was read as.
    Member(Vec<MemberStep>, LinkCopy),
    /// A header of the response. The flag tells whether its text is parsed.
    Header(String, bool),
    /// A constant.
    Constant(Literal),
}

/// How the value of a member becomes that of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkCopy {
    /// It is `Copy`.
    Copy,
    /// It is cloned.
    Clone,
    /// It is a string, which the argument takes by reference as well.
    Text,
    /// It is `Copy`, and written as text.
    ToText,
}

/// Returns the links of an operation, except those that lead to the next page of a list.
pub(super) fn links(
    api: &Api,
    config: &Config,
    newtypes: &IndexSet<TypeId>,
    operation: &Operation,
    output: &Output,
    pages: Option<&PageFacts>,
) -> LinksFacts {
    let mut facts = LinksFacts::default();
    for response in &operation.responses {
        for link in &response.links {
            let Some(place) = link.places.first() else {
                continue;
            };
            if pages.is_some_and(|pages| pages.places.contains(place)) {
                continue;
            }
            let search = Search {
                api,
                config,
                newtypes,
                output,
            };
            let found = match response.success {
                true => search.follow(link),
                false => Err("it belongs to an error".to_owned()),
            };
            let mut known = facts.followed.iter_mut();
            match found {
                Err(reason) => facts.others.push((place.clone(), reason)),
                Ok(found) => match known.find(|known| known.link.name == link.name) {
                    None => facts.followed.push(found),
                    // Several successes may have the same link.
                    Some(known)
                        if (known.target, &known.values) == (found.target, &found.values) =>
                    {
                        known.link.places.extend(found.link.places);
                    }
                    Some(_) => {
                        let reason = "another success has a different link of this name";
                        facts.others.push((place.clone(), reason.to_owned()));
                    }
                },
            }
        }
    }
    facts
}

/// The response whose links are followed.
struct Search<'a> {
    api: &'a Api,
    config: &'a Config,
    newtypes: &'a IndexSet<TypeId>,
    output: &'a Output,
}

impl Search<'_> {
    /// Returns the facts of a link.
    ///
    /// # Errors
    /// The reason why no method follows it.
    fn follow(&self, link: &Link) -> Result<LinkFacts, String> {
        let mut operations = self.api.operations.entries();
        let target = operations.find(|(_, one)| Some(&one.origin) == link.target.as_ref());
        let (target, operation) = target.ok_or("it names no operation of the client")?;
        let mut values = Vec::new();
        for (name, value) in &link.values {
            let (index, parameter) = parameter(operation, name)
                .ok_or_else(|| format!("its operation has no parameter `{name}`"))?;
            if let Some(source) = self.source(parameter, value)? {
                values.push((index, source));
            }
        }
        let is_of_response = |(_, source): &(usize, LinkSource)| match source {
            LinkSource::Member(..) | LinkSource::Header(..) => true,
            LinkSource::Constant(_) => false,
        };
        if !values.iter().any(is_of_response) {
            return Err("it passes no value of the response".to_owned());
        }
        values.sort_by_key(|(index, _)| *index);
        Ok(LinkFacts {
            link: link.clone(),
            target,
            is_partial: values.iter().any(|(_, source)| source.may_be_absent()),
            values,
        })
    }

    /// Returns the source of the value of a parameter; `None` if it is the caller.
    fn source(
        &self,
        parameter: &Parameter,
        value: &LinkValue,
    ) -> Result<Option<LinkSource>, String> {
        let Parameter { wire, ty, .. } = parameter;
        let unlike = |what: &str| format!("{what} has another type than the parameter `{wire}`");
        if parameter.nullable && parameter.required {
            return Err(format!("the parameter `{wire}` may be `null`"));
        }
        let source = match value {
            LinkValue::Request => return Ok(None),
            LinkValue::Other(text) => return Err(format!("`{text}` is not evaluated")),
            LinkValue::Constant(constant) => literal(self.api, self.config, ty, constant)
                .map(LinkSource::Constant)
                .ok_or_else(|| unlike(&format!("`{constant}`"))),
            LinkValue::Header(name) => {
                let is_text = is_string(self.api, self.config, ty);
                match is_text || self.is_copy(ty) {
                    true => Ok(LinkSource::Header(name.clone(), !is_text)),
                    false => Err(unlike(&format!("the header `{name}`"))),
                }
            }
            LinkValue::Body(path) => {
                let shown = match path.as_slice() {
                    [] => "the body".to_owned(),
                    path => format!("`{}`", path.join(".")),
                };
                let body = match self.output {
                    Output::One(Payload::Text) => Some(&Ty::String),
                    Output::One(payload) => payload.ty(),
                    Output::Nothing | Output::Several => None,
                };
                let body = body.ok_or("the successes have no body with a common type")?;
                let found = member(self.api, self.newtypes, body, path).ok_or_else(|| {
                    format!("the response has no member {shown} outside of lists and unions")
                })?;
                match self.copy(found.ty, ty) {
                    Some(copy) => Ok(LinkSource::Member(found.steps, copy)),
                    None => Err(unlike(&shown)),
                }
            }
        };
        source.map(Some)
    }

    /// Returns how a value of one type becomes an argument of another, if both are text, numbers or the like.
    fn copy(&self, from: &Ty, to: &Ty) -> Option<LinkCopy> {
        let is_text = |ty: &Ty| is_string(self.api, self.config, ty);
        match (is_text(from), is_text(to)) {
            (true, true) => return Some(LinkCopy::Text),
            (false, true) => return self.has_text(from).then_some(LinkCopy::ToText),
            (true, false) => return None,
            (false, false) => {}
        }
        let form = |ty: &Ty| canonical(self.api, self.config, ty);
        if form(from) != form(to) {
            return None;
        }
        if self.is_copy(from) {
            return Some(LinkCopy::Copy);
        }
        matches!(self.api.shape(self.api.resolve(from)), Some(Shape::Enum(_)))
            .then_some(LinkCopy::Clone)
    }

    /// Returns whether values of the type are `Copy`, and have `FromStr`.
    fn is_copy(&self, ty: &Ty) -> bool {
        match self.api.resolve(ty) {
            Ty::Bool
            | Ty::Small(_)
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::I128
            | Ty::F64 => true,
            Ty::Uuid => self.config.formats.uuid == UuidCrate::Uuid,
            _ => false,
        }
    }

    /// Returns whether the text of a value is that of a parameter.
    fn has_text(&self, ty: &Ty) -> bool {
        self.is_copy(ty) && *self.api.resolve(ty) != Ty::F64
    }
}

impl LinkSource {
    fn may_be_absent(&self) -> bool {
        match self {
            Self::Member(steps, _) => steps.iter().any(|step| step.wrapper != Wrapper::Required),
            Self::Header(..) => true,
            Self::Constant(_) => false,
        }
    }
}

/// Returns the parameter that a link means by a name, which may begin with the location: `path.id`.
fn parameter<'a>(operation: &'a Operation, name: &str) -> Option<(usize, &'a Parameter)> {
    let qualified = name.split_once('.').and_then(|(location, name)| {
        let location = match location {
            "path" => ParameterLocation::Path,
            "query" => ParameterLocation::Query,
            "header" => ParameterLocation::Header,
            "cookie" => ParameterLocation::Cookie,
            _ => return None,
        };
        Some((location, name))
    });
    let parameters = || operation.parameters.iter().enumerate();
    let located = qualified.and_then(|(location, name)| {
        parameters().find(|(_, it)| it.location == location && it.wire == name)
    });
    located.or_else(|| parameters().find(|(_, it)| it.wire == name))
}
