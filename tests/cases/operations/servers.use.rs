//! The URLs that requests are sent to.

use case::operations::{ListThings, PutFile};
use case::servers::{BasePath, FilesServer, Region, Scheme, Server};
use case::runtime::{BuildError, Client, ClientBuilder, MockTransport};

fn offline() -> ClientBuilder {
    Client::builder().transport(MockTransport::new())
}

#[test]
fn the_variables_of_a_url() {
    let url = |client: Result<Client, BuildError>| match client {
        Ok(client) => client.list_things().request().unwrap().uri().to_string(),
        Err(error) => error.to_string(),
    };
    assert_eq!(
        url(offline().build()),
        "https://eu.example.com:443/v1/things"
    );
    let builder = || {
        offline()
            .region(Region::Us1)
            .port("8443")
            .base_path("a/b")
    };
    assert_eq!(
        url(builder().build()),
        "https://us-1.example.com:8443/a/b/things"
    );
    assert_eq!(
        url(builder().scheme(Scheme::Http).region("ca").build()),
        "http://ca.example.com:8443/a/b/things"
    );
    // Another value of the list needs a variable that has no default.
    let sandbox = || builder().server(Server::Sandbox);
    assert_eq!(
        url(sandbox().build()),
        "the URL of the server has no value for `tenant`; give one to `ClientBuilder::tenant`"
    );
    assert_eq!(
        url(sandbox().tenant("acme").base_path(BasePath::V2).build()),
        "https://acme.sandbox.example.com/v2/things"
    );
    assert_eq!(
        url(builder().server(Server::Dev).build()),
        "https://dev.example.com/things"
    );
    assert_eq!(
        url(sandbox().base_url("http://localhost").build()),
        "http://localhost/things"
    );
    let error = url(builder().port("many").build());
    assert!(
        error.starts_with("`https://us-1.example.com:many/a/b` is no base URL: "),
        "{error}"
    );
}

#[test]
fn the_servers_of_one_path() {
    let url = |client: Result<Client, BuildError>| {
        let client = client.unwrap();
        let things = client.call(ListThings::new()).request().unwrap();
        assert_eq!(things.uri(), "https://eu.example.com:443/v1/things");
        client.call(PutFile::new()).request().unwrap().uri().to_string()
    };
    let builder = offline;
    assert_eq!(url(builder().build()), "https://files.example.com/short/files");
    assert_eq!(
        url(builder().timeout_variable("long").build()),
        "https://files.example.com/long/files"
    );
    let by_region = || builder().files_server(FilesServer::ByRegion);
    assert_eq!(url(by_region().build()), "https://ap.files.example.com/files");
    assert_eq!(
        url(by_region().files_region("mars").build()),
        "https://mars.files.example.com/files"
    );
}
