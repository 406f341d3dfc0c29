//! The picture of a run: the time and the memory of each document against its size.

use super::outcome::Outcome;
use std::fmt::Write as _;

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 300.0;
const LEFT: f64 = 60.0;
const TOP: f64 = 30.0;

/// The size in bytes from which a document counts for the exponent. The time of smaller ones is that of the support code.
const LARGE: f64 = 200_000.0;

/// An axis, whose scale is logarithmic.
struct Axis {
    least: f64,
    greatest: f64,
    /// The values with a mark, and their text.
    marks: &'static [(f64, &'static str)],
}

/// The axis of the size of a document.
const SIZE: Axis = Axis {
    least: 200.0,
    greatest: 60e6,
    marks: &[
        (1e3, "1 kB"),
        (1e4, "10 kB"),
        (1e5, "100 kB"),
        (1e6, "1 MB"),
        (1e7, "10 MB"),
    ],
};
const TIME: Axis = Axis {
    least: 0.003,
    greatest: 60.0,
    marks: &[
        (0.01, "10 ms"),
        (0.1, "0.1 s"),
        (1.0, "1 s"),
        (10.0, "10 s"),
    ],
};
const MEMORY: Axis = Axis {
    least: 3e6,
    greatest: 6e9,
    marks: &[(1e7, "10 MB"), (1e8, "100 MB"), (1e9, "1 GB")],
};

impl Axis {
    /// Returns the place of a value, from 0 to 1.
    fn place(&self, value: f64) -> f64 {
        let place = (value / self.least).ln() / (self.greatest / self.least).ln();
        place.clamp(0.0, 1.0)
    }
}

/// Returns the picture as SVG.
pub(super) fn svg(outcomes: &[Outcome]) -> String {
    let made = || outcomes.iter().filter(|outcome| outcome.made.is_some());
    let time = made().map(|it| (it.bytes as f64, it.seconds));
    let memory = made().map(|it| (it.bytes as f64, it.peak_kib as f64 * 1024.0));
    let mut body = String::new();
    chart(&mut body, 0.0, ("time", &TIME), &time.collect::<Vec<_>>());
    let right = LEFT + WIDTH + 20.0;
    chart(
        &mut body,
        right,
        ("peak memory", &MEMORY),
        &memory.collect::<Vec<_>>(),
    );
    let (width, height) = (2.0 * (LEFT + WIDTH + 20.0), TOP + HEIGHT + 30.0);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n{body}</svg>\n"
    )
}

/// Draws the points of one measure.
fn chart(body: &mut String, x: f64, (title, axis): (&str, &Axis), points: &[(f64, f64)]) {
    let left = x + LEFT;
    let at = |size: f64, value: f64| {
        let y = TOP + HEIGHT * (1.0 - axis.place(value));
        (left + WIDTH * SIZE.place(size), y)
    };
    let exponent = exponent(points).map_or_else(String::new, |exponent| {
        format!(": grows like size to the power of {exponent:.2} from 200 kB on")
    });
    let _ = writeln!(
        body,
        "<text x=\"{left}\" y=\"16\" font-weight=\"bold\">{title}{exponent}</text>\
         <rect x=\"{left}\" y=\"{TOP}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"none\" stroke=\"#9aa5b1\"/>"
    );
    for (value, text) in axis.marks {
        let (_, y) = at(SIZE.least, *value);
        let _ = writeln!(
            body,
            "<line x1=\"{left}\" x2=\"{}\" y1=\"{y:.1}\" y2=\"{y:.1}\" stroke=\"#e4e7eb\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{text}</text>",
            left + WIDTH,
            left - 6.0,
            y + 4.0
        );
    }
    for (value, text) in SIZE.marks {
        let (x, _) = at(*value, axis.least);
        let _ = writeln!(
            body,
            "<line x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{}\" stroke=\"#e4e7eb\"/>\
             <text x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{text}</text>",
            TOP + HEIGHT,
            TOP + HEIGHT + 16.0
        );
    }
    for (size, value) in points {
        let (x, y) = at(*size, *value);
        let _ = writeln!(
            body,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"1.5\" fill=\"#2a7f62\" fill-opacity=\"0.4\"/>"
        );
    }
}

/// Returns the exponent of the power of the size that fits the large documents best, by least squares of the logarithms.
fn exponent(points: &[(f64, f64)]) -> Option<f64> {
    let large = points
        .iter()
        .filter(|(size, value)| *size >= LARGE && *value > 0.0);
    let logs: Vec<(f64, f64)> = large.map(|(size, value)| (size.ln(), value.ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|log| log.0), mean(|log| log.1));
    let over: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
    let under: f64 = logs.iter().map(|log| (log.0 - x).powi(2)).sum();
    (under > 0.0).then(|| over / under)
}

#[cfg(test)]
mod tests {
    use super::exponent;

    #[test]
    fn twice_the_size_in_twice_the_time_is_linear() {
        let points = [(1e3, 7.0), (1e6, 1.0), (2e6, 2.0), (4e6, 4.0)];
        let exponent = exponent(&points).unwrap();
        assert!((exponent - 1.0).abs() < 1e-9, "{exponent}");
    }

    #[test]
    fn one_size_has_no_exponent() {
        assert_eq!(exponent(&[(1e6, 1.0)]), None);
    }
}
