//! Prints the open issues of a repository, from all pages of the list, without an async runtime:
//!
//! ```console
//! $ issues acme/rocket
//! ```

use issues_client::operations::ListIssuesError;
use issues_client::{Client, Error};
use std::env;
use std::process::ExitCode;

type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("issues: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let name = env::args().nth(1).ok_or("usage: issues OWNER/REPO")?;
    let (owner, repo) = name.split_once('/').ok_or("usage: issues OWNER/REPO")?;
    let mut builder = Client::builder();
    if let Ok(token) = env::var("ISSUES_TOKEN") {
        builder = builder.bearer(token);
    }
    if let Ok(url) = env::var("ISSUES_URL") {
        builder = builder.base_url(url);
    }
    let count = print_all(&builder.build()?, owner, repo).map_err(|error| explain(&name, error))?;
    println!("{count} issues");
    Ok(())
}

fn print_all(client: &Client, owner: &str, repo: &str) -> Result<usize, Error<ListIssuesError>> {
    let mut count = 0;
    let issues = client.list_issues(owner, repo).per_page(100);
    for issue in issues.items_blocking() {
        let issue = issue?;
        if issue.pull_request.is_none() {
            let author = issue.user.as_ref().map_or("nobody", |user| &user.login);
            println!("#{} {} ({author})", issue.number, issue.title);
            count += 1;
        }
    }
    Ok(count)
}

fn explain(name: &str, error: Error<ListIssuesError>) -> Failure {
    match error.api().map(|error| &error.body) {
        Some(ListIssuesError::NotFound(_)) => format!("there is no repository {name}").into(),
        _ => error.into(),
    }
}
