//! What the tests with random documents share: a source of numbers, and what every document is owed.

mod dice;

pub(crate) use dice::{Dice, times};

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::generate;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// No document of these may take longer.
const LONGEST: Duration = Duration::from_secs(20);

/// What a process of such tests may use at most, in KiB.
const LARGEST: u64 = 1 << 20;

/// Asserts that a document gets a crate or a diagnostic, soon, and in little memory. The document that failed is left in
/// the folder of temporary files of the target, under this name.
pub(crate) fn answer(document: &Value, name: &str) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("{name}.json"));
    std::fs::write(&path, serde_json::to_string(document).unwrap()).unwrap();
    let mut config = Config::for_inputs(vec![path.clone()], PathBuf::from("unused"));
    config.base = folder.to_path_buf();
    let start = Instant::now();
    let mut diagnostics = Diagnostics::new();
    let generation = generate(&config, &|_| {}, &mut diagnostics);
    let text =
        Renderer::new(&generation.sources, Format::Human, false).render_all(diagnostics.list());
    let shown = path.display();
    let took = start.elapsed();
    assert!(took < LONGEST, "it took {took:?}: {shown}");
    assert!(
        generation.generated.is_some() || !text.is_empty(),
        "nothing was generated and nothing was said: {shown}"
    );
    if let Some(peak) = peak_memory() {
        assert!(peak < LARGEST, "it took {peak} KiB: {shown}");
    }
}

/// The most that this process has used, in KiB, where the system tells.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
