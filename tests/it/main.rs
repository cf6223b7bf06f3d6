//! The integration tests: one binary, one module a concern. `support` documents the helpers.

mod journey;
mod pty;
mod screens;
mod session;
mod support;
mod walk;
