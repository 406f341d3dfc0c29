//! Compiles the specs of the suite to OpenAPI documents, once.

use super::folder::{Problem, about, committed, folder, output, read, remove, write};
use super::setup::Suite;
use std::fs;
use std::path::{Path, PathBuf};

/// An OpenAPI document of a spec.
#[derive(Debug, Clone)]
pub(super) struct Document {
    /// The folder of the spec: `type/scalar`.
    pub(super) area: String,
    /// The version of the API, if the spec has several: `v2`.
    pub(super) version: Option<String>,
    /// A name for packages and files: `type-scalar`.
    pub(super) slug: String,
    /// The file.
    pub(super) path: PathBuf,
}

/// The areas whose documents are OpenAPI 3.2, which describes the items of streams. Those of the others are 3.1.
const STREAMS: &str = "streaming/";

/// Returns the documents, sorted by area and version.
pub(super) fn documents(suite: &Suite) -> Result<Vec<Document>, Problem> {
    let script = committed().join("documents.mjs");
    let stamp = format!(
        "{}{}",
        read(&script)?,
        read(&suite.folder.join("package.json"))?
    );
    let out = folder().join("documents");
    let done = folder().join("documents.stamp");
    if !fs::read_to_string(&done).is_ok_and(|known| known == stamp) {
        eprintln!("compiling the specs to OpenAPI documents (once, about a minute)");
        let specs = suite.folder.join("specs");
        remove(&specs)?;
        remove(&out)?;
        output(
            suite
                .node()
                .arg(&script)
                .args([&suite.folder, &specs, &out]),
        )?;
        write(&done, &stamp)?;
    }
    let mut found = Vec::new();
    find(&out, &out, &mut found)?;
    found.sort_by(|left, right| left.slug.cmp(&right.slug));
    Ok(found)
}

fn find(root: &Path, folder: &Path, found: &mut Vec<Document>) -> Result<(), Problem> {
    let entries = fs::read_dir(folder).map_err(|error| about(folder, error))?;
    for entry in entries {
        let path = entry.map_err(|error| about(folder, error))?.path();
        if path.is_dir() {
            find(root, &path, found)?;
            continue;
        }
        let relative = path.strip_prefix(root).unwrap_or(&path);
        let relative = relative.to_string_lossy().replace('\\', "/");
        let mut parts: Vec<&str> = relative.split('/').collect();
        let (Some(file), Some(openapi)) = (parts.pop(), parts.pop()) else {
            continue;
        };
        let area = parts.join("/");
        let wanted = if area.starts_with(STREAMS) {
            "3.2.0"
        } else {
            "3.1.0"
        };
        if openapi != wanted {
            continue;
        }
        let version = file
            .strip_prefix("openapi.")
            .and_then(|rest| rest.strip_suffix(".yaml"))
            .map(str::to_owned);
        let name = format!("{area}-{}", version.as_deref().unwrap_or_default());
        found.push(Document {
            slug: slug(&name),
            area,
            version,
            path,
        });
    }
    Ok(())
}

/// Returns the letters and digits in lower case, with `-` between the words.
fn slug(text: &str) -> String {
    let mut out = String::new();
    let mut was_lower = false;
    for c in text.chars() {
        if !c.is_ascii_alphanumeric() {
            was_lower = false;
            if !out.ends_with('-') && !out.is_empty() {
                out.push('-');
            }
            continue;
        }
        if c.is_ascii_uppercase() && was_lower {
            out.push('-');
        }
        was_lower = !c.is_ascii_uppercase();
        out.push(c.to_ascii_lowercase());
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn a_slug_is_the_name_of_a_package() {
        assert_eq!(
            slug("versioning/madeOptional-v1"),
            "versioning-made-optional-v1"
        );
        assert_eq!(slug("type/scalar-"), "type-scalar");
    }
}
