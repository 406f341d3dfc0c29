//! A clock that does not run while the processor works for other programs.

use std::time::{Duration, SystemTime};

/// The owner of the measured time.
#[derive(Debug, Clone, Copy)]
#[allow(dead_code, reason = "a test uses one of them")]
pub(crate) enum Of {
    /// This process with all its threads.
    Process,
    /// This thread.
    Thread,
}

/// Returns the processor time of the process or the thread, in steps of 10 ms. On systems that do not report it, returns
/// the time of the clock.
pub(crate) fn processor_time(of: Of) -> Duration {
    let path = match of {
        Of::Process => "/proc/self/stat",
        Of::Thread => "/proc/thread-self/stat",
    };
    let ticks = |text: String| {
        // The fields behind the name of the program: user and system time are the 12th and 13th (proc_pid_stat(5)).
        let (_, fields) = text.rsplit_once(") ")?;
        let mut fields = fields.split(' ').skip(11);
        let user: u64 = fields.next()?.parse().ok()?;
        let system: u64 = fields.next()?.parse().ok()?;
        Some(user + system)
    };
    match std::fs::read_to_string(path).ok().and_then(ticks) {
        Some(ticks) => Duration::from_millis(ticks * 10),
        None => SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default(),
    }
}
