//! Creates unified diffs.

use similar::TextDiff;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// The time limit for all diffs of a run together. After it, diffs are less fine, but correct.
const BUDGET: Duration = Duration::from_secs(5);

/// The time after which diffs are not refined.
pub(super) struct Deadline(Instant);

impl Deadline {
    /// Creates a deadline that starts now.
    pub(super) fn start() -> Self {
        Self(Instant::now() + BUDGET)
    }
}

/// Returns the hunks of the diff from one text to another.
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

/// Returns the hunk of a file that does not exist yet.
pub(super) fn added(new: &str) -> String {
    whole(new, '+', |lines| format!("@@ -0,0 +1,{lines} @@\n"))
}

/// Returns the hunk of a file that is removed.
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
