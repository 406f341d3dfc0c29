//! Inputs that are not part of the repository, and running the generator on inputs.

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::{Generated, generate};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The folder with the whole Ampersand API: `$ALLOF_AMPERSAND`, or `../shared/specs/ampersand` beside the checkout.
/// Where it is absent, says so on stderr: the test that asks has nothing to test.
#[must_use]
pub fn ampersand() -> Option<PathBuf> {
    let folder = std::env::var_os("ALLOF_AMPERSAND")
        .map_or_else(|| root().join("../shared/specs/ampersand"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    // Not `eprintln!`: what that prints is shown of tests that fail only.
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED: the Ampersand API is not at {}; set ALLOF_AMPERSAND to its folder",
        folder.display()
    );
    None
}

/// Generates a crate in memory from files with every default.
///
/// # Panics
///
/// With the diagnostics, if nothing was generated.
#[must_use]
#[expect(clippy::panic, reason = "only tests call it")]
pub fn generated(inputs: &[PathBuf]) -> Generated {
    let (made, diagnostics) = attempt(inputs);
    match made {
        Some(generated) => generated,
        None => panic!("nothing was generated:\n{diagnostics}"),
    }
}

/// Generates a crate in memory, with what was remarked as text.
#[must_use]
pub fn attempt(inputs: &[PathBuf]) -> (Option<Generated>, String) {
    let mut config = Config::for_inputs(inputs.to_vec(), PathBuf::from("unused"));
    config.package.name = Some("generated-for-a-test".to_owned());
    let mut diagnostics = Diagnostics::new();
    let generation = generate(&config, &|_| {}, &mut diagnostics);
    let diagnostics =
        Renderer::new(&generation.sources, Format::Human, false).render_all(diagnostics.list());
    (generation.generated, diagnostics)
}
