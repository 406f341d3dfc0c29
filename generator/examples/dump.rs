//! Temporary.
#![allow(
    missing_docs,
    clippy::all,
    clippy::unwrap_used,
    clippy::indexing_slicing
)]
use allof::*;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let verbose = std::env::var("V").is_ok();
    let inputs = args.iter().map(std::path::PathBuf::from).collect();
    let config = config::Config::for_inputs(inputs, "out".into());
    let mut d = diagnostic::Diagnostics::new();
    let t = std::time::Instant::now();
    let g = generate(&config, &|s| eprintln!("{:?} {:?}", s, t.elapsed()), &mut d);
    eprintln!("{:?}", t.elapsed());
    eprint!(
        "{}",
        diagnostic::Renderer::new(&g.sources, diagnostic::Format::Human, false)
            .render_all(d.list())
    );
    let Some(g) = g.generated else { return };
    eprintln!(
        "{} types {} ops {} servers",
        g.api.types.len(),
        g.api.operations.len(),
        g.api.servers.len()
    );
    if verbose {
        let mut lock: Vec<_> = g.lock.types.iter().collect();
        for (o, n) in lock.drain(..) {
            println!("{n}  {o}");
        }
        for (i, t) in g.api.types.iter().enumerate() {
            println!(
                "T{i} key={:?} title={:?} usage={:?} origins={}",
                t.hints.key,
                t.hints.title,
                t.hints.usage,
                t.origins.len()
            );
            match &t.shape {
                ir::Shape::Struct(s) => {
                    for f in &s.fields {
                        println!(
                            "    {}: {:?} {:?}{}",
                            f.wire,
                            f.presence,
                            f.ty,
                            if f.boxed { " BOX" } else { "" }
                        );
                    }
                    println!("    extra {:?} bases {:?}", s.extra, s.bases);
                }
                ir::Shape::Union(u) => {
                    for v in &u.variants {
                        println!("    | {:?} {:?}", v.hint, v.ty);
                    }
                    println!("    {:?}", u.select);
                }
                other => println!("    {other:?}"),
            }
        }
        for o in &g.api.operations {
            println!("{} {} {:?} {:?}", o.method, o.template, o.id, o.server);
            for p in &o.parameters {
                println!(
                    "   {} {:?} {:?} req={}",
                    p.wire, p.location, p.ty, p.required
                );
            }
            if let Some(b) = &o.body {
                println!(
                    "   body {:?}",
                    b.contents
                        .iter()
                        .map(|c| (&c.media_type, &c.ty))
                        .collect::<Vec<_>>()
                );
            }
            for r in &o.responses {
                println!(
                    "   {:?} ok={} {:?}",
                    r.status,
                    r.success,
                    r.contents
                        .iter()
                        .map(|c| (&c.media_type, &c.ty, c.examples.len()))
                        .collect::<Vec<_>>()
                );
            }
        }
    }
}
