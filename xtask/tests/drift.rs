//! The committed crates are what their specifications say.

use allof::cli::codegen;
use allof::write::Mode;

#[test]
fn every_crate_is_in_step() {
    let jobs = xtask::codegen::jobs().expect("the folder `specs` is there");
    assert!(!jobs.is_empty(), "no configuration in `specs`");
    for job in jobs {
        let outcome = codegen(&job, Mode::Check, false, &|_| {});
        assert!(outcome.is_good(), "\n{}", outcome.to_text());
    }
}
