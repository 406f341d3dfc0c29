//! The server of the suite.

use super::folder::{Problem, about, folder, read, remove};
use super::setup::Suite;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The address of the server, which the documents name.
const ADDRESS: &str = "localhost:3000";

/// How long the server may take to start, or to stop.
const LIMIT: Duration = Duration::from_secs(60);

/// The server, running.
pub(super) struct Server {
    child: Child,
    coverage: PathBuf,
}

/// The report of the server.
#[derive(Debug, Deserialize)]
struct Report {
    results: BTreeMap<String, String>,
}

impl Server {
    /// Starts the server, and waits until it answers.
    pub(super) fn start(suite: &Suite) -> Result<Self, Problem> {
        if TcpStream::connect(ADDRESS).is_ok() {
            return Err(format!("another program listens at {ADDRESS}"));
        }
        let coverage = folder().join("coverage");
        remove(&coverage)?;
        let coverage = coverage.join("coverage.json");
        let log = folder().join("server.log");
        let output = File::create(&log).map_err(|error| about(&log, error))?;
        let errors = output.try_clone().map_err(|error| about(&log, error))?;
        let modules = suite.folder.join("node_modules/@typespec");
        let child = suite
            .node()
            .arg(modules.join("spector/cmd/cli.mjs"))
            .arg("serve")
            .arg(modules.join("http-specs/specs"))
            .args(["--port", "3000", "--coverageFile"])
            .arg(&coverage)
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .map_err(|error| format!("the server does not start: {error}"))?;
        let mut server = Self { child, coverage };
        let start = Instant::now();
        while start.elapsed() < LIMIT {
            if request("GET", "/.admin/health").is_some_and(|answer| answer.contains("200 OK")) {
                return Ok(server);
            }
            if let Ok(Some(status)) = server.child.try_wait() {
                let text = read(&log)?;
                return Err(format!("the server ended ({status}):\n{}", text.trim_end()));
            }
            thread::sleep(Duration::from_millis(200));
        }
        Err(format!(
            "the server does not answer; see `{}`",
            log.display()
        ))
    }

    /// Stops the server, and returns what its report says of each scenario.
    pub(super) fn stop(mut self) -> Result<BTreeMap<String, String>, Problem> {
        request("POST", "/.admin/stop");
        let start = Instant::now();
        while start.elapsed() < LIMIT && !matches!(self.child.try_wait(), Ok(Some(_))) {
            thread::sleep(Duration::from_millis(100));
        }
        let reports: Vec<Report> = serde_json::from_str(&read(&self.coverage)?)
            .map_err(|error| about(&self.coverage, error))?;
        Ok(reports
            .into_iter()
            .flat_map(|report| report.results)
            .collect())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a request without a body, and returns the response as text.
fn request(method: &str, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(ADDRESS).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {ADDRESS}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    Some(text)
}
