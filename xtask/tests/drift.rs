//! The committed crates are up to date.

use allof::cli::generate;
use allof::write::Mode;

#[test]
fn every_crate_is_up_to_date() {
    let jobs = xtask::codegen::jobs().expect("the folder `specs` is there");
    assert!(!jobs.is_empty(), "no configuration in `specs`");
    for job in jobs {
        let outcome = generate(&job, Mode::Check, false, &|_| {});
        assert!(outcome.is_good(), "\n{}", outcome.to_text());
    }
}
