//! The ids of the tables of an API.

use super::table::Id;

macro_rules! ids {
    ($( $(#[doc = $doc:literal])+ $name:ident )+) => { $(
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);

        impl Id for $name {
            fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )+ };
}

ids! {
    /// The id of a [`TypeDef`](super::TypeDef) in [`Api::types`](super::Api::types).
    TypeId
    /// The id of an [`Operation`](super::Operation) in [`Api::operations`](super::Api::operations).
    OperationId
    /// The id of a [`Server`](super::Server) in [`Api::servers`](super::Api::servers).
    ServerId
    /// The id of a [`ServerVariable`](super::ServerVariable) in [`Api::variables`](super::Api::variables).
    VariableId
    /// The id of a [`HeaderSet`](super::HeaderSet) in [`Api::headers`](super::Api::headers).
    HeadersId
    /// The id of a [`SecurityScheme`](super::SecurityScheme) in [`Api::schemes`](super::Api::schemes).
    SchemeId
    /// The id of a [`Webhook`](super::Webhook) in [`Api::webhooks`](super::Api::webhooks).
    WebhookId
}
