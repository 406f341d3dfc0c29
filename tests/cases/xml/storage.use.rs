//! A list of blobs in XML.

use case::operations::{ListBlobs, ListBlobsError};
use case::runtime::{Client, Failure, MockTransport, Operation, RawResponse};
use case::types::{ListBlobsResponse, Tag};

fn response(status: u16, body: &str) -> RawResponse {
    let response = http::Response::builder().status(status);
    let response = response.header("content-type", "application/xml");
    RawResponse::new(response.body(body.to_owned().into()).unwrap())
}

#[test]
fn a_list_is_read() {
    let body = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>
<EnumerationResults ServiceEndpoint=\"https://a.test/\" ContainerName=\"c\">
  <MaxResults>2</MaxResults>
  <Blobs>
    <BlobPrefix><Name>dir/</Name></BlobPrefix>
    <Blob>
      <Name Encoded=\"true\">a%FF</Name>
      <Properties><Content-Length>12</Content-Length><Etag>0x8D</Etag></Properties>
      <Metadata><color>blue</color></Metadata>
    </Blob>
    <Blob><Name>b</Name><Deleted>false</Deleted><Properties /></Blob>
  </Blobs>
  <NextMarker />
</EnumerationResults>";
    let list: ListBlobsResponse = ListBlobs::read(&response(200, body)).unwrap();
    assert_eq!(list.container_name, "c");
    assert_eq!(list.max_results, Some(2));
    assert_eq!(list.next_marker.as_deref(), Some(""));
    assert_eq!(list.segment.blob_prefixes.as_ref().unwrap()[0].name, "dir/");
    let [first, second] = list.segment.blob_items.as_slice() else {
        panic!("{list:?}");
    };
    assert_eq!(first.name.encoded, Some(true));
    assert_eq!(first.name.content.as_deref(), Some("a%FF"));
    assert_eq!(first.properties.content_length, Some(12));
    assert_eq!(first.properties.extra["Etag"], "0x8D");
    assert_eq!(first.metadata.as_ref().unwrap()["color"], "blue");
    assert_eq!(second.name.content.as_deref(), Some("b"));
    assert_eq!(second.deleted, Some(false));
}

#[test]
fn an_error_is_read() {
    let body = "<Error><Code>BlobNotFound</Code><Message>None.</Message></Error>";
    let Err(Failure::Api { body: ListBlobsError::Default { body, .. }, .. }) = ListBlobs::read(&response(404, body)) else {
        panic!("not an error");
    };
    assert_eq!(body.code.as_deref(), Some("BlobNotFound"));
}

#[test]
fn a_list_is_the_root() {
    let client = Client::builder().server_url(0, "https://api.test").transport(MockTransport::new());
    let tags = vec![Tag::new("a", "1"), Tag::new("b", "2")];
    let request = client.build().unwrap().set_tags(tags).request().unwrap();
    let text = String::from_utf8(request.body().to_vec()).unwrap();
    assert!(
        text.ends_with(
            "?><TagSet><Tag><Key>a</Key><Value>1</Value></Tag><Tag><Key>b</Key><Value>2</Value></Tag></TagSet>"
        ),
        "{text}"
    );
}
