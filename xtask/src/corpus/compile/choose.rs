//! Chooses the sample of documents whose crates are compiled. The sample is the same for the same documents and the
//! same size.

use crate::corpus::documents::find::Document;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// The size in bytes above which a document is chosen only when no other is left. There are two such documents, those
/// of Microsoft Graph, and their crates need more memory to compile than all others.
const LARGE: u64 = 16 << 20;

/// Returns the sample. The documents are sorted by size and divided into `count` strata. From each stratum, the
/// document with the lowest hash of its name is chosen, preferably of a provider that is not in the sample yet.
pub(in crate::corpus) fn choose<'a>(
    candidates: impl Iterator<Item = &'a Document>,
    count: usize,
) -> Vec<Document> {
    let (mut large, mut usual): (Vec<&Document>, Vec<&Document>) =
        candidates.partition(|document| document.bytes > LARGE);
    usual.sort_by(|left, right| {
        (left.bytes.cmp(&right.bytes)).then_with(|| left.name.cmp(&right.name))
    });
    let mut providers = BTreeSet::new();
    let mut chosen = Vec::new();
    let strata = count.min(usual.len());
    for stratum in 0..strata {
        let from = stratum * usual.len() / strata;
        let to = (stratum + 1) * usual.len() / strata;
        let members = usual.get(from..to).unwrap_or_default();
        let best = members.iter().min_by_key(|document| {
            let is_repeated = providers.contains(provider(&document.name));
            (is_repeated, digest(&document.name))
        });
        if let Some(best) = best {
            providers.insert(provider(&best.name));
            chosen.push((*best).clone());
        }
    }
    large.sort_by_key(|document| document.bytes);
    chosen.extend(large.into_iter().take(count - strata).cloned());
    chosen.sort_by(|left, right| left.name.cmp(&right.name));
    chosen
}

/// Returns a valid and unique name for the package of a document.
pub(in crate::corpus) fn package(name: &str) -> String {
    let mut slug = String::new();
    for character in name.trim_end_matches(".json").chars().take(40) {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let hash: String = digest(name)
        .iter()
        .take(3)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("corpus-{}-{hash}", slug.trim_matches('-'))
}

/// Returns the first folder of a name.
fn provider(name: &str) -> &str {
    name.split('/').next().unwrap_or(name)
}

fn digest(name: &str) -> Vec<u8> {
    Sha256::digest(name.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::{LARGE, choose, package};
    use crate::corpus::documents::find::Document;

    fn document(name: &str, bytes: u64) -> Document {
        Document {
            name: name.to_owned(),
            path: name.into(),
            bytes,
        }
    }

    #[test]
    fn a_sample_spreads_over_sizes_and_providers() {
        let mut all = vec![document("big.com/a.json", LARGE + 1)];
        for size in 0..100 {
            all.push(document(&format!("one.com/{size}.json"), size));
            all.push(document(&format!("p{size}.com/x.json"), size));
        }
        let sample = choose(all.iter(), 10);
        assert_eq!(sample, choose(all.iter().rev(), 10));
        assert_eq!(sample.len(), 10);
        assert!(sample.iter().all(|document| document.bytes <= LARGE));
        for tenth in 0..10 {
            let bounds = tenth * 10..(tenth + 1) * 10;
            assert!(sample.iter().any(|one| bounds.contains(&one.bytes)));
        }
        let of_one = sample.iter().filter(|one| one.name.starts_with("one"));
        assert!(of_one.count() <= 1);
        assert_eq!(choose(all.iter(), 500).len(), all.len());
        assert!(choose(all.iter(), 0).is_empty());
    }

    #[test]
    fn packages_have_names_of_their_own() {
        let name = package("nasa.gov/asteroids neows.json");
        assert!(name.starts_with("corpus-nasa-gov-asteroids-neows-"));
        assert_ne!(package("a.com/b.json"), package("a.com-b.json"));
        assert!(package(&"x".repeat(300)).len() <= 64);
    }
}
