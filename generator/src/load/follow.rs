//! Reads files and follows their references to further files.

use super::keywords::{self, Member, Role};
use super::parse;
use super::parsed::Parsed;
use super::problems;
use super::read::Unreadable;
use super::{ids, markdown, read, resolve, uri, version};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Severity};
use crate::source::{
    self, DocumentText, FenceOperation, FileId, Format, Identities, Lines, Place, Pointer,
    SourceFile, SourceSet, Tree,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

/// Reads files, and keeps the state while it follows their references.
pub(super) struct Loader<'d> {
    set: SourceSet,
    base: PathBuf,
    /// The folder that bounds which files references may reach.
    root: Option<PathBuf>,
    diagnostics: &'d mut Diagnostics,
    by_path: BTreeMap<PathBuf, FileId>,
    /// Parts of files that are still to be searched for references.
    parts: VecDeque<(Place, Role)>,
    seen: BTreeSet<(Place, Role)>,
    /// References whose target may be the `$id` of a file that is not read yet.
    deferred: Vec<Found>,
    /// The targets that were reported already, so that a missing file is reported once, at the first reference to it.
    unreachable: BTreeSet<String>,
}

/// A reference to another document.
struct Found {
    /// The place of the text.
    at: Place,
    text: String,
    role: Role,
}

/// The reason why a file is read.
enum Origin<'f> {
    Input,
    Reference(&'f Found),
}

impl<'d> Loader<'d> {
    pub(super) fn new(base: &Path, root: Option<&Path>, diagnostics: &'d mut Diagnostics) -> Self {
        let base = if base.as_os_str().is_empty() {
            Path::new(".")
        } else {
            base
        };
        Self {
            set: SourceSet::default(),
            base: base.canonicalize().unwrap_or_else(|_| base.to_owned()),
            root: root.map(|root| root.canonicalize().unwrap_or_else(|_| root.to_owned())),
            diagnostics,
            by_path: BTreeMap::new(),
            parts: VecDeque::new(),
            seen: BTreeSet::new(),
            deferred: Vec::new(),
            unreachable: BTreeSet::new(),
        }
    }

    /// Reads an input file.
    pub(super) fn input(&mut self, path: &Path) {
        let shown = path.to_string_lossy().replace('\\', "/");
        let found = read::find(path, &shown).and_then(|path| {
            if self.by_path.contains_key(&path) {
                return Ok(None);
            }
            let bytes = read::bytes(&path, &shown)?;
            Ok(Some((path, bytes)))
        });
        match found {
            Ok(None) => {}
            Ok(Some((path, bytes))) => {
                self.document(path, bytes, &Origin::Input);
            }
            Err(unreadable) => {
                let mut diagnostic = Diagnostic::new(Code::UnreadableFile, unreadable.message)
                    .located(Location::File(shown));
                diagnostic.help = unreadable.help;
                self.diagnostics.push(diagnostic);
            }
        }
    }

    /// Follows references until no new file is found.
    pub(super) fn follow(&mut self) {
        loop {
            while let Some((part, role)) = self.parts.pop_front() {
                for found in self.search(&part, role) {
                    self.reach(found);
                }
            }
            let waiting = std::mem::take(&mut self.deferred);
            if waiting.is_empty() {
                return;
            }
            let (known, unknown): (Vec<_>, Vec<_>) = waiting
                .into_iter()
                .partition(|found| self.known(found).is_some());
            if known.is_empty() {
                for found in unknown {
                    self.give_up(&found);
                }
            } else {
                self.deferred = unknown;
                for found in known {
                    self.reach(found);
                }
            }
        }
    }

    pub(super) fn finish(self) -> SourceSet {
        self.set
    }

    /// Returns the references in a part of a file.
    fn search(&mut self, part: &Place, role: Role) -> Vec<Found> {
        let (Some(file), Some(node)) = (self.set.file(part.file), self.set.node(part)) else {
            return Vec::new();
        };
        // An input is searched as a whole, so its references to itself lead to nothing new.
        let whole = file.is_input;
        let mut found = Vec::new();
        keywords::walk(
            node,
            part.pointer.as_str(),
            role,
            &mut |members, path, role| {
                for (member, text) in keywords::references(members) {
                    if whole && uri::split(text).0.is_empty() {
                        continue;
                    }
                    if role == Role::Entry && !matches!(member, Member::One("$ref")) {
                        continue;
                    }
                    found.push(Found {
                        at: Place::new(part.file, member.pointer(&path.pointer())),
                        text: text.to_owned(),
                        role,
                    });
                }
            },
        );
        found
    }

    /// Returns the root of the document that a reference leads to, if the document was read.
    fn known(&self, found: &Found) -> Option<Place> {
        let (target, _) = uri::split(&found.text);
        if target.is_empty() {
            return Some(Place::root(found.at.file));
        }
        self.set
            .root_of(found.at.file, found.at.pointer.as_str(), target)
    }

    /// Follows a reference: reads its file if necessary, and queues its target for the search.
    fn reach(&mut self, found: Found) {
        let (target, fragment) = uri::split(&found.text);
        if self.known(&found).is_none() {
            let Some(own) = self.set.file(found.at.file).map(|file| file.uri.as_str()) else {
                return;
            };
            let beside = uri::join(own, target);
            let base = self
                .set
                .enclosing(found.at.file, found.at.pointer.as_str())
                .map(|(_, base)| uri::join(base, target));
            let waits = match &base {
                Some(base) => resolve::is_remote(base),
                None => resolve::is_remote(target),
            };
            if waits {
                self.deferred.push(found);
                return;
            }
            let candidates = base.into_iter().chain([beside]).collect::<Vec<_>>();
            if !self.open(&found, &candidates) {
                return;
            }
        }
        let place = self.set.resolve_at(&found.at, &found.text);
        let place = place.or_else(|| {
            // The rest of the pointer may lead through a reference in a part that was not searched.
            let root = self.known(&found)?;
            let tree = self.set.node(&root)?;
            let decoded = uri::percent_decode(fragment);
            let way = decoded
                .starts_with('/')
                .then(|| source::deepest(tree, &decoded))?;
            Some(Place::new(
                root.file,
                Pointer::from_escaped(&format!("{}{way}", root.pointer)),
            ))
        });
        let Some(place) = place else { return };
        if self.set.file(place.file).is_some_and(|file| file.is_input) || found.role == Role::Entry
        {
            return;
        }
        let part = (place, found.role);
        if self.seen.insert(part.clone()) {
            self.parts.push_back(part);
        }
    }

    /// Handles a reference whose target remains unknown: tries a file beside the one with the reference, or reports a
    /// remote reference.
    fn give_up(&mut self, found: &Found) {
        let (target, _) = uri::split(&found.text);
        let own = self.set.file(found.at.file).map(|file| file.uri.clone());
        if let Some(own) = own.filter(|_| !resolve::is_remote(target)) {
            if self.open(found, &[uri::join(&own, target)]) {
                self.reach(Found {
                    at: found.at.clone(),
                    text: found.text.clone(),
                    role: found.role,
                });
            }
            return;
        }
        if self.unreachable.insert(target.to_owned()) {
            let diagnostic = resolve::remote(&found.at, &found.text);
            self.report(diagnostic, found.role);
        }
    }

    /// Reads the first of the files that exists, and returns whether there is one.
    fn open(&mut self, found: &Found, uris: &[String]) -> bool {
        let (target, _) = uri::split(&found.text);
        if resolve::is_absolute(target) {
            if self.unreachable.insert(target.to_owned()) {
                self.report(resolve::absolute(&found.at, &found.text), found.role);
            }
            return false;
        }
        let mut first = None;
        for uri in uris {
            if self.unreachable.contains(uri) {
                return false;
            }
            let Some(path) = uri::to_path(uri) else {
                continue;
            };
            let read = read::find(&path, target).and_then(|path| {
                self.must_be_below_the_root(&path, target)?;
                if let Some(id) = self.by_path.get(&path) {
                    return Ok((path, Err(*id)));
                }
                let bytes = read::bytes(&path, target)?;
                Ok((path, Ok(bytes)))
            });
            match read {
                Ok((path, bytes)) => {
                    let id = match bytes {
                        Ok(bytes) => self.document(path, bytes, &Origin::Reference(found)),
                        Err(id) => id,
                    };
                    self.set
                        .by_uri
                        .entry(uri.clone())
                        .or_insert_with(|| Place::root(id));
                    return true;
                }
                Err(unreadable) => first = first.or(Some(unreadable)),
            }
        }
        self.unreachable.extend(uris.iter().cloned());
        // Some documents write the bare name of a component. A later stage may accept it.
        let is_name = self.set.component(found.at.file, &found.text).is_some();
        if let Some(unreadable) = first.filter(|_| !is_name) {
            let mut diagnostic = resolve::dangling(&found.at, unreadable.message);
            diagnostic.help = unreadable.help.or_else(|| {
                Some("add the file, or correct the path, which is relative to the file that contains the reference".to_owned())
            });
            self.report(diagnostic, found.role);
        }
        false
    }

    /// Returns an error for a file outside of the folder that bounds which files references may reach.
    fn must_be_below_the_root(&self, path: &Path, target: &str) -> Result<(), Unreadable> {
        match &self.root {
            Some(root) if !path.starts_with(root) => Err(Unreadable {
                message: format!("`{target}` is outside the directory `root`"),
                help: Some("move the file into that directory, or change `root`".to_owned()),
            }),
            _ => Ok(()),
        }
    }

    /// Reports a diagnostic. In an example or in an entry of a mapping, an error becomes a warning.
    fn report(&mut self, mut diagnostic: Diagnostic, role: Role) {
        let may_dangle = match &diagnostic.location {
            Some(Location::Node(place)) => {
                let list = place.pointer.parent();
                let of_list = list.as_ref().and_then(Pointer::parent);
                let ends = |at: &Option<Pointer>, with: &str| {
                    at.as_ref().is_some_and(|at| at.as_str().ends_with(with))
                };
                // `lower` reports the scheme of a security alternative that it leaves out.
                ends(&list, "/discriminator/mapping") || ends(&of_list, "/security")
            }
            _ => false,
        };
        if (role == Role::Entry || may_dangle) && diagnostic.severity == Severity::Error {
            diagnostic.severity = Severity::Warning;
        }
        self.diagnostics.push(diagnostic);
    }

    /// Parses the bytes of a file and adds it to the set.
    fn document(&mut self, path: PathBuf, bytes: Vec<u8>, origin: &Origin<'_>) -> FileId {
        let id = FileId(u32::try_from(self.set.files.len()).unwrap_or(u32::MAX));
        self.by_path.insert(path.clone(), id);
        let uri = uri::of_path(&path);
        let is_page = parse::is_markdown(&path);
        let mut file = SourceFile {
            name: uri::relative_name(&self.base, &path),
            tree: Tree::Null,
            is_input: false,
            format: parse::format_of(&path).unwrap_or(Format::Yaml),
            fence: None,
            text: DocumentText::default(),
            is_page,
            uri: uri.clone(),
            identities: Identities::default(),
            spellings: std::sync::OnceLock::new(),
            hash: Sha256::digest(&bytes).into(),
            path,
        };
        let role = match origin {
            Origin::Input => Role::Node,
            Origin::Reference(found) => found.role,
        };
        let mut diagnostics = Vec::new();
        match self.parse(id, &mut file, bytes, matches!(origin, Origin::Input)) {
            Ok((parsed, fence)) => {
                file.format = parsed.format;
                file.fence = fence;
                diagnostics.extend(
                    parsed
                        .notices
                        .into_iter()
                        .map(|notice| problems::of_notice(id, notice)),
                );
                file.tree = parsed.tree;
                if role != Role::Entry {
                    file.identities = ids::find(&file.tree, &file.uri);
                }
            }
            Err(diagnostic) => diagnostics.push(match origin {
                // A document of another author may refer to any file, so the diagnostic does not quote a file that is
                // not a document.
                Origin::Reference(found) if parse::format_of(&file.path).is_none() => {
                    not_a_document(found, &file.name)
                }
                _ => *diagnostic,
            }),
        }
        if matches!(origin, Origin::Input)
            && diagnostics
                .iter()
                .all(|diagnostic| diagnostic.severity != Severity::Error)
        {
            let refusal = version::check(id, &file);
            file.is_input = refusal.is_none();
            if file.is_input {
                diagnostics.extend(version::check_fence(id, &file));
                self.parts.push_back((Place::root(id), Role::Node));
            }
            diagnostics.extend(refusal);
        }
        for diagnostic in diagnostics {
            self.report(diagnostic, role);
        }
        for (pointer, uri) in &file.identities.resources {
            self.set
                .by_uri
                .entry(uri.clone())
                .or_insert_with(|| Place::new(id, Pointer::from_escaped(pointer)));
        }
        self.set
            .by_uri
            .entry(uri)
            .or_insert_with(|| Place::root(id));
        self.set.files.push(file);
        id
    }

    fn parse(
        &self,
        id: FileId,
        file: &mut SourceFile,
        bytes: Vec<u8>,
        is_input: bool,
    ) -> Result<(Parsed, Option<FenceOperation>), Box<Diagnostic>> {
        let text = read::text(bytes).map_err(|bad| {
            file.text = DocumentText::whole(bad.text);
            let failure = bad.failure;
            let location = match bad.position {
                Some((line, column)) => Location::Position {
                    file: id,
                    line,
                    column,
                },
                None => Location::File(file.name.clone()),
            };
            let mut diagnostic = Diagnostic::new(failure.code, failure.message).located(location);
            diagnostic.help = failure.help;
            Box::new(diagnostic)
        })?;
        if !file.is_page {
            let expected = parse::format_of(&file.path);
            let parsed = parse::parse(&text, expected);
            file.text = DocumentText::whole(text);
            return parsed
                .map(|parsed| (parsed, None))
                .map_err(|failure| problems::of_failure(id, file, failure));
        }
        let mut fences = markdown::fences(&text);
        match (fences.pop(), fences.as_slice()) {
            (Some(fence), []) => {
                let parsed = parse::parse(&fence.cut.text, fence.format);
                file.text = DocumentText::cut(text, fence.cut);
                parsed
                    .map(|parsed| (parsed, fence.operation))
                    .map_err(|failure| problems::of_failure(id, file, failure))
            }
            // A page that is only the target of a reference, for example from a `description`, is a text.
            _ if !is_input => {
                file.text = DocumentText::whole(text.clone());
                Ok((
                    Parsed {
                        tree: Tree::String(text),
                        format: Format::Yaml,
                        notices: Vec::new(),
                    },
                    None,
                ))
            }
            (None, _) => Err(Box::new(
                Diagnostic::new(Code::MarkdownFence, "the page has no fenced OpenAPI document")
                    .located(Location::File(file.name.clone()))
                    .help("put the document, which starts with `openapi:`, between ```` ```yaml ```` and ```` ``` ````"),
            )),
            (Some(last), others) => {
                let lines = Lines::new(&text);
                let position = |offset| {
                    let (line, column) = lines.position(&text, offset);
                    Location::Position { file: id, line, column }
                };
                let mut diagnostic = Diagnostic::new(
                    Code::MarkdownFence,
                    format!("the page has {} fenced OpenAPI documents", others.len() + 1),
                )
                .help("put each document on a page of its own");
                let mut offsets = others.iter().chain([&last]).map(|fence| fence.offset);
                diagnostic.location = offsets.next().map(position);
                diagnostic.related = offsets
                    .take(3)
                    .map(|offset| (position(offset), "another document starts here".to_owned()))
                    .collect();
                file.text = DocumentText::whole(text);
                Err(Box::new(diagnostic))
            }
        }
    }
}

/// Returns the diagnostic for a file that a reference leads to and that is neither YAML nor JSON, by its name and its
/// content.
fn not_a_document(found: &Found, name: &str) -> Diagnostic {
    let message = format!("`{name}` is neither a YAML nor a JSON document");
    resolve::dangling(&found.at, message)
        .help("refer to a file that ends in `.yaml`, `.yml` or `.json`")
}
