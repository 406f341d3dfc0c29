//! The styles of path parameters.

use super::parameter_style::parts;
use super::percent::{Keep, push};
use super::request::RequestBuilder;
use crate::runtime::json::{ToTree, Tree};

/// The style of a path parameter.
#[derive(Clone, Copy)]
pub struct Segment {
    style: SegmentStyle,
    explode: bool,
    reserved: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SegmentStyle {
    Simple,
    Label,
    Matrix,
    Json,
}

impl Segment {
    /// `style: simple`: `blue,black`, `R,100,G,200`.
    pub const SIMPLE: Self = Self::of(SegmentStyle::Simple, false);
    /// `style: simple`, `explode`: `blue,black`, `R=100,G=200`.
    pub const SIMPLE_EXPLODE: Self = Self::of(SegmentStyle::Simple, true);
    /// `style: label`: `.blue,black`, `.R,100,G,200`.
    pub const LABEL: Self = Self::of(SegmentStyle::Label, false);
    /// `style: label`, `explode`: `.blue.black`, `.R=100.G=200`.
    pub const LABEL_EXPLODE: Self = Self::of(SegmentStyle::Label, true);
    /// `style: matrix`: `;color=blue,black`, `;color=R,100,G,200`.
    pub const MATRIX: Self = Self::of(SegmentStyle::Matrix, false);
    /// `style: matrix`, `explode`: `;color=blue;color=black`, `;R=100;G=200`.
    pub const MATRIX_EXPLODE: Self = Self::of(SegmentStyle::Matrix, true);
    /// `content: application/json`: the JSON text.
    pub const JSON: Self = Self::of(SegmentStyle::Json, false);

    const fn of(style: SegmentStyle, explode: bool) -> Self {
        Self {
            style,
            explode,
            reserved: false,
        }
    }

    /// Returns the same style with `allowReserved`.
    #[must_use]
    pub const fn allow_reserved(self) -> Self {
        Self {
            reserved: true,
            ..self
        }
    }
}

impl RequestBuilder {
    /// Appends a path parameter of another style.
    pub fn segment_as(
        &mut self,
        name: &'static str,
        value: &dyn ToTree,
        how: Segment,
    ) -> &mut Self {
        let node = value.to_tree();
        let start = self.path.len();
        push_segment(&mut self.path, name, &node, how);
        // The text of JSON is never empty.
        let is_missing = node.is_null() && how.style != SegmentStyle::Json;
        if how.reserved {
            self.note_segments(name, start);
        }
        self.end_segment(name, start, is_missing)
    }
}

/// Appends the text of a path parameter to `out`.
fn push_segment(out: &mut String, name: &str, node: &Tree<'_>, how: Segment) {
    let (first, between) = match how.style {
        SegmentStyle::Json => return push(out, &node.to_json(), Keep::Unreserved),
        SegmentStyle::Simple => ("", ","),
        SegmentStyle::Label => (".", if how.explode { "." } else { "," }),
        SegmentStyle::Matrix => (";", if how.explode { ";" } else { "," }),
    };
    let parts = parts(node, how.explode);
    let is_joined = !how.explode && parts.len() > 1;
    let keep = if how.reserved {
        Keep::Path
    } else {
        Keep::Unreserved
    };
    for (index, (member, text)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { first } else { between });
        // The name of the parameter stands before each part, or before the joined text.
        let is_named = how.style == SegmentStyle::Matrix && (how.explode || index == 0);
        if let Some(name) = member.or(is_named.then_some(name)) {
            push(out, name, Keep::Unreserved);
            // RFC 6570, section 3.2.7: an empty value has no `=`.
            if member.is_some() || is_joined || !text.is_empty() {
                out.push('=');
            }
        }
        push(out, text, keep);
    }
}
