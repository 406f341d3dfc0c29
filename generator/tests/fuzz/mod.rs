//! The common parts of the tests with random documents: random numbers, and the check of one document.

mod dice;

pub(crate) use dice::{Dice, times};

use allof::config::Config;
use allof::diagnostic::{Diagnostics, Format, Renderer};
use allof::generate;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The time limit for a document.
const LONGEST: Duration = Duration::from_secs(20);

/// The memory limit of the process, in KiB.
const LARGEST: u64 = 1 << 20;

/// Asserts that a document gives a crate or a diagnostic within the limits of time and memory. A document that fails is
/// left as `<name>.json` in `target/tmp`.
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

/// Returns the peak memory of this process in KiB, if the system reports it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
