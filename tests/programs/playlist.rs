//! Prints the tracks of a playlist. The program logs in with an ID and a secret of its own:
//!
//! ```console
//! $ MUSIC_ID=… MUSIC_SECRET=… playlist 37i9dQ
//! ```

use playlist_client::operations::GetPlaylistError;
use playlist_client::{Client, OAuth};
use std::env;
use std::process::ExitCode;

type Failure = Box<dyn std::error::Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("playlist: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Failure> {
    let id = env::args().nth(1).ok_or("usage: playlist ID")?;
    let mut oauth = OAuth::client_credentials(env::var("MUSIC_ID")?, env::var("MUSIC_SECRET")?);
    if let Ok(url) = env::var("MUSIC_TOKEN_URL") {
        oauth = oauth.token_url(url);
    }
    let mut builder = Client::builder().bearer_source(oauth);
    if let Ok(url) = env::var("MUSIC_URL") {
        builder = builder.base_url(url);
    }
    print_tracks(&builder.build()?, &id).await
}

async fn print_tracks(client: &Client, id: &str) -> Result<(), Failure> {
    let playlist = client.get_playlist(id).await.map_err(|error| {
        match error.api().map(|error| &error.body) {
            Some(GetPlaylistError::NotFound(_)) => format!("there is no playlist {id}").into(),
            _ => Failure::from(error),
        }
    })?;
    println!("{}", playlist.name);
    let mut tracks = client.get_playlist_tracks(id).limit(50).items();
    let mut number = 0;
    while let Some(item) = tracks.next().await {
        number += 1;
        match item?.track {
            Some(track) => {
                let artists: Vec<&str> = track.artists.iter().map(|artist| &*artist.name).collect();
                let seconds = track.duration_ms / 1000;
                let (minutes, seconds) = (seconds / 60, seconds % 60);
                let artists = artists.join(", ");
                println!(
                    "{number}. {artists}: {} ({minutes}:{seconds:02})",
                    track.name
                );
            }
            None => println!("{number}. not available"),
        }
    }
    Ok(())
}
