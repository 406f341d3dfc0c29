//! Follows a backfill to its end, with a progress bar:
//!
//! ```console
//! $ AMPERSAND_KEY=… backfill my-project INTEGRATION INSTALLATION contact
//! ```

use ampersand_client::operations::GetBackfillProgressError;
use ampersand_client::runtime::RetryPolicy;
use ampersand_client::{Client, Error};
use std::env;
use std::process::ExitCode;
use std::time::Duration;

type Failure = Box<dyn std::error::Error>;

const USAGE: &str = "usage: backfill PROJECT INTEGRATION INSTALLATION OBJECT";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("backfill: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, integration, installation, object] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let mut builder = Client::builder()
        .api_key(env::var("AMPERSAND_KEY")?)
        // A limit of the number of requests is waited for, since a backfill takes hours.
        .retry(RetryPolicy::default().max_attempts(10));
    if let Ok(url) = env::var("AMPERSAND_URL") {
        builder = builder.base_url(url);
    }
    let pause = match env::var("AMPERSAND_PAUSE_MS") {
        Ok(milliseconds) => Duration::from_millis(milliseconds.parse()?),
        Err(_) => Duration::from_secs(10),
    };
    let client = builder.build()?;
    let mut before = None;
    loop {
        let progress = client
            .get_backfill_progress(project, integration, installation, object)
            .await
            .map_err(|error| explain(&error))?;
        let done = progress.records_processed;
        // Not every provider has an estimate. Without one, a count that stands still is the end.
        let is_at_end = match progress.records_estimated_total {
            Some(total) => done >= total,
            None => before == Some(done),
        };
        println!("{}", bar(done, progress.records_estimated_total));
        if is_at_end {
            return Ok(());
        }
        before = Some(done);
        tokio::time::sleep(pause).await;
    }
}

/// Returns a progress bar.
fn bar(done: i64, total: Option<i64>) -> String {
    const WIDTH: usize = 20;
    let Some(total) = total.filter(|total| *total > 0) else {
        return format!("{done} records");
    };
    let share = done.clamp(0, total) as f64 / total as f64;
    let full = (share * WIDTH as f64) as usize;
    let (full, empty) = ("#".repeat(full), ".".repeat(WIDTH - full));
    format!(
        "[{full}{empty}] {:3.0} % {done} of {total} records",
        share * 100.0
    )
}

/// Returns what the problem of an error says, and what can be done.
fn explain(error: &Error<GetBackfillProgressError>) -> String {
    let mut lines = vec![error.to_string()];
    match error.api().map(|error| &error.body) {
        Some(GetBackfillProgressError::BadRequest(problem)) => {
            for issue in problem.issues.iter().flatten() {
                let name = issue.name.as_deref().unwrap_or("the request");
                let detail = issue.detail.as_deref().unwrap_or("is not valid");
                lines.push(format!("  {name}: {detail}"));
            }
        }
        Some(
            GetBackfillProgressError::NotFound(problem)
            | GetBackfillProgressError::Default { body: problem, .. },
        ) => lines.extend(problem.remedy.iter().map(|remedy| format!("  {remedy}"))),
        _ => {}
    }
    lines.join("\n")
}
