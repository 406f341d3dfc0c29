//! The programs of `tests/programs/` are built with the emitted crates of the cases below `tests/cases/programs/`, and run
//! against servers that behave as their services do.

use allof::diagnostic::Diagnostics;
use allof::files::FileSet;
use allof_tests::cases::all;
use allof_tests::crates::{cargo, put};
use allof_tests::project::text_of;
use allof_tests::server::Request;
use allof_tests::service::Service;
use allof_tests::shared::root;
use allof_tests::wire::{BAD_REQUEST, PROGRESS};
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// The package of the programs. TLS is left out, since it takes longer to build than all of them.
const MANIFEST: &str = r#"
[workspace]
members = ["chat-client", "issues-client", "playlist-client"]

[package]
name = "programs"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
ampersand-client = { path = "{generated}", default-features = false, features = ["reqwest"] }
chat-client = { path = "chat-client", default-features = false, features = ["reqwest"] }
issues-client = { path = "issues-client", default-features = false, features = ["blocking"] }
playlist-client = { path = "playlist-client", default-features = false, features = ["reqwest"] }
tokio = { version = "1.38", features = ["macros", "rt", "time"] }
"#;

/// The folder of the executable files, which the first test builds.
static PROGRAMS: LazyLock<PathBuf> = LazyLock::new(|| {
    let mut files = FileSet::new();
    let (cases, _) = all().unwrap();
    for case in cases {
        let Some(name) = case.name.strip_prefix("programs/") else {
            continue;
        };
        let mut config = case.config();
        config.package.name = Some(format!("{name}-client"));
        let generation = allof::generate(&config, &|_| {}, &mut Diagnostics::new());
        for (path, text) in generation.generated.unwrap().files {
            files.insert(format!("{name}-client/{path}"), text);
        }
    }
    for name in ["backfill", "chat", "issues", "playlist"] {
        let program = text_of(&format!("tests/programs/{name}.rs"));
        files.insert(format!("src/bin/{name}.rs"), program);
    }
    let generated = root().join("generated").display().to_string();
    let manifest = MANIFEST.replace("{generated}", &generated.replace('\\', "/"));
    files.insert("Cargo.toml".to_owned(), manifest);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("programs");
    let target = folder.with_file_name("emitted").join("target");
    put(&folder, &files).unwrap();
    cargo(&folder, &target, &["build", "--quiet"]).unwrap_or_else(|said| panic!("{said}"));
    target.join("debug")
});

fn program(name: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(PROGRAMS.join(name));
    command.args(arguments).envs(variables.iter().copied());
    // A proxy would not reach the server of the test.
    command.env("NO_PROXY", "*");
    command
}

/// Returns what a program that ended wrote to stdout and stderr.
#[track_caller]
fn said(output: &Output, success: bool) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.success(), success, "{out}{error}");
    (out, error)
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_chat_is_printed_while_it_is_written() {
    let (printed, go) = channel::<()>();
    let go = Mutex::new(go);
    let service = Service::start(move |request, reply| {
        if request.header("authorization") != Some("Bearer the-key") {
            let error = r#"{"error": {"message": "no such key", "type": "invalid_request_error", "code": null}}"#;
            return reply.json(401, &[], error);
        }
        assert_eq!(request.line, "POST /v1/chat/completions HTTP/1.1");
        assert_eq!(request.header("accept"), Some("text/event-stream"));
        assert!(
            request.body.contains(r#""stream":true"#),
            "{}",
            request.body
        );
        assert!(request.body.contains("Why is the sky blue?"));
        reply.begin("text/event-stream; charset=utf-8")?;
        let chunk = |rest: &str| format!("data: {{\"id\": \"chatcmpl-1\", {rest}}}\n\n");
        let delta = |delta: &str| {
            chunk(&format!(
                r#""choices": [{{"index": 0, "delta": {delta}, "finish_reason": null}}], "usage": null"#
            ))
        };
        reply.piece(&delta(r#"{"role": "assistant", "content": ""}"#))?;
        for text in ["Because", " of", " Rayleigh"] {
            let event = delta(&format!(r#"{{"content": {text:?}}}"#));
            // The bytes of an event may arrive in any pieces.
            let (first, second) = event.split_at(9);
            reply.piece(first)?;
            reply.piece(second)?;
            go.lock().unwrap().recv_timeout(PATIENCE).unwrap();
        }
        reply.piece(": a comment keeps the connection open\n\n")?;
        reply.piece(&chunk(
            r#""choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]"#,
        ))?;
        reply.piece(&chunk(
            r#""choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 3}"#,
        ))?;
        reply.piece("data: [DONE]\n\n")?;
        reply.piece("")
    });
    let url = format!("{}/v1", service.origin());
    let variables = [("CHAT_KEY", "the-key"), ("CHAT_URL", url.as_str())];
    let mut command = program("chat", &["Why is the sky blue?"], &variables);
    let command = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    // Each piece is printed before the service sends the next one.
    for piece in ["Because", " of", " Rayleigh"] {
        let mut read = vec![0; piece.len()];
        out.read_exact(&mut read).unwrap();
        assert_eq!(String::from_utf8(read).unwrap(), piece);
        printed.send(()).unwrap();
    }
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    assert_eq!(rest, "\n");
    let (_, error) = said(&child.wait_with_output().unwrap(), true);
    assert_eq!(error, "12 tokens\n");

    let variables = [("CHAT_KEY", "another"), ("CHAT_URL", url.as_str())];
    let output = program("chat", &["Why?"], &variables).output().unwrap();
    let (_, error) = said(&output, false);
    assert_eq!(error, "chat: the key is refused: no such key\n");
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn issues_are_printed_from_all_pages() {
    let service = Service::start(|request, reply| {
        let origin = format!("http://{}", request.header("host").unwrap());
        let target = request.line.split(' ').nth(1).unwrap();
        let (path, query) = target.split_once('?').unwrap();
        if path != "/repos/acme/rocket/issues" {
            return reply.json(404, &[], r#"{"message": "Not Found", "status": "404"}"#);
        }
        let pair = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name));
        assert_eq!(pair("per_page="), Some("100"));
        let page: usize = pair("page=").map_or(1, |page| page.parse().unwrap());
        let url = |page: usize| format!("<{origin}{path}?per_page=100&page={page}>");
        let links = match page {
            1 => format!("{}; rel=\"next\", {}; rel=\"last\"", url(2), url(3)),
            2 => format!(
                "{}; rel=\"prev\", {}; rel=\"next\", {}; rel=\"first\"",
                url(1),
                url(3),
                url(1)
            ),
            _ => format!("{}; rel=\"prev\", {}; rel=\"first\"", url(2), url(1)),
        };
        let issue = |number: usize, rest: &str| {
            format!(
                r#"{{"number": {number}, "title": "Issue {number}", "state": "open", "labels": [] {rest}}}"#
            )
        };
        let user = r#", "user": {"login": "octo", "id": 1}"#;
        let pull = format!(r#"{user}, "pull_request": {{"url": "{origin}/pulls/1"}}"#);
        let items = match page {
            1 => [issue(9, user), issue(8, &pull)].join(", "),
            2 => [issue(5, user), issue(4, r#", "user": null"#)].join(", "),
            _ => issue(1, user),
        };
        let left = (60 - page).to_string();
        let headers = [
            ("link", links.as_str()),
            ("x-ratelimit-remaining", left.as_str()),
        ];
        reply.json(200, &headers, &format!("[{items}]"))
    });
    let origin = service.origin();
    let variables = [("ISSUES_URL", origin.as_str())];
    let output = program("issues", &["acme/rocket"], &variables)
        .output()
        .unwrap();
    let printed =
        "#9 Issue 9 (octo)\n#5 Issue 5 (octo)\n#4 Issue 4 (nobody)\n#1 Issue 1 (octo)\n4 issues\n";
    assert_eq!(said(&output, true).0, printed);
    let output = program("issues", &["acme/other"], &variables)
        .output()
        .unwrap();
    assert_eq!(
        said(&output, false).1,
        "issues: there is no repository acme/other\n"
    );
}

/// Returns the response of a token endpoint that gives this token.
fn token(value: &str) -> String {
    format!(r#"{{"access_token": "{value}", "token_type": "Bearer", "expires_in": 3600}}"#)
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_playlist_is_printed_although_its_token_expires() {
    let tokens = AtomicUsize::new(0);
    let service = Service::start(move |request, reply| {
        let Request { line, body, .. } = request;
        if line == "POST /api/token HTTP/1.1" {
            assert_eq!(body, "grant_type=client_credentials");
            if request.header("authorization") != Some("Basic aWQ6c2VjcmV0") {
                return reply.json(400, &[], r#"{"error": "invalid_client"}"#);
            }
            let number = tokens.fetch_add(1, Ordering::SeqCst);
            return reply.json(200, &[], &token(&format!("token-{number}")));
        }
        // The first token expires before the second page is asked for.
        let given = tokens.load(Ordering::SeqCst);
        let has_expired = given == 1 && line.contains("offset=2");
        let latest = format!("Bearer token-{}", given.wrapping_sub(1));
        if has_expired || request.header("authorization") != Some(&latest) {
            let error = r#"{"error": {"status": 401, "message": "The access token expired"}}"#;
            return reply.json(401, &[("www-authenticate", "Bearer")], error);
        }
        let origin = format!("http://{}", request.header("host").unwrap());
        let next = format!("\"{origin}/v1/playlists/37i9dQ/tracks?limit=50&offset=2\"");
        let track = |name: &str, artists: &str, time: u32| {
            format!(
                r#"{{"added_at": "2026-01-02T03:04:05Z", "track": {{"name": "{name}", "artists": [{artists}], "duration_ms": {time}}}}}"#
            )
        };
        let artist = r#"{"name": "Ada", "id": "1"}"#;
        let both = format!(r#"{artist}, {{"name": "Grace"}}"#);
        let body = match line.as_str() {
            "GET /v1/playlists/37i9dQ HTTP/1.1" => {
                r#"{"id": "37i9dQ", "name": "Machines"}"#.to_owned()
            }
            "GET /v1/playlists/37i9dQ/tracks?limit=50 HTTP/1.1" => {
                let items = [
                    track("Notes", artist, 185_000),
                    r#"{"track": null}"#.to_owned(),
                ]
                .join(", ");
                format!(r#"{{"items": [{items}], "next": {next}, "total": 3}}"#)
            }
            "GET /v1/playlists/37i9dQ/tracks?limit=50&offset=2 HTTP/1.1" => {
                let items = track("Compiler", &both, 61_500);
                format!(r#"{{"items": [{items}], "next": null, "total": 3}}"#)
            }
            _ => {
                return reply.json(
                    404,
                    &[],
                    r#"{"error": {"status": 404, "message": "Not found."}}"#,
                );
            }
        };
        reply.json(200, &[], &body)
    });
    let (url, token_url) = (
        format!("{}/v1", service.origin()),
        format!("{}/api/token", service.origin()),
    );
    let mut variables = [
        ("MUSIC_ID", "id"),
        ("MUSIC_SECRET", "secret"),
        ("MUSIC_URL", &url),
        ("MUSIC_TOKEN_URL", &token_url),
    ];
    let output = program("playlist", &["37i9dQ"], &variables)
        .output()
        .unwrap();
    let printed =
        "Machines\n1. Ada: Notes (3:05)\n2. not available\n3. Ada, Grace: Compiler (1:01)\n";
    assert_eq!(said(&output, true).0, printed);
    let output = program("playlist", &["other"], &variables)
        .output()
        .unwrap();
    assert_eq!(
        said(&output, false).1,
        "playlist: there is no playlist other\n"
    );
    variables[1].1 = "wrong";
    let output = program("playlist", &["37i9dQ"], &variables)
        .output()
        .unwrap();
    let (_, error) = said(&output, false);
    let expected = "playlist: no access token for `music_oauth`: the token endpoint answered 400 Bad Request: invalid_client\n";
    assert_eq!(error, expected);
}

#[test]
#[ignore = "slow: `cargo xtask ci` runs it"]
fn a_backfill_is_followed_to_its_end() {
    let count = AtomicUsize::new(0);
    let service = Service::start(move |request, reply| {
        assert_eq!(request.header("x-api-key"), Some("the-key"));
        let problem = [("content-type", "application/problem+json")];
        let path = request.line.split(' ').nth(1).unwrap();
        let path =
            path.strip_prefix("/v1/projects/my-project/integrations/1/installations/2/objects/");
        match path.unwrap() {
            "contact/backfill-progress" => {}
            "wrong/backfill-progress" => return reply.of(400, &problem, BAD_REQUEST),
            _ => {
                let body = r#"{"title": "Not Found", "status": 404, "detail": "no backfill", "remedy": "Start one first."}"#;
                return reply.of(404, &problem, body);
            }
        }
        let records = match count.fetch_add(1, Ordering::SeqCst) {
            1 => return reply.of(429, &[("retry-after", "1")], ""),
            0 => "0",
            2 => "2500",
            _ => "5000",
        };
        let body = PROGRESS.replace("1250", records);
        reply.json(200, &[], &body)
    });
    let url = format!("{}/v1", service.origin());
    let variables = [
        ("AMPERSAND_KEY", "the-key"),
        ("AMPERSAND_URL", &url),
        ("AMPERSAND_PAUSE_MS", "5"),
    ];
    let run = |object: &str| {
        let arguments = ["my-project", "1", "2", object];
        program("backfill", &arguments, &variables)
            .output()
            .unwrap()
    };
    let printed = "\
[....................]   0 % 0 of 5000 records
[##########..........]  50 % 2500 of 5000 records
[####################] 100 % 5000 of 5000 records
";
    let start = std::time::Instant::now();
    assert_eq!(said(&run("contact"), true).0, printed);
    assert!(start.elapsed() >= Duration::from_secs(1));
    let expected = "\
backfill: the server answered 400 Bad Request: The input message is incorrect (request req-7)
  exampleNumericProperty: exampleNumericProperty should be numeric
  items[0].examplePropertyWithPattern: examplePropertyWithPattern a2345678901 doesn't match pattern '^\\d{11}$'
";
    assert_eq!(said(&run("wrong"), false).1, expected);
    let expected = "\
backfill: the server answered 404 Not Found: no backfill (request req-7)
  Start one first.
";
    assert_eq!(said(&run("lead"), false).1, expected);
}
