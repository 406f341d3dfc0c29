//! Tests at the borders where a user stands.
