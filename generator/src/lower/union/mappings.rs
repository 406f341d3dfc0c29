//! Checks the mappings of discriminators for entries that select none of the variants.

use crate::diagnostic::{Code, Diagnostic};
use crate::lower::builder::Builder;
use crate::lower::union::within::Within;
use crate::normalize::{Discriminator, Schema};
use crate::source::Place;

impl Builder<'_> {
    /// Reports such entries. In a base without alternatives there are none, since the mapping adds the variants.
    pub(in crate::lower) fn check_mappings(&mut self) {
        for (place, keywords) in self.schemas {
            let Schema {
                one_of,
                any_of,
                discriminator: Some(discriminator),
                ..
            } = keywords.as_ref()
            else {
                continue;
            };
            let links = one_of.iter().chain(any_of).enumerate();
            let leads: Vec<(Place, usize)> = links
                .map(|(index, link)| (link.place.clone(), index))
                .collect();
            if !leads.is_empty() {
                self.check_mapping(place, discriminator, &leads);
            }
        }
    }

    fn check_mapping(
        &mut self,
        place: &Place,
        discriminator: &Discriminator,
        leads: &[(Place, usize)],
    ) {
        let mut within = Within::of(leads);
        for (value, target) in &discriminator.mapping {
            if self.lead(&mut within, target).is_some() {
                continue;
            }
            let entry = place.join("discriminator").join("mapping").join(value);
            let target = self.describe(target);
            self.diagnostics.push(
                Diagnostic::new(
                    Code::InvalidKeyword,
                    format!("the `mapping` of `{value}` refers to `{target}`, which is not an alternative"),
                )
                .at(&entry)
                .approximates(
                    &place.join("discriminator").join("mapping"),
                    "an entry is ignored",
                )
                .help("the entry is ignored; add the schema to the alternatives, or remove the entry"),
            );
        }
    }
}
