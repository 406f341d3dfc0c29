//! Decides what the client has: types from schemas, operations from paths.
