//! The integration tests: one binary, one module a concern. `support` documents the helpers.

#[cfg(test)]
mod levels;
#[cfg(test)]
mod support;
