//! Prints `use` declarations, in the layout of `prettyplease`: nearly a tenth of the tokens of a crate would be theirs.

/// The maximum width of a line, in bytes.
const WIDTH: usize = 89;

/// Returns the declaration of names of one module, such as `use crate::types::{Dog, Pet};`. `start` is the text before the
/// names: `use crate::types::`.
pub(super) fn declaration(start: &str, names: &[String]) -> String {
    let [first, rest @ ..] = names else {
        return String::new();
    };
    if rest.is_empty() {
        return format!("{start}{first};\n");
    }
    let line = format!("{start}{{{}}};\n", names.join(", "));
    if line.len() <= WIDTH + 1 {
        return line;
    }
    let mut text = format!("{start}{{\n    {first}");
    let mut column = 4 + first.len();
    for (index, name) in rest.iter().enumerate() {
        // The comma before a name stands on the line of the last one. The comma at the end is not counted.
        let comma = usize::from(index + 1 < rest.len());
        let width = name.len();
        if column + 2 + width + comma <= WIDTH {
            text.push_str(", ");
            column += 2 + width;
        } else {
            text.push_str(",\n    ");
            column = 4 + width;
        }
        text.push_str(name);
    }
    text.push_str(",\n};\n");
    text
}

/// Returns the declaration that exports names of a module beside it.
pub(super) fn reexport(module: &str, names: &[String]) -> String {
    declaration(&format!("pub use self::{module}::"), names)
}

#[cfg(test)]
mod tests {
    use super::declaration;

    #[test]
    fn the_layout_is_that_of_prettyplease() {
        let mut state = 7_u64;
        let mut roll = |sides: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % sides
        };
        for _ in 0..5000 {
            let names: Vec<String> = (0..=roll(12))
                .map(|_| match roll(9) {
                    0 => "ToTree as _".to_owned(),
                    1 => "r#type".to_owned(),
                    _ => "Ünit".to_owned() + &"x".repeat(roll(36) as usize),
                })
                .collect();
            let start = "pub use crate::ab".to_owned() + &"c".repeat(roll(40) as usize) + "::";
            let text = declaration(&start, &names);
            let file = syn::parse_str(&text).unwrap();
            assert_eq!(prettyplease::unparse(&file), text);
        }
    }
}
