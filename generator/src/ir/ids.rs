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
    /// Names a [`TypeDef`](super::TypeDef) of [`Api::types`](super::Api::types).
    TypeId
    /// Names an [`Operation`](super::Operation) of [`Api::operations`](super::Api::operations).
    OperationId
    /// Names a [`Server`](super::Server) of [`Api::servers`](super::Api::servers).
    ServerId
    /// Names a [`SecurityScheme`](super::SecurityScheme) of [`Api::schemes`](super::Api::schemes).
    SchemeId
}
