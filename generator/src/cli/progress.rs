//! Says what takes so long: on a terminal only.

use super::args::Format;
use crate::Stage;
use indicatif::ProgressBar;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

/// A spinner on stderr, or nothing.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Spins if somebody watches.
    pub(super) fn start(quiet: bool, format: Format) -> Self {
        let watched = !quiet && format == Format::Human && stderr().is_terminal();
        Self(watched.then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        }))
    }

    /// Names the stage that begins.
    pub(super) fn show(&self, stage: Stage) {
        if let Some(bar) = &self.0 {
            bar.set_message(stage.doing());
        }
    }

    /// Leaves the terminal as it was.
    pub(super) fn finish(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}
