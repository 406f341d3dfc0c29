//! The parts of the support code that a crate needs, and with them its dependencies.

pub use allof_runtime::Need;

use crate::config::{Config, DecimalCrate, TimeCrate, UuidCrate};
use crate::ir::{
    Api, Choice, Content, FlowKind, Form, OAuthFlow, Operation, Parameter, ParameterLocation,
    SchemeKind, SecurityScheme, Shape, Style, Ty, visit,
};
use std::collections::BTreeSet;

/// The needs of a crate.
#[derive(Debug, Default)]
pub(super) struct Needs {
    /// The parts of the support code.
    pub(super) parts: BTreeSet<Need>,
    /// Whether durations are among the types from `jiff`.
    pub(super) spans: bool,
}

impl Needs {
    /// Returns what the types, the operations and the security schemes of the API require.
    pub(super) fn of(api: &Api, config: &Config) -> Self {
        let mut needs = Self::default();
        for def in &api.types {
            visit::types(&def.shape, |ty| needs.add_type(config, ty));
        }
        for (_, ty) in api.operations.iter().flat_map(Operation::uses) {
            needs.add_type(config, ty);
        }
        let webhooks = || api.webhooks.iter().flat_map(|webhook| &webhook.contents);
        for (_, ty) in api
            .webhooks
            .entries()
            .flat_map(|(id, webhook)| webhook.uses(id))
        {
            needs.add_type(config, ty);
        }
        needs.add_shapes(api);
        needs.add_parameters(api);
        let contents = || {
            let operations = api.operations.iter().flat_map(Operation::contents);
            operations.chain(webhooks())
        };
        let is_stream =
            |content: &Content| content.is_carried() && matches!(content.form, Form::Stream(_));
        let bodies = || api.operations.iter().flat_map(Operation::request_contents);
        let sends_items = bodies().any(is_stream);
        let may_stream = |form: &Form| {
            matches!(
                form,
                Form::Bytes | Form::Stream(_) | Form::Multipart(_) | Form::Parts(_)
            )
        };
        let is_form =
            |content: &Content| content.is_carried() && matches!(content.form, Form::UrlEncoded(_));
        let uploads = bodies().any(|content| content.is_carried() && may_stream(&content.form));
        // An error is read as a whole, in any of its media types.
        let responses = api.operations.iter().flat_map(|one| &one.responses);
        let successes = responses.filter(|response| response.success);
        let received: Vec<&Content> = successes.flat_map(|response| &response.contents).collect();
        let receives_items = received.iter().any(|content| is_stream(content));
        let mut carried = contents().filter(|content| content.is_carried());
        let is_xml = carried.any(|content| content.form == Form::Xml);
        let has_alternatives = received
            .iter()
            .any(|content| content.choice == Choice::Alternative);
        let has_flow = |kind: FlowKind| {
            let mut schemes = api.schemes.iter();
            schemes.any(|scheme| scheme.flow(kind).is_some_and(OAuthFlow::has_authorization))
        };
        let has_code = has_flow(FlowKind::AuthorizationCode);
        let has_device = has_flow(FlowKind::DeviceAuthorization);
        let has_times = needs.parts.contains(&Need::Times);
        let found = [
            (receives_items, Need::Streams),
            (uploads, Need::Uploads),
            (bodies().any(is_form), Need::Forms),
            (
                api.operations.iter().any(|one| one.received().any(is_form)),
                Need::ReceivedForms,
            ),
            (sends_items, Need::Records),
            (is_xml, Need::Xml),
            (has_alternatives, Need::Alternatives),
            (api.number_strings, Need::NumberStrings),
            (api.local_times && has_times, Need::LocalTimes),
            (!api.headers.is_empty(), Need::Headers),
            (!api.webhooks.is_empty(), Need::Webhooks),
            (
                api.schemes.iter().any(SecurityScheme::gives_tokens),
                Need::OAuth,
            ),
            (has_code || has_device, Need::Logins),
            (has_code, Need::Pkce),
            (has_code, Need::Random),
            (has_device, Need::Device),
        ];
        let found = found.into_iter().filter(|(is_needed, _)| *is_needed);
        needs.parts.extend(found.map(|(_, need)| need));
        needs
    }

    /// Adds what the kinds of types require.
    fn add_shapes(&mut self, api: &Api) {
        for def in &api.types {
            self.parts.extend(match &def.shape {
                Shape::Union(_) => Some(Need::Unions),
                Shape::Tuple(_) => Some(Need::Tuples),
                Shape::Const(value) if !value.is_string() => Some(Need::Constants),
                Shape::Const(_) | Shape::Struct(_) | Shape::Enum(_) | Shape::Alias(_) => None,
            });
        }
    }

    /// Adds what parameters, credentials and the URLs of servers require.
    fn add_parameters(&mut self, api: &Api) {
        for parameter in api.operations.iter().flat_map(|one| &one.parameters) {
            self.parts.extend(need_of(parameter));
        }
        let is_basic = |scheme: &SecurityScheme| scheme.kind == SchemeKind::Basic;
        if api.schemes.iter().any(is_basic) {
            self.parts.insert(Need::Basic);
        }
        if !api.variables.is_empty() {
            self.parts.insert(Need::Variables);
        }
    }

    /// Adds what the parts require of each other.
    pub(super) fn finish(&mut self) {
        const REQUIRED: [(Need, Need); 10] = [
            (Need::Uploads, Need::Files),
            (Need::Uploads, Need::Forms),
            (Need::Forms, Need::Query),
            (Need::CookieParameters, Need::Query),
            (Need::Files, Need::Base64),
            (Need::Basic, Need::Base64),
            (Need::Base64Url, Need::Base64),
            (Need::OAuth, Need::Base64),
            (Need::Webhooks, Need::Base64),
            (Need::Webhooks, Need::ReceivedForms),
        ];
        for (need, required) in REQUIRED {
            if self.parts.contains(&need) {
                self.parts.insert(required);
            }
        }
    }

    fn add_type(&mut self, config: &Config, ty: &Ty) {
        let need = match ty {
            Ty::HttpDate | Ty::UnixTime(_) => {
                self.add_type(config, &Ty::DateTime);
                Need::Moments
            }
            Ty::Base64 => Need::Base64,
            Ty::Base64Url => Need::Base64Url,
            Ty::DateTime | Ty::Date => {
                let need = match config.formats.time {
                    TimeCrate::Jiff => Need::Jiff,
                    TimeCrate::Chrono => Need::Chrono,
                    TimeCrate::Time => Need::Time,
                    TimeCrate::String => return,
                };
                self.parts.insert(Need::Times);
                need
            }
            Ty::Binary => Need::Files,
            Ty::Null => Need::Null,
            Ty::External(_) => Need::External,
            Ty::Duration if config.formats.time == TimeCrate::Jiff => {
                self.spans = true;
                self.parts.insert(Need::Times);
                Need::Jiff
            }
            Ty::Uuid if config.formats.uuid == UuidCrate::Uuid => Need::Uuid,
            Ty::Decimal if config.formats.decimal == DecimalCrate::RustDecimal => Need::Decimal,
            Ty::Decimal => Need::Exact,
            Ty::Quoted(inner) => {
                self.add_type(config, inner);
                Need::Quoted
            }
            Ty::Array(inner) | Ty::Map(inner) | Ty::Nullable(inner) => {
                return self.add_type(config, inner);
            }
            Ty::Duration
            | Ty::Uuid
            | Ty::Any(_)
            | Ty::Object
            | Ty::Bool
            | Ty::Small(_)
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::I128
            | Ty::F64
            | Ty::String
            | Ty::Type(_) => return,
        };
        self.parts.insert(need);
    }
}

/// Returns what the location and the style of a parameter require.
fn need_of(parameter: &Parameter) -> Option<Need> {
    match parameter.location {
        ParameterLocation::Path => {
            let is_plain = parameter.style == Style::Simple && !parameter.explode;
            (!is_plain || parameter.allow_reserved).then_some(Need::PathStyles)
        }
        ParameterLocation::Query => Some(Need::Query),
        ParameterLocation::Querystring => Some(Need::Forms),
        ParameterLocation::Header => Some(Need::HeaderParameters),
        ParameterLocation::Cookie => Some(Need::CookieParameters),
    }
}
