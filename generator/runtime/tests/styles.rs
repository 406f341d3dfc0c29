//! Parameters, forms and multipart bodies as they are written: the tables of OpenAPI and the examples of RFC 6570.
#![cfg(all(
    feature = "cookie-parameters",
    feature = "files",
    feature = "forms",
    feature = "header-parameters",
    feature = "path-styles"
))]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod support;

use allof_runtime::{
    File, HeaderStyle, PartEncoding, Query, RequestBuilder, Segment, ToTree, Tree,
};
use serde_json::{Value, json};
use support::{Sent, sent};

fn color() -> [Value; 4] {
    [
        json!(""),
        json!("blue"),
        json!(["blue", "black", "brown"]),
        json!({"R": 100, "G": 200, "B": 150}),
    ]
}

/// An object whose members stay in this order.
struct Rgb;

impl ToTree for Rgb {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Object(vec![
            ("R".into(), Tree::Int(100)),
            ("G".into(), Tree::Int(200)),
            ("B".into(), Tree::Int(150)),
        ])
    }
}

fn path(value: &dyn ToTree, how: Segment) -> Result<String, String> {
    let sent = sent(|request| {
        request.path("/").segment_as("color", value, how);
    })?;
    Ok(sent.target.trim_start_matches('/').to_owned())
}

fn query(value: &dyn ToTree, how: Query) -> String {
    let sent = sent(|request| {
        request.path("/").query("color", value, how);
    });
    sent.unwrap()
        .target
        .trim_start_matches("/")
        .trim_start_matches('?')
        .to_owned()
}

#[test]
fn path_parameters_are_written_in_every_style() {
    let [empty, string, array, _] = color();
    for (how, of_string, of_array, of_object) in [
        (
            Segment::SIMPLE,
            "blue",
            "blue,black,brown",
            "R,100,G,200,B,150",
        ),
        (
            Segment::SIMPLE_EXPLODE,
            "blue",
            "blue,black,brown",
            "R=100,G=200,B=150",
        ),
        (
            Segment::LABEL,
            ".blue",
            ".blue,black,brown",
            ".R,100,G,200,B,150",
        ),
        (
            Segment::LABEL_EXPLODE,
            ".blue",
            ".blue.black.brown",
            ".R=100.G=200.B=150",
        ),
        (
            Segment::MATRIX,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            Segment::MATRIX_EXPLODE,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
    ] {
        assert_eq!(path(&string, how).unwrap(), of_string);
        assert_eq!(path(&array, how).unwrap(), of_array);
        assert_eq!(path(&Rgb, how).unwrap(), of_object);
        assert!(path(&json!([]), how).is_err());
        assert!(path(&json!(null), how).is_err());
    }
    assert_eq!(path(&empty, Segment::MATRIX).unwrap(), ";color");
    assert_eq!(
        path(&empty, Segment::LABEL).unwrap_err(),
        "`color` cannot be sent: a path cannot have the segment `.`"
    );
    assert_eq!(
        path(&empty, Segment::SIMPLE).unwrap_err(),
        "`color` cannot be sent: it is empty, and a path cannot have an empty segment"
    );
    assert_eq!(
        path(&json!(["a,b", "c/d"]), Segment::SIMPLE).unwrap(),
        "a%2Cb,c%2Fd"
    );
    assert_eq!(
        path(&json!({"a": 1}), Segment::JSON).unwrap(),
        "%7B%22a%22%3A1%7D"
    );
    assert_eq!(path(&json!(true), Segment::SIMPLE).unwrap(), "true");
    assert_eq!(path(&1e21_f64, Segment::SIMPLE).unwrap(), "1e21");
    assert_eq!(path(&5.0_f64, Segment::SIMPLE).unwrap(), "5");
}

#[test]
fn a_dot_segment_made_of_two_parameters_is_refused() {
    let two = |first: &str, second: &str| {
        sent(|request| {
            request
                .path("/a/")
                .segment("x", &first)
                .segment("y", &second)
                .path("/b");
        })
    };
    assert!(two(".", ".").is_err());
    assert!(two(".", "a").is_ok());
    let verb = sent(|request| {
        request.path("/a/").segment("x", &"..").path(":verb");
    });
    assert_eq!(verb.unwrap().target, "/a/..:verb");
}

#[test]
fn query_parameters_are_written_in_every_style() {
    let [empty, string, array, _] = color();
    for (how, of_empty, of_string, of_array, of_object) in [
        (
            Query::FORM,
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ),
        (
            Query::FORM_JOINED,
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ),
        (
            Query::SPACE,
            "color=",
            "color=blue",
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            Query::PIPE,
            "color=",
            "color=blue",
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            Query::DEEP,
            "color=",
            "color=blue",
            "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ] {
        assert_eq!(query(&empty, how), of_empty);
        assert_eq!(query(&string, how), of_string);
        assert_eq!(query(&array, how), of_array);
        assert_eq!(query(&Rgb, how), of_object);
        assert_eq!(query(&None::<String>, how), "");
        assert_eq!(query(&json!([]), how), "");
        assert_eq!(query(&json!({}), how), "");
        assert_eq!(query(&json!([null]), how), "");
    }
    let colors = json!(["blue", "black"]);
    assert_eq!(
        query(&colors, Query::SPACE_EXPLODE),
        query(&colors, Query::FORM)
    );
    assert_eq!(
        query(&json!({"a": {"b": [1, {"c": 2}]}}), Query::DEEP),
        "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=2"
    );
    let lists = json!({"a": [1, 2], "b": [{"c": [3]}]});
    for (how, expected) in [
        (
            Query::DEEP,
            "color[a][0]=1&color[a][1]=2&color[b][0][c][0]=3",
        ),
        (
            Query::DEEP_BRACKETS,
            "color[a][]=1&color[a][]=2&color[b][][c][]=3",
        ),
        (Query::DEEP_REPEAT, "color[a]=1&color[a]=2&color[b][c]=3"),
    ] {
        let expected = expected.replace('[', "%5B").replace(']', "%5D");
        assert_eq!(query(&lists, how), expected);
    }
    assert_eq!(query(&None::<i64>, Query::JSON_OR_NULL), "color=null");
    assert_eq!(query(&None::<i64>, Query::JSON), "");
    assert_eq!(
        query(
            &json!({"a": "x y", "b": [1, 2], "c": {"d": 3}}),
            Query::FORM_TEXT
        ),
        "color=a%3Dx%2By%26b%3D1%26b%3D2%26c%3D%257B%2522d%2522%253A3%257D"
    );
    assert_eq!(query(&"a=1", Query::FORM_TEXT), "color=a%3D1");
    assert_eq!(
        query(&Rgb, Query::JSON),
        "color=%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
    );
    assert_eq!(
        query(&"a b&c=d/é+", Query::FORM),
        "color=a%20b%26c%3Dd%2F%C3%A9%2B"
    );
    assert_eq!(
        query(&"a b&c=d/?:@é+#%2F%", Query::FORM.allow_reserved()),
        "color=a%20b%26c=d/?:@%C3%A9%2B%23%2F%25"
    );
    assert_eq!(
        query(
            &json!({"page": 2, "sort": ["amount,desc", "name,asc"]}),
            Query::FORM
        ),
        "page=2&sort=amount%2Cdesc&sort=name%2Casc"
    );
    assert_eq!(query(&json!(["a,b"]), Query::FORM_JOINED), "color=a%2Cb");
}

/// The examples of RFC 6570 that OpenAPI can express.
#[test]
fn the_examples_of_rfc_6570_are_expanded() {
    let keys = Tree::Object(vec![
        ("semi".into(), Tree::String(";".into())),
        ("dot".into(), Tree::String(".".into())),
        ("comma".into(), Tree::String(",".into())),
    ]);
    struct Keys<'a>(Tree<'a>);
    impl ToTree for Keys<'_> {
        fn to_tree(&self) -> Tree<'_> {
            self.0.clone()
        }
    }
    let keys = Keys(keys);
    assert_eq!(
        path(&keys, Segment::SIMPLE).unwrap(),
        "semi,%3B,dot,.,comma,%2C"
    );
    assert_eq!(
        path(&keys, Segment::SIMPLE_EXPLODE).unwrap(),
        "semi=%3B,dot=.,comma=%2C"
    );
    assert_eq!(
        path(&keys, Segment::LABEL_EXPLODE).unwrap(),
        ".semi=%3B.dot=..comma=%2C"
    );
    assert_eq!(
        path(&keys, Segment::MATRIX_EXPLODE).unwrap(),
        ";semi=%3B;dot=.;comma=%2C"
    );
    assert_eq!(
        path(&"Hello World!", Segment::SIMPLE).unwrap(),
        "Hello%20World%21"
    );
    assert_eq!(path(&"50%", Segment::SIMPLE).unwrap(), "50%25");
    assert_eq!(query(&keys, Query::FORM), "semi=%3B&dot=.&comma=%2C");
    assert_eq!(
        query(&keys, Query::FORM_JOINED),
        "color=semi,%3B,dot,.,comma,%2C"
    );
}

#[test]
fn query_parameters_are_joined_with_a_whole_query_string() {
    let both = sent(|request| {
        request
            .path("/")
            .query("a", &1_i64, Query::FORM)
            .query("b c", &"ü", Query::FORM);
    });
    assert_eq!(both.unwrap().target, "/?a=1&b%20c=%C3%BC");
    let whole = sent(|request| {
        request
            .path("/")
            .querystring(&"a=b c&d=é", &[])
            .query("x", &1_i64, Query::FORM);
    });
    assert_eq!(whole.unwrap().target, "/?a=b%20c&d=%C3%A9&x=1");
    let object = sent(|request| {
        request
            .path("/")
            .querystring(&json!({"a": "b c", "d": [1, 2], "e": {"f": 1}}), &[]);
    });
    let json = "e=%7B%22f%22%3A1%7D";
    assert_eq!(object.unwrap().target, format!("/?a=b+c&d=1&d=2&{json}"));
    let encodings = [PartEncoding {
        name: "d",
        content_type: None,
        query: Some(Query::FORM_JOINED),
        headers: &[],
    }];
    let joined = sent(|request| {
        request
            .path("/")
            .querystring(&json!({"a": "b", "d": [1, 2]}), &encodings);
    });
    assert_eq!(joined.unwrap().target, "/?a=b&d=1,2");
    let text = sent(|request| {
        request
            .path("/")
            .querystring_json(&json!({"a": [1]}))
            .querystring_json(&None::<i64>);
    });
    assert_eq!(text.unwrap().target, "/?%7B%22a%22%3A%5B1%5D%7D");
}

fn header(value: &dyn ToTree, how: HeaderStyle) -> Result<Option<String>, String> {
    let sent = sent(|request| {
        request.path("/").header_as("X-Color", value, how);
    })?;
    Ok(sent.header("x-color"))
}

#[test]
fn headers_and_cookies_are_written_in_every_style() {
    let [_, string, array, _] = color();
    for (value, how, text) in [
        (&string as &dyn ToTree, HeaderStyle::Simple, "blue"),
        (&array, HeaderStyle::Simple, "blue,black,brown"),
        (&Rgb, HeaderStyle::Simple, "R,100,G,200,B,150"),
        (&Rgb, HeaderStyle::SimpleExplode, "R=100,G=200,B=150"),
        (&Rgb, HeaderStyle::Json, r#"{"R":100,"G":200,"B":150}"#),
        (&json!("é😀"), HeaderStyle::Json, r#""\u00e9\ud83d\ude00""#),
        (&json!("a b/c"), HeaderStyle::Simple, "a b/c"),
    ] {
        assert_eq!(header(value, how).unwrap().unwrap(), text);
    }
    assert_eq!(header(&None::<String>, HeaderStyle::Simple), Ok(None));
    for wrong in ["a\nb", "\u{7f}", "\0"] {
        let error = header(&wrong, HeaderStyle::Simple).unwrap_err();
        assert!(error.starts_with("`X-Color` cannot be sent"), "{error}");
    }
    let name = sent(|request| {
        request.path("/").header("X Color", &"a");
    });
    assert_eq!(
        name.unwrap_err(),
        "`X Color` cannot be sent: it is no name of a header"
    );
    let cookies = sent(|request| {
        request.path("/");
        request.cookie("a", &"x; y").cookie("none", &None::<i64>);
        // The characters of a token, and others.
        request.cookie("!#$%&'*+-.^_`|~", &json!(["&", 2]));
        request.cookie("b c[1]", &3);
        request.cookie("list", &json!([1, 2])).cookie_as(
            "joined",
            &json!([1, 2]),
            Query::FORM_JOINED,
        );
    });
    assert_eq!(
        cookies.unwrap().header("cookie").unwrap(),
        "a=x%3B%20y; !#$%&'*+-.^_`|~=%26; !#$%&'*+-.^_`|~=2; b%20c%5B1%5D=3; list=1; list=2; joined=1,2"
    );
}

/// The examples of OpenAPI 3.2, section 4.12.6.
#[test]
fn plain_cookies_are_not_escaped() {
    let [empty, string, array, _] = color();
    let cookies = |value: &dyn ToTree, explode: bool| {
        let sent = sent(|request| {
            request.path("/").plain_cookie("color", value, explode);
        });
        sent.map(|sent| sent.header("cookie").unwrap_or_default())
    };
    for (value, explode, text) in [
        (&empty as &dyn ToTree, true, "color="),
        (&string, true, "color=blue"),
        (&array, false, "color=blue,black,brown"),
        (&array, true, "color=blue; color=black; color=brown"),
        (&Rgb, false, "color=R,100,G,200,B,150"),
        (&Rgb, true, "R=100; G=200; B=150"),
        (&None::<String>, true, ""),
        (&json!([]), false, ""),
        (&"a b=c%20&d", true, "color=a b=c%20&d"),
    ] {
        assert_eq!(cookies(value, explode).unwrap(), text);
    }
    for wrong in ["a; b=c", "a\r\nb"] {
        let error = cookies(&wrong, true).unwrap_err();
        assert!(error.contains("cannot be sent"), "{error}");
    }
}

fn body(write: impl Fn(&mut RequestBuilder)) -> Sent {
    sent(|request| {
        request.path("/");
        write(request);
    })
    .unwrap()
}

#[test]
fn request_bodies_are_written_in_every_form() {
    let json = body(|request| {
        request.json("application/json", &json!({"a": [1, null]}));
    });
    assert_eq!(json.body, r#"{"a":[1,null]}"#);
    assert_eq!(json.header("content-type").unwrap(), "application/json");
    let text = body(|request| {
        request.text("text/plain", "grüße");
    });
    assert_eq!(text.body, "grüße");
    let bytes = body(|request| {
        request.bytes("application/octet-stream", vec![1, 2]);
    });
    assert_eq!(bytes.body, "\u{1}\u{2}");
    let value = json!({"a b": "c d&é~*", "list": [1, 2], "none": null, "object": {"x": 1}, "deep": {"y": [2]}});
    let form = body(|request| {
        let encoding = PartEncoding {
            name: "deep",
            content_type: None,
            query: Some(Query::DEEP),
            headers: &[],
        };
        request.form("application/x-www-form-urlencoded", &value, &[encoding]);
    });
    // The order of a map's members is that of `serde_json`, which a feature of it may change.
    let mut pairs: Vec<&str> = form.body.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(
        pairs,
        [
            "a+b=c+d%26%C3%A9%7E*",
            "deep%5By%5D%5B0%5D=2",
            "list=1",
            "list=2",
            "object=%7B%22x%22%3A1%7D"
        ]
    );
}

struct Upload {
    file: File,
    note: String,
}

impl ToTree for Upload {
    fn to_tree(&self) -> Tree<'_> {
        Tree::Object(vec![
            ("file".into(), self.file.to_tree()),
            ("note".into(), self.note.to_tree()),
            (
                "tags".into(),
                Tree::Array(vec![Tree::Int(1), Tree::Bool(true)]),
            ),
            ("meta".into(), Tree::Object(vec![("a".into(), Tree::Null)])),
        ])
    }
}

#[test]
fn multipart_parts_are_written() {
    let upload = Upload {
        file: File::new("\u{1}\r\n--x")
            .with_file_name("a \"b\".png")
            .with_content_type("image/png"),
        note: "hällo".into(),
    };
    let write = |upload: &Upload| {
        body(|request| {
            let note = PartEncoding {
                name: "note",
                content_type: Some("text/plain; charset=utf-8"),
                query: None,
                headers: &[],
            };
            request.multipart("multipart/form-data", upload, &[note]);
        })
    };
    let sent = write(&upload);
    let media = sent.header("content-type").unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.png\"\r\n\
         Content-Type: image/png\r\n\r\n\u{1}\r\n--x\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\nhällo\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\n1\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ntrue\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"meta\"\r\n\
         Content-Type: application/json\r\n\r\n{{\"a\":null}}\r\n--{boundary}--\r\n"
    );
    assert_eq!(sent.body, expected);
    assert_eq!(write(&upload).body, expected);
    let other = Upload {
        file: File::new(boundary.to_owned()),
        note: String::new(),
    };
    let sent = write(&other);
    assert!(
        sent.body
            .contains("filename=\"file\"\r\nContent-Type: application/octet-stream")
    );
}

struct Styled;

impl ToTree for Styled {
    fn to_tree(&self) -> Tree<'_> {
        let list = || Tree::Array(vec!["a b".to_tree(), "c&d".to_tree()]);
        let object = || {
            Tree::Object(vec![
                ("x".into(), Tree::Int(1)),
                ("y".into(), Tree::Array(vec![Tree::Bool(true)])),
            ])
        };
        Tree::Object(vec![
            ("comma".into(), list()),
            ("pipe".into(), list()),
            ("space".into(), list()),
            ("each".into(), list()),
            ("deep".into(), object()),
            ("one".into(), "e|f".to_tree()),
            ("form".into(), object()),
        ])
    }
}

#[test]
fn parts_with_a_style_are_joined_or_named_by_their_paths_and_not_percent_encoded() {
    let encoding = |name, query| PartEncoding {
        name,
        content_type: (name == "form").then_some("application/json"),
        query: Some(query),
        headers: &[],
    };
    let sent = body(|request| {
        let encodings = [
            encoding("comma", Query::FORM_JOINED.allow_reserved()),
            encoding("pipe", Query::PIPE),
            encoding("space", Query::SPACE),
            encoding("each", Query::FORM),
            encoding("deep", Query::DEEP),
            encoding("one", Query::PIPE),
            encoding("form", Query::FORM),
        ];
        request.multipart("multipart/form-data", &Styled, &encodings);
    });
    let media = sent.header("content-type").unwrap();
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let part = |(name, text)| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
    };
    let expected: String = [
        ("comma", "a b,c&d"),
        ("pipe", "a b|c&d"),
        ("space", "a b c&d"),
        ("each", "a b"),
        ("each", "c&d"),
        ("deep[x]", "1"),
        ("deep[y][0]", "true"),
        ("one", "e|f"),
        ("x", "1"),
        ("y", "true"),
    ]
    .into_iter()
    .map(part)
    .collect();
    assert_eq!(sent.body, format!("{expected}--{boundary}--\r\n"));
}
