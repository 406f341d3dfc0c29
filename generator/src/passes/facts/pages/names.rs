//! The usual names of parameters and members of lists in pages, in lower case and without `_`, `-`, `.` and `@`.

/// The parameters of the query that take a cursor, each with the members that have its next value.
pub(super) const CURSORS: &[(&str, &[&str])] = &[
    ("after", &["nextcursor", "endcursor"]),
    (
        "continuationtoken",
        &["continuationtoken", "nextcontinuationtoken"],
    ),
    ("continue", &["continue"]),
    ("cursor", &["nextcursor", "nextpagecursor", "endcursor"]),
    ("marker", &["nextmarker"]),
    ("nextcursor", &["nextcursor"]),
    ("nextpagetoken", &["nextpagetoken"]),
    ("nexttoken", &["nexttoken"]),
    ("pagecursor", &["nextcursor", "nextpagecursor"]),
    ("pagetoken", &["nextpagetoken"]),
    ("paginationtoken", &["nexttoken", "nextpaginationtoken"]),
    ("startcursor", &["nextcursor"]),
    ("startingafter", &["nextcursor"]),
];

/// The parameters of the query that take the identifier of the last item before the page, and the member that has it.
pub(super) const LAST_IDS: &[(&str, &str)] = &[("after", "lastid"), ("afterid", "lastid")];

/// The parameter of the query that takes the `id` of the last item.
pub(super) const LAST_ITEM: &str = "startingafter";

/// The members that are a URL, whatever their value looks like.
pub(super) const URLS: &[&str] = &[
    "nexthref",
    "nextlink",
    "nextpagelink",
    "nextpageuri",
    "nextpageurl",
    "nexturi",
    "nexturl",
    "odatanextlink",
];

/// The members that say whether a page follows.
pub(super) const MORE: &[&str] = &["hasmore", "hasmoreitems", "hasnext", "hasnextpage"];

/// The members that stand around what is said of pages.
pub(super) const CONTAINERS: &[&str] = &[
    "cursors",
    "meta",
    "metadata",
    "page",
    "pageinfo",
    "pagination",
    "paging",
    "responsemetadata",
];

/// The members that stand around links.
pub(super) const LINKS: &[&str] = &["links"];

/// The parameters that are the number of a page.
pub(super) const PAGES: &[&str] = &["page", "pagenumber"];

/// The members that are the number of pages.
pub(super) const PAGE_COUNTS: &[&str] = &["numpages", "totalpages"];

/// The parameters that are the number of items before a page.
pub(super) const OFFSETS: &[&str] = &["offset", "skip", "startat"];

/// The members that are the number of all items.
pub(super) const ITEM_COUNTS: &[&str] =
    &["totalcount", "totalitems", "totalrecords", "totalresults"];

/// The parameters that are the number of items of a page.
pub(super) const SIZES: &[&str] = &[
    "itemsperpage",
    "limit",
    "maxresults",
    "pagesize",
    "perpage",
    "resultsperpage",
    "size",
    "take",
];
