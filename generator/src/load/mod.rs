//! Reads the input files and every file that a `$ref` reaches, each as one tree. Nothing else reads specs.

mod follow;
mod ids;
mod json;
mod keywords;
mod markdown;
mod parse;
mod parsed;
mod read;
mod resolve;
mod spelling;
mod tree;
mod uri;
mod version;
mod yaml;

use crate::diagnostic::Diagnostics;
use crate::source::SourceSet;
use std::path::{Path, PathBuf};

/// Reads `inputs` and what they refer to. Names are relative to `base`.
///
/// Records a diagnostic for what cannot be read. References into the network and to files that are missing
/// are errors here; a pointer that leads nowhere in a file that was read is left to the stage that meets
/// it, which has [`SourceSet::explain_dangling`] for it: unused parts of real documents are full of those.
pub fn load(inputs: &[PathBuf], base: &Path, diagnostics: &mut Diagnostics) -> SourceSet {
    load_below(inputs, base, None, diagnostics)
}

/// Reads like [`load`], but follows no reference to a file outside of the folder `root`.
pub fn load_below(
    inputs: &[PathBuf],
    base: &Path,
    root: Option<&Path>,
    diagnostics: &mut Diagnostics,
) -> SourceSet {
    let mut loader = follow::Loader::new(base, root, diagnostics);
    for input in inputs {
        loader.input(input);
    }
    loader.follow();
    loader.finish()
}
