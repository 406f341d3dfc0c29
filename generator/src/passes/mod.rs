//! Transforms the API once all types are known: merges copies, distinguishes variants, breaks cycles.
//!
//! [`PASSES`] lists the passes in the order in which they run. A pass has access to the API, the configuration and the
//! names of the lock file, but not to the document or to Rust code.

mod aliases;
mod bases;
mod constants;
mod contents;
mod dedupe;
mod directions;
mod examples;
mod facts;
mod files;
mod header_types;
mod headers;
mod infinite;
mod links;
mod locked;
mod merge_operations;
mod merge_patch;
mod missing_tags;
mod nested_values;
mod operation_name;
mod page_rules;
mod part_headers;
mod prune;
mod reach;
mod received_forms;
mod select_variant;
mod servers;
mod shared_types;
mod single_values;
mod streams;
mod union_cycles;
mod untyped;
mod variant_data;
mod xml_names;

pub use facts::{
    AlternativeFacts, Analysis, BodyForm, BodyVariant, Conversion, ElementFacts, ErrorContentFacts,
    ExtraSource, FieldFacts, FormValue, HeaderReading, Lift, LinkCopy, LinkFacts, LinkSource,
    LinksFacts, Literal, MemberConversion, MemberStep, Need, OperationFacts, OtherSuccess, Output,
    PageFacts, PageNext, Payload, ProblemFacts, ProblemMember, ResponseFacts, Step, StreamFacts,
    TypeFacts, Wrapper, XmlContent, XmlFacts, XmlItems, XmlMember, XmlName, XmlNode, XmlRest,
    XmlRoot, XmlScalar, XmlTable, XmlUnion, has_new, is_string, keeps_extra, wrapper,
};
pub use locked::LockedNames;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Draft, Table, TypeId, XmlKeywords, XmlSchema};
use crate::source::{Place, PlaceMap};
use indexmap::IndexSet;
use std::collections::BTreeMap;

/// The state that passes share.
struct State<'a> {
    config: &'a Config,
    locked: &'a LockedNames,
    untyped: IndexSet<TypeId>,
    files: PlaceMap<Option<String>>,
    /// The XML Objects, by the place of their schema.
    xml: BTreeMap<Place, XmlKeywords>,
    facts: Table<TypeId, TypeFacts>,
    diagnostics: &'a mut Diagnostics,
}

/// A pass: a step that changes the API.
pub struct Pass {
    /// The name of the pass, which is the name of its file.
    pub name: &'static str,
    /// The condition that holds after it.
    pub holds: &'static str,
    /// The passes that must have run before.
    pub after: &'static [&'static str],
    run: fn(&mut Api, &mut State<'_>),
}

/// The passes, in the order in which they run.
pub const PASSES: &[Pass] = &[
    Pass {
        name: "servers",
        holds: "The server of the lock is the first, else the one that most operations are sent to.",
        after: &[],
        run: |api, state| {
            servers::sort(api);
            if let Some(place) = state.locked.first_server() {
                servers::keep_first(api, place);
            }
        },
    },
    Pass {
        name: "untyped",
        holds: "A schema without a `type` whose example contradicts its keywords is any JSON.",
        after: &[],
        run: |api, state| untyped::correct(api, &state.untyped),
    },
    Pass {
        name: "files",
        holds: "Members of multipart bodies that are files have the type of bytes.",
        after: &[],
        run: |api, state| files::make_files(api, &state.files),
    },
    Pass {
        name: "union_cycles",
        holds: "No union is a variant of itself through unions alone.",
        after: &[],
        run: |api, state| union_cycles::unite_cycles(api, state.diagnostics),
    },
    Pass {
        name: "dedupe",
        holds: "Copies of a schema are one type.",
        after: &["untyped", "files", "union_cycles"],
        run: |api, state| dedupe::unify(api, &state.xml, state.locked),
    },
    Pass {
        name: "aliases",
        holds: "A component and the type without a name that it refers to are one type.",
        after: &["dedupe"],
        run: |api, state| aliases::adopt(api, state.locked),
    },
    Pass {
        name: "streams",
        holds: "The type of a stream is that of its items.",
        after: &["dedupe", "aliases"],
        run: |api, state| streams::find_items(api, state.config),
    },
    Pass {
        name: "merge_operations",
        holds: "A server, a method and a path name one operation.",
        after: &["servers", "dedupe", "aliases"],
        run: |api, state| merge_operations::merge(api, state.locked, state.diagnostics),
    },
    Pass {
        name: "received_forms",
        holds: "A response or webhook that is a form has a type that its pairs can be read as.",
        after: &["dedupe", "aliases"],
        run: |api, state| received_forms::find_bytes(api, state.diagnostics),
    },
    Pass {
        name: "contents",
        holds: "What the client does with each content of a body is known.",
        after: &[
            "dedupe",
            "aliases",
            "streams",
            "merge_operations",
            "received_forms",
        ],
        run: |api, state| contents::choose(api, state.config, state.diagnostics),
    },
    Pass {
        name: "part_headers",
        holds: "A part of a multipart body has only headers with a single value.",
        after: &["files", "dedupe", "aliases", "contents"],
        run: |api, state| part_headers::settle(api, state.diagnostics),
    },
    Pass {
        name: "header_types",
        holds: "A response header has the type that it is read as.",
        after: &["dedupe", "aliases"],
        run: |api, _| header_types::find_types(api),
    },
    Pass {
        name: "select_variant",
        holds: "Each union has a tag or rules that select its variants.",
        after: &["union_cycles", "dedupe"],
        run: |api, state| select_variant::select(api, state.diagnostics),
    },
    Pass {
        name: "missing_tags",
        holds: "A union writes the tags that its variants do not declare.",
        after: &["select_variant"],
        run: |api, state| missing_tags::add_tags(api, state.config),
    },
    Pass {
        name: "constants",
        holds: "Members with a single possible value have it preset.",
        after: &["select_variant", "missing_tags"],
        run: |api, _| constants::fix(api),
    },
    Pass {
        name: "single_values",
        holds: "A member whose only value is a boolean is a `bool`, and the tag of a variant a string.",
        after: &["select_variant", "constants"],
        run: |api, _| single_values::simplify(api),
    },
    Pass {
        name: "variant_data",
        holds: "A variant that stands for one string holds no data, and one that is an object of one member holds that.",
        after: &["select_variant", "constants", "contents"],
        run: |api, _| variant_data::find(api),
    },
    Pass {
        name: "prune",
        holds: "Each type is reached from an operation or a webhook, or has a name of its own.",
        after: &["dedupe", "merge_operations"],
        run: |api, state| prune::prune(api, state.config),
    },
    Pass {
        name: "merge_patch",
        holds: "An optional member of a JSON Merge Patch may be null, which removes it.",
        after: &["prune"],
        run: |api, _| merge_patch::allow_null(api),
    },
    Pass {
        name: "shared_types",
        holds: "Equal types without a name of their own that belong to members of one name are one type, and so are equal bodies of a path.",
        after: &["prune", "merge_patch"],
        run: |api, state| {
            if shared_types::merge(api, &state.xml, state.locked) {
                prune::prune(api, state.config);
            }
        },
    },
    Pass {
        name: "examples",
        holds: "Examples and defaults satisfy their types; objects have an example of their members' examples.",
        after: &["select_variant", "prune"],
        run: |api, state| {
            examples::drop_misfits(api, state.diagnostics);
            examples::compose(api);
        },
    },
    Pass {
        name: "directions",
        holds: "A member that travels in one direction is not required in the other, nor a field of a type that only goes there.",
        after: &["prune"],
        run: |api, state| {
            directions::split(api);
            state.facts = reach::reach(api);
            directions::one_way_members(api, &state.facts);
            examples::forget_misfits(api);
        },
    },
    Pass {
        name: "infinite",
        holds: "Each type has a finite value and a finite size.",
        after: &["directions"],
        run: |api, state| {
            infinite::break_infinite(api, state.diagnostics);
            infinite::mark_boxes(api);
            infinite::mark_newtypes(api, &mut state.facts);
        },
    },
    Pass {
        name: "headers",
        holds: "The headers of the successes and of the errors of an operation are one set each.",
        after: &["header_types", "shared_types", "directions", "infinite"],
        run: |api, _| headers::find_sets(api),
    },
    Pass {
        name: "bases",
        holds: "The conversion to each base loses nothing and cannot fail.",
        after: &["constants", "directions", "infinite"],
        run: |api, state| bases::keep_infallible(api, state.config),
    },
];

/// Runs all passes, and returns the finished API with its facts.
pub fn run(
    draft: Draft,
    config: &Config,
    locked: &LockedNames,
    diagnostics: &mut Diagnostics,
) -> (Api, Analysis) {
    let Draft {
        mut api,
        untyped,
        files,
        xml,
    } = draft;
    let mut state = State {
        config,
        locked,
        untyped,
        files,
        xml: with_keywords(&xml),
        facts: Table::default(),
        diagnostics,
    };
    for pass in PASSES {
        (pass.run)(&mut api, &mut state);
    }
    let analysis = Analysis::new(&api, config, state.facts, &xml);
    nested_values::judge(&api, state.diagnostics);
    page_rules::report(&api, config, &analysis, state.diagnostics);
    links::report(&api, &analysis, state.diagnostics);
    streams::report(&api, config, &analysis, state.diagnostics);
    xml_names::report(&api, &analysis, state.diagnostics);
    (api, analysis)
}

/// Returns the XML Objects, by the place of their schema.
fn with_keywords(schemas: &PlaceMap<XmlSchema>) -> BTreeMap<Place, XmlKeywords> {
    let objects = schemas.iter().filter_map(|(place, schema)| {
        let keywords = schema.keywords.clone()?;
        Some((place.clone(), keywords))
    });
    objects.collect()
}

#[cfg(test)]
mod tests {
    use super::PASSES;

    #[test]
    fn each_pass_runs_after_those_that_it_needs() {
        for (index, pass) in PASSES.iter().enumerate() {
            let before: Vec<&str> = PASSES[..index].iter().map(|pass| pass.name).collect();
            assert!(!before.contains(&pass.name), "{} stands twice", pass.name);
            for needed in pass.after {
                assert!(before.contains(needed), "{} needs {needed}", pass.name);
            }
        }
    }
}
