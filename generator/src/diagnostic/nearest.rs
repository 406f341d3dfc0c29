//! Suggests a replacement for a name that does not exist.

/// Returns the candidate that is most similar to `wanted`, if any is similar at all; of several, the first.
#[must_use]
pub fn nearest<'c>(wanted: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    /// The maximum length of a name that is compared. For longer names, the comparison is expensive and of little use.
    const LONGEST: usize = 200;
    if wanted.is_empty() || wanted.len() > LONGEST {
        return None;
    }
    let length = wanted.chars().count();
    let most = (length / 3).clamp(1, 8);
    let lower = wanted.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.len().abs_diff(wanted.len()) > most * 4 || candidate == wanted {
            continue;
        }
        let distance = if candidate.to_lowercase() == lower {
            0
        } else {
            strsim::osa_distance(wanted, candidate)
        };
        if distance <= most && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_only_what_is_alike() {
        assert_eq!(nearest("Pett", ["Cat", "Pet", "Pets"]), Some("Pet"));
        assert_eq!(nearest("pet", ["Pet"]), Some("Pet"));
        assert_eq!(nearest("Pet", ["Order", "Category"]), None);
        assert_eq!(nearest("", ["a"]), None);
    }
}
