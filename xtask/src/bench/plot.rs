//! The picture of the report: a bar for each generator, document and step, in proportion to that of `allof`.

use super::documents::Document;
use super::report::seconds;
use super::results::Results;
use super::steps::Step;
use super::tools::Tool;
use std::fmt::Write;

const WIDTH: f64 = 760.0;
const LEFT: f64 = 150.0;
const ROW: f64 = 18.0;
/// The greatest ratio that a bar shows in full.
const GREATEST: f64 = 12.0;

/// Returns the picture as SVG.
pub(super) fn svg(documents: &[Document], tools: &[Tool], results: &Results) -> String {
    let mut body = String::new();
    let mut y = 24.0;
    for document in documents {
        for step in Step::ALL {
            let times = tools
                .iter()
                .map(|tool| (tool, seconds(results, document, tool, step)));
            let times: Vec<(&Tool, Option<f64>)> = times.collect();
            let Some(own) = times.first().and_then(|(_, own)| *own) else {
                continue;
            };
            let _ = writeln!(
                body,
                "<text x=\"8\" y=\"{y}\" font-weight=\"bold\">{}: who {}</text>",
                document.name,
                step.verb()
            );
            y += ROW;
            for (tool, time) in times {
                let ratio = time.map(|time| time / own);
                let length = ratio.unwrap_or(0.0).min(GREATEST) / GREATEST * (WIDTH - LEFT - 110.0);
                let label = match ratio {
                    Some(ratio) => format!("× {ratio:.1}"),
                    None => String::from("failed"),
                };
                let color = if tool.name == "allof" {
                    "#2a7f62"
                } else {
                    "#9aa5b1"
                };
                let _ = writeln!(
                    body,
                    "<text x=\"{}\" y=\"{y}\" text-anchor=\"end\">{}</text>\
                     <rect x=\"{LEFT}\" y=\"{}\" width=\"{length:.1}\" height=\"12\" fill=\"{color}\"/>\
                     <text x=\"{:.1}\" y=\"{y}\">{label}</text>",
                    LEFT - 8.0,
                    tool.name,
                    y - 10.0,
                    LEFT + length + 6.0,
                );
                y += ROW;
            }
            y += ROW / 2.0;
        }
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n"
    )
}
