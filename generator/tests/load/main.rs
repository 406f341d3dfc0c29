//! The stage `load`: documents are read, and references are followed into other files.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy spares test functions only, not what they call"
)]

mod documents;
mod references;

use allof::diagnostic::{Code, Diagnostics};
use allof::load::load;
use allof::source::SourceSet;
use std::path::{Path, PathBuf};

/// A folder of its own for one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("load-{name}"));
        let _ = std::fs::remove_dir_all(&path);
        for (file, text) in files {
            let file = path.join(file);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        Self(path)
    }

    fn load(&self, inputs: &[&str]) -> (SourceSet, Diagnostics) {
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| self.0.join(input)).collect();
        let mut diagnostics = Diagnostics::new();
        let set = load(&inputs, &self.0, &mut diagnostics);
        (set, diagnostics)
    }

    fn load_clean(&self, inputs: &[&str]) -> SourceSet {
        let (set, diagnostics) = self.load(inputs);
        assert_eq!(diagnostics.list(), []);
        set
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
    diagnostics.list().iter().map(|one| one.code).collect()
}

const HEAD: &str = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n";
