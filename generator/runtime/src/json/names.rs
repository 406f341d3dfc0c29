//! The names of the members of an object.

use super::tape::Json;

/// Returns a bit that depends on the name. The names of one type should be distributed over the bits.
#[inline]
pub(super) fn bit(name: &[u8]) -> u64 {
    let number = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    let hash = name.len() * 5 + number(name.first()) * 3 + number(name.last()) * 13;
    1 << (hash & 63)
}

/// Returns the name at this place. Bytes are compared faster than text.
#[inline]
pub(super) fn name_at<'a>(json: &'a Json<'a>, place: u32) -> &'a [u8] {
    json.bytes(json.entry(place)).unwrap_or_default()
}

/// The names of an object.
#[derive(Clone)]
pub(super) struct Names<'a> {
    pub(super) json: &'a Json<'a>,
    /// The place of the next name.
    pub(super) place: u32,
    /// The place after the last member.
    pub(super) end: u32,
}

impl Names<'_> {
    /// Returns whether one of this number of names is repeated. Only names that may be are compared.
    pub(super) fn has_repeated(
        mut self,
        count: usize,
        may_be_repeated: impl Fn(&[u8]) -> bool,
    ) -> bool {
        const FEW: usize = 64;
        if count > FEW {
            let mut names: Vec<&[u8]> = Vec::with_capacity(count);
            names.extend(self);
            names.sort_unstable();
            return names.windows(2).any(|pair| pair.first() == pair.last());
        }
        while let Some(name) = self.next() {
            if may_be_repeated(name) && self.clone().any(|other| other == name) {
                return true;
            }
        }
        false
    }
}

impl<'a> Iterator for Names<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.place >= self.end {
            return None;
        }
        let name = name_at(self.json, self.place);
        self.place = self.json.after(self.place.saturating_add(1));
        Some(name)
    }
}
