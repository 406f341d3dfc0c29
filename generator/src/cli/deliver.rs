//! Brings text to stdout and stderr: colours only where they are wanted, and no panic when nobody reads on.

use super::args::ColorWhen;
use anstream::{AutoStream, ColorChoice};
use std::io::{self, Write};

/// The two streams of the process.
pub(super) struct Sinks {
    color: ColorChoice,
}

impl Sinks {
    /// Streams that keep or drop colours.
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
        deliver(AutoStream::new(io::stdout(), self.color), text)
    }

    /// Writes to stderr.
    pub(super) fn stderr(&mut self, text: &str) -> io::Result<()> {
        deliver(AutoStream::new(io::stderr(), self.color), text)
    }
}

/// A reader that went away (`allof … | head`) has seen what it wanted to see.
fn deliver(mut stream: impl Write, text: &str) -> io::Result<()> {
    match stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush())
    {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
