//! What may have been meant by a name that does not exist.

/// The candidate that is most like `wanted`, if any is like it at all; of several, the first.
#[must_use]
pub fn nearest<'c>(wanted: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    /// Beyond this, a comparison costs more than it tells.
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
