use super::Case;
pub fn case() -> Case {
    super::ampersand::case()
}
