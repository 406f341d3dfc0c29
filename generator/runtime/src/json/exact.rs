//! Finds out whether `serde_json` keeps all digits of numbers.

use serde_json::Number;
use std::sync::OnceLock;

/// Returns whether `serde_json` keeps the text of numbers, and represents them as objects, because `arbitrary_precision` is
/// enabled.
pub(super) fn numbers_are_exact() -> bool {
    const TEXT: &str = "0.50";
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        let number = TEXT.parse::<Number>();
        number.is_ok_and(|number| number.to_string() == TEXT)
    })
}
