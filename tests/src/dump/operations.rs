//! Prints operations.

use super::{Dump, docs, quoted};
use allof::ir::{
    Content, Form, HeaderForm, Operation, OperationId, PageHints, Parameter, PartEncoding,
    PartHeader, StreamFormat,
};
use std::fmt::Write as _;

impl Dump<'_> {
    pub(super) fn operation(&mut self, id: OperationId, operation: &Operation) {
        let name = &self.names.operations[id].method;
        let id = operation
            .id
            .as_ref()
            .map_or(String::new(), |id| format!(" {id}"));
        let tags = if operation.tags.is_empty() {
            String::new()
        } else {
            format!(" tagged {}", operation.tags.join(", "))
        };
        let head = format!(
            "operation {name}: {} {}{id}{tags}{}",
            operation.method,
            operation.template,
            docs(&operation.docs)
        );
        self.line(0, head);
        if self.api.servers.len() > 1 {
            self.line(1, format!("server {}", operation.server.0));
        }
        for alternative in &operation.security {
            let all: Vec<String> = alternative
                .iter()
                .map(|requirement| {
                    let key = &self.api.schemes[requirement.scheme].key;
                    let scopes = requirement.scopes.join(" ");
                    format!("{key}({scopes})")
                })
                .collect();
            self.line(1, format!("security {}", all.join(" and ")));
        }
        for parameter in &operation.parameters {
            let text = self.parameter(parameter);
            self.line(1, text);
            self.encodings(&parameter.encodings);
        }
        if let Some(body) = &operation.body {
            let required = if body.required { "" } else { " optional" };
            let docs = docs(&body.docs);
            self.line(1, format!("body{required}{docs}"));
            body.contents
                .iter()
                .for_each(|content| self.content(content));
        }
        for response in &operation.responses {
            let success = if response.success { " success" } else { "" };
            let head = format!("{:?}{success}{}", response.status, docs(&response.docs));
            self.line(1, format!("response {head}"));
            for header in &response.headers {
                let required = if header.required { "" } else { " optional" };
                let ty = self.ty(&header.ty);
                let docs = docs(&header.docs);
                let form = match header.form {
                    HeaderForm::Simple { explode: false } => "",
                    HeaderForm::Simple { explode: true } => " exploded",
                    HeaderForm::Json => " as JSON",
                };
                let secret = if header.secret { " secret" } else { "" };
                let name = &header.name;
                self.line(
                    2,
                    format!("header {name}: {ty}{form}{required}{secret}{docs}"),
                );
            }
            response
                .contents
                .iter()
                .for_each(|content| self.content(content));
            for link in &response.links {
                let target = link.target.as_ref();
                let target = target.map_or("?".to_owned(), |place| self.place(place));
                self.line(2, format!("link {} to {target}", quoted(&link.name)));
                for (name, value) in &link.values {
                    self.line(3, format!("{} {value:?}", quoted(name)));
                }
            }
        }
        self.pages(&operation.pages);
        self.text.push('\n');
    }

    fn pages(&mut self, pages: &PageHints) {
        let PageHints {
            hints,
            unread: _,
            is_fixed,
        } = pages;
        if *is_fixed && hints.is_empty() {
            self.line(1, "no pages");
        }
        for hint in hints {
            let mut text = format!("pages {:?} {:?}", hint.source, hint.style);
            let parameter = hint
                .parameter
                .iter()
                .map(|name| ("parameter", name.clone()));
            let paths = [
                ("next", &hint.next),
                ("items", &hint.items),
                ("more", &hint.more),
                ("count", &hint.count),
            ];
            let paths = paths.into_iter();
            let paths = paths.filter_map(|(what, path)| Some((what, path.as_ref()?.join("."))));
            for (what, name) in parameter.chain(paths) {
                let _ = write!(text, " {what} `{name}`");
            }
            if let Some(first) = hint.first {
                let _ = write!(text, " first {first}");
            }
            self.line(1, text);
        }
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        let mut text = format!(
            "{} {}: {}",
            format!("{:?}", parameter.location).to_lowercase(),
            quoted(&parameter.wire),
            self.ty(&parameter.ty)
        );
        for (is, word) in [
            (!parameter.required, " optional"),
            (parameter.nullable, " or null"),
            (parameter.secret, " secret"),
        ] {
            if is {
                text.push_str(word);
            }
        }
        let _ = write!(text, " as {:?}", parameter.style);
        for (is, word) in [
            (parameter.explode, " exploded"),
            (parameter.allow_reserved, " reserved"),
        ] {
            if is {
                text.push_str(word);
            }
        }
        if let Some(default) = &parameter.default {
            let _ = write!(text, " default {default}");
        }
        text + &docs(&parameter.docs)
    }

    fn encodings(&mut self, encodings: &[PartEncoding]) {
        for encoding in encodings {
            let exploded = if encoding.explode { " exploded" } else { "" };
            let style = encoding.style.map(|style| format!(" {style:?}{exploded}"));
            let style = style.unwrap_or_default();
            let kind = encoding.content_type.as_deref().unwrap_or("-");
            let headers = headers(&encoding.headers);
            self.line(3, format!("{} {kind}{style}{headers}", encoding.member));
        }
    }

    fn content(&mut self, content: &Content) {
        let (form, encodings) = match &content.form {
            Form::Json => ("json", &[][..]),
            Form::Xml => ("xml", &[][..]),
            Form::Text => ("text", &[][..]),
            Form::Stream(StreamFormat::Events { named: false, .. }) => ("events", &[][..]),
            Form::Stream(StreamFormat::Events { named: true, .. }) => ("named events", &[][..]),
            Form::Stream(StreamFormat::EventData { .. }) => ("data of events", &[][..]),
            Form::Stream(StreamFormat::PlainEvents { .. }) => ("plain events", &[][..]),
            Form::Stream(StreamFormat::JsonLines) => ("lines", &[][..]),
            Form::Stream(StreamFormat::JsonSequence) => ("sequence", &[][..]),
            Form::Bytes => ("bytes", &[][..]),
            Form::UrlEncoded(encodings) => ("form", encodings.as_slice()),
            Form::Multipart(encodings) => ("multipart", encodings.as_slice()),
            Form::Parts(_) => ("parts", &[][..]),
        };
        let ty = self.ty(&content.ty);
        let end = match &content.form {
            Form::Stream(
                StreamFormat::Events { end, .. }
                | StreamFormat::EventData { end }
                | StreamFormat::PlainEvents { end },
            ) => end
                .as_ref()
                .map_or_else(String::new, |end| format!(" until {end}")),
            _ => String::new(),
        };
        self.line(2, format!("{} as {form}{end}: {ty}", content.media_type));
        self.encodings(encodings);
        if let Form::Parts(encodings) = &content.form {
            for encoding in encodings.iter() {
                let kind = encoding.content_type.as_deref().unwrap_or("-");
                self.line(3, format!("part {kind}{}", headers(&encoding.headers)));
            }
        }
        for example in &content.examples {
            self.line(3, format!("example {}", example.value));
        }
    }
}

fn headers(headers: &[PartHeader]) -> String {
    let headers = headers.iter().map(|header| match &header.value {
        Some(value) => format!(" {}: {value}", header.name),
        None => format!(" {}", header.name),
    });
    headers.collect()
}
