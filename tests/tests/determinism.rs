//! The same input gives the same bytes, in any output folder, from any working folder, and in every run.

use allof::config::Config;
use allof::diagnostic::Diagnostics;
use allof::generate;
use allof::write::Mode;
use allof_tests::project::{PAGE, Project, SECOND_PAGE, collect, text_of};
use allof_tests::shared::{ampersand, generated, root};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const ALLOF: &str = env!("CARGO_BIN_EXE_allof-under-test");

fn project(name: &str) -> Project {
    let project = Project::new(
        env!("CARGO_TARGET_TMPDIR"),
        &format!("determinism-{name}/some where/{name}"),
    );
    project.put("specs/get-backfill-progress.md", &text_of(PAGE));
    project.put("specs/list-backfills.md", &text_of(SECOND_PAGE));
    project
}

/// Returns every file in the folder of a project that the test did not create.
fn everything(project: &Project) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    collect(project.folder(), project.folder(), &mut files);
    files.retain(|path, _| path.starts_with("generated/") || path.ends_with(".lock"));
    files
}

#[track_caller]
fn assert_same(left: &BTreeMap<String, String>, right: &BTreeMap<String, String>) {
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(left), names(right));
    for (path, text) in left {
        assert_eq!(Some(text), right.get(path), "{path}");
    }
}

#[test]
fn two_folders_have_the_same_bytes() {
    let (one, two) = (project("one"), project("the other"));
    one.generate();
    two.generate();
    let (one, two) = (everything(&one), everything(&two));
    assert!(one.len() > 50, "{}", one.len());
    assert_same(&one, &two);
}

#[test]
fn a_second_run_changes_nothing() {
    let project = project("again");
    project.generate();
    let first = everything(&project);
    for _ in 0..3 {
        let outcome = project.attempt(Mode::Write);
        let drift = outcome.report.unwrap();
        assert!(
            drift.changes.is_empty(),
            "{}",
            drift.to_ansi(allof::diagnostic::Extent::Short)
        );
        assert_same(&first, &everything(&project));
    }
}

#[test]
fn no_file_contains_a_path_or_a_time() {
    let project = project("where");
    project.generate();
    let folder = project.folder().display().to_string();
    let home = std::env::var("HOME").unwrap_or_default();
    for (path, text) in everything(&project) {
        assert!(!text.contains(&folder), "{path}");
        assert!(!text.contains("some where"), "{path}");
        assert!(home.len() < 3 || !text.contains(&home), "{path}");
        assert!(!text.contains('\r'), "{path}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn repeated_runs_return_the_same_files_in_the_same_order() {
    // The order of a set of files is part of what the generator gives back.
    let inputs = [root().join(PAGE), root().join(SECOND_PAGE)];
    let first = generated(&inputs).files;
    for _ in 0..3 {
        let again = generated(&inputs).files;
        assert!(first.iter().eq(&again));
    }
}

#[test]
fn with_a_lock_the_order_of_pages_does_not_matter() {
    let project = project("order");
    project.generate();
    let path = project.folder().join("specs/api.toml");
    let mut diagnostics = Diagnostics::new();
    let mut config = Config::read(&path, &mut diagnostics).unwrap();
    config.inputs.reverse();
    let turned = generate(&config, &|_| {}, &mut diagnostics)
        .generated
        .unwrap();
    assert_eq!(
        names_of(&turned.lock.to_text()),
        names_of(&project.get("specs/api.lock"))
    );
    let names = |paths: Vec<&String>| {
        let mut paths: Vec<String> = paths.into_iter().cloned().collect();
        paths.retain(|path| path != "allof.stamp");
        paths.sort_unstable();
        paths
    };
    let files = project.files();
    assert_eq!(
        names(files.keys().collect()),
        names(turned.files.keys().collect())
    );
}

/// Returns the names in a lock file without their places, since a shared type has several.
fn names_of(lock: &str) -> Vec<String> {
    let names = lock.lines().filter_map(|line| line.split_once("\" = "));
    let mut names: Vec<String> = names.map(|(_, name)| name.to_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn the_working_folder_does_not_matter() {
    let project = project("cwd");
    let folder = project.folder();
    let runs = [
        (folder.to_path_buf(), "specs/api.toml".to_owned()),
        (folder.join("specs"), "api.toml".to_owned()),
        (folder.join("specs"), "../specs/./api.toml".to_owned()),
        (
            PathBuf::from("/"),
            folder.join("specs/api.toml").display().to_string(),
        ),
    ];
    let mut first = None;
    for (cwd, config) in runs {
        let _ = fs::remove_dir_all(folder.join("generated"));
        let _ = fs::remove_file(folder.join("specs/api.lock"));
        run(Command::new(ALLOF)
            .current_dir(&cwd)
            .args(["generate", "--config", &config]));
        // What a run remembers for the next one is no file of the crate, and names the working folder.
        fs::remove_dir_all(folder.join("generated/target")).unwrap();
        let files = everything(&project);
        assert_same(first.get_or_insert_with(|| files.clone()), &files);
    }
}

#[test]
fn the_command_line_gives_what_the_configuration_gives() {
    let project = project("cli");
    let folder = project.folder();
    let pages = ["specs/get-backfill-progress.md", "specs/list-backfills.md"];
    let mut made = Vec::new();
    for (out, pages) in [("one", pages), ("two", [pages[1], pages[0]])] {
        run(Command::new(ALLOF)
            .current_dir(folder)
            .arg("generate")
            .args(pages)
            .args(["--out", out, "--name", "a-client"]));
        let mut files = BTreeMap::new();
        collect(&folder.join(out), &folder.join(out), &mut files);
        made.push(files);
    }
    project.generate();
    let configured = project.files();
    let [one, two] = &made[..] else { panic!() };
    for path in configured.keys().filter(|path| path.starts_with("src/")) {
        assert_eq!(configured.get(path), one.get(path), "{path}");
    }
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        two.keys().collect::<Vec<_>>()
    );
}

#[test]
fn a_large_api_is_rendered_to_the_same_bytes() {
    let Some(folder) = ampersand() else { return };
    let input = [folder.join("api/api.yaml")];
    let (one, two) = (generated(&input).files, generated(&input).files);
    assert!(one.iter().eq(&two));
}

#[track_caller]
fn run(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{command:?}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
