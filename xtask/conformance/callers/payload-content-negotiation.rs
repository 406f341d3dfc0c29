//! A method of the call for each media type.

pub async fn payload_content_negotiation_same_body() -> kit::Result {
    let client = api::Client::builder().build()?;
    let call = || client.same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg();
    kit::is(call().png().await?, kit::asset("image.png")?)?;
    kit::is(call().jpeg().await?, kit::asset("image.jpg")?)
}

pub async fn payload_content_negotiation_different_body() -> kit::Result {
    let client = api::Client::builder().build()?;
    let call = || client.different_body_get_avatar_as_png_different_body_get_avatar_as_json();
    let image = kit::asset("image.png")?;
    kit::is(call().png().await?, image.clone())?;
    kit::is(&call().await?.content[..], &image[..])
}
