//! Measures a command with everything that it starts.

use serde::{Deserialize, Serialize};
use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};
use wait4::Wait4;

/// The cost of a command.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(super) struct Cost {
    /// The elapsed time, in seconds.
    pub(super) seconds: f64,
    /// The processor time of all processes, in seconds.
    pub(super) cpu: f64,
    /// The memory of the largest process, in MiB.
    pub(super) memory: f64,
}

/// Runs a command. The inner error is the first error that it prints.
pub(super) fn measure(
    command: &mut Command,
    limit: Duration,
) -> Result<Result<Cost, String>, String> {
    let start = Instant::now();
    in_own_group(command);
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| {
            format!(
                "`{}` does not run: {error}",
                command.get_program().display()
            )
        })?;
    let errors = child.stderr.take();
    let reader = thread::spawn(move || {
        let mut text = Vec::new();
        if let Some(mut errors) = errors {
            let _ = errors.read_to_end(&mut text);
        }
        String::from_utf8_lossy(&text).into_owned()
    });
    let group = format!("-{}", child.id());
    let (done, is_done) = mpsc::channel::<()>();
    let watch = thread::spawn(move || {
        let is_late = is_done.recv_timeout(limit).is_err();
        if is_late {
            let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        }
        is_late
    });
    let usage = child.wait4().map_err(|error| error.to_string())?;
    let seconds = start.elapsed().as_secs_f64();
    let _ = done.send(());
    let is_late = watch.join().unwrap_or(false);
    let errors = reader.join().unwrap_or_default();
    if is_late {
        return Ok(Err(format!("not done after {} s", limit.as_secs())));
    }
    if !usage.status.success() {
        return Ok(Err(first_error(&errors)));
    }
    let cpu = usage.rusage.utime + usage.rusage.stime;
    Ok(Ok(Cost {
        seconds,
        cpu: cpu.as_secs_f64(),
        memory: usage.rusage.maxrss as f64 / (1024.0 * 1024.0),
    }))
}

/// Puts a command in a process group of its own, so that one that takes too long ends with all that it started.
fn in_own_group(command: &mut Command) {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    #[cfg(not(unix))]
    let _ = command;
}

/// Returns the first line that names an error, or else the last line.
fn first_error(text: &str) -> String {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let names_one = |line: &&str| {
        let line = line.to_ascii_lowercase();
        line.starts_with("error") || line.contains("panicked") || line.contains("exception")
    };
    let line = lines().find(names_one).or_else(|| lines().next_back());
    let line = line.unwrap_or("it failed without a message");
    line.chars()
        .filter(|char| !char.is_control())
        .take(160)
        .collect()
}
