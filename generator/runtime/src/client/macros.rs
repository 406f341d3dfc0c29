//! Macros that implement the traits of generated error enums and structs of response headers. A client need not have any of
//! them.

/// Implements the error traits for an enum. The table has a line for each variant: `problem` if the variant holds a
/// body with problem details, `problem_with_status` if it holds such a body and a status, otherwise the message of the
/// variant.
#[allow(unused_macros)]
macro_rules! error_enum {
    ($name:ident, $($variant:ident => $kind:tt,)+) => {
        impl $crate::runtime::ErrorBody for $name {
            #[inline]
            fn problem(&self) -> Option<&dyn $crate::runtime::ProblemDetails> {
                match self {
                    $($crate::runtime::error_arm!(pattern $variant $kind body) =>
                        $crate::runtime::error_arm!(problem $kind body),)+
                }
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $($crate::runtime::error_arm!(pattern $variant $kind body) =>
                        $crate::runtime::error_arm!(message out $kind body),)+
                }
            }
        }

        impl ::std::error::Error for $name {}
    };
}

/// Expands to the pattern or the expression of one variant in [`error_enum`].
#[allow(unused_macros)]
macro_rules! error_arm {
    (pattern $variant:ident problem $body:ident) => {
        Self::$variant($body)
    };
    (pattern $variant:ident problem_with_status $body:ident) => {
        Self::$variant { $body, .. }
    };
    (pattern $variant:ident $message:literal $body:ident) => {
        Self::$variant { .. }
    };
    (problem problem $body:ident) => {
        Some(&**$body)
    };
    (problem problem_with_status $body:ident) => {
        Some(&**$body)
    };
    (problem $message:literal $body:ident) => {
        None
    };
    (message $out:ident problem $body:ident) => {
        $out.write_str(&$crate::runtime::describe(&**$body))
    };
    (message $out:ident problem_with_status $body:ident) => {
        $out.write_str(&$crate::runtime::describe(&**$body))
    };
    (message $out:ident $message:literal $body:ident) => {
        $out.write_str($message)
    };
}

#[cfg(feature = "headers")]
/// Implements reading for a struct of response headers. The table has a line for each header: its name, its field, its
/// form, and in brackets whether it is `required` or `secret`.
#[allow(unused_macros)]
macro_rules! response_headers {
    (
        $name:ident,
        $($wire:literal => $field:ident: $form:ident $({ $($part:tt)* })? $([$($flag:ident)+])?,)+
    ) => {
        impl $crate::runtime::FromNode for $name {
            fn from_node(
                node: $crate::runtime::Node<'_>,
                reader: &mut $crate::runtime::Reader<'_>,
            ) -> Self {
                let mut members = node.members(reader);
                Self {
                    $($field: members.optional($wire),)+
                }
            }
        }

        impl $crate::runtime::ResponseHeaders for $name {
            const FIELDS: &'static [$crate::runtime::HeaderField] = &[
                $($crate::runtime::HeaderField::new(
                    $wire,
                    $crate::runtime::HeaderForm::$form $({ $($part)* })?,
                )$($(.$flag())+)?,)+
            ];
        }
    };
}

#[cfg(feature = "headers")]
#[allow(unused_imports)]
pub(crate) use response_headers;
#[allow(unused_imports)]
pub(crate) use {error_arm, error_enum};
