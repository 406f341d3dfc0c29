//! Reads security schemes, and the requirements that name them.

use super::Normalizer;
use super::flows;
use super::model::{SecurityRequirement, SecurityScheme, SecuritySchemeKind};
use super::node::{Kind, Members};
use crate::source::{Place, Tree};
use serde_json::{Value, json};

impl<'s> Normalizer<'s> {
    /// Reads the schemes that a document declares.
    pub(super) fn security_schemes(&mut self, root: &'s Members, place: &Place) {
        for (key, (at, tree)) in self.component_map(root, "securitySchemes", place) {
            let Some((at, tree)) = self.follow(&at, tree) else {
                continue;
            };
            if let Some(scheme) = self.security_scheme(tree, &at) {
                self.schemes.insert(key.to_owned(), (at, scheme));
            }
        }
    }

    fn security_scheme(&mut self, tree: &Tree, place: &Place) -> Option<SecurityScheme> {
        let kind = tree.get("type").and_then(Value::as_str).unwrap_or_default();
        if kind == "mutualTLS" {
            return Some(SecurityScheme {
                kind: SecuritySchemeKind::MutualTls,
                description: None,
                flows: Vec::new(),
                metadata_url: None,
                deprecated: false,
            });
        }
        let form = if kind == "oauth2" {
            let description = tree.get("description").and_then(Value::as_str);
            json!({ "type": kind, "description": description, "flows": {} })
        } else {
            tree.clone()
        };
        let mut scheme: SecurityScheme = self.piece(form, place, "security scheme")?;
        // OpenAPI 3.2.
        let deprecated = tree.get("deprecated").and_then(Value::as_bool);
        scheme.deprecated = deprecated.unwrap_or_default();
        if let SecuritySchemeKind::OAuth2 | SecuritySchemeKind::OpenIdConnect = scheme.kind {
            scheme.flows = flows::flows(tree);
            scheme.metadata_url = flows::metadata_url(tree);
        }
        Some(scheme)
    }

    /// Returns `security`, or `None` if it is missing. An empty list turns authentication off.
    pub(super) fn security(
        &mut self,
        from: &'s Members,
        place: &Place,
    ) -> Option<Vec<SecurityRequirement>> {
        let (at, value) = self.member(from, "security", place)?;
        let Value::Array(alternatives) = value else {
            if !value.is_null() {
                self.invalid_keyword(place, "security", Kind::Array);
            }
            return None;
        };
        let alternatives = alternatives.iter().filter_map(Value::as_object);
        let requirement = |alternative: &'s Members| {
            let schemes = alternative.iter().map(|(scheme, scopes)| {
                let scopes = scopes.as_array().into_iter().flatten();
                let scopes = scopes.filter_map(Value::as_str).map(str::to_owned);
                (self.scheme_key(scheme, &at), scopes.collect())
            });
            schemes.collect()
        };
        Some(alternatives.map(requirement).collect())
    }

    /// Returns the key of the scheme that a requirement names. Since OpenAPI 3.2, the name may be the URI of a scheme, also of one
    /// that is no component of this document.
    fn scheme_key(&mut self, name: &str, place: &Place) -> String {
        if self.schemes.contains_key(name) {
            return name.to_owned();
        }
        let target = self.sources.resolve_at(place, name);
        let node = target.and_then(|target| Some((self.sources.node(&target)?, target)));
        let Some((at, tree)) = node.and_then(|(tree, target)| self.follow(&target, tree)) else {
            return name.to_owned();
        };
        if let Some((key, _)) = self.schemes.iter().find(|(_, (known, _))| *known == at) {
            return key.clone();
        }
        let Some(scheme) = self.security_scheme(tree, &at) else {
            return name.to_owned();
        };
        let own = at.pointer.last().unwrap_or_else(|| name.to_owned());
        let mut numbered = (2..).map(|number| format!("{own}{number}"));
        let key = match self.schemes.contains_key(&own) {
            true => numbered.find(|key| !self.schemes.contains_key(key)),
            false => Some(own.clone()),
        };
        let key = key.unwrap_or(own);
        self.schemes.insert(key.clone(), (at, scheme));
        key
    }
}
