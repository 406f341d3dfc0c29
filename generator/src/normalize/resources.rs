//! Which schema resources (`$id`) refer to each other, and the anchors that they declare.

use crate::source::{Place, PlaceMap, PlaceSet, SourceSet, Tree, member};
use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;
use std::iter::successors;

/// The schema resources of all files.
pub(super) struct Resources {
    /// The resources with a `$ref` to each. A resource has the references of those inside of it, too.
    referrers: PlaceMap<PlaceSet>,
    /// The targets of the anchors of each name, by resource.
    anchors: IndexMap<String, PlaceMap<Vec<Place>>, FxBuildHasher>,
}

impl Resources {
    /// Reads each node of the files once.
    pub(super) fn new(sources: &SourceSet) -> Self {
        let mut anchors: IndexMap<String, PlaceMap<Vec<Place>>, FxBuildHasher> =
            IndexMap::default();
        for (name, target) in sources.anchors() {
            let of_name = anchors.entry(name.to_owned()).or_default();
            let resource = sources.resource(&target);
            of_name.entry(resource).or_default().push(target);
        }
        let mut all = Self {
            referrers: PlaceMap::default(),
            anchors,
        };
        for root in sources.roots() {
            all.read(sources, root);
        }
        all
    }

    /// Adds the references of a file.
    fn read(&mut self, sources: &SourceSet, (root, tree): (Place, &Tree)) {
        let mut queue = vec![(root, tree)];
        while let Some((place, tree)) = queue.pop() {
            match tree {
                Tree::Object(members) => {
                    let reference = member(members, "$ref").and_then(Tree::as_str);
                    if let Some(target) =
                        reference.and_then(|text| sources.resolve_at(&place, text))
                    {
                        self.add(sources, &place, &target);
                    }
                    let parts = members.iter();
                    queue.extend(parts.map(|(key, part)| (place.join(key), part)));
                }
                Tree::Array(items) => {
                    let parts = items.iter().enumerate();
                    queue.extend(parts.map(|(index, part)| (place.index(index), part)));
                }
                _ => {}
            }
        }
    }

    /// Adds a reference from a place to another one.
    fn add(&mut self, sources: &SourceSet, place: &Place, target: &Place) {
        let referrers = self.referrers.entry(sources.resource(target)).or_default();
        referrers.extend(successors(Some(sources.resource(place)), |inner| {
            Some(sources.resource(&inner.parent()?))
        }));
    }

    /// Returns the anchors of this name in the other resources that refer to `resource`, directly or through others.
    pub(super) fn anchors_around(&self, name: &str, resource: &Place) -> Vec<&Place> {
        let Some(anchors) = self.anchors.get(name).filter(|all| all.len() > 1) else {
            return Vec::new();
        };
        let mut reached: IndexSet<&Place, FxBuildHasher> = IndexSet::default();
        reached.extend(self.referrers.get(resource).into_iter().flatten());
        for index in 0.. {
            let Some(next) = reached.get_index(index) else {
                break;
            };
            let more = self.referrers.get(*next);
            reached.extend(more.into_iter().flatten());
        }
        let others = reached.into_iter().filter(|other| *other != resource);
        others
            .filter_map(|other| anchors.get(other))
            .flatten()
            .collect()
    }
}
