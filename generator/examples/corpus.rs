//! Temporary.
#![allow(
    missing_docs,
    clippy::all,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]
use allof::*;
use std::collections::BTreeMap;
fn main() {
    let list = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let stage_all = std::env::var("ALL").is_ok();
    let mut codes: BTreeMap<&str, (usize, String)> = BTreeMap::new();
    let (mut ok, mut bad, mut types, mut ops, mut bytes) = (0, 0, 0, 0, 0usize);
    for path in list.lines() {
        let t = std::time::Instant::now();
        let p = path.to_owned();
        let r = std::panic::catch_unwind(move || {
            let config = config::Config::for_inputs(vec![p.into()], "out".into());
            let mut d = diagnostic::Diagnostics::new();
            let g = generate(&config, &|_| {}, &mut d);
            let first = d
                .list()
                .iter()
                .filter(|x| x.severity == diagnostic::Severity::Error)
                .take(1)
                .cloned()
                .collect::<Vec<_>>();
            let codes: Vec<&'static str> = d.list().iter().map(|x| x.code.as_str()).collect();
            let text = diagnostic::Renderer::new(&g.sources, diagnostic::Format::Human, false)
                .render_all(&first);
            (
                g.generated.map(|g| {
                    (
                        g.api.types.len(),
                        g.api.operations.len(),
                        g.files.values().map(|f| f.len()).sum::<usize>(),
                    )
                }),
                codes,
                text,
            )
        });
        let e = t.elapsed();
        if e.as_secs() > 5 {
            println!("SLOW {path} {e:?}");
        }
        match r {
            Err(_) => {
                bad += 1;
                println!("PANIC {path}");
            }
            Ok((g, c, text)) => {
                for x in c {
                    let en = codes.entry(x).or_insert((0, path.to_owned()));
                    en.0 += 1;
                }
                match g {
                    Some((t, o, b)) => {
                        ok += 1;
                        types += t;
                        ops += o;
                        bytes += b;
                    }
                    None => {
                        bad += 1;
                        println!("FAIL {path}\n{text}");
                    }
                }
            }
        }
    }
    let _ = stage_all;
    println!("ok {ok} bad {bad} types {types} ops {ops} bytes {bytes}");
    for (c, (n, p)) in codes {
        println!("{n:8} {c}  {p}");
    }
}
