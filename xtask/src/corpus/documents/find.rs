//! Finds OpenAPI 3 documents in folders.

use crate::corpus::problem::{Problem, about};
use serde::Deserialize;
use serde::de::IgnoredAny;
use std::fs;
use std::path::{Path, PathBuf};

/// A document to generate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::corpus) struct Document {
    /// The name in reports and in the list of gaps, which is the path below the folder of all documents.
    pub(in crate::corpus) name: String,
    /// The path of the document.
    pub(in crate::corpus) path: PathBuf,
    /// The size in bytes.
    pub(in crate::corpus) bytes: u64,
}

/// Returns the documents at a path: the file itself, or all documents below the folder.
pub(in crate::corpus) fn documents(path: &Path) -> Result<Vec<Document>, Problem> {
    let metadata = fs::metadata(path).map_err(|error| about(path, error))?;
    let mut found = Vec::new();
    if metadata.is_dir() {
        let root = match path.join("api") {
            api if path.join("package.json").is_file() && api.is_dir() => api,
            _ => path.to_path_buf(),
        };
        search(&root, &root, &mut found)?;
    } else {
        let folder = path.parent().unwrap_or(Path::new(""));
        found.push(Document {
            name: name(path, folder),
            path: path.to_path_buf(),
            bytes: metadata.len(),
        });
    }
    Ok(found)
}

fn search(folder: &Path, root: &Path, found: &mut Vec<Document>) -> Result<(), Problem> {
    let entries = fs::read_dir(folder).map_err(|error| about(folder, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| about(folder, error))?;
        let path = entry.path();
        let kind = entry.file_type().map_err(|error| about(&path, error))?;
        if kind.is_dir() {
            search(&path, root, found)?;
        } else if kind.is_file() && is_openapi(&path)? {
            let metadata = entry.metadata().map_err(|error| about(&path, error))?;
            found.push(Document {
                name: name(&path, root),
                path,
                bytes: metadata.len(),
            });
        }
    }
    Ok(())
}

/// Returns the path below the folder of the package if it is in there, or else below `root`, with `/` as the separator.
fn name(path: &Path, root: &Path) -> String {
    let parts = |path: &Path| -> Vec<String> {
        path.components()
            .map(|part| part.as_os_str().to_string_lossy().into_owned())
            .collect()
    };
    let all = parts(path);
    let package = all
        .windows(2)
        .position(|pair| matches!(pair, [first, second] if first == "package" && second == "api"));
    match package {
        Some(at) => all.get(at + 2..).unwrap_or_default().join("/"),
        None => parts(path.strip_prefix(root).unwrap_or(path)).join("/"),
    }
}

/// Returns whether a file declares at its root that it is OpenAPI 3. Swagger 2 and other JSON are not.
fn is_openapi(path: &Path) -> Result<bool, Problem> {
    /// The relevant member of the root of a document.
    #[derive(Deserialize)]
    struct Root {
        openapi: Option<IgnoredAny>,
    }
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending {
        Some("json") => {
            let bytes = fs::read(path).map_err(|error| about(path, error))?;
            let root: Option<Root> = serde_json::from_slice(&bytes).ok();
            Ok(root.is_some_and(|root| root.openapi.is_some()))
        }
        Some("yaml" | "yml") => {
            let bytes = fs::read(path).map_err(|error| about(path, error))?;
            let text = String::from_utf8_lossy(&bytes);
            let says_so = |line: &str| {
                line.strip_prefix("openapi:")
                    .or_else(|| line.strip_prefix("\"openapi\":"))
                    .or_else(|| line.strip_prefix("'openapi':"))
                    .is_some()
            };
            Ok(text.lines().any(says_so))
        }
        _ => Ok(false),
    }
}

#[cfg(test)]
mod tests {
    use super::{documents, name};
    use std::fs;
    use std::path::Path;

    #[test]
    fn names_do_not_depend_on_where_the_package_is() {
        for (path, root, expected) in [
            ("/x/package/api/a b.json", "/x/package/api", "a b.json"),
            ("/x/package/api/p/a.json", "/x/package/api/p", "p/a.json"),
            ("/y/p/a.json", "/y", "p/a.json"),
            ("a.json", "", "a.json"),
        ] {
            assert_eq!(name(Path::new(path), Path::new(root)), expected);
        }
    }

    #[test]
    fn documents_of_other_kinds_do_not_count() {
        let folder = std::env::temp_dir().join(format!("corpus-find-{}", std::process::id()));
        fs::create_dir_all(folder.join("deep")).expect("a folder");
        for (file, text) in [
            ("old.json", r#"{"swagger": "2.0"}"#),
            ("not.json", "openapi"),
            ("deep/a b.json", r#"{"info": {}, "openapi": "3.1.0"}"#),
            ("c.yaml", "info: {}\nopenapi: 3.0.0\n"),
            ("d.yaml", "a:\n  openapi: 3.0.0\n"),
            ("e.txt", "openapi: 3.0.0\n"),
        ] {
            fs::write(folder.join(file), text).expect("a file");
        }
        let mut found: Vec<String> = documents(&folder)
            .expect("documents")
            .into_iter()
            .map(|document| document.name)
            .collect();
        found.sort();
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(found, ["c.yaml", "deep/a b.json"]);
    }
}
