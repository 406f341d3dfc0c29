//! Parameters in cookies.

use super::parameter_style::parts;
use super::query_style::{Place, Query, pairs};
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};

impl RequestBuilder {
    /// Adds a cookie of `style: form`, unless it is `None`.
    pub fn cookie(&mut self, name: &str, value: &dyn ToTree) -> &mut Self {
        self.cookie_as(name, value, Query::FORM)
    }

    /// Adds a cookie, unless it is `None`.
    pub fn cookie_as(&mut self, name: &str, value: &dyn ToTree, how: Query) -> &mut Self {
        let mut text = String::new();
        pairs(&mut text, name, &value.to_tree(), how, Place::Cookies);
        if !text.is_empty() {
            self.push_cookie(&text);
        }
        self
    }

    /// Adds the cookies of `style: cookie`, unless the value is `None`. They are not escaped: a value is given as it is sent.
    pub fn plain_cookie(&mut self, name: &str, value: &dyn ToTree, explode: bool) -> &mut Self {
        for (name, value) in cookies(name, &value.to_tree(), explode) {
            if value.contains(';') || name.contains([';', '=']) {
                self.fail(
                    &name,
                    "a cookie of `style: cookie` is not escaped, and `;` would end it",
                );
                continue;
            }
            self.push_cookie(&format!("{name}={value}"));
        }
        self
    }
}

/// Returns the cookies of a parameter of `style: cookie` (`OpenAPI` 3.2, section 4.12.6), which are not escaped.
fn cookies(name: &str, node: &Tree<'_>, explode: bool) -> Vec<(String, String)> {
    let mut cookies: Vec<(String, String)> = Vec::new();
    for (member, text) in parts(node, explode) {
        match cookies.last_mut() {
            Some((_, joined)) if !explode => {
                joined.push(',');
                joined.push_str(&text);
            }
            _ => cookies.push((member.unwrap_or(name).to_owned(), text.into_owned())),
        }
    }
    cookies
}
