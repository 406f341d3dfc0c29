//! The whole Ampersand API, in the three forms in which its makers publish it.

use allof::Generated;
use allof_tests::compare::{Comparison, Side, compare};
use allof_tests::shared::{ampersand, generated};
use std::path::PathBuf;

fn forms() -> Option<[PathBuf; 3]> {
    let folder = ampersand()?;
    Some([
        folder.join("api/api.yaml"),
        folder.join("generated/api.bundled.json"),
        folder.join("generated/api.dereferenced.json"),
    ])
}

#[test]
fn every_form_gives_all_82_operations() {
    let Some(forms) = forms() else { return };
    for form in forms {
        let made = generated(std::slice::from_ref(&form));
        assert_eq!(made.api.operations.len(), 82, "{}", form.display());
    }
}

#[test]
fn the_three_forms_are_equal_up_to_renaming() {
    let Some([files, bundled, dereferenced]) = forms() else {
        return;
    };
    let [files, bundled, dereferenced] =
        [files, bundled, dereferenced].map(|form| generated(&[form]));
    for (what, comparison) in [
        ("files and bundle", compare(side(&files), side(&bundled))),
        (
            "bundle and dereferenced",
            compare(side(&bundled), side(&dereferenced)),
        ),
    ] {
        report(what, &comparison);
        assert!(
            comparison.differences.is_empty(),
            "{what} differ in more than names"
        );
    }
}

fn report(what: &str, comparison: &Comparison) {
    println!("{what}: {} renames", comparison.renames.len());
    for (name, others) in &comparison.renames {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        println!("  {name} -> {}", others.join(", "));
    }
    for difference in &comparison.differences {
        println!("  DIFFERENCE {difference}");
    }
}

fn side(made: &Generated) -> Side<'_> {
    Side {
        api: &made.api,
        names: &made.names,
    }
}
