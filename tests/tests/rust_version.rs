//! Emitted code compiles with the version of Rust that its `Cargo.toml` names. Clippy reports what later versions added to the
//! standard library (`emitted.rs`), but not what they added to the language.

use allof_tests::cases::all;

#[test]
fn no_condition_has_a_let_beside_others() {
    // Rust 1.88 has them, the first version with the edition of 2024 has not.
    let (cases, _) = all().unwrap();
    let mut found = Vec::new();
    for case in cases {
        let Some(made) = case.run().generated else {
            continue;
        };
        for (path, text) in &made.files {
            let lines = text.lines().filter(|line| line.contains("&& let "));
            found.extend(lines.map(|line| format!("{}: {path}: {}", case.name, line.trim())));
            let opened = text.lines().zip(text.lines().skip(1));
            let opened = opened.filter(|(line, next)| {
                line.trim_start().starts_with("if let ") && next.trim_start().starts_with("&& ")
            });
            found.extend(opened.map(|(line, _)| format!("{}: {path}: {}", case.name, line.trim())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
