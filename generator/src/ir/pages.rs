//! What is said about the pages of a list.

use crate::source::Place;

/// What the configuration and the document say about the pages that an operation responds with.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PageHints {
    /// How the pages may follow each other, the most important one first.
    pub hints: Vec<PageHint>,
    /// The extensions that say nothing which is understood, with the reason.
    pub unread: Vec<(Place, String)>,
    /// Whether nothing else is looked for.
    pub is_fixed: bool,
}

/// One way in which pages may follow each other. A path has the wire names of members; it is empty for the body itself.
#[derive(Debug, Clone, PartialEq)]
pub struct PageHint {
    /// What says so.
    pub source: PageSource,
    /// Where the document says so: the extension, or the link and what it refers to.
    pub places: Vec<Place>,
    /// What leads to the next page.
    pub style: PageStyle,
    /// The wire name of the parameter of the query.
    pub parameter: Option<String>,
    /// The path to the value of the parameter, or to the URL, in the response or in its last item; or the name of a header.
    pub next: Option<Vec<String>>,
    /// The path to the list.
    pub items: Option<Vec<String>>,
    /// The path to the member that is `false` on the last page.
    pub more: Option<Vec<String>>,
    /// The path to the number of pages, or of items.
    pub count: Option<Vec<String>>,
    /// The number of the first page.
    pub first: Option<i64>,
}

/// What says how pages follow each other.
#[derive(Debug, Clone, PartialEq)]
pub enum PageSource {
    /// The configuration, for this operation.
    Configuration,
    /// The configuration, for every operation that it fits.
    Common,
    /// An extension of the document.
    Extension(&'static str),
    /// A link of a response.
    Links,
    /// The header `Link`, or the usual names.
    Names,
}

/// What leads to the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageStyle {
    /// The header `Link`.
    Link,
    /// A URL in the body.
    Url,
    /// A parameter whose value is in the body.
    Cursor,
    /// A parameter whose value is in a header of the response.
    Header,
    /// A parameter whose value is in the last item.
    LastItem,
    /// A parameter that is the number of the page.
    Page,
    /// A parameter that is the number of items before the page.
    Offset,
}
