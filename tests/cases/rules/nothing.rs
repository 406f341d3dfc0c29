// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}
