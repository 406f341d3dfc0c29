//! The part of a path template that is sent.

use std::borrow::Cow;

/// Returns a path template without its fragment, which is not sent. A segment such as `#env` in `/send/#env/users/{id}` stands
/// for something that the document does not describe: parameters after it belong to the path, so only the segment is left out.
pub(crate) fn sent(template: &str) -> Cow<'_, str> {
    let Some((before, fragment)) = template.split_once('#') else {
        return Cow::Borrowed(template);
    };
    match fragment.split_once('/') {
        Some((_, after)) if after.contains('{') => {
            let slash = if before.ends_with('/') { "" } else { "/" };
            Cow::Owned(format!("{before}{slash}{}", sent(after)))
        }
        _ => Cow::Borrowed(before),
    }
}

/// Returns the first segment that is left out of a path that goes on after it.
pub(super) fn placeholder(template: &str) -> Option<&str> {
    let (_, fragment) = template.split_once('#')?;
    let (name, after) = fragment.split_once('/')?;
    let start = template.len() - fragment.len() - 1;
    after
        .contains('{')
        .then(|| template.get(start..=start + name.len()))?
}
