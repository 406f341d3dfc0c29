// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Discriminator required API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/build.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Build {
    pub commit: String,
    pub extra: JsonObject,
}

impl Build {
    #[must_use]
    pub fn new(commit: impl Into<String>) -> Self {
        Self {
            commit: commit.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Build,
    "commit" => commit: required,
    .. => extra: rest,
}

// src/types/deploy.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deploy {
    pub target: String,
    pub extra: JsonObject,
}

impl Deploy {
    #[must_use]
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            target: target.into(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    Deploy,
    "target" => target: required,
    .. => extra: rest,
}

// src/types/job.rs

use crate::runtime::{
    FromNode, JsonObject, Node, Reader, ToTree, Tree, impl_serde, json_object, optional, required,
};
use crate::types::{Build, Deploy};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Job {
    /// Where `kind` is `build`.
    Build(JobBuild),
    /// Where `kind` is `deploy`.
    Deploy(JobDeploy),
    /// Any other value.
    Unknown(serde_json::Value),
}

impl From<JobBuild> for Job {
    fn from(value: JobBuild) -> Self {
        Self::Build(value)
    }
}

impl From<JobDeploy> for Job {
    fn from(value: JobDeploy) -> Self {
        Self::Deploy(value)
    }
}

impl FromNode for Job {
    fn from_node(node: Node<'_>, reader: &mut Reader<'_>) -> Self {
        match node.tag("kind") {
            Some("build") => Self::Build(FromNode::from_node(node, reader)),
            Some("deploy") => Self::Deploy(FromNode::from_node(node, reader)),
            _ => Self::Unknown(reader.raw(node)),
        }
    }
}

impl ToTree for Job {
    #[inline]
    fn to_tree(&self) -> Tree<'_> {
        match self {
            Self::Build(value) => value.to_tree(),
            Self::Deploy(value) => value.to_tree(),
            Self::Unknown(value) => value.to_tree(),
        }
    }
}

impl_serde!(Job);

/// A variant of a [`Job`](crate::types::Job).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobBuild {
    pub label: Option<String>,
    pub commit: String,
    /// `new` sets it to `build`.
    pub kind: String,
    pub extra: JsonObject,
}

impl JobBuild {
    /// Sets `kind`.
    #[must_use]
    pub fn new(commit: impl Into<String>) -> Self {
        Self {
            label: None,
            commit: commit.into(),
            kind: "build".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    JobBuild,
    "label" => label: optional,
    "commit" => commit: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<JobBuild> for Build {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: JobBuild) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("label", optional(&value.label)),
            ("kind", required(&value.kind)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            commit: value.commit,
            extra: rest,
        }
    }
}

/// A variant of a [`Job`](crate::types::Job).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JobDeploy {
    pub label: Option<String>,
    pub target: String,
    /// `new` sets it to `deploy`.
    pub kind: String,
    pub extra: JsonObject,
}

impl JobDeploy {
    /// Sets `kind`.
    #[must_use]
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            label: None,
            target: target.into(),
            kind: "deploy".to_owned(),
            extra: JsonObject::new(),
        }
    }
}

json_object! {
    JobDeploy,
    "label" => label: optional,
    "target" => target: required,
    "kind" => kind: required,
    .. => extra: rest,
}

impl From<JobDeploy> for Deploy {
    /// Members that the other type does not name move into its `extra`.
    #[inline]
    fn from(value: JobDeploy) -> Self {
        let mut rest = value.extra;
        for (name, member) in [
            ("label", optional(&value.label)),
            ("kind", required(&value.kind)),
        ] {
            if let Some(member) = member {
                rest.insert(name.to_owned(), ToTree::to_tree(member).into_value());
            }
        }
        Self {
            target: value.target,
            extra: rest,
        }
    }
}
