//! Calls cargo in the workspace of the crates and reads its messages.

use crate::corpus::problem::{Problem, about};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The options of cargo for the crates.
pub(in crate::corpus) struct Cargo<'a> {
    /// The folder of the workspace.
    pub(in crate::corpus) folder: &'a Path,
    /// The number of crates that are compiled at once.
    pub(in crate::corpus) jobs: usize,
}

impl Cargo<'_> {
    /// Runs a command and passes each of its messages to `see`. Its stderr is written to `cargo.log`, and becomes an
    /// error if the command fails without a message about a crate.
    pub(in crate::corpus) fn run(
        &self,
        arguments: &[&str],
        see: &mut dyn FnMut(Message),
    ) -> Result<(), Problem> {
        let log = crate::corpus::problem::folder().join("cargo.log");
        let errors = File::create(&log).map_err(|error| about(&log, error))?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut child = Command::new(cargo)
            .args(arguments)
            .args(["--keep-going", "--message-format", "json", "--jobs"])
            .arg(self.jobs.to_string())
            .current_dir(self.folder)
            .env("RUSTFLAGS", "-D warnings")
            .env(
                "CARGO_TARGET_DIR",
                crate::corpus::problem::folder().join("build"),
            )
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .map_err(|error| format!("`cargo` does not run: {error}"))?;
        let mut named = BTreeSet::new();
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Ok(message) = serde_json::from_str::<Message>(&line) {
                    named.extend(message.package().map(str::to_owned));
                    see(message);
                }
            }
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if !status.success() && named.is_empty() {
            let text = fs::read_to_string(&log).unwrap_or_default();
            return Err(format!("cargo failed:\n{}", text.trim_end()));
        }
        Ok(())
    }
}

/// The relevant parts of a message of cargo.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::corpus) struct Message {
    reason: String,
    #[serde(default)]
    manifest_path: PathBuf,
    target: Option<Target>,
    /// A diagnostic of the compiler.
    pub(in crate::corpus) message: Option<Said>,
    /// The linked program.
    pub(in crate::corpus) executable: Option<PathBuf>,
}

#[derive(Debug, Clone, Deserialize)]
struct Target {
    kind: Vec<String>,
}

/// A diagnostic of the compiler.
#[derive(Debug, Clone, Deserialize)]
pub(in crate::corpus) struct Said {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Debug, Clone, Deserialize)]
struct Code {
    code: String,
}

#[derive(Debug, Clone, Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

impl Message {
    /// Returns the package of the message, which is the name of its folder, if it is one of the corpus.
    pub(in crate::corpus) fn package(&self) -> Option<&str> {
        let folder = self.manifest_path.parent()?;
        folder
            .file_name()?
            .to_str()
            .filter(|name| name.starts_with("corpus-"))
    }

    /// Returns whether the message reports a compiled target.
    pub(in crate::corpus) fn is_artifact(&self) -> bool {
        self.reason == "compiler-artifact"
    }

    /// Returns whether the message is about a target of this kind.
    pub(in crate::corpus) fn is_of(&self, kind: &str) -> bool {
        self.target
            .as_ref()
            .is_some_and(|target| target.kind.iter().any(|known| known == kind))
    }
}

impl Said {
    /// Returns the code of an error (`E0308`, the name of a lint), or `None` for a less severe diagnostic and for the
    /// summary at the end.
    pub(in crate::corpus) fn error(&self) -> Option<&str> {
        let is_error =
            self.level.starts_with("error") && !self.message.starts_with("aborting due to");
        is_error.then(|| self.code.as_ref().map_or("other", |code| &code.code))
    }

    /// Returns the diagnostic on one line: place, code, message.
    pub(in crate::corpus) fn line(&self) -> String {
        let place = self
            .spans
            .iter()
            .find(|span| span.is_primary)
            .map_or_else(String::new, |span| {
                format!("{}:{}: ", span.file_name, span.line_start)
            });
        let code = self
            .code
            .as_ref()
            .map_or_else(String::new, |code| format!("[{}]", code.code));
        let text = self.message.lines().next().unwrap_or_default();
        format!("{place}{}{code}: {text}", self.level)
    }
}

#[cfg(test)]
mod tests {
    use super::Message;

    fn message(level: &str, text: &str, code: &str) -> Message {
        let line = format!(
            r#"{{"reason": "compiler-message", "package_id": "x", "manifest_path": "/t/crates/corpus-a-012345/Cargo.toml",
                "target": {{"kind": ["lib"], "name": "corpus_a"}},
                "message": {{"level": "{level}", "message": "{text}", "code": {code},
                    "spans": [{{"file_name": "a/src/lib.rs", "line_start": 7, "is_primary": true, "label": null}}]}}}}"#
        );
        serde_json::from_str(&line).expect("a message")
    }

    #[test]
    fn errors_are_told_from_lesser_remarks() {
        let error = message("error", "mismatched types", r#"{"code": "E0308"}"#);
        assert_eq!(error.package(), Some("corpus-a-012345"));
        let said = error.message.expect("something said");
        assert_eq!(said.error(), Some("E0308"));
        assert_eq!(
            said.line(),
            "a/src/lib.rs:7: error[E0308]: mismatched types"
        );

        let sum = message("error", "aborting due to 1 previous error", "null");
        assert_eq!(sum.message.expect("something said").error(), None);
        let note = message("note", "look", "null");
        assert_eq!(note.message.expect("something said").error(), None);
        let bare = message("error", "macro failed", "null");
        assert_eq!(bare.message.expect("something said").error(), Some("other"));
    }

    #[test]
    fn what_is_compiled_is_told_from_dependencies() {
        let line = |package: &str| {
            format!(
                r#"{{"reason": "compiler-artifact", "manifest_path": "/r/{package}/Cargo.toml",
                    "target": {{"kind": ["lib"]}}, "executable": null}}"#
            )
        };
        let own: Message = serde_json::from_str(&line("corpus-b-000000")).expect("a message");
        assert!(own.is_artifact() && own.is_of("lib") && own.package().is_some());
        let other: Message = serde_json::from_str(&line("serde-1.0.0")).expect("a message");
        assert_eq!(other.package(), None);
        let done: Message =
            serde_json::from_str(r#"{"reason": "build-finished", "success": true}"#)
                .expect("a message");
        assert_eq!(done.package(), None);
    }
}
