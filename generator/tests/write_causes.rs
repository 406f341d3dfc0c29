//! The causes that a check reports if the crate is out of date.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use allof::files::{FileSet, MARK};
use allof::write::{
    Cause, MadeFrom, Mode, STAMP, Stamp, StampOnDisk, causes, digest, stamp, write,
};
use std::fs;
use tempfile::TempDir;

fn made_from() -> MadeFrom {
    MadeFrom {
        generator: "0.1.0".to_owned(),
        config: digest(b"config"),
        names: Some(digest(b"names")),
        spec: [("api.yaml".to_owned(), digest(b"api"))].into(),
    }
}

fn files() -> FileSet {
    [
        ("LICENSE", "no mark\n".to_owned()),
        ("src/a.rs", format!("// {MARK}\nstruct A;\n")),
        ("src/b.rs", format!("// {MARK}\nstruct B;\n")),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text))
    .collect()
}

/// Writes the crate, lets `happen` change something, and returns the causes that a check then reports.
fn reasons(happen: impl FnOnce(&TempDir, &mut FileSet, &mut MadeFrom, &mut String)) -> Vec<Cause> {
    let folder = TempDir::new().unwrap();
    let mut first = files();
    stamp(&mut first, made_from());
    write(&first, folder.path(), Mode::Write).unwrap();

    let (mut now, mut from, mut names) = (files(), made_from(), "names".to_owned());
    happen(&folder, &mut now, &mut from, &mut names);
    let current = stamp(&mut now, from);
    let then = Stamp::read(folder.path());
    let report = write(&now, folder.path(), Mode::Check).unwrap();
    let found = causes(&then, &current, Some(&digest(names.as_bytes())), &report);

    // Writing fixes every difference but unmanaged files, and then there is no reason left.
    let report = write(&now, folder.path(), Mode::Write).unwrap();
    assert!(!report.blocked);
    let then = Stamp::read(folder.path());
    let report = write(&now, folder.path(), Mode::Check).unwrap();
    let left = causes(&then, &current, current.from.names.as_deref(), &report);
    assert!(
        left.iter().all(|cause| matches!(cause, Cause::Stray(_))),
        "{left:?}"
    );
    found
}

fn edit(folder: &TempDir, path: &str, text: &str) {
    fs::write(folder.path().join(path), text).unwrap();
}

fn list(paths: &[&str]) -> Vec<String> {
    paths.iter().map(|path| (*path).to_owned()).collect()
}

#[test]
fn a_crate_that_is_up_to_date_has_no_cause() {
    assert_eq!(reasons(|_, _, _, _| {}), []);
}

#[test]
fn a_hand_edit_is_the_cause_edited() {
    let found = reasons(|folder, _, _, _| edit(folder, "src/a.rs", "struct Mine;\n"));
    assert_eq!(found, [Cause::Edited(list(&["src/a.rs"]))]);
    let found = reasons(|folder, _, _, _| edit(folder, "LICENSE", "other\n"));
    assert_eq!(found, [Cause::Edited(list(&["LICENSE"]))]);
}

#[test]
fn an_edited_stamp_is_the_only_cause() {
    let found = reasons(|folder, _, _, _| {
        let text = fs::read_to_string(folder.path().join(STAMP)).unwrap();
        edit(folder, STAMP, &text.replace(&digest(b"api"), &digest(b"x")));
    });
    assert_eq!(found, [Cause::Edited(list(&[STAMP]))]);
    let found = reasons(|folder, _, _, _| edit(folder, STAMP, "<<<<<<< HEAD\n"));
    assert_eq!(found, [Cause::Edited(list(&[STAMP]))]);
}

#[test]
fn a_changed_specification_is_the_cause_spec() {
    let found = reasons(|_, now, from, _| {
        from.spec.insert("api.yaml".to_owned(), digest(b"api 2"));
        from.spec.insert("more.yaml".to_owned(), digest(b"more"));
        now.insert("src/c.rs".to_owned(), format!("// {MARK}\n"));
        now.shift_remove("src/a.rs");
        now.shift_remove("LICENSE");
    });
    assert_eq!(found, [Cause::Spec(list(&["api.yaml", "more.yaml (new)"]))]);
    let found = reasons(|_, _, from, _| from.spec.clear());
    assert_eq!(found, [Cause::Spec(list(&["api.yaml (gone)"]))]);
}

#[test]
fn a_changed_configuration_and_changed_names_are_causes() {
    let found = reasons(|_, _, from, _| from.config = digest(b"other"));
    assert_eq!(found, [Cause::Config]);
    let found = reasons(|_, now, from, names| {
        "edited".clone_into(names);
        from.names = Some(digest(b"edited"));
        now.insert("src/a.rs".to_owned(), format!("// {MARK}\nstruct Z;\n"));
    });
    assert_eq!(found, [Cause::Names]);
}

#[test]
fn another_version_of_the_generator_is_a_cause() {
    let found = reasons(|_, now, from, _| {
        "0.2.0".clone_into(&mut from.generator);
        now.insert("src/a.rs".to_owned(), format!("// {MARK}\nstruct A2;\n"));
    });
    assert_eq!(
        found,
        [Cause::Generator {
            then: "0.1.0".to_owned(),
            now: "0.2.0".to_owned(),
        }]
    );
    let found = reasons(|_, now, _, _| {
        now.insert("src/a.rs".to_owned(), format!("// {MARK}\nstruct A2;\n"));
    });
    assert_eq!(
        found,
        [Cause::Renderer {
            version: "0.1.0".to_owned(),
        }]
    );
}

#[test]
fn a_deleted_file_is_a_cause() {
    let found = reasons(|folder, _, _, _| {
        fs::remove_file(folder.path().join("src/b.rs")).unwrap();
    });
    assert_eq!(found, [Cause::Deleted(list(&["src/b.rs"]))]);
    let found = reasons(|folder, _, _, _| fs::remove_file(folder.path().join(STAMP)).unwrap());
    assert_eq!(found, [Cause::NoStamp]);
}

#[test]
fn an_unmanaged_file_is_the_cause_stray() {
    let found = reasons(|folder, _, _, _| edit(folder, "src/notes.rs", "mine\n"));
    assert_eq!(found, [Cause::Stray(list(&["src/notes.rs"]))]);
    let back = format!("// {MARK}\n");
    let found = reasons(|folder, _, _, _| edit(folder, "src/old.rs", &back));
    assert_eq!(found, [Cause::Stray(list(&["src/old.rs"]))]);
}

#[test]
fn changed_line_ends_are_the_cause_line_ends() {
    let found = reasons(|folder, _, _, _| {
        for path in ["src/a.rs", STAMP] {
            let text = fs::read_to_string(folder.path().join(path)).unwrap();
            edit(folder, path, &text.replace('\n', "\r\n"));
        }
    });
    assert_eq!(found, [Cause::LineEnds(list(&[STAMP, "src/a.rs"]))]);
}

#[test]
fn several_causes_are_reported_together() {
    let found = reasons(|folder, now, from, _| {
        edit(folder, "src/a.rs", &format!("// {MARK}\nstruct Mine;\n"));
        edit(folder, "notes.txt", "mine");
        fs::remove_file(folder.path().join("LICENSE")).unwrap();
        from.config = digest(b"other");
        "0.2.0".clone_into(&mut from.generator);
        now.insert("src/b.rs".to_owned(), format!("// {MARK}\nstruct B2;\n"));
    });
    let kinds: Vec<_> = found.iter().map(Cause::kind).collect();
    assert_eq!(kinds, ["config", "generator", "edited", "deleted", "stray"]);
}

#[test]
fn a_missing_crate_is_the_cause_never_generated() {
    let folder = TempDir::new().unwrap();
    let mut now = files();
    let current = stamp(&mut now, made_from());
    assert_eq!(Stamp::read(folder.path()), StampOnDisk::Missing);
    let report = write(&now, folder.path(), Mode::Check).unwrap();
    let found = causes(&StampOnDisk::Missing, &current, None, &report);
    assert_eq!(found, [Cause::NeverGenerated]);
}

#[test]
fn an_unchanged_file_without_a_mark_is_owned_if_the_stamp_lists_it() {
    let folder = TempDir::new().unwrap();
    let mut first = files();
    stamp(&mut first, made_from());
    write(&first, folder.path(), Mode::Write).unwrap();
    edit(&folder, "src/a.rs", "the mark is gone, the place is ours\n");

    let mut next = files();
    next.shift_remove("LICENSE");
    stamp(&mut next, made_from());
    let report = write(&next, folder.path(), Mode::Write).unwrap();
    assert!(!report.blocked);
    assert!(!folder.path().join("LICENSE").exists());

    // A file that was edited since is not owned any more.
    write(&first, folder.path(), Mode::Write).unwrap();
    edit(&folder, "LICENSE", "mine\n");
    write(&next, folder.path(), Mode::Write).unwrap();
    let left = fs::read_to_string(folder.path().join("LICENSE")).unwrap();
    assert_eq!(left, "mine\n");
}

#[test]
fn a_stamp_is_read_back_with_any_names() {
    let folder = TempDir::new().unwrap();
    let mut from = made_from();
    from.spec
        .insert("a \"b\" \\ ü\n.yaml".to_owned(), digest(b"x"));
    from.names = None;
    let mut now = files();
    let current = stamp(&mut now, from);
    write(&now, folder.path(), Mode::Write).unwrap();
    assert_eq!(Stamp::read(folder.path()), StampOnDisk::Sound(current));
}

#[test]
fn the_same_files_give_the_same_stamp() {
    let mut one = files();
    stamp(&mut one, made_from());
    stamp(&mut one, made_from());
    let mut other: FileSet = files().into_iter().rev().collect();
    stamp(&mut other, made_from());
    assert_eq!(one[STAMP], other[STAMP]);
}
