//! Parses the dates of HTTP and JSON into seconds since 1970, as far as `Retry-After` and `Date` require.

/// Parses an HTTP date (RFC 9110, section 5.6.7) in the preferred format: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn parse(text: &str) -> Option<u64> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (_, rest) = text.trim().split_once(", ")?;
    let mut words = rest.split(' ');
    let day = words.next()?.parse().ok()?;
    let month = words.next()?;
    let month = (1..).zip(MONTHS).find(|(_, name)| *name == month)?.0;
    let year = words.next()?.parse().ok()?;
    let clock = words.next()?;
    (words.next()? == "GMT").then_some(())?;
    seconds(year, month, day, clock)
}

/// Parses an RFC 3339 timestamp, to the second.
pub(crate) fn parse_rfc3339(text: &str) -> Option<u64> {
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let mut parts = date.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    let reader = clock.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = clock.split_at_checked(reader)?;
    let local = seconds(year, month, day, clock.split('.').next()?)?;
    let mut sign = zone.chars();
    match sign.next()? {
        'Z' | 'z' => Some(local),
        direction => {
            let (hours, minutes) = sign.as_str().split_once(':')?;
            let ahead = number(hours, 23)? * 3600 + number(minutes, 59)? * 60;
            if direction == '+' {
                local.checked_sub(ahead)
            } else {
                local.checked_add(ahead)
            }
        }
    }
}

/// Returns the current time, if there is a clock.
pub(crate) fn now() -> Option<u64> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        since.ok().map(|since| since.as_secs())
    }
    #[cfg(target_arch = "wasm32")]
    None
}

fn number(text: &str, most: u64) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|value| digits && *value <= most)
}

/// Returns the seconds since 1970 of a Gregorian date and a time such as `08:49:37`.
fn seconds(year: u64, month: u64, day: u64, clock: &str) -> Option<u64> {
    if !(1970..=9999).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let mut parts = clock.split(':');
    let (hours, minutes) = (number(parts.next()?, 23)?, number(parts.next()?, 59)?);
    let seconds = number(parts.next()?, 60)?;
    // Years begin in March here, so that the leap day is the last day of its year.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    // The number of days until 1970-01-01.
    let since = days.checked_sub(719_468)?;
    Some(since * 86400 + hours * 3600 + minutes * 60 + seconds)
}
