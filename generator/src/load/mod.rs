//! Reads the input files and every file that a `$ref` reaches, each as one tree. No other module reads documents.

mod follow;
mod ids;
mod json;
mod keywords;
mod markdown;
mod parse;
mod parsed;
mod problems;
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

/// Reads `inputs` and the files that they refer to. The names of the files are relative to `base`.
///
/// Reports a diagnostic for each file that cannot be read. References to the network and to missing files are errors
/// here. A pointer without a target in a file that was read is left to the stage that follows it, which calls
/// [`SourceSet::explain_dangling`]: the unused parts of real documents have many such pointers.
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
