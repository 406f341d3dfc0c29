//! Distinguishes strings by what their patterns say of their texts.

use super::outline::Outline;
use super::pattern::Texts;
use crate::ir::{Condition, Rule};

/// The greatest number of beginnings that one condition lists.
const MOST_LISTED: usize = 8;

/// Adds a rule for each variant whose texts differ surely from those of the others. Returns the outlines that are left: the
/// first of these has all other texts.
pub(super) fn texts<'s, 'a>(
    group: &[&'s Outline<'a>],
    rules: &mut Vec<Rule>,
) -> Vec<&'s Outline<'a>> {
    let texts = |outline: &'s Outline<'a>| (outline, outline.pattern.and_then(Texts::of));
    let mut left: Vec<(&Outline<'a>, Option<Texts>)> = group.iter().copied().map(texts).collect();
    while let Some((index, rule)) = last_told(&left) {
        left.remove(index);
        rules.push(rule);
    }
    left.into_iter().map(|(outline, _)| outline).collect()
}

/// Returns the rule for the last outline that can be told from the others.
fn last_told(left: &[(&Outline<'_>, Option<Texts>)]) -> Option<(usize, Rule)> {
    left.iter()
        .enumerate()
        .rev()
        .find_map(|(index, (one, texts))| {
            let others = left
                .iter()
                .filter(|(other, _)| other.variant != one.variant);
            let others: Option<Vec<&Texts>> = others.map(|(_, texts)| texts.as_ref()).collect();
            let others = others.filter(|others| !others.is_empty())?;
            let condition = condition(texts.as_ref()?, &others)?;
            let rule = Rule {
                variant: one.variant,
                conditions: vec![condition],
            };
            Some((index, rule))
        })
}

/// Returns a condition that holds for all of the texts, and for none of the others.
fn condition(texts: &Texts, others: &[&Texts]) -> Option<Condition> {
    let is_own = |character: &char| {
        others
            .iter()
            .all(|other| !other.may_have.contains(*character))
    };
    let begins_otherwise = |other: &&Texts| {
        let mut pairs = other
            .starts
            .iter()
            .flat_map(|start| texts.starts.iter().map(move |own| (start, own)));
        pairs.all(|(start, own)| {
            !start.starts_with(own.as_str()) && !own.starts_with(start.as_str())
        })
    };
    let mut starts = Some(texts.starts.clone())
        .filter(|starts| starts.len() <= MOST_LISTED && others.iter().all(begins_otherwise));
    if let Some(one) = starts.take_if(|starts| starts.len() == 1) {
        return Some(Condition::StartsWith(one));
    }
    let character = texts.has.iter().find(is_own).map(Condition::Contains);
    character.or(starts.map(Condition::StartsWith))
}

#[cfg(test)]
mod tests {
    use super::{Texts, condition};
    use crate::ir::Condition;

    fn told(one: &str, other: &str) -> Option<Condition> {
        condition(&Texts::of(one)?, &[&Texts::of(other)?])
    }

    fn starts(all: &[&str]) -> Option<Condition> {
        let all = all.iter().map(|start| (*start).to_owned());
        Some(Condition::StartsWith(all.collect()))
    }

    #[test]
    fn patterns_are_told_by_how_their_texts_begin() {
        assert_eq!(told("^usr-", "^org-[a-z]+$"), starts(&["usr-"]));
        assert_eq!(
            told("^T[A-Z0-9]{2,}$", "^[CGD][A-Z0-9]{8,}$"),
            starts(&["T"])
        );
        assert_eq!(told("^[CGD][A-Z]*$", "^T[A-Z]*$"), starts(&["C", "D", "G"]));
        assert_eq!(told("^a(b|c)d", "^ae"), starts(&["abd", "acd"]));
        assert_eq!(told("^(?:a|bc?)$", "^d"), starts(&["a", "b"]));
        assert_eq!(told(r"^\$[^/]+$", "^#"), starts(&["$"]));
    }

    #[test]
    fn patterns_are_told_by_a_character() {
        let net4 = r"^(\d{1,3}\.){3}\d{1,3}/\d{1,2}$";
        let net6 = r"^([0-9a-fA-F]{0,4}:){1,7}([0-9a-fA-F]{1,4}|(\d{1,3}\.){3}\d{1,3})?/\d{1,3}$";
        assert_eq!(told(net6, net4), Some(Condition::Contains(':')));
        assert_eq!(told(net4, net6), None);
        assert_eq!(
            told("^[a-z]+@[a-z]+$", r"^[\w-.]+$"),
            Some(Condition::Contains('@'))
        );
    }

    #[test]
    fn patterns_that_may_have_a_text_in_common_are_not_told() {
        for (one, other) in [
            ("^a", "a"),
            ("^a", "^ab"),
            ("^a|b", "^c"),
            ("^a*b", "^ac"),
            ("^a?b", "^ac"),
            ("^(a|)b", "^bc"),
            ("^a{0,2}b", "^bc"),
            ("^[^a]$", "^b$"),
            ("^(?=a)", "^b"),
            ("^[ -~]:", "^b:"),
            ("^a:", "^[a-z]+:|"),
            ("(?i)^a", "^B"),
            ("^a(", "^b"),
            (r"^\u0061", "^b"),
        ] {
            assert_eq!(told(one, other), None, "{one} {other}");
        }
    }

    #[test]
    fn groups_may_nest_without_an_end() {
        let deep = "(".repeat(100_000);
        assert_eq!(told(&deep, "^a"), None);
    }
}
