//! The documents that the generators are compared on.

use super::disk::{bench_folder, write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The npm package with GitHub's description, and the file in it.
const GITHUB: &str = "@octokit/openapi@23.0.0";
const GITHUB_FILE: &str = "package/generated/api.github.com.json";

/// A document.
pub(super) struct Document {
    /// The name in the report.
    pub(super) name: String,
    /// The description in the report.
    pub(super) about: String,
    /// The file.
    pub(super) path: PathBuf,
}

/// Returns the documents of the comparison, and `further` if there is one.
pub(super) fn all(further: Option<&Path>) -> Result<Vec<Document>, String> {
    let mut documents = vec![page()?, github()?];
    if let Some(path) = further {
        let name = path.file_stem().unwrap_or(path.as_os_str());
        documents.push(Document {
            name: name.to_string_lossy().into_owned(),
            about: String::from("a document of the user"),
            path: std::path::absolute(path).map_err(|error| error.to_string())?,
        });
    }
    Ok(documents)
}

/// Returns the page of this repository without its Markdown, which other generators do not read.
fn page() -> Result<Document, String> {
    let page = crate::root().join("specs/get-backfill-progress.md");
    let about = |error: std::io::Error| format!("`{}`: {error}", page.display());
    let text = std::fs::read_to_string(&page).map_err(about)?;
    let fence = text
        .split_once("````yaml")
        .and_then(|(_, rest)| rest.split_once('\n'));
    let document = fence.and_then(|(_, rest)| rest.split_once("\n````"));
    let (document, _) = document.ok_or_else(|| format!("`{}` has no fence", page.display()))?;
    let path = bench_folder().join("page.yaml");
    write(&path, document)?;
    Ok(Document {
        name: String::from("page"),
        about: String::from("the page of this repository, one operation"),
        path,
    })
}

/// Returns GitHub's description, which `npm` downloads once.
fn github() -> Result<Document, String> {
    let folder = bench_folder().join("github");
    let path = folder.join(GITHUB_FILE);
    if !path.is_file() {
        eprintln!("downloading {GITHUB} from the npm registry");
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let output = Command::new("npm")
            .args(["pack", GITHUB, "--silent"])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("`npm` does not run: {error}"))?;
        let archive = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        let status = Command::new("tar")
            .args(["xzf", &archive, GITHUB_FILE])
            .current_dir(&folder)
            .status()
            .map_err(|error| format!("`tar` does not run: {error}"))?;
        if !status.success() {
            return Err(format!("`npm pack {GITHUB}` gave no {GITHUB_FILE}"));
        }
    }
    Ok(Document {
        name: String::from("github"),
        about: format!("GitHub's REST API, of the npm package `{GITHUB}`"),
        path,
    })
}
