//! Support code of generated clients.
