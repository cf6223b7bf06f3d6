//! The screens: the only part of the program that knows a terminal.
//!
//! A key press becomes an [`Action`](action::Action) by the one table of keys; [`app::update`] makes the next
//! state of it; [`screen::view`] lays that state out as plain lines; [`view::View`] draws them.

pub mod action;
pub mod app;
pub mod begun;
pub mod declaring;
mod drawer;
pub mod editor;
pub mod effect;
mod ending;
pub mod finder;
mod keeper;
pub mod keymap;
pub mod matched;
pub mod notice;
pub mod opener;
pub mod screen;
pub mod shares;
mod terminal;
pub mod theme;
pub mod trial;
pub mod typed;
pub mod undo;
pub mod view;
pub mod world;

pub use keeper::Keeper;
pub use terminal::{Ending, Start, run};
