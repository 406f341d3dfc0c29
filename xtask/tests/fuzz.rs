//! The task `fuzz` with a few documents.

use std::process::Command;

#[test]
fn documents_of_a_seed_are_the_same_in_every_run() {
    let run = || {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["fuzz", "--documents", "12", "--seed", "3"])
            .output()
            .expect("a run");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "{text}");
        let (_, counts) = text.split_once(" s: ").expect("the counts");
        counts.to_owned()
    };
    let counts = run();
    assert!(counts.contains(" 0 wrong"), "{counts}");
    assert_eq!(run(), counts);
}
