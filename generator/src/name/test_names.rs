//! Names the tests of the examples of a document.

use super::scope::{Kind, Scope, plain};

/// The functions beside the tests.
const BESIDE: &[&str] = &["check", "compare", "is_same", "is_same_text", "main"];

/// The names of the tests of a file. They are ASCII, like the names of files.
pub(crate) struct TestNames(Scope);

impl TestNames {
    /// Creates the names of a file without tests.
    pub(crate) fn new() -> Self {
        Self(Scope::new(Kind::Module).reserving(BESIDE).aside("example"))
    }

    /// Names a test by what it reads and by the name of the example.
    pub(crate) fn name(&mut self, of: &str, example: Option<&str>) -> String {
        let mut words = plain(of);
        words.extend(example.map(plain).unwrap_or_default());
        self.0.mint([words])
    }
}

#[cfg(test)]
mod tests {
    use super::TestNames;

    #[test]
    fn names_are_free_and_valid() {
        let mut names = TestNames::new();
        assert_eq!(names.name("get_ok", None), "get_ok");
        assert_eq!(names.name("get_ok", None), "get_ok_2");
        assert_eq!(names.name("get_ok", Some("2")), "get_ok_2_2");
        assert_eq!(names.name("Check", None), "check_example");
        assert_eq!(names.name("Größe", Some("\0*/")), "grosse");
        assert_eq!(names.name("", None), "empty");
        assert_eq!(names.name("2nd", None), "n2nd");
    }
}
