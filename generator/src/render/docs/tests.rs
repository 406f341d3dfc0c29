use super::inline::prose;
use super::markdown::parsed;
use super::{capitalized, code, plain, sentence, tidy};

/// Returns the tidy text, and checks that it does not change if it is tidied again.
fn tidied(text: &str) -> String {
    let once = tidy(text, 60);
    assert_eq!(tidy(&once, 60), once, "a second time");
    once
}

#[test]
fn prose_is_wrapped() {
    let text = tidied(&"word ".repeat(30));
    assert!(text.lines().all(|line| line.len() <= 60));
    assert_eq!(text.lines().count(), 3);
}

#[test]
fn prose_is_the_same_as_if_it_was_parsed() {
    for text in [
        "The name of the repository, without the extension `.git`.",
        "The name: 'a' or \"b\" (or both); a/b - c, 1. d? --- e -",
        "a  b   ",
        "Www.example.com, ftp://a/b and mail:c.",
        "A",
        "a - b - 1. c 2) d -- e, and then a long line until the end of its width - f",
        "`GET /things/{id}`.",
        "Example: `a long value, which is not broken into lines`. Default: `- [a](b) <c> \\ http://d`.",
        "`#` `>` `a`b`c` `~~~`",
    ] {
        assert!(prose(text).is_some(), "{text}");
        assert_eq!(tidy(text, 30), parsed(text, 30));
    }
    for text in [
        "- a",
        "1. a",
        "a\nb",
        "a_b",
        "a<b",
        "http://a",
        "a & b",
        "",
        " a",
        "ä",
        "a `b",
        "a `` b `",
        "```a```",
        "a ` b ` c",
        "`a` ```b```",
        "a `ä`",
    ] {
        assert!(prose(text).is_none(), "{text}");
    }
}

#[test]
fn brackets_and_tags_are_shown_as_written() {
    assert_eq!(
        tidied("items[0], Vec<T> and <id>"),
        "items\\[0\\], Vec\\<T> and \\<id>"
    );
    assert_eq!(tidied("a < b, c > d"), "a < b, c > d");
}

#[test]
fn urls_become_links() {
    assert_eq!(
        tidied("See https://example.com/a_b."),
        "See <https://example.com/a_b>."
    );
    assert_eq!(
        tidied("(https://example.com/(x))"),
        "(<https://example.com/(x)>)"
    );
    assert_eq!(tidied("https://{host}/x"), "`https://{host}/x`");
    assert_eq!(
        tidied("[a](https://example.com)"),
        "[a](https://example.com)"
    );
    assert_eq!(tidied("[a](Foo) [b](#c)"), "a (`Foo`) b");
}

#[test]
fn no_code_becomes_a_test() {
    assert_eq!(tidied("a\n\n    b [x]\n"), "a\n\n```text\nb [x]\n```");
    assert_eq!(tidied("```\nb\n```"), "```text\nb\n```");
    assert_eq!(tidied("```rust,no_run\nb"), "```text\nb\n```");
    assert_eq!(tidied("```json\n{}\n```"), "```json\n{}\n```");
    assert_eq!(tidied("- a\n\n      b\n"), "- a\n\n  ```text\n  b\n  ```");
}

#[test]
fn a_line_break_does_not_end_the_row_of_a_table() {
    assert_eq!(
        tidied("| |\n|---|\n| `a` <br/> One. |\n| `b` <br/> |"),
        "|  |\n| --- |\n| `a` One. |\n| `b` |"
    );
}

#[test]
fn lists_keep_their_shape() {
    let text = "* one\n  two\nlazy\n* three\n  1. a\n  2. b\n\n  more";
    assert_eq!(
        tidied(text),
        "- one two lazy\n- three\n  1. a\n  2. b\n\n  more"
    );
}

#[test]
fn what_begins_a_block_by_chance_does_not() {
    let words = format!("{} - b # c 1. d > e", "aaaa ".repeat(11).trim());
    for line in tidied(&words).lines() {
        assert!(!line.starts_with(['-', '#', '1', '>']), "{line}");
    }
    assert_eq!(tidied("\\- a"), "\\- a");
    assert_eq!(tidied("1\\. a"), "1\\. a");
}

#[test]
fn patterns_and_marks_stay_text() {
    assert_eq!(
        tidied("^\\d{11}$ and 5 * 3 and snake_case */"),
        "^\\d{11}$ and 5 \\* 3 and snake_case \\*/"
    );
    assert_eq!(tidied("an `odd tick"), "an \\`odd tick");
    assert_eq!(tidied("ends with \\"), "ends with \\\\");
    assert_eq!(tidied("&lt;b&gt; &amp;lt;"), "\\<b> \\&lt;");
}

#[test]
fn layout_of_html_becomes_layout() {
    assert_eq!(
        tidied("<p>One</p><p>Two<br/>Three</p>"),
        "One\n\nTwo\\\nThree"
    );
    assert_eq!(
        tidied("<ul><li>a</li><li><code>b</code></li></ul>"),
        "- a\n- `b`"
    );
    assert_eq!(tidied("`<p>`"), "`<p>`");
    assert_eq!(tidied("<!-- hidden --> shown"), "\\<!-- hidden --> shown");
}

#[test]
fn odd_characters_are_dropped() {
    assert_eq!(tidied("a\u{0}b\r\nc\td\u{202e}e"), "ab c de");
}

#[test]
fn tables_are_kept() {
    let table = "| a | b |\n| --- | :-: |\n| [x] | `c` |";
    assert_eq!(tidied(table), "| a | b |\n| --- | :-: |\n| \\[x\\] | `c` |");
}

#[test]
fn any_text_is_taken() {
    for text in [
        "", "\n\n", "#", "-", "```", "[", "![](", "<", "|\n|-", "> > -", "\\", "`", "***", "&#x;",
        "[a]:", "<p", "</",
    ] {
        tidied(text);
    }
}

#[test]
fn sentences_end() {
    assert_eq!(sentence("The name"), "The name.");
    assert_eq!(sentence("Really?"), "Really?");
    assert_eq!(sentence("- a\n- b"), "- a\n- b");
    assert_eq!(capitalized("at least 1"), "At least 1");
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(plain("[a]"), "\\[a\\]");
}
