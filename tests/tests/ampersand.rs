//! The whole Ampersand API in its three published forms. `emitted.rs` compiles these crates.

use allof::Generated;
use allof_tests::compare::{Comparison, Side, compare};
use allof_tests::shared::{ampersand, ampersand_forms, attempt, generated};

#[test]
fn every_form_gives_all_82_operations() {
    let Some(forms) = ampersand_forms() else {
        return;
    };
    for form in forms {
        let made = generated(std::slice::from_ref(&form));
        assert_eq!(made.api.operations.len(), 82, "{}", form.display());
    }
}

#[test]
fn the_three_forms_are_equal_up_to_renaming() {
    let Some([files, bundled, dereferenced]) = ampersand_forms() else {
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

#[test]
fn three_documents_of_three_hosts_are_one_crate() {
    let Some(folder) = ampersand() else { return };
    let inputs = ["api", "read", "write"].map(|name| folder.join(format!("api/{name}.yaml")));
    let alone = inputs.each_ref().map(|input| {
        let made = generated(std::slice::from_ref(input));
        made.api.operations.len()
    });
    let (made, remarks) = attempt(&inputs);
    let made = made.unwrap_or_else(|| panic!("{remarks}"));
    assert_eq!(
        made.api.operations.len(),
        alone.iter().sum::<usize>(),
        "of {alone:?}:\n{remarks}"
    );
    assert!(!remarks.contains("dropped-operation"), "{remarks}");
    let mut urls: Vec<&str> = made.api.servers.iter().map(|it| it.url.as_str()).collect();
    assert_eq!(urls[0], "https://api.withampersand.com/v1");
    urls.sort_unstable();
    assert_eq!(
        urls,
        [
            "https://api.withampersand.com/v1",
            "https://read.withampersand.com/v1",
            "https://write.withampersand.com/v1",
        ]
    );
    for server in made.api.servers.ids() {
        let sent = made.api.operations.iter().filter(|it| it.server == server);
        assert!(sent.count() > 0, "no operation goes to {server:?}");
    }
    // A type that the three documents share exists once.
    let problems = made
        .names
        .types
        .iter()
        .filter(|it| it.name.contains("Problem"));
    let problems: Vec<&str> = problems.map(|it| it.name.as_str()).collect();
    assert_eq!(
        problems
            .iter()
            .filter(|name| **name == "ApiProblem")
            .count(),
        1,
        "{problems:?}"
    );
}
