// src/api.rs

use crate::runtime::{Api, Requirement, Scheme, SchemeKind, Server, ServerUrl};

pub(crate) static API: Api = Api {
    servers: &[Server {
        name: "base_url",
        urls: &[ServerUrl::fixed("https://chat.test/v1")],
    }],
    variables: &[],
    schemes: &[Scheme {
        name: "key",
        kind: SchemeKind::Bearer,
        method: "bearer",
    }],
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

pub(crate) const BEARER: Requirement = Requirement::of(0);

pub(crate) const BASE_URL: usize = 0;

// src/client.rs

use crate::api::{API, BEARER};
use crate::operations::CreateChatCompletion;
use crate::runtime::{Call, Client, ClientBuilder, Credential, Secret};
use crate::types::ChatRequest;

impl Client {
    /// Returns a builder of clients for the Chat API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

impl ClientBuilder {
    /// Authenticates with a bearer token, which is sent in `Authorization`.
    ///
    /// The key of a project.
    pub fn bearer(self, token: impl Into<Secret>) -> Self {
        self.credential(BEARER.scheme, Credential::Token(token.into()))
    }
}

impl Client {
    /// Writes the next message of a conversation.
    ///
    /// `POST /chat/completions`.
    ///
    /// Parameters: the fields of [`CreateChatCompletion`](crate::operations::CreateChatCompletion).
    ///
    /// [`Call::stream`](crate::Call::stream) returns the items of the response as they arrive
    /// (`text/event-stream`).
    ///
    /// # Errors
    ///
    /// - [`Unauthorized`](crate::operations::CreateChatCompletionError::Unauthorized): 401
    ///   Unauthorized: The request was refused.
    /// - [`TooManyRequests`](crate::operations::CreateChatCompletionError::TooManyRequests): 429
    ///   Too Many Requests: The request was refused.
    pub fn create_chat_completion(&self, body: ChatRequest) -> Call<CreateChatCompletion> {
        self.call(CreateChatCompletion::new(body))
    }
}

// src/types/chat_chunk_choice.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{FinishReason, Role};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoice {
    pub delta: ChatChunkChoiceDelta,
    pub finish_reason: Maybe<FinishReason>,
    pub extra: JsonObject,
}

impl ChatChunkChoice {
    #[must_use]
    pub fn new(delta: ChatChunkChoiceDelta) -> Self {
        Self {
            delta,
            finish_reason: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChatChunkChoice,
    "delta" => delta: required,
    "finish_reason" => finish_reason: maybe,
    .. => extra: rest,
}

/// The `delta` of a [`ChatChunkChoice`](crate::types::ChatChunkChoice).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatChunkChoiceDelta {
    pub role: Option<Role>,
    /// The next piece of the message.
    pub content: Maybe<String>,
    pub extra: JsonObject,
}

json_object! {
    ChatChunkChoiceDelta,
    "role" => role: optional,
    "content" => content: maybe,
    .. => extra: rest,
}

// src/types/chat_completion.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::{ChatMessage, FinishReason, Usage};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletion {
    pub id: String,
    pub choices: Vec<ChatCompletionChoice>,
    pub usage: Option<Usage>,
    pub extra: JsonObject,
}

impl ChatCompletion {
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        choices: impl IntoIterator<Item = ChatCompletionChoice>,
    ) -> Self {
        Self {
            id: id.into(),
            choices: choices.into_iter().collect(),
            usage: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChatCompletion,
    "id" => id: required,
    "choices" => choices: required,
    "usage" => usage: optional,
    .. => extra: rest,
}

/// An item of the `choices` of a [`ChatCompletion`](crate::types::ChatCompletion).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChoice {
    pub message: ChatMessage,
    pub finish_reason: Option<FinishReason>,
    pub extra: JsonObject,
}

impl ChatCompletionChoice {
    #[must_use]
    pub fn new(message: ChatMessage) -> Self {
        Self {
            message,
            finish_reason: None,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChatCompletionChoice,
    "message" => message: required,
    "finish_reason" => finish_reason: optional,
    .. => extra: rest,
}

// src/types/chat_completion_chunk.rs

use crate::runtime::{JsonObject, Maybe, json_object};
use crate::types::{ChatChunkChoice, Usage};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatCompletionChunk {
    pub id: String,
    /// Empty in the chunk that has the number of tokens.
    pub choices: Vec<ChatChunkChoice>,
    pub usage: Maybe<Usage>,
    pub extra: JsonObject,
}

impl ChatCompletionChunk {
    #[must_use]
    pub fn new(id: impl Into<String>, choices: impl IntoIterator<Item = ChatChunkChoice>) -> Self {
        Self {
            id: id.into(),
            choices: choices.into_iter().collect(),
            usage: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ChatCompletionChunk,
    "id" => id: required,
    "choices" => choices: required,
    "usage" => usage: maybe,
    .. => extra: rest,
}

// src/types/chat_message.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::Role;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMessage {
    pub role: Role,
    pub content: String,
    pub extra: JsonObject,
}

impl ChatMessage {
    #[must_use]
    pub fn new(role: Role, content: impl Into<String>) -> Self {
        Self {
            role,
            content: content.into(),
            extra: JsonObject::new(),
        }
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    ChatMessage,
    "role" => role: required,
    "content" => content: required,
    .. => extra: rest,
}

// src/types/chat_request.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::ChatMessage;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatRequest {
    /// The name of the model.
    pub model: String,
    pub messages: Vec<ChatMessage>,
    /// Whether the message is sent in pieces.
    ///
    /// Default: `false`.
    pub stream: Option<bool>,
    pub stream_options: Option<ChatRequestStreamOptions>,
    pub extra: JsonObject,
}

impl ChatRequest {
    #[must_use]
    pub fn new(model: impl Into<String>, messages: impl IntoIterator<Item = ChatMessage>) -> Self {
        Self {
            model: model.into(),
            messages: messages.into_iter().collect(),
            stream: None,
            stream_options: None,
            extra: JsonObject::new(),
        }
    }

    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    #[must_use]
    pub fn with_stream_options(mut self, stream_options: ChatRequestStreamOptions) -> Self {
        self.stream_options = Some(stream_options);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// Returns `stream`, or its default `false` if it is absent.
    #[must_use]
    pub fn stream_or_default(&self) -> bool {
        self.stream.unwrap_or(false)
    }
}

json_object! {
    ChatRequest,
    "model" => model: required,
    "messages" => messages: required,
    "stream" => stream: optional,
    "stream_options" => stream_options: optional,
    .. => extra: rest,
}

/// The `stream_options` of a [`ChatRequest`](crate::types::ChatRequest).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatRequestStreamOptions {
    /// Whether a last chunk has the number of tokens.
    pub include_usage: Option<bool>,
    pub extra: JsonObject,
}

impl ChatRequestStreamOptions {
    #[must_use]
    pub fn with_include_usage(mut self, include_usage: bool) -> Self {
        self.include_usage = Some(include_usage);
        self
    }

    /// Adds a member to `extra`.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

json_object! {
    ChatRequestStreamOptions,
    "include_usage" => include_usage: optional,
    .. => extra: rest,
}

// src/types/error_response.rs

use crate::runtime::{JsonObject, Maybe, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub error: ErrorResponseError,
    pub extra: JsonObject,
}

impl ErrorResponse {
    #[must_use]
    pub fn new(error: ErrorResponseError) -> Self {
        Self {
            error,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ErrorResponse,
    "error" => error: required,
    .. => extra: rest,
}

/// The `error` of an [`ErrorResponse`](crate::types::ErrorResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponseError {
    pub message: String,
    pub r#type: String,
    pub code: Maybe<String>,
    pub extra: JsonObject,
}

impl ErrorResponseError {
    #[must_use]
    pub fn new(message: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            r#type: r#type.into(),
            code: Maybe::Absent,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    ErrorResponseError,
    "message" => message: required,
    "type" => r#type: required,
    "code" => code: maybe,
    .. => extra: rest,
}

// src/types/finish_reason.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinishReason {
    /// `stop`.
    Stop,
    /// `length`.
    Length,
    /// `content_filter`.
    ContentFilter,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    FinishReason,
    "stop" => Stop,
    "length" => Length,
    "content_filter" => ContentFilter,
    .. => Unknown,
}

// src/types/role.rs

use crate::runtime::string_enum;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `system`.
    System,
    /// `user`.
    User,
    /// `assistant`.
    Assistant,
    /// A value unknown to this version of the crate.
    Unknown(String),
}

string_enum! {
    Role,
    "system" => System,
    "user" => User,
    "assistant" => Assistant,
    .. => Unknown,
}

// src/types/usage.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    pub prompt_tokens: i64,
    pub completion_tokens: i64,
    pub extra: JsonObject,
}

impl Usage {
    #[must_use]
    pub fn new(prompt_tokens: i64, completion_tokens: i64) -> Self {
        Self {
            prompt_tokens,
            completion_tokens,
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Usage,
    "prompt_tokens" => prompt_tokens: required,
    "completion_tokens" => completion_tokens: required,
    .. => extra: rest,
}

// src/operations/create_chat_completion.rs

use crate::api::{BASE_URL, BEARER};
use crate::runtime::{
    Failure, Operation, OperationInfo, RawResponse, RequestBuilder, StreamFormat, StreamInfo,
    Streaming, error_enum,
};
use crate::types::{ChatCompletion, ChatCompletionChunk, ChatRequest, ErrorResponse};

/// Writes the next message of a conversation.
///
/// The request of [`Client::create_chat_completion`](crate::Client::create_chat_completion):
/// `POST /chat/completions`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CreateChatCompletion {
    pub body: ChatRequest,
}

impl CreateChatCompletion {
    #[must_use]
    pub fn new(body: ChatRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateChatCompletion {
    type Output = ChatCompletion;
    type Error = CreateChatCompletionError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createChatCompletion",
        method: "POST",
        template: "/chat/completions",
        server: BASE_URL,
        security: &[&[BEARER]],
        accept: "application/json",
    };

    #[inline]
    fn request(&self, request: &mut RequestBuilder) {
        request.path("/chat/completions");
        request.json("application/json", &self.body);
    }

    #[inline]
    fn read(response: &RawResponse) -> Result<Self::Output, Failure<Self::Error>> {
        match response.status().as_u16() {
            200 => response.ok(),
            401 => response.error(CreateChatCompletionError::Unauthorized),
            429 => response.error(CreateChatCompletionError::TooManyRequests),
            _ => response.undocumented(),
        }
    }
}

impl Streaming for CreateChatCompletion {
    type Item = ChatCompletionChunk;

    const STREAM: StreamInfo = StreamInfo {
        media_type: "text/event-stream",
        format: StreamFormat::EventData {
            end: Some("[DONE]"),
        },
    };

    fn enable_stream(&mut self) {
        self.body.stream = Some(true);
    }
}

/// The documented errors of
/// [`Client::create_chat_completion`](crate::Client::create_chat_completion).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateChatCompletionError {
    /// 401 Unauthorized: The request was refused.
    Unauthorized(Box<ErrorResponse>),
    /// 429 Too Many Requests: The request was refused.
    TooManyRequests(Box<ErrorResponse>),
}

error_enum! {
    CreateChatCompletionError,
    Unauthorized => "The request was refused",
    TooManyRequests => "The request was refused",
}
