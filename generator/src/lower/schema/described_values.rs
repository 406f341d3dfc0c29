//! Names of integers that a description lists: `* 1 - Low` of drf-spectacular, `Unknown = 0, Passed = 1` of ASP.NET.

use serde_json::Value;

/// The maximum number of words of a name. A longer text is a sentence about the value.
const MOST_WORDS: usize = 3;

/// What separates a value from its name.
const SEPARATORS: &[&str] = &["=>", "->", "=", ":", "-", "–", "—"];

/// Returns the name that a description has for each integer; `None` unless each has one of its own.
pub(super) fn names(description: &str, values: &[&Value]) -> Option<Vec<String>> {
    let values: Vec<String> = values
        .iter()
        .map(|value| value.as_i64().map(|value| value.to_string()))
        .collect::<Option<_>>()?;
    let breaks = description.replace("<br/>", "\n").replace("<br />", "\n");
    let breaks = breaks.replace("<br>", "\n");
    let mut found: Vec<Option<String>> = vec![None; values.len()];
    let mut add = |value: &str, name: &str| -> Option<()> {
        let index = values.iter().position(|known| known == value)?;
        let name = name_in(name)?;
        let slot = found.get_mut(index)?;
        let is_new = slot.as_ref().is_none_or(|known| *known == name);
        is_new.then(|| *slot = Some(name))
    };
    for line in breaks.lines() {
        for part in parts_of(line) {
            if let Some((value, name)) = value_first(part).or_else(|| value_last(part)) {
                add(value, name);
            }
        }
    }
    let names: Vec<String> = found.into_iter().collect::<Option<_>>()?;
    let is_new = |(index, name): (usize, &String)| !names.iter().take(index).any(|one| one == name);
    let are_distinct = names.iter().enumerate().all(is_new);
    (are_distinct && names.len() > 1).then_some(names)
}

/// Returns the parts of a line that may be about a value each: the line, or what is between its commas.
fn parts_of(line: &str) -> Vec<&str> {
    // A marker of a list has a space behind it, the sign of a number has none.
    let line = line.trim();
    let markers = ["* ", "- ", "• "];
    let item = markers.iter().find_map(|marker| line.strip_prefix(marker));
    let line = item.unwrap_or(line).trim();
    let has_several = line.matches(['=', ':']).count() > 1;
    match has_several {
        true => line.split([',', ';', '(', ')']).map(str::trim).collect(),
        false => vec![line],
    }
}

/// Splits `1 - Low`.
fn value_first(part: &str) -> Option<(&str, &str)> {
    let text = part.trim_start_matches(['`', '"', '\'', '*']);
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '-')?;
    let (value, rest) = text.split_at_checked(end)?;
    let rest = rest.trim_start_matches(['`', '"', '\'', '*']).trim_start();
    let name = SEPARATORS.iter().find_map(|sign| rest.strip_prefix(sign))?;
    (!value.is_empty()).then_some((value, name))
}

/// Splits `Low = 1`.
fn value_last(part: &str) -> Option<(&str, &str)> {
    let (name, value) = part.rsplit_once('=')?;
    let value = value.trim().trim_matches(['`', '"', '\'', '.']);
    Some((value, name))
}

/// Returns the name at the beginning of a text, if the text is short enough to be one.
fn name_in(text: &str) -> Option<String> {
    let text = text.split(" (").next().unwrap_or_default();
    let text = text
        .trim()
        .trim_matches(['`', '"', '\'', '*', '_', '.', ',', ';']);
    let words = text.split_whitespace().count();
    let is_name = (1..=MOST_WORDS).contains(&words)
        && text.starts_with(char::is_alphabetic)
        && !text.contains(['=', ':', '<', '[', '{']);
    is_name.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::names;
    use serde_json::Value;

    #[track_caller]
    fn of(description: &str, values: &[i64], expected: &[&str]) {
        let values: Vec<Value> = values.iter().map(|value| Value::from(*value)).collect();
        let values: Vec<&Value> = values.iter().collect();
        let found = names(description, &values).unwrap_or_default();
        assert_eq!(found, expected, "{description}");
    }

    #[test]
    fn lists_name_values() {
        of(
            "* `1` - Low\n* `2` - Very high",
            &[1, 2],
            &["Low", "Very high"],
        );
        of(
            "- `1`: PLUGIN\n- `2`: THEME\n",
            &[1, 2],
            &["PLUGIN", "THEME"],
        );
        of(
            "User type:<br>`1` - Basic.<br>`99` - None (only with `x`).",
            &[1, 99],
            &["Basic", "None"],
        );
        of(
            "Unknown = 0, Passed = 1, Failed = -1",
            &[0, 1, -1],
            &["Unknown", "Passed", "Failed"],
        );
        of(
            "State (0=offline, 1=online)",
            &[0, 1],
            &["offline", "online"],
        );
        of("-1 - Unknown\n* 1 - Known", &[-1, 1], &["Unknown", "Known"]);
        of("1 - Create\r\n2 - Update", &[1, 2], &["Create", "Update"]);
    }

    #[test]
    fn sentences_do_not() {
        of(
            "* `1` - Only meetings are archived.\n* `2` - Other",
            &[1, 2],
            &[],
        );
        of("* `1` - Low", &[1, 2], &[]);
        of("* `1` - Low\n* `2` - Low", &[1, 2], &[]);
        of(
            "* `1` - Low\n* `2` - High\n* `1` - Lowest",
            &[1, 2],
            &["Low", "High"],
        );
        of("From 1 to 2: the years - all", &[1, 2], &[]);
        of("Values: 1-7 sun-sat", &[1, 7], &[]);
    }
}
