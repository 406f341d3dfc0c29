// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Versions API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/author_attribution.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthorAttribution {
    pub name: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    AuthorAttribution,
    "name" => name: optional,
    .. => extra: rest,
}

// src/types/google_type_lat_lng.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoogleTypeLatLng {
    pub lat: Option<f64>,
    pub extra: JsonObject,
}

json_object! {
    GoogleTypeLatLng,
    "lat" => lat: optional,
    .. => extra: rest,
}

// src/types/photo.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::AuthorAttribution;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Photo {
    pub authors: Option<Vec<AuthorAttribution>>,
    pub extra: JsonObject,
}

json_object! {
    Photo,
    "authors" => authors: optional,
    .. => extra: rest,
}

// src/types/review.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Review {
    pub text: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    Review,
    "text" => text: optional,
    .. => extra: rest,
}

// src/types/review_author_attribution.rs

use crate::runtime::{JsonObject, json_object, string_enum};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAuthorAttribution {
    pub style: Option<ReviewAuthorAttributionStyle>,
    pub extra: JsonObject,
}

json_object! {
    ReviewAuthorAttribution,
    "style" => style: optional,
    .. => extra: rest,
}

/// The `style` of a [`ReviewAuthorAttribution`](crate::types::ReviewAuthorAttribution).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReviewAuthorAttributionStyle {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    ReviewAuthorAttributionStyle,
    "x" => X,
    "y" => Y,
    .. => Unknown,
}
