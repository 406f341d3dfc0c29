//! The styles in which parameters and the members of forms are written.

/// The style of a parameter (OpenAPI 3.1, 4.8.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    SpaceDelimited,
    /// `pipeDelimited`.
    PipeDelimited,
    /// `cookie`.
    Cookie,
    /// `deepObject`.
    DeepObject(DeepLists),
    /// `content: application/json`: the value is JSON text.
    Json,
    /// `content: application/x-www-form-urlencoded` of a query parameter or a cookie: the value is the text of a form.
    FormText,
}

/// The names of the items of a list in a parameter with the style `deepObject`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeepLists {
    /// `a[0]`.
    Index,
    /// `a[]`.
    Brackets,
    /// `a`.
    Repeat,
}
