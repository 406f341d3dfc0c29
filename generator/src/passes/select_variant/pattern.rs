//! What a regular expression says of every text that matches it: the characters that it has, and how it begins.
//!
//! All is an upper bound: assertions are not evaluated, since they only exclude texts. A pattern of a syntax that is not
//! known says nothing.

use super::characters::Characters;
use std::iter::Peekable;
use std::str::Chars;

/// The number of beginnings that are told apart.
const MOST_STARTS: usize = 16;

/// The number of characters of a class that are told apart as beginnings.
const MOST_OF_CLASS: usize = 8;

/// The maximum depth of groups.
const DEEPEST: usize = 32;

/// What is known of the texts that match a pattern.
#[derive(Clone)]
pub(super) struct Texts {
    /// The characters that each of them has.
    pub(super) has: Characters,
    /// The characters that one of them may have.
    pub(super) may_have: Characters,
    /// Each of them begins with one of these.
    pub(super) starts: Vec<String>,
    /// Whether a text is no longer than how it begins.
    whole: bool,
}

impl Texts {
    /// Returns what the pattern says of the texts in which it is found.
    pub(super) fn of(pattern: &str) -> Option<Self> {
        let mut parser = Parser {
            rest: pattern.chars().peekable(),
            depth: 0,
        };
        let texts = parser.alternatives(true)?;
        parser.rest.next().is_none().then_some(texts)
    }

    /// Returns the empty text.
    fn empty() -> Self {
        Self {
            has: Characters::NONE,
            may_have: Characters::NONE,
            starts: vec![String::new()],
            whole: true,
        }
    }

    /// Returns any text of these characters.
    fn any(may_have: Characters) -> Self {
        Self {
            may_have,
            whole: false,
            ..Self::empty()
        }
    }

    /// Returns the texts of one character.
    fn one(of: Characters) -> Self {
        let starts = of.iter().take(MOST_OF_CLASS + 1).map(String::from);
        let starts: Vec<String> = starts.collect();
        if !of.is_ascii() || starts.is_empty() || starts.len() > MOST_OF_CLASS {
            return Self::any(of);
        }
        Self {
            has: if starts.len() == 1 {
                of
            } else {
                Characters::NONE
            },
            may_have: of,
            starts,
            whole: true,
        }
    }

    fn then(self, next: &Self) -> Self {
        let is_short = self.starts.len() * next.starts.len() <= MOST_STARTS;
        let (starts, whole) = match self.whole && is_short {
            true => {
                let pairs = self.starts.iter().flat_map(|start| {
                    let longer = next.starts.iter().map(move |end| format!("{start}{end}"));
                    longer.collect::<Vec<String>>()
                });
                (pairs.collect(), next.whole)
            }
            false => (self.starts, false),
        };
        Self {
            has: self.has.or(next.has),
            may_have: self.may_have.or(next.may_have),
            starts,
            whole,
        }
    }

    fn or(self, other: Self) -> Self {
        let mut starts = self.starts;
        starts.extend(other.starts);
        starts.sort_unstable();
        starts.dedup();
        let is_short = starts.len() <= MOST_STARTS;
        Self {
            has: self.has.and(other.has),
            may_have: self.may_have.or(other.may_have),
            starts: if is_short {
                starts
            } else {
                vec![String::new()]
            },
            whole: is_short && self.whole && other.whole,
        }
    }
}

/// The rest of a pattern.
struct Parser<'a> {
    rest: Peekable<Chars<'a>>,
    depth: usize,
}

impl Parser<'_> {
    fn take(&mut self, expected: char) -> bool {
        self.rest.next_if_eq(&expected).is_some()
    }

    /// Reads alternatives. What stands before or after those of the whole pattern is any text, unless an anchor excludes it.
    fn alternatives(&mut self, whole: bool) -> Option<Texts> {
        let mut texts = self.sequence(whole)?;
        while self.take('|') {
            texts = texts.or(self.sequence(whole)?);
        }
        Some(texts)
    }

    fn sequence(&mut self, whole: bool) -> Option<Texts> {
        let any = Texts::any(Characters::ALL);
        let mut texts = match whole && !self.take('^') {
            true => any.clone(),
            false => Texts::empty(),
        };
        let mut ends = false;
        while let Some(next) = self.rest.next_if(|next| !matches!(next, '|' | ')')) {
            ends = next == '$';
            if !matches!(next, '^' | '$') {
                let atom = self.atom(next)?;
                texts = texts.then(&self.repeated(atom)?);
            }
        }
        Some(match whole && !ends {
            true => texts.then(&any),
            false => texts,
        })
    }

    fn atom(&mut self, first: char) -> Option<Texts> {
        match first {
            '(' => self.group(),
            '[' => self.class().map(Texts::one),
            '.' => Some(Texts::one(Characters::ALL)),
            '\\' if self.take('b') || self.take('B') => Some(Texts::empty()),
            '\\' => self.escape().map(Texts::one),
            '*' | '+' | '?' | '{' => None,
            literal => Some(Texts::one(Characters::of(literal))),
        }
    }

    fn group(&mut self) -> Option<Texts> {
        let mut is_assertion = false;
        if self.take('?') {
            let after_name = self.take('<');
            match self.rest.next()? {
                '=' | '!' => is_assertion = true,
                ':' if !after_name => {}
                _ if after_name => while self.rest.next()? != '>' {},
                _ => return None,
            }
        }
        self.depth += 1;
        let texts = match self.depth <= DEEPEST {
            true => self.alternatives(false)?,
            false => return None,
        };
        self.depth -= 1;
        let texts = if is_assertion { Texts::empty() } else { texts };
        self.take(')').then_some(texts)
    }

    fn class(&mut self) -> Option<Characters> {
        let is_negated = self.take('^');
        let mut all = Characters::NONE;
        while !self.take(']') {
            let from = self.member()?;
            let is_range = self.rest.peek() == Some(&'-') && {
                let mut ahead = self.rest.clone();
                ahead.next();
                ahead.next() != Some(']')
            };
            all = all.or(from);
            if is_range {
                let hyphen = self.member()?;
                let to = self.member()?;
                // A hyphen beside a class, as in `[\w-.]`, is one of the characters.
                let range = from.up_to(to).unwrap_or_else(|| hyphen.or(to));
                all = all.or(range);
            }
        }
        Some(if is_negated { all.not() } else { all })
    }

    fn member(&mut self) -> Option<Characters> {
        match self.rest.next()? {
            '\\' => self.escape(),
            literal => Some(Characters::of(literal)),
        }
    }

    /// Reads what follows a backslash.
    fn escape(&mut self) -> Option<Characters> {
        Some(match self.rest.next()? {
            'd' => Characters::matching(|next| next.is_ascii_digit()),
            'w' => Characters::matching(|next| next.is_ascii_alphanumeric() || next == '_'),
            'D' | 'W' | 's' | 'S' => Characters::ALL,
            't' => Characters::of('\t'),
            'n' => Characters::of('\n'),
            'r' => Characters::of('\r'),
            other if other.is_ascii_alphanumeric() => return None,
            literal => Characters::of(literal),
        })
    }

    /// Reads the quantifier after an atom.
    fn repeated(&mut self, atom: Texts) -> Option<Texts> {
        let quantifier = self
            .rest
            .next_if(|next| matches!(next, '*' | '+' | '?' | '{'));
        let least = match quantifier {
            None => return Some(atom),
            Some('*' | '?') => 0,
            Some('+') => 1,
            Some(_) => self.count()?,
        };
        self.take('?');
        Some(match least {
            0 => Texts::any(atom.may_have),
            _ => Texts {
                whole: false,
                ..atom
            },
        })
    }

    /// Returns the least number of a quantifier in braces.
    fn count(&mut self) -> Option<usize> {
        let mut text = String::new();
        loop {
            match self.rest.next()? {
                '}' => break,
                next => text.push(next),
            }
        }
        let (least, most) = text.split_once(',').unwrap_or((&text, ""));
        let is_bound = most.is_empty() || most.parse::<usize>().is_ok();
        least.parse().ok().filter(|_| is_bound)
    }
}
