//! Parses the dates of HTTP and of RFC 3339 into seconds since 1970.

/// The abbreviations of the months.
pub(crate) const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The number of days from 1 March of the year 0 until 1970-01-01.
pub(crate) const DAYS_UNTIL_1970: i64 = 719_468;

/// Parses an HTTP date (RFC 9110, section 5.6.7) in any of its three formats: `Sun, 06 Nov 1994 08:49:37 GMT`,
/// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
pub(crate) fn parse_http_date(text: &str) -> Option<i64> {
    let Some((_, rest)) = text.trim().split_once(", ") else {
        return parse_asctime(text.trim());
    };
    let (date, clock) = rest.strip_suffix(" GMT")?.rsplit_once(' ')?;
    let mut parts = date.split(['-', ' ']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let short = number(year, 99).filter(|_| year.len() == 2);
    // The year 70 is the first that a clock of Unix has.
    let year = match short {
        Some(year) if year < 70 => year + 2000,
        Some(year) => year + 1900,
        None => four_digits(year)?,
    };
    seconds(year, month_of(month)?, number(day, 31)?, clock)
}

/// Parses the format of `asctime` in C.
fn parse_asctime(text: &str) -> Option<i64> {
    let mut words = text.split_ascii_whitespace();
    let (_, month, day) = (words.next()?, words.next()?, words.next()?);
    let (clock, year) = (words.next()?, words.next()?);
    if words.next().is_some() {
        return None;
    }
    seconds(
        four_digits(year)?,
        month_of(month)?,
        number(day, 31)?,
        clock,
    )
}

/// Parses an RFC 3339 timestamp into seconds and nanoseconds; further digits are dropped.
pub(crate) fn parse_rfc3339(text: &str) -> Option<(i64, u32)> {
    let (date, clock) = text.split_once(['T', 't', ' '])?;
    let mut parts = date.split('-');
    let year = four_digits(parts.next()?)?;
    let (month, day) = (number(parts.next()?, 12)?, number(parts.next()?, 31)?);
    let zone = clock.find(['Z', 'z', '+', '-'])?;
    let (clock, zone) = clock.split_at_checked(zone)?;
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, ""));
    let mut nanos = 0_u32;
    for place in 0..9 {
        let digit = match fraction.as_bytes().get(place) {
            Some(digit) => char::from(*digit).to_digit(10)?,
            None => 0,
        };
        nanos = nanos * 10 + digit;
    }
    let local = seconds(year, month, day, clock)?;
    let ahead = match zone.strip_prefix(['+', '-']) {
        None => 0,
        Some(offset) => {
            let (hours, minutes) = offset.split_once(':')?;
            let ahead = number(hours, 23)? * 3600 + number(minutes, 59)? * 60;
            if zone.starts_with('+') { ahead } else { -ahead }
        }
    };
    Some((local - ahead, nanos))
}

fn month_of(name: &str) -> Option<i64> {
    let found = (1..).zip(MONTHS).find(|(_, known)| *known == name)?;
    Some(found.0)
}

fn four_digits(text: &str) -> Option<i64> {
    number(text, 9999).filter(|_| text.len() == 4)
}

fn number(text: &str, most: i64) -> Option<i64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|value| digits && *value <= most)
}

/// Returns the seconds since 1970 of a Gregorian date and a time such as `08:49:37`.
fn seconds(year: i64, month: i64, day: i64, clock: &str) -> Option<i64> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let mut parts = clock.split(':');
    let (hours, minutes) = (number(parts.next()?, 23)?, number(parts.next()?, 59)?);
    let seconds = number(parts.next()?, 60)?;
    if parts.next().is_some() {
        return None;
    }
    // Years begin in March here, so that the leap day is the last day of its year.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1 - DAYS_UNTIL_1970;
    Some(days * 86400 + hours * 3600 + minutes * 60 + seconds)
}
