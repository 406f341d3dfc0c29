//! Rewrites each document into what `openapiv3` can hold.
