//! How long 20,000 calls take, 100 at a time, over the loopback: with the client of the Ampersand page, and with `reqwest`
//! and serde's derive as one would write it by hand.
//!
//! `cargo run --release -p allof-tests --example requests` prints the ratios. The server is a process of its own, so its
//! work is not counted.
#![allow(clippy::unwrap_used)]

use allof_tests::wire;
use ampersand_client::Client;
use serde::Deserialize;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::time::Instant;

/// The number of calls of a round.
const CALLS: usize = 20_000;
/// The number of calls at a time.
const AT_A_TIME: usize = 100;
/// The number of rounds, of which the median is printed.
const ROUNDS: usize = 7;

/// The body of the response as one would write it by hand.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code)]
struct Progress {
    installation_id: String,
    object_name: String,
    operation_id: String,
    records_processed: i64,
    records_estimated_total: Option<i64>,
    create_time: Option<String>,
    update_time: Option<String>,
}

fn main() {
    match std::env::args().nth(1).as_deref() {
        None => compare(),
        Some("serve") => serve(),
        Some(_) => panic!("usage: requests"),
    }
}

/// Answers every request with the example of the page, on as many connections as there are.
fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    println!("{}", listener.local_addr().unwrap());
    for stream in listener.incoming() {
        std::thread::spawn(move || answer(stream.unwrap()));
    }
}

fn answer(mut stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{}",
        wire::PROGRESS.len(),
        wire::PROGRESS
    );
    let mut head = Vec::new();
    let mut buffer = [0; 4096];
    // A request has no body, and the next one follows the response.
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        head.extend_from_slice(&buffer[..count]);
        if head.ends_with(b"\r\n\r\n") {
            head.clear();
            if stream.write_all(response.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn compare() {
    let mut server = Command::new(std::env::current_exe().unwrap())
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut address = String::new();
    BufReader::new(server.stdout.take().unwrap())
        .read_line(&mut address)
        .unwrap();
    let base = format!("http://{}/v1", address.trim());

    let client = Client::builder().base_url(&base).api_key("the-key").build();
    let client = client.unwrap();
    let bare = reqwest::Client::new();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let with_client = || {
        let client = client.clone();
        async move { drop(black_box(wire::call(&client).send().await.unwrap())) }
    };
    let by_hand = || {
        let [project, integration, installation, object] = wire::ARGUMENTS;
        let url = format!(
            "{base}/projects/{project}/integrations/{integration}/installations/{installation}/objects/{object}/backfill-progress"
        );
        let request = bare.get(url).header("X-Api-Key", "the-key");
        async move {
            let response = request.send().await.unwrap().error_for_status().unwrap();
            let body = response.bytes().await.unwrap();
            drop(black_box(
                serde_json::from_slice::<Progress>(&body).unwrap(),
            ));
        }
    };
    let mut rounds = Vec::new();
    for round in 0..=ROUNDS {
        let ours = runtime.block_on(measured(&with_client));
        let theirs = runtime.block_on(measured(&by_hand));
        // The first round connects.
        if round > 0 {
            rounds.push((ours, theirs));
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();

    println!("| {CALLS} calls, {AT_A_TIME} at a time | allof | reqwest and derive | ratio |");
    println!("|---|---|---|---|");
    for (title, of) in [
        ("elapsed", (|cost: &Cost| cost.elapsed) as fn(&Cost) -> f64),
        ("processor", |cost: &Cost| cost.processor),
    ] {
        let ours = median(rounds.iter().map(|(ours, _)| of(ours)).collect());
        let theirs = median(rounds.iter().map(|(_, theirs)| of(theirs)).collect());
        let ratio = median(rounds.iter().map(|(a, b)| of(a) / of(b)).collect());
        println!("| {title} | {ours:.2} s | {theirs:.2} s | {ratio:.2} |");
    }
}

/// What the calls of a round cost, in seconds.
struct Cost {
    elapsed: f64,
    processor: f64,
}

/// Makes the calls of a round.
async fn measured<F: Future<Output = ()> + Send + 'static>(call: &impl Fn() -> F) -> Cost {
    let start = (Instant::now(), processor_seconds());
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..CALLS {
        if running.len() == AT_A_TIME {
            running.join_next().await.unwrap().unwrap();
        }
        running.spawn(call());
    }
    while let Some(done) = running.join_next().await {
        done.unwrap();
    }
    Cost {
        elapsed: start.0.elapsed().as_secs_f64(),
        processor: processor_seconds() - start.1,
    }
}

/// Returns the processor time of this process, on Linux (proc(5)); elsewhere 0.
fn processor_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name of the program, in parentheses, may contain spaces. The fields 14 and 15 are in hundredths of a second.
    let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|field| field.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
