//! Unified diffs.

use similar::TextDiff;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// How long all diffs of a run may take together. Later ones are coarse, but right.
const BUDGET: Duration = Duration::from_secs(5);

/// When diffs stop being refined.
pub(super) struct Deadline(Instant);

impl Deadline {
    /// From now on.
    pub(super) fn start() -> Self {
        Self(Instant::now() + BUDGET)
    }
}

/// The hunks that lead from one text to another.
pub(super) fn hunks(old: &str, new: &str, deadline: &Deadline) -> String {
    let diff = TextDiff::configure()
        .deadline(deadline.0)
        .diff_lines(old, new);
    let mut text = String::new();
    for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
        let _ = write!(text, "{hunk}");
    }
    text
}

/// The hunk of a file that is not there.
pub(super) fn added(new: &str) -> String {
    whole(new, '+', |lines| format!("@@ -0,0 +1,{lines} @@\n"))
}

/// The hunk of a file that is to go.
pub(super) fn removed(old: &str) -> String {
    whole(old, '-', |lines| format!("@@ -1,{lines} +0,0 @@\n"))
}

fn whole(text: &str, sign: char, head: impl Fn(usize) -> String) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut hunk = head(text.lines().count());
    for line in text.lines() {
        hunk.push(sign);
        hunk.push_str(line);
        hunk.push('\n');
    }
    if !text.ends_with('\n') {
        hunk.push_str("\\ No newline at end of file\n");
    }
    hunk
}
