//! The suite does not say which credentials are wrong.

pub async fn authentication_oauth2_invalid() -> kit::Result {
    let client = api::Client::builder().bearer("wrong").build()?;
    let error = client.invalid().await.err().ok_or("a success")?;
    kit::is(error.status().map(|status| status.as_u16()), Some(403))?;
    let Some(api::operations::InvalidError::Forbidden(body)) = error.api().map(|error| &error.body)
    else {
        return Err(error.into());
    };
    kit::is(body.error.as_str(), "invalid-grant")
}
