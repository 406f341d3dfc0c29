//! Shows the current stage if stderr is a terminal.

use crate::Stage;
use crate::diagnostic::Format;
use indicatif::ProgressBar;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

/// A spinner on stderr, or nothing.
pub(super) struct Progress(Option<ProgressBar>);

impl Progress {
    /// Starts a spinner if stderr is a terminal.
    pub(super) fn start(quiet: bool, format: Format) -> Self {
        let watched = !quiet && format == Format::Human && stderr().is_terminal();
        Self(watched.then(|| {
            let bar = ProgressBar::new_spinner();
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        }))
    }

    /// Shows the stage that begins.
    pub(super) fn show(&self, stage: Stage) {
        if let Some(bar) = &self.0 {
            bar.set_message(stage.doing());
        }
    }

    /// Stops the spinner and clears its line.
    pub(super) fn finish(self) {
        if let Some(bar) = self.0 {
            bar.finish_and_clear();
        }
    }
}
