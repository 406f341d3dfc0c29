//! Macros that implement the traits of generated types, one for each kind of type. A client need not have types of
//! every kind. Functions that only programs call are `#[inline]`, so that they are compiled in the programs that do.

/// Implements `Serialize` and `Deserialize` for a type that implements `ToTree` and `FromNode`.
#[cfg(feature = "serde")]
#[allow(unused_macros)]
macro_rules! impl_serde {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::runtime::ToTree::to_tree(self), serializer)
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

/// Implements nothing: the feature `serde` is off.
#[cfg(not(feature = "serde"))]
#[allow(unused_macros)]
macro_rules! impl_serde {
    ($name:ident) => {};
}

/// Implements reading and writing for a struct. The table has a line for each property: its name in JSON, its field,
/// and its presence, which is `required`, `nullable`, `optional`, `any` or `maybe`. The last line names the field that
/// keeps the undeclared members: `rest` if they are any JSON, `rest_typed` if they have one type. A struct without that
/// line drops them.
#[allow(unused_macros)]
macro_rules! json_object {
    ($name:ident, $($wire:literal => $field:ident: $presence:ident,)* .. => $extra:ident: $rest:ident,) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                #[allow(unused_mut)]
                let mut members = node.members(reader);
                Self {
                    $($field: members.$presence($wire),)*
                    $extra: members.$rest(),
                }
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn write_to<'a>(&'a self, out: &mut $crate::runtime::Writer<'_, 'a>) {
                out.object(
                    &[$(($wire, $crate::runtime::$presence(&self.$field)),)*],
                    &self.$extra,
                );
            }
        }

        $crate::runtime::impl_serde!($name);
    };
    ($name:ident, $($wire:literal => $field:ident: $presence:ident,)*) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                #[allow(unused_mut)]
                let mut members = node.members(reader);
                let value = Self {
                    $($field: members.$presence($wire),)*
                };
                members.close();
                value
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn write_to<'a>(&'a self, out: &mut $crate::runtime::Writer<'_, 'a>) {
                out.closed(&[$(($wire, $crate::runtime::$presence(&self.$field)),)*]);
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

/// Implements reading and writing for an open enum of strings. The table has a line for each value with its variant.
/// The last line names the variant that keeps any other string.
#[allow(unused_macros)]
macro_rules! string_enum {
    ($name:ident, $($wire:literal => $variant:ident,)+ .. => $unknown:ident,) => {
        impl $name {
            /// Returns the value as it is in JSON.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::$unknown(value) => value,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)+
                    other => Self::$unknown(other.to_owned()),
                }
            }
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                Self::from($crate::runtime::text_of(node, reader))
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn to_tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::ToTree::to_tree(self.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.write_str(self.as_str())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

/// Implements reading and writing for an open enum of integers. The table has a line for each value with its variant.
/// The last line names the variant that keeps any other integer.
#[allow(unused_macros)]
macro_rules! integer_enum {
    ($name:ident, $($wire:literal => $variant:ident,)+ .. => $unknown:ident,) => {
        impl $name {
            /// Returns the value as it is in JSON.
            #[must_use]
            #[inline]
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::$unknown(value) => *value,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)+
                    other => Self::$unknown(other),
                }
            }
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                Self::from(<i64 as $crate::runtime::FromNode>::from_node(node, reader))
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn to_tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::Int(self.as_i64())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), out)
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

/// Implements reading and writing for an open enum of values of several JSON types, which has `to_value` and
/// `From<serde_json::Value>`.
#[allow(unused_macros)]
macro_rules! value_enum {
    ($name:ident) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                Self::from(reader.raw(node))
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn to_tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::Tree::owned(self.to_value())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.to_value(), out)
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

/// Implements a unit type that represents one string, including the constant `VALUE`.
#[allow(unused_macros)]
macro_rules! const_string {
    ($name:ident, $value:literal) => {
        impl $name {
            /// The value as it is in JSON.
            pub const VALUE: &'static str = $value;
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                if node.as_str() != Some(Self::VALUE) {
                    reader.mismatch(concat!("the string \"", $value, "\""), node);
                }
                Self
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn to_tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::ToTree::to_tree(Self::VALUE)
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

/// Implements a unit type that represents one value, given as JSON text, including the constant `JSON`.
#[allow(unused_macros)]
macro_rules! const_value {
    ($name:ident, $json:literal) => {
        impl $name {
            /// The value as JSON text.
            pub const JSON: &'static str = $json;
        }

        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                $crate::runtime::expect_json(node, Self::JSON, reader);
                Self
            }
        }

        impl $crate::runtime::ToTree for $name {
            #[inline]
            fn to_tree(&self) -> $crate::runtime::Tree<'_> {
                $crate::runtime::literal(Self::JSON)
            }
        }

        $crate::runtime::impl_serde!($name);
    };
}

#[allow(unused_imports)]
pub(crate) use {
    const_string, const_value, impl_serde, integer_enum, json_object, string_enum, value_enum,
};
