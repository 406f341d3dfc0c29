//! Asks a model a question, and prints the answer while it is written:
//!
//! ```console
//! $ CHAT_KEY=… chat "Why is the sky blue?"
//! ```

use chat_client::Client;
use chat_client::operations::CreateChatCompletionError;
use chat_client::types::{ChatMessage, ChatRequest, ChatRequestStreamOptions, FinishReason, Role};
use std::env;
use std::io::{Write, stdout};
use std::process::ExitCode;

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("chat: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let question = env::args().nth(1).ok_or("usage: chat QUESTION")?;
    let mut builder = Client::builder().bearer(env::var("CHAT_KEY")?);
    if let Ok(url) = env::var("CHAT_URL") {
        builder = builder.base_url(url);
    }
    ask(&builder.build()?, &question).await
}

async fn ask(client: &Client, question: &str) -> Result<(), Failure> {
    let request = ChatRequest::new("small", vec![ChatMessage::new(Role::User, question)])
        .with_stream_options(ChatRequestStreamOptions::default().with_include_usage(true));
    let mut chunks = match client.create_chat_completion(request).stream().await {
        Ok(chunks) => chunks,
        Err(error) => match error.api().map(|error| &error.body) {
            Some(CreateChatCompletionError::Unauthorized(body)) => {
                return Err(format!("the key is refused: {}", body.error.message).into());
            }
            _ => return Err(error.into()),
        },
    };
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk?;
        for choice in &chunk.choices {
            if let Some(piece) = choice.delta.content.value() {
                print!("{piece}");
                stdout().flush()?;
            }
            if choice.finish_reason.value() == Some(&FinishReason::Length) {
                print!(" […]");
            }
        }
        if let Some(usage) = chunk.usage.value() {
            eprintln!("{} tokens", usage.prompt_tokens + usage.completion_tokens);
        }
    }
    println!();
    Ok(())
}
