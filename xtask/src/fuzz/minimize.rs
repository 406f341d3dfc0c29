//! Removes parts of a failing document while it still fails.

use super::damage::pointers;
use serde_json::Value;

/// Removes each member and item without which the document still fails. Stops when `fails` returns `None`.
pub(super) fn minimize(mut tree: Value, fails: &mut dyn FnMut(&Value) -> Option<bool>) -> Value {
    loop {
        let mut is_smaller = false;
        // The last items first, so that the pointers of the others stay right.
        let mut all = pointers(&tree);
        all.sort_by_key(|at| at.matches('/').count());
        for level in
            all.chunk_by(|left, right| left.matches('/').count() == right.matches('/').count())
        {
            for at in level.iter().rev() {
                let Some(without) = without(&tree, at) else {
                    continue;
                };
                match fails(&without) {
                    Some(true) => {
                        tree = without;
                        is_smaller = true;
                    }
                    Some(false) => {}
                    None => return tree,
                }
            }
        }
        if !is_smaller {
            return tree;
        }
    }
}

/// Returns the document without a node, if it has the node.
fn without(tree: &Value, at: &str) -> Option<Value> {
    let (parent, name) = at.rsplit_once('/')?;
    let mut tree = tree.clone();
    match tree.pointer_mut(parent)? {
        Value::Object(members) => {
            members.remove(&name.replace("~1", "/").replace("~0", "~"))?;
        }
        Value::Array(items) => {
            let index: usize = name.parse().ok()?;
            if index >= items.len() {
                return None;
            }
            items.remove(index);
        }
        _ => return None,
    }
    Some(tree)
}

#[cfg(test)]
mod tests {
    use super::minimize;
    use serde_json::json;

    #[test]
    fn what_does_not_matter_is_removed() {
        let tree = json!({ "a": [1, { "b/~": [], "c": 2 }, 3], "d": { "e": {} } });
        let mut fails = |tree: &serde_json::Value| {
            Some(tree.to_string().contains("b/~") && tree.get("a").is_some())
        };
        assert_eq!(minimize(tree, &mut fails), json!({ "a": [{ "b/~": [] }] }));
    }
}
