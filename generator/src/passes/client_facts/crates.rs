//! The external crates that the generated types come from.

use crate::config::{Config, DecimalCrate, TimeCrate, UuidCrate};
use crate::ir::{Api, Choice, FlowKind, Form, Operation, SecurityScheme, Ty, visit};

/// The external crates that the types of an API come from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Crates {
    /// `jiff`.
    pub jiff: bool,
    /// Whether durations are among the types from `jiff`.
    pub span: bool,
    /// `chrono`.
    pub chrono: bool,
    /// `time`.
    pub time: bool,
    /// `uuid`.
    pub uuid: bool,
    /// `rust_decimal`.
    pub decimal: bool,
    /// Not a crate: the part of the support code for bytes in the URL-safe alphabet of base64.
    pub base64url: bool,
    /// Not a crate: the part of the support code for dates of HTTP and time since 1970.
    pub moments: bool,
    /// Not a crate: the part of the support code for decimal numbers with all of their digits.
    pub exact: bool,
    /// Not a crate: the part of the support code for numbers in strings.
    pub quoted: bool,
    /// Not a crate: the part of the support code that reads streams of items.
    pub streams: bool,
    /// Not a crate: the part of the support code that reads other media types of a response.
    pub alternatives: bool,
    /// Not a crate: the part of the support code that reads response headers.
    pub headers: bool,
    /// `quick-xml`, and the part of the support code that reads and writes XML.
    pub xml: bool,
    /// Not a crate: the part of the support code that obtains access tokens.
    pub oauth: bool,
    /// `sha2` and `getrandom`, for the login of a user.
    pub pkce: bool,
}

impl Crates {
    /// Returns the crates that the types and operations of the API require.
    pub(in crate::passes) fn of(api: &Api, config: &Config) -> Self {
        let mut crates = Self::default();
        for def in &api.types {
            visit::parts(&def.shape, |_, ty| crates.add(config, ty));
        }
        let contents = api.operations.iter().flat_map(Operation::contents);
        for content in contents.filter(|content| content.is_carried()) {
            crates.streams |= matches!(content.form, Form::Stream(_));
            crates.xml |= content.form == Form::Xml;
        }
        let responses = api.operations.iter().flat_map(|one| &one.responses);
        let mut contents = responses.flat_map(|response| &response.contents);
        crates.alternatives = contents.any(|content| content.choice == Choice::Alternative);
        for (_, ty) in api.operations.iter().flat_map(Operation::uses) {
            crates.add(config, ty);
        }
        crates.headers = !api.headers.is_empty();
        crates.oauth = api.schemes.iter().any(SecurityScheme::gives_tokens);
        let code = FlowKind::AuthorizationCode;
        crates.pkce = api.schemes.iter().any(|scheme| scheme.flow(code).is_some());
        crates
    }

    fn add(&mut self, config: &Config, ty: &Ty) {
        match ty {
            Ty::HttpDate | Ty::UnixTime(_) => {
                self.moments = true;
                self.add(config, &Ty::DateTime);
            }
            Ty::Base64Url => self.base64url = true,
            Ty::DateTime | Ty::Date => match config.formats.time {
                TimeCrate::Jiff => self.jiff = true,
                TimeCrate::Chrono => self.chrono = true,
                TimeCrate::Time => self.time = true,
                TimeCrate::String => {}
            },
            Ty::Duration => {
                self.span |= config.formats.time == TimeCrate::Jiff;
                self.jiff |= self.span;
            }
            Ty::Uuid => self.uuid |= config.formats.uuid == UuidCrate::Uuid,
            Ty::Decimal if config.formats.decimal == DecimalCrate::RustDecimal => {
                self.decimal = true;
            }
            Ty::Decimal => self.exact = true,
            Ty::Quoted(inner) => {
                self.quoted = true;
                self.add(config, inner);
            }
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => self.add(config, inner),
            Ty::Any(_)
            | Ty::Object
            | Ty::Bool
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::I128
            | Ty::F64
            | Ty::String
            | Ty::Base64
            | Ty::Binary
            | Ty::Null
            | Ty::Type(_)
            | Ty::External(_) => {}
        }
    }
}
