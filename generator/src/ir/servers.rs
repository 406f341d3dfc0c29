//! The servers that operations are sent to, and the variables of their URLs.

use super::ids::VariableId;
use crate::source::Place;

/// A server that operations are sent to: one list of `servers`, of which the user of a client chooses one.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Server {
    /// The URL of the first of the list, in which variables are replaced by their defaults, without a trailing slash. If it
    /// has no scheme, the user must set a base URL.
    pub url: String,
    /// `description` of the first of the list.
    pub description: Option<String>,
    /// The place where the first of the list is declared; `None` if the specification declares no server.
    pub origin: Option<Place>,
    /// The places where it is declared again, for example in other documents.
    pub copies: Vec<Place>,
    /// The servers of the list, the default first; empty if the specification declares no server.
    pub choices: Vec<ServerChoice>,
}

/// One of the servers of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerChoice {
    /// The place where it is declared.
    pub origin: Place,
    /// `name` (OpenAPI 3.2).
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// The URL with the names of variables in braces, without a trailing slash.
    pub template: String,
    /// The variables of the template, in its order.
    pub variables: Vec<VariableUse>,
}

/// A variable in the URL of a server.
#[derive(Debug, Clone, PartialEq)]
pub struct VariableUse {
    /// The variable.
    pub variable: VariableId,
    /// `default`; `None` if the specification gives none, so that the user must set a value.
    pub default: Option<String>,
}

/// A variable of URLs. Servers whose variables have the same name and the same values share it.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    /// The place where it is declared, or where the server is that does not declare it.
    pub origin: Place,
    /// The places where it is declared again.
    pub copies: Vec<Place>,
    /// Its name.
    pub name: String,
    /// `enum`; empty if any text is allowed.
    pub values: Vec<String>,
    /// `description`.
    pub description: Option<String>,
}

impl Server {
    /// Creates the server of a specification that declares one without variables, or none.
    #[must_use]
    pub fn plain(url: &str, origin: Option<Place>) -> Self {
        let choice = origin.clone().map(|origin| ServerChoice {
            origin,
            name: None,
            description: None,
            template: url.to_owned(),
            variables: Vec::new(),
        });
        Self {
            url: url.to_owned(),
            description: None,
            origin,
            copies: Vec::new(),
            choices: choice.into_iter().collect(),
        }
    }

    /// Returns the variables of all servers of the list.
    pub fn variables(&self) -> impl Iterator<Item = &VariableUse> {
        self.choices.iter().flat_map(|choice| &choice.variables)
    }
}
