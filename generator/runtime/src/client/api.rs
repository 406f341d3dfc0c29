//! The servers and security schemes of an API.

#[cfg(feature = "oauth")]
use super::oauth_flows::OAuthScheme;

/// The servers and security schemes that the operations of an API share. A client has exactly one.
pub struct Api {
    /// The servers. [`OperationInfo::server`](crate::runtime::OperationInfo::server) is an index into them.
    pub servers: &'static [Server],
    /// The builder methods of the variables in the URLs of the servers. A variable has an index into them.
    pub variables: &'static [&'static str],
    /// The security schemes. [`Requirement::scheme`] is an index into them.
    pub schemes: &'static [Scheme],
    /// The default value of `User-Agent`.
    pub user_agent: &'static str,
}

/// A server, of which the user chooses the URL.
pub struct Server {
    /// The name of the builder method that replaces the URL.
    pub name: &'static str,
    /// The base URLs to choose from, the default first.
    pub urls: &'static [ServerUrl],
}

/// A base URL.
pub struct ServerUrl {
    /// The URL, with the names of variables in braces.
    pub template: &'static str,
    #[cfg(feature = "variables")]
    /// The variables of the template.
    pub variables: &'static [ServerVariable],
}

#[cfg(feature = "variables")]
/// A variable in a base URL.
pub struct ServerVariable {
    /// Its name.
    pub name: &'static str,
    /// The index into [`Api::variables`].
    pub index: usize,
    /// Its value unless the user sets another one; `None` if the user must set it.
    pub default: Option<&'static str>,
}

impl ServerUrl {
    /// Creates a URL without variables.
    #[must_use]
    pub const fn fixed(url: &'static str) -> Self {
        Self {
            // It has no names in braces.
            template: url,
            #[cfg(feature = "variables")]
            variables: &[],
        }
    }

    #[cfg(feature = "variables")]
    /// Returns the URL with the values of its variables, or the variable that has none.
    pub(super) fn expand(&self, values: &[Option<String>]) -> Result<String, &ServerVariable> {
        let mut url = String::with_capacity(self.template.len());
        let mut rest = self.template;
        while let Some((before, after)) = rest.split_once('{') {
            url.push_str(before);
            let named = after.split_once('}').and_then(|(name, after)| {
                let variable = self
                    .variables
                    .iter()
                    .find(|variable| variable.name == name)?;
                Some((variable, after))
            });
            let Some((variable, after)) = named else {
                url.push('{');
                rest = after;
                continue;
            };
            let given = values.get(variable.index).and_then(Option::as_deref);
            url.push_str(given.or(variable.default).ok_or(variable)?);
            rest = after;
        }
        url.push_str(rest);
        Ok(url)
    }
}

/// A security scheme of the specification.
pub struct Scheme {
    /// Its name in the specification.
    pub name: &'static str,
    /// The way its credential is sent.
    pub kind: SchemeKind,
    /// The name of the builder method that takes its credential; empty if there is none.
    pub method: &'static str,
}

#[cfg(feature = "oauth")]
impl Scheme {
    /// Returns the flows by which a client obtains a token.
    pub(super) const fn oauth(&self) -> Option<&'static OAuthScheme> {
        match self.kind {
            SchemeKind::OAuth(oauth) => Some(oauth),
            _ => None,
        }
    }
}

/// The way a credential is sent.
pub enum SchemeKind {
    /// In a header, query parameter or cookie.
    ApiKey {
        /// The location of the parameter.
        location: ApiKeyLocation,
        /// The name of the parameter.
        name: &'static str,
    },
    #[cfg(feature = "basic")]
    /// As user and password in `Authorization` (RFC 7617).
    Basic,
    /// As a token in `Authorization` (RFC 6750).
    Bearer,
    #[cfg(feature = "oauth")]
    /// As a token in `Authorization`, which a client can obtain.
    OAuth(&'static OAuthScheme),
    /// As a value supplied by the user, after the name of another scheme in `Authorization` (RFC 9110, section 11.6.2).
    Http(&'static str),
    /// Outside the message, by the certificate of the connection.
    Connection,
}

/// The location of an API key.
pub enum ApiKeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
}

/// One of the schemes that a security alternative requires.
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// The index into [`Api::schemes`].
    pub scheme: usize,
    /// The scopes or roles that the credential must grant.
    pub scopes: &'static [&'static str],
}

impl Requirement {
    /// Creates a requirement of the scheme with this index, without scopes.
    #[must_use]
    pub const fn of(scheme: usize) -> Self {
        Self {
            scheme,
            scopes: &[],
        }
    }

    /// Sets the required scopes or roles.
    #[must_use]
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }
}
