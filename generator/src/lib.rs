//! `allof` reads OpenAPI documents and writes a Rust client crate.

pub mod analyze;
pub mod build;
pub mod config;
pub mod diagnostic;
pub mod ir;
pub mod load;
pub mod name;
pub mod normalize;
pub mod place;
pub mod render;
pub mod write;
