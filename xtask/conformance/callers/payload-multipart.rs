//! The parts of a form are types of the client, and files are made of bytes.

use api::json::File;
use api::types;

fn client() -> kit::Result<api::Client> {
    Ok(api::Client::builder().build()?)
}

/// Returns the photo, as a file with a name and without a media type.
fn photo() -> kit::Result<File> {
    Ok(File::new(kit::asset("image.jpg")?).with_file_name("image.jpg"))
}

fn picture() -> kit::Result<File> {
    Ok(File::new(kit::asset("image.png")?).with_file_name("image.png"))
}

fn named_photo() -> kit::Result<File> {
    let photo = File::new(kit::asset("image.jpg")?).with_file_name("hello.jpg");
    Ok(photo.with_content_type("image/jpg"))
}

pub async fn payload_multi_part_form_data_basic() -> kit::Result {
    let body = types::MultiPartRequest::new("123", photo()?);
    client()?.form_data_basic(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_with_wire_name() -> kit::Result {
    let body = types::MultiPartRequestWithWireName::new("123", photo()?);
    client()?.form_data_with_wire_name(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_optional_parts() -> kit::Result {
    let client = client()?;
    let none = types::MultiPartOptionalRequest::default();
    let id = none.clone().with_id("123");
    client.form_data_optional_parts(id.clone()).await?;
    client
        .form_data_optional_parts(none.with_profile_image(photo()?))
        .await?;
    client
        .form_data_optional_parts(id.with_profile_image(photo()?))
        .await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_file_array_and_basic() -> kit::Result {
    let address = types::Address::new("X");
    let pictures = [picture()?, picture()?];
    let body = types::ComplexPartsRequest::new("123", address, photo()?, pictures);
    client()?.form_data_file_array_and_basic(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_json_part() -> kit::Result {
    let body = types::JsonPartRequest::new(types::Address::new("X"), photo()?);
    client()?.form_data_json_part(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_binary_array_parts() -> kit::Result {
    let body = types::BinaryArrayPartsRequest::new("123", [picture()?, picture()?]);
    client()?.form_data_binary_array_parts(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_multi_binary_parts() -> kit::Result {
    let client = client()?;
    let body = types::MultiBinaryPartsRequest::new(photo()?);
    client.form_data_multi_binary_parts(body.clone()).await?;
    client
        .form_data_multi_binary_parts(body.with_picture(picture()?))
        .await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_check_file_name_and_content_type() -> kit::Result {
    let body = types::MultiPartRequest::new("123", named_photo()?);
    client()?
        .form_data_check_file_name_and_content_type(body)
        .await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_anonymous_model() -> kit::Result {
    let body = types::FormDataAnonymousModelRequest::new(photo()?);
    client()?.form_data_anonymous_model(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_http_parts_content_type_image_jpeg_content_type()
-> kit::Result {
    let photo = File::new(kit::asset("image.jpg")?).with_file_name("hello.jpg");
    let body = types::FileWithHttpPartSpecificContentTypeRequest::new(photo);
    client()?.content_type_image_jpeg_content_type(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_http_parts_content_type_required_content_type()
-> kit::Result {
    let body = types::FileWithHttpPartRequiredContentTypeRequest::new(photo()?);
    client()?.content_type_required_content_type(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_http_parts_content_type_optional_content_type()
-> kit::Result {
    let body = types::FileWithHttpPartOptionalContentTypeRequest::new(photo()?);
    client()?.content_type_optional_content_type(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_http_parts_json_array_and_file_array() -> kit::Result {
    let addresses = [types::Address::new("Y"), types::Address::new("Z")];
    let body = types::ComplexHttpPartsModelRequest::new(
        "123",
        types::Address::new("X"),
        photo()?,
        addresses,
        [picture()?, picture()?],
    );
    client()?.http_parts_json_array_and_file_array(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_http_parts_non_string_float() -> kit::Result {
    let body = types::NonStringFloatRequest::new(0.5);
    client()?.non_string_float(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_file_upload_file_specific_content_type() -> kit::Result {
    let body = types::FileUploadFileSpecificContentTypeRequest::new(picture()?);
    client()?
        .file_upload_file_specific_content_type(body)
        .await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_file_upload_file_required_filename() -> kit::Result {
    let body = types::FileUploadFileRequiredFilenameRequest::new(picture()?);
    client()?.file_upload_file_required_filename(body).await?;
    Ok(())
}

pub async fn payload_multi_part_form_data_file_upload_file_array() -> kit::Result {
    let body = types::FileUploadFileArrayRequest::new([picture()?, picture()?]);
    client()?.file_upload_file_array(body).await?;
    Ok(())
}
