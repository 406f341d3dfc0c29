//! Writes text to stdout and stderr. Colours are kept only where they are wanted, and a closed pipe is no error.

use super::job::ColorWhen;
use anstream::{AutoStream, ColorChoice};
use std::io::{self, Write};

/// The two streams of the process.
pub(super) struct Output {
    color: ColorChoice,
}

impl Output {
    /// Creates the two streams, which keep or drop colours.
    pub(super) fn new(color: ColorWhen) -> Self {
        Self {
            color: match color {
                ColorWhen::Auto => ColorChoice::Auto,
                ColorWhen::Always => ColorChoice::AlwaysAnsi,
                ColorWhen::Never => ColorChoice::Never,
            },
        }
    }

    /// Writes to stdout.
    pub(super) fn stdout(&mut self, text: &str) -> io::Result<()> {
        put(AutoStream::new(io::stdout(), self.color), text)
    }

    /// Writes to stderr.
    pub(super) fn stderr(&mut self, text: &str) -> io::Result<()> {
        put(AutoStream::new(io::stderr(), self.color), text)
    }
}

/// Writes all of the text. A closed pipe (`allof … | head`) is not an error.
fn put(mut stream: impl Write, text: &str) -> io::Result<()> {
    match stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush())
    {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
