//! `allof lint` and `--deny-loss`, from the arguments to the exit code.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::Value;
use std::fs;
use std::process::{Command, Stdio};
use tempfile::TempDir;

const PAGE: &str = include_str!("../../specs/get-backfill-progress.md");

/// A document with ignored keywords of parameters, an approximated `minimum`, and an extension.
const LOSSY: &str = "\
openapi: 3.0.3
info: { title: Lossy, version: '1' }
paths:
  /a:
    get:
      operationId: getA
      x-internal: true
      parameters:
        - { name: n, in: query, allowEmptyValue: true, schema: { type: integer, minimum: 1 } }
        - { name: m, in: query, allowEmptyValue: true, schema: { type: integer } }
      responses:
        '200':
          description: One
";

/// A document with an approximated keyword and no ignored one.
const NEAR: &str = "\
openapi: 3.0.3
info: { title: Near, version: '1' }
paths:
  /a:
    get:
      operationId: getA
      parameters:
        - { name: n, in: query, schema: { type: integer, minimum: 1 } }
      responses: { '404': { description: None } }
";

struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

fn allof(files: &[(&str, &str)], args: &[&str]) -> (TempDir, Run) {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_allof"))
        .args(args)
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .env_remove("CLICOLOR_FORCE")
        .output()
        .unwrap();
    let run = Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    };
    (folder, run)
}

fn lint(text: &str, args: &[&str]) -> Run {
    let mut all = vec!["lint", "api.yaml"];
    all.extend(args);
    allof(&[("api.yaml", text)], &all).1
}

#[test]
fn the_page_has_no_ignored_keyword() {
    let (_, run) = allof(&[("page.md", PAGE)], &["lint", "page.md", "--deny-loss"]);
    assert_eq!(run.stderr, "");
    assert_eq!(
        run.stdout,
        "\
approximated
  16  schema    format: uri       read as a string                             page.md:136:29
   4  schema    example           not shown in the documentation of the crate  page.md:207:27
   4  schema    exclusiveMaximum  documented, not enforced                     page.md:162:29
   4  schema    format: email     read as a string                             page.md:224:25
   4  schema    maximum           documented, not enforced                     page.md:161:29
   4  schema    minimum           documented, not enforced                     page.md:160:29
   1  response  description       shown where nothing else describes the body  page.md:64:11

396 keywords: 359 used, 37 approximated, 0 ignored
"
    );
    assert_eq!(run.code, Some(0));
}

#[test]
fn ignored_keywords_come_first_and_each_has_a_place() {
    let run = lint(LOSSY, &[]);
    assert_eq!(run.stderr, "");
    assert_eq!(
        run.stdout,
        "\
ignored
  2  parameter  allowEmptyValue  a parameter without a value is not written   api.yaml:9:33

approximated
  1  response   description      shown where nothing else describes the body  api.yaml:13:11
  1  schema     minimum          documented, not enforced                     api.yaml:9:81

21 keywords: 17 used, 2 approximated, 2 ignored
1 extension: 0 obeyed, 1 ignored: x-internal (1)
"
    );
    assert_eq!(run.code, Some(0));
}

#[test]
fn a_mapping_with_an_entry_that_is_not_read_is_not_used() {
    let run = lint(
        "\
openapi: 3.0.3
info: { title: Astray, version: '1' }
paths: {}
components:
  schemas:
    A: { type: object }
    B: { type: object }
    C: { type: object }
    U:
      oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
      discriminator: { propertyName: t, mapping: { a: A, c: C } }
",
        &[],
    );
    let line = "1  discriminator  mapping  an entry is ignored  api.yaml:11:41";
    assert!(run.stdout.contains(line), "{}", run.stdout);
}

#[test]
fn verbose_prints_every_place() {
    let run = lint(LOSSY, &["--verbose"]);
    for told in [
        "    api.yaml:9:33 #/paths/~1a/get/parameters/0/allowEmptyValue\n",
        "    api.yaml:10:33 #/paths/~1a/get/parameters/1/allowEmptyValue\n",
    ] {
        assert!(run.stdout.contains(told), "{}", run.stdout);
    }
    assert_eq!(run.stdout, lint(LOSSY, &["--all"]).stdout);
}

#[test]
fn deny_loss_exits_with_1_if_a_keyword_is_ignored() {
    for (text, args, code) in [
        (LOSSY, ["--deny-loss"].as_slice(), 1),
        (LOSSY, &["--deny-loss=all"], 1),
        (LOSSY, &[], 0),
        (NEAR, &["--deny-loss"], 0),
        (NEAR, &["--deny-loss=ignored"], 0),
        (NEAR, &["--deny-loss=all"], 1),
        (NEAR, &["--deny-loss=some"], 2),
        ("openapi: 3.0.3\ninfo: [", &[], 1),
    ] {
        for format in ["human", "json", "github"] {
            let mut all = args.to_vec();
            all.extend(["--format", format]);
            assert_eq!(lint(text, &all).code, Some(code), "{args:?} {format}");
        }
    }
    let run = lint(LOSSY, &["--deny-loss", "--quiet"]);
    assert_eq!(
        run.stderr,
        "error: 2 keywords are denied by `--deny-loss`\n"
    );
}

#[test]
fn format_json_prints_one_object_a_line_and_the_totals_last() {
    let run = lint(LOSSY, &["--format", "json", "--deny-loss"]);
    let lines: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let (summary, entries) = lines.split_last().unwrap();
    let ignored = entries
        .iter()
        .find(|entry| entry["verdict"] == "ignored")
        .unwrap();
    assert_eq!(ignored["verdict"], "ignored");
    assert_eq!(ignored["object"], "parameter");
    assert_eq!(ignored["keyword"], "allowEmptyValue");
    assert_eq!(ignored["file"], "api.yaml");
    assert_eq!(ignored["line"], 9);
    assert_eq!(ignored["column"], 33);
    assert_eq!(
        ignored["pointer"],
        "/paths/~1a/get/parameters/0/allowEmptyValue"
    );
    assert_eq!(summary["ok"], false);
    assert_eq!(summary["findings"]["ignored"], 2);
    assert_eq!(summary["findings"]["denied"], 2);
    assert_eq!(summary["findings"]["extensions_ignored"]["x-internal"], 1);
    let approximated = summary["findings"]["approximated"].as_u64().unwrap();
    assert_eq!(entries.len() as u64, approximated + 2);

    let broken = lint("openapi: 3.0.3\ninfo: [", &["--format", "json"]);
    let summary: Value = serde_json::from_str(&broken.stdout).unwrap();
    assert_eq!(summary["ok"], false);
    assert_eq!(summary["findings"], Value::Null);
}

#[test]
fn format_github_prints_an_annotation_for_each_kind() {
    let run = lint(LOSSY, &["--format", "github", "--deny-loss"]);
    assert!(
        run.stdout.starts_with(
            "::error file=api.yaml,line=9,col=33,title=Loss::`allowEmptyValue` of this parameter is ignored: "
        ),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("::notice "), "{}", run.stdout);
}

#[test]
fn warnings_go_to_stderr_and_are_errors_with_strict() {
    let text = NEAR.replace("minimum: 1", "minimum: many");
    let run = lint(&text, &[]);
    assert_eq!(run.code, Some(0));
    assert!(
        run.stderr.contains("warning[invalid-keyword]"),
        "{}",
        run.stderr
    );
    assert!(
        run.stdout.contains("the value is of the wrong kind"),
        "{}",
        run.stdout
    );
    assert_eq!(lint(&text, &["--strict"]).code, Some(1));
    assert_eq!(lint(&text, &["--quiet"]).stderr, "");
}

#[test]
fn the_configuration_decides_which_extensions_and_operations_count() {
    let config = "inputs = [\"api.yaml\"]\noutput = \"out\"\nextensions = [\"x-internal\"]\n[select]\nexclude = [\"getA\"]\n";
    let files = [("api.yaml", LOSSY), ("c.toml", config)];
    let (_, run) = allof(&files, &["lint", "--config", "c.toml", "--deny-loss"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains(" 0 ignored"), "{}", run.stdout);
}

#[test]
fn an_extension_is_used_only_where_it_is_enabled_and_has_an_effect() {
    let config = "inputs = [\"api.yaml\"]\noutput = \"out\"\nextensions = [\"x-internal\"]\n";
    for (value, expected) in [
        ("true", "1 extension: 1 obeyed, 0 ignored"),
        ("false", "1 extension: 1 obeyed, 0 ignored"),
        ("maybe", "1 extension: 0 obeyed, 1 ignored: x-internal (1)"),
    ] {
        let api = LOSSY.replace("x-internal: true", &format!("x-internal: {value}"));
        let files = [("api.yaml", api.as_str()), ("c.toml", config)];
        let (_, run) = allof(&files, &["lint", "--config", "c.toml"]);
        assert!(run.stdout.contains(expected), "{value}: {}", run.stdout);
    }
}

#[test]
fn generate_with_deny_loss_writes_nothing_if_a_keyword_is_ignored() {
    let args = ["generate", "api.yaml", "--out", "client", "--deny-loss"];
    let (folder, run) = allof(&[("api.yaml", LOSSY)], &args);
    assert_eq!(run.code, Some(1));
    assert!(run.stderr.contains("error[denied-loss]"), "{}", run.stderr);
    assert!(run.stderr.contains("nothing was written"), "{}", run.stderr);
    assert!(!folder.path().join("client").exists());

    let (folder, run) = allof(&[("api.yaml", NEAR)], &args);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(folder.path().join("client/src/lib.rs").exists());
}

const ASSUMED: &str = "\
openapi: 3.1.0
info: { title: Assumed, version: '1' }
paths:
  /a:
    get:
      operationId: getA
      parameters:
        - { name: Authorization, in: header, schema: { type: string } }
      responses:
        '200':
          description: One
          content:
            application/json:
              schema:
                type: object
                properties:
                  pair: { type: array, prefixItems: [{ type: string }, { type: string }] }
                  full: { type: array, minItems: 1, prefixItems: [{ type: string }] }
                  map: { type: object, patternProperties: { '^x-': { type: string } } }
";

#[test]
fn assumptions_about_the_document_are_reported() {
    let run = lint(ASSUMED, &["--color", "never"]);
    let told = |text: &str| {
        run.stdout
            .lines()
            .filter(|line| line.contains(text))
            .count()
    };
    assert_eq!(
        told("not a parameter: the client sets this header"),
        1,
        "{}",
        run.stdout
    );
    let assumed: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.contains("read as if `minItems` asked for all of them"))
        .collect();
    assert!(
        matches!(assumed.as_slice(), [only] if only.trim_start().starts_with('1')),
        "{}",
        run.stdout
    );
    assert_eq!(told("a member that no pattern names must fit as well"), 1);
    assert_eq!(lint(ASSUMED, &["--deny-loss=all"]).code, Some(1));
    assert_eq!(lint(ASSUMED, &["--deny-loss"]).code, Some(0));
}
