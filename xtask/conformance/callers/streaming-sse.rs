//! The items of a stream are events, whose data have types.

use api::types;
use std::time::Duration;

fn client() -> kit::Result<api::Client> {
    Ok(api::Client::builder().build()?)
}

/// Returns all items, and the stream at its end.
async fn all<T: api::runtime::FromNode + 'static>(
    mut stream: api::Items<T>,
) -> kit::Result<(Vec<T>, api::Items<T>)> {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.map_err(|error| error.to_string())?);
    }
    Ok((items, stream))
}

pub async fn streaming_sse_unnamed_receive() -> kit::Result {
    let (items, _) = all(client()?.unnamed_receive().stream().await?).await?;
    let texts = items
        .iter()
        .map(|item| item.data.as_ref().map(|info| info.desc.as_str()));
    kit::is(
        texts.collect::<Vec<_>>(),
        vec![Some("one"), Some("two"), Some("three")],
    )
}

pub async fn streaming_sse_named_receive() -> kit::Result {
    use types::NamedReceiveResponse::{ResponseCreated, ResponseDelta};
    let (items, _) = all(client()?.named_receive().stream().await?).await?;
    let mut items = items.into_iter();
    let Some(ResponseCreated(created)) = items.next() else {
        return Err("the first event is another".into());
    };
    kit::is(created.data.map(|data| data.id).as_deref(), Some("resp_1"))?;
    for text in ["Hello", " world"] {
        let Some(ResponseDelta(delta)) = items.next() else {
            return Err("there is another event".into());
        };
        kit::is(delta.data.map(|data| data.delta).as_deref(), Some(text))?;
    }
    end(items.next(), |last| {
        matches!(last, types::NamedReceiveResponse::Done(_))
    })
}

pub async fn streaming_sse_retrieve_stream() -> kit::Result {
    use types::RetrieveStreamResponse::{FinalResult, PartialResult};
    let body = types::RetrieveRetrievalRequest::new("what is typespec?");
    let (items, _) = all(client()?.retrieve_stream(body).stream().await?).await?;
    let mut items = items.into_iter();
    for text in ["partial one", "partial two"] {
        let Some(PartialResult(result)) = items.next() else {
            return Err("there is another event".into());
        };
        kit::is(result.data.map(|data| data.text).as_deref(), Some(text))?;
    }
    let Some(FinalResult(result)) = items.next() else {
        return Err("the third event is another".into());
    };
    let references = result.data.ok_or("no data")?.references;
    kit::is(references, vec!["doc1", "doc2"])?;
    end(items.next(), |last| {
        matches!(last, types::RetrieveStreamResponse::Done(_))
    })
}

/// Checks that the last item is the documented end.
fn end<T: std::fmt::Debug>(last: Option<T>, is_end: impl Fn(&T) -> bool) -> kit::Result {
    match last {
        Some(last) if is_end(&last) => Ok(()),
        other => Err(format!("the stream does not end, but has {other:?}").into()),
    }
}

pub async fn streaming_sse_protocol_data_with_envelope() -> kit::Result {
    let (items, _) = all(client()?.data_with_envelope().stream().await?).await?;
    let [types::DataWithEnvelopeResponse::WithEnvelope(item)] = items.as_slice() else {
        return Err(format!("{items:?}").into());
    };
    kit::is(item.data.as_deref(), Some("hello"))
}

pub async fn streaming_sse_protocol_data_without_envelope() -> kit::Result {
    let (items, _) = all(client()?.data_without_envelope().stream().await?).await?;
    let [types::DataWithoutEnvelopeResponse::WithoutEnvelope(item)] = items.as_slice() else {
        return Err(format!("{items:?}").into());
    };
    let data = item.data.as_ref().ok_or("no data")?;
    kit::is(data.contents.as_str(), "world")?;
    kit::is(
        data.metadata.get("source").map(String::as_str),
        Some("test"),
    )
}

fn message(info: Option<&types::ProtocolProtocolInfo>, expected: &str) -> kit::Result {
    kit::is(info.map(|info| info.message.as_str()), Some(expected))
}

pub async fn streaming_sse_protocol_id() -> kit::Result {
    let (items, stream) = all(client()?.protocol_id().stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "hello")?;
    kit::is(stream.last_event_id(), Some("event-1"))
}

pub async fn streaming_sse_protocol_invalid_id() -> kit::Result {
    let (items, stream) = all(client()?.protocol_invalid_id().stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "hello")?;
    kit::is(stream.last_event_id(), None::<&str>)
}

pub async fn streaming_sse_protocol_retry() -> kit::Result {
    let (items, stream) = all(client()?.protocol_retry().stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "hello")?;
    kit::is(stream.retry_after(), Some(Duration::from_secs(1)))
}

pub async fn streaming_sse_protocol_invalid_retry() -> kit::Result {
    let (items, stream) = all(client()?.protocol_invalid_retry().stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "hello")?;
    kit::is(stream.retry_after(), None::<Duration>)
}

pub async fn streaming_sse_protocol_reconnect() -> kit::Result {
    let client = client()?;
    let (items, stream) = all(client.protocol_reconnect().stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "hello")?;
    let id = stream.last_event_id().ok_or("no ID")?;
    let again = client.protocol_reconnect().resume_after(id);
    let (items, stream) = all(again.stream().await?).await?;
    kit::is(items.len(), 1)?;
    message(items[0].data.as_ref(), "world")?;
    kit::is(stream.last_event_id(), Some("event-2"))
}
