//! Compares the work of a client at run time with code that is written by hand, by the examples of the tests.

use std::ffi::OsString;
use std::process::{Command, Stdio};

/// The examples, with what each compares.
const EXAMPLES: [(&str, &str); 2] = [
    (
        "decode",
        "Reading and writing of JSON, beside serde's derive without and with the members that the type does not name, \
         which the client keeps. The shortest time of many.",
    ),
    (
        "requests",
        "Calls over the loopback, beside `reqwest` and serde's derive as one would write it by hand. The server is a \
         process of its own. The median of seven rounds, in turn.",
    ),
];

/// Returns the section of the report.
pub(super) fn text() -> Result<String, String> {
    let mut text = String::from("\n## At run time\n");
    for (name, about) in EXAMPLES {
        let command = format!("cargo run --release -p allof-tests --example {name}");
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        let output = Command::new(cargo)
            .args(command.split(' ').skip(1))
            .current_dir(crate::root())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("`{command}` does not run: {error}"))?;
        if !output.status.success() {
            return Err(format!("`{command}` failed"));
        }
        let table = String::from_utf8_lossy(&output.stdout);
        text.push_str(&format!("\n{about} `{command}`:\n\n{table}"));
    }
    Ok(text)
}
