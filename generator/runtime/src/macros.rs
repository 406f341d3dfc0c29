//! The impls that emitted types of one kind have alike. A client need not have a type of every kind.

/// `Serialize` and `Deserialize` for a type that has `ToNode` and `FromNode`.
macro_rules! serde_bridge {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::runtime::ToNode::to_node(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

/// The impls of an open enum of strings, which has `as_str` and `From<&str>`.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($name:ident) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                at: &mut $crate::runtime::Reading<'_>,
            ) -> Self {
                Self::from($crate::runtime::text_of(&node, at))
            }
        }

        impl $crate::runtime::ToNode for $name {
            fn to_node(&self) -> $crate::runtime::Node<'_> {
                $crate::runtime::ToNode::to_node(self.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::runtime::serde_bridge!($name);
    };
}

/// The impls of an open enum of integers, which has `as_i64` and `From<i64>`.
#[allow(unused_macros)]
macro_rules! integer_enum {
    ($name:ident) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                at: &mut $crate::runtime::Reading<'_>,
            ) -> Self {
                Self::from(<i64 as $crate::runtime::FromNode>::from_node(node, at))
            }
        }

        impl $crate::runtime::ToNode for $name {
            fn to_node(&self) -> $crate::runtime::Node<'_> {
                $crate::runtime::Node::Int(self.as_i64())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), out)
            }
        }

        $crate::runtime::serde_bridge!($name);
    };
}

/// The impls of an open enum of values of several kinds, which has `to_value` and `From<serde_json::Value>`.
#[allow(unused_macros)]
macro_rules! value_enum {
    ($name:ident) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                _: &mut $crate::runtime::Reading<'_>,
            ) -> Self {
                Self::from(node.into_value())
            }
        }

        impl $crate::runtime::ToNode for $name {
            fn to_node(&self) -> $crate::runtime::Node<'_> {
                $crate::runtime::Node::owned(self.to_value())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.to_value(), out)
            }
        }

        $crate::runtime::serde_bridge!($name);
    };
}

/// The impls of a unit type that stands for one string, `VALUE` included.
#[allow(unused_macros)]
macro_rules! const_string {
    ($name:ident, $value:literal) => {
        impl $name {
            /// The value on the wire.
            pub const VALUE: &'static str = $value;
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                at: &mut $crate::runtime::Reading<'_>,
            ) -> Self {
                if node.as_str() != Some(Self::VALUE) {
                    at.mismatch(concat!("the string \"", $value, "\""), &node);
                }
                Self
            }
        }

        impl $crate::runtime::ToNode for $name {
            fn to_node(&self) -> $crate::runtime::Node<'_> {
                $crate::runtime::ToNode::to_node(Self::VALUE)
            }
        }

        $crate::runtime::serde_bridge!($name);
    };
}

/// The impls of a unit type that stands for one value, given as JSON text, `JSON` included.
#[allow(unused_macros)]
macro_rules! const_value {
    ($name:ident, $json:literal) => {
        impl $name {
            /// The value on the wire, as JSON.
            pub const JSON: &'static str = $json;
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                at: &mut $crate::runtime::Reading<'_>,
            ) -> Self {
                $crate::runtime::expect_json(&node, Self::JSON, at);
                Self
            }
        }

        impl $crate::runtime::ToNode for $name {
            fn to_node(&self) -> $crate::runtime::Node<'_> {
                $crate::runtime::json(Self::JSON)
            }
        }

        $crate::runtime::serde_bridge!($name);
    };
}

#[allow(unused_imports)]
pub(crate) use {const_string, const_value, integer_enum, serde_bridge, string_enum, value_enum};
