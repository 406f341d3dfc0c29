//! Sets of characters.

/// Characters of ASCII, and whether all others are among them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Characters {
    ascii: u128,
    others: bool,
}

impl Characters {
    pub(super) const NONE: Self = Self {
        ascii: 0,
        others: false,
    };

    pub(super) const ALL: Self = Self {
        ascii: u128::MAX,
        others: true,
    };

    /// Returns the set of this character, or of all beyond ASCII if it is one of them.
    pub(super) fn of(character: char) -> Self {
        match character.is_ascii() {
            true => Self {
                ascii: 1 << u32::from(character),
                others: false,
            },
            false => Self {
                ascii: 0,
                others: true,
            },
        }
    }

    /// Returns the characters of ASCII for which this is true.
    pub(super) fn matching(is_one: fn(char) -> bool) -> Self {
        Self::ALL
            .iter()
            .filter(|next| is_one(*next))
            .fold(Self::NONE, |all, next| all.or(Self::of(next)))
    }

    /// Returns the range from the only character of this set to that of another one.
    pub(super) fn up_to(self, last: Self) -> Option<Self> {
        let first = self.only()?;
        if last.others {
            let above = u128::MAX << u32::from(first);
            return Some(Self {
                ascii: above,
                others: true,
            });
        }
        let last = last.only()?;
        let range = Self::ALL
            .iter()
            .filter(|next| (first..=last).contains(next));
        Some(range.fold(Self::NONE, |all, next| all.or(Self::of(next))))
    }

    fn only(self) -> Option<char> {
        let is_one = self.ascii.count_ones() == 1 && !self.others;
        self.iter().next().filter(|_| is_one)
    }

    pub(super) const fn or(self, other: Self) -> Self {
        Self {
            ascii: self.ascii | other.ascii,
            others: self.others || other.others,
        }
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            ascii: self.ascii & other.ascii,
            others: self.others && other.others,
        }
    }

    /// Returns a set of all that this one lacks. Those beyond ASCII are always in it.
    pub(super) const fn not(self) -> Self {
        Self {
            ascii: !self.ascii,
            others: true,
        }
    }

    /// Returns whether none of them is beyond ASCII.
    pub(super) const fn is_ascii(self) -> bool {
        !self.others
    }

    pub(super) fn contains(self, character: char) -> bool {
        self.and(Self::of(character)) != Self::NONE
    }

    /// Returns those of ASCII, in order.
    pub(super) fn iter(self) -> impl Iterator<Item = char> {
        let all = (0_u8..128).map(char::from);
        all.filter(move |next| self.ascii & (1 << u32::from(*next)) != 0)
    }
}
