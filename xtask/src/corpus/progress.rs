//! Shows the progress of a run if stderr is a terminal.

use super::outcome::Outcome;
use indicatif::{ProgressBar, ProgressStyle};
use std::cell::Cell;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

/// A bar on stderr, or nothing.
pub(super) struct Progress {
    bar: Option<ProgressBar>,
    failed: Cell<usize>,
}

impl Progress {
    /// Starts a bar with `count` steps.
    pub(super) fn start(doing: &'static str, count: usize) -> Self {
        let bar = stderr().is_terminal().then(|| {
            let bar = ProgressBar::new(count as u64);
            let template = "{prefix} {wide_bar} {pos}/{len} {msg} {eta}";
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.set_prefix(doing);
            bar.enable_steady_tick(Duration::from_millis(200));
            bar
        });
        Self {
            bar,
            failed: Cell::new(0),
        }
    }

    /// Advances by one outcome, and counts it if it is a failure.
    pub(super) fn advance(&self, outcome: &Outcome) {
        if outcome.failure.is_some() {
            self.failed.set(self.failed.get() + 1);
        }
        if let Some(bar) = &self.bar
            && self.failed.get() > 0
        {
            bar.set_message(format!("{} failed", self.failed.get()));
        }
        self.step();
    }

    /// Advances by one step.
    pub(super) fn step(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Removes the bar.
    pub(super) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
