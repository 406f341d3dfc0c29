//! Finds inputs that are not part of the repository, and runs the generator on inputs.

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::{Generated, generate};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Returns the root of the workspace.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Returns the folder with the whole Ampersand API: `$ALLOF_AMPERSAND`, or `../shared/specs/ampersand` beside the
/// checkout. If the folder does not exist, says so on stderr and returns nothing, and the test checks nothing.
#[must_use]
pub fn ampersand() -> Option<PathBuf> {
    let folder = std::env::var_os("ALLOF_AMPERSAND")
        .map_or_else(|| root().join("../shared/specs/ampersand"), PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    // This does not use `eprintln!`, whose output is shown for failed tests only.
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED: the Ampersand API is not at {}; set ALLOF_AMPERSAND to its folder",
        folder.display()
    );
    None
}

/// Returns the document of the whole Ampersand API in its three forms: as several files, bundled into one, and with all
/// references replaced by their targets. Returns nothing where [`ampersand`] does.
#[must_use]
pub fn ampersand_forms() -> Option<[PathBuf; 3]> {
    let folder = ampersand()?;
    Some([
        folder.join("api/api.yaml"),
        folder.join("generated/api.bundled.json"),
        folder.join("generated/api.dereferenced.json"),
    ])
}

/// Generates a crate in memory from files with every default.
///
/// # Panics
///
/// Panics with the diagnostics if nothing was generated.
#[must_use]
#[expect(clippy::panic, reason = "only tests call it")]
pub fn generated(inputs: &[PathBuf]) -> Generated {
    let (made, diagnostics) = attempt(inputs);
    match made {
        Some(generated) => generated,
        None => panic!("nothing was generated:\n{diagnostics}"),
    }
}

/// Generates a crate in memory, and returns it with the diagnostics as text.
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
