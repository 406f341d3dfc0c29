//! Finds the positions of places for reports that are not diagnostics.

use super::Location;
use super::position::Positions;
use crate::source::{FileId, Place, SourceSet};
use crate::visible::one_line;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The position at which a place is written.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Written {
    /// The name of the file.
    pub(crate) file: String,
    /// The path of the file from the current folder.
    #[serde(skip)]
    pub(crate) checkout: Arc<str>,
    /// The line, from 1, if it could be found.
    pub(crate) line: Option<usize>,
    /// The column, from 1, in characters.
    pub(crate) column: Option<usize>,
    /// The JSON pointer.
    pub(crate) pointer: String,
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.column) {
            (Some(line), Some(column)) => write!(f, "{}:{line}:{column}", one_line(&self.file)),
            _ => write!(f, "{}#{}", one_line(&self.file), one_line(&self.pointer)),
        }
    }
}

/// Finds the positions of all `places`, in their order. Each file is scanned once.
pub(crate) fn lookup<'p>(
    set: &SourceSet,
    places: impl IntoIterator<Item = &'p Place>,
) -> Vec<Written> {
    let places: Vec<&Place> = places.into_iter().collect();
    let mut positions = Positions::new(set);
    for place in &places {
        positions.want(place);
    }
    let mut checkouts: BTreeMap<FileId, Arc<str>> = BTreeMap::new();
    places
        .into_iter()
        .map(|place| {
            let spot = positions.spot(&Location::Node(place.clone()));
            let checkout = checkouts
                .entry(place.file)
                .or_insert_with(|| positions.checkout_path(&spot).into());
            Written {
                checkout: Arc::clone(checkout),
                line: spot.span.as_ref().map(|span| span.line),
                column: spot.span.as_ref().map(|span| span.column),
                file: spot.name,
                pointer: place.pointer.to_string(),
            }
        })
        .collect()
}
