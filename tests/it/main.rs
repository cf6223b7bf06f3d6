//! The integration tests: one binary, one module a concern. `support` documents the helpers.

mod support;
