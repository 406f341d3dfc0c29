//! The documents of the repository, from which damaged ones are made.

use super::damage::damage;
use super::dice::Dice;
use allof::diagnostic::Diagnostics;
use allof::load::load;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The documents of the repository that can be read.
pub(super) struct Seeds {
    /// Documents with many features.
    large: Vec<Value>,
    /// Documents that show one feature or one mistake each.
    small: Vec<Value>,
}

impl Seeds {
    /// Reads the documents of the repository.
    pub(super) fn read(root: &Path) -> Self {
        let documents = |folders: &[&str]| {
            let mut paths = Vec::new();
            for folder in folders {
                add_files(&root.join(folder), &mut paths);
            }
            paths.sort();
            paths.iter().filter_map(|path| read(path)).collect()
        };
        Self {
            large: documents(&["specs", "tests/fixtures"]),
            small: documents(&["tests/cases", "tests/ui"]),
        }
    }

    /// Returns the number of documents.
    pub(super) fn len(&self) -> usize {
        self.large.len() + self.small.len()
    }

    /// Returns a damaged document, which depends on the two numbers and the repository alone.
    pub(super) fn document(&self, seed: u64, number: u64) -> Value {
        let mut dice = Dice::new(seed, number);
        let among = match dice.roll(3) {
            0 => &self.large,
            _ => &self.small,
        };
        let mut tree = dice.pick(among).cloned().unwrap_or_default();
        damage(&mut tree, &mut dice);
        tree
    }
}

fn add_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            add_files(&path, found);
        } else if path
            .extension()
            .is_some_and(|it| it == "yaml" || it == "json" || it == "md")
        {
            found.push(path);
        }
    }
}

/// Returns the tree of a file that is a document of OpenAPI.
fn read(path: &Path) -> Option<Value> {
    let folder = path.parent()?;
    let set = load(&[path.to_path_buf()], folder, &mut Diagnostics::new());
    let (_, file) = set.inputs().next()?;
    file.tree.get("openapi").map(|_| file.tree.clone())
}
